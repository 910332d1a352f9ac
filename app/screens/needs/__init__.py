"""Choosing how one moves."""
