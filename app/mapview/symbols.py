"""What is told by signs and words on one level: places, machines, the route's marks. Pure.

A symbol knows where it would like to stand, on the map; `labels` finds out where it can.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import replace

from app.mapview import style
from app.mapview.picture import LevelChange, MapPicture
from app.mapview.rings import area_m2, centroid, is_beside, spots_along
from app.mapview.streets import streets_of
from app.mapview.style import PlaceStyle, Rank, Sign
from app.mapview.symbol import NameOf, Symbol
from maps.model import (
    Access,
    Area,
    AreaKind,
    Equipment,
    EquipmentKind,
    Level,
    LevelId,
    PathwayMode,
    Place,
    PlaceKind,
    StationMap,
    source_id,
)

LabelOf = Callable[[Place], str]
LevelLabel = Callable[[Level], str]

_SAME_SPOT_M = 6.0
"""An elevator place this near to the machine is the machine."""

_NAMED = {AreaKind.SQUARE, AreaKind.GREEN, AreaKind.WATER}

_MODE_ICONS = {
    PathwayMode.ELEVATOR: "elevator",
    PathwayMode.STAIRS: "stairs",
    PathwayMode.RAMP: "ramp",
    PathwayMode.MOVING_SIDEWALK: "moving_sidewalk",
}


def symbols_of(
    station_map: StationMap, level: LevelId, label_of: LabelOf, name_of: NameOf
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
        *_surfaces(station_map, level, name_of),
        *streets_of(station_map, level, name_of),
    )


def marked(symbols: tuple[Symbol, ...], picture: MapPicture) -> tuple[Symbol, ...]:
    """Return the symbols with what this picture says: highlights, machines that stand."""
    wanted = set(picture.highlights)
    is_at_pin = picture.end is not None and picture.end_level == picture.level
    ridden = [c.position for c in picture.level_changes if c.level_from == picture.level]
    return tuple(
        replace(
            s,
            rank=Rank.HIGHLIGHT if s.place in wanted and s.place else s.rank,
            icon_from=0.0 if s.place in wanted and s.place else s.icon_from,
            name_from=0.0 if s.place in wanted and s.place else s.name_from,
            name="" if is_at_pin and s.place in wanted and s.place else s.name,
            is_out_of_service=s.equipment in picture.out_of_service,
        )
        if (s.place in wanted and s.place) or s.equipment in picture.out_of_service
        else s
        for s in symbols
        # The mark of the level change shows the machine already.
        if s.equipment is None
        or s.equipment in picture.out_of_service
        or all(math.dist(s.at[0], at) > _SAME_SPOT_M for at in ridden)
    )


def marks_of(
    station_map: StationMap, picture: MapPicture, level_label: LevelLabel, label_of: LabelOf
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
                is_quiet=is_elsewhere,
                name=here.label_elsewhere if is_elsewhere else here.label,
                facing_deg=None if is_elsewhere else here.facing_deg,
            )
        )
    if picture.end is not None:
        is_elsewhere = picture.end_level != picture.level
        place = station_map.place_by_id.get(picture.highlights[0]) if picture.highlights else None
        marks.append(
            Symbol(
                sign=Sign.END,
                at=(picture.end,),
                # what lies on another level gives way to all that leads there
                rank=Rank.END_ELSEWHERE if is_elsewhere else Rank.END,
                is_kept=True,
                is_hollow=is_elsewhere,
                name=label_of(place) if place is not None and not is_elsewhere else "",
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
    """Name the level one goes to where one leaves; where one arrives, only count."""
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
    inside = [a for a in station_map.areas if a.kind in {AreaKind.HALL, AreaKind.CORRIDOR}]
    for place in station_map.places:
        if not _is_on(place.levels, level):
            continue
        if place.kind is PlaceKind.ELEVATOR and any(_is_same(place, m) for m in machines):
            continue
        look = style.PLACE_STYLES[place.kind]
        area = areas.get(place.area) if place.area is not None else None
        symbol = _place(place, look, area, label_of)
        if (
            symbol.sign is Sign.PICTOGRAM
            and place.kind is PlaceKind.ENTRANCE
            and any(is_beside(hall.outer, place.position, _SAME_SPOT_M) for hall in inside)
        ):
            symbol = replace(symbol, rank=Rank.EXIT, icon_from=style.STATION_ENTRANCE_FROM)
        yield symbol


def _place(place: Place, look: PlaceStyle, area: Area | None, label_of: LabelOf) -> Symbol:
    symbol = Symbol(
        sign=Sign.PICTOGRAM,
        at=(place.position,),
        rank=look.rank,
        icon=_icon(place, look),
        name=label_of(place) if place.name else "",
        icon_from=look.icon_from,
        name_from=look.name_from,
        is_kept=look.is_kept,
        is_quiet=look.is_quiet,
        place=place.id,
    )
    refs = _refs(place)
    if place.kind is PlaceKind.PLATFORM and refs:
        spots = spots_along(area.outer, place.position) if area is not None else (place.position,)
        is_rail = symbol.icon in {"train", "subway"}
        if not is_rail and max(map(len, refs)) > _LONGEST_STOP:
            return replace(symbol, rank=Rank.TRANSPORT, icon_from=0.9)
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
    if place.kind in _STOPS and refs and max(map(len, refs)) <= _LONGEST_STOP:
        return replace(symbol, sign=Sign.PLATFORM, plates=refs)
    return symbol


def _surfaces(station_map: StationMap, level: LevelId, name_of: NameOf) -> Iterator[Symbol]:
    """Name the large open things that people steer by."""
    for area in station_map.areas:
        if area.kind not in _NAMED or not area.name or not _is_on(area.levels, level):
            continue
        size_m2 = area_m2(area.outer)
        if size_m2 < style.NAMED_AREA_M2:
            continue
        yield Symbol(
            sign=Sign.NAME,
            at=(centroid(area.outer),),
            rank=Rank.NAME,
            order=-size_m2,
            name=name_of(area.name),
            icon_from=style.AREA_NAME_FROM,
            is_quiet=True,
        )


def _icon(place: Place, look: PlaceStyle) -> str:
    if place.kind is PlaceKind.PLATFORM:
        return style.TRANSPORT_ICONS[place.transport] if place.transport else "train"
    if place.kind is PlaceKind.TOILET and place.access is Access.YES:
        return "toilet_wheelchair"
    return look.icon


_LONGEST_PLATE = 5
_LONGEST_STOP = 2  # a letter or a bay; longer ones are the timetable's, and on no sign
_STOPS = {PlaceKind.TRAM_STOP, PlaceKind.BUS_STOP}


def _refs(place: Place) -> tuple[str, ...]:
    """Return the numbers on the sign, one a plate; nothing where they would not fit."""
    refs = tuple(part.strip() for part in place.ref.replace("/", ";").split(";") if part.strip())
    return refs if refs and max(map(len, refs)) <= _LONGEST_PLATE and len(refs) <= 3 else ()


def _is_on(levels: tuple[LevelId, ...], level: LevelId) -> bool:
    return not levels or level in levels
