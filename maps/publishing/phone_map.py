"""StationMap → the phone's map of one release: small, and the same bytes for the same map.

The document is described field by field in ``app/handoff/FORMAT.md``. It follows from three
wishes: nodes and pathways keep the positions that they have in the `StationMap`, since routes count
by them; everything that maneuvers and their words depend on is there, in whole centimetres, so that
the phone computes with the kiosk's own numbers; and nothing else is, so that it travels quickly.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

import msgspec

from maps.model import (
    Area,
    AreaKind,
    Crossing,
    DoorKind,
    EquipmentKind,
    LevelId,
    Line,
    Node,
    NodeKind,
    OutlineKind,
    Pathway,
    PathwayMode,
    PlaceKind,
    Signals,
    StationMap,
    Transport,
)
from maps.model.ways import narrow_m, signals_of, steep_ratio
from maps.naming import NameWriter, shown, sign_language
from maps.publishing.columns import (
    NameTable,
    centimetres,
    decimetres,
    deltas,
    line_deltas,
    sparse,
)

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

FORMAT = "yeokgil-phone-map/1"

_SHAPE_TOLERANCE_M = 0.4
"""How far a drawn shape may leave the true one: under a pixel on a phone that shows 150 m."""

_SMALLEST_SHAPE_M2 = 0.3
"""A pillar as thick as an arm; anything thinner is not drawn."""

_CM_PER_M = 100
_DM_PER_M = 10

_BIDIRECTIONAL, _INDOOR, _STREET, _UP, _DOWN, _INSIDE_AREA = 1, 2, 4, 8, 16, 32
"""Flags of a pathway."""


@dataclass(frozen=True, kw_only=True)
class PhoneMap:
    """The bytes of one release. The release *is* the hash of these bytes."""

    data: bytes

    @cached_property
    def release(self) -> bytes:
        """SHA-256 of the bytes."""
        return hashlib.sha256(self.data).digest()

    @property
    def file_name(self) -> str:
        """Where the phone looks for it, below the page."""
        return f"m/{self.release[:8].hex()}.json"


def publish_phone_map(station: StationMap, scripts: Mapping[str, str]) -> PhoneMap:
    """Return the phone's map of a station, with names as the kiosk writes them.

    Args:
        station: what to publish.
        scripts: the languages that the page may speak, and what their readers write (ISO 15924).
    """
    signs = sign_language(station)
    names = NameTable(NameWriter(tag, script, signs) for tag, script in scripts.items())
    body: dict[str, Any] = {
        "format": FORMAT,
        "station": station.id,
        "name": names.number(station.name),
        "anchor": [station.anchor.lat_deg, station.anchor.lon_deg],
        "attribution": list(dict.fromkeys(s.attribution for s in station.sources)),
        "kinds": _kinds(),
        "levels": [[v.index, names.number(v.name), v.id] for v in station.levels],
        "nodes": _nodes(station),
        "pathways": _pathways(station, names),
        "equipment": _equipment(station, names),
        "doors": _doors(station),
        "buttons": _buttons(station, names),
        "voices": sparse(_flag(e.has_voice) for e in station.equipment),
        "places": _places(station, names),
        "areas": _areas(station),
        "outlines": _outlines(station),
    }
    body["names"] = names.rows()
    return PhoneMap(data=msgspec.json.encode(body))


_ENUMS: dict[str, type[StrEnum]] = {
    "node": NodeKind,
    "mode": PathwayMode,
    "crossing": Crossing,
    "door": DoorKind,
    "equipment": EquipmentKind,
    "place": PlaceKind,
    "transport": Transport,
    "signals": Signals,
    "area": AreaKind,
    "outline": OutlineKind,
}


def _kinds() -> dict[str, list[str]]:
    """Return the words behind the numbers, so that a map explains itself."""
    return {name: [member.value for member in enum] for name, enum in _ENUMS.items()}


def _number(value: StrEnum) -> int:
    return list(type(value)).index(value)


def _positions(things: Iterable[Any]) -> dict[str, int]:
    return {thing.id: index for index, thing in enumerate(things)}


def _level_numbers(station: StationMap) -> Callable[[Iterable[LevelId]], list[int]]:
    index = _positions(station.levels)
    return lambda ids: [index[level] for level in ids]


def _nodes(station: StationMap) -> dict[str, Any]:
    index = _positions(station.levels)
    nodes: Sequence[Node] = station.nodes
    return {
        "x": deltas(centimetres(n.position[0]) for n in nodes),
        "y": deltas(centimetres(n.position[1]) for n in nodes),
        "level": [index[n.level] for n in nodes],
        "kind": [_number(n.kind) for n in nodes],
        "street": [i for i, n in enumerate(nodes) if n.is_street],
        "ref": sparse(shown(n.ref) or None if n.kind is NodeKind.PLATFORM else None for n in nodes),
        "door": sparse(None if n.door is None else _number(n.door) for n in nodes),
        "automatic": sparse(_flag(n.automatic_door) for n in nodes),
    }


def _pathways(station: StationMap, names: NameTable) -> dict[str, Any]:
    node, machine = _positions(station.nodes), _positions(station.equipment)
    ways: Sequence[Pathway] = station.pathways
    return {
        "from": deltas(node[p.from_node] for p in ways),
        "to": [node[p.to_node] - node[p.from_node] for p in ways],
        "mode": [_number(p.mode) for p in ways],
        "flags": [_flags(p) for p in ways],
        "length": [centimetres(p.length_m) for p in ways],
        "inner": sparse(_inner(p) for p in ways),
        "name": [names.number(p.name) for p in ways],
        "signposted": sparse(names.number(p.signposted_as) or None for p in ways),
        "reversed": sparse(names.number(p.reversed_signposted_as) or None for p in ways),
        "stairs": sparse(p.stair_count for p in ways),
        "handrail": sparse(_flag(p.handrail) if p.mode in _WITH_RAIL else None for p in ways),
        "width": sparse(_gate_width(p) for p in ways),
        "narrow": sparse(_millimetres(narrow_m(p)) for p in ways),
        "steep": sparse(_permille(steep_ratio(p)) for p in ways),
        "signals": sparse(None if s is None else _number(s) for s in map(signals_of, ways)),
        "tactile": sparse(_flag(p.tactile_paving) for p in ways),
        "paid": sparse(_flag(station.gates_into_paid.get(p.id)) for p in ways),
        "door": sparse(
            _number(p.door) if p.door is not None and p.mode is PathwayMode.DOOR else None
            for p in ways
        ),
        "automatic": sparse(
            _flag(p.automatic_door) if p.mode is PathwayMode.DOOR else None for p in ways
        ),
        "incline": sparse(_sign(p.incline_ratio) for p in ways),
        "crossing": sparse(None if p.crossing is None else _number(p.crossing) for p in ways),
        "equipment": sparse(None if p.equipment is None else machine[p.equipment] for p in ways),
    }


_WITH_RAIL = {PathwayMode.STAIRS, PathwayMode.RAMP}


def _flag(value: bool | None) -> int | None:  # noqa: FBT001 - the value itself
    """Return what is known to be so as 1, what is known not to be as 0."""
    return None if value is None else int(value)


def _gate_width(way: Pathway) -> int | None:
    is_gate = way.mode in {PathwayMode.FARE_GATE, PathwayMode.EXIT_GATE}
    return centimetres(way.min_width_m) if is_gate and way.min_width_m is not None else None


def _permille(ratio: float | None) -> int | None:
    return None if ratio is None else round(ratio * 1000)


def _sign(ratio: float | None) -> int | None:
    """Return whether a slope rises (1) or falls (-1), or None for a level or unknown one."""
    return (1 if ratio > 0 else -1) if ratio else None


def _flags(way: Pathway) -> int:
    return (
        way.is_bidirectional * _BIDIRECTIONAL
        | way.is_indoor * _INDOOR
        | way.is_street * _STREET
        | (way.goes_up is True) * _UP
        | (way.goes_up is False) * _DOWN
        | (way.area is not None) * _INSIDE_AREA
    )


def _inner(way: Pathway) -> list[int] | None:
    """Return the points between a pathway's ends, from its first node on, or None."""
    return line_deltas(way.line[1:-1], way.line[0], _CM_PER_M) or None


