"""Several maps of one station area into one: GTFS inside, OSM streets outside, a survey on top.

Matching is visible and repeatable. Things with the same id are the same; elevators, entrances and
platforms of different sources are the same when each is the other's nearest by far, and then they
are joined by an inferred walkway, never silently made one point. Where two sources say different
things, the more cautious one holds, and a finding names both with their sources. The order in which
maps are given changes nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from itertools import combinations
from typing import Any, TypeVar

from maps.model import (
    Access,
    Anchor,
    Equipment,
    EquipmentId,
    Finding,
    Level,
    LevelId,
    Line,
    MapError,
    Name,
    Node,
    NodeId,
    Pathway,
    PathwayId,
    PathwayMode,
    Place,
    PlaceKind,
    Point,
    Provenance,
    Severity,
    Source,
    StationMap,
    natural_key,
    worst,
)
from maps.model.geometry import distance_m

_ELEVATOR_REACH_M = 12.0  # operators' positions lie within 7 m; two elevators can be 21 m apart
_ENTRANCE_REACH_M = 15.0
_PLATFORM_REACH_M = 60.0  # a platform as a point lies anywhere along the real one
_CLEAR_RATIO = 2.0  # the second candidate must be twice as far
_LEAST_JOIN_M = 0.1

Thing = TypeVar("Thing", Node, Pathway, Equipment, Place)

_SMALLEST_HOLDS = {
    "min_width_m",
    "door_width_m",
    "cabin_width_m",
    "cabin_length_m",
}
_LARGEST_HOLDS = {"kerb_height_m", "incline_ratio", "cross_slope_ratio", "stair_count"}


@dataclass(slots=True)
class _Merging:
    """What is being put together."""

    anchor: Anchor
    nodes: dict[str, list[Node]] = field(default_factory=lambda: defaultdict(list))
    pathways: dict[str, list[Pathway]] = field(default_factory=lambda: defaultdict(list))
    equipment: dict[str, list[Equipment]] = field(default_factory=lambda: defaultdict(list))
    places: dict[str, list[Place]] = field(default_factory=lambda: defaultdict(list))
    areas: dict[str, Any] = field(default_factory=dict)
    outlines: dict[str, Any] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    origin: dict[str, str] = field(default_factory=dict)
    """Thing id -> the source that speaks of it: one source never means one thing by two ids."""


def merge(maps: Iterable[StationMap]) -> StationMap:
    """Return one map of several.

    Raises:
        MapError: there is none to merge.
    """
    ordered = sorted(maps, key=_order)
    if not ordered:
        message = "merge: no map was given"
        raise MapError(message)
    if len(ordered) == 1:
        return ordered[0]
    state = _Merging(ordered[0].anchor)
    levels, renamed = _levels(ordered, state)
    for station, level_of in zip(ordered, renamed, strict=True):
        _collect(_moved(station, state.anchor), level_of, state)
    nodes = {key: _combined(things, state) for key, things in state.nodes.items()}
    pathways = {key: _combined(things, state) for key, things in state.pathways.items()}
    equipment = {key: _combined(things, state) for key, things in state.equipment.items()}
    places = {key: _combined(things, state) for key, things in state.places.items()}
    joins: dict[str, Pathway] = {}
    _join_equipment(state, equipment, pathways, nodes, joins)
    _join_places(state, places, nodes, joins)
    return StationMap.of(
        id=ordered[0].id if len({m.id for m in ordered}) == 1 else _joined_id(ordered),
        name=_name([m.name for m in ordered]),
        anchor=state.anchor,
        timezone=next((m.timezone for m in ordered if m.timezone != "UTC"), "UTC"),
        sources=_sources(ordered),
        levels=levels,
        nodes=nodes.values(),
        pathways=[*pathways.values(), *joins.values()],
        areas=state.areas.values(),
        outlines=state.outlines.values(),
        equipment=equipment.values(),
        places=places.values(),
        remarks=dict.fromkeys([f for m in ordered for f in m.remarks] + state.findings),
    )


def _order(station: StationMap) -> tuple[Any, ...]:
    """Return a key that depends on what a map says, not on when it was given."""
    return (
        station.id,
        station.name.local,
        (station.anchor.lat_deg, station.anchor.lon_deg),
        [node.id for node in station.nodes],
        [pathway.id for pathway in station.pathways],
        repr((station.nodes, station.pathways, station.equipment, station.places)),
    )


def _joined_id(maps: Sequence[StationMap]) -> str:
    return "merge:" + "+".join(dict.fromkeys(station.id for station in maps))


def _sources(maps: Sequence[StationMap]) -> list[Source]:
    return list({source.id: source for m in reversed(maps) for source in m.sources}.values())


def _name(names: Iterable[Name]) -> Name:
    local, texts = "", dict[str, str]()
    for name in names:
        local = local or name.local
        texts = dict(name.by_language) | texts
    return Name(local=local, by_language=tuple(sorted(texts.items())))


# --- one frame, one stack of levels ---------------------------------------------------------------


def _moved(station: StationMap, anchor: Anchor) -> StationMap:
    """Return a map in the metres of another anchor."""
    if station.anchor == anchor:
        return station

    def point(position: Point) -> Point:
        return anchor.to_local(*station.anchor.to_lonlat(position))

    def line(points: Line) -> Line:
        return tuple(point(p) for p in points)

    return replace(
        station,
        anchor=anchor,
        nodes=tuple(replace(n, position=point(n.position)) for n in station.nodes),
        pathways=tuple(replace(p, line=line(p.line)) for p in station.pathways),
        areas=tuple(
            replace(a, outer=line(a.outer), holes=tuple(line(h) for h in a.holes))
            for a in station.areas
        ),
        outlines=tuple(replace(o, line=line(o.line)) for o in station.outlines),
        equipment=tuple(replace(e, position=point(e.position)) for e in station.equipment),
        places=tuple(replace(p, position=point(p.position)) for p in station.places),
    )


def _levels(
    maps: Sequence[StationMap], state: _Merging
) -> tuple[list[Level], list[dict[LevelId, LevelId]]]:
    """Return the levels by their place in the stack, and what each map's levels are called now."""
    by_index: dict[float, list[Level]] = defaultdict(list)
    for station in maps:
        for level in station.levels:
            by_index[level.index].append(level)
    taken: dict[str, float] = {}
    result: dict[float, Level] = {}
    for index, levels in sorted(by_index.items()):
        first = levels[0].id
        level_id = first if taken.setdefault(first, index) == index else LevelId(f"{index:g}")
        taken[level_id] = index
        names = [level.name for level in levels if level.name]
        said = {name.local for name in names}
        if len(said) > 1:
            state.findings.append(
                _conflict(tuple(sorted({v.id for v in levels})), "name", sorted(said), said)
            )
        result[index] = Level(id=level_id, index=index, name=_name(names))
    renamed = [{level.id: result[level.index].id for level in m.levels} for m in maps]
    return list(result.values()), renamed


