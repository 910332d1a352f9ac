"""Nodes and links into the draft: every link keeps its identity, and every missing end is told."""

from collections import defaultdict
from dataclasses import dataclass, field, replace

import shapely

from maps.importing.draft import Draft, DraftNode, DraftPathway
from maps.importing.feature_files import code_in
from maps.importing.link_line import lead_to_nodes
from maps.importing.mlit_coded import Codes, subject
from maps.importing.mlit_codes import BOUNDARY, INSIDE, OUTSIDE
from maps.importing.mlit_frame import Frame
from maps.importing.mlit_links import mode_of, read_traits, report_lengths
from maps.importing.mlit_read import MlitData, RawLink
from maps.model import Line, PathwayMode, Point, Severity
from maps.model.geometry import distance_m, length_m

_SAME_M = 0.1
_OFF_M = 0.5
_FLAT = (PathwayMode.WALKWAY, PathwayMode.RAMP, PathwayMode.MOVING_SIDEWALK)


@dataclass(slots=True)
class Network:
    """The links that can be used, between nodes of the draft."""

    data: MlitData
    frame: Frame
    codes: Codes
    draft: Draft
    in_out: dict[str, int | None] = field(default_factory=dict)
    lifts: list[tuple[RawLink, str, str]] = field(default_factory=list)
    """Elevator links with their ends; shafts are made of them later."""


def node_id(raw: str) -> str:
    """Return our id of a node."""
    return f"mlit:node/{raw}"


def build_network(net: Network) -> None:
    """Add nodes and links to the draft; elevator links are only collected."""
    _add_nodes(net)
    ends = _resolve_ends(net)
    lengths = []
    for order, (link, start, end, inferred) in enumerate(ends, 1):
        if mode_of(net.codes, link) is PathwayMode.ELEVATOR:
            net.lifts.append((link, start, end))
            continue
        pathway = _pathway(net, link, start, end, order)
        if inferred:
            pathway.traits = replace(pathway.traits, inferred=inferred)
        lengths.append((link, length_m(pathway.line)))
        net.draft.pathways.append(pathway)
    report_lengths(net.codes, lengths)
    for pathway in net.draft.pathways:
        if pathway.traits.is_street:
            net.draft.nodes[pathway.from_node].is_street = True
            net.draft.nodes[pathway.to_node].is_street = True


def _add_nodes(net: Network) -> None:
    for raw in net.data.nodes.values():
        position = net.frame.point(raw.xy)
        if position is None:
            net.draft.remarks.add(
                Severity.WARNING,
                "mlit_node_far_away",
                (node_id(raw.id),),
                text="This node lies far outside the station; it is left out.",
                advice="Correct its coordinates.",
            )
        elif raw.ordinal is not None:
            _add_node(net, raw.id, raw.ordinal, position, raw.in_out)


def _add_node(
    net: Network, raw_id: str, ordinal: float, position: Point, in_out: int | None, why: str = ""
) -> None:
    key = node_id(raw_id)
    net.in_out[key] = in_out if in_out in (OUTSIDE, BOUNDARY, INSIDE) else None
    net.draft.nodes[key] = DraftNode(
        id=key, level=ordinal, position=position, is_kept=True, inferred=why
    )


# --- ends -----------------------------------------------------------------------------------------


def _resolve_ends(net: Network) -> list[tuple[RawLink, str, str, str]]:
    """Return links with both ends: (link, start, end, what was inferred)."""
    _estimate_nodes(net)
    known = list(net.draft.nodes.values())
    tree = shapely.STRtree([shapely.Point(node.position) for node in known])
    found = []
    for link in net.data.links:
        ends = [node_id(link.start), node_id(link.end)]
        why = ""
        for side, end in enumerate(ends):
            if end in net.draft.nodes:
                continue
            joined = _joined(net, link, ends, side, known, tree)
            if joined is None:
                break
            ends[side] = joined
            why = "the source names no node for an end of this link; the node drawn there is taken"
        if not all(end in net.draft.nodes for end in ends):
            _report(net, link, "link_without_end", _NO_END)
        elif ends[0] == ends[1]:
            _report(net, link, "link_to_itself", _LOOP)
        else:
            if why:
                _report(net, link, "link_end_joined", _JOINED)
            found.append((link, ends[0], ends[1], why))
    return found


_NO_END = (
    "An end of this link is a node that the data do not hold; the link is left out.",
    "Add the node, or correct start_id and end_id.",
)
_JOINED = (
    "An end of this link names no node of the data; it is joined to the node that is drawn there.",
    "Correct start_id and end_id.",
)
_LOOP = ("This link leads from a node to the same node; it is left out.", "Correct its ends.")
_ESTIMATED = (
    "A node that several links meet in is not in the data; it is put where they are drawn to meet.",
    "Add the node.",
)


def _report(net: Network, link: RawLink, rule: str, words: tuple[str, str]) -> None:
    text, advice = words
    net.draft.remarks.add(
        Severity.WARNING, f"mlit_{rule}", (subject(link),), text=text, advice=advice
    )


