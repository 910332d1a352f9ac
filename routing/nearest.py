"""The closest place of a kind that this person can reach."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class Approach:
    """How far a place is along the lightest way to it, and how long that takes as usual.

    Time is not weight: a way that is not confirmed, or that the person would rather not take,
    weighs more than it lasts. These are the metres and seconds that the route itself tells.
    """

    length_m: float
    seconds: float


def approaches_to(
    network: Network, request: Request, places: Iterable[Place]
) -> dict[PlaceId, Approach]:
    """Return place -> metres and seconds along the lightest way to it, for those in reach.

    Args:
        network: the map.
        request: origin, person and conditions; its destinations do not matter.
        places: few; each is a walk up one tree.
    """
    fares = network.fares(request.profile)
    tree = network.tree(fares, closed_now(network, request), request.origins)
    found: dict[PlaceId, Approach] = {}
    for place in places:
        path = tree.path(network.node_number(node) for node in place.nodes)
        if path is None:
            continue
        edges = path[1]
        found[place.id] = Approach(
            length_m=sum(network.edge(edge).pathway.length_m for edge in edges),
            seconds=sum(fares.paid(edges).seconds) if edges else 0.0,
        )
    return found