def _collect(station: StationMap, level_of: Mapping[LevelId, LevelId], state: _Merging) -> None:
    def levels(ids: Iterable[LevelId]) -> tuple[LevelId, ...]:
        return tuple(dict.fromkeys(level_of[level] for level in ids))

    for node in station.nodes:
        state.nodes[node.id].append(replace(node, level=level_of[node.level]))
    for pathway in station.pathways:
        state.pathways[pathway.id].append(pathway)
    for machine in station.equipment:
        state.equipment[machine.id].append(replace(machine, levels=levels(machine.levels)))
    for place in station.places:
        state.places[place.id].append(replace(place, levels=levels(place.levels)))
    for area in station.areas:
        state.areas.setdefault(area.id, replace(area, levels=levels(area.levels)))
    for outline in station.outlines:
        state.outlines.setdefault(outline.id, replace(outline, levels=levels(outline.levels)))
    usual = ",".join(source.id for source in station.sources)
    for things in (station.equipment, station.places):
        for thing in things:
            state.origin.setdefault(thing.id, thing.provenance.source or usual)


# --- one thing that several sources describe ------------------------------------------------------


def _combined(things: Sequence[Thing], state: _Merging) -> Thing:
    """Return what is known of one thing; of two statements the more cautious holds."""
    first = things[0]
    if all(other == first for other in things):
        return first
    values: dict[str, Any] = {}
    for each in fields(first):
        said = [getattr(thing, each.name) for thing in things]
        values[each.name] = _agreed(each.name, said, things, state)
    return replace(first, **values)


