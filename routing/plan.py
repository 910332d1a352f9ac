"""The front door: a request in, a route or the reasons why not out."""

from collections.abc import Callable, Collection, Iterable, Sequence

from maps.model import EquipmentId, NodeId, OperatingState, Pathway, PathwayMode, StationMap
from routing.barriers import find_barriers
from routing.boarding import boarding_of
from routing.cost import Paid
from routing.ground import ground_of
from routing.hours import times_on
from routing.maneuvers import maneuvers_of
from routing.network import Fares, Network
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
    states = request.conditions.states(request.at, names=network.machine_of)
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
    station, paid = network.station, fares.paid(numbers)
    edges = [network.edge(number) for number in numbers]
    heads: list[int] = network.engine.graph.heads[numbers].tolist() if numbers else []
    nodes = tuple(station.nodes[number].id for number in (start, *heads))
    place = station.place_by_id[request.place] if request.place else None
    maneuvers = maneuvers_of(
        station,
        nodes=nodes,
        edges=edges,
        seconds=paid.seconds,
        facing_deg=request.facing_deg,
        place=place,
        telling=request.profile.telling,
    )
    pathways = [edge.pathway for edge in edges]
    rides = [
        p.equipment for p in pathways if p.equipment is not None and p.mode is PathwayMode.ELEVATOR
    ]
    machines = tuple(dict.fromkeys(rides))
    times = times_on(network, request, numbers, progress_of(paid))
    unverified = (*_unverified(pathways, paid, states), *times.unverified)
    doubtful = {u.subject for u in unverified}
    stairs = [p.stair_count for p in pathways if p.mode is PathwayMode.STAIRS]
    return Route(
        profile=request.profile,
        nodes=nodes,
        pathways=tuple([p.id for p in pathways]),
        distance_m=round(sum([p.length_m for p in pathways]), 2),
        duration=duration_of(paid),
        effort=round(paid.weight, 2),
        level_changes=sum([m.level_from != m.level_to for m in maneuvers]),
        stair_count=sum([abs(count or 0) for count in stairs]),
        stair_count_is_complete=all(stairs),
        elevators=machines,
        unverified_m=round(sum([p.length_m for p in pathways if p.id in doubtful]), 2),
        unverified=unverified,
        maneuvers=maneuvers,
        place=request.place,
        ground=ground_of([(edge.pathway, edge.forward) for edge in edges]),
        elevator_states=tuple(
            ElevatorState(
                equipment=machine,
                state=states.get(machine),
                as_of=request.conditions.as_of(_names(machine, station), request.at),
            )
            for machine in machines
        ),
        boarding=boarding_of(place, request.profile),
        closings=times.closings,
        latest_start=times.latest_start,
        place_is_closed=times.place_is_closed,
        place_opens_at=times.place_opens_at,
    )


def _names(machine: EquipmentId, station: StationMap) -> frozenset[str]:
    return frozenset({machine, *station.equipment_by_id[machine].same_as})


def _unverified(
    pathways: list[Pathway], paid: Paid, states: dict[str, OperatingState]
) -> tuple[Unverified, ...]:
    found: dict[tuple[int, str], Unverified] = {}
    for position, keys in paid.doubts:
        pathway = pathways[position]
        for key in keys:
            found[position, key] = Unverified(
                subject=pathway.id, what=key, length_m=pathway.length_m
            )
    for position, pathway in enumerate(pathways):
        machine = pathway.equipment
        if machine is not None and states.get(machine) is OperatingState.UNKNOWN:
            found[position, "elevator_state"] = Unverified(
                subject=machine, what="elevator_state", length_m=0.0
            )
    in_order = sorted(found, key=lambda key: key[0])  # what the ground is said of comes first
    return tuple(dict.fromkeys([found[key] for key in in_order]))
