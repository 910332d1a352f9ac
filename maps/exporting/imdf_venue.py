"""The outermost features of an archive: address, venue, building, footprint, levels."""

from shapely.geometry import MultiPoint, Polygon

from maps.exporting.imdf_collection import OUTDOORS, Collection, labels
from maps.model import Level, LevelId, Name, Point, StationMap

_ROOM_M = 5.0


def write_venue(archive: Collection) -> None:
    """Write who and where: IMDF asks for an address even where nobody has said one."""
    station = archive.station
    name = labels(station.name) or {"und": station.id}
    called = station.name.local or station.id
    everything = _hull([point for level in station.levels for point in _points(station, level.id)])
    archive.add(
        "address",
        archive.id("address"),
        None,
        address=called,
        unit=None,
        locality=called,
        province=None,
        country="ZZ",
        postal_code=None,
        postal_code_ext=None,
        postal_code_vanity=None,
    )
    archive.add(
        "venue",
        archive.id("venue"),
        archive.polygon(everything),
        category="transitstation",
        restriction=None,
        name=name,
        alt_name=None,
        hours=None,
        phone=None,
        website=None,
        display_point=archive.middle(everything),
        address_id=archive.id("address"),
    )
    archive.add(
        "building",
        archive.id("building"),
        None,
        name=name,
        alt_name=None,
        category="transit",
        restriction=None,
        display_point=None,
        address_id=archive.id("address"),
    )
    archive.add(
        "footprint",
        archive.id("footprint"),
        archive.polygon(everything),
        category="subterranean" if min(ordinals(station).values(), default=0) < 0 else "aerial",
        name=None,
        building_ids=[archive.id("building")],
    )


def write_levels(archive: Collection) -> None:
    """Write every level, and a second one at the same height for what lies under the sky."""
    station, order = archive.station, ordinals(archive.station)
    outdoors = {lv for a in station.areas if a.kind in OUTDOORS for lv in a.levels}
    for level in station.levels:
        for is_outdoor in (False, True):
            if is_outdoor and level.id not in outdoors:
                continue
            shape = _hull(_points(station, level.id))
            archive.add(
                "level",
                archive.level_id(level.id, is_outdoor=is_outdoor),
                archive.polygon(shape),
                category="unspecified",
                restriction=None,
                outdoor=is_outdoor,
                ordinal=order[level.id],
                name=labels(level.name) or {"und": level.id},
                short_name=labels(_short(level)),
                display_point=archive.middle(shape),
                address_id=None,
                building_ids=None if is_outdoor else [archive.id("building")],
            )


def _short(level: Level) -> Name:
    return level.name or Name(local=level.id)


def ordinals(station: StationMap) -> dict[LevelId, int]:
    """Return whole numbers in the order of the stack; 0 is the level nearest to the street."""
    indexes = sorted({level.index for level in station.levels})
    if all(index == int(index) for index in indexes):
        return {level.id: int(level.index) for level in station.levels}
    ground = indexes.index(min(indexes, key=abs))
    place = {index: number - ground for number, index in enumerate(indexes)}
    return {level.id: place[level.index] for level in station.levels}


def _points(station: StationMap, level: LevelId) -> list[Point]:
    points = [n.position for n in station.nodes if n.level == level]
    points += [p for a in station.areas if level in a.levels for p in a.outer]
    return points


def _hull(points: list[Point]) -> Polygon:
    shape = MultiPoint(points or [(0.0, 0.0)]).convex_hull.buffer(_ROOM_M, quad_segs=2)
    return Polygon([(round(x, 2), round(y, 2)) for x, y in shape.exterior.coords])
