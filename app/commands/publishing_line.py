"""Arguments of the commands about what leaves the house, and how it arrives at a kiosk."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands import impact, installing, merging, office, releases
from app.commands.parsing import command
from maps.publishing.review import Role

if TYPE_CHECKING:
    from app.commands.parsing import Commands


def add_publishing(commands: Commands) -> None:
    """Add them all."""
    _add_impact(commands)
    _add_journeys(commands)
    _add_diff(commands)
    _add_merge(commands)
    _add_staff(commands)
    _add_draft(commands)
    _add_journal(commands)
    _add_release(commands)
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
    parser.add_argument(
        "--at", metavar="TIME", help="ISO 8601; then opening hours count; else they do not"
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


def _add_diff(commands: Commands) -> None:
    parser = command(
        commands,
        "diff",
        merging.run_diff,
        "what is different between two maps, a line for each field",
        "main.py diff released.json draft.json",
    )
    parser.add_argument("old", type=Path, metavar="OLD")
    parser.add_argument("new", type=Path, metavar="NEW")
    parser.add_argument("--json", action="store_true")


def _add_merge(commands: Commands) -> None:
    parser = command(
        commands,
        "merge",
        merging.run_merge,
        "two drafts of one map made one; what both have changed is shown side by side",
        "main.py merge released.json mine.json theirs.json --out both.json",
    )
    parser.add_argument("base", type=Path, metavar="BASE", help="the map that both began with")
    parser.add_argument("mine", type=Path, metavar="MINE")
    parser.add_argument("theirs", type=Path, metavar="THEIRS")
    parser.add_argument("--out", required=True, type=Path, metavar="PATH")
    parser.add_argument(
        "--choose",
        action="append",
        default=[],
        metavar="N=SIDE",
        help="settle conflict N: mine or theirs; repeatable",
    )
    parser.add_argument("--take", choices=["mine", "theirs"], help="for all that are left")


def person_options(parser: argparse.ArgumentParser) -> None:
    """Add who is asking, and where staff work together."""
    parser.add_argument("--as", dest="person", default="", metavar="NAME", help="who you are")
    parser.add_argument(
        "--password-file", type=Path, metavar="FILE", help="else it is asked, or read from input"
    )
    _office_option(parser)


def _office_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--office", type=Path, metavar="FOLDER", help="where staff work together; its usual place"
    )


def _add_staff(commands: Commands) -> None:
    parser = command(
        commands,
        "staff",
        office.run_staff,
        "who may edit, review and publish: add, remove, list",
        "main.py staff add minji --role reviewer --as jun",
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = actions.add_parser("add", help="give an account, another role or another password")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--role", choices=[role.value for role in Role], required=True)
    add.add_argument("--new-password-file", type=Path, metavar="FILE", help="else it is asked")
    person_options(add)
    remove = actions.add_parser("remove", help="take an account away")
    remove.add_argument("name", metavar="NAME")
    person_options(remove)
    every = actions.add_parser("list", help="name all accounts")
    every.add_argument("--json", action="store_true")
    _office_option(every)


def _add_draft(commands: Commands) -> None:
    parser = command(
        commands,
        "draft",
        office.run_draft,
        "a map on its way to a release: submit, list, show, approve, reject",
        "main.py draft submit map.json --base build/release --why 'kerb measured' --as minji",
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    submit = actions.add_parser("submit", help="propose a map")
    submit.add_argument("map", type=Path, metavar="MAP")
    submit.add_argument("--why", default="", metavar="TEXT", help="what it is about")
    submit.add_argument(
        "--base", type=Path, metavar="MAP|FOLDER", help="the map or release that it began with"
    )
    submit.add_argument("--number", type=int, metavar="N", help="a draft of yours, anew")
    person_options(submit)
    for name, what in (("approve", "it may be released"), ("reject", "it goes back, with why")):
        decide = actions.add_parser(name, help=what)
        decide.add_argument("number", type=int, metavar="N")
        decide.add_argument("--why", default="", metavar="TEXT")
        person_options(decide)
    show = actions.add_parser("show", help="what it changes, and what it does to people")
    show.add_argument("number", type=int, metavar="N")
    show.add_argument("--against", type=Path, metavar="FOLDER", help="the release it follows")
    show.add_argument("--out", type=Path, metavar="PATH", help="keep its map there")
    show.add_argument("--all", action="store_true", help="every line of the difference")
    _journeys_option(show)
    _office_option(show)
    every = actions.add_parser("list", help="name all drafts")
    every.add_argument("--json", action="store_true")
    _office_option(every)


def _add_journal(commands: Commands) -> None:
    parser = command(
        commands,
        "journal",
        office.run_journal,
        "all that staff did, who, when and why; says whether anybody has changed it",
        "main.py journal",
    )
    parser.add_argument("--json", action="store_true")
    _office_option(parser)


def _add_release(commands: Commands) -> None:
    parser = command(
        commands,
        "release",
        releases.run_release,
        "checks, compares, compiles and signs a map: a folder that any static host can serve",
        "main.py release station.json --out build/release",
    )
    parser.add_argument("map", type=Path, metavar="MAP")
    parser.add_argument("--out", required=True, type=Path, metavar="FOLDER")
    parser.add_argument("--key", type=Path, metavar="FILE", help="PEM; this machine's own if none")
    parser.add_argument(
        "--keys", type=Path, metavar="FILE", help="keys.json of all kiosks; else as in FOLDER"
    )
    parser.add_argument(
        "--reason", default="", metavar="TEXT", help="why: needed where a journey breaks"
    )
    parser.add_argument("--by", default="", metavar="NAME", help="who, for readers of the changes")
    parser.add_argument(
        "--publishers", type=Path, metavar="FILE", help="who may sign from now on; else as before"
    )
    parser.add_argument("--sequence", type=int, metavar="N", help="its number; else the next one")
    _journeys_option(parser)
    person_options(parser)


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
