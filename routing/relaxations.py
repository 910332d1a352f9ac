"""What would open a way: the smallest single change in what the person accepts.

Each change is tried by itself. Where it has a measure (a slope, a kerb, a width, a number of
steps), the smallest amount that opens a way is found first, and then the lightest way within it.
"""

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from maps.model import source_id
from routing.arrays import np
from routing.cost import Refusal, tariff
from routing.network import Fares, Network, Opened
from routing.passing import RAISED_KERB_M
from routing.profile import OWN, Allowance, Figure, Profile, Unknown
from routing.route import Relaxation, Request
from routing.search import ABSENT

Search = Callable[[Network, Sequence[int], Request], "tuple[int, list[int]] | None"]

_STEP_WEIGHT = 1 << 40
"""More than any way weighs, so that fewer steps always win; weights are below 2**31 an edge."""
_UNCOUNTED_STEPS = 1000
"""What stairs that nobody has counted are taken for: any counted ones are better."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing a person might accept.

    `relax` returns the profile of somebody who accepts it, up to `amount` where it has a measure;
    None stands for any amount. `reasons` are the refusals that it does away with.
    """

    name: str
    reasons: frozenset[str]
    relax: Callable[[Profile, float | None], Profile]
    unit: str
    counts: bool = False
    """Amounts add up along the way (steps); else the largest counts."""
    smaller_is_more: bool = False
    """A smaller amount asks more of the person (a width)."""


def _limit(name: str) -> Callable[[Profile, float | None], Profile]:
    def relax(profile: Profile, amount: float | None) -> Profile:
        figure: Figure | None = getattr(profile, name)
        if figure is None:
            return profile
        return replace(profile, **{name: None if amount is None else _other(figure, amount)})

    return relax


def _other(figure: Figure | None, amount: float) -> Figure | None:
    if figure is None:
        return None
    return Figure(value=amount, unit=figure.unit, source="what the traveller would accept")


def _allow(name: str) -> Callable[[Profile, float | None], Profile]:
    def relax(profile: Profile, amount: float | None) -> Profile:  # noqa: ARG001 - has no measure
        return replace(profile, **{name: Allowance.AVOIDED})

    return relax


def _narrower(profile: Profile, amount: float | None) -> Profile:
    if amount is None:
        return replace(profile, min_width_m=None, min_door_width_m=None)
    return replace(
        profile,
        min_width_m=_other(profile.min_width_m, amount),
        min_door_width_m=_other(profile.min_door_width_m, amount),
    )


def _any_surface(profile: Profile, amount: float | None) -> Profile:  # noqa: ARG001 - the same
    return replace(profile, worst_smoothness=None, refused_surfaces=frozenset())


def _any_statement(profile: Profile, amount: float | None) -> Profile:  # noqa: ARG001 - the same
    return replace(profile, needs_step_free_access=False)


def _unverified(profile: Profile, amount: float | None) -> Profile:  # noqa: ARG001 - the same
    passed = {Unknown.REFUSED: Unknown.TOLD}
    return replace(profile, unknown=tuple((f, passed.get(u, u)) for f, u in profile.unknown))


