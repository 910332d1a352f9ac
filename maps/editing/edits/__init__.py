"""The edits: one a file, each a frozen value."""