def _agreed(attribute: str, said: Sequence[Any], things: Sequence[Any], state: _Merging) -> Any:
    if attribute == "name":
        return _name(said)
    if attribute in {"provenance", "position", "line", "id"}:
        return said[0]
    known = [value for value in said if value not in (None, "", (), Access.UNKNOWN)]
    distinct = list(dict.fromkeys(known))
    if len(distinct) <= 1:
        return distinct[0] if distinct else said[0]
    if attribute in {"nodes", "lines", "levels"}:
        return tuple(dict.fromkeys(item for value in said for item in value))
    chosen = _cautious(attribute, distinct)
    sources = sorted({thing.provenance.source or "?" for thing in things})
    state.findings.append(_conflict((things[0].id,), attribute, distinct, sources, chosen))
    return chosen


def _cautious(attribute: str, values: Sequence[Any]) -> Any:
    if attribute == "access":
        return worst(*values)
    if attribute in _SMALLEST_HOLDS:
        return min(values)
    if attribute in _LARGEST_HOLDS:
        return max(values, key=lambda value: (abs(value), value))
    if all(isinstance(value, bool) for value in values):
        return False
    return min(values, key=repr)


def _conflict(
    subjects: tuple[str, ...],
    attribute: str,
    values: Iterable[Any],
    sources: Iterable[str],
    chosen: Any = None,
) -> Finding:
    said = " and ".join(repr(getattr(v, "value", v)) for v in values)
    kept = "" if chosen is None else f"; {getattr(chosen, 'value', chosen)!r} is used"
    return Finding(
        severity=Severity.WARNING,
        rule="merge_conflict",
        subjects=subjects,
        text=f"{attribute}: the sources ({', '.join(sources)}) say {said}{kept}",
        advice="look on site, and correct the source that is wrong",
    )


# --- things of different sources that are the same ------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two things held to be the same."""

    a: str
    b: str
    apart_m: float


def _pairs(
    things: Mapping[str, Any],
    state: _Merging,
    reach_m: float,
    may_match: Callable[[Any, Any], bool],
) -> list[_Pair]:
    """Return the pairs of which each is the other's nearest by far; report what is unclear."""
    candidates: dict[str, list[_Pair]] = defaultdict(list)
    for (key, thing), (other_key, other) in combinations(sorted(things.items()), 2):
        if state.origin[key] == state.origin[other_key] or not may_match(thing, other):
            continue
        apart_m = distance_m(thing.position, other.position)
        if apart_m <= reach_m:
            pair = _Pair(key, other_key, apart_m)
            candidates[key].append(pair)
            candidates[other_key].append(pair)
    found: list[_Pair] = []
    for pair in sorted({p for pairs in candidates.values() for p in pairs}, key=_pair_key):
        rivals = [
            p
            for key in (pair.a, pair.b)
            for p in candidates[key]
            if p != pair and p.apart_m < max(_CLEAR_RATIO * pair.apart_m, 1.0)
        ]
        if not rivals:
            found.append(pair)
        elif all(_pair_key(pair) < _pair_key(rival) for rival in rivals):
            state.findings.append(_unclear(pair, rivals))
    return found


def _pair_key(pair: _Pair) -> tuple[Any, ...]:
    return (pair.apart_m, natural_key(pair.a), natural_key(pair.b))


def _unclear(pair: _Pair, rivals: Sequence[_Pair]) -> Finding:
    subjects = {pair.a, pair.b} | {key for rival in rivals for key in (rival.a, rival.b)}
    return Finding(
        severity=Severity.WARNING,
        rule="merge_unclear",
        subjects=tuple(sorted(subjects, key=natural_key)),
        text="these lie too close together to tell which of one source is which of the other; "
        "they are not joined",
        advice="give them the same id or number, or measure their positions",
    )


def _matched(pair: _Pair, what: str) -> Finding:
    return Finding(
        severity=Severity.HINT,
        rule="merge_match",
        subjects=(pair.a, pair.b),
        text=f"taken for the same {what}, {pair.apart_m:.1f} m apart in their sources",
        advice="if they are not, give them different numbers or correct a position",
    )


