"""Where a line of text may end: at spaces, and in Japanese and Chinese between phrases.

Kivy breaks lines at spaces alone, and lets a last word stand alone. Here no line is a leftover, and
a figure stays with what it counts. Japanese and Chinese have no spaces: their lines end anywhere
but before a closing mark and after an opening one (JIS X 4051, GB/T 15834), and read best where a
phrase ends. BudouX finds the phrases, as browsers do for headings of the phone page.
"""

import re
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

from app.writing import HAN_CHARACTERS

_HAS_WIDE = re.compile(f"[{HAN_CHARACTERS}]")
_HAN = re.compile("[\u3400-\u9fff々]")
_HEADS = re.compile("(?<=[\u3040-\u30ff])(?=[\u4e00-\u9fff])")
"""Where a Japanese word begins for certain: Han behind kana."""

_GROUP = re.compile("\\d{3}(?!\\d)")
_OPEN = re.compile("[（「『【][^）」』】]*$")
_HAS_KANA = re.compile("[\u3040-\u30ff]")
_NEVER_FIRST = frozenset(
    "、。，．・·：；？！…‥ー々〜～–―」』）］｝〕〉》】”’%％‰),.:;?!]}"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
_NEVER_LAST = frozenset("「『（［｛〔〈《【“‘([{")
_HOLDS_NUMBER = frozenset("第下约約全共")
"""What a number after it is read with: 第2页, 地下2層, 約15分."""

_UNITS = frozenset({"厘米", "分钟"})

_CLAUSE_ENDS = frozenset("、。，；：？！.,;:?!·")
_WITHIN_CLAUSE = 0.25
"""What a line end within a clause costs: as much as a line left half empty."""

_MOST_EVEN_LINES = 8

_WORDS = re.compile(
    r"\s*(?:지하 (?=\d)|[\d.,]*\d +(?=[^\W\d_A-ZÀ-ÖØ-ÞА-ЯӨҮ]|\d{3}\b))?\S+"
    r"(?: \d{1,3}(?:[.,;:)]+(?=\s|$)|(?=\s*(?:[·–—]|$))))?(?:\s+[·–—](?!\S))?\s*"
)
"""Words between spaces. A figure and the small word behind it are one, and so are a word and the
number that ends a thought (Platform 1); a dot between two thoughts ends a line."""

_PIECES = re.compile(r"\s*(?:[（「『【]*[^\s（「『【：]+：?|\S)\s*")
"""What a phrase of Japanese or Chinese may be cut into besides."""

_LONGEST_PHRASE = 10
"""Characters. A longer phrase is a name on a sign; it may be broken where no line holds it."""


def is_broken_between_characters(text: str) -> bool:
    """Say whether lines of a text may end elsewhere than at its spaces."""
    return _HAS_WIDE.search(text) is not None


def phrases(text: str) -> tuple[str, ...]:
    """Cut a text into parts that belong together; joined they are the text again."""
    return _phrases(text)


def widest_px(text: str, width_px: Callable[[str], float]) -> float:
    """Return the width of the widest part that no line may break."""
    return max(
        (
            width_px(part.rstrip())
            for phrase in phrases(text)
            for part in (_characters(phrase) if _may_be_cut(phrase) else [phrase])
        ),
        default=0.0,
    )


def _may_be_cut(phrase: str) -> bool:
    """Say whether a phrase is rather cut than set smaller: it is long, or has a space."""
    return len(phrase) > _LONGEST_PHRASE or any(c.isspace() for c in phrase.rstrip())


def lines_of(
    text: str, room_px: float, width_px: Callable[[str], float], *, is_even: bool = False
) -> list[str]:
    """Break a text into lines no wider than `room_px`, as far as its parts allow.

    Args:
        text: one paragraph.
        room_px: the width of a line.
        width_px: how wide a part of the text is.
        is_even: in as many lines, but none a leftover, and rather where a clause ends.
    """
    if text.strip() and width_px(text.rstrip()) <= room_px:
        return [text.rstrip()]  # most do: no need to know where they could end
    parts, is_whole = _parts(text, room_px, width_px)
    sizes = [(width_px(part), width_px(part.rstrip())) for part in parts]
    ends = _fill(sizes, room_px)
    if is_even and 1 < len(ends) <= _MOST_EVEN_LINES and is_whole:
        clauses = {n for n, part in enumerate(parts, start=1) if part.rstrip()[-1:] in _CLAUSE_ENDS}
        ends = _even(sizes, room_px, len(ends), clauses)
    return ["".join(parts[a:b]).rstrip() for a, b in pairwise([0, *ends])]


def _parts(text: str, room_px: float, width_px: Callable[[str], float]) -> tuple[list[str], bool]:
    """Return what no line may break, and whether all of it are words.

    A phrase that no line holds is cut where a word begins; what is still too wide, anywhere.
    """
    parts: list[str] = []
    is_whole = True
    for phrase in phrases(text):
        for word in [phrase] if width_px(phrase.rstrip()) <= room_px else _HEADS.split(phrase):
            if width_px(word.rstrip()) <= room_px:
                parts.append(word)
            else:
                cut = _characters(word)
                is_whole &= all(each[-1].isspace() for each in cut[:-1])
                parts += cut
    return parts, is_whole


def _fill(sizes: Sequence[tuple[float, float]], room_px: float) -> list[int]:
    """Return behind which part each line ends when every line takes what it can."""
    ends: list[int] = []
    pen_px = 0.0
    for number, (whole_px, bare_px) in enumerate(sizes):
        if pen_px and pen_px + bare_px > room_px:
            ends.append(number)
            pen_px = 0.0
        pen_px += whole_px
    return [*ends, len(sizes)] if sizes else []


def _even(
    sizes: Sequence[tuple[float, float]], room_px: float, count: int, clauses: Collection[int]
) -> list[int]:
    """Return line ends for `count` lines that leave the least room over, squared, as TeX does."""
    best: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}
    for line in range(count):
        reached: dict[int, tuple[float, list[int]]] = {}
        for start, (cost, ends) in best.items():
            pen_px = 0.0
            for end in range(start + 1, len(sizes) + 1):
                bare_px = pen_px + sizes[end - 1][1]
                if pen_px and bare_px > room_px:
                    break
                pen_px += sizes[end - 1][0]
                over = max(room_px - bare_px, 0.0) / room_px
                price = cost + over * over
                if line < count - 1 and end not in clauses:
                    price += _WITHIN_CLAUSE
                if end not in reached or price < reached[end][0]:
                    reached[end] = (price, [*ends, end])
        best = reached
    return best[len(sizes)][1]


