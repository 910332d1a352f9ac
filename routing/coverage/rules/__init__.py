"""The rules about who gets where. Each promises one thing and knows no other rule."""
