"""Which messages a native speaker has read: ``reviews.json`` beside a language's words. Pure.

A review holds a mark of the text that was read. Where the text changes, the mark no longer fits,
and the message is unreviewed again without anybody having to remember.
"""

import hashlib
import re
from collections.abc import Mapping

import msgspec

from maps.model import MapError

REVIEWS_FILE = "reviews.json"

_REMARK = re.compile(r"^#.*$", re.MULTILINE)


class Review(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """That one person has read one message."""

    text: str
    """The mark of what was read: see `text_mark`."""
    by: str
    """The reader's name, as they want it to stand here."""
    on: str
    """The day, ISO 8601."""


def text_mark(entry: str) -> str:
    """Return what tells one wording of a message from another; remarks and blanks do not count."""
    words = " ".join(_REMARK.sub("", entry).split())
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def read_reviews(data: bytes, *, name: str) -> dict[str, Review]:
    """Read the reviews of a language, by message.

    Raises:
        MapError: it is not a file of reviews; names it.
    """
    try:
        reviews = msgspec.json.decode(data, type=dict[str, Review])
    except msgspec.DecodeError as error:
        message = f"{name}: {error}; an empty one is {{}}"
        raise MapError(message) from None
    for key, review in reviews.items():
        if not review.by.strip() or not re.fullmatch(r"\d{4}-\d\d-\d\d", review.on):
            message = f"{name}: {key}: says by whom and on which day it was read (2026-01-31)"
            raise MapError(message)
    return reviews


def write_reviews(reviews: Mapping[str, Review]) -> bytes:
    """Return a file of reviews, one message a line, in order."""
    rows = [
        f"{msgspec.json.encode(key).decode()}: {msgspec.json.encode(reviews[key]).decode()}"
        for key in sorted(reviews)
    ]
    return (("{\n" + ",\n".join(rows) + "\n}" if rows else "{}") + "\n").encode()


def unreviewed(entries: Mapping[str, str], reviews: Mapping[str, Review]) -> tuple[str, ...]:
    """Return the messages that nobody has read as they stand now, in the order of the entries."""
    return tuple(
        key
        for key, entry in entries.items()
        if key not in reviews or reviews[key].text != text_mark(entry)
    )
