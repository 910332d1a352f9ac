"""Other ways that truly differ from the best one."""

from routing.network import Network
from routing.plan import plan_over
from routing.route import Request, Route

_PENALTY_RATIO = 1.6  # engine.md section 6: the penalty method
_LONGEST_RATIO = 1.5  # accepted up to one and a half times the effort of the best
_MOST_SHARED_RATIO = 0.6  # accepted up to this share of common metres


def alternatives(network: Network, request: Request, best: Route, count: int) -> tuple[Route, ...]:
    """Return up to `count` other routes, lightest first.

    Edges of the routes found so far are made dearer, the search is repeated, and what comes back is
    kept when it is not much worse and shares little with any route already told.
    """
    fares = network.fares(request.profile)
    closed = network.closed_edges(request.conditions.states(request.at))
    weights = list(network.weights_without(fares, closed))
    told, rejected = [best], list[Route]()
    for _ in range(3 * count):
        if len(told) > count:
            break
        for pathway in sorted(_all_pathways([*told, *rejected])):
            for edge in network.edges_of[pathway]:
                if weights[edge] >= 0:
                    weights[edge] = min(2**31 - 1, round(weights[edge] * _PENALTY_RATIO))
        found = plan_over(network, request, weights)
        if found is None or found.effort > best.effort * _LONGEST_RATIO:
            break
        if all(_shared_ratio(network, found, other) <= _MOST_SHARED_RATIO for other in told):
            told.append(found)
        else:
            rejected = [found]
    return tuple(sorted(told[1:], key=lambda route: route.effort))


def _all_pathways(routes: list[Route]) -> set[str]:
    return {pathway for route in routes for pathway in route.pathways}


def _shared_ratio(network: Network, a: Route, b: Route) -> float:
    length_m = {p: network.station.pathway_by_id[p].length_m for p in a.pathways}
    total_m = sum(length_m.values())
    if total_m <= 0:
        return 1.0
    return sum(length_m[p] for p in set(a.pathways) & set(b.pathways)) / total_m
