"""The way one step after the other, at the reader's pace."""
