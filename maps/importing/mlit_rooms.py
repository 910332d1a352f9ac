"""Rooms and the openings that lead into them: the room gives the kind, the opening the name."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import shapely

from maps.importing.mlit_codes import PLATFORM_SPACE, ROOMS, SPACES, Kind
from maps.importing.mlit_exits import EXIT_WORD
from maps.importing.mlit_gates import Gate
from maps.importing.mlit_network import Network
from maps.importing.mlit_read import RawThing
from maps.model import Access, AreaId, Name, PlaceKind, Point

_TOUCH_M = 0.5
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
class Found:
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


def find_rooms(net: Network) -> list[Found]:
    """Return the rooms that are places by their category."""
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
        found.append(found_of(space, kind, area.id, (round(inside.x, 2), round(inside.y, 2))))
        found[-1].area = area.id
    return found


def found_of(thing: RawThing, kind: Kind, place_id: str, at: Point) -> Found:
    """Return a place of a known kind; its own name goes before that of its kind."""
    name = thing.name
    if kind.name and (not name or kind.place is PlaceKind.TOILET):
        texts = dict(kind.name.by_language) | dict(name.by_language)
        name = Name(
            local=name.local or kind.name.local,
            by_language=tuple(sorted({**texts, "ja": name.local or texts["ja"]}.items())),
        )
    return Found(
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


def find_openings(
    net: Network, rooms: Sequence[Found], gates: Sequence[Gate], met: dict[str, list[str]]
) -> list[Found]:
    """Name rooms by the openings that lead into them; return what stands alone."""
    gate_ids = {gate.id for gate in gates}
    has_platforms = any(space.code == PLATFORM_SPACE for space in net.data.spaces)
    drawn = {area.id.split("#", 1)[0]: area for area in net.draft.areas}
    areas = {
        space.id: (space.code, space.ordinal, drawn[own].outer)
        for space in net.data.spaces
        if space.code in ROOMS and (own := AreaId(f"mlit:space/{space.id}")) in drawn
    }
    shapes = [
        (f"mlit:space/{key}", code, ordinal, shapely.Polygon(ring).buffer(0))
        for key, (code, ordinal, ring) in areas.items()
    ]
    by_id = {room.id: room for room in rooms}
    found: list[Found] = []
    for opening in net.data.openings:
        spot = _middle(net, opening)
        if spot is None or not opening.name or opening.ordinal is None:
            continue
        own = f"mlit:opening/{opening.id}"
        if own in gate_ids:
            found.append(
                Found(own, PlaceKind.SERVICE, opening.name, opening.ordinal, spot, is_named=True)
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
        if kind is PlaceKind.PLATFORM and has_platforms:
            kind = PlaceKind.SERVICE
        found.append(Found(own, kind, opening.name, opening.ordinal, spot, is_named=True))
    return found


def _name_room(
    rooms: dict[str, Found],
    found: list[Found],
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
        room = found_of(opening, kind, key, spot)
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
