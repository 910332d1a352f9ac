"""The level of every point, from what the tags say and what follows from it.

In this order: flat things with one level; points with a level of their own; the far end of stairs
whose other end is known; the direction of stairs; outdoor ground without a level, which is level 0
where a street touches it; what is connected flat to something known. What is left is level 0 and
not `known`, and is reported. A level is never read off the geometry.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field

Key = Hashable


@dataclass(slots=True, kw_only=True)
class Extent:
    """One thing that is walked on, as far as its levels are concerned. `keys` in drawing order."""

    source: str
    keys: Sequence[Key]
    levels: tuple[float, ...]
    is_stairs: bool = False
    is_line: bool = True
    goes_up: bool | None = None
    is_street: bool = False
    is_sheltered: bool = False
    """Indoors, in a tunnel or on a bridge: not on the ground as a matter of course."""
    layer: str = "0"


@dataclass(slots=True)
class LevelPlan:
    """The answer. Keys that are not `known` stand on level 0 for want of anything better."""

    level: dict[Key, float] = field(default_factory=dict)
    known: set[Key] = field(default_factory=set)
    meetings: dict[Key, tuple[float, ...]] = field(default_factory=dict)
    """Points where flat things of different levels meet."""
    guessed: list[str] = field(default_factory=list)
    """Sources whose ends were put in drawing order, for want of a direction."""


def plan_levels(extents: Sequence[Extent], own_level: Mapping[Key, float]) -> LevelPlan:
    """Give every key a level.

    Args:
        extents: All things walked on.
        own_level: Points whose own tags name exactly one level.
    """
    plan = LevelPlan()
    _votes(plan, extents, own_level)
    spans = [e for e in extents if len(e.levels) > 1 and e.is_line and e.keys]
    stairs = [e for e in extents if e.is_stairs and len(e.levels) == 1]
    _settle(plan, spans, stairs)
    _ground(plan, extents)
    flat = _users([e for e in extents if not (e.levels or e.is_stairs)])
    while _settle(plan, spans, stairs) | _spread(plan, flat) | _direct(plan, spans):
        pass
    _rest(plan, extents)
    return plan


def _set(plan: LevelPlan, key: Key, level: float, *, known: bool = True) -> bool:
    if key in plan.level:
        return False
    plan.level[key] = level
    if known:
        plan.known.add(key)
    return True


def _votes(plan: LevelPlan, extents: Sequence[Extent], own_level: Mapping[Key, float]) -> None:
    votes: dict[Key, Counter[float]] = defaultdict(Counter)
    for extent in extents:
        if len(extent.levels) == 1 and not extent.is_stairs:
            for key in extent.keys:
                votes[key][extent.levels[0]] += 1
    for key, count in votes.items():
        own = own_level.get(key)
        best = max(count, key=lambda v: (v == own, count[v], -abs(v), v))
        if len(count) > 1:
            plan.meetings[key] = tuple(sorted(count))
        _set(plan, key, best)
    for extent in extents:
        for key in extent.keys:
            if key in own_level:
                _set(plan, key, own_level[key])


def _settle(plan: LevelPlan, spans: Sequence[Extent], stairs: Sequence[Extent]) -> bool:
    """Give the second end of a span the level that its first end leaves over."""
    changed = False
    again = True
    while again:
        again = False
        for extent in spans:
            a, b = extent.keys[0], extent.keys[-1]
            for here, there in ((a, b), (b, a)):
                if here in plan.level and there not in plan.level:
                    other = max(extent.levels, key=lambda v: abs(v - plan.level[here]))
                    again |= _set(plan, there, other)
        for extent in stairs:
            for here, there in ((0, -1), (-1, 0)):
                away = plan.level.get(extent.keys[here], extent.levels[0]) != extent.levels[0]
                if away:
                    again |= _set(plan, extent.keys[there], extent.levels[0])
        changed |= again
    return changed


def _direct(plan: LevelPlan, spans: Sequence[Extent]) -> bool:
    """Place spans by their direction; if none has one, one span by its drawing order."""
    changed = False
    undirected: Extent | None = None
    for extent in spans:
        if extent.keys[0] in plan.level or extent.keys[-1] in plan.level:
            continue
        low, high = extent.levels[0], extent.levels[-1]
        if extent.goes_up is None:
            undirected = undirected or extent
            continue
        changed |= _set(plan, extent.keys[0], low if extent.goes_up else high)
        changed |= _set(plan, extent.keys[-1], high if extent.goes_up else low)
    if undirected is not None and not changed:
        plan.guessed.append(undirected.source)
        changed |= _set(plan, undirected.keys[0], undirected.levels[0], known=False)
        changed |= _set(plan, undirected.keys[-1], undirected.levels[-1], known=False)
    return changed


def _ground(plan: LevelPlan, extents: Sequence[Extent]) -> None:
    """Outdoor things without a level that hang together with a street lie on level 0."""
    ground = [e for e in extents if not (e.levels or e.is_stairs or e.is_sheltered)]
    users = _users(ground)
    queue = deque(
        key
        for extent in ground
        if extent.is_street
        for key in extent.keys
        if _set(plan, key, 0.0, known=False)
    )
    done: set[int] = set()
    while queue:
        for extent in users[queue.popleft()]:
            if id(extent) not in done:
                done.add(id(extent))
                queue.extend(k for k in extent.keys if _set(plan, k, 0.0, known=False))


def _users(extents: Sequence[Extent]) -> dict[Key, list[Extent]]:
    users: dict[Key, list[Extent]] = defaultdict(list)
    for extent in extents:
        for key in extent.keys:
            users[key].append(extent)
    return users


def _spread(plan: LevelPlan, users: Mapping[Key, Sequence[Extent]]) -> bool:
    """Carry levels along flat things that name none, nearest first."""
    queue = deque(key for key in users if key in plan.level)
    done: set[int] = set()
    changed = False
    while queue:
        key = queue.popleft()
        for extent in users[key]:
            if id(extent) in done:
                continue
            done.add(id(extent))
            for other in extent.keys:
                if _set(plan, other, plan.level[key], known=key in plan.known):
                    changed = True
                    queue.append(other)
    return changed


def _rest(plan: LevelPlan, extents: Sequence[Extent]) -> None:
    """Place what nothing has placed: inside spans by their nearer end, the rest on level 0."""
    for extent in extents:
        placed = [i for i, key in enumerate(extent.keys) if key in plan.level]
        for index, key in enumerate(extent.keys):
            if key in plan.level:
                continue
            if not extent.levels:
                _set(plan, key, 0.0, known=False)
            elif len(extent.levels) == 1 or not placed:
                _set(plan, key, min(extent.levels, key=abs), known=len(extent.levels) == 1)
            else:
                near = plan.level[extent.keys[min(placed, key=lambda i: abs(i - index))]]
                level = min(extent.levels, key=lambda v: abs(v - near))
                _set(plan, key, level, known=not extent.is_line)
