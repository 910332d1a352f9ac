"""One thing: close it, open it again."""
