"""``python -m tests.language_report``: what each language says, lacks, and who has read it.

With ``-v``, every message that no native speaker has read, to be read by one. Who has read some
says so with ``--read TAG --by NAME --on DAY KEY…`` (or ``all``): that goes into the language's
``reviews.json``, with a mark of the very text that was read.
"""

import argparse
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from app.assets import LOCALE, known_languages, message_files, missing_messages
from app.text.languages import SOURCE
from app.text.phrasebook import entries_of
from app.text.reviews import (
    REVIEWS_FILE,
    Review,
    read_reviews,
    text_mark,
    unreviewed,
    write_reviews,
)
from maps.model import MapError
from tests.support.catalogues import longest_text, patterns, read_pattern
from tests.support.fonts import drawable_characters
from tests.support.tree import ROOT

_FONTS = ROOT / "assets" / "fonts"
_NEVER_DRAWN = set("\n\r\t")
_LEAST_EM = 4.0
"""Below this width in English, a text is a word or two: twice as long is no finding."""


def main(arguments: list[str] | None = None, folder: Path = LOCALE) -> int:
    """Print the report, or note what somebody has read; reviews are in `folder`."""
    options = _options(arguments)
    if options.read:
        return _note(options, folder)
    tags = options.tags or list(known_languages())
    print(
        f"{'':8}{'messages':>9}{'missing':>9}{'spoken':>8}{'glyphs':>8}{'read':>6}{'unread':>8}  longest"
    )
    for tag in tags:
        print(report_line(tag))
    if options.verbose:
        for tag in tags:
            _print_unread(tag)
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make language-report", description=__doc__)
    parser.add_argument("-v", "--verbose", action="store_true", help="print what nobody has read")
    parser.add_argument("--read", metavar="TAG", help="note that messages of a language were read")
    parser.add_argument("--by", default="", metavar="NAME", help="by whom")
    parser.add_argument("--on", default="", metavar="DAY", help="on which day: 2026-01-31")
    parser.add_argument(
        "tags", nargs="*", metavar="TAG|KEY", help="languages; with --read, messages"
    )
    return parser.parse_args(arguments)


def report_line(tag: str) -> str:
    """Return one line: messages, missing, spoken forms, missing glyphs, read, unread, longest."""
    entries = entries_by_key(tag)
    spoken = sum(".speech" in name for name in patterns(tag))
    unread = unreviewed(entries, reviews_of(tag))
    counts = (len(entries), len(missing_messages(tag)), spoken, len(missing_glyphs(tag)))
    cells = "".join(f"{n:>{w}}" for n, w in zip(counts, (9, 9, 8, 8), strict=True))
    ratio, key = longest(tag)
    told = f"{ratio:.1f} × English: {key}" if key and tag != SOURCE else ""
    return f"{tag:8}{cells}{len(entries) - len(unread):>6}{len(unread):>8}  {told}".rstrip()


def entries_by_key(tag: str) -> dict[str, str]:
    """Return the messages of a language as they are said, its parent's included."""
    found: dict[str, str] = {}
    for text in message_files(tag).values():
        for key, entry in entries_of(text).items():
            found.setdefault(key, entry)
    return found


def reviews_of(tag: str) -> Mapping[str, Review]:
    """Return what has been read of a language, and of its parent: the same text is read once."""
    parent = known_languages()[tag].parent
    return {**(reviews_of(parent) if parent else {}), **_own_reviews(tag, LOCALE)}


def _own_reviews(tag: str, folder: Path) -> dict[str, Review]:
    path = folder / tag / REVIEWS_FILE
    data = path.read_bytes() if path.exists() else b"{}"
    return read_reviews(data, name=f"{tag}/{REVIEWS_FILE}")


def missing_glyphs(tag: str) -> set[str]:
    """Return the characters of a language that its own fonts cannot draw."""
    said = {c for pattern in patterns(tag).values() for t in read_pattern(pattern).texts for c in t}
    return said - drawable_characters(_FONTS, known_languages()[tag].fonts) - _NEVER_DRAWN


def longest(tag: str) -> tuple[float, str]:
    """Return how much wider than in English the worst message is drawn, and which one it is."""
    ours, theirs = patterns(tag), patterns(SOURCE)
    ratios = [
        (_width_em(longest_text(ours[key]), tag) / width, key)
        for key, pattern in theirs.items()
        if "." not in key
        and key in ours
        and (width := _width_em(longest_text(pattern), SOURCE)) >= _LEAST_EM
    ]
    return max(ratios, default=(0.0, ""))


def _width_em(text: str, tag: str) -> float:
    """Return the width of a text on one line, in font sizes."""
    families = known_languages()[tag].fonts
    return sum(
        next((w[ord(c)] for f in families if ord(c) in (w := _advances(f))), 0.0)
        for c in " ".join(text.split())
    )


@cache
def _advances(family: str) -> dict[int, float]:
    """Return the advance width of each character of a family, in font sizes."""
    (path,) = _FONTS.glob(f"{family}-Regular.ttf")
    with TTFont(path, lazy=True) as font:
        em, widths = font["head"].unitsPerEm, font["hmtx"]
        return {code: widths[glyph][0] / em for code, glyph in (font.getBestCmap() or {}).items()}


def _print_unread(tag: str) -> None:
    entries = entries_by_key(tag)
    print(f"\n## {tag}: read by nobody as they stand")
    for key in unreviewed(entries, reviews_of(tag)):
        print(entries[key].rstrip())


def _note(options: argparse.Namespace, folder: Path) -> int:
    tag, keys = options.read, options.tags
    entries = entries_by_key(tag)
    keys = list(entries) if keys == ["all"] else keys
    unknown = [key for key in keys if key not in entries]
    if unknown or not keys:
        print(
            f"error: {', '.join(unknown) or 'no message'}: name messages of {tag}", file=sys.stderr
        )
        return 1
    read = {key: Review(text=text_mark(entries[key]), by=options.by, on=options.on) for key in keys}
    data = write_reviews({**_own_reviews(tag, folder), **read})
    try:
        read_reviews(data, name=f"{tag}/{REVIEWS_FILE}")
    except MapError as error:  # a reader without name or day
        print(f"error: {error}", file=sys.stderr)
        return 1
    (folder / tag / REVIEWS_FILE).write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
