"""Areas, places and drawn lines as IMDF units, sections, footprints, amenities and details."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from maps.exporting.imdf_collection import OUTDOORS, Collection, Feature, UnitShape, labels
from maps.importing.areas import surface
from maps.importing.imdf_own import FACTS
from maps.model import Access, Area, AreaId, AreaKind, LevelId, Place, PlaceKind, StationMap

_UNITS = {
    AreaKind.HALL: "lobby",
    AreaKind.CORRIDOR: "walkway",
    AreaKind.SQUARE: "walkway",
    AreaKind.PLATFORM: "platform",
    AreaKind.GREEN: "vegetation",
    AreaKind.PARKING: "parking",
}
_ROOMS = {
    PlaceKind.TOILET: "restroom",
    PlaceKind.WAITING_ROOM: "waitingroom",
    PlaceKind.NURSING_ROOM: "mothersroom",
    PlaceKind.FOOD: "foodservice",
}
_AMENITIES = {
    PlaceKind.PLATFORM: "platform",
    PlaceKind.ENTRANCE: "entry",
    PlaceKind.ELEVATOR: "elevator",
    PlaceKind.TOILET: "restroom",
    PlaceKind.TICKETS: "ticketing",
    PlaceKind.INFORMATION: "information",
    PlaceKind.LOCKERS: "coinlocker",
    PlaceKind.WAITING_ROOM: "seating",
    PlaceKind.BUS_STOP: "bus",
    PlaceKind.TAXI: "taxi",
    PlaceKind.PARKING: "parking",
    PlaceKind.BICYCLE: "parking.bicycle",
    PlaceKind.FOOD: "eatingdrinking",
    PlaceKind.MONEY: "atm",
    PlaceKind.POLICE: "police",
    PlaceKind.NURSING_ROOM: "mothersroom",
    PlaceKind.LANDMARK: "landmark",
}

Shapes = Mapping[tuple[str, str], dict[str, Any]]
"""(kind of thing, its id) -> the feature of our own document."""


def write_areas(archive: Collection, shapes: Shapes) -> None:
    """Write every area on each of its levels; our facts stand at the first."""
    station = archive.station
    rooms = {p.area: p.kind for p in station.places if p.area is not None}
    says = _accessibility(station)
    anywhere = tuple(level.id for level in station.levels)[:1]
    for area in station.areas:
        own = shapes["area", area.id]
        facts = {FACTS: {"id": area.id, **own["properties"]}}
        if area.kind is AreaKind.BUILDING:
            _write_building(archive, area, own["geometry"], facts)
            continue
        category = _UNITS.get(area.kind) or _ROOMS.get(rooms.get(area.id), "room")  # type: ignore[arg-type]
        if category in {"lobby", "walkway", "platform"} and not area.is_walkable:
            category = "unspecified"
        for level in area.levels or anywhere:
            _write_unit(
                archive,
                area,
                level,
                category=category,
                accessibility=says.get(area.id),
                geometry=own["geometry"],
                facts=facts,
            )
            facts = {}


def _write_unit(  # noqa: PLR0913 - what a unit is made of
    archive: Collection,
    area: Area,
    level: LevelId,
    *,
    category: str,
    accessibility: list[str] | None,
    geometry: Feature,
    facts: Feature,
) -> None:
    is_outdoor = area.kind in OUTDOORS
    unit = archive.id("unit", f"{area.id}\n{level}")
    polygon = surface(area.outer, area.holes) or surface(area.outer, ())
    level_id = archive.level_id(level, is_outdoor=is_outdoor)
    spot = None if polygon is None else archive.middle(polygon)
    archive.add(
        "unit",
        unit,
        geometry,
        category=category,
        restriction=None,
        accessibility=accessibility,
        name=labels(area.name),
        alt_name=None,
        level_id=level_id,
        display_point=spot,
        **facts,
    )
    if polygon is not None:
        archive.units.append(UnitShape(unit, level, polygon, is_outdoor))
    if area.is_paid:
        archive.add(
            "section",
            archive.id("paid", f"{area.id}\n{level}"),
            geometry,
            category="paidarea",
            restriction=None,
            accessibility=None,
            name=None,
            alt_name=None,
            display_point=spot,
            level_id=level_id,
            address_id=None,
            correlation_id=None,
            parents=None,
        )


def _accessibility(station: StationMap) -> dict[AreaId, list[str]]:
    """Return what holds on all ways across an area."""
    ways = defaultdict(list)
    for pathway in station.pathways:
        if pathway.area is not None:
            ways[pathway.area].append(pathway)
    found = {}
    for area, across in ways.items():
        claims = ["wheelchair"] if all(p.access is Access.YES for p in across) else []
        if any(p.tactile_paving for p in across):
            claims.append("tactilepaving")
        if claims:
            found[area] = claims
    return found


def _write_building(archive: Collection, area: Area, geometry: Feature, facts: Feature) -> None:
    building = archive.id("building", area.id)
    archive.add(
        "building",
        building,
        None,
        name=labels(area.name),
        alt_name=None,
        category="unspecified",
        restriction=None,
        display_point=None,
        address_id=archive.id("address"),
    )
    archive.add(
        "footprint",
        archive.id("footprint", area.id),
        geometry,
        category="ground",
        name=labels(area.name),
        building_ids=[building],
        **facts,
    )


def write_places(archive: Collection, shapes: Shapes) -> None:
    """Write every place as an amenity, in the unit that it stands in."""
    station = archive.station
    for place in station.places:
        own = shapes["place", place.id]
        archive.add(
            "amenity",
            archive.id("amenity", place.id),
            own["geometry"],
            category=_AMENITIES.get(place.kind, "unspecified"),
            accessibility=["wheelchair"] if place.access is Access.YES else None,
            name=labels(place.name),
            alt_name=None,
            hours=place.opening_hours or None,
            phone=None,
            website=None,
            unit_ids=_unit_ids(archive, place),
            address_id=None,
            correlation_id=None,
            **{FACTS: {"id": place.id, **own["properties"]}},
        )


def _unit_ids(archive: Collection, place: Place) -> list[str] | None:
    if place.area is not None:
        ids = {archive.id("unit", f"{place.area}\n{level}") for level in place.levels}
        found = [unit.id for unit in archive.units if unit.id in ids]
        if found:
            return found
    units = [archive.unit_at(level, place.position) for level in place.levels]
    return [unit.id for unit in units if unit is not None] or None


def write_outlines(archive: Collection) -> None:
    """Write drawn lines as details, on each of their levels."""
    for outline in archive.station.outlines:
        for level in outline.levels:
            archive.add(
                "detail",
                archive.id("detail", f"{outline.id}\n{level}"),
                archive.line(outline.line),
                level_id=archive.level_id(level, is_outdoor=False),
            )
