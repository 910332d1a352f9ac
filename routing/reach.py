"""What this person reaches within a time: places, nodes, and the pathways between them."""

from dataclasses import dataclass

from maps.model import NodeId, PathwayId, PlaceId
from routing.network import Network
from routing.plan import closed_now
from routing.profile import minding_time_alone
from routing.route import Request

_MS_PER_S = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Everything within `seconds`, each with the seconds it takes as usual, nearest first."""

    seconds: float
    places: tuple[tuple[PlaceId, float], ...]
    nodes: tuple[tuple[NodeId, float], ...]
    pathways: tuple[PathwayId, ...]
    """Pathways that are passed as a whole within the time."""


def reach(network: Network, request: Request, seconds: float) -> Reach:
    """Return what is reached within `seconds` from the origins of a request.

    It is time that counts here: ways that the person would rather not take are taken.
    """
    station = network.station
    fares = network.fares(minding_time_alone(request.profile, with_ticket=True))
    closed = closed_now(network, request)
    weights = network.weights_without(fares, closed)
    limit = round(seconds * _MS_PER_S)
    tree = network.tree(fares, closed, request.origins)
    found = {node: tree.weight_to[node] for node in tree.within(limit)}
    passed = {
        edge >> 1
        for node, so_far in found.items()
        for edge, _ in network.out[node]
        if 0 <= weights[edge] <= limit - so_far
    }
    places = {
        place.id: min(found[n] for n in numbers)
        for place in station.places
        if (numbers := [n for n in map(network.index_of.__getitem__, place.nodes) if n in found])
    }
    return Reach(
        seconds=seconds,
        places=tuple(
            (place, weight / _MS_PER_S)
            for place, weight in sorted(places.items(), key=lambda item: (item[1], item[0]))
        ),
        nodes=tuple(
            (station.nodes[n].id, weight / _MS_PER_S)
            for n, weight in sorted(found.items(), key=lambda item: (item[1], item[0]))
        ),
        pathways=tuple(station.pathways[number].id for number in sorted(passed)),
    )
