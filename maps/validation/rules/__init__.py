"""The rules. Each promises one thing and knows no other rule."""
