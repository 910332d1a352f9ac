"""Places: what the plan's points, rooms, openings and fixtures mean to a traveller.

One thing is often told three times: a point, a room, and the opening that leads into it. The room
gives the kind, the opening the name on the sign, the point stands in where there is no room.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import shapely

from maps.importing.level_text import level_id
from maps.importing.mlit_codes import (
    FACILITIES,
    FACILITY_STAIR_LIFT,
    FIXTURES,
    PLATFORM_SPACE,
    ROOMS,
    SPACES,
    Kind,
)
from maps.importing.mlit_exits import EXIT_WORD, Exit, exit_place
from maps.importing.mlit_gates import Gate
from maps.importing.mlit_network import Network
from maps.importing.mlit_read import RawThing
from maps.importing.mlit_source import SOURCE_ID
from maps.importing.snapping import Snapper
from maps.model import (
    Access,
    AreaId,
    Name,
    NodeId,
    NodeKind,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    Provenance,
    Severity,
)
from maps.model.geometry import distance_m

_TOUCH_M = 0.5
_SAME_M = 8.0
_BOARDING = ("のりば", "乗り場", "乗場", "ホーム", "番線")
_CLOSED = 1
_WORDS: tuple[tuple[tuple[str, ...], PlaceKind], ...] = (
    (_BOARDING, PlaceKind.PLATFORM),
    (("トイレ", "お手洗", "化粧室"), PlaceKind.TOILET),
    (("きっぷ", "切符", "券売", "定期券"), PlaceKind.TICKETS),
    (("案内", "インフォメーション"), PlaceKind.INFORMATION),
    (("待合",), PlaceKind.WAITING_ROOM),
    (("ロッカー",), PlaceKind.LOCKERS),
    (("タクシー",), PlaceKind.TAXI),
    (("交番",), PlaceKind.POLICE),
)


@dataclass(slots=True)
class _Found:
    """A place on its way: where it is entered counts before where it lies."""

    id: str
    kind: PlaceKind
    name: Name
    level: float
    position: Point
    access: Access = Access.UNKNOWN
    area: str | None = None
    doors: list[Point] = field(default_factory=list)
    is_named: bool = False
    nodes: list[str] = field(default_factory=list)


def add_places(
    net: Network,
    exits: tuple[list[Exit], list[Exit]],
    gates: Sequence[Gate],
    met: dict[str, list[str]],
) -> None:
    """Add every place, joined to the nearest way on its floor."""
    found = _rooms(net)
    found += _openings(net, found, gates, met)
    found += _points(net, found)
    found += _fixtures(net, found)
    snapper = Snapper(net.draft)
    lost: list[str] = []
    places = [exit_place(net, one, one.doors) for one in exits[0]]
    for one in exits[1]:
        level, spot = one.spots[0]
        nodes = snapper.snap(one.id, spot, (level,))
        places.append(exit_place(net, one, nodes, "joined to the nearest way" if nodes else ""))
    for item in _without_doubles(found):
        nodes = item.nodes or [
            node
            for spot in item.doors or [item.position]
            for node in snapper.snap(item.id, spot, (item.level,))
        ]
        if not nodes:
            lost.append(item.id)
        places.append(_place(net, item, nodes))
    snapper.apply()
    net.draft.places.extend(places)
    _report_lost(net, lost)
    _report_stair_lifts(net)
    _report_platforms(net)


def _place(net: Network, item: _Found, nodes: Sequence[str]) -> Place:
    ends = list(dict.fromkeys(nodes))
    if item.kind is PlaceKind.PLATFORM:
        for node in ends:
            net.draft.nodes[node].kind = NodeKind.PLATFORM
            net.draft.nodes[node].is_kept = True
    return Place(
        id=PlaceId(item.id),
        kind=item.kind,
        name=item.name,
        levels=(level_id(item.level),),
        position=item.position,
        nodes=tuple(NodeId(node) for node in ends),
        area=None if item.area is None else AreaId(item.area),
        access=item.access,
        provenance=Provenance(
            source=SOURCE_ID,
            inferred="joined to the nearest way" if ends and not item.nodes else "",
        ),
    )


# --- rooms ----------------------------------------------------------------------------------------


def _rooms(net: Network) -> list[_Found]:
    areas = {area.id.split("#", 1)[0]: area for area in net.draft.areas}
    found = []
    for space in net.data.spaces:
        kind = SPACES.get(space.code)
        area = areas.get(AreaId(f"mlit:space/{space.id}"))
        if kind is None or kind.place is None or area is None or _is_closed(space):
            continue
        inside = shapely.Polygon(area.outer).buffer(0).representative_point()
        if inside.is_empty:
            continue
        found.append(_found_of(space, kind, area.id, (round(inside.x, 2), round(inside.y, 2))))
        found[-1].area = area.id
    return found


def _found_of(thing: RawThing, kind: Kind, place_id: str, at: Point) -> _Found:
    """Return a place of a known kind; its own name goes before that of its kind."""
    name = thing.name
    if kind.name and (not name or kind.place is PlaceKind.TOILET):
        texts = dict(kind.name.by_language) | dict(name.by_language)
        name = Name(
            local=name.local or kind.name.local,
            by_language=tuple(sorted({**texts, "ja": name.local or texts["ja"]}.items())),
        )
    return _Found(
        id=place_id,
        kind=kind.place or PlaceKind.SERVICE,
        name=name,
        level=thing.ordinal or 0.0,
        position=at,
        access=kind.access,
        is_named=bool(thing.name),
    )


def _is_closed(thing: RawThing) -> bool:
    """Say whether travellers may not enter: restricted, or not public."""
    return any(
        str(thing.properties.get(key) or "").strip() in ("1", "1.0")
        for key in ("restricted", "nonpublic")
    )


# --- openings -------------------------------------------------------------------------------------


def _openings(
    net: Network, rooms: Sequence[_Found], gates: Sequence[Gate], met: dict[str, list[str]]
) -> list[_Found]:
    """Name rooms by the openings that lead into them; return what stands alone."""
    gate_ids = {gate.id for gate in gates}
    areas = {
        space.id: (space.code, space.ordinal, area.outer)
        for space in net.data.spaces
        for area in net.draft.areas
        if area.id.split("#", 1)[0] == f"mlit:space/{space.id}" and space.code in ROOMS
    }
    shapes = [
        (f"mlit:space/{key}", code, ordinal, shapely.Polygon(ring).buffer(0))
        for key, (code, ordinal, ring) in areas.items()
    ]
    by_id = {room.id: room for room in rooms}
    found: list[_Found] = []
    for opening in net.data.openings:
        spot = _middle(net, opening)
        if spot is None or not opening.name or opening.ordinal is None:
            continue
        own = f"mlit:opening/{opening.id}"
        if own in gate_ids:
            found.append(
                _Found(own, PlaceKind.SERVICE, opening.name, opening.ordinal, spot, is_named=True)
            )
            found[-1].nodes = met.get(own, [])[:2]
            continue
        if EXIT_WORD.search(opening.name.local):
            continue
        touched = [
            (key, code)
            for key, code, ordinal, shape in shapes
            if ordinal == opening.ordinal and shape.distance(shapely.Point(spot)) <= _TOUCH_M
        ]
        if len(touched) == 1 and _name_room(by_id, found, touched[0], opening, spot):
            continue
        kind = _kind_by_words(opening.name.local)
        found.append(_Found(own, kind, opening.name, opening.ordinal, spot, is_named=True))
    return found


def _name_room(
    rooms: dict[str, _Found],
    found: list[_Found],
    touched: tuple[str, str],
    opening: RawThing,
    spot: Point,
) -> bool:
    """Give a room the name on its door; a room without a place of its own becomes one."""
    key, code = touched
    room = rooms.get(key)
    if room is None:
        kind = SPACES[code]
        if kind.place is None:
            return False
        room = _found_of(opening, kind, key, spot)
        rooms[key] = room
        found.append(room)
    elif not room.is_named and room.kind is not PlaceKind.TOILET:
        room.name = opening.name
        room.is_named = True
    room.doors.append(spot)
    return True


def _middle(net: Network, opening: RawThing) -> Point | None:
    for line in opening.lines:
        points = net.frame.line(line)
        if len(points) > 1:
            spot = shapely.LineString(points).interpolate(0.5, normalized=True)
            return (round(spot.x, 2) + 0.0, round(spot.y, 2) + 0.0)
    return None


def _kind_by_words(text: str) -> PlaceKind:
    return next(
        (kind for words, kind in _WORDS if any(word in text for word in words)), PlaceKind.SERVICE
    )


# --- points and fixtures --------------------------------------------------------------------------


def _points(net: Network, known: Sequence[_Found]) -> list[_Found]:
    """Return the points that mean something new: not what a room of the same kind says already."""
    found = []
    for facility in net.data.facilities:
        kind = FACILITIES.get(facility.code)
        spot = None if facility.xy is None else net.frame.point(facility.xy)
        if kind is None or kind.place is None or spot is None or facility.ordinal is None:
            continue
        if kind.needs_name and not facility.name:
            continue
        twin = _twin(known, kind, facility, spot)
        if twin is not None:
            twin.doors.append(spot)
            continue
        found.append(_found_of(facility, kind, f"mlit:facility/{facility.id}", spot))
    return found


def _twin(known: Sequence[_Found], kind: Kind, thing: RawThing, spot: Point) -> _Found | None:
    near = [
        (distance_m(item.position, spot), number)
        for number, item in enumerate(known)
        if item.kind is kind.place
        and item.level == thing.ordinal
        and item.access is kind.access
        and (item.name.local == kind.name.local or not kind.name or item.kind is PlaceKind.TOILET)
        and _says_the_same(item, kind)
    ]
    best = min(near, default=None)
    return None if best is None or best[0] > _SAME_M else known[best[1]]


def _says_the_same(item: _Found, kind: Kind) -> bool:
    """Say whether a toilet is of the same sort: for men, for women, for all."""
    english = dict(item.name.by_language).get("en", "")
    return item.kind is not PlaceKind.TOILET or english == dict(kind.name.by_language).get("en", "")


def _fixtures(net: Network, known: Sequence[_Found]) -> list[_Found]:
    """Return machines and lockers; a row of them is one place."""
    found: list[_Found] = []
    for fixture in net.data.fixtures:
        kind = FIXTURES.get(fixture.code)
        rings = [net.frame.line(outer) for outer, _ in fixture.polygons]
        if kind is None or fixture.ordinal is None or not rings or len(set(rings[0])) < 3:
            continue
        centre = shapely.MultiPoint(rings[0]).centroid
        spot = (round(centre.x, 2) + 0.0, round(centre.y, 2) + 0.0)
        beside = _twin([*known, *found], kind, fixture, spot)
        if beside is None:
            found.append(_found_of(fixture, kind, f"mlit:fixture/{fixture.id}", spot))
    return found


def _without_doubles(found: Sequence[_Found]) -> list[_Found]:
    """Leave out nameless shops and the like: nobody can ask for them; and ids that occur twice."""
    seen: set[str] = set()
    kept = []
    for item in found:
        if item.id in seen:
            continue
        if not item.name and item.kind in (PlaceKind.SHOP, PlaceKind.SERVICE):
            continue
        seen.add(item.id)
        kept.append(item)
    return kept


# --- what is amiss --------------------------------------------------------------------------------


def _report_lost(net: Network, lost: Sequence[str]) -> None:
    if lost:
        net.draft.remarks.add(
            Severity.HINT,
            "place_not_connected",
            lost,
            text="No way on its floor comes near this place; it cannot be reached here.",
            advice="Add the link that leads to it.",
        )


def _report_stair_lifts(net: Network) -> None:
    lifts = [f.id for f in net.data.facilities if f.code == FACILITY_STAIR_LIFT]
    if lifts:
        net.draft.remarks.add(
            Severity.WARNING,
            "mlit_stair_lift_not_in_network",
            [f"mlit:facility/{lift}" for lift in lifts],
            text="A platform lift stands here; between which nodes it runs, the data do not say.",
            advice="Add it by a survey: it may be the only way without stairs.",
        )


def _report_platforms(net: Network) -> None:
    platforms = [p for p in net.draft.places if p.kind is PlaceKind.PLATFORM]
    spaces = {f"mlit:space/{s.id}" for s in net.data.spaces if s.code == PLATFORM_SPACE}
    beyond = [p.id for p in platforms if p.id.split("#", 1)[0] not in spaces]
    if beyond:
        net.draft.remarks.add(
            Severity.WARNING,
            "mlit_platform_beyond_gate",
            beyond,
            text="This is the gate that leads to platforms; the platforms and the ways to them are "
            "not in the data. That one reaches the gate says nothing of what lies behind.",
            advice="Add the platforms and the ways behind the gate.",
        )
    if not platforms:
        net.draft.remarks.add(
            Severity.WARNING,
            "mlit_no_platform",
            (),
            text="The data hold no platform: the map ends at the gates or before.",
            advice="Add platforms by a survey or from another source.",
        )
