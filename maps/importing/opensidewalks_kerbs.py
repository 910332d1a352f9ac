"""Kerbs of OpenSidewalks files: told at nodes, passed on edges."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from maps.importing.draft import DraftPathway
from maps.importing.opensidewalks_edges import Graph, node_id
from maps.importing.opensidewalks_read import Tags
from maps.importing.osm_tags import read_kerb, read_yes_no, worse_kerb
from maps.model import Severity
from maps.model.geometry import length_m


def put_kerbs(graph: Graph) -> None:
    """Give each kerb to the edges that step over it: the crossings, else all that meet there."""
    arms: dict[str, list[DraftPathway]] = defaultdict(list)
    for pathway in graph.draft.pathways:
        for end in (pathway.from_node, pathway.to_node):
            arms[end].append(pathway)
    tactile: dict[int, list[bool]] = defaultdict(list)
    by_number = {id(p): p for p in graph.draft.pathways}
    for raw_id, node in graph.data.nodes.items():
        if "kerb" not in node.tags and node.tags.get("barrier") != "kerb":
            if "barrier" in node.tags:
                _report_barrier(graph, raw_id)
            continue
        over = _over(arms.get(node_id(raw_id), []))
        _put_kerb(graph, raw_id, node.tags, over)
        paving = read_yes_no(node.tags, "tactile_paving")
        if paving is not None:
            for pathway in over:
                tactile[id(pathway)].append(paving)
    for number, said in tactile.items():
        pathway = by_number[number]
        if pathway.traits.tactile_paving is None:
            pathway.traits = replace(pathway.traits, tactile_paving=all(said))


def _report_barrier(graph: Graph, raw_id: str) -> None:
    graph.report(
        "barrier_not_used",
        node_id(raw_id),
        "There is a barrier at this node that is no kerb; who can pass it is not known.",
        "Look at the place, and add its width by a survey.",
    )


def _over(arms: Sequence[DraftPathway]) -> list[DraftPathway]:
    """Return the edges that lead over a kerb: the crossing side, else the shorter one of two."""
    crossings = [arm for arm in arms if arm.traits.crossing is not None]
    if crossings and len(crossings) < len(arms):
        return crossings
    streets = [arm for arm in arms if arm.traits.is_street]
    if streets and len(streets) < len(arms):
        return [arm for arm in arms if not arm.traits.is_street]
    if len(arms) == 2:
        return [min(arms, key=lambda arm: (length_m(arm.line), arm.source))]
    return list(arms)


def _put_kerb(graph: Graph, raw_id: str, tags: Tags, over: Sequence[DraftPathway]) -> None:
    doubts: list[str] = []
    kerb, height = read_kerb(tags, doubts)
    if doubts or kerb is None:
        graph.report(
            "kerb_unknown",
            node_id(raw_id),
            "There is a kerb here, but not how high it is; it counts as unknown.",
            "Add kerb=flush, lowered, rolled or raised.",
        )
    if not over:
        graph.report(
            "kerb_on_no_way",
            node_id(raw_id),
            "No edge leads over this kerb; it is left out.",
            "Join it to the crossing.",
            Severity.HINT,
        )
    for pathway in over:
        heights = [h for h in (pathway.traits.kerb_height_m, height) if h is not None]
        pathway.traits = replace(
            pathway.traits,
            kerb=worse_kerb(pathway.traits.kerb, kerb),
            kerb_height_m=max(heights, default=None),
        )
