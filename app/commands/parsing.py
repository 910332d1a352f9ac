"""What every command's arguments are made of: one line on wrong usage, one example each."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

DONE, FINDINGS, WRONG, NO_WAY = 0, 1, 2, 3
"""Exit codes: done (found) · findings of severity ERROR · wrong usage or input · no route."""

Command = Callable[[argparse.Namespace], int]
if TYPE_CHECKING:
    Commands = argparse._SubParsersAction["Parser"]  # noqa: SLF001 - has no public name


class Parser(argparse.ArgumentParser):
    """One line on wrong usage."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and end."""
        self.exit(WRONG, f"error: {self.prog}: {message}; see {self.prog} --help\n")


def wide(prog: str) -> argparse.HelpFormatter:
    """Keep each example on its command's line."""
    return argparse.RawDescriptionHelpFormatter(prog, width=160)


def command(
    commands: Commands,
    name: str,
    run: Command,
    text: str,
    example: str,
) -> argparse.ArgumentParser:
    """Add a command with what it does and one example, and return its parser."""
    parser = commands.add_parser(
        name, help=f"{text}  [{example}]", description=text, epilog=f"example: {example}"
    )
    parser.set_defaults(run=run)
    return parser
