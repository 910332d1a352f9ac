"""Signing in to the staff area."""
