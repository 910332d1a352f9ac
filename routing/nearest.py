"""The closest place of a kind that this person can reach."""

from collections.abc import Iterable
from dataclasses import replace

from maps.model import Place, PlaceId
from routing.network import Network
from routing.plan import plan
from routing.route import NoRoute, Request, Route
from routing.search import distances


def nearest(
    network: Network, request: Request, places: Iterable[Place]
) -> tuple[Place, Route | NoRoute] | None:
    """Return the place with the lightest way among `places`, and the way; None if there are none.

    Where no place can be reached, the answer is the first place with the reasons why not.

    Args:
        network: the map.
        request: origin, person and conditions; its destinations are replaced.
        places: the candidates.
    """
    candidates = [place for place in places if place.nodes]
    costs = costs_to(network, request, candidates)
    best = min(candidates, key=lambda p: (costs.get(p.id, 1 << 60), p.id), default=None)
    if best is None:
        return None
    return best, plan(network, replace(request, destinations=best.nodes, place=best.id))


def costs_to(network: Network, request: Request, places: Iterable[Place]) -> dict[PlaceId, int]:
    """Return place -> weight (ms) of the lightest way to it, for those that can be reached."""
    fares = network.fares(request.profile)
    closed = network.closed_edges(request.conditions.states(request.at))
    reached = distances(
        network.out,
        network.weights_without(fares, closed),
        [network.node_number(node) for node in request.origins],
    )
    found: dict[PlaceId, int] = {}
    for place in places:
        weights = [
            reached[network.index_of[node]]
            for node in place.nodes
            if network.index_of[node] in reached
        ]
        if weights:
            found[place.id] = min(weights)
    return found
