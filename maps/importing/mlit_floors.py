"""Floors: what signs call them, and the picture of each: surfaces, walls, columns."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

import shapely
from shapely.geometry.base import BaseGeometry

from maps.importing.draft import Draft
from maps.importing.level_text import level_id
from maps.importing.mlit_codes import FLIGHTS, INDOOR_FLOOR, SOLID_FIXTURES, SPACES
from maps.importing.mlit_frame import Frame
from maps.importing.mlit_read import MlitData, RawThing
from maps.importing.mlit_source import SOURCE_ID
from maps.model import (
    Area,
    AreaId,
    AreaKind,
    Level,
    LevelId,
    Line,
    Name,
    Outline,
    OutlineKind,
    Provenance,
    Severity,
    StationMap,
)

_BELOW = re.compile(r"B(\d{1,2})F?\Z")
_ABOVE = re.compile(r"(\d{1,2})F\Z")
_HALF = re.compile(r"M(B?)(\d{1,2})F?\Z|(B?)(\d{1,2})F?M\Z|(B?)M(\d{1,2})F?\Z")


def floor_names(data: MlitData) -> dict[LevelId, Name]:
    """Return what each level is called: as its indoor floors say most often."""
    said: dict[LevelId, Counter[tuple[bool, str, str]]] = {}
    for floor in data.floors:
        if floor.ordinal is not None:
            is_indoor = floor.code == INDOOR_FLOOR
            short = str(floor.properties.get("short_name") or "").strip()
            key = (is_indoor, short, floor.name.local)
            said.setdefault(level_id(floor.ordinal), Counter())[key] += 1
    names: dict[LevelId, Name] = {}
    for level, counted in said.items():
        (is_indoor, short, full), _ = max(counted.items(), key=lambda i: (i[0][0], i[1], i[0]))
        names[level] = _floor_name(short, full, is_outdoors=not is_indoor and float(level) == 0)
    return names


def _floor_name(short: str, full: str, *, is_outdoors: bool) -> Name:
    """Return the name of a floor in the languages that a floor's number reads in."""
    ja = full or short
    if is_outdoors:
        return Name(local=ja, by_language=(("en", "G"), ("ja", ja), ("ko", "지상층")))
    below, above, half = _BELOW.match(short), _ABOVE.match(short), _HALF.match(short)
    if below is not None:
        en, ko = f"B{int(below[1])}F", f"지하 {int(below[1])}층"
    elif above is not None:
        en, ko = f"{int(above[1])}F", f"{int(above[1])}층"
    elif half is not None:
        number = int(half[2] or half[4] or half[6])
        is_below = "B" in (half[1] or half[3] or half[5] or "")
        en = short
        ko = f"지하 중{number}층" if is_below else f"중{number}층"
    else:
        return Name(local=short or full)
    return Name(local=short, by_language=(("en", en), ("ja", ja), ("ko", ko)))


def with_names(station: StationMap, names: dict[LevelId, Name]) -> StationMap:
    """Return a map whose levels bear their names."""
    levels = tuple(
        Level(id=lv.id, index=lv.index, name=names.get(lv.id, lv.name)) for lv in station.levels
    )
    return replace(station, levels=levels)


# --- the picture ----------------------------------------------------------------------------------


def draw_floors(data: MlitData, frame: Frame, draft: Draft) -> None:
    """Add surfaces and lines of every floor."""
    taken: set[str] = set()
    for floor in data.floors:
        kind = AreaKind.BUILDING if floor.code == INDOOR_FLOOR else AreaKind.SQUARE
        _add_areas(frame, draft, floor, "floor", kind, taken)
    for space in data.spaces:
        known = SPACES.get(space.code)
        if known is None:
            draft.remarks.add(
                Severity.HINT,
                "mlit_space_unknown",
                (f"mlit:space/{space.id}",),
                text="The category of this space is not in the specification; it is drawn plain.",
                advice="Correct its category.",
            )
        kind = AreaKind.ROOM if known is None else known.area
        if kind is not None:
            _add_areas(frame, draft, space, "space", kind, taken)
    flights = _flights(data, frame)
    for drawing in data.drawings:
        lines = [frame.line(line) for line in drawing.lines]
        _add_outlines(draft, drawing, "drawing", _off_flights(lines, flights, drawing), taken)
    for fixture in data.fixtures:
        if fixture.code in SOLID_FIXTURES:
            rings = [frame.line(outer) for outer, _ in fixture.polygons]
            _add_outlines(draft, fixture, "fixture", rings, taken)


def free_id(wanted: str, taken: set[str]) -> str:
    """Return an id that nothing has yet: sources give some ids twice."""
    found, number = wanted, 2
    while found in taken:
        found = f"{wanted}#{number}"
        number += 1
    taken.add(found)
    return found


def _add_areas(
    frame: Frame, draft: Draft, thing: RawThing, layer: str, kind: AreaKind, taken: set[str]
) -> None:
    for outer, holes in thing.polygons:
        ring = frame.line(outer)
        if len(set(ring)) < 3 or thing.ordinal is None:
            draft.remarks.add(
                Severity.HINT,
                "mlit_surface_not_drawn",
                (f"mlit:{layer}/{thing.id}",),
                text="This surface has no extent here; it is not drawn.",
                advice="Correct its outline.",
            )
            continue
        draft.areas.append(
            Area(
                id=AreaId(free_id(f"mlit:{layer}/{thing.id}", taken)),
                kind=kind,
                levels=(level_id(thing.ordinal),),
                outer=ring,
                holes=tuple(h for hole in holes if len(set(h := frame.line(hole))) > 2),
                name=thing.name if layer == "space" else Name(),
                provenance=Provenance(source=SOURCE_ID),
            )
        )


def _add_outlines(
    draft: Draft, thing: RawThing, layer: str, lines: Iterable[Line], taken: set[str]
) -> None:
    for line in lines:
        if len(line) > 1 and thing.ordinal is not None:
            draft.outlines.append(
                Outline(
                    id=free_id(f"mlit:{layer}/{thing.id}", taken),
                    kind=OutlineKind.WALL,
                    levels=(level_id(thing.ordinal),),
                    line=line,
                    provenance=Provenance(source=SOURCE_ID),
                )
            )


def _flights(data: MlitData, frame: Frame) -> list[tuple[float | None, BaseGeometry]]:
    found = []
    for space in data.spaces:
        if space.code in FLIGHTS:
            for outer, _ in space.polygons:
                ring = frame.line(outer)
                if len(set(ring)) > 2:
                    found.append((space.ordinal, shapely.Polygon(ring).buffer(0.1)))
    return found


def _off_flights(
    lines: Sequence[Line], flights: Sequence[tuple[float | None, BaseGeometry]], thing: RawThing
) -> list[Line]:
    """Leave out lines across a flight: those are its treads, which are drawn as treads."""
    return [
        line
        for line in lines
        if len(line) > 1
        and not any(
            ordinal == thing.ordinal and shape.covers(shapely.LineString(line))
            for ordinal, shape in flights
        )
    ]
