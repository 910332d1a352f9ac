"""The journal of all that staff do: lines that only grow, each sealed with the one before.

A line holds the hash of the line before it. So a line that was changed, taken out or put in breaks
the chain there, and whoever knows the last hash knows the whole journal. A last line without its
end is what a cut of power leaves; it is told, and never read.
"""

import datetime as dt
import hashlib
from dataclasses import dataclass

import msgspec

BEGINNING = "0" * 64
"""What the first line has for the hash of the line before."""

MOST_LINE_BYTES = 1 << 16


class JournalLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One action."""

    number: int
    at: dt.datetime
    who: str
    what: str
    """A key: ``draft.submit``, ``staff.add``, ``release``, ``sign-in.refused`` …"""
    subject: str
    why: str
    before: str
    """SHA-256 of the line before, in hex."""


@dataclass(frozen=True, slots=True)
class Journal:
    """A journal that was read."""

    lines: tuple[JournalLine, ...]
    head: str
    """SHA-256 of the last whole line, in hex."""
    whole_bytes: int
    """Where the last whole line ends."""
    is_torn: bool = False
    """Whether something without its end stands behind it."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A journal that was changed, and where."""

    line: int
    why: str


def write_line(line: JournalLine) -> bytes:
    """Return the bytes of a line, with its end."""
    return msgspec.json.encode(line) + b"\n"


def following(
    journal: Journal, *, at: dt.datetime, who: str, what: str, subject: str = "", why: str = ""
) -> JournalLine:
    """Return the line that comes next."""
    return JournalLine(
        number=len(journal.lines) + 1,
        at=at,
        who=who,
        what=what,
        subject=subject,
        why=why,
        before=journal.head,
    )


def read_journal(data: bytes) -> Journal | Broken:
    """Read a journal and check its chain."""
    lines: list[JournalLine] = []
    head, end = BEGINNING, 0
    for number, raw in enumerate(data.splitlines(keepends=True), start=1):
        if not raw.endswith(b"\n"):
            return Journal(tuple(lines), head, end, is_torn=True)
        try:
            line = msgspec.json.decode(raw, type=JournalLine)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return Broken(number, "is no line of a journal")
        if line.number != number or line.before != head:
            return Broken(number, "does not follow the line before")
        lines.append(line)
        head = hashlib.sha256(raw).hexdigest()
        end += len(raw)
    return Journal(tuple(lines), head, end)
