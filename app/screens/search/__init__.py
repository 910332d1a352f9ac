"""The search: what somebody types, and what it finds."""
