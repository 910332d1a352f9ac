"""Which thing on the map a report is about: by id, by its number, by landing, else by distance.

Distance is the last resort and is shown. Two lifts side by side are not told apart by it: where the
second nearest is closer than 15 m, or less than twice as far as the nearest, nothing is joined.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from maps.model import (
    Equipment,
    EquipmentId,
    NodeKind,
    PathwayMode,
    StationMap,
    source_id,
)
from maps.model.geometry import distance_m
from maps.status.report import About, LatLon, Report

REACH_M = 20.0
"""How far apart feed and map may place one machine; MOTIS joins within the same distance."""
CLEAR_M = 15.0
"""A second machine this near could be meant as well."""
CLEAR_TIMES = 2.0
_SAME_NAME_M = 100.0
"""Farther apart than this, the same number is another machine's."""
_AROUND_M = 300.0
"""Machines reported this near to one of the map belong to the same station."""
_SHORTEST_REF = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What one thing of a feed is on the map."""

    report: str
    subject: str | None = None
    by: str = ""
    """``id``, ``ref``, ``landing`` or ``distance``."""
    distance_m: float | None = None
    """Between the positions in feed and map, where both are known."""
    second_m: float | None = None
    """To the next machine of its kind."""
    candidates: tuple[str, ...] = ()
    """The machines that could be meant, where it cannot be told which."""
    is_at_station: bool = True
    """Whether it is one of this map's station at all."""


