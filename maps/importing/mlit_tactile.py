"""Tactile paving: drawn as the plan draws it, and said of the ways that follow it."""

from dataclasses import replace

import shapely
from shapely.geometry.base import BaseGeometry

from maps.importing.level_text import level_id
from maps.importing.mlit_floors import free_id
from maps.importing.mlit_network import Network
from maps.importing.mlit_source import SOURCE_ID
from maps.model import Outline, OutlineKind, PathwayMode, Provenance, Severity

_BESIDE_M = 1.5  # strips keep off columns and gates, and links are drawn in the middle
_SHARE = 0.7
_SHORTEST_M = 1.0


def add_tactile(net: Network) -> None:
    """Draw the strips; mark the links of which most lies along one."""
    taken: set[str] = set()
    strips: dict[float, list[shapely.LineString]] = {}
    for thing in net.data.tactile:
        for line in thing.lines:
            points = net.frame.line(line)
            if len(points) < 2 or thing.ordinal is None:
                continue
            strips.setdefault(thing.ordinal, []).append(shapely.LineString(points))
            net.draft.outlines.append(
                Outline(
                    id=free_id(f"mlit:twsi/{thing.id}", taken),
                    kind=OutlineKind.TACTILE_PAVING,
                    levels=(level_id(thing.ordinal),),
                    line=points,
                    provenance=Provenance(source=SOURCE_ID),
                )
            )
    for level, lines in strips.items():
        _mark(net, level, shapely.union_all(lines).buffer(_BESIDE_M))


def _mark(net: Network, level: float, beside: BaseGeometry) -> None:
    """Mark the ways on one floor; where the source says there is none, both cannot be right."""
    shapely.prepare(beside)
    nodes = net.draft.nodes
    followed: list[str] = []
    contradicted: list[str] = []
    for pathway in net.draft.pathways:
        ends = {nodes[pathway.from_node].level, nodes[pathway.to_node].level}
        if level not in ends or pathway.traits.mode is PathwayMode.ELEVATOR:
            continue
        line = shapely.LineString(pathway.line)
        if line.length < _SHORTEST_M or not beside.intersects(line):
            continue
        if line.intersection(beside).length < _SHARE * line.length:
            continue
        if pathway.traits.tactile_paving is False:
            contradicted.append(pathway.source)
        followed.append(pathway.source)
        pathway.traits = replace(pathway.traits, tactile_paving=True)
    if followed:
        net.draft.remarks.add(
            Severity.HINT,
            "mlit_tactile_followed",
            followed,
            text="The plan draws tactile paving along this way; it counts as having it.",
            advice="Nothing to do; state brail_tile 2 on the link.",
        )
    if contradicted:
        net.draft.remarks.add(
            Severity.WARNING,
            "mlit_tactile_contradicted",
            contradicted,
            text="This link says that it has no tactile paving, yet the plan draws it along it.",
            advice="Correct brail_tile of the link.",
        )
