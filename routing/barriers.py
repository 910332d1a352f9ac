"""Why there is no way: the smallest set of things that, taken together, would open one.

First what is out of order or closed now; only where that is not enough, what is permanent. Things
are counted, not metres: a person can act on "that lift", not on a length. Among equally small sets
the one on the lightest way is named.
"""

import heapq
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from maps.model import source_id
from routing.cost import Refusal
from routing.network import Fares, Network, weight_of
from routing.profile import Allowance, Profile
from routing.route import Barrier, Relaxation, Request
from routing.search import ABSENT

Search = Callable[[Network, Sequence[int], Request], "tuple[int, list[int]] | None"]


@dataclass(frozen=True, slots=True)
class _Obstacle:
    """What stands on one edge: permanent refusal, present closure, or both."""

    subject: str
    refusal: Refusal | None
    is_closed: bool


def find_barriers(
    network: Network, fares: Fares, closed: dict[int, str], request: Request
) -> tuple[Barrier, ...]:
    """Return what would have to be otherwise, nearest to the origin first."""
    obstacles = _obstacles(fares, closed)
    for permanent_too in (False, True) if closed else (True,):
        path = _fewest(network, fares, obstacles, request, permanent_too=permanent_too)
        if path is not None:
            return _barriers(network, path, obstacles)
    subject = request.place or next(iter(request.destinations), "")
    return (Barrier(subject=subject, kind="gap", reason="not_connected"),)


def _obstacles(fares: Fares, closed: dict[int, str]) -> dict[int, _Obstacle]:
    found: dict[int, _Obstacle] = {}
    for edge, paid in enumerate(fares.prices):
        refusal = paid if isinstance(paid, Refusal) else None
        if refusal is not None or edge in closed:
            subject = closed.get(edge) or (refusal.subject if refusal is not None else "")
            found[edge] = _Obstacle(subject, refusal, edge in closed)
    return found


def _fewest(
    network: Network,
    fares: Fares,
    obstacles: dict[int, _Obstacle],
    request: Request,
    *,
    permanent_too: bool,
) -> list[int] | None:
    """Return the edges of a path that meets the fewest permanent, then present things.

    A state is a node, and the thing one is in the midst of: many pathways of one staircase in a row
    count once.
    """
    targets = {network.node_number(node) for node in request.destinations}
    heap: list[tuple[int, int, int, int, str]] = []
    best: dict[tuple[int, str], tuple[int, int, int]] = {}
    parents: dict[tuple[int, str], tuple[tuple[int, str], int]] = {}
    for node in request.origins:
        number = network.node_number(node)
        best[number, ""] = (0, 0, 0)
        heapq.heappush(heap, (0, 0, 0, number, ""))
    while heap:
        permanent, present, weight, node, last = heapq.heappop(heap)
        if (permanent, present, weight) > best[node, last]:
            continue
        if node in targets:
            return _trace(parents, (node, last))
        for edge, head in network.out[node]:
            obstacle = obstacles.get(edge)
            if obstacle is None:
                cost = (permanent, present, weight + fares.weights[edge])
                state = (head, "")
            elif obstacle.refusal is not None and not permanent_too:
                continue
            else:
                is_new = obstacle.subject != last
                cost = (
                    permanent + (is_new and obstacle.refusal is not None),
                    present + (is_new and obstacle.is_closed),
                    weight + round(1000 * network.edge(edge).pathway.length_m),
                )
                state = (head, obstacle.subject)
            if cost < best.get(state, (1 << 60, 0, 0)):
                best[state] = cost
                parents[state] = ((node, last), edge)
                heapq.heappush(heap, (cost[0], cost[1], cost[2], state[0], state[1]))
    return None


def _trace(
    parents: dict[tuple[int, str], tuple[tuple[int, str], int]], state: tuple[int, str]
) -> list[int]:
    edges: list[int] = []
    while state in parents:
        state, edge = parents[state]
        edges.append(edge)
    edges.reverse()
    return edges


