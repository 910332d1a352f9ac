"""A way taken off its nodes: what is said of it, without what follows from where they lie.

Line ends that lie on the nodes and lengths that are the drawn ones are nobody's change. So two
people may move both ends of one way.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from maps.editing.lines import drawn_m, is_as_drawn, tidy
from maps.editing.parts import own_parts, said
from maps.model import AreaId, EquipmentId, Node, NodeId, Pathway, PathwayId, StationMap

_ENDS = ("line.first", "line.last")


@dataclass(frozen=True, slots=True)
class LooseWay:
    """`parts` has `line.first` and `line.last` as None where the line ends on its node."""

    way: Pathway
    parts: dict[str, Any]

    @classmethod
    def of(cls, way: Pathway, station: StationMap) -> "LooseWay":
        """Take a way off the nodes of its map."""
        parts = own_parts(way)
        line = parts.pop("line")
        ends = (station.node_by_id[way.from_node], station.node_by_id[way.to_node])
        for name, point, node in zip(_ENDS, (line[0], line[-1]), ends, strict=True):
            parts[name] = None if point == node.position else point
        parts["line.inner"] = line[1:-1]
        if is_as_drawn(line, way.length_m):
            parts["length_m"] = None
        return cls(way, parts)

    @property
    def id(self) -> PathwayId:
        """The way's id."""
        return self.way.id

    @property
    def from_node(self) -> NodeId:
        """Where it begins."""
        return self.parts["from_node"]

    @property
    def to_node(self) -> NodeId:
        """Where it ends."""
        return self.parts["to_node"]

    @property
    def equipment(self) -> EquipmentId | None:
        """The machine on it."""
        return self.parts["equipment"]

    @property
    def area(self) -> AreaId | None:
        """The area that it crosses."""
        return self.parts["area"]

    def joined(self, nodes: Mapping[str, Node]) -> Pathway:
        """Return the way as it lies between nodes."""
        parts = dict(self.parts)
        at = [nodes[end].position for end in (self.from_node, self.to_node)]
        first, last = (parts.pop(n) or spot for n, spot in zip(_ENDS, at, strict=True))
        line = tidy([first, *parts.pop("line.inner"), last])
        made = said(self.way, "line", line)
        if parts["length_m"] is None:
            parts["length_m"] = drawn_m(line) if line != self.way.line else self.way.length_m
        for part, value in parts.items():
            made = said(made, part, value)
        return made
