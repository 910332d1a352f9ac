"""Every name of the sample maps in every language is found: as it is, and with one typing error."""

import random

import pytest

from app.assets import search_words
from app.search.folding import fold
from app.search.hangul import compose, keys_of
from app.search.index import SearchIndex
from app.station_files import load_stations
from maps.model import StationMap
from tests.app.search.samples import index, index_of, station
from tests.support.shared import SHARED, needs_shared

SAMPLES = ("saebyeok-sample", "shin-yokohama", "zuerich-hb", "darmstadt-hbf")
PAGE = 6
"""Answers that a traveller sees at once."""
SHORTEST = 5
"""Key presses of a name in which an error is made; of fewer, one error makes another word."""


def texts_of(map_: StationMap) -> dict[str, set[str]]:
    """Return every text of a place's name → the places that bear it.

    Of a name that is but the word for its kind (`WC`), each of the kind is as good as the other.
    """
    words = {
        fold(word): kind
        for each in search_words().values()
        for kind, said in each.kinds.items()
        for word in said
    }
    texts: dict[str, None] = {}
    bearers: dict[tuple[str, ...], set[str]] = {}
    for place in map_.places:
        for text in place.name.every_text():
            kind = words.get(fold(text))
            alike = [other.id for other in map_.places if kind is not None and other.kind is kind]
            texts[text] = None
            bearers.setdefault(fold(text), set()).update((place.id, *alike))
    return {text: bearers[fold(text)] for text in texts}


def with_error(text: str, chance: random.Random) -> str:
    """Return what a slip of one finger makes of a text; in Hangul, of one letter of a syllable."""
    keys = [key for character in text for key in keys_of(character)]
    letters = [at for at, key in enumerate(keys) if key.isalpha()]
    at = chance.choice(letters)
    match chance.randrange(4):
        case 0:
            del keys[at]
        case 1:
            keys.insert(at, keys[chance.choice(letters)])
        case 2:
            keys[at] = keys[chance.choice(letters)]
        case _ if at + 1 < len(keys):
            keys[at], keys[at + 1] = keys[at + 1], keys[at]
        case _:
            del keys[at]
    return compose("".join(keys))


def shares(found: SearchIndex, asked: list[tuple[str, set[str]]]) -> tuple[float, float]:
    """Return in how many of the cases what was meant is on the first page, and first."""
    on_page = first = 0
    for query, meant in asked:
        hits = [hit.place.id for hit in found.find(query, limit=PAGE)]
        on_page += any(hit in meant for hit in hits)
        first += bool(hits) and hits[0] in meant
    return on_page / len(asked), first / len(asked)


def measured(name: str, map_: StationMap, found: SearchIndex) -> tuple[float, ...]:
    """Return recall and first hits, exact and with an error; and print them."""
    bearers = texts_of(map_)
    exact = shares(found, list(bearers.items()))
    chance = random.Random(20261126)
    long = [
        (text, places)
        for text, places in bearers.items()
        if sum(len(keys_of(c)) for c in text) >= SHORTEST
    ]
    slips = shares(found, [(with_error(text, chance), places) for text, places in long])
    print(
        f"{name}: {len(bearers)} names: on the first page {exact[0]:.1%}, first {exact[1]:.1%}; "
        f"{len(long)} with one error: {slips[0]:.1%}, {slips[1]:.1%}"
    )
    return (*exact, *slips)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_name_is_found_and_most_in_spite_of_an_error(name) -> None:
    recall, first, slip_recall, slip_first = measured(name, station(name), index(name))
    assert recall == first == 1
    assert slip_recall >= 0.97
    assert slip_first >= 0.9


@needs_shared
@pytest.mark.parametrize("folder", ["korea_seoul_metro", "mlit_japan/shinjuku-terminal"])
def test_so_it_is_on_maps_made_from_open_data(folder) -> None:
    maps = load_stations(SHARED / folder)
    chance = random.Random(7)
    for map_ in chance.sample(maps, min(6, len(maps))):
        if not texts_of(map_):
            continue
        recall, first, slip_recall, _ = measured(map_.id, map_, index_of(map_))
        assert recall == 1
        assert first >= 0.98
        assert slip_recall >= 0.93
