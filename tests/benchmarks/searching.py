"""Finding a place: every key press of real queries, against one plain pass over the names."""

import random
import time
from collections.abc import Callable
from pathlib import Path

from app.assets import load_phrasebook, offered, search_words
from app.search.building import build_index
from app.search.hangul import keys_of
from app.station_files import load_station
from maps.model import StationMap
from tests.benchmarks.timing import Figures, figures

Table = Callable[[str, str, dict[str, Figures]], str]

_QUERIES = 120
_WORDS = ("화장실", "toilet", "トイレ", "cesuo", "exit 3", "3번 출구", "ㅎㅈㅅ", "Gleis 7", "banos")


def _plain_pass(map_: StationMap) -> Callable[[str], list[str]]:
    """Return the simplest search there is: does the folded name contain what was typed?"""
    names = [(place.id, t) for place in map_.places for t in place.name.every_text()]

    def find(query: str) -> list[str]:
        wanted = query.casefold()
        return [place for place, text in names if wanted in text.casefold()]

    return find


def _key_presses(map_: StationMap, *, with_errors: bool) -> list[str]:
    """Return what stands in the field after each key press of many queries."""
    chance = random.Random(5)
    texts = sorted({t for place in map_.places for t in place.name.every_text()})
    wanted = [*chance.sample(texts, min(_QUERIES, len(texts))), *_WORDS]
    if with_errors:
        wanted = [_slipped(text, chance) for text in wanted if len(text) > 4]
    return [text[: at + 1] for text in wanted for at in range(len(text))]


def _slipped(text: str, chance: random.Random) -> str:
    keys = "".join(map(keys_of, text))
    at = chance.randrange(len(keys))
    return keys[:at] + keys[at + 1 :]


def _times(find: Callable[[str], object], queries: list[str]) -> Figures:
    times: list[float] = []
    for query in queries:
        begin = time.perf_counter()
        find(query)
        times.append((time.perf_counter() - begin) * 1000)
    return figures(times)


def measured(path: Path) -> dict[str, Figures]:
    """Measure every key press, in turns of a few hundred."""
    map_ = load_station(path)
    books = [load_phrasebook(tag, map_) for tag in offered()]
    index = build_index(map_, books, search_words())
    costs = {place.id: number for number, place in enumerate(map_.places)}
    exact, slipped = (_key_presses(map_, with_errors=errors) for errors in (False, True))
    for query in (*exact, *slipped):
        index.find(query)
    plain = _plain_pass(map_)
    return {
        "one plain pass over the names": _times(plain, exact),
        "a key press, in all languages": _times(lambda q: index.find(q, costs, 6), exact),
        "a key press after a typing error": _times(lambda q: index.find(q, costs, 6), slipped),
    }


def told(path: Path, table: Table) -> str:
    """Return the section."""
    found = measured(path)
    base, *others = found.values()
    worst = max(other.p99_ms for other in others) / base.p99_ms
    return table(
        "Finding a place",
        "Every key press of names of the map, in all its languages, and of words for places, as "
        "they are and with one letter missing. The plain pass asks of every name whether it "
        "contains what was typed, and knows no other language, initials, numbers or errors. "
        f"p99 of a key press: {worst:.1f} times that of the plain pass. "
        "Aim: within the 100 ms in which a key press is answered.",
        found,
    )


def main() -> None:
    """Measure this table alone."""
    from tests.benchmarks.__main__ import LARGEST, _table

    print(told(LARGEST, _table))


if __name__ == "__main__":
    main()
