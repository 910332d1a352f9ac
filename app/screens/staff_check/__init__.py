"""The self-check, and its slip."""
