"""Elevators out of links.

The network draws an elevator as a chain: hall, cabin, the same cabin a floor higher, hall. All
links that hang together are one shaft; one rides between its halls. Only what changes the floor is
a ride: walking into the cabin is none. The width of such links is that of the door.
"""

from collections.abc import Sequence
from itertools import combinations

import networkx as nx

from maps.importing.draft import DraftPathway, Traits
from maps.importing.level_text import level_id
from maps.importing.mlit_coded import subject
from maps.importing.mlit_codes import (
    ELEVATOR_ACCESS,
    FACILITY_ELEVATOR,
    HIGH_STEP,
    SHAFT,
    WIDTH_AT_LEAST_M,
)
from maps.importing.mlit_network import Network
from maps.importing.mlit_read import RawLink
from maps.importing.mlit_signs import Sign, beside, find_signs, name_of
from maps.importing.mlit_source import SOURCE_ID
from maps.model import (
    Access,
    Equipment,
    EquipmentId,
    EquipmentKind,
    NodeKind,
    PathwayMode,
    Point,
    Provenance,
    Severity,
    natural_key,
)


def add_elevators(net: Network) -> None:
    """Add every shaft, and the rides between its halls."""
    signs = find_signs(net, (SHAFT, FACILITY_ELEVATOR))
    graph: nx.MultiGraph[str] = nx.MultiGraph()
    for link, start, end in net.lifts:
        graph.add_edge(start, end, link=link)
    walked = {n for p in net.draft.pathways for n in (p.from_node, p.to_node)}
    met: set[str] = set()
    taken: set[str] = set()
    parts = sorted(nx.connected_components(graph), key=lambda part: natural_key(min(part)))
    for part in parts:
        links = [data["link"] for _, _, data in graph.subgraph(part).edges(data=True)]
        met |= _add_shaft(net, sorted(part), links, walked, signs, taken)
    _report_missing(net, signs, met)


def _add_shaft(
    net: Network,
    nodes: Sequence[str],
    links: Sequence[RawLink],
    walked: set[str],
    signs: Sequence[Sign],
    taken: set[str],
) -> set[str]:
    draft = net.draft
    halls = [node for node in nodes if node in walked]
    machine_id = _machine_id(net, links, taken)
    levels = sorted({draft.nodes[node].level for node in nodes})
    cabin = [node for node in nodes if node not in walked] or nodes
    centre = _centre([draft.nodes[node].position for node in cabin])
    near = beside(signs, centre, levels)
    name, ref = name_of([sign.thing for sign in near])
    access = _elevator_access(net, links, machine_id)
    draft.equipment.append(
        Equipment(
            id=EquipmentId(machine_id),
            kind=EquipmentKind.ELEVATOR,
            position=centre,
            levels=tuple(level_id(level) for level in levels),
            name=name,
            ref=ref,
            access=access,
            door_width_m=_door_width(net, links),
            provenance=Provenance(source=SOURCE_ID),
        )
    )
    for node in halls:
        draft.nodes[node].kind = NodeKind.LANDING
    pairs = [
        (a, b)
        for a, b in combinations(sorted(halls, key=lambda n: (draft.nodes[n].level, n)), 2)
        if draft.nodes[a].level != draft.nodes[b].level or len(levels) == 1
    ]
    for order, (a, b) in enumerate(pairs, 1):
        draft.pathways.append(_ride(net, machine_id, a, b, order))
    _report_shaft(net, machine_id, halls, levels, links)
    return {sign.thing.id for sign in near}


def _machine_id(net: Network, links: Sequence[RawLink], taken: set[str]) -> str:
    """Return the id of the first link that changes the floor, else of the first link."""
    ends = {id(link): (start, end) for link, start, end in net.lifts}
    nodes = net.draft.nodes

    def rank(link: RawLink) -> tuple[bool, object]:
        start, end = ends[id(link)]
        return (nodes[start].level == nodes[end].level, natural_key(link.id))

    machine = subject(min(links, key=rank))
    number = 2
    found = machine
    while found in taken:
        found = f"{machine}+{number}"
        number += 1
    taken.add(found)
    return found


def _centre(points: Sequence[Point]) -> Point:
    count = len(points)
    return (
        round(sum(x for x, _ in points) / count, 2) + 0.0,
        round(sum(y for _, y in points) / count, 2) + 0.0,
    )


