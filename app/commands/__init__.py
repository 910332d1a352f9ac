"""The command line: one contract for people, scripts and tests; the same calls as the screens."""

from app.commands.line import main

__all__ = ["main"]
