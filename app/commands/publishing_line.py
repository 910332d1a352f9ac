"""Arguments of the commands about what leaves the house, and how it arrives at a kiosk."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands import impact, installing
from app.commands.parsing import command

if TYPE_CHECKING:
    from app.commands.parsing import Commands


def add_publishing(commands: Commands) -> None:
    """Add them all."""
    _add_impact(commands)
    _add_journeys(commands)
    _add_install(commands)
    _add_rollback(commands)
    _add_installed(commands)


def _add_impact(commands: Commands) -> None:
    parser = command(
        commands,
        "impact",
        impact.run_impact,
        "what a new map does to people: journeys broken, opened, longer, shorter, unverified",
        "main.py impact released.json draft.json --profile wheelchair",
    )
    parser.add_argument("old", type=Path, metavar="OLD")
    parser.add_argument("new", type=Path, metavar="NEW")
    parser.add_argument(
        "--profile", action="append", default=[], metavar="NAME", help="repeatable; all if none"
    )
    _journeys_option(parser)
    parser.add_argument("--language", default="en", metavar="LANG", help="of names and reasons")
    parser.add_argument("--json", action="store_true")


def _journeys_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--journeys",
        type=Path,
        metavar="FILE",
        help="journeys that are promised; else MAP.journeys.json beside the map, if there is one",
    )


def _add_journeys(commands: Commands) -> None:
    parser = command(
        commands,
        "journeys",
        impact.run_journeys,
        "the journeys that are promised on a map, and whether it keeps them",
        "main.py journeys station.json",
    )
    parser.add_argument("map", type=Path, metavar="MAP")
    _journeys_option(parser)
    parser.add_argument("--language", default="en", metavar="LANG", help="of names and reasons")
    parser.add_argument("--json", action="store_true")


def _add_install(commands: Commands) -> None:
    parser = command(
        commands,
        "install",
        installing.run_install,
        "a kiosk takes a release over, whole or not at all, and keeps the one before",
        "main.py install build/release --into /var/lib/yeokgil",
    )
    parser.add_argument("source", metavar="FOLDER|ADDRESS", help="http(s) of a static host, too")
    _into_option(parser)
    parser.add_argument(
        "--trust", metavar="KEY", help="whose releases are taken: base64, or a file with keys"
    )
    parser.add_argument(
        "--again", action="store_true", help="take the release that was rolled back from"
    )


def _add_rollback(commands: Commands) -> None:
    parser = command(
        commands,
        "rollback",
        installing.run_rollback,
        "the release before is in use again",
        "main.py rollback --into /var/lib/yeokgil",
    )
    _into_option(parser)


def _add_installed(commands: Commands) -> None:
    parser = command(
        commands,
        "installed",
        installing.run_installed,
        "which release is in use, which was before, and whose are taken",
        "main.py installed --into /var/lib/yeokgil",
    )
    _into_option(parser)
    parser.add_argument("--json", action="store_true")


def _into_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--into", type=Path, metavar="STATE", help="the kiosk's state folder; its usual place"
    )
