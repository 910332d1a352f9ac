"""Escalators and moving sidewalks: the machines behind links that follow each other."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

import networkx as nx

from maps.importing.draft import DraftPathway
from maps.importing.level_text import level_id
from maps.importing.mlit_network import Network
from maps.importing.mlit_signs import Sign, beside, find_signs, name_of
from maps.importing.mlit_source import SOURCE_ID
from maps.model import (
    Equipment,
    EquipmentId,
    EquipmentKind,
    PathwayMode,
    Provenance,
    Severity,
)

_ONE_WAY = {
    PathwayMode.ESCALATOR: EquipmentKind.ESCALATOR,
    PathwayMode.MOVING_SIDEWALK: EquipmentKind.MOVING_SIDEWALK,
}


def add_runs(net: Network) -> None:
    """Make one machine of escalator links that follow each other without a way off."""
    signs = find_signs(net, ("B023", "B024", "F013", "F015"))
    touching: dict[str, list[DraftPathway]] = defaultdict(list)
    for pathway in net.draft.pathways:
        for node in (pathway.from_node, pathway.to_node):
            touching[node].append(pathway)
    graph: nx.Graph[int] = nx.Graph()
    runs = [p for p in net.draft.pathways if p.traits.mode in _ONE_WAY]
    number = {id(p): index for index, p in enumerate(runs)}
    graph.add_nodes_from(number.values())
    for pathways in touching.values():
        if len(pathways) == 2 and pathways[0].traits.mode is pathways[1].traits.mode:
            indices = [number.get(id(p)) for p in pathways]
            if indices[0] is not None and indices[1] is not None:
                graph.add_edge(indices[0], indices[1])
    taken: set[str] = set()
    for part in sorted(nx.connected_components(graph), key=min):
        _add_run(net, [runs[index] for index in sorted(part)], signs, taken)


def _add_run(
    net: Network, run: Sequence[DraftPathway], signs: Sequence[Sign], taken: set[str]
) -> None:
    nodes = net.draft.nodes
    steepest = max(run, key=lambda p: abs(nodes[p.from_node].level - nodes[p.to_node].level))
    machine, number = steepest.source, 2
    while machine in taken:
        machine = f"{steepest.source}+{number}"
        number += 1
    taken.add(machine)
    levels = sorted({nodes[n].level for p in run for n in (p.from_node, p.to_node)})
    middle = steepest.line[len(steepest.line) // 2]
    name, ref = name_of([sign.thing for sign in beside(signs, middle, levels)])
    kind = _ONE_WAY[steepest.traits.mode]
    for pathway in run:
        pathway.traits = replace(pathway.traits, equipment=machine)
        if pathway.traits.is_bidirectional:
            text, advice = _BOTH_WAYS
            net.draft.remarks.add(
                Severity.WARNING,
                "mlit_escalator_both_ways",
                (pathway.source,),
                text=text,
                advice=advice,
            )
    net.draft.equipment.append(
        Equipment(
            id=EquipmentId(machine),
            kind=kind,
            position=middle,
            levels=tuple(level_id(level) for level in levels),
            name=name,
            ref=ref,
            provenance=Provenance(source=SOURCE_ID),
        )
    )


_BOTH_WAYS = (
    "The source does not say in which direction this machine runs; both are taken for possible.",
    "State direction 2 or 3.",
)