def _equipment(station: StationMap, names: NameTable) -> list[list[Any]]:
    levels = _level_numbers(station)
    return [
        [
            _number(e.kind),
            decimetres(e.position[0]),
            decimetres(e.position[1]),
            levels(e.levels),
            names.number(e.name),
            shown(e.ref),
            e.id,
        ]
        for e in station.equipment
    ]


def _doors(station: StationMap) -> list[list[Any]]:
    """Return the doors of cabins: machine, level, bearing, landing (-1: not said)."""
    level, node = _positions(station.levels), _positions(station.nodes)
    return [
        [
            number,
            level[door.level],
            door.bearing_deg,
            -1 if door.landing is None else node[door.landing],
        ]
        for number, machine in enumerate(station.equipment)
        for door in machine.doors
    ]


def _buttons(station: StationMap, names: NameTable) -> list[list[int]]:
    """Return the buttons in cabins: machine, level, name."""
    level = _positions(station.levels)
    return [
        [number, level[button.level], names.number(button.text)]
        for number, machine in enumerate(station.equipment)
        for button in machine.buttons
    ]


def _places(station: StationMap, names: NameTable) -> dict[str, Any]:
    """Return the places in columns; where there are thousands, they are addresses."""
    levels, node, places = _level_numbers(station), _positions(station.nodes), station.places
    return {
        "kind": [_number(p.kind) for p in places],
        "x": deltas(centimetres(p.position[0]) for p in places),
        "y": deltas(centimetres(p.position[1]) for p in places),
        "level": [levels(p.levels) for p in places],
        "nodes": [deltas(node[n] for n in p.nodes) for p in places],
        "name": [names.number(p.name) for p in places],
        "ref": sparse(shown(p.ref) or None for p in places),
        "transport": sparse(None if p.transport is None else _number(p.transport) for p in places),
        "lines": sparse(list(p.lines) or None for p in places),
        "main": [i for i, p in enumerate(places) if p.is_main],
        "gap": sparse(_millimetres(p.gap_m) for p in places),
        "step": sparse(_millimetres(p.step_m) for p in places),
        "ramp": sparse(_flag(p.has_boarding_ramp) for p in places),
        "felt": [i for i, p in enumerate(places) if p.is_perceivable_without_sight],
    }


