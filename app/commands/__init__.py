"""The command line: one contract for people, scripts and tests. The same calls as the screens make."""

from app.commands.line import main

__all__ = ["main"]
