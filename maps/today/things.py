"""What people on site may have to close: machines, entrances, and ways through something. Pure."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from maps.model import (
    EquipmentId,
    EquipmentKind,
    LevelId,
    NodeId,
    Pathway,
    PathwayMode,
    PlaceId,
    PlaceKind,
    Point,
    StationMap,
    source_id,
)


class ThingKind(StrEnum):
    """How staff look for a thing."""

    ELEVATOR = "elevator"
    ESCALATOR = "escalator"
    """And all else that carries people along a line."""
    ENTRANCE = "entrance"
    PASSAGE = "passage"
    """Stairs, ramps, gates and doors: what a barrier can be set up in front of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One thing that can be closed. Reports about it name all of its `subjects`."""

    id: str
    kind: ThingKind
    subjects: tuple[str, ...]
    position: Point
    levels: tuple[LevelId, ...]
    """Lowest first."""
    equipment: EquipmentId | None = None
    place: PlaceId | None = None
    mode: PathwayMode | None = None
    """Of a passage."""


_PASSAGES = (
    PathwayMode.STAIRS,
    PathwayMode.RAMP,
    PathwayMode.FARE_GATE,
    PathwayMode.EXIT_GATE,
    PathwayMode.DOOR,
)


def things_of(station: StationMap) -> tuple[Thing, ...]:
    """Return everything that can be closed: lifts first, then by kind, in the map's order."""
    return (
        *_machines(station, ThingKind.ELEVATOR),
        *_machines(station, ThingKind.ESCALATOR),
        *_entrances(station),
        *_passages(station),
    )


def _machines(station: StationMap, kind: ThingKind) -> list[Thing]:
    return [
        Thing(
            id=machine.id,
            kind=kind,
            subjects=(machine.id,),
            position=machine.position,
            levels=machine.levels,
            equipment=machine.id,
        )
        for machine in station.equipment
        if (machine.kind is EquipmentKind.ELEVATOR) is (kind is ThingKind.ELEVATOR)
    ]


def _entrances(station: StationMap) -> list[Thing]:
    touching: dict[NodeId, list[str]] = defaultdict(list)
    for pathway in station.pathways:
        touching[pathway.from_node].append(pathway.id)
        touching[pathway.to_node].append(pathway.id)
    return [
        Thing(
            id=place.id,
            kind=ThingKind.ENTRANCE,
            subjects=_doors(place.nodes, touching),
            position=place.position,
            levels=place.levels,
            place=place.id,
        )
        for place in station.places
        if place.kind is PlaceKind.ENTRANCE and place.nodes
    ]


def _doors(nodes: Iterable[NodeId], touching: dict[NodeId, list[str]]) -> tuple[str, ...]:
    """Return what reports about doors name: the nodes; where one is a level of many, its ways."""
    found: list[str] = []
    for node in nodes:
        found += touching[node] if "@" in node else [node]
    return tuple(dict.fromkeys(found))


def _passages(station: StationMap) -> list[Thing]:
    """Return ways through something; parts of one thing in the source are one."""
    parts: dict[str, list[Pathway]] = defaultdict(list)
    for pathway in station.pathways:
        if pathway.mode in _PASSAGES and pathway.equipment is None:
            parts[source_id(pathway.id)].append(pathway)
    found = [_passage(name, pathways, station) for name, pathways in parts.items()]
    return sorted(found, key=lambda thing: _PASSAGES.index(thing.mode or PathwayMode.DOOR))


def _passage(name: str, pathways: list[Pathway], station: StationMap) -> Thing:
    ends = [station.node_by_id[end] for p in pathways for end in (p.from_node, p.to_node)]
    levels = {station.level_by_id[end.level] for end in ends}
    count = len(ends)
    return Thing(
        id=name,
        kind=ThingKind.PASSAGE,
        subjects=tuple(p.id for p in pathways),
        position=(
            sum(end.position[0] for end in ends) / count,
            sum(end.position[1] for end in ends) / count,
        ),
        levels=tuple(level.id for level in sorted(levels, key=lambda level: level.index)),
        mode=pathways[0].mode,
    )
