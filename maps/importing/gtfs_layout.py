"""Where locations lie: as their rows say, else laid out from the locations around them.

What is laid out has the right neighbours and the stated lengths as far as they go together; it is
good for a drawing, and no survey. Every such position is marked.
"""

import math
from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from maps.model import Point, natural_key
from maps.model.geometry import distance_m

_USUAL_M = 10.0
_LONGEST_M = 300.0
_APART_M = 2.0
_ROUNDS = 30
_GOLDEN_ANGLE = math.pi * (3.0 - math.sqrt(5.0))


@dataclass(frozen=True, slots=True)
class Link:
    """One way between two locations, as far as a drawing needs it."""

    start: str
    end: str
    length_m: float | None
    is_vertical: bool


_Beside = Mapping[str, Sequence[tuple[str, float]]]
"""Location -> (neighbour, how far away; nothing where one stands above the other)."""


def lay_out(
    known: Mapping[str, Point],
    missing: Sequence[str],
    links: Sequence[Link],
    level_of: Mapping[str, str],
) -> dict[str, Point]:
    """Return a position for every missing location."""
    beside = _beside(links)
    spots = dict(known)
    order: list[str] = []
    waiting = deque(sorted(missing, key=natural_key))
    queue = deque(stop for stop in sorted(known, key=natural_key) if stop in beside)
    while len(order) < len(missing):
        if not queue:
            seed = waiting.popleft()
            if seed in spots:
                continue
            spots[seed] = _beyond(len(order), (0.0, 0.0), _USUAL_M) if order else (0.0, 0.0)
            order.append(seed)
            queue.append(seed)
        stop = queue.popleft()
        for other, _ in beside.get(stop, ()):
            if other not in spots:
                spots[other] = _first_guess(other, spots, beside, len(order))
                order.append(other)
                queue.append(other)
    _relax(spots, order, beside)
    return _apart(spots, order, level_of)


def _beside(links: Sequence[Link]) -> _Beside:
    beside: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for link in links:
        if link.start == link.end:
            continue
        far_m = 0.0 if link.is_vertical else min(link.length_m or _USUAL_M, _LONGEST_M)
        beside[link.start].append((link.end, far_m))
        beside[link.end].append((link.start, far_m))
    return beside


def _first_guess(stop: str, spots: Mapping[str, Point], beside: _Beside, count: int) -> Point:
    placed = [(spots[other], far_m, other) for other, far_m in beside[stop] if other in spots]
    if len({spot for spot, _, _ in placed}) > 1:
        return _mean([(spot, far_m) for spot, far_m, _ in placed])
    spot, far_m, neighbour = placed[0]
    if far_m == 0:
        return spot
    behind = [spots[other] for other, _ in beside[neighbour] if other in spots]
    centre = _mean([(point, 1.0) for point in behind]) if behind else spot
    gone_m = distance_m(centre, spot)
    if gone_m < _APART_M:
        return _beyond(count, spot, far_m)
    share = far_m / gone_m  # straight on: nobody is told to turn where nobody knows
    return (spot[0] + (spot[0] - centre[0]) * share, spot[1] + (spot[1] - centre[1]) * share)


def _mean(weighted: Sequence[tuple[Point, float]]) -> Point:
    weights = [1.0 / max(far_m, 1.0) for _, far_m in weighted]
    total = sum(weights)
    x = sum(w * spot[0] for w, (spot, _) in zip(weights, weighted, strict=True)) / total
    y = sum(w * spot[1] for w, (spot, _) in zip(weights, weighted, strict=True)) / total
    return (x, y)


def _beyond(count: int, spot: Point, far_m: float) -> Point:
    """Return a point in a direction that no other guess has taken."""
    angle = count * _GOLDEN_ANGLE
    return (spot[0] + far_m * math.cos(angle), spot[1] + far_m * math.sin(angle))


def _relax(spots: dict[str, Point], order: Sequence[str], beside: _Beside) -> None:
    inner = [stop for stop in order if len({other for other, _ in beside.get(stop, ())}) > 1]
    for _ in range(_ROUNDS if len(inner) > 1 and len(spots) > len(order) else 0):
        for stop in inner:
            spots[stop] = _mean([(spots[other], far_m) for other, far_m in beside[stop]])


def _apart(
    spots: Mapping[str, Point], order: Sequence[str], level_of: Mapping[str, str]
) -> dict[str, Point]:
    """Return the new positions to the centimetre, no two on one spot of a level."""
    guessed = set(order)
    taken = {
        (level_of[stop], round(x), round(y))
        for stop, (x, y) in spots.items()
        if stop not in guessed
    }
    result: dict[str, Point] = {}
    for stop in order:
        x, y = spots[stop]
        for tries in range(1, 60):
            if (level_of[stop], round(x), round(y)) not in taken:
                break
            x, y = _beyond(tries, spots[stop], _APART_M * math.sqrt(tries))
        taken.add((level_of[stop], round(x), round(y)))
        result[stop] = (round(x, 2), round(y, 2))
    return result