def _barriers(
    network: Network, path: list[int], obstacles: dict[int, _Obstacle]
) -> tuple[Barrier, ...]:
    found: dict[tuple[str, str], Barrier] = {}
    for number in path:
        obstacle = obstacles.get(number)
        if obstacle is None:
            continue
        pathway = network.edge(number).pathway
        refusal = obstacle.refusal
        barriers = [
            Barrier(subject=obstacle.subject, kind=pathway.mode.value, reason="out_of_service")
        ] * obstacle.is_closed
        if refusal is not None:
            barriers.append(
                Barrier(
                    subject=refusal.subject,
                    kind=refusal.kind,
                    reason=refusal.reason,
                    value=refusal.value,
                    limit=refusal.limit,
                )
            )
        for barrier in barriers:
            known = found.get((barrier.subject, barrier.reason), barrier)
            value = known.value
            if known is not barrier and barrier.value is not None:
                value = (known.value or 0) + barrier.value if barrier.reason == "stairs" else value
            found[barrier.subject, barrier.reason] = replace(
                known, value=value, pathways=(*known.pathways, pathway.id)
            )
    return tuple(found.values())


_LIFTS = {
    "accept_stairs": {"stairs"},
    "accept_escalators": {"escalator"},
    "accept_incline": {"too_steep"},
    "accept_kerb": {"kerb"},
    "accept_narrow": {"too_narrow"},
    "accept_surface": {"surface"},
    "accept_stated_not_accessible": {"not_accessible"},
}
"""Change -> the reasons of refusal that it does away with."""


def _relaxed(profile: Profile) -> dict[str, Profile]:
    """Return change -> the profile of someone who accepts just that."""
    changes: dict[str, Profile] = {}
    if profile.stairs is Allowance.FORBIDDEN:
        changes["accept_stairs"] = replace(profile, stairs=Allowance.AVOIDED)
    if profile.escalators is Allowance.FORBIDDEN:
        changes["accept_escalators"] = replace(profile, escalators=Allowance.AVOIDED)
    if profile.max_incline_ratio is not None:
        changes["accept_incline"] = replace(profile, max_incline_ratio=None)
    if profile.max_kerb_height_m is not None:
        changes["accept_kerb"] = replace(profile, max_kerb_height_m=None)
    if profile.min_width_m is not None or profile.min_door_width_m is not None:
        changes["accept_narrow"] = replace(profile, min_width_m=None, min_door_width_m=None)
    if profile.worst_smoothness is not None:
        changes["accept_surface"] = replace(profile, worst_smoothness=None)
    if profile.needs_step_free_access:
        changes["accept_stated_not_accessible"] = replace(profile, needs_step_free_access=False)
    return changes


def find_relaxations(
    network: Network, closed: dict[int, str], request: Request, search: Search
) -> tuple[Relaxation, ...]:
    """Return every single change in what the person accepts that opens a way, shortest first."""
    found: list[Relaxation] = []
    strict = network.fares(request.profile)
    refused = [(n, p) for n, p in enumerate(strict.prices) if isinstance(p, Refusal)]
    weights = list(strict.weights)
    for change, profile in _relaxed(request.profile).items():
        # Only what is refused for just this reason can change its price.
        lifted = [n for n, p in refused if p.reason in _LIFTS[change] and n not in closed]
        prices = {n: network.price(n, profile) for n in lifted}
        if not prices:
            continue
        for number, paid in prices.items():
            weights[number] = weight_of(paid)
        path = search(network, _without(weights, closed), request)
        for number in prices:
            weights[number] = ABSENT
        if path is None:
            continue
        pathways = [network.edge(number).pathway for number in path[1]]
        met = [p for p in (strict.prices[number] for number in path[1]) if isinstance(p, Refusal)]
        amount, unit = _amount(change, met)
        distance_m = round(sum(p.length_m for p in pathways), 2)
        found.append(Relaxation(change=change, amount=amount, unit=unit, distance_m=distance_m))
    return tuple(sorted(found, key=lambda r: (r.distance_m, r.change)))


def _without(weights: list[int], closed: Collection[int]) -> list[int]:
    if not closed:
        return weights
    open_weights = list(weights)
    for number in closed:
        open_weights[number] = ABSENT
    return open_weights


def _amount(change: str, met: list[Refusal]) -> tuple[float, str]:
    values = [refusal.value for refusal in met if refusal.value is not None]
    match change:
        case "accept_stairs":
            return float(sum(values)), "steps"
        case "accept_incline":
            return max(values, default=0.0), "ratio"
        case "accept_kerb":
            return max(values, default=0.0), "m"
        case "accept_narrow":
            return min(values, default=0.0), "m"
        case _:
            return float(len({source_id(refusal.subject) for refusal in met})), "places"
