"""The closest place of a kind that this person can reach."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from maps.model import Place, PlaceId
from routing.network import Network
from routing.place_hours import closed_places
from routing.plan import closed_now, plan
from routing.route import NoRoute, Request, Route


def nearest(
    network: Network, request: Request, places: Iterable[Place]
) -> tuple[Place, Route | NoRoute] | None:
    """Return the place with the lightest way among `places`, and the way; None if there are none.

    Where no place can be reached, the answer is the first place with the reasons why not. A place
    that is closed at the time counts only where all that can be reached are.

    Args:
        network: the map.
        request: origin, person and conditions; its destinations are replaced.
        places: the candidates.
    """
    candidates = [place for place in places if place.nodes]
    costs = costs_to(network, request, candidates)
    closed = closed_places(network, candidates, request.at)
    best = min(
        candidates,
        key=lambda p: (p.id not in costs, p.id in closed, costs.get(p.id, 0), p.id),
        default=None,
    )
    if best is None:
        return None
    return best, plan(network, replace(request, destinations=best.nodes, place=best.id))


def costs_to(network: Network, request: Request, places: Iterable[Place]) -> dict[PlaceId, int]:
    """Return place -> weight (ms) of the lightest way to it, for those that can be reached."""
    fares = network.fares(request.profile)
    closed = closed_now(network, request)
    goals = [place for place in places if place.nodes]
    nodes = [node for place in goals for node in place.nodes]
    weights = iter(network.distances(fares, closed, request.origins, nodes))
    found: dict[PlaceId, int] = {}
    for place in goals:
        reached = [weight for weight in islice(weights, len(place.nodes)) if weight >= 0]
        if reached:
            found[place.id] = min(reached)
    return found


def lengths_to(network: Network, request: Request, places: Iterable[Place]) -> dict[PlaceId, float]:
    """Return place -> metres along the lightest way to it, for those that can be reached.

    Args:
        network: the map.
        request: origin, person and conditions; its destinations do not matter.
        places: few; each is a walk up one tree.
    """
    return {
        place: sum(network.edge(edge).pathway.length_m for edge in edges)
        for place, edges in _paths_to(network, request, places)
    }


def times_to(network: Network, request: Request, places: Iterable[Place]) -> dict[PlaceId, float]:
    """Return place -> seconds as usual along the lightest way to it, for those in reach.

    Time is not weight: a way that is not confirmed, or that the person would rather not take,
    weighs more than it lasts. Whoever reads minutes reads these, the same that the route tells.

    Args:
        network: the map.
        request: origin, person and conditions; its destinations do not matter.
        places: few; each is a walk up one tree.
    """
    fares = network.fares(request.profile)
    return {
        place: sum(fares.paid(edges).seconds) if edges else 0.0
        for place, edges in _paths_to(network, request, places)
    }


def _paths_to(
    network: Network, request: Request, places: Iterable[Place]
) -> Iterator[tuple[PlaceId, list[int]]]:
    """Yield each place in reach with the edges of the lightest way to it."""
    fares = network.fares(request.profile)
    tree = network.tree(fares, closed_now(network, request), request.origins)
    for place in places:
        path = tree.path(network.node_number(node) for node in place.nodes)
        if path is not None:
            yield place.id, path[1]
