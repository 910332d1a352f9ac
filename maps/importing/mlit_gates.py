"""Fare gates: where a way on foot passes a line of gates, a metre of it becomes a gate."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import shapely
from shapely.geometry.base import BaseGeometry

from maps.importing.draft import DraftNode, DraftPathway
from maps.importing.mlit_codes import FIXTURE_GATE
from maps.importing.mlit_network import Network
from maps.importing.mlit_read import RawThing
from maps.importing.snapping import cut
from maps.model import Access, PathwayMode, Severity
from maps.model.geometry import length_m

GATE_WORD = "改札"
_HALF_M = 0.5
_SHORT_M = 2.0


@dataclass(frozen=True, slots=True)
class Gate:
    """A line that one passes with a ticket, on one floor."""

    id: str
    thing: RawThing
    shape: BaseGeometry


def find_gates(net: Network) -> list[Gate]:
    """Return the lines of gates that the plan draws: named openings, and the gates themselves."""
    found = []
    for opening in net.data.openings:
        if GATE_WORD in opening.name.local:
            for line in opening.lines:
                points = net.frame.line(line)
                if len(points) > 1:
                    shape = shapely.LineString(points)
                    found.append(Gate(f"mlit:opening/{opening.id}", opening, shape))
    for fixture in net.data.fixtures:
        if fixture.code == FIXTURE_GATE:
            for outer, _ in fixture.polygons:
                points = net.frame.line(outer)
                if len(set(points)) > 2:
                    shape = shapely.Polygon(points).buffer(0)
                    found.append(Gate(f"mlit:fixture/{fixture.id}", fixture, shape))
    return found


def put_gates(net: Network, gates: list[Gate]) -> dict[str, list[str]]:
    """Cut the ways through gates; return the nodes at the gates, by the gate's id."""
    met: dict[str, list[str]] = {}
    nodes = net.draft.nodes
    for gate in gates:
        for pathway in list(net.draft.pathways):
            levels = {nodes[pathway.from_node].level, nodes[pathway.to_node].level}
            if pathway.traits.mode is not PathwayMode.WALKWAY or levels != {gate.thing.ordinal}:
                continue
            line = shapely.LineString(pathway.line)
            crossing = line.intersection(gate.shape)
            if not crossing.is_empty:
                along = line.project(crossing.centroid)
                met.setdefault(gate.id, []).extend(_cut(net, pathway, along, gate))
    lonely = [g for g in gates if g.id not in met and GATE_WORD in g.thing.name.local]
    if lonely:
        net.draft.remarks.add(
            Severity.WARNING,
            "mlit_gate_without_way",
            [gate.id for gate in lonely],
            text="No way leads through these gates: the map ends here, and what lies behind is "
            "not in the data.",
            advice="Add the ways behind the gates, with the platforms.",
        )
    return met


def _cut(net: Network, pathway: DraftPathway, along: float, gate: Gate) -> Iterator[str]:
    """Make a gate of a metre of a pathway, or of all of a short one; yield its ends."""
    index = next(i for i, p in enumerate(net.draft.pathways) if p is pathway)
    traits = replace(
        pathway.traits,
        mode=PathwayMode.FARE_GATE,
        access=Access.UNKNOWN,
        min_width_m=None,  # the class of the way is not the width of its gates
    )
    length = length_m(pathway.line)
    if length <= _SHORT_M:
        pathway.traits = traits
        yield from (pathway.from_node, pathway.to_node)
        return
    start = min(max(along - _HALF_M, 0.2), length - 2 * _HALF_M - 0.2)
    cuts = []
    line = shapely.LineString(pathway.line)
    for at in (start, start + 2 * _HALF_M):
        spot = line.interpolate(at)
        node_id = f"{gate.id}@{len(net.draft.nodes)}"
        net.draft.nodes[node_id] = DraftNode(
            id=node_id,
            level=net.draft.nodes[pathway.from_node].level,
            position=(round(spot.x, 2) + 0.0, round(spot.y, 2) + 0.0),
            is_kept=True,
        )
        net.in_out[node_id] = net.in_out.get(pathway.from_node)
        cuts.append((at, node_id))
        yield node_id
    before, middle, after = cut(net.draft, pathway, cuts)
    middle.traits = traits
    net.draft.pathways[index : index + 1] = [before, middle, after]