def _drawn_end(net: Network, link: RawLink, ends: list[str], side: int) -> Point | None:
    """Return where the unknown end of a link is drawn, judged by its known end."""
    line = net.frame.line(link.line)
    if len(line) < 2:
        return None
    other = net.draft.nodes.get(ends[1 - side])
    if other is None:
        return line[0] if side == 0 else line[-1]
    far_first = distance_m(line[0], other.position) > distance_m(line[-1], other.position)
    return line[0] if far_first else line[-1]


def _joined(
    net: Network,
    link: RawLink,
    ends: list[str],
    side: int,
    known: list[DraftNode],
    tree: shapely.STRtree,
) -> str | None:
    """Return the one node that is drawn exactly where the end of a link is."""
    spot = _drawn_end(net, link, ends, side)
    if spot is None:
        return None
    near = [
        known[i]
        for i in tree.query(shapely.Point(spot), predicate="dwithin", distance=_SAME_M).tolist()
    ]
    other = net.draft.nodes.get(ends[1 - side])
    if mode_of(net.codes, link) in _FLAT:
        near = [node for node in near if other is None or node.level == other.level]
    near = [node for node in near if node is not other]
    return near[0].id if len(near) == 1 else None


def _estimate_nodes(net: Network) -> None:
    """Put a node that is named but absent where all its links are drawn to end, on one floor."""
    meeting: dict[str, list[tuple[RawLink, int]]] = defaultdict(list)
    for link in net.data.links:
        for side, end in enumerate((link.start, link.end)):
            if end and node_id(end) not in net.draft.nodes:
                meeting[end].append((link, side))
    for raw_id, links in sorted(meeting.items()):
        spots, levels = [], set()
        for link, side in links:
            ends = [node_id(link.start), node_id(link.end)]
            other = net.draft.nodes.get(ends[1 - side])
            spot = _drawn_end(net, link, ends, side)
            if other is None or spot is None or mode_of(net.codes, link) not in _FLAT:
                continue
            spots.append(spot)
            levels.add(other.level)
        if len(spots) < 2 or len(levels) != 1:
            continue
        if max(distance_m(spots[0], spot) for spot in spots) > _OFF_M:
            continue
        why = "the source names this node but does not hold it; links are drawn to meet here"
        _add_node(net, raw_id, levels.pop(), spots[0], INSIDE, why)
        for link, _ in links:
            _report(net, link, "node_estimated", _ESTIMATED)


# --- links ----------------------------------------------------------------------------------------


def _pathway(net: Network, link: RawLink, start: str, end: str, order: int) -> DraftPathway:
    nodes = net.draft.nodes
    rise = nodes[end].level - nodes[start].level
    traits = read_traits(net.codes, link, rise=rise, is_indoor=is_inside(net, start, end))
    if rise and traits.mode is PathwayMode.WALKWAY:
        net.draft.remarks.add(
            Severity.WARNING,
            "mlit_walkway_changes_floor",
            (subject(link),),
            text="This way on foot joins two floors, and does not say by a slope or by stairs.",
            advice="State route_type 6 or 7, or correct an ordinal.",
        )
    pathway = DraftPathway(
        source=subject(link),
        order=order,
        from_node=start,
        to_node=end,
        line=_line(net, link, start, end),
        traits=traits,
        stair_share=_stairs(net, link, traits.goes_up),
    )
    return pathway.reversed() if net.codes.of(link, "direction") == 3 else pathway


def is_inside(net: Network, start: str, end: str) -> bool:
    """Say whether a link between two nodes is inside the building."""
    sides = (net.in_out.get(start), net.in_out.get(end))
    return OUTSIDE not in sides and INSIDE in sides


def _stairs(net: Network, link: RawLink, goes_up: bool | None) -> float | None:  # noqa: FBT001 - as in the model
    if mode_of(net.codes, link) is not PathwayMode.STAIRS:
        return None
    count = code_in(link.codes.get("stair"))
    if count is None or not 0 < count < 1000:
        return None
    if goes_up is None:
        _report(net, link, "stairs_without_direction", _NO_DIRECTION)
        return None
    return float(count if goes_up else -count)


_NO_DIRECTION = (
    "The number of steps is known, but not which end is higher; the number is not used.",
    "State vtcl_slope, or the ordinals of both ends.",
)


def _line(net: Network, link: RawLink, start: str, end: str) -> Line:
    """Return the link's line from node to node, turned round where it was drawn backwards."""
    nodes = net.draft.nodes
    led = lead_to_nodes(net.frame.line(link.line), nodes[start].position, nodes[end].position)
    if led.was_backwards:
        _hint(net, link, "link_drawn_backwards", _BACKWARDS)
    if led.was_off:
        _hint(net, link, "link_end_off", _OFF)
    return led.line


_BACKWARDS = (
    "This link is drawn from its end to its start; it is turned round.",
    "Draw it in the direction of its ids: direction and slope are told along it.",
)
_OFF = (
    "An end of this link is drawn more than half a metre from its node; it is led to the node.",
    "Correct the line, or the node.",
)


def _hint(net: Network, link: RawLink, rule: str, words: tuple[str, str]) -> None:
    text, advice = words
    net.draft.remarks.add(Severity.HINT, f"mlit_{rule}", (subject(link),), text=text, advice=advice)
