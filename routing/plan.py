"""The front door: a request in, a route or the reasons why not out."""

from collections.abc import Callable, Collection, Iterable, Sequence

from maps.model import NodeId, OperatingState, PathwayMode
from routing.barriers import find_barriers
from routing.boarding import boarding_of
from routing.cost import Price
from routing.ground import ground_of
from routing.hours import times_on
from routing.maneuvers import maneuvers_of
from routing.network import Edge, Fares, Network
from routing.pace import duration_of, progress_of
from routing.relaxations import find_relaxations
from routing.route import ElevatorState, NoRoute, Request, Route, Unverified
from routing.search import ABSENT, Path, shortest_path
from routing.timely import closed_in, find_timely, find_wait, with_times

_Way = Callable[[Fares, Collection[int], Iterable[NodeId], Iterable[NodeId]], Path | None]


def plan(network: Network, request: Request) -> Route | NoRoute:
    """Find the way this person can take now, or say what stands in it.

    Raises:
        RequestError: an origin or destination is not on this map.
    """
    return _answer(network, request, network.way)


def plan_if(network: Network, request: Request) -> Route | NoRoute:
    """Return what `plan` would, under conditions that are not: nothing is kept ready for them.

    Raises:
        RequestError: an origin or destination is not on this map.
    """
    return _answer(network, request, network.way_if)


def _answer(network: Network, request: Request, way: _Way) -> Route | NoRoute:
    fares = network.fares(request.profile)
    states = _states(network, request)
    closed = closed_in(network, request, states)
    found = find_timely(
        network,
        fares,
        request,
        closed,
        lambda away: way(fares, away, request.origins, request.destinations),
    )
    if found.path is not None:
        return _route(network, fares, found.path, request, states)
    barriers = find_barriers(network, fares, found.closed, request)
    wait = find_wait(network, fares, request, found, _states)
    relaxations = find_relaxations(network, found.closed, request, search)
    return NoRoute(
        profile=request.profile,
        barriers=with_times(network, request, states, barriers, found.late),
        relaxations=relaxations if wait is None else (wait, *relaxations),
        place=request.place,
    )


def search(
    network: Network, weights: Sequence[int], request: Request
) -> tuple[int, list[int]] | None:
    """Return (start node, edges) of the best way over given weights, or None."""
    return shortest_path(
        network.out,
        weights,
        [network.node_number(node) for node in request.origins],
        [network.node_number(node) for node in request.destinations],
    )


def plan_over(network: Network, request: Request, weights: Sequence[int]) -> Route | None:
    """Return the best way over given weights, told at its true price; None where there is none."""
    fares = network.fares(request.profile)

    def ask(away: Collection[int]) -> Path | None:
        present = list(weights)
        for edge in away:
            present[edge] = ABSENT
        return search(network, present, request)

    found = find_timely(network, fares, request, {}, ask, ask).path
    if found is None:
        return None
    return _route(network, fares, found, request, _states(network, request))


def closed_now(network: Network, request: Request) -> dict[int, str]:
    """Return edge -> subject for all that is out of service, or closed by its hours, now."""
    return closed_in(network, request, _states(network, request))


def _states(network: Network, request: Request) -> dict[str, OperatingState]:
    """Return subject -> state. A snapshot that has run out vouches for no machine at all.

    Machines go by their own id, whatever name a report gives them.
    """
    reported = request.conditions.states(request.at)
    states: dict[str, OperatingState] = {}
    for subject, state in reported.items():
        name = network.machine_of.get(subject, subject)
        known = states.setdefault(name, state)
        if known is not state:
            states[name] = OperatingState.UNKNOWN
    until = request.conditions.valid_until
    if until is None or request.at is None or request.at <= until:
        return states
    return {machine.id: OperatingState.UNKNOWN for machine in network.station.equipment} | states


def _route(
    network: Network,
    fares: Fares,
    found: tuple[int, list[int]],
    request: Request,
    states: dict[str, OperatingState],
) -> Route:
    start, numbers = found
    edges = [network.edge(number) for number in numbers]
    nodes = (
        network.station.nodes[start].id,
        *(network.head(number).id for number in numbers),
    )
    prices = [_price(fares, number) for number in numbers]
    place = network.station.place_by_id[request.place] if request.place else None
    maneuvers = maneuvers_of(
        network.station,
        nodes=nodes,
        edges=edges,
        seconds=[p.seconds for p in prices],
        facing_deg=request.facing_deg,
        place=place,
    )
    unverified = _unverified(edges, prices, states)
    times = times_on(network, request, numbers, progress_of(prices))
    unverified = (*unverified, *times.unverified)
    doubtful = {u.subject for u in unverified}
    machines = [
        e.pathway.equipment
        for e in edges
        if e.pathway.equipment is not None and e.pathway.mode is PathwayMode.ELEVATOR
    ]
    stairs = [e.pathway for e in edges if e.pathway.mode is PathwayMode.STAIRS]
    return Route(
        profile=request.profile,
        nodes=nodes,
        pathways=tuple(e.pathway.id for e in edges),
        distance_m=round(sum(e.pathway.length_m for e in edges), 2),
        duration=duration_of(prices),
        effort=round(sum(p.weight for p in prices), 2),
        level_changes=sum(m.level_from != m.level_to for m in maneuvers),
        stair_count=sum(abs(p.stair_count or 0) for p in stairs),
        stair_count_is_complete=all(p.stair_count for p in stairs),
        elevators=tuple(dict.fromkeys(machines)),
        unverified_m=round(sum(e.pathway.length_m for e in edges if e.pathway.id in doubtful), 2),
        unverified=unverified,
        maneuvers=maneuvers,
        place=request.place,
        ground=ground_of((edge.pathway, edge.forward) for edge in edges),
        elevator_states=tuple(
            ElevatorState(
                equipment=machine, state=states.get(machine), as_of=request.conditions.issued
            )
            for machine in dict.fromkeys(machines)
        ),
        boarding=boarding_of(place, request.profile),
        closings=times.closings,
        latest_start=times.latest_start,
        place_is_closed=times.place_is_closed,
        place_opens_at=times.place_opens_at,
    )


def _price(fares: Fares, number: int) -> Price:
    found = fares.price(number)
    if not isinstance(found, Price):  # a refused edge is absent from the weights
        message = f"edge {number} was searched although it is refused"
        raise TypeError(message)
    return found


def _unverified(
    edges: list[Edge], prices: list[Price], states: dict[str, OperatingState]
) -> tuple[Unverified, ...]:
    found: list[Unverified] = []
    for edge, paid in zip(edges, prices, strict=True):
        pathway = edge.pathway
        found += [
            Unverified(subject=pathway.id, what=key, length_m=pathway.length_m)
            for key in paid.unverified
        ]
        machine = pathway.equipment
        if machine is not None and states.get(machine) is OperatingState.UNKNOWN:
            found.append(Unverified(subject=machine, what="elevator_state", length_m=0.0))
    return tuple(dict.fromkeys(found))
