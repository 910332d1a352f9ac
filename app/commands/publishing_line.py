"""Arguments of the commands about what leaves the house: impact, journeys."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands import impact
from app.commands.parsing import command

if TYPE_CHECKING:
    from app.commands.parsing import Commands


def add_publishing(commands: Commands) -> None:
    """Add them all."""
    _add_impact(commands)
    _add_journeys(commands)


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