@dataclass(slots=True)
class _Index:
    """The map, by everything that a feed may call its things."""

    known: set[str] = field(default_factory=set)
    machines: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Id, source id, or their last part -> equipment and pathways."""
    refs: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    landings: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def match_reports(station: StationMap, reports: Sequence[Report]) -> tuple[Match, ...]:
    """Return one match per id in a feed, in the order of the feed."""
    groups: dict[str, list[Report]] = {}
    for report in reports:
        groups.setdefault(report.id, []).append(report)
    index = _index(station)
    found = {ident: _by_name(station, index, group) for ident, group in groups.items()}
    taken = {m.subject for m in found.values() if m is not None}
    free = [machine for machine in station.equipment if machine.id not in taken]
    far: dict[str, list[tuple[float, Equipment]]] = {
        ident: _distances(station, free, group)
        for ident, group in groups.items()
        if found[ident] is None
    }
    claims = _claims(far)
    return tuple(
        found[ident]
        or _by_distance(ident, far[ident], claims)
        or _apart(station, ident, far[ident], group)
        for ident, group in groups.items()
    )


def _index(station: StationMap) -> _Index:
    index = _Index()
    for machine in station.equipment:
        _add_names(index.machines, machine.id, machine.id)
        if len(machine.ref) >= _SHORTEST_REF:
            index.refs[_folded(machine.ref)].add(machine.id)
    rides = [p for p in station.pathways if p.mode is PathwayMode.ELEVATOR and p.equipment]
    for pathway in station.pathways:
        if pathway.equipment is None:
            _add_names(index.machines, pathway.id, pathway.id)
    for ride in rides:
        for node_id in (ride.from_node, ride.to_node):
            if station.node_by_id[node_id].kind is NodeKind.LANDING and ride.equipment:
                _add_names(index.landings, node_id, ride.equipment)
    for things in (
        station.equipment,
        station.pathways,
        station.nodes,
        station.places,
        station.areas,
    ):
        index.known.update(name for thing in things for name in (thing.id, source_id(thing.id)))
    return index


def _add_names(names: dict[str, set[str]], thing_id: str, subject: str) -> None:
    source = source_id(thing_id)
    for name in {thing_id, source, source.rsplit("/", 1)[-1]}:
        names[_folded(name)].add(subject)


def _folded(text: str) -> str:
    return "".join(text.split()).casefold()


def _by_name(station: StationMap, index: _Index, group: Sequence[Report]) -> Match | None:
    report = group[0]
    if report.about is About.ANYTHING:
        is_known = report.id in index.known
        subject = report.id if is_known else None
        return Match(report=report.id, subject=subject, by="id" if is_known else "")
    tables: tuple[tuple[str, Mapping[str, set[str]]], ...] = (
        ("id", index.machines),
        ("ref", index.refs),
    )
    if report.about is About.STOP:
        tables = (("id", index.machines), ("landing", index.landings))
    for by, table in tables:
        for name in (report.id, *report.refs):
            subjects = table.get(_folded(name), set())
            if len(subjects) == 1:
                subject = next(iter(subjects))
                apart = _apart_m(station, subject, group)
                if apart is None or apart <= _SAME_NAME_M:
                    return Match(report=report.id, subject=subject, by=by, distance_m=apart)
    if report.about is About.STOP:
        is_here = any(name in index.known for name in (report.id, f"gtfs:stop/{report.id}"))
        return Match(report=report.id, is_at_station=is_here)
    return None


def _position(group: Sequence[Report]) -> LatLon | None:
    return next((report.position for report in group if report.position is not None), None)


def _apart_m(station: StationMap, subject: str, group: Sequence[Report]) -> float | None:
    machine = station.equipment_by_id.get(EquipmentId(subject))
    position = _position(group)
    if machine is None or position is None or machine.provenance.inferred:
        return None
    return _distance_m(station, machine, position)


def _distance_m(station: StationMap, machine: Equipment, position: LatLon) -> float:
    at = station.anchor.to_local(position[1], position[0])
    return round(distance_m(at, machine.position), 1)


def _distances(
    station: StationMap, machines: Sequence[Equipment], group: Sequence[Report]
) -> list[tuple[float, Equipment]]:
    """Return the machines of the same kind with a position of their own, nearest first."""
    position = _position(group)
    if position is None:
        return []
    kind = group[0].kind
    found = [
        (_distance_m(station, machine, position), machine)
        for machine in machines
        if kind in {None, machine.kind} and not machine.provenance.inferred
    ]
    return sorted(found, key=lambda pair: (pair[0], pair[1].id))[:4]


def _claims(far: Mapping[str, list[tuple[float, Equipment]]]) -> dict[str, list[float]]:
    """Return machine -> how near the reports are whose nearest it is, nearest first."""
    claims: dict[str, list[float]] = defaultdict(list)
    for near in far.values():
        if near and near[0][0] <= REACH_M:
            claims[near[0][1].id].append(near[0][0])
    return {machine: sorted(distances) for machine, distances in claims.items()}


def _is_clear(first_m: float, second_m: float | None) -> bool:
    return second_m is None or second_m >= max(CLEAR_M, CLEAR_TIMES * first_m)


def _by_distance(
    ident: str,
    near: Sequence[tuple[float, Equipment]],
    claims: Mapping[str, list[float]],
) -> Match | None:
    """Return the machine that is nearest by far, or those that could be meant, or nothing."""
    if not near or near[0][0] > REACH_M:
        return None
    first_m, machine = near[0]
    second_m = near[1][0] if len(near) > 1 else None
    others = [claim for claim in claims[machine.id] if claim >= first_m][1:]
    is_contested = claims[machine.id][0] < first_m or not _is_clear(
        first_m, min(others, default=None)
    )
    if is_contested or not _is_clear(first_m, second_m):
        limit_m = max(CLEAR_M, CLEAR_TIMES * first_m)
        return Match(
            report=ident,
            by="distance",
            distance_m=first_m,
            second_m=second_m,
            candidates=tuple(m.id for d, m in near if d < limit_m),
        )
    return Match(
        report=ident, subject=machine.id, by="distance", distance_m=first_m, second_m=second_m
    )


def _apart(
    station: StationMap,
    ident: str,
    near: Sequence[tuple[float, Equipment]],
    group: Sequence[Report],
) -> Match:
    """Return that the map lacks it; say whether it stands among the machines of this station."""
    position = _position(group)
    return Match(
        report=ident,
        distance_m=near[0][0] if near else None,
        is_at_station=position is not None
        and any(
            _distance_m(station, machine, position) <= _AROUND_M
            for machine in station.equipment
            if not machine.provenance.inferred
        ),
    )
