"""The whole: everything that is known about one station area, as one frozen value."""

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any

from maps.model.area import Area, Outline
from maps.model.equipment import Equipment
from maps.model.errors import MapError
from maps.model.finding import Finding
from maps.model.geometry import Anchor, Point
from maps.model.ids import EquipmentId, LevelId, NodeId, PathwayId, PlaceId
from maps.model.level import Level
from maps.model.names import Name
from maps.model.node import Node
from maps.model.pathway import Pathway
from maps.model.place import Place
from maps.model.provenance import Source
from maps.model.transit_line import TransitLine
from maps.model.ways import (
    count_ways,
    elevator_landings,
    entrances_by_node,
    gates_into_paid,
    landmarks_by_level,
    ways_by_node,
)


@dataclass(frozen=True, kw_only=True)
class StationMap:
    """One station area.

    Every collection is sorted by id (levels by index, then id), so that equal maps are equal
    files, and the position of a node in `nodes` or of a pathway in `pathways` means something: the
    hand-off format counts by it. `StationMap.of` sorts; the constructor only checks.

    Raises:
        MapError: an id occurs twice, or a reference leads nowhere.
    """

    id: str
    name: Name
    anchor: Anchor
    timezone: str
    """IANA name; times without a zone are meant in it."""
    sources: tuple[Source, ...]
    levels: tuple[Level, ...]
    nodes: tuple[Node, ...]
    pathways: tuple[Pathway, ...]
    areas: tuple[Area, ...] = ()
    outlines: tuple[Outline, ...] = ()
    equipment: tuple[Equipment, ...] = ()
    places: tuple[Place, ...] = ()
    lines: tuple[TransitLine, ...] = ()
    remarks: tuple[Finding, ...] = field(default=())
    """What the importer had to report; `check` shows these beside the rules' findings."""

    @classmethod
    def of(  # noqa: PLR0913 - one argument per collection of the map
        cls,
        *,
        id: str,  # noqa: A002 - the field's own name
        name: Name,
        anchor: Anchor,
        timezone: str,
        sources: Iterable[Source] = (),
        levels: Iterable[Level],
        nodes: Iterable[Node],
        pathways: Iterable[Pathway],
        areas: Iterable[Area] = (),
        outlines: Iterable[Outline] = (),
        equipment: Iterable[Equipment] = (),
        places: Iterable[Place] = (),
        lines: Iterable[TransitLine] = (),
        remarks: Iterable[Finding] = (),
    ) -> "StationMap":
        """Make a map from collections in any order."""
        return cls(
            id=id,
            name=name,
            anchor=anchor,
            timezone=timezone,
            sources=tuple(sorted(sources, key=lambda s: s.id)),
            levels=tuple(sorted(levels, key=lambda lv: (lv.index, lv.id))),
            nodes=tuple(sorted(nodes, key=lambda n: natural_key(n.id))),
            pathways=tuple(sorted(pathways, key=lambda p: natural_key(p.id))),
            areas=tuple(sorted(areas, key=lambda a: natural_key(a.id))),
            outlines=tuple(sorted(outlines, key=lambda o: natural_key(o.id))),
            equipment=tuple(sorted(equipment, key=lambda e: natural_key(e.id))),
            places=tuple(sorted(places, key=lambda p: natural_key(p.id))),
            lines=tuple(sorted(lines, key=lambda line: natural_key(line.ref))),
            remarks=tuple(sorted(remarks, key=lambda f: (f.severity, f.rule, f.subjects, f.text))),
        )

    def __post_init__(self) -> None:
        """Check identities and references once; nobody re-checks later."""
        for collection in (
            "levels",
            "nodes",
            "pathways",
            "areas",
            "outlines",
            "equipment",
            "places",
        ):
            _check_ids(collection, getattr(self, collection))
        nodes, levels = self.node_by_id, self.level_by_id
        for node in self.nodes:
            _check_reference(node.id, "level", node.level, levels)
        for place in self.places:
            for node_id in place.nodes:
                _check_reference(place.id, "nodes", node_id, nodes)
        for things in (self.areas, self.outlines, self.equipment, self.places):
            for thing in things:
                for level_id in thing.levels:
                    _check_reference(thing.id, "levels", level_id, levels)
        self._check_pathways()
        self._check_equipment()

    def _check_pathways(self) -> None:
        nodes, machines = self.node_by_id, self.equipment_by_id
        for pathway in self.pathways:
            _check_reference(pathway.id, "from_node", pathway.from_node, nodes)
            _check_reference(pathway.id, "to_node", pathway.to_node, nodes)
            if len(pathway.line) < 2:
                message = f"{pathway.id}: line: has fewer than two points"
                raise MapError(message)
            if pathway.equipment is not None:
                _check_reference(pathway.id, "equipment", pathway.equipment, machines)

    def _check_equipment(self) -> None:
        for machine in self.equipment:
            for button in machine.buttons:
                _check_reference(machine.id, "buttons", button.level, self.level_by_id)
            for door in machine.doors:
                _check_reference(machine.id, "doors", door.level, self.level_by_id)
                if door.landing is not None:
                    _check_reference(machine.id, "doors", door.landing, self.node_by_id)

    @cached_property
    def level_by_id(self) -> Mapping[LevelId, Level]:
        """Levels by id."""
        return {level.id: level for level in self.levels}

    @cached_property
    def node_by_id(self) -> Mapping[NodeId, Node]:
        """Nodes by id."""
        return {node.id: node for node in self.nodes}

    @cached_property
    def pathway_by_id(self) -> Mapping[PathwayId, Pathway]:
        """Pathways by id."""
        return {pathway.id: pathway for pathway in self.pathways}

    @cached_property
    def equipment_by_id(self) -> Mapping[EquipmentId, Equipment]:
        """Equipment by id."""
        return {machine.id: machine for machine in self.equipment}

    @cached_property
    def place_by_id(self) -> Mapping[PlaceId, Place]:
        """Places by id."""
        return {place.id: place for place in self.places}

    @cached_property
    def way_counts(self) -> Mapping[NodeId, int]:
        """How many pathways meet at each node that has any."""
        return count_ways(self.pathways)

    @cached_property
    def ways_by_node(self) -> Mapping[NodeId, tuple[Pathway, ...]]:
        """The pathways at each node that has any."""
        return ways_by_node(self.pathways)

    @cached_property
    def elevator_landings(self) -> Mapping[LevelId, Mapping[EquipmentId, tuple[Point, ...]]]:
        """Where one boards each elevator, by level."""
        return elevator_landings(self.pathways, self.node_by_id)

    @cached_property
    def entrances_by_node(self) -> Mapping[NodeId, PlaceId]:
        """The entrance place at each node that is one."""
        return entrances_by_node(self.places)

    @cached_property
    def gates_into_paid(self) -> Mapping[PathwayId, bool]:
        """Gates whose two sides are known: whether one enters the paid area from the first node."""
        return gates_into_paid(self.pathways, self.areas)

    @cached_property
    def landmarks_by_level(self) -> Mapping[LevelId, tuple[Place, ...]]:
        """What one may steer by on each level."""
        return landmarks_by_level(self.places)

    @cached_property
    def _lonlat_lines(self) -> dict[PathwayId, tuple[tuple[float, float], ...]]:
        return {}

    def lonlat_line(self, pathway_id: PathwayId) -> tuple[tuple[float, float], ...]:
        """Return the line of a pathway as (lon_deg, lat_deg); kept, since ways share pathways."""
        known = self._lonlat_lines.get(pathway_id)
        if known is None:
            to_lonlat = self.anchor.to_lonlat
            known = tuple([to_lonlat(point) for point in self.pathway_by_id[pathway_id].line])
            self._lonlat_lines[pathway_id] = known
        return known

    def __eq__(self, other: object) -> bool:
        """Compare by value; cached look-ups do not count."""
        return isinstance(other, StationMap) and all(
            getattr(self, f.name) == getattr(other, f.name) for f in fields(self)
        )

    __hash__ = None  # type: ignore[assignment]  # too large to be a key; use `id`


_DIGITS = re.compile(r"(-?\d+)")


def natural_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key in which the number 9 comes before 10."""
    return tuple(
        (0, int(part), "") if index % 2 else (1, 0, part)
        for index, part in enumerate(_DIGITS.split(text))
    )


def _check_ids(collection: str, things: Iterable[Any]) -> None:
    seen: set[str] = set()
    for thing in things:
        thing_id: str = thing.id
        if thing_id in seen:
            message = f"{collection}: {thing_id}: occurs twice"
            raise MapError(message)
        seen.add(thing_id)


def _check_reference(owner: str, attribute: str, target: str, known: Container[str]) -> None:
    if target not in known:
        message = f"{owner}: {attribute}: {target} is not in this map"
        raise MapError(message)