def _elevator_access(net: Network, links: Sequence[RawLink], machine: str) -> Access:
    """Return what the links say together; where they contradict each other, nobody knows."""
    said = {
        access
        for link in links
        if (access := ELEVATOR_ACCESS.get(net.codes.of(link, "elevator") or 0)) is not None
    }
    if len(said) > 1:
        _report(net, machine, "elevator_contradicted", _CONTRADICTED)
        return Access.UNKNOWN
    if said == {Access.LIMITED}:
        _report(net, machine, "elevator_plain", _PLAIN)
    if any(net.codes.of(link, "lev_diff") == HIGH_STEP for link in links):
        _report(net, machine, "elevator_step", _STEP)
    return next(iter(said), Access.UNKNOWN)


_CONTRADICTED = (
    (
        "Some links of this elevator say that it is equipped for wheelchairs, some that it is not; "
        "which is right counts as unknown."
    ),
    "Look at the elevator, and state the same type (3 or 5, else 2) on all its links.",
)
_PLAIN = (
    (
        "The source says that this elevator has no equipment for wheelchair users; it does not say "
        "that it keeps them out. It counts as usable with limits."
    ),
    "Look at the elevator: door and cabin size, height of the buttons, handrail, mirror.",
)
_STEP = (
    (
        "Links of this elevator speak of a step of more than 2 cm. From floor to floor that may "
        "mean the floors themselves; it is not used."
    ),
    "Measure the gap and the step at its doors.",
)


def _door_width(net: Network, links: Sequence[RawLink]) -> float | None:
    """Return the width that the class of the door proves."""
    if not net.codes.is_width_believed:
        return None
    codes = [net.codes.of(link, "width") for link in links]
    proven = [WIDTH_AT_LEAST_M.get(code) for code in codes if code is not None]
    if any(width is None for width in proven):
        _report(net, subject(links[0]), "elevator_door_below_one_metre", _NARROW_DOOR)
        return None
    return min((width for width in proven if width is not None), default=None)


_NARROW_DOOR = (
    "The door of this elevator is narrower than one metre; how narrow, the source does not say.",
    "Measure its clear width.",
)


def _ride(net: Network, machine: str, a: str, b: str, order: int) -> DraftPathway:
    nodes = net.draft.nodes
    rises = nodes[a].level != nodes[b].level
    return DraftPathway(
        source=machine,
        order=order,
        from_node=a,
        to_node=b,
        line=(nodes[a].position, nodes[b].position),
        traits=Traits(
            mode=PathwayMode.ELEVATOR,
            goes_up=True if rises else None,
            is_indoor=True,
            equipment=machine,
        ),
    )


def _report_shaft(
    net: Network,
    machine: str,
    halls: Sequence[str],
    levels: Sequence[float],
    links: Sequence[RawLink],
) -> None:
    stops = {net.draft.nodes[node].level for node in halls}
    if len(links) > 1:
        net.draft.remarks.add(
            Severity.HINT,
            "mlit_elevator_of_links",
            sorted((subject(link) for link in links), key=natural_key),
            text="Links that hang together are one elevator; it bears the id of one of them.",
            advice="Nothing to do; reports of outages may name the elevator's id.",
        )
    if len(levels) == 1:
        _report(net, machine, "elevator_on_one_floor", _ONE_FLOOR)
    elif len(stops) < 2:
        _report(net, machine, "elevator_without_way", _NO_WAY)
    elif stops < set(levels):
        _report(net, machine, "elevator_stop_without_way", _DEAD_STOP)


_ONE_FLOOR = (
    "No link of this elevator changes the floor, so it takes nobody anywhere here.",
    "Draw the link from floor to floor inside the shaft.",
)
_NO_WAY = (
    "Ways lead to this elevator on fewer than two floors, so it takes nobody anywhere here.",
    "Draw the links to its doors on each floor.",
)
_DEAD_STOP = (
    "This elevator stops at a floor where no way leads to it; that stop is left out.",
    "Draw the link to its door on that floor.",
)


def _report(net: Network, machine: str, rule: str, words: tuple[str, str]) -> None:
    text, advice = words
    net.draft.remarks.add(Severity.WARNING, f"mlit_{rule}", (machine,), text=text, advice=advice)


def _report_missing(net: Network, signs: Sequence[Sign], met: set[str]) -> None:
    """Report elevators that the plan draws and the network does not reach."""
    lonely = [s.thing for s in signs if s.thing.code == SHAFT and s.thing.id not in met]
    if lonely:
        net.draft.remarks.add(
            Severity.WARNING,
            "mlit_elevator_not_in_network",
            [f"mlit:space/{thing.id}" for thing in lonely],
            text="The plan draws an elevator here that no link of the network leads to or through.",
            advice="Add its links, or say that it is not for travellers.",
        )