CHANGES: tuple[Change, ...] = (
    Change("accept_stairs", frozenset({"stairs", "stairlift"}), _allow("stairs"), "steps", True),
    Change("accept_escalators", frozenset({"escalator"}), _allow("escalators"), "places"),
    Change(
        "accept_moving_sidewalks",
        frozenset({"moving_sidewalk"}),
        _allow("moving_sidewalks"),
        "places",
    ),
    Change("accept_incline", frozenset({"too_steep"}), _limit("max_incline_up_ratio"), "ratio"),
    Change(
        "accept_incline_down",
        frozenset({"too_steep_down"}),
        _limit("max_incline_down_ratio"),
        "ratio",
    ),
    Change("accept_slope_run", frozenset({"slope_too_long"}), _limit("max_slope_run_m"), "m_long"),
    Change(
        "accept_cross_slope", frozenset({"cross_slope"}), _limit("max_cross_slope_ratio"), "ratio"
    ),
    Change("accept_kerb", frozenset({"kerb", "step"}), _limit("max_kerb_height_m"), "m"),
    Change("accept_narrow", frozenset({"too_narrow"}), _narrower, "m", smaller_is_more=True),
    Change("accept_surface", frozenset({"surface"}), _any_surface, "places"),
    Change(
        "accept_no_handrail",
        frozenset({"no_handrail"}),
        _allow("stairs_without_handrail"),
        "places",
    ),
    Change(
        "accept_revolving_door", frozenset({"revolving_door"}), _allow("revolving_doors"), "places"
    ),
    Change("accept_stated_not_accessible", frozenset({"not_accessible"}), _any_statement, "places"),
    Change(
        "accept_unverified",
        frozenset(
            {
                "unverified_elevator_size",
                "unverified_elevator_turn",
                "unverified_gate_width",
                "unverified_access",
                "unverified_incline",
                "unverified_width",
                "unverified_kerb",
                "unverified_slope_run",
                "unverified_handrail",
                "unverified_step_contrast",
                "unverified_tactile_paving",
                "unverified_crossing_sound",
            }
        ),
        _unverified,
        "places",
    ),
    Change("with_staff_stairlift", frozenset({"stairlift"}), _allow("stairlifts"), "places"),
)
"""Every single change that is tried. `with_` ones need somebody of the staff."""


def accepting(profile: Profile, relaxation: Relaxation) -> Profile | None:
    """Return the profile of somebody who accepts what a relaxation asks; it is called `OWN`.

    None: nobody can accept it for themselves. One waits, or staff have to be there.
    """
    change = next((c for c in CHANGES if c.name == relaxation.change), None)
    if change is None or change.name.startswith("with_"):
        return None
    has_measure = change.unit in {"ratio", "m", "m_long"} and relaxation.amount > 0
    changed = change.relax(profile, relaxation.amount if has_measure else None)
    return replace(changed, name=OWN)


def find_relaxations(
    network: Network, closed: Collection[int], request: Request, search: Search
) -> tuple[Relaxation, ...]:
    """Return every single change that opens a way, each in its smallest amount, shortest first.

    Args:
        network: the map.
        closed: edges that are out of service now; no change opens these.
        request: the question that has no answer.
        search: finds the lightest way over given weights.
    """
    fares = network.fares(request.profile)
    strict = list(fares.weights)
    for edge in closed:
        strict[edge] = ABSENT
    bridge = _Bridge(network, fares, strict, closed, request)
    found: list[Relaxation] = []

    def within(weights: Mapping[int, int]) -> list[int] | None:
        path = search(network, _with(strict, weights), request)
        return None if path is None else path[1]

    for change in CHANGES:
        accepting = change.relax(request.profile, None)
        offered = fares.opened(change.name, accepting, change.reasons)
        opened = bridge.opened_by(offered)
        path = None
        if opened:
            path = _lightest(within, network, fares, change, opened)
        if path is not None:
            found.append(_told(network, fares, change, path))
    return tuple(sorted(found, key=lambda r: (r.distance_m, r.change)))


