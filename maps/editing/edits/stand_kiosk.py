"""Say on the map where a kiosk stands, and which way its reader looks.

A kiosk is a node that ways begin at, so that it is moved, deleted and merged as every node is. What
one device measures or owns (its panel, its printer) stays in the site file of that device.
"""

from dataclasses import dataclass, replace

from maps.codec.one_thing import why_not_written
from maps.editing.edit import Label, check
from maps.editing.edits.draw_pathway import End, Pen, why_not_here
from maps.editing.edits.split_pathway import why_not_split
from maps.editing.features import Collection, Ref, called
from maps.editing.lines import drawn_m, nearest_on
from maps.editing.sheet import Sheet
from maps.model import (
    NO_PROVENANCE,
    LevelId,
    Node,
    NodeId,
    NodeKind,
    Pathway,
    PathwayId,
    PathwayMode,
    Point,
    StationMap,
)
from maps.model.geometry import distance_m

_FAR_M = 30.0
"""From farther off nobody can say which way leads to a kiosk."""
_HERE_M = 0.3
"""Who stands so near to a way stands on it."""
_WALKED = {PathwayMode.WALKWAY, PathwayMode.RAMP}


@dataclass(frozen=True, slots=True, kw_only=True)
class StandKiosk:
    """On a point or a way that is there; on open ground it is joined to the nearest way."""

    at: End
    facing_deg: float | None = None
    ref: str = ""
    """Its number, by which a site file may mean it."""
    stem: str

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        del station
        return Label("edit-stand-kiosk", (("name", self.ref),))

    def why_not(self, station: StationMap) -> str | None:
        """Return why no kiosk can stand there."""
        if not self._is_said(station):
            return "reason-value-impossible"
        reason = why_not_here(station, self.at)
        if reason is not None:
            return reason
        if self.at.node is not None:
            kind = station.node_by_id[self.at.node].kind
            is_free = kind in {NodeKind.JUNCTION, NodeKind.KIOSK}
            return None if is_free else "reason-something-stands-there"
        if self.at.pathway is None and nearest_end(station, self._level, self.at.position) is None:
            return "reason-no-way-near"
        return None

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the kiosk."""
        check(self, station)
        pen = Pen(station, self.stem, NO_PROVENANCE)
        is_open = self.at.node is None and self.at.pathway is None
        near = nearest_end(station, self._level, self.at.position) if is_open else None
        if near is not None and near[0] <= _HERE_M and self._may_be(station, near[1]):
            node = pen.node(near[1])
        elif near is not None:
            node = self._joined(pen, near[1])
        else:
            node = pen.node(self.at)
        pen.sheet.put(
            replace(
                node,
                kind=NodeKind.KIOSK,
                ref=self.ref or node.ref,
                facing_deg=self.facing_deg if self.facing_deg is not None else node.facing_deg,
            )
        )
        return pen.sheet.done()

    @property
    def _level(self) -> LevelId:
        return self.at.level or LevelId("")

    def _is_said(self, station: StationMap) -> bool:
        probe = Node(
            id=NodeId("new"),
            level=next(iter(station.level_by_id), self._level),
            position=(0.0, 0.0),
            kind=NodeKind.KIOSK,
            ref=self.ref,
            facing_deg=self.facing_deg,
        )
        return why_not_written(station, probe) is None

    @staticmethod
    def _may_be(station: StationMap, end: End) -> bool:
        return end.node is None or station.node_by_id[end.node].kind is NodeKind.JUNCTION

    def _joined(self, pen: Pen, end: End) -> Node:
        """Return a new node on open ground, with a way to what is nearest."""
        there, node = pen.node(end), pen.node(self.at)
        line = (node.position, there.position)
        pen.sheet.put(
            Pathway(
                id=PathwayId(pen.ids.new(Collection.PATHWAYS)),
                mode=PathwayMode.WALKWAY,
                from_node=node.id,
                to_node=there.id,
                line=line,
                length_m=drawn_m(line),
                is_indoor=not there.is_street,
            )
        )
        return node


def nearest_end(station: StationMap, level: LevelId, at: Point) -> tuple[float, End] | None:
    """Return the point or way of a level that is nearest to a spot, and how far off it is."""
    nodes, ways = station.node_by_id, station.ways_by_node
    found: list[tuple[float, str, End]] = [
        (distance_m(node.position, at), node.id, End(node=node.id))
        for node in station.nodes
        if node.level == level and node.id in ways
    ]
    for way in station.pathways:
        ends = {nodes[way.from_node].level, nodes[way.to_node].level}
        # what crosses an area was computed; its points are ends enough
        if way.mode in _WALKED and way.area is None and ends == {level}:
            spot = nearest_on(way.line, at)
            if why_not_split(way, spot.point) is None:
                found.append((spot.away_m, way.id, End(pathway=way.id, position=spot.point)))
    far, _, end = min(found, key=lambda each: each[:2], default=(_FAR_M + 1, "", End()))
    return (far, end) if far <= _FAR_M else None


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnKiosk:
    """The same kiosk, read by somebody who looks another way."""

    node: NodeId
    facing_deg: float
    """Clockwise from north; any turn: whole turns are left out."""

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        name = called(station, Ref(Collection.NODES, self.node))
        return Label("edit-turn-kiosk", (("name", name), ("degrees", round(self.facing_deg % 360))))

    def why_not(self, station: StationMap) -> str | None:
        """Return why it cannot be turned."""
        node = station.node_by_id.get(self.node)
        if node is None or node.kind is not NodeKind.KIOSK:
            return "reason-no-such-thing"
        return None if abs(self.facing_deg) < _MANY_TURNS_DEG else "reason-value-impossible"

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the kiosk turned."""
        check(self, station)
        sheet = Sheet(station)
        turned_deg = round(self.facing_deg, 1) % 360
        sheet.change(Ref(Collection.NODES, self.node), facing_deg=turned_deg)
        return sheet.done()


_MANY_TURNS_DEG = 1e6
