"""Exit and platform numbers in any writing: 3번 출구, exit 3, 3口, Gleis 7, 7番線, ３－１."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.search.folding import fold, plain, squeezed
from maps.model import Place, PlaceKind

LINE = "line"
"""What a word for a line means, beside the kinds of places."""

_SIGNS: Mapping[PlaceKind, str] = {
    PlaceKind.PLATFORM: "gleis gleise bahnsteig bahnsteige plattform perron perrons quai voie "
    "voies binario binari linha cais spor spår laituri raide peron kolej nástupiště vágány "
    "платформа путь peronas platforma via vias tracks",
    PlaceKind.ENTRANCE: "ausgang eingang sortie sorties entrée uscita ingresso saída salida udgang "
    "utgång uitgang ingang východ vchod kijárat wyjście выход вход ulos "
    "sisäänkäynti uloskäynti",
}
"""What signs of other countries call them: a traveller types what hangs there."""

_LATIN = r"[a-z\u00c0-\u024f\u1e00-\u1eff]"
_NUMBER = re.compile(rf"\d+(?:-\d+)?(?:[a-z](?!{_LATIN}))?|(?<!{_LATIN})[a-z](?!{_LATIN})")
"""Digits, and a letter behind them or alone: exits 3, 3-1, 4b and A."""
_HAN_DIGITS = "〇一二三四五六七八九"
_HAN_NUMBER = re.compile("[一二三四五六七八九十]{1,3}(?=[番号號])")
_KOREAN_DIGITS = "영일이삼사오육칠팔구"
_KOREAN_NUMBER = re.compile("[일이삼사오육칠팔구십]{1,3}(?=번)")
_SEPARATOR = re.compile(r"[;,/·+]| and ")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A query that asks for a number: of a kind of thing, or of any (None)."""

    kind: str | None
    numbers: tuple[str, ...]


class Numbers:
    """The numbers on the signs of one map."""

    def __init__(
        self,
        places: Sequence[Place],
        kinds: Mapping[str, Iterable[str]],
        counters: Iterable[str],
    ) -> None:
        """Note every number.

        Args:
            places: in the index's order.
            kinds: words for each kind of place, and for a line (`LINE`), in all languages.
            counters: what stands between a number and its thing, in all languages.
        """
        self._kinds: dict[str, set[str]] = {}
        for kind, words in (*kinds.items(), *((k.value, w.split()) for k, w in _SIGNS.items())):
            for word in words:
                self._kinds.setdefault(squeezed(fold(word)), set()).add(kind)
        self._counters = sorted({squeezed(fold(c)) for c in counters} - {""}, key=len, reverse=True)
        self._places: dict[tuple[str | None, str], list[int]] = {}
        for position, place in enumerate(places):
            for number in numbers_on(place.ref):
                for kind in (place.kind.value, None):
                    self._places.setdefault((kind, number), []).append(position)
            for line in place.lines:
                key = (LINE, squeezed(fold(line)))
                self._places.setdefault(key, []).append(position)

    def read(self, query: str) -> Iterator[Numbered]:
        """Yield what a query may mean as a number; nothing where it is none."""
        text = re.sub(r"(?<=\d)[‐‑–−.](?=\d)", "-", _with_digits(plain(query)))
        numbers = tuple(_NUMBER.findall(text))
        if not numbers:
            return
        rest = squeezed(fold(_NUMBER.sub(" ", text)))
        for kind in self._kinds_of(rest):
            yield Numbered(kind, numbers)

    def places(self, asked: Numbered) -> list[int]:
        """Return the places that have all the numbers asked for."""
        found = [set(self._places.get((asked.kind, number), ())) for number in asked.numbers]
        return sorted(set.intersection(*found)) if found else []

    def _kinds_of(self, rest: str) -> Iterator[str | None]:
        """Yield the kinds that the words beside a number name: as they are, or less a counter."""
        if not rest:
            yield None
            return
        for counter in ("", *self._counters):
            for bare in (rest.removeprefix(counter), rest.removesuffix(counter)):
                if bare in self._kinds:
                    yield from sorted(self._kinds[bare])
                    return
                if not bare:
                    yield None
                    return


def numbers_on(ref: str) -> set[str]:
    """Return the numbers that one sign shows: `3;4` shows two."""
    return {squeezed(fold(part)) for part in _SEPARATOR.split(ref)} - {""}


def _with_digits(text: str) -> str:
    """Return a text with numbers in words of two scripts as digits: 三番線, 삼번 출구."""
    text = _HAN_NUMBER.sub(lambda m: _count(m[0], _HAN_DIGITS, "十"), text)
    return _KOREAN_NUMBER.sub(lambda m: _count(m[0], _KOREAN_DIGITS, "십"), text)


def _count(text: str, digits: str, ten: str) -> str:
    tens, found, ones = text.rpartition(ten)
    value = (digits.find(tens) if tens else 1) * 10 if found else 0
    ones_value = digits.find(ones) if ones else 0
    return str(value + ones_value) if value >= 0 and ones_value >= 0 else text