@lru_cache(maxsize=512)
def _phrases(text: str) -> tuple[str, ...]:
    if not is_broken_between_characters(text):
        return tuple(_WORDS.findall(text))
    is_japanese = _HAS_KANA.search(text) is not None
    parts: list[str] = []
    for part in _parser(is_japanese=is_japanese).parse(text):
        # a name in other letters has its own spaces; what may not begin a line stays with the last;
        # what stands in brackets or behind a colon begins anew
        for word in _PIECES.findall(part):
            if parts and _belongs_to(parts[-1], word, is_japanese=is_japanese):
                parts[-1] += word
            else:
                parts.append(word)
    return tuple(parts)


def _belongs_to(before: str, word: str, *, is_japanese: bool) -> bool:
    """Say whether a piece is one phrase with the piece before it."""
    if not _may_break(before[-1], word[0]):
        return True
    if before.rstrip()[-1:].isdigit() and _GROUP.match(word):
        return True  # a number in groups of three
    if len(before) + len(word) > _LONGEST_PHRASE:
        return False
    # Two Han characters side by side are one Japanese word; what a bracket holds is one thought.
    is_one_word = is_japanese and bool(_HAN.match(before[-1]) and _HAN.match(word[0]))
    return is_one_word or _OPEN.search(before) is not None


def _characters(text: str) -> list[str]:
    """Cut a text wherever a line may end at all."""
    cuts = [n for n, (a, b) in enumerate(pairwise(text), start=1) if _may_end(a, b)]
    return [text[a:b] for a, b in pairwise([0, *cuts, len(text)])] if text else []


def _may_end(last: str, first: str) -> bool:
    """Say whether a line may end between two characters of running text."""
    if last.isspace():
        return not first.isspace()
    is_between = bool(_HAS_WIDE.match(last) or _HAS_WIDE.match(first))
    return is_between and not first.isspace() and _may_break(last, first)


def _may_break(last: str, first: str) -> bool:
    if first in _NEVER_FIRST or last in _NEVER_LAST:
        return False
    if last.isdigit() and not first.isspace():  # a number stays with what it counts
        return False
    return last + first not in _UNITS and not (first.isdigit() and last in _HOLDS_NUMBER)


@lru_cache(maxsize=2)
def _parser(*, is_japanese: bool) -> Any:
    import budoux  # noqa: PLC0415 - most visits need none

    if is_japanese:
        return budoux.load_default_japanese_parser()
    return budoux.load_default_simplified_chinese_parser()
