"""Other ways that truly differ from the best one, and in what they are better.

Every wish is a profile that dislikes something more: what is forbidden stays forbidden, and what a
way costs is told at the traveller's own prices.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from routing.network import Network
from routing.plan import closed_now, plan_over
from routing.profile import Allowance, Figure, Profile, minding_time_alone
from routing.route import Request, Route
from routing.search import ABSENT

_PENALTY_RATIO = 1.6  # engine.md section 6: the penalty method
_LONGEST_RATIO = 1.5  # accepted up to one and a half times the effort of the best
_WISHED_LONGEST_RATIO = 2.5  # who asks for fewer stairs goes farther for it
_MOST_SHARED_RATIO = 0.6  # accepted up to this share of common metres
_BETTER_RATIO = 0.9  # a tenth less of what is disliked is worth a line on the screen
_MOST_WEIGHT = 2**31 - 1


class Wish(StrEnum):
    """In what an alternative is better than the way that is proposed first."""

    FASTEST = "fastest"
    FEWEST_LEVEL_CHANGES = "fewest_level_changes"
    GENTLEST = "gentlest"
    SHELTERED = "sheltered"
    LIT = "lit"
    OTHER = "other"
    """In nothing but that it is another way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Another way, and what speaks for it."""

    wish: Wish
    route: Route


def _level(profile: Profile) -> Profile:
    dear = Figure(value=300.0, unit="s", source="design: five minutes' walk for a level less")
    return replace(profile, level_change_s=dear)


def _gentle(profile: Profile) -> Profile:
    avoided = Allowance.AVOIDED if profile.stairs is Allowance.ALLOWED else profile.stairs
    return replace(
        profile,
        stairs=avoided,
        uphill_decay=Figure(value=25.0, unit="1/ratio", source="design: 1:12 counts eightfold"),
        avoidance_ratio=Figure(value=6.0, unit="ratio", source="design: six metres for one"),
    )


def _sheltered(profile: Profile) -> Profile:
    wet = Figure(value=4.0, unit="ratio", source="design: four metres under a roof for one in rain")
    return replace(profile, uncovered_ratio=wet)


def _lit(profile: Profile) -> Profile:
    dark = Figure(value=3.0, unit="ratio", source="design: three lit metres for one in the dark")
    return replace(profile, unlit_ratio=dark)


_WISHES: tuple[tuple[Wish, Callable[[Profile], Profile], Callable[[Route], float]], ...] = (
    (Wish.FASTEST, minding_time_alone, lambda r: r.duration.typical_s),
    (Wish.FEWEST_LEVEL_CHANGES, _level, lambda r: float(r.level_changes)),
    (Wish.GENTLEST, _gentle, lambda r: r.ground.rise_m),
    (Wish.SHELTERED, _sheltered, lambda r: r.ground.uncovered_m),
    (Wish.LIT, _lit, lambda r: r.ground.unlit_m),
)
"""Each wish, who has it, and the measure that it is judged by: less is better."""


def get_wishes_ready(network: Network, profiles: Iterable[Profile]) -> Iterator[None]:
    """Compute, piece by piece, what edges cost these profiles with each wish."""
    for profile in profiles:
        for wish, who, _ in _WISHES:
            network.wished_fares(profile, wish, who)
            yield


def alternatives(
    network: Network, request: Request, best: Route, count: int
) -> tuple[Alternative, ...]:
    """Return up to `count` other ways: first those that a wish asks for, then any that differ.

    A wish is granted where its way has a tenth less of what is disliked. Others are found by making
    the pathways of the ways told so far dearer; they are kept when they are not much worse and
    share little with any way told.
    """
    if count <= 0:
        return ()
    closed = closed_now(network, request)
    found = _wished(network, request, best, closed)[:count]
    others = _others(network, request, [best, *(a.route for a in found)], closed, count)
    return (*found, *others[: count - len(found)])


def _wished(
    network: Network, request: Request, best: Route, closed: Collection[int]
) -> list[Alternative]:
    found: list[Alternative] = []
    for wish, who, measure in _WISHES:
        fares = network.wished_fares(request.profile, wish, who)
        route = plan_over(network, request, network.weights_without(fares, closed))
        if (
            route is not None
            and measure(route) < measure(best) * _BETTER_RATIO
            and route.effort <= best.effort * _WISHED_LONGEST_RATIO
            and all(route.pathways != known.route.pathways for known in found)
        ):
            found.append(Alternative(wish=wish, route=route))
    return found


def _others(
    network: Network,
    request: Request,
    told: list[Route],
    closed: Collection[int],
    count: int,
) -> list[Alternative]:
    fares = network.fares(request.profile)
    weights = list(network.weights_without(fares, closed))
    best, first = told[0], len(told)
    rejected: list[Route] = []
    for _ in range(3 * count):
        if len(told) > count:
            break
        _make_dearer(network, weights, [*told, *rejected])
        found = plan_over(network, request, weights)
        if found is None or found.effort > best.effort * _LONGEST_RATIO:
            break
        if all(_shared_ratio(network, found, other) <= _MOST_SHARED_RATIO for other in told):
            told.append(found)
        else:
            rejected = [found]
    others = sorted(told[first:], key=lambda route: route.effort)
    return [Alternative(wish=Wish.OTHER, route=route) for route in others]


def _make_dearer(network: Network, weights: list[int], routes: Sequence[Route]) -> None:
    for pathway in sorted({pathway for route in routes for pathway in route.pathways}):
        for edge in network.edges_of[pathway]:
            if weights[edge] != ABSENT:
                weights[edge] = min(_MOST_WEIGHT, round(weights[edge] * _PENALTY_RATIO))


def _shared_ratio(network: Network, a: Route, b: Route) -> float:
    length_m = {p: network.station.pathway_by_id[p].length_m for p in a.pathways}
    total_m = sum(length_m.values())
    if total_m <= 0:
        return 1.0
    return sum(length_m[p] for p in set(a.pathways) & set(b.pathways)) / total_m
