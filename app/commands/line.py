"""Arguments to functions: which commands there are, and what leaves the program."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands.parsing import DONE, WRONG, Command, Parser, wide
from app.commands.parsing import command as _command
from maps.model import WayfindingError

if TYPE_CHECKING:
    from app.commands.parsing import Commands


INTERRUPTED = 130
"""What shells say of a program that Ctrl+C has ended."""

_LONGEST = 1200
"""Characters of a complaint; a name in a broken file can be of any length."""

_EPILOG = """\
REF is a place id, a source id (osm:node/1), a position @LAT,LON[,LEVEL], or a name in any language.
Exit codes: 0 done or found, 1 findings of severity ERROR, 2 wrong usage or input, 3 no route, or
nothing found."""


def main(arguments: Sequence[str], *, kiosk: Command, editor: Command | None = None) -> int:
    """Run one command and return its exit code; `kiosk` and `editor` open their windows.

    Whatever the input, there is never a traceback: one line on standard error.
    """
    words = list(arguments)
    if not words or (words[0].startswith("-") and words[0] not in {"-h", "--help"}):
        words = ["kiosk", *words]
    try:
        options = _parser(kiosk, editor or kiosk, words[0]).parse_args(words)
        return options.run(options)
    except WayfindingError as error:
        return _complain(str(error))
    except BrokenPipeError:
        # the reader has left; say nothing more, not even at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        what = f"{type(error).__name__}: {error}"
        return _complain(
            f"{' '.join(words)}: the program is at fault, not you ({what}); report this line, and "
            "what `python -X dev main.py` says to the same words"
        )


def _complain(message: str) -> int:
    """Write one line of bearable length on standard error."""
    line = " ".join(message.split())
    if len(line) > _LONGEST:
        line = f"{line[: _LONGEST // 2]} … {line[-_LONGEST // 2 :]}"
    sys.stderr.write(f"error: {line}\n")
    return WRONG


def _count(text: str) -> int:
    """Read a number of things: none, or some."""
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


def _minutes(text: str) -> float:
    """Read a time that is not negative and ends."""
    number = float(text)
    if not 0 <= number <= _LONGEST_MIN:
        raise ValueError(text)
    return number


_LONGEST_MIN = 24 * 60
_minutes.__name__ = "number of minutes"
_count.__name__ = "count"  # what argparse calls it in its complaint


def _parser(kiosk: Command, editor: Command, command: str) -> argparse.ArgumentParser:
    parser = Parser(
        prog="main.py",
        description="Yeokgil: the way at the station. Without a command it opens the kiosk.",
        epilog=_EPILOG,
        formatter_class=wide,
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_kiosk(commands, kiosk)
    if command != "kiosk":
        _add_edit(commands, editor)
    if command not in {"kiosk", "edit"}:
        # a kiosk starts without the libraries that only commands need
        from app.commands import (  # noqa: PLC0415
            answers,
            calls,
            counting,
            exports,
            files,
            finding,
            measuring,
            recording,
            releases,
            staff_pin,
            status,
            tickets,
        )
        from app.commands.publishing_line import add_publishing  # noqa: PLC0415 - the same

        _add_import(commands, files.run_import, files.formats())
        _add_export(commands, exports.run_export, exports.export_formats())
        _add_check(commands, files.run_check)
        _add_compile(commands, files.run_compile)
        _add_serve(commands, releases.run_serve)
        _add_route(commands, answers.run_route)
        _add_nearest(commands, answers.run_nearest)
        _add_reach(commands, answers.run_reach)
        _add_find(commands, finding.run_find)
        _add_clips(commands, recording.run_clips)
        _add_audit(commands, answers.run_audit)
        _add_measure(commands, measuring.run_measure)
        _add_profiles(commands, answers.run_profiles)
        _add_ticket(commands, tickets.run_ticket)
        add_publishing(commands)
        _add_status(commands, status.run_status, status.feed_formats())
        _add_staff_pin(commands, staff_pin.run_staff_pin)
        _add_counts(commands, counting.run_counts)
        calls.add_to(_add_calls(commands, calls.run_calls))
    return parser


def _add_kiosk(commands: "Commands", run: Command) -> None:
    parser = _command(
        commands, "kiosk", run, "the kiosk (also without a command)", "main.py --window 1080x1920"
    )
    parser.add_argument("--station", type=Path, metavar="MAP", help="station map file")
    parser.add_argument("--site", type=Path, metavar="SITE.toml", help="where this kiosk stands")
    parser.add_argument(
        "--window", metavar="WxH", help="size in pixels instead of the site's panel"
    )
    parser.add_argument(
        "--set-up", action="store_true", help="begin with measuring how the panel hangs"
    )
    parser.add_argument("--demo", type=Path, metavar="FOLDER", help="play one visit, keep pictures")


def _add_edit(commands: "Commands", run: Command) -> None:
    parser = _command(commands, "edit", run, "the staff editor", "main.py edit station.json")
    parser.add_argument("map", nargs="?", type=Path, metavar="MAP", help="the site's, if none")
    parser.add_argument(
        "--site", type=Path, metavar="SITE.toml", help="whose kiosk and today's state it writes"
    )
    parser.add_argument(
        "--conditions", type=Path, metavar="FILE", help="where today's state is said"
    )
    parser.add_argument("--language", default="", metavar="LANG")
    parser.add_argument(
        "--who", default="", metavar="POST", help="who measures: written beside each measurement"
    )
    parser.add_argument("--window", metavar="WxH", help="size in pixels; 1600x900")
    from app.commands.publishing_line import person_options  # noqa: PLC0415 - a kiosk does without

    person_options(parser)
    parser.add_argument(
        "--picture", type=Path, metavar="FILE.png", help="leave a picture of the window, and end"
    )


def _add_import(commands: "Commands", run: Command, formats: list[str]) -> None:
    parser = _command(
        commands,
        "import",
        run,
        "a station map from open data",
        "main.py import city.osm.pbf --station 'Hauptbahnhof' --out station.json",
    )
    parser.add_argument("sources", nargs="+", type=Path, metavar="SOURCE")
    parser.add_argument("--format", choices=formats, help="guessed when left out")
    parser.add_argument("--out", required=True, type=Path, metavar="PATH")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--station", default="", metavar="REF", help="one station: its id or name")
    which.add_argument("--all", action="store_true", help="one map a station, into the folder PATH")
    which.add_argument("--around", metavar="LAT,LON", help="only what lies around a position")
    parser.add_argument("--radius", type=float, default=500.0, metavar="M", help="metres; 500")
    parser.add_argument("--timezone", default="", metavar="IANA", help="of the station")


def _add_export(commands: "Commands", run: Command, formats: list[str]) -> None:
    parser = _command(
        commands,
        "export",
        run,
        "a station map in another format: a folder, a zip file, or one file",
        "main.py export station.json --format gtfs --out feed.zip",
    )
    parser.add_argument("map", type=Path, metavar="MAP")
    parser.add_argument("--format", choices=formats, required=True)
    parser.add_argument("--out", required=True, type=Path, metavar="PATH")


def _add_check(commands: "Commands", run: Command) -> None:
    parser = _command(commands, "check", run, "findings about maps", "main.py check station.json")
    parser.add_argument("maps", nargs="+", type=Path, metavar="MAP")
    parser.add_argument("--conditions", type=Path, metavar="FILE", help="are its subjects known?")
    parser.add_argument("--verified-within", type=int, metavar="DAYS", help="what is older?")
    parser.add_argument("--json", action="store_true")


def _add_compile(commands: "Commands", run: Command) -> None:
    parser = _command(
        commands,
        "compile",
        run,
        "what makes any two points of a map quick, kept beside it as NAME.network",
        "main.py compile station.json",
    )
    parser.add_argument("map", type=Path, metavar="MAP")


def _add_serve(commands: "Commands", run: Command) -> None:
    parser = _command(
        commands,
        "serve",
        run,
        "phone page, releases and conditions for a demo or a station LAN",
        "main.py serve build/release --port 8080",
    )
    parser.add_argument(
        "folder", nargs="?", type=Path, default=Path("build/release"), metavar="FOLDER"
    )
    parser.add_argument("--port", type=_count, default=8080, metavar="N", help="8080; 0: any")
    parser.add_argument("--host", default="127.0.0.1", metavar="ADDRESS", help="to listen on")
    parser.add_argument("--conditions", type=Path, metavar="FILE", help="as it is at each request")


def _journey_options(parser: argparse.ArgumentParser) -> None:
    _way_options(parser)
    parser.add_argument("--alternatives", type=_count, default=0, metavar="N")
    parser.add_argument("--json", action="store_true")


def _way_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("map", type=Path, metavar="MAP")
    parser.add_argument("--from", dest="origin", required=True, metavar="REF")
    parser.add_argument("--profile", default="walking", metavar="NAME")
    parser.add_argument(
        "--own",
        default="",
        metavar="MEASURES",
        help="changes to the profile: width_m=0.72,length_m=1.1,turning_m=1.4,kerb_m=0.05,"
        "up_ratio=0.08,down_ratio=0.1,speed_mps=0.7,companion=yes,"
        "only_verified=yes,escalators=no,stairs=no",
    )
    parser.add_argument("--at", metavar="TIME", help="ISO 8601; now when left out")
    parser.add_argument("--conditions", type=Path, metavar="FILE")
    parser.add_argument("--language", default="en", metavar="LANG")


def _add_route(commands: "Commands", run: Command) -> None:
    parser = _command(
        commands,
        "route",
        run,
        "one way, in words or as data",
        "main.py route station.json --from 'Main entrance' --to 'Platform 3' --profile wheelchair",
    )
    _journey_options(parser)
    parser.add_argument("--to", dest="destination", required=True, metavar="REF")
    parser.add_argument(
        "--via", action="append", default=[], metavar="REF", help="a stop on the way; repeatable"
    )


def _add_nearest(commands: "Commands", run: Command) -> None:
    parser = _command(
        commands,
        "nearest",
        run,
        "the closest place of a kind that this person can reach",
        "main.py nearest station.json --from 'Main entrance' --kind toilet",
    )
    _journey_options(parser)
    parser.add_argument("--kind", required=True, metavar="KIND")


def _add_ticket(commands: "Commands", run: Command) -> None:
    parser = _command(
        commands,
        "ticket",
        run,
        "the way on paper, as a picture or as the bytes of a ticket printer",
        "main.py ticket station.json --from 'Main entrance' --to 'Platform 3' --out way.png",
    )
    _way_options(parser)
    parser.add_argument("--to", dest="destination", required=True, metavar="REF")
    parser.add_argument(
        "--width", type=int, choices=(58, 80), default=80, help="of the paper in mm; 80"
    )
    parser.add_argument("--large", action="store_true", help="large print")
    parser.add_argument(
        "--page",
        default="",
        metavar="ADDRESS",
        help="of the phone page, as https://way.example.org/: puts a code on the ticket",
    )
    parser.add_argument(
        "--key", type=Path, metavar="FOLDER", help="where the kiosk's key is kept; its usual place"
    )
    parser.add_argument(
        "--out", required=True, type=Path, metavar="FILE", help="FILE.png or FILE.bin"
    )


def _add_find(commands: "Commands", run: Command) -> None:
    parser = _command(
        commands,
        "find",
        run,
        "places by what one types: in any language, by initials, by kind or line, misspelt too",
        "main.py find station.json 'exit 3' --from 'Main entrance' --language en",
    )
    parser.add_argument("map", type=Path, metavar="MAP")
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument(
        "--from", dest="origin", default="", metavar="REF", help="the nearest from here first"
    )
    parser.add_argument(
        "--at", metavar="TIME", help="when one goes there, ISO 8601; now when left out"
    )
    parser.add_argument("--language", default="en", metavar="LANG", help="of the answer")
    parser.add_argument("--limit", type=_count, default=10, metavar="N", help="at most; 10")
    parser.add_argument("--json", action="store_true")


def _add_clips(commands: "Commands", run: Command) -> None:
    parser = _command(
        commands,
        "clips",
        run,
        "what a person has to record so that a language without a voice is heard at one station",
        "main.py clips station.json --language fil > clips/fil/clips.tsv",
    )
    parser.add_argument("map", type=Path, metavar="MAP")
    parser.add_argument("--language", required=True, metavar="LANG", help="whose words")


def _add_measure(commands: "Commands", run: Command) -> None:
    parser = _command(
        commands,
        "measure",
        run,
        "what to measure next: what nobody has confirmed, by the journeys that are sure then",
        "main.py measure station.json --profile wheelchair --out to-measure.csv",
    )
    parser.add_argument("map", type=Path, metavar="MAP")
    parser.add_argument(
        "--profile", action="append", default=[], metavar="NAME", help="repeatable; all if none"
    )
    parser.add_argument("--top", type=int, metavar="N", help="so many lines; all if not said")
    parser.add_argument(
        "--out", type=Path, metavar="FILE.csv", help="the survey table to fill in, in this order"
    )
    parser.add_argument("--language", default="en", metavar="LANG")
    parser.add_argument("--json", action="store_true")


def _add_reach(commands: "Commands", run: Command) -> None:
    parser = _command(
        commands,
        "reach",
        run,
        "what this person reaches within some minutes",
        "main.py reach station.json --from 'Main entrance' --minutes 5 --profile wheelchair",
    )
    _journey_options(parser)
    parser.add_argument("--minutes", type=_minutes, required=True, metavar="N")


def _add_audit(commands: "Commands", run: Command) -> None:
    parser = _command(
        commands,
        "audit",
        run,
        "which platforms can be reached, and which lifts are sole links",
        "main.py audit station.json --json",
    )
    parser.add_argument("maps", nargs="+", type=Path, metavar="MAP")
    parser.add_argument("--profile", default="wheelchair", metavar="NAME")
    parser.add_argument("--conditions", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true")


def _add_status(commands: "Commands", run: Command, formats: list[str]) -> None:
    parser = _command(
        commands,
        "status",
        run,
        "the conditions that an equipment feed means for a map, and how its machines were found",
        "main.py status station.json facilities.json --out conditions.json",
    )
    parser.add_argument("map", type=Path, metavar="MAP")
    parser.add_argument("feed", type=Path, metavar="FEED")
    parser.add_argument("--format", choices=formats, help="guessed when left out")
    parser.add_argument("--out", required=True, type=Path, metavar="PATH", help="conditions file")
    parser.add_argument(
        "--valid-for",
        type=float,
        metavar="MINUTES",
        help="afterwards every state is unknown; left out, as long as the feed says",
    )
    parser.add_argument("--json", action="store_true")


def _add_staff_pin(commands: "Commands", run: Command) -> None:
    parser = _command(
        commands,
        "staff-pin",
        run,
        "sets the PIN of a kiosk's staff area, and ends a lock",
        "main.py staff-pin site.toml",
    )
    parser.add_argument("site", type=Path, metavar="SITE.toml")


def _add_counts(commands: "Commands", run: Command) -> None:
    parser = _command(
        commands,
        "counts",
        run,
        "what a kiosk has counted, by the hour; fewer than five are not told",
        "main.py counts counts-2026-11.json --days",
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="or their folder")
    parser.add_argument("--days", action="store_true", help="by the day instead of the hour")
    parser.add_argument("--json", action="store_true")


def _add_calls(commands: "Commands", run: Command) -> argparse.ArgumentParser:
    return _command(
        commands,
        "calls",
        run,
        "the call desk: who waits at which kiosk, and answers in their languages",
        "main.py calls FOLDER --answer 1 coming 3",
    )


def _add_profiles(commands: "Commands", run: Command) -> None:
    parser = _command(
        commands,
        "profiles",
        run,
        "the mobility profiles with every number and its source",
        "main.py profiles --json",
    )
    parser.add_argument("--json", action="store_true")
