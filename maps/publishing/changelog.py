"""What changed from release to release, for readers: when, in which map, what, why, by whom.

It is part of every release, so a name in it is one that its bearer wants there: who did what is
kept in the office's own journal.
"""

import datetime as dt

import msgspec

from maps.model import MapError

CHANGES = "changes.json"
"""Its place in a release."""
MOST_ENTRIES = 200
MOST_LINES = 400
"""Of one entry; a map that is imported anew differs everywhere."""
_SCHEMA = "yeokgil-changes/1"


class Entry(msgspec.Struct, frozen=True, omit_defaults=True):
    """One release."""

    sequence: int
    release: str
    made: dt.datetime
    changes: list[str]
    """The difference to the release before, line by line."""
    impact: dict[str, int] = {}
    """How many journeys became what."""
    reason: str = ""
    """Why, in somebody's own words: always there where a journey broke."""
    by: str = ""


class _Document(msgspec.Struct):
    schema: str
    entries: list[Entry]


def read_changes(data: bytes, *, name: str) -> tuple[Entry, ...]:
    """Read ``changes.json``, the latest release first.

    Raises:
        MapError: it is not one.
    """
    try:
        document = msgspec.json.decode(data, type=_Document)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        message = f"{name}: {error}; restore it, or release into an empty folder"
        raise MapError(message) from None
    if document.schema != _SCHEMA:
        message = f"{name}: is of another version; release into an empty folder"
        raise MapError(message)
    return tuple(document.entries)


def with_entry(entries: tuple[Entry, ...], entry: Entry) -> tuple[Entry, ...]:
    """Return the entries with one more, within bounds."""
    more = len(entry.changes) - MOST_LINES
    if more > 0:
        lines = [*entry.changes[:MOST_LINES], f"and {more} more"]
        entry = msgspec.structs.replace(entry, changes=lines)
    return (entry, *entries)[:MOST_ENTRIES]


def write_changes(entries: tuple[Entry, ...]) -> bytes:
    """Return the bytes of ``changes.json``."""
    document = _Document(_SCHEMA, list(entries))
    return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"
