"""A station map and every language's words → the index."""

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence

from app.search.colours import colour_names
from app.search.folding import fold, spelled_out, squeezed
from app.search.hangul import initial_of
from app.search.index import START, WHOLE, SearchIndex, Text
from app.search.numbers import LINE, Numbers
from app.search.words import SearchWords
from app.text.labels import place_label
from app.text.phrasebook import Phrasebook
from maps.model import Name, Place, PlaceKind, StationMap
from maps.naming import NameWriter, scripts_of, sign_language
from maps.naming.romanising import romanised
from maps.naming.scripts import HAN, HANGUL, KANA, LATIN

_INITIALS = 1
_AT_ONCE = 200
_Bearers = Mapping[int, None]
"""Positions of the places that a text belongs to."""


def build_index(
    station: StationMap, books: Iterable[Phrasebook], words: Mapping[str, SearchWords]
) -> SearchIndex:
    """Return the index of a map; see `index_steps`."""
    steps = index_steps(station, books, words)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def index_steps(
    station: StationMap, books: Iterable[Phrasebook], words: Mapping[str, SearchWords]
) -> Generator[None, None, SearchIndex]:
    """Make the index of a map piece by piece: between two, a kiosk answers its traveller.

    Args:
        station: the map.
        books: the phrasebooks whose labels are found.
        words: what people type for kinds, lines and colours, by language.
    """
    texts = _Texts(sign_language(station))
    for position, place in enumerate(station.places):
        # what a numbered exit is named after comes before the exit that leads there
        is_exit = place.kind is PlaceKind.ENTRANCE and place.ref
        texts.add_name(place.name, position, rank=START if is_exit else WHOLE)
        texts.add_name(place.towards, position, rank=START)
        texts.add(place.ref, position)
    for book in books:
        yield
        for position, place in enumerate(station.places):
            texts.add(place_label(place, book), position, language=book.language.split("-", 1)[0])
    for tag, each in words.items():
        for position, place in enumerate(station.places):
            for word in each.kinds[place.kind]:
                texts.add(word, position, language=tag.split("-", 1)[0])
    _add_lines(station, words.values(), texts)
    numbers = numbers_of(station.places, words)
    yield from texts.expand()
    return texts.index(station.places, numbers)


def numbers_of(places: Sequence[Place], words: Mapping[str, SearchWords]) -> Numbers:
    """Return the numbers on the signs of places, with the words that stand beside them."""
    kinds: dict[str, list[str]] = {}
    for each in words.values():
        kinds.setdefault(LINE, []).extend(each.line)
        for kind, said in each.kinds.items():
            kinds.setdefault(kind.value, []).extend(said)
    counters = [counter for each in words.values() for counter in each.counters]
    return Numbers(places, kinds, counters)


def _add_lines(station: StationMap, words: Iterable[SearchWords], texts: "_Texts") -> None:
    """Let platforms and stops be found by their lines' numbers, names and colours."""
    line_by_ref = {line.ref: line for line in station.lines}
    words = tuple(words)
    for position, place in enumerate(station.places):
        for ref in place.lines:
            texts.add(ref, position, rank=START)
            line = line_by_ref.get(ref)
            if line is None:
                continue
            texts.add_name(line.name, position, rank=WHOLE)
            named = colour_names(line.color)
            for each in words:
                for said in (said for colour in named for said in each.colours[colour]):
                    texts.add(said, position)
                    for noun in each.line:
                        texts.add(f"{said} {noun}", position)
                        texts.add(f"{noun} {said}", position)


class _Texts:
    """Gathers what things are called; each text is folded and read once, however many bear it."""

    def __init__(self, signs: str) -> None:
        self._writer = NameWriter("en", LATIN, signs)
        self._signs = signs.split("-", 1)[0]
        self._bearers: dict[tuple[str, str, int], dict[int, None]] = {}
        self._texts: dict[tuple[tuple[str, ...], int, bool], dict[int, None]] = {}
        self._syllables: dict[tuple[str, int, int], None] = {}

    def add_name(self, name: Name, position: int, rank: int = WHOLE) -> None:
        """Add a name in each language, and in Latin letters."""
        if not name:
            return
        self.add(name.as_written, position, language=self._signs, rank=rank)
        for tag, text in name.by_language:
            self.add(text, position, language=tag.split("-", 1)[0], rank=rank)
        for _, said in name.readings:
            self.add(said, position, rank=rank)
        self.add(self._writer.latin(name), position, rank=rank)

    def add(self, text: str, position: int, *, language: str = "", rank: int = WHOLE) -> None:
        """Add a text, in a language where that is known."""
        if text:
            self._bearers.setdefault((text, language, rank), {})[position] = None

    def expand(self) -> Iterator[None]:
        """Fold and read what was added, a few hundred texts at a time."""
        for count, ((text, language, rank), bearers) in enumerate(self._bearers.items()):
            if count % _AT_ONCE == 0:
                yield
            self._expand(text, language, rank, bearers)

    def index(self, places: Sequence[Place], numbers: Numbers) -> SearchIndex:
        """Return the index of what was expanded."""
        texts = [
            Text(words, tuple(bearers), rank, is_fuzzy)
            for (words, rank, is_fuzzy), bearers in self._texts.items()
        ]
        return SearchIndex(places, texts, numbers, tuple(self._syllables))

    def _expand(self, text: str, language: str, rank: int, bearers: _Bearers) -> None:
        """Put a text as it is, as it is spelled without umlauts, by its initials, and as read."""
        self._put(fold(text), rank, bearers)
        if (spelled := spelled_out(text)) != text.casefold():
            self._put(fold(spelled), rank, bearers)
        scripts = scripts_of(text)
        if scripts <= {LATIN}:
            return
        if HANGUL in scripts:
            self._syllables.update(((text, bearer, rank), None) for bearer in bearers)
            initials = fold("".join(c if c.isspace() else initial_of(c) for c in text))
            self._put(initials, rank + _INITIALS, bearers, is_fuzzy=False)
        for read in self._read(text, language, scripts):
            self._put(fold(read), rank, bearers)
        if HAN in scripts:
            self._put_pinyin(text, rank, bearers)

    def _read(self, text: str, language: str, scripts: frozenset[str]) -> Iterator[str]:
        """Yield a text in kana, and in Latin letters."""
        if scripts & {HAN, KANA} and (KANA in scripts or language == "ja"):
            from maps.naming import japanese  # noqa: PLC0415 - a large dictionary

            yield japanese.reading(text) or ""
        yield romanised(text, language) or ""

    def _put_pinyin(self, text: str, rank: int, bearers: _Bearers) -> None:
        """Put Han characters by their syllables, whatever their language.

        That is how Chinese keyboards write them, on a Japanese sign too.
        """
        from maps.naming import chinese  # noqa: PLC0415 - a large table

        folded = tuple(word for part in chinese.spelled(text) for word in fold(part))
        self._put(folded, rank, bearers)
        if len(folded) > 1:
            initials = tuple(part if part.isdigit() else part[0] for part in folded)
            self._put(initials, rank + _INITIALS, bearers, is_fuzzy=False)

    def _put(
        self, words: tuple[str, ...], rank: int, bearers: _Bearers, *, is_fuzzy: bool = True
    ) -> None:
        if squeezed(words):
            self._texts.setdefault((words, rank, is_fuzzy), {}).update(bearers)
