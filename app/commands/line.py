"""Arguments to functions: which commands there are, and what leaves the program."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from app.commands import answers, files
from maps.model import WayfindingError

DONE, FINDINGS, WRONG, NO_WAY = 0, 1, 2, 3
"""Exit codes: done (found) · findings of severity ERROR · wrong usage or input · no route."""

_EPILOG = """\
REF is a place id, a source id (osm:node/1), a position @LAT,LON[,LEVEL], or a name in any language.
Exit codes: 0 done or found, 1 findings of severity ERROR, 2 wrong usage or input, 3 no route."""

Command = Callable[[argparse.Namespace], int]


class _Parser(argparse.ArgumentParser):
    """One line on wrong usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG, f"error: {self.prog}: {message}; see {self.prog} --help\n")


def main(arguments: Sequence[str], *, kiosk: Command) -> int:
    """Run one command and return its exit code; `kiosk` opens the screen.

    Whatever the input, there is never a traceback: one line on standard error.
    """
    words = list(arguments)
    if not words or (words[0].startswith("-") and words[0] not in {"-h", "--help"}):
        words = ["kiosk", *words]
    try:
        options = _parser(kiosk).parse_args(words)
        return options.run(options)
    except WayfindingError as error:
        sys.stderr.write(f"error: {_one_line(error)}\n")
        return WRONG
    except BrokenPipeError:
        # the reader has left; say nothing more, not even at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())


def _parser(kiosk: Command) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="main.py",
        description="Yeokgil: the way at the station. Without a command it opens the kiosk.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_kiosk(commands, kiosk)
    _add_import(commands)
    _add_check(commands)
    _add_route(commands)
    _add_nearest(commands)
    _add_audit(commands)
    _add_profiles(commands)
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    run: Command,
    text: str,
    example: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name, help=f"{text}  [{example}]", description=text, epilog=f"example: {example}"
    )
    parser.set_defaults(run=run)
    return parser


def _add_kiosk(commands, run: Command) -> None:  # type: ignore[no-untyped-def]
    parser = _command(
        commands, "kiosk", run, "the kiosk (also without a command)", "main.py --window 1080x1920"
    )
    parser.add_argument("--station", type=Path, metavar="MAP", help="station map file")
    parser.add_argument("--site", type=Path, metavar="SITE.toml", help="where this kiosk stands")
    parser.add_argument("--window", metavar="WxH", help="size in pixels instead of the site's panel")
    parser.add_argument("--demo", type=Path, metavar="FOLDER", help="play one visit, keep pictures")


def _add_import(commands) -> None:  # type: ignore[no-untyped-def]
    parser = _command(
        commands,
        "import",
        files.run_import,
        "a station map from open data",
        "main.py import city.osm.pbf --station 'Hauptbahnhof' --out station.json",
    )
    parser.add_argument("sources", nargs="+", type=Path, metavar="SOURCE")
    parser.add_argument("--format", choices=files.formats(), help="guessed when left out")
    parser.add_argument("--out", required=True, type=Path, metavar="PATH")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--station", metavar="REF", help="one station: its id or name")
    which.add_argument("--all", action="store_true", help="one map a station, into the folder PATH")
    parser.add_argument("--around", metavar="LAT,LON", help="only what lies around a position")
    parser.add_argument("--radius", type=float, default=500.0, metavar="M", help="metres; 500")
    parser.add_argument("--timezone", default="UTC", metavar="IANA", help="of the station; UTC")


def _add_check(commands) -> None:  # type: ignore[no-untyped-def]
    parser = _command(
        commands, "check", files.run_check, "findings about maps", "main.py check station.json"
    )
    parser.add_argument("maps", nargs="+", type=Path, metavar="MAP")
    parser.add_argument("--json", action="store_true")


def _journey_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("map", type=Path, metavar="MAP")
    parser.add_argument("--from", dest="origin", required=True, metavar="REF")
    parser.add_argument("--profile", default="walking", metavar="NAME")
    parser.add_argument("--at", metavar="TIME", help="ISO 8601; now when left out")
    parser.add_argument("--conditions", type=Path, metavar="FILE")
    parser.add_argument("--language", default="en", metavar="LANG")
    parser.add_argument("--alternatives", type=int, default=0, metavar="N")
    parser.add_argument("--json", action="store_true")


def _add_route(commands) -> None:  # type: ignore[no-untyped-def]
    parser = _command(
        commands,
        "route",
        answers.run_route,
        "one way, in words or as data",
        "main.py route station.json --from 'Main entrance' --to 'Platform 3' --profile wheelchair",
    )
    _journey_options(parser)
    parser.add_argument("--to", dest="destination", required=True, metavar="REF")


def _add_nearest(commands) -> None:  # type: ignore[no-untyped-def]
    parser = _command(
        commands,
        "nearest",
        answers.run_nearest,
        "the closest place of a kind that this person can reach",
        "main.py nearest station.json --from 'Main entrance' --kind toilet",
    )
    _journey_options(parser)
    parser.add_argument("--kind", required=True, metavar="KIND")


def _add_audit(commands) -> None:  # type: ignore[no-untyped-def]
    parser = _command(
        commands,
        "audit",
        answers.run_audit,
        "which platforms can be reached, and which lifts are sole links",
        "main.py audit station.json --json",
    )
    parser.add_argument("maps", nargs="+", type=Path, metavar="MAP")
    parser.add_argument("--profile", default="wheelchair", metavar="NAME")
    parser.add_argument("--conditions", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true")


def _add_profiles(commands) -> None:  # type: ignore[no-untyped-def]
    parser = _command(
        commands,
        "profiles",
        answers.run_profiles,
        "the mobility profiles with every number and its source",
        "main.py profiles --json",
    )
    parser.add_argument("--json", action="store_true")
