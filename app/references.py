"""REF -> nodes: a place id, a source id, a position, or a name in any language of the map."""

import re
import unicodedata
from dataclasses import dataclass

from app.text.labels import is_at_street, place_label
from app.text.phrasebook import Phrasebook
from maps.model import (
    LevelId,
    NodeId,
    Place,
    PlaceId,
    PlaceKind,
    RequestError,
    StationMap,
    source_id,
)
from maps.model.geometry import distance_m
from routing.snapping import Snapper

_POSITION = re.compile(r"@(?P<lat>-?\d+(\.\d+)?),(?P<lon>-?\d+(\.\d+)?)(,(?P<level>[^,\s]+))?\Z")
_REACH_M = 100.0
_latest: list[Snapper] = []
_ONE_ENTRANCE_M = 30.0
_SHOWN = 8
_SUGGESTED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """Where a REF leads: nodes, and the place if it is one."""

    nodes: tuple[NodeId, ...]
    place: PlaceId | None = None


def resolve(ref: str, station: StationMap, books: tuple[Phrasebook, ...]) -> Location:
    """Return where a REF leads.

    Raises:
        RequestError: it leads nowhere, too far, or to several things; says which.
    """
    if ref.startswith("@"):
        return _resolve_position(ref, station)
    return _resolve_id(ref, station) or _resolve_name(ref, station, books)


def _resolve_id(ref: str, station: StationMap) -> Location | None:
    place = station.place_by_id.get(PlaceId(ref))
    if place is not None:
        return Location(nodes=place.nodes, place=place.id)
    if NodeId(ref) in station.node_by_id:
        return Location(nodes=(NodeId(ref),))
    nodes = {
        node
        for pathway in station.pathways
        if ref in {pathway.id, source_id(pathway.id), pathway.equipment, pathway.area}
        for node in (pathway.from_node, pathway.to_node)
    }
    nodes |= {node.id for node in station.nodes if source_id(node.id) == ref}
    return Location(nodes=tuple(sorted(nodes))) if nodes else None


def _resolve_position(ref: str, station: StationMap) -> Location:
    match = _POSITION.match(ref)
    if match is None or abs(float(match["lat"])) > 90 or abs(float(match["lon"])) > 180:
        message = f"{ref}: is not a position; write @LAT,LON or @LAT,LON,LEVEL in degrees"
        raise RequestError(message)
    named = _level_named(match["level"], station)
    level = LevelId(named) if named is not None else None
    if level is not None and level not in station.level_by_id:
        known = ", ".join(station.level_by_id)
        message = f"{ref}: level {level} is not on this map; there are: {known}"
        raise RequestError(message)
    point = station.anchor.to_local(float(match["lon"]), float(match["lat"]))
    snapper = _snapper(station)
    found = snapper.snap(point, level, _REACH_M)
    if found is None:
        nearest_m = snapper.nearest_m(point, level)
        far = (
            "the map has no way there"
            if nearest_m is None
            else f"the nearest way is {nearest_m:.0f} m off"
        )
        message = f"{ref}: {far}; give a position within {_REACH_M:.0f} m of a way on its level"
        raise RequestError(message)
    return Location(nodes=(found.node,))


def _snapper(station: StationMap) -> Snapper:
    """Return what finds places on this map; the one of the map asked last is kept."""
    if not _latest or _latest[0].station is not station:
        _latest[:] = [Snapper(station)]
    return _latest[0]


def _level_named(text: str | None, station: StationMap) -> str | None:
    """Return a level's id as the map writes it: `+1` and `1.0` are `1`."""
    if text is None or text in station.level_by_id:
        return text
    try:
        index = float(text)
    except ValueError:
        return text
    return next((level.id for level in station.levels if level.index == index), text)


def _folded(text: str) -> str:
    text = unicodedata.normalize("NFKD", text.casefold())
    text = "".join(c for c in text if not unicodedata.combining(c))
    return re.sub(r"[\s/;,·+&-]+", " ", unicodedata.normalize("NFC", text)).strip()