def _millimetres(value_m: float | None) -> int | None:
    return None if value_m is None else round(value_m * 1000)


def _areas(station: StationMap) -> list[list[Any]]:
    levels = _level_numbers(station)
    rows: list[list[Any]] = []
    for area in station.areas:
        rings = [_ring(r) for r in _simple_rings(area)]
        if rings:
            rows.append([_number(area.kind), levels(area.levels), *rings])
    return rows


def _simple_rings(area: Area) -> list[Line]:
    """Return the outer ring and the holes as they are drawn; nothing if the area is too small."""
    import shapely  # noqa: PLC0415 - a kiosk's first picture does not wait for it

    shape = shapely.Polygon(area.outer, area.holes).simplify(_SHAPE_TOLERANCE_M)
    if not isinstance(shape, shapely.Polygon) or shape.area < _SMALLEST_SHAPE_M2:
        return []
    return [_points(shape.exterior), *(_points(hole) for hole in shape.interiors)]


def _points(shape: "BaseGeometry") -> Line:
    return tuple((x, y) for x, y in shape.coords)


def _ring(points: Line) -> list[int]:
    """Return an open ring: the closing point says nothing new."""
    return line_deltas(points[:-1], (0.0, 0.0), _DM_PER_M)


def _outlines(station: StationMap) -> list[list[Any]]:
    levels = _level_numbers(station)
    return [
        [
            _number(o.kind),
            levels(o.levels),
            line_deltas(_simple_line(o.line), (0.0, 0.0), _DM_PER_M),
        ]
        for o in station.outlines
    ]


def _simple_line(line: Line) -> Line:
    import shapely  # noqa: PLC0415 - the same

    return _points(shapely.LineString(line).simplify(_SHAPE_TOLERANCE_M))
