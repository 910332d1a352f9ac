"""Reachability on a station map by plain search, apart from the program's own routing."""

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable

from maps.model import EquipmentKind, NodeId, Pathway, PathwayMode, PlaceKind, StationMap

NOT_STEP_FREE = frozenset({PathwayMode.STAIRS, PathwayMode.ESCALATOR, PathwayMode.MOVING_SIDEWALK})
_OUTSIDE_SHARE = 0.1


def any_pathway(_: Pathway) -> bool:
    """Everything can be walked."""
    return True


def step_free(pathway: Pathway) -> bool:
    """No stairs, no escalator; claims about wheelchairs do not count here."""
    return pathway.mode not in NOT_STEP_FREE


def neighbours(
    station: StationMap, allowed: Callable[[Pathway], bool]
) -> dict[NodeId, list[NodeId]]:
    """Return where one can go from each node, directions respected."""
    result: dict[NodeId, list[NodeId]] = defaultdict(list)
    for pathway in station.pathways:
        if allowed(pathway):
            result[pathway.from_node].append(pathway.to_node)
            if pathway.is_bidirectional:
                result[pathway.to_node].append(pathway.from_node)
    return result


def components(
    station: StationMap, allowed: Callable[[Pathway], bool] = any_pathway
) -> list[set[NodeId]]:
    """Return the parts of the network that hang together, directions ignored."""
    links: dict[NodeId, list[NodeId]] = defaultdict(list)
    for pathway in station.pathways:
        if allowed(pathway):
            links[pathway.from_node].append(pathway.to_node)
            links[pathway.to_node].append(pathway.from_node)
    parts: list[set[NodeId]] = []
    seen: set[NodeId] = set()
    for node in links:
        if node not in seen:
            part = _search([node], links)
            seen |= part
            parts.append(part)
    return parts


def outside(station: StationMap, allowed: Callable[[Pathway], bool]) -> set[NodeId]:
    """Return the street nodes of every part that holds a fair share of all street nodes.

    Parts are those of the network that is `allowed`: a yard from which one gets out over stairs
    only is not outside for somebody who takes none.
    """
    streets = {node.id for node in station.nodes if node.is_street}
    parts = components(station, allowed)
    counts = Counter({i: len(part & streets) for i, part in enumerate(parts)})
    if not counts or not counts.most_common(1)[0][1]:
        return set()
    least = counts.most_common(1)[0][1] * _OUTSIDE_SHARE
    return {node for i, part in enumerate(parts) if counts[i] >= least for node in part & streets}


def reached_platforms(
    station: StationMap,
    allowed: Callable[[Pathway], bool],
    *,
    without: Iterable[str] = (),
) -> set[str]:
    """Return the platforms reached from outside, with some machines out of service."""
    broken = set(without)

    def usable(pathway: Pathway) -> bool:
        return allowed(pathway) and pathway.equipment not in broken

    reached = _search(outside(station, usable), neighbours(station, usable))
    return {
        place.id
        for place in station.places
        if place.kind is PlaceKind.PLATFORM and reached.intersection(place.nodes)
    }


def sole_links(station: StationMap) -> dict[str, set[str]]:
    """Return the elevators whose loss alone takes step-free access from platforms, and those."""
    whole = reached_platforms(station, step_free)
    result = {}
    for machine in station.equipment:
        if machine.kind is EquipmentKind.ELEVATOR:
            lost = whole - reached_platforms(station, step_free, without=[machine.id])
            if lost:
                result[machine.id] = lost
    return result


def _search(start: Iterable[NodeId], links: dict[NodeId, list[NodeId]]) -> set[NodeId]:
    reached = set(start)
    queue = deque(reached)
    while queue:
        for node in links.get(queue.popleft(), ()):
            if node not in reached:
                reached.add(node)
                queue.append(node)
    return reached