def _join_equipment(
    state: _Merging,
    equipment: dict[str, Equipment],
    pathways: dict[str, Pathway],
    nodes: Mapping[str, Node],
    joins: dict[str, Pathway],
) -> None:
    def may_match(a: Equipment, b: Equipment) -> bool:
        shared = not a.levels or not b.levels or set(a.levels) & set(b.levels)
        return a.kind is b.kind and bool(shared)

    for pair in _pairs(equipment, state, _ELEVATOR_REACH_M, may_match):
        if pair.a not in equipment or pair.b not in equipment:
            continue
        kept, gone = sorted((pair.a, pair.b), key=natural_key)
        state.findings.append(_matched(pair, equipment[kept].kind.value))
        landings = [_landings(machine, pathways, nodes) for machine in (kept, gone)]
        combined = _combined(
            [equipment[kept], replace(equipment[gone], id=EquipmentId(kept))], state
        )
        equipment[kept] = replace(
            combined, same_as=tuple(sorted({*combined.same_as, gone}, key=natural_key))
        )
        del equipment[gone]
        for key, pathway in pathways.items():
            if pathway.equipment == gone:
                pathways[key] = replace(pathway, equipment=EquipmentId(kept))
        for level in landings[0].keys() & landings[1].keys():
            _join(landings[0][level], landings[1][level], joins, "two sources' doors of one lift")


def _landings(
    machine: str, pathways: Mapping[str, Pathway], nodes: Mapping[str, Node]
) -> dict[LevelId, list[Node]]:
    found: dict[LevelId, dict[str, Node]] = defaultdict(dict)
    for pathway in pathways.values():
        if pathway.equipment == machine:
            for end in (pathway.from_node, pathway.to_node):
                found[nodes[end].level][end] = nodes[end]
    return {level: list(ends.values()) for level, ends in found.items()}


def _join_places(
    state: _Merging,
    places: dict[str, Place],
    nodes: Mapping[str, Node],
    joins: dict[str, Pathway],
) -> None:
    for kind, reach_m, needs_ref in (
        (PlaceKind.ENTRANCE, _ENTRANCE_REACH_M, False),
        (PlaceKind.PLATFORM, _PLATFORM_REACH_M, True),
    ):
        chosen = {key: place for key, place in places.items() if place.kind is kind and place.nodes}

        def may_match(a: Place, b: Place, *, needs_ref: bool = needs_ref) -> bool:
            refs = _refs(a) & _refs(b)
            silent = not _refs(a) or not _refs(b)
            return bool(set(a.levels) & set(b.levels) and (refs or (silent and not needs_ref)))

        for pair in _pairs(chosen, state, reach_m, may_match):
            if pair.a not in places or pair.b not in places:
                continue
            kept, gone = sorted((pair.a, pair.b), key=natural_key)
            state.findings.append(_matched(pair, kind.value))
            ends = [[nodes[n] for n in places[key].nodes] for key in (kept, gone)]
            same = replace(places[gone], id=places[kept].id)
            places[kept] = _combined([places[kept], same], state)
            del places[gone]
            _join(ends[0], ends[1], joins, f"two sources' points of one {kind.value}")


def _refs(place: Place) -> set[str]:
    return {part.strip().casefold() for part in place.ref.split(";") if part.strip()}


def _join(
    first: Sequence[Node], second: Sequence[Node], joins: dict[str, Pathway], reason: str
) -> None:
    """Add a walkway between the two nearest nodes of two things."""
    near = min(
        ((distance_m(a.position, b.position), a, b) for a in first for b in second),
        key=lambda found: (found[0], natural_key(found[1].id), natural_key(found[2].id)),
        default=None,
    )
    if near is None or near[1].id == near[2].id:
        return
    a, b = sorted((near[1], near[2]), key=lambda node: natural_key(node.id))
    pathway_id = PathwayId(f"merge:join/{a.id}+{b.id}")
    joins[pathway_id] = Pathway(
        id=pathway_id,
        mode=PathwayMode.WALKWAY,
        from_node=NodeId(a.id),
        to_node=NodeId(b.id),
        line=(a.position, b.position),
        length_m=max(round(near[0], 2), _LEAST_JOIN_M),
        provenance=Provenance(source="merge", inferred=f"joined: {reason}"),
    )
