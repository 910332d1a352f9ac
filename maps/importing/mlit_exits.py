"""Ways out: exits with their numbers, doors without, and where the town goes on.

An exit is told by a point or an opening of the plan, and by the network, whose nodes are outside,
inside or on the boundary. Who is to leave by an exit stands outside of it at the end.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import networkx as nx

from maps.importing.level_text import level_id
from maps.importing.mlit_codes import BOUNDARY, FACILITY_ENTRANCE, FACILITY_EXIT, OUTSIDE
from maps.importing.mlit_network import Network
from maps.importing.mlit_read import RawThing
from maps.importing.mlit_source import SOURCE_ID
from maps.model import (
    NO_NAME,
    Name,
    NodeId,
    NodeKind,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    Provenance,
    Severity,
    natural_key,
)
from maps.model.geometry import distance_m

EXIT_WORD = re.compile(r"出入?口")
_NUMBER = re.compile(
    r"(?:出口|EXIT|No\.?)?\s*([A-Z]{0,2}\d{1,3}[A-Za-z]?(?:-\d{1,2})?|[A-Z]\d?)\s*番?(?:出入?口)?\Z"
)
_DOOR_M = 8.0
_SAME_DOOR_M = 2.0
_ONE_DOOR_M = 15.0


@dataclass(slots=True)
class Exit:
    """One exit as it is put together: `doors` are nodes of the network outside or on its edge."""

    id: str
    name: Name = NO_NAME
    ref: str = ""
    spots: list[tuple[float, Point]] = field(default_factory=list)
    doors: dict[str, None] = field(default_factory=dict)


def mark_town(net: Network) -> None:
    """Mark where the map ends outdoors on the ground: from there, one is in the street.

    Where links themselves are streets, those count, and nothing is marked here.
    """
    if any(pathway.traits.is_street for pathway in net.draft.pathways):
        return
    graph = _graph(net)
    outside = [n for n, side in net.in_out.items() if side == OUTSIDE and n in graph]
    ground = [n for n in outside if net.draft.nodes[n].level == 0.0] or outside
    parts = list(nx.connected_components(graph.subgraph(ground)))
    town: list[str] = []
    for part in parts:
        ends = [n for n in part if graph.degree(n) == 1] or list(part)
        town.append(min(ends, key=natural_key))
        for node in ends:
            net.draft.nodes[node].is_street = True
    if len(town) > 1:
        net.draft.remarks.add(
            Severity.WARNING,
            "mlit_exits_not_joined",
            town,
            text="Ways end at the street in several places, and the street between them is not in "
            "the data: who could go from one exit to another outdoors finds no way here.",
            advice="Merge the streets in from another source, such as OpenStreetMap.",
        )


def add_exits(net: Network) -> tuple[list[Exit], list[Exit]]:
    """Add a place for every exit; return (exits with nodes, exits that nothing leads to yet)."""
    graph = _graph(net)
    exits = _named_exits(net, graph)
    used = {door for e in exits for door in e.doors}
    exits += _unnamed_exits(net, graph, used)
    for found in exits:
        for door in found.doors:
            net.draft.nodes[door].kind = NodeKind.ENTRANCE
    return [e for e in exits if e.doors], [e for e in exits if not e.doors]


def exit_place(net: Network, found: Exit, nodes: Iterable[str], inferred: str = "") -> Place:
    """Return the place of an exit."""
    ends = list(dict.fromkeys(nodes))
    levels = {net.draft.nodes[n].level for n in ends} or {found.spots[0][0]}
    position = net.draft.nodes[ends[0]].position if ends else found.spots[0][1]
    return Place(
        id=PlaceId(found.id),
        kind=PlaceKind.ENTRANCE,
        name=found.name,
        ref=found.ref,
        levels=tuple(level_id(level) for level in sorted(levels)),
        position=position,
        nodes=tuple(NodeId(node) for node in ends),
        provenance=Provenance(source=SOURCE_ID, inferred=inferred),
    )


def _graph(net: Network) -> "nx.Graph[str]":
    graph: nx.Graph[str] = nx.Graph()
    for pathway in net.draft.pathways:
        graph.add_edge(pathway.from_node, pathway.to_node)
    return graph


def _named_exits(net: Network, graph: "nx.Graph[str]") -> list[Exit]:
    """Return the exits that the plan names; the same number twice is one exit."""
    found: dict[str, Exit] = {}
    unnamed: list[str] = []
    for layer, thing in _signs(net):
        point = _spot(net, thing)
        if point is None or thing.ordinal is None:
            continue
        ref, name = _label(thing)
        if not ref and not name:
            unnamed.append(f"mlit:{layer}/{thing.id}")
            continue
        key = ref or name.local
        one = found.setdefault(key, Exit(f"mlit:{layer}/{thing.id}", name, ref))
        one.spots.append((thing.ordinal, point))
        doors = _doors(net, graph, thing.ordinal, point)
        one.doors.update(dict.fromkeys(doors))
    if unnamed and not any(side == BOUNDARY for side in net.in_out.values()):
        net.draft.remarks.add(
            Severity.HINT,
            "mlit_exit_without_name",
            unnamed,
            text="This exit has neither a number nor a name; it is no destination.",
            advice="Name it as its sign does.",
        )
    return list(found.values())


def _signs(net: Network) -> list[tuple[str, RawThing]]:
    """Return what may be an exit: points first, outdoors first, then openings named so."""
    points = [f for f in net.data.facilities if f.code in (FACILITY_EXIT, FACILITY_ENTRANCE)]
    openings = [o for o in net.data.openings if EXIT_WORD.search(o.name.local)]
    return [
        *(("facility", f) for f in sorted(points, key=lambda f: abs(f.ordinal or 0.0))),
        *(("opening", o) for o in sorted(openings, key=lambda o: abs(o.ordinal or 0.0))),
    ]


def _label(thing: RawThing) -> tuple[str, Name]:
    """Return (number, name): a number reads in every language, a name only as it is written."""
    match = _NUMBER.match(thing.name.local.strip())
    return (match[1], NO_NAME) if match is not None else ("", thing.name)


def _spot(net: Network, thing: RawThing) -> Point | None:
    if thing.xy is not None:
        return net.frame.point(thing.xy)
    for line in thing.lines:
        points = net.frame.line(line)
        if points:
            (ax, ay), (bx, by) = points[0], points[-1]
            return (round((ax + bx) / 2, 2) + 0.0, round((ay + by) / 2, 2) + 0.0)
    return None


def _doors(net: Network, graph: "nx.Graph[str]", level: float, at: Point) -> list[str]:
    """Return the nodes outside of the doors nearest to a sign, on its floor."""
    near = sorted(
        (distance_m(net.draft.nodes[n].position, at), natural_key(n), n)
        for n, side in net.in_out.items()
        if side in (OUTSIDE, BOUNDARY) and n in graph and net.draft.nodes[n].level == level
    )
    close = [(far, n) for far, _, n in near if far <= _DOOR_M]
    if not close:
        return []
    doors = [n for far, n in close if far <= close[0][0] + _SAME_DOOR_M]
    return list(dict.fromkeys(out for door in doors for out in _outside_of(net, graph, door)))


def _outside_of(net: Network, graph: "nx.Graph[str]", door: str) -> list[str]:
    """Return where one stands outside of a door: the door itself where nothing is drawn beyond."""
    if net.in_out.get(door) == OUTSIDE:
        return [door]
    beyond = sorted((n for n in graph[door] if net.in_out.get(n) == OUTSIDE), key=natural_key)
    return beyond or [door]


def _unnamed_exits(net: Network, graph: "nx.Graph[str]", used: set[str]) -> list[Exit]:
    """Return doors to the outside that no sign names; doors side by side are one."""
    free: list[tuple[str, list[str]]] = []
    shut: list[str] = []
    for node, side in sorted(net.in_out.items(), key=lambda item: natural_key(item[0])):
        if side != BOUNDARY or node not in graph:
            continue
        beyond = _outside_of(net, graph, node)
        if beyond == [node]:
            if node not in used and graph.degree(node) == 1:
                shut.append(node)
        elif not used & set(beyond):
            free.append((node, beyond))
    if shut:
        net.draft.remarks.add(
            Severity.HINT,
            "mlit_boundary_without_outside",
            shut,
            text="The network ends at this door; what lies beyond, street or another building, "
            "is not in the data.",
            advice="Add the way beyond it.",
        )
    return [_joined(net, group) for group in _groups(net, free)]


def _groups(
    net: Network, doors: Sequence[tuple[str, list[str]]]
) -> list[list[tuple[str, list[str]]]]:
    nodes = net.draft.nodes
    groups: dict[float, list[list[tuple[str, list[str]]]]] = defaultdict(list)
    for door in doors:
        level, at = nodes[door[0]].level, nodes[door[0]].position
        for group in groups[level]:
            if any(distance_m(nodes[other].position, at) <= _ONE_DOOR_M for other, _ in group):
                group.append(door)
                break
        else:
            groups[level].append([door])
    return [group for level in sorted(groups) for group in groups[level]]


def _joined(net: Network, group: Sequence[tuple[str, list[str]]]) -> Exit:
    node = net.draft.nodes[group[0][0]]
    beyond = dict.fromkeys(n for _, outs in group for n in outs)
    return Exit(node.id, spots=[(node.level, node.position)], doors=beyond)