class _Bridge:
    """Says of a change, before anything is searched, whether it joins origin and destination."""

    def __init__(
        self,
        network: Network,
        fares: Fares,
        strict: Sequence[int],
        closed: Collection[int],
        request: Request,
    ) -> None:
        self._out, self._strict, self._closed = network.out, strict, closed
        self._targets = {network.node_number(node) for node in request.destinations}
        free = network.tree(fares, closed, request.origins)
        self._is_reached = np.asarray(free.weight_to) >= 0
        graph = network.engine.graph
        self._tails, self._heads = graph.tails, graph.heads

    def opened_by(self, offered: Opened) -> dict[int, int]:
        """Return edge -> weight of what is opened; nothing where that leads nowhere new."""
        edges = offered.edges
        rim = self._is_reached[self._tails[edges]] & ~self._is_reached[self._heads[edges]]
        if not rim.any():
            return {}
        opened = {
            edge: weight
            for edge, weight in zip(edges.tolist(), offered.weights.tolist(), strict=True)
            if edge not in self._closed
        }
        seen = {int(self._heads[edge]) for edge in edges[rim].tolist() if edge in opened}
        waiting = list(seen)
        while waiting:
            node = waiting.pop()
            if node in self._targets:
                return opened
            for edge, head in self._out[node]:
                if head in seen or self._is_reached[head]:
                    continue
                if self._strict[edge] >= 0 or edge in opened:
                    seen.add(head)
                    waiting.append(head)
        return {}


def _with(strict: Sequence[int], opened: Mapping[int, int]) -> list[int]:
    weights = list(strict)
    for edge, weight in opened.items():
        weights[edge] = weight
    return weights


def _lightest(
    over: Callable[[Mapping[int, int]], list[int] | None],
    network: Network,
    fares: Fares,
    change: Change,
    opened: Mapping[int, int],
) -> list[int] | None:
    """Return the edges of the lightest way within the smallest amount that opens one."""
    if change.counts:
        return over({e: w + _STEP_WEIGHT * _steps(fares, e) for e, w in opened.items()})
    best = over(opened)
    if best is None or change.unit == "places":
        return best
    amounts = {edge: _asked(network, fares, edge, change) for edge in opened}
    ladder = sorted(set(amounts.values()))
    low, high = 0, ladder.index(max((amounts[e] for e in best if e in amounts), default=ladder[0]))
    while low < high:
        middle = (low + high) // 2
        path = over({e: w for e, w in opened.items() if amounts[e] <= ladder[middle]})
        if path is None:
            low = middle + 1
        else:
            best, high = path, middle
    return best


def _steps(fares: Fares, edge: int) -> int:
    paid = fares.price(edge)
    value = paid.value if isinstance(paid, Refusal) else 0
    return _UNCOUNTED_STEPS if value is None else round(value)


def _asked(network: Network, fares: Fares, edge: int, change: Change) -> float:
    """Return the least that somebody must accept to pass an edge: more is worse; unknown is worst.

    An edge may ask twice: a kerb, and behind it a higher step. A kerb without a number is passed
    by who manages what such kerbs are taken for.
    """
    case = network.cases[network.case_of[edge]]
    asked = -math.inf
    paid = fares.tariffs[network.case_of[edge]]
    while isinstance(paid, Refusal) and paid.reason in change.reasons:
        value = paid.value
        if value is None:
            value = RAISED_KERB_M if paid.reason == "kerb" else math.inf
        value = -value if change.smaller_is_more else value
        if value <= asked or math.isinf(value):
            return math.inf
        asked = value
        paid = tariff(case, change.relax(fares.profile, abs(asked)))
    return asked


def _told(network: Network, fares: Fares, change: Change, path: Sequence[int]) -> Relaxation:
    pathways = [network.edge(number).pathway for number in path]
    met = [p for p in map(fares.price, path) if isinstance(p, Refusal)]
    values = [refusal.value for refusal in met]
    known = [value for value in values if value is not None]
    if change.unit == "places":
        amount = float(len({source_id(refusal.subject) for refusal in met}))
    elif len(known) < len(values) or not known:
        amount = 0.0
    elif change.counts:
        amount = float(sum(known))
    else:
        asked = [_asked(network, fares, e, change) for e in path if fares.weights[e] < 0]
        amount = abs(max(asked))
    distance_m = round(sum(p.length_m for p in pathways), 2)
    return Relaxation(change=change.name, amount=amount, unit=change.unit, distance_m=distance_m)
