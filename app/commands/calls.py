"""The call desk: who waits at which kiosk, and an answer that each reads in their own language."""

import argparse
import os
import select
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.adapters.call_folder import CallFolder, OpenCall
from app.adapters.staff_desk import MINUTES
from app.adapters.system_clock import SystemClock
from app.assets import known_languages
from app.commands.output import note, write_json, write_lines
from app.ports import CallNews, CallReply, CallStage
from maps.model import RequestError

LOOKED_EVERY_S = 1.0
_MOST_BYTES = 4096

ANSWERS = {
    "seen": CallNews(CallStage.ANSWERED),
    "coming": CallNews(CallStage.ON_THE_WAY, CallReply.COMING),
    "wait": CallNews(CallStage.ANSWERED, CallReply.WAIT),
    "desk": CallNews(CallStage.ANSWERED, CallReply.DESK),
    "ring": CallNews(CallStage.ANSWERED, CallReply.RING),
    "nobody": CallNews(CallStage.ANSWERED, CallReply.NOBODY),
    "closed": CallNews(CallStage.CLOSED),
}
"""What a member of staff writes -> what the kiosk is told."""


def run_calls(options: argparse.Namespace) -> int:
    """List who waits, answer one of them, or stay at the desk and do both."""
    desk = CallFolder(options.folder)
    if options.answer:
        _answer(desk, options.answer)
        return 0
    if options.watch:
        _watch(desk)
        return 0
    calls = desk.open_calls()
    if options.json:
        write_json({"calls": [_document(call) for call in calls]})
    else:
        write_lines(*(_line(call) for call in calls))
        if not calls:
            note("nobody calls")
    return 0


def _watch(desk: CallFolder) -> None:
    """Show each call once, and take an answer a line, until the input ends."""
    note(f"answer with: KIOSK {'|'.join(ANSWERS)} [MINUTES]; end with Ctrl D")
    shown: dict[int, OpenCall] = {}
    for line in _lines():
        if line.strip():
            try:
                _answer(desk, line.split())
            except RequestError as error:  # at a desk, a slip of the finger ends nothing
                note(str(error))
        waiting = {call.kiosk: call for call in desk.open_calls()}
        for kiosk in shown.keys() - waiting.keys():
            write_lines(f"kiosk {kiosk}: over")
        write_lines(*(_line(call) for kiosk, call in waiting.items() if shown.get(kiosk) != call))
        shown = waiting


def _lines() -> Iterator[str]:
    """Yield each line of the input as it comes, and nothing once a second until then."""
    yield ""
    begun = b""
    while True:
        ready, _, _ = select.select([0], [], [], LOOKED_EVERY_S)
        data = os.read(0, _MOST_BYTES) if ready else b""
        if ready and not data:
            return
        *lines, begun = (begun + data).split(b"\n")
        yield from (line.decode(errors="replace") for line in lines or [b""])


def _answer(desk: CallFolder, words: list[str]) -> None:
    """Answer as somebody has written it: a kiosk's number, an answer, minutes.

    Raises:
        RequestError: that is no answer; says what one is.
    """
    match words:
        case [kiosk, name] if kiosk.isdecimal() and name in ANSWERS:
            desk.answer(int(kiosk), ANSWERS[name])
        case [kiosk, "coming", minutes] if (
            kiosk.isdecimal() and minutes.isdecimal() and int(minutes) in MINUTES
        ):
            desk.answer(int(kiosk), replace(ANSWERS["coming"], minutes=int(minutes)))
        case _:
            message = (
                f"{' '.join(words)}: is no answer; write KIOSK and one of {', '.join(ANSWERS)};"
                " for coming also the minutes, 1 to 60, as in: 1 coming 3"
            )
            raise RequestError(message)


def _line(call: OpenCall) -> str:
    """Return a call as a member of staff reads it."""
    known = known_languages().get(call.language)
    told = (
        f"kiosk {call.kiosk}",
        call.here,
        f"since {_since(call)}",
        call.reason,
        known.name if known is not None else call.language,
        call.need,
        f"→ {call.goal}" if call.goal else "",
        f"answered: {call.answer}" if call.answer else "waits",
    )
    return " · ".join(filter(None, told))


def _since(call: OpenCall) -> str:
    waited_s = SystemClock().now().timestamp() - call.called_s
    return f"{max(0, int(waited_s)) // 60} min"


def _document(call: OpenCall) -> dict[str, object]:
    return {name: getattr(call, name) for name in call.__dataclass_fields__}


def add_to(parser: argparse.ArgumentParser) -> None:
    """Add its words to the command line."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="of the sites' help.call")
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--answer",
        nargs="+",
        metavar="WORD",
        help=f"KIOSK, one of {', '.join(ANSWERS)}, and for coming the minutes",
    )
    group.add_argument("--watch", action="store_true", help="stay, show calls, take answers")
    group.add_argument("--json", action="store_true")
