"""The index itself: folded names in sorted order, and what a query finds in them.

Ranks, the best first: the whole name (0), its beginning (1), a word in it or all words in any
order (2), initials (1 to 3), anywhere inside (4), with one typing error (5, 6). Equal ranks go by
the weight of the way there: the nearest first.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from app.search.codes import place_code, read_code
from app.search.folding import as_hepburn, fold, squeezed
from app.search.hangul import CONSONANTS, VOWELS, syllables_beginning_with
from app.search.numbers import Numbered, Numbers
from maps.model import Place, PlaceId, natural_key

WHOLE, START, WORD, INSIDE, SLIP = 0, 1, 2, 4, 5
_AFTER_INITIALS = 1
_SHORTEST_SLIP = 4
"""Letters of a query in which one may be wrong: of three, too many would be anything."""

_LAST = "\U0010ffff"
_BETWEEN = "\u0001"
"""Between words, so that nothing is found across them."""
_FAR = 1 << 60
_LATIN = re.compile(r"[a-z]+\Z")
_LONE = re.compile("[ㄱ-ㅎ]")


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that was found, and how well."""

    place: Place
    rank: int


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the index: its words as they are compared, and what it stands for."""

    words: tuple[str, ...]
    places: tuple[int, ...]
    rank: int = WHOLE
    """Added to how well it is met: initials and line numbers are weaker than names."""
    is_fuzzy: bool = True
    """Whether a typing error in it is looked for."""


@dataclass(frozen=True, slots=True)
class _Start:
    """One place in the order at which a query may begin: a word of a text."""

    text: int
    is_first: bool


class SearchIndex:
    """All names of one map. Built once; a query takes about a millisecond."""

    def __init__(
        self,
        places: Sequence[Place],
        texts: Iterable[Text],
        numbers: Numbers,
        syllables: Sequence[tuple[str, int, int]],
    ) -> None:
        """Sort everything.

        Args:
            places: what there is to find; texts refer to them by position.
            texts: what they are called.
            numbers: what they are numbered by.
            syllables: (a name in Hangul as it is written, its place, its rank), for initials among
                syllables.
        """
        self._places = tuple(places)
        self._labels = tuple(natural_key(place.id) for place in places)
        self._texts = tuple(texts)
        self._numbers = numbers
        self._codes: dict[str, tuple[int, ...]] = {}
        for position, place in enumerate(self._places):
            code = place_code(place.id)
            self._codes[code] = (*self._codes.get(code, ()), position)
        self._hangul = "\n".join(name for name, _, _ in syllables)
        self._hangul_at = array("l", _offsets(name for name, _, _ in syllables))
        self._hangul_of = [(place, rank) for _, place, rank in syllables]
        starts = sorted(
            (squeezed(text.words[at:]), at, number)
            for number, text in enumerate(self._texts)
            for at in range(len(text.words))
        )
        self._keys = [key for key, _, _ in starts]
        self._starts = [_Start(number, at == 0) for _, at, number in starts]
        wholes = [_BETWEEN.join(text.words) for text in self._texts]
        self._all = "\n".join(wholes)
        self._all_at = array("l", _offsets(wholes))
        self._words = _by_word(self._texts)
        self._word_keys = sorted(self._words)
        self._slips: dict[int, tuple[list[str], list[list[int]]]] = {}

    def find(
        self, query: str, costs: Mapping[PlaceId, int] | None = None, limit: int | None = None
    ) -> tuple[Hit, ...]:
        """Return what a query finds, the best first.

        Args:
            query: anything; what cannot be a name finds nothing.
            costs: place → weight of the way there; what is missing is out of reach, and last.
            limit: so many at most.
        """
        words = fold(query)
        if not words:
            return ()
        found = _Found({})
        found.add(self._codes.get(read_code(query), ()), WHOLE)
        for number in self._numbers.read(query):
            self._find_number(number, found)
        key = squeezed(words)
        self._find_starts(key, WHOLE, found)
        if _LATIN.match(key) and (hepburn := as_hepburn(key)) != key:
            self._find_starts(hepburn, START, found)
        if len(words) > 1:
            self._find_words(words, found)
        self._find_initials(query, found)
        self._find_inside(_BETWEEN.join(words), found)
        if len(key) >= _SHORTEST_SLIP and min(found.ranks.values(), default=SLIP) >= INSIDE:
            self._find_slips(key, found)
        return self._sorted(found, costs or {}, limit)

    def _sorted(
        self, found: "_Found", costs: Mapping[PlaceId, int], limit: int | None
    ) -> tuple[Hit, ...]:
        places, labels = self._places, self._labels
        order = sorted(
            found.ranks.items(),
            key=lambda each: (each[1], costs.get(places[each[0]].id, _FAR), labels[each[0]]),
        )
        return tuple(Hit(places[number], rank) for number, rank in order[:limit])

    def _find_number(self, number: Numbered, found: "_Found") -> None:
        for place in self._numbers.places(number):
            found.add((place,), WHOLE)

    def _find_starts(self, key: str, rank: int, found: "_Found") -> None:
        """Find texts in which a word, and all that follows it, begins with the key."""
        low, high = bisect_left(self._keys, key), bisect_left(self._keys, key + _LAST)
        for position in range(low, high):
            start = self._starts[position]
            text = self._texts[start.text]
            met = (self._keys[position] != key) if start.is_first else WORD
            found.add(text.places, max(rank, met) + text.rank)

    def _find_words(self, words: tuple[str, ...], found: "_Found") -> None:
        """Find places that have every word of the query, in any order and any language."""
        common: dict[int, int] | None = None
        for word in words:
            low = bisect_left(self._word_keys, word)
            high = (
                bisect_right(self._word_keys, word)  # 1 is no beginning of 10
                if word[0].isdigit()
                else bisect_left(self._word_keys, word + _LAST)
            )
            having: dict[int, int] = {}
            for key in self._word_keys[low:high]:
                for place, rank in self._words[key].items():
                    having[place] = min(rank, having.get(place, rank))
            if common is not None:
                having = {p: max(rank, common[p]) for p, rank in having.items() if p in common}
            if not having:
                return
            common = having
        for place, rank in (common or {}).items():
            found.add((place,), WORD + rank)

    def _find_initials(self, query: str, found: "_Found") -> None:
        """Find names in Hangul by syllables and initials mixed: 새ㅂㅇ."""
        typed = "".join(query.split())
        if len(typed) < 2 or not _LONE.search(typed) or any(c in VOWELS for c in typed):
            return
        pattern = r"\s*".join(
            syllables_beginning_with(c) if c in CONSONANTS else re.escape(c) for c in typed[:40]
        )
        for match in re.finditer(pattern, self._hangul):
            row = bisect_right(self._hangul_at, match.start()) - 1
            is_start = match.start() == self._hangul_at[row]
            place, rank = self._hangul_of[row]
            found.add((place,), (START if is_start else WORD) + _AFTER_INITIALS + rank)

    def _find_inside(self, key: str, found: "_Found") -> None:
        if len(key) < 2:
            return
        at = self._all.find(key)
        while at >= 0:
            row = bisect_right(self._all_at, at) - 1
            text = self._texts[row]
            found.add(text.places, INSIDE + text.rank)
            at = self._all.find(key, at + 1)

    def _find_slips(self, key: str, found: "_Found") -> None:
        """Find what begins like the key, but for one letter too many, missing, wrong or swapped."""
        for length in (len(key) - 1, len(key), len(key) + 1):
            keys, positions = self._prefixes(length)
            if not keys:
                continue
            near = cdist([key], keys, scorer=OSA.distance, score_cutoff=1)[0] <= 1
            for column in near.nonzero()[0]:
                for position in positions[column]:
                    start = self._starts[position]
                    text = self._texts[start.text]
                    is_whole = start.is_first and len(self._keys[position]) == length
                    found.add(text.places, SLIP + text.rank + (not is_whole))

    def _prefixes(self, length: int) -> tuple[list[str], list[list[int]]]:
        """Return the different beginnings of a length, and where in the order each occurs."""
        known = self._slips.get(length)
        if known is None:
            rows: dict[str, list[int]] = {}
            for position, key in enumerate(self._keys):
                if len(key) >= length and self._texts[self._starts[position].text].is_fuzzy:
                    rows.setdefault(key[:length], []).append(position)
            known = self._slips[length] = (list(rows), list(rows.values()))
        return known


@dataclass(slots=True)
class _Found:
    """The best rank of each place found so far."""

    ranks: dict[int, int] = field(default_factory=dict)

    def add(self, places: tuple[int, ...], rank: int) -> None:
        ranks = self.ranks
        for place in places:
            if rank < ranks.get(place, _FAR):
                ranks[place] = rank


def _offsets(texts: Iterable[str]) -> Iterable[int]:
    """Yield where each text begins when they are joined by one character."""
    at = 0
    for text in texts:
        yield at
        at += len(text) + 1


def _by_word(texts: Sequence[Text]) -> dict[str, dict[int, int]]:
    """Return word → place → the best rank of a text that has both."""
    words: dict[str, dict[int, int]] = {}
    for text in texts:
        for word in text.words:
            bearers = words.setdefault(word, {})
            for place in text.places:
                bearers[place] = min(text.rank, bearers.get(place, text.rank))
    return words
