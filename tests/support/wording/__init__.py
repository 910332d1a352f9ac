"""Sentences judged: what the style guide forbids, and what a sentence says, read back from it."""
