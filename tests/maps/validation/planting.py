"""A spot on a real map where something can be added without touching anything else."""

import math
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from shapely import STRtree
from shapely.geometry import LineString, Point

from maps.model import (
    Access,
    Equipment,
    EquipmentId,
    EquipmentKind,
    Name,
    Node,
    NodeId,
    NodeKind,
    Pathway,
    PathwayId,
    PathwayMode,
    Place,
    PlaceId,
    PlaceKind,
    StationMap,
)
from routing.coverage.who_gets_where import find_coverage

NEW = NodeId("zz-new")
WAY = PathwayId("zz-way")
PLATFORM = PlaceId("zz-platform")
_CLEAR_M = 0.7  # more than any rule calls a slip


@dataclass
class Ground:
    """A real map, a hub that everybody reaches and leaves, and a free spot beside it."""

    station: StationMap
    pathways: dict[str, Pathway] = field(init=False)

    @cached_property
    def _found(self) -> tuple[Node, tuple[float, float]]:
        coverage = find_coverage(self.station).reach
        everybody = coverage.out_on_foot.intersection(*coverage.by_profile.values())
        for number in sorted(everybody):
            node = self.station.nodes[number]
            spot = self._spot(node)
            if spot is not None and node.kind is NodeKind.JUNCTION:
                return node, spot
        message = "no node of this map has free ground around it"
        raise AssertionError(message)

    @property
    def hub(self) -> Node:
        return self._found[0]

    @property
    def spot(self) -> tuple[float, float]:
        return self._found[1]

    @cached_property
    def lines(self) -> dict[str, list[tuple[Pathway, LineString]]]:
        found: dict[str, list[tuple[Pathway, LineString]]] = {}
        for pathway in self.station.pathways:
            for level in {self.station.node_by_id[n].level for n in ends(pathway)}:
                found.setdefault(level, []).append((pathway, LineString(pathway.line)))
        return found

    def is_clear(self, node: Node, line: LineString) -> bool:
        """Say whether a new line from a node touches nothing else, and ends in the open."""
        own = [geometry for pathway, geometry in self.lines[node.level] if node.id in ends(pathway)]
        others = [g for pathway, g in self.lines[node.level] if node.id not in ends(pathway)]
        end = Point(line.coords[-1])
        is_open = all(end.distance(geometry) > _CLEAR_M for geometry in own + others)
        loose = (n for n, count in self._degrees.items() if count == 1 and n != node.id)
        return (
            is_open
            and not STRtree(others).query(line, predicate="dwithin", distance=0.05).size
            and all(
                line.distance(Point(other.position)) > _CLEAR_M
                for other in map(self.station.node_by_id.__getitem__, loose)
                if other.level == node.level
            )
        )

    @cached_property
    def _degrees(self) -> Counter[NodeId]:
        return Counter(n for pathway in self.station.pathways for n in set(ends(pathway)))

    def _spot(self, node: Node) -> tuple[float, float] | None:
        for step in range(64):
            angle, far_m = 2 * math.pi * step / 16, 1.0 + step // 16
            x, y = node.position
            spot = (round(x + far_m * math.cos(angle), 2), round(y + far_m * math.sin(angle), 2))
            if node.level in self.lines and self.is_clear(node, LineString([node.position, spot])):
                return spot
        return None

    def with_way(self, kind: NodeKind = NodeKind.PLATFORM, **facts: Any) -> StationMap:
        """Add one way from the hub to a new node on the free spot."""
        node = Node(id=NEW, level=self.hub.level, position=self.spot, kind=kind)
        return add(self.station, nodes=[node], pathways=[way(self.hub, node, **facts)])

    def with_platform(self, **facts: Any) -> StationMap:
        """Add a platform that one such way leads to."""
        node = Node(id=NEW, level=self.hub.level, position=self.spot, kind=NodeKind.PLATFORM)
        return add(
            self.station,
            nodes=[node],
            pathways=[way(self.hub, node, **facts)],
            places=[platform(node)],
        )

    def with_machine(self, **facts: Any) -> StationMap:
        """Add an elevator with room for everybody, from the hub to a new platform above it."""
        machine = elevator(self.hub, **facts)
        top = Node(
            id=NEW, level=machine.levels[1], position=self.hub.position, kind=NodeKind.PLATFORM
        )
        ride = way(self.hub, top, mode=PathwayMode.ELEVATOR, equipment=machine.id, is_indoor=True)
        ride = replace(ride, line=(self.hub.position, self.hub.position), length_m=0.0)
        places = [platform(top)]
        return add(self.station, nodes=[top], pathways=[ride], equipment=[machine], places=places)


def ends(pathway: Pathway) -> tuple[NodeId, NodeId]:
    return pathway.from_node, pathway.to_node


def way(start: Node, end: Node, **facts: Any) -> Pathway:
    """A way that everybody takes, unless `facts` say otherwise."""
    both = {start.id: start, end.id: end}
    first, last = facts.pop("ends", (start.id, end.id))
    usual = {"mode": PathwayMode.WALKWAY, "length_m": 2.0, "access": Access.YES, "min_width_m": 3.0}
    return Pathway(
        id=facts.pop("id", WAY),
        from_node=first,
        to_node=last,
        line=facts.pop("line", (both[first].position, both[last].position)),
        **(usual | facts),
    )


def platform(node: Node, **facts: Any) -> Place:
    return Place(
        id=PLATFORM,
        kind=facts.pop("kind", PlaceKind.PLATFORM),
        name=facts.pop("name", Name(local="planted")),
        levels=(node.level,),
        position=node.position,
        nodes=(node.id,),
        **facts,
    )


def elevator(hub: Node, **facts: Any) -> Equipment:
    """An elevator in which a scooter can turn; it stops at the hub's level and another one."""
    usual = {"door_width_m": 1.2, "cabin_width_m": 3.0, "cabin_length_m": 3.0,
             "cabin_turning_m": 2.9, "access": Access.YES, "levels": (hub.level, hub.level)}  # fmt: skip
    return Equipment(
        id=EquipmentId("zz-elevator"),
        kind=EquipmentKind.ELEVATOR,
        position=hub.position,
        **(usual | facts),
    )


def add(station: StationMap, **things: list[Any]) -> StationMap:
    """Return the map with more nodes, pathways, equipment or places."""
    facts = {
        name: [*getattr(station, name), *things.get(name, [])]
        for name in ("levels", "nodes", "pathways", "equipment", "places")
    }
    return StationMap.of(
        id=station.id,
        name=station.name,
        anchor=station.anchor,
        timezone=station.timezone,
        sources=station.sources,
        areas=station.areas,
        outlines=station.outlines,
        lines=station.lines,
        remarks=station.remarks,
        **facts,
    )
