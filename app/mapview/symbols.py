"""What is told by signs and words on one level: places, machines, the route's marks. Pure.

A symbol knows where it would like to stand, on the map; `labels` finds out where it can.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from app.mapview import style
from app.mapview.picture import LevelChange, MapPicture
from app.mapview.style import PlaceStyle, Rank, Sign
from maps.model import (
    Access,
    Area,
    Equipment,
    EquipmentId,
    EquipmentKind,
    Level,
    LevelId,
    PathwayMode,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    StationMap,
    source_id,
)

LabelOf = Callable[[Place], str]
LevelLabel = Callable[[Level], str]

_SAME_SPOT_M = 6.0
"""An elevator place this near to the machine is the machine."""

_MODE_ICONS = {
    PathwayMode.ELEVATOR: "elevator",
    PathwayMode.STAIRS: "stairs",
    PathwayMode.RAMP: "ramp",
    PathwayMode.MOVING_SIDEWALK: "moving_sidewalk",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """One sign: where it may stand (best first), what it shows, and how important it is."""

    sign: Sign
    at: tuple[Point, ...]
    rank: Rank
    order: float = 0.0
    """Among equals: the smaller first."""
    icon: str = ""
    plates: tuple[str, ...] = ()
    """Short texts on plates: platform and exit numbers, a level."""
    name: str = ""
    icon_from: float = 0.0
    name_from: float = 0.0
    is_kept: bool = False
    is_hollow: bool = False
    """The thing is on another level than the one shown."""
    is_out_of_service: bool = False
    facing_deg: float | None = None
    angle_deg: float | None = None
    """Bearing of a street, for a name that runs along it."""
    place: PlaceId | None = None
    equipment: EquipmentId | None = None


def symbols_of(
    station_map: StationMap, level: LevelId, label_of: LabelOf, language: str
) -> tuple[Symbol, ...]:
    """Return the symbols of a level that do not depend on a route."""
    machines = [
        m
        for m in station_map.equipment
        if m.kind is EquipmentKind.ELEVATOR and _is_on(m.levels, level)
    ]
    elevators = [p for p in station_map.places if p.kind is PlaceKind.ELEVATOR]
    return (
        *(_elevator(machine, elevators) for machine in machines),
        *_places(station_map, level, label_of, machines),
        *_streets(station_map, level, language),
    )


def marked(symbols: tuple[Symbol, ...], picture: MapPicture) -> tuple[Symbol, ...]:
    """Return the symbols with what this picture says about them: highlights, machines that stand."""
    wanted = set(picture.highlights)
    return tuple(
        replace(
            s,
            rank=Rank.HIGHLIGHT if s.place in wanted and s.place else s.rank,
            icon_from=0.0 if s.place in wanted and s.place else s.icon_from,
            name_from=0.0 if s.place in wanted and s.place else s.name_from,
            is_out_of_service=s.equipment in picture.out_of_service,
        )
        if (s.place in wanted and s.place) or s.equipment in picture.out_of_service
        else s
        for s in symbols
    )


def marks_of(
    station_map: StationMap, picture: MapPicture, level_label: LevelLabel
) -> tuple[Symbol, ...]:
    """Return the route's own symbols: here, end, and each change of level."""
    marks: list[Symbol] = []
    here = picture.here
    if here is not None:
        is_elsewhere = here.level != picture.level
        marks.append(
            Symbol(
                sign=Sign.HERE,
                at=(here.position,),
                rank=Rank.HERE,
                is_kept=True,
                is_hollow=is_elsewhere,
                name="" if is_elsewhere else here.label,
                facing_deg=None if is_elsewhere else here.facing_deg,
            )
        )
    if picture.end is not None:
        marks.append(
            Symbol(
                sign=Sign.END,
                at=(picture.end,),
                rank=Rank.END,
                is_kept=True,
                is_hollow=picture.end_level != picture.level,
            )
        )
    for change in picture.level_changes:
        mark = _level_change(station_map, picture.level, change, level_label)
        if mark is not None:
            marks.append(mark)
    return tuple(marks)


def _level_change(
    station_map: StationMap, shown: LevelId, change: LevelChange, level_label: LevelLabel
) -> Symbol | None:
    """On the level one leaves, the mark names the level one goes to; on that level, only its number."""
    if shown not in {change.level_from, change.level_to}:
        return None
    icon = _MODE_ICONS.get(change.mode, "escalator_up" if change.goes_up else "escalator_down")
    leaves = shown == change.level_from
    target = station_map.level_by_id[change.level_to]
    return Symbol(
        sign=Sign.LEVEL_CHANGE,
        at=(change.position,),
        rank=Rank.LEVEL_CHANGE,
        order=float(change.number),
        icon=icon if leaves else "",
        plates=(str(change.number), level_label(target)) if leaves else (str(change.number),),
        facing_deg=(0.0 if change.goes_up else 180.0) if leaves else None,
        is_kept=True,
    )


# --- places ---------------------------------------------------------------------------------------


def _elevator(machine: Equipment, places: list[Place]) -> Symbol:
    place = next((p.id for p in places if _is_same(p, machine)), None)
    return Symbol(
        sign=Sign.PICTOGRAM,
        at=(machine.position,),
        rank=Rank.ELEVATOR,
        icon="elevator",
        is_kept=True,
        place=place,
        equipment=machine.id,
    )


def _is_same(place: Place, machine: Equipment) -> bool:
    return (
        source_id(place.id) == source_id(machine.id)
        or math.dist(place.position, machine.position) < _SAME_SPOT_M
    )


