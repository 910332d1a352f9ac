"""The editor's search: places as a traveller looks for them, everything else by its name."""

from collections.abc import Iterable, Mapping, Sequence

from app.search.building import build_index
from app.search.folding import fold, squeezed
from app.search.index import Hit, SearchIndex
from app.search.words import SearchWords
from app.text.phrasebook import Phrasebook
from maps.editing import Collection, Ref
from maps.model import Name, StationMap

_MOST = 20
_NAMED = (
    Collection.EQUIPMENT,
    Collection.LEVELS,
    Collection.AREAS,
    Collection.PATHWAYS,
    Collection.NODES,
)


class Finder:
    """Finds things on the map that is in hand; its index is made anew when places have changed."""

    def __init__(self, books: Iterable[Phrasebook], words: "Mapping[str, SearchWords]") -> None:
        """Keep what names are made of."""
        self._books, self._words = tuple(books), words
        self._places: object = None
        self._index: SearchIndex | None = None

    def __call__(self, station: StationMap, query: str) -> Sequence[Ref]:
        """Return what a query finds, the best first: an id finds its thing."""
        query = query.strip()
        if not query:
            return ()
        found = [*_by_id(station, query), *self._machines(station, query)]
        found += [Ref(Collection.PLACES, hit.place.id) for hit in self._places_of(station, query)]
        found += _by_name(station, query)
        return tuple(dict.fromkeys(found))[:_MOST]

    def _places_of(self, station: StationMap, query: str) -> Sequence[Hit]:
        if self._index is None or self._places is not station.places:
            self._places = station.places
            self._index = build_index(station, self._books, self._words)
        return self._index.find(query, limit=_MOST)

    def _machines(self, station: StationMap, query: str) -> list[Ref]:
        key = squeezed(fold(query))
        return [
            Ref(Collection.EQUIPMENT, machine.id)
            for machine in station.equipment
            if key and _is_called(machine.name, machine.ref, key)
        ]


def _by_id(station: StationMap, query: str) -> list[Ref]:
    collections = (*_NAMED, Collection.PLACES)
    return [
        Ref(collection, thing.id)
        for collection in collections
        for thing in getattr(station, collection.value)
        if thing.id == query
    ]


def _by_name(station: StationMap, query: str) -> list[Ref]:
    key = squeezed(fold(query))
    if not key:
        return []
    found: list[Ref] = []
    for collection in _NAMED:
        for thing in getattr(station, collection.value):
            name = getattr(thing, "name", None)
            if name is not None and _is_called(name, getattr(thing, "ref", ""), key):
                found.append(Ref(collection, thing.id))
    return found


def _is_called(name: Name, number: str, key: str) -> bool:
    texts = (*name.every_text(), number)
    return any(key in squeezed(fold(text)) for text in texts if text)
