"""Edges of OpenSidewalks files into pathways: what their tags say."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from maps.importing.draft import Draft, DraftNode, DraftPathway, Traits
from maps.importing.feature_files import number_in
from maps.importing.link_line import lead_to_nodes
from maps.importing.opensidewalks_read import Edge, OswData
from maps.importing.osm_tags import (
    read_access,
    read_count,
    read_crossing,
    read_handrail,
    read_kerb,
    read_name,
    read_smoothness,
    read_width_m,
    read_yes_no,
)
from maps.importing.osm_walk import STREETS
from maps.model import Anchor, Line, PathwayMode, Point, Severity
from maps.model.geometry import distance_m, length_m

_STEEPEST = 1.5
_SAME_M = 1.0
_FOOT = frozenset(["footway", "pedestrian", "steps", "path", "corridor", "crossing"])
_NO_ENTRY = frozenset(["no", "private"])
_UNUSED = frozenset(["conveying", "barrier", "obstacle", "ramp", "oneway:foot", "level"])


@dataclass(slots=True)
class Graph:
    """What is being built."""

    data: OswData
    anchor: Anchor
    draft: Draft = field(default_factory=Draft)
    drawn: set[str] = field(default_factory=set)
    """Ids of surfaces and lines of the picture."""

    def line(self, lonlats: Sequence[tuple[float, float]]) -> Line:
        """Return local metres."""
        return self.anchor.to_local_line(lonlats)

    def report(
        self, rule: str, subject: str, text: str, advice: str, severity: Severity = Severity.WARNING
    ) -> None:
        """Report something about one feature."""
        self.draft.remarks.add(severity, f"osw_{rule}", (subject,), text=text, advice=advice)


def node_id(raw: str) -> str:
    """Return our id of a node."""
    return f"osw:node/{raw}"


def build_graph(graph: Graph) -> None:
    """Add nodes and edges to the draft."""
    for raw_id, node in graph.data.nodes.items():
        if node.xy is not None:
            _add_node(graph, raw_id, graph.anchor.to_local(*node.xy))
    usable = [edge for edge in graph.data.edges if _is_usable(graph, edge)]
    _estimate_nodes(graph, usable)
    taken: dict[str, int] = defaultdict(int)
    for order, edge in enumerate(usable, 1):
        if node_id(edge.u) in graph.draft.nodes and node_id(edge.v) in graph.draft.nodes:
            taken[edge.id] += 1
            if edge.u == edge.v:
                _add_loop(graph, edge, order)
            else:
                graph.draft.pathways.append(_pathway(graph, edge, order))
    for edge_id, count in taken.items():
        if count > 1:
            graph.report(
                "edge_twice",
                f"osw:edge/{edge_id}",
                "An edge id occurs more than once; each of them is kept as a part of one way.",
                "Give every edge an id of its own.",
            )
    for pathway in graph.draft.pathways:
        if pathway.traits.is_street:
            graph.draft.nodes[pathway.from_node].is_street = True
            graph.draft.nodes[pathway.to_node].is_street = True


def _add_node(graph: Graph, raw_id: str, position: Point, why: str = "") -> None:
    graph.draft.nodes[node_id(raw_id)] = DraftNode(
        id=node_id(raw_id), level=0.0, position=position, is_kept=True, inferred=why
    )


def _is_usable(graph: Graph, edge: Edge) -> bool:
    subject = f"osw:edge/{edge.id}"
    if edge.tags.get("foot") in _NO_ENTRY or (
        edge.tags.get("access") in _NO_ENTRY and "foot" not in edge.tags
    ):
        graph.report(
            "edge_not_public",
            subject,
            "People on foot may not use this edge; it is left out.",
            "If they may, correct its foot tag.",
            Severity.HINT,
        )
        return False
    return True


def _estimate_nodes(graph: Graph, edges: Sequence[Edge]) -> None:
    """Put nodes that edges name and no file holds where their edges are drawn to end."""
    ends: dict[str, list[tuple[str, Point]]] = defaultdict(list)
    for edge in edges:
        line = graph.line(edge.line)
        for raw_id, spot in zip((edge.u, edge.v), (line[:1], line[-1:]), strict=True):
            if node_id(raw_id) not in graph.draft.nodes:
                ends[raw_id].append((f"osw:edge/{edge.id}", spot[0] if spot else (1e9, 1e9)))
    for raw_id, spots in sorted(ends.items()):
        agree = all(spot[0] < 1e8 and distance_m(spot, spots[0][1]) <= _SAME_M for _, spot in spots)
        if agree:
            why = "no file holds this node; edges that name it are drawn to end here"
            _add_node(graph, raw_id, spots[0][1], why)
        for subject, _ in spots:
            graph.report(
                "node_estimated" if agree else "edge_without_node",
                subject,
                "A node that this edge names is in no file; "
                + ("it is put where the edge ends." if agree else "the edge is left out."),
                "Add the node.",
            )


def _add_loop(graph: Graph, edge: Edge, order: int) -> None:
    """Cut a way that returns to where it began: a pathway has two different ends."""
    subject, middle = f"osw:edge/{edge.id}", len(edge.line) // 2
    if middle == 0 or len(edge.line) < 3:
        graph.report(
            "edge_to_itself",
            subject,
            "This edge leads from a node to the same node and nowhere else; it is left out.",
            "Draw its line, or take it out.",
        )
        return
    traits, share = _traits(graph, edge)
    line = graph.line(edge.line)
    start, halfway = node_id(edge.u), f"{subject}@middle"
    if halfway not in graph.draft.nodes:
        graph.draft.nodes[halfway] = DraftNode(
            id=halfway, level=0.0, position=line[middle], is_kept=True
        )
    home = graph.draft.nodes[start].position
    halves = ((start, halfway, line[: middle + 1]), (halfway, start, line[middle:]))
    for part, (a, b, piece) in enumerate(halves):
        led = lead_to_nodes(piece, *((home, line[middle]) if part == 0 else (line[middle], home)))
        graph.draft.pathways.append(
            DraftPathway(
                source=subject,
                order=order + part / 2,
                from_node=a,
                to_node=b,
                line=led.line,
                traits=traits,
                stair_share=None if share is None else share / 2,
            )
        )


def _pathway(graph: Graph, edge: Edge, order: int) -> DraftPathway:
    nodes = graph.draft.nodes
    start, end = node_id(edge.u), node_id(edge.v)
    subject = f"osw:edge/{edge.id}"
    led = lead_to_nodes(graph.line(edge.line), nodes[start].position, nodes[end].position)
    if led.was_backwards or led.was_off:
        graph.report(
            "edge_off_its_nodes",
            subject,
            "The line of this edge does not run from its _u_id to its _v_id; it is led to them.",
            "Correct the line or the ids: incline is told along them.",
        )
    said = number_in(edge.properties.get("length"))
    if said is not None and abs(said - length_m(led.line)) > max(3.0, 0.25 * length_m(led.line)):
        graph.report(
            "length_differs",
            subject,
            "The stated length is far from that of the line; the line counts.",
            "Correct the length, or the line.",
            Severity.HINT,
        )
    traits, share = _traits(graph, edge)
    return DraftPathway(
        source=subject,
        order=order,
        from_node=start,
        to_node=end,
        line=led.line,
        traits=traits,
        stair_share=share,
    )


def _traits(graph: Graph, edge: Edge) -> tuple[Traits, float | None]:
    tags, doubts, subject = edge.tags, list[str](), f"osw:edge/{edge.id}"
    highway = tags.get("highway", "")
    if highway not in _FOOT and highway not in STREETS:
        graph.report(
            "edge_kind_unknown",
            subject,
            "This edge is of no kind that the schema knows; it is taken for a way on foot.",
            "Correct its highway tag.",
            Severity.HINT,
        )
    mode = PathwayMode.STAIRS if highway == "steps" else PathwayMode.WALKWAY
    incline = _incline(edge, doubts)
    goes_up, share = _climb(graph, edge, incline, doubts)
    kerb, height = read_kerb(tags, doubts) if "kerb" in tags else (None, None)
    traits = Traits(
        mode=mode,
        name=read_name(tags),
        access=read_access(tags, doubts),
        incline_ratio=incline,
        goes_up=goes_up,
        cross_slope_ratio=_ratio(edge, "cross_slope", doubts),
        min_width_m=read_width_m(tags, doubts),
        kerb=kerb,
        kerb_height_m=height,
        surface=tags.get("surface", ""),
        smoothness=read_smoothness(tags, doubts),
        tactile_paving=read_yes_no(tags, "tactile_paving", doubts),
        handrail=read_handrail(tags),
        crossing=read_crossing(tags),
        is_indoor=tags.get("indoor", "no") != "no",
        is_street=highway in STREETS,
        opening_hours=tags.get("opening_hours", ""),
        inferred="" if highway in _FOOT or highway in STREETS else "its kind is not known",
    )
    for key in sorted(_UNUSED & tags.keys()):
        graph.report(
            "tag_not_used",
            subject,
            f"{key} may decide who can pass here; it is not used.",
            "Look at the place, and add what matters by a survey.",
        )
    for doubt in doubts:
        graph.report(
            "unreadable_tag",
            subject,
            f"{doubt} cannot be read with certainty; it is not used as known.",
            "Correct it in the source.",
        )
    return traits, share


def _incline(edge: Edge, doubts: list[str]) -> float | None:
    return _ratio(edge, "incline", doubts)


def _ratio(edge: Edge, key: str, doubts: list[str]) -> float | None:
    """Return a ratio: the schema has fractions, and nothing else."""
    if edge.properties.get(key) is None:
        return None
    value = number_in(edge.properties[key])
    if value is None or abs(value) > _STEEPEST:
        doubts.append(f"{key}={str(edge.properties[key])[:40]}")
        return None
    return round(value, 5) + 0.0


def _climb(
    graph: Graph, edge: Edge, incline: float | None, doubts: list[str]
) -> tuple[bool | None, float | None]:
    """Return (whether it goes up, signed steps): ``climb`` says so for stairs, else the incline."""
    text = edge.tags.get("climb", "")
    if text not in ("", "up", "down"):
        doubts.append(f"climb={text[:40]}")
    up = {"up": True, "down": False}.get(text)
    by_incline = incline > 0 if incline else None
    subject = f"osw:edge/{edge.id}"
    if up is not None and by_incline is not None and up is not by_incline:
        graph.report(
            "climb_contradicts_incline",
            subject,
            "These stairs climb one way, and slope the other; the steps count by climb.",
            "Look at the stairs, and correct the other value.",
        )
    goes_up = up if up is not None else by_incline
    if edge.tags.get("highway") != "steps":
        return up, None
    count = read_count(edge.tags, "step_count", doubts)
    if count is None:
        return goes_up, None
    if goes_up is None:
        graph.report(
            "stairs_without_direction",
            subject,
            "The number of steps is known, but not which end is higher; it is not used.",
            "Add climb.",
        )
        return None, None
    return goes_up, float(count if goes_up else -count)