def _places(
    station_map: StationMap, level: LevelId, label_of: LabelOf, machines: list[Equipment]
) -> Iterator[Symbol]:
    areas = {area.id: area for area in station_map.areas}
    for place in station_map.places:
        if not _is_on(place.levels, level):
            continue
        if place.kind is PlaceKind.ELEVATOR and any(_is_same(place, m) for m in machines):
            continue
        look = style.PLACE_STYLES[place.kind]
        area = areas.get(place.area) if place.area is not None else None
        yield _place(place, look, area, label_of)


def _place(place: Place, look: PlaceStyle, area: Area | None, label_of: LabelOf) -> Symbol:
    symbol = Symbol(
        sign=Sign.PICTOGRAM,
        at=(place.position,),
        rank=look.rank,
        icon=_icon(place, look),
        name=label_of(place) if place.name or place.kind is PlaceKind.ENTRANCE else "",
        icon_from=look.icon_from,
        name_from=look.name_from,
        is_kept=look.is_kept,
        place=place.id,
    )
    refs = _refs(place)
    if place.kind is PlaceKind.PLATFORM and refs:
        spots = _along(area, place.position) if area is not None else (place.position,)
        is_rail = symbol.icon in {"train", "subway"}
        # A bus stop's letter matters less than a platform's number, and there are many.
        return replace(
            symbol,
            sign=Sign.PLATFORM,
            at=spots,
            plates=refs,
            icon="" if is_rail else symbol.icon,
            rank=Rank.PLATFORM if is_rail else Rank.TRANSPORT,
            icon_from=0.0 if is_rail else 0.9,
        )
    if place.kind is PlaceKind.PLATFORM:
        return replace(symbol, rank=Rank.TRANSPORT, icon_from=0.9)
    if place.kind is PlaceKind.ENTRANCE and refs:
        return replace(
            symbol, sign=Sign.EXIT, plates=refs, rank=Rank.EXIT, icon_from=0.0, is_kept=True
        )
    if place.kind is PlaceKind.ENTRANCE and place.is_main:
        return replace(symbol, rank=Rank.EXIT, icon_from=0.8)
    if place.kind in {PlaceKind.TRAM_STOP, PlaceKind.BUS_STOP} and refs:
        return replace(symbol, sign=Sign.PLATFORM, plates=refs)
    return symbol


def _icon(place: Place, look: PlaceStyle) -> str:
    if place.kind is PlaceKind.PLATFORM:
        return style.TRANSPORT_ICONS[place.transport] if place.transport else "train"
    if place.kind is PlaceKind.TOILET and place.access is Access.YES:
        return "toilet_wheelchair"
    return look.icon


_LONGEST_PLATE = 5


def _refs(place: Place) -> tuple[str, ...]:
    """Return the numbers on the sign, one for each plate; nothing where they would not fit on one."""
    refs = tuple(part.strip() for part in place.ref.replace("/", ";").split(";") if part.strip())
    return refs if refs and max(map(len, refs)) <= _LONGEST_PLATE and len(refs) <= 3 else ()


def _along(area: Area, middle: Point) -> tuple[Point, ...]:
    """Return points along a platform's length, from its middle outwards."""
    xs, ys = [p[0] for p in area.outer], [p[1] for p in area.outer]
    centre_x, centre_y = sum(xs) / len(xs), sum(ys) / len(ys)
    sxx = sum((x - centre_x) ** 2 for x in xs)
    syy = sum((y - centre_y) ** 2 for y in ys)
    sxy = sum((x - centre_x) * (y - centre_y) for x, y in zip(xs, ys, strict=True))
    angle = 0.5 * math.atan2(2 * sxy, sxx - syy)
    direction = (math.cos(angle), math.sin(angle))
    reach = [
        (x - middle[0]) * direction[0] + (y - middle[1]) * direction[1]
        for x, y in zip(xs, ys, strict=True)
    ]
    spots = [middle]
    for share in (0.25, 0.5, 0.75, 0.9):
        for end in (min(reach), max(reach)):
            step = end * share
            spots.append((middle[0] + direction[0] * step, middle[1] + direction[1] * step))
    return tuple(spots)


# --- streets --------------------------------------------------------------------------------------


def _streets(station_map: StationMap, level: LevelId, language: str) -> Iterator[Symbol]:
    """Name each street on its longest straight pieces, the longest first."""
    nodes = station_map.node_by_id
    pieces: dict[str, list[tuple[float, Point, float]]] = {}
    for pathway in station_map.pathways:
        if not pathway.is_street or not pathway.name or nodes[pathway.from_node].level != level:
            continue
        name = pathway.name.in_language(language)
        for a, b in zip(pathway.line, pathway.line[1:], strict=False):
            length = math.dist(a, b)
            bearing = math.degrees(math.atan2(b[0] - a[0], b[1] - a[1])) % 180
            pieces.setdefault(name, []).append(
                (length, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), bearing)
            )
    for name, found in pieces.items():
        if sum(length for length, _, _ in found) < style.SHORTEST_NAMED_STREET_M:
            continue
        for length, at, bearing in sorted(found, reverse=True)[:3]:
            yield Symbol(
                sign=Sign.STREET,
                at=(at,),
                rank=Rank.STREET,
                order=-length,
                name=name,
                icon_from=style.STREET_NAME_FROM,
                angle_deg=bearing,
            )


def _is_on(levels: tuple[LevelId, ...], level: LevelId) -> bool:
    return not levels or level in levels