def names_of(place: Place, books: tuple[Phrasebook, ...]) -> tuple[str, ...]:
    """Return every text a place can be called by."""
    texts = [*place.name.every_text(), *(place_label(place, book) for book in books)]
    return tuple(dict.fromkeys(text for text in [*texts, place.ref] if text))


def _are_doors_of_one_entrance(places: list[Place]) -> bool:
    """Say whether places of one name are doors side by side, of which any will do."""
    return all(
        place.kind is PlaceKind.ENTRANCE
        and place.levels == places[0].levels
        and distance_m(place.position, places[0].position) < _ONE_ENTRANCE_M
        for place in places
    )


def _resolve_name(ref: str, station: StationMap, books: tuple[Phrasebook, ...]) -> Location:
    found = _called(ref, station, books) or _platforms_numbered(ref, station)
    found = found or _partly_called(ref, station, books)
    if not found:
        near = _suggested(ref, station, books)
        advice = f"did you mean {near}?" if near else "give a name as on the map, or @LAT,LON"
        message = f"{ref}: no such place, id or name on this map; {advice}"
        raise RequestError(message)
    if len(found) > 1 and _are_doors_of_one_entrance(found):
        nodes = tuple(dict.fromkeys(node for place in found for node in place.nodes))
        return Location(nodes=nodes, place=found[0].id)
    if len(found) > 1:
        listed = "; ".join(_candidate(place, station, books[0]) for place in found[:_SHOWN])
        more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
        message = f"{ref}: {len(found)} places are called so: {listed}{more}; give one of these ids"
        raise RequestError(message)
    return Location(nodes=found[0].nodes, place=found[0].id)


def _suggested(ref: str, station: StationMap, books: tuple[Phrasebook, ...]) -> str:
    """Return the places that the kiosk's search would find, or nothing."""
    from app.assets import search_words  # noqa: PLC0415 - a kiosk starts without it
    from app.search.building import build_index  # noqa: PLC0415 - as above

    hits = build_index(station, books, search_words()).find(ref, limit=_SUGGESTED)
    return "; ".join(_candidate(hit.place, station, books[0]) for hit in hits)


def _called(ref: str, station: StationMap, books: tuple[Phrasebook, ...]) -> list[Place]:
    wanted = _folded(ref)
    return [p for p in station.places if wanted in {_folded(n) for n in names_of(p, books)}]


def _platforms_numbered(ref: str, station: StationMap) -> list[Place]:
    """Return the platforms of trains with these numbers, however their language calls them.

    `Gleis 3/4`, `track 3` and `3번 승강장` all mean the platform whose sign says 3 and 4.
    """
    from app.assets import search_words  # noqa: PLC0415 - a kiosk starts without it
    from app.search.building import numbers_of  # noqa: PLC0415 - as above
    from app.search.numbers import numbers_on  # noqa: PLC0415 - as above

    rails = [p for p in station.places if p.kind is PlaceKind.PLATFORM and not is_at_street(p)]
    numbers = numbers_of(rails, search_words())
    for asked in numbers.read(ref):
        is_platform = asked.kind in {None, PlaceKind.PLATFORM.value}
        if is_platform and all(any(c.isdigit() for c in number) for number in asked.numbers):
            found = [rails[position] for position in numbers.places(asked)]
            return [p for p in found if numbers_on(p.ref) == set(asked.numbers)] or found
    return []


def _partly_called(ref: str, station: StationMap, books: tuple[Phrasebook, ...]) -> list[Place]:
    wanted = _folded(ref)
    if not wanted:
        return []
    return [p for p in station.places if any(wanted in _folded(n) for n in names_of(p, books))]


def _candidate(place: Place, station: StationMap, book: Phrasebook) -> str:
    lon, lat = station.anchor.to_lonlat(place.position)
    return f"{place.id} ({place_label(place, book)}, at {lat:.5f},{lon:.5f})"
