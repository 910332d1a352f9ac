"""The touch test."""
