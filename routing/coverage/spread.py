"""Reach over plain numbers: parts that hang together, who spreads where, what alone holds on.

The same answers as `routing.audit` and `routing.structure` give over a network, without making one:
while somebody draws, they are wanted after every stroke. `tests/routing/test_reach_again.py` holds
one against the other.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

Edge = tuple[int, int, int]
"""(tail, head, a bit for each profile that passes)."""
OUTSIDE = -1


class Reached(AbstractSet[int]):
    """The nodes that have one bit set: a set that is never written down."""

    def __init__(self, who: Sequence[int], bit: int) -> None:
        """Look at a bit of each node."""
        self._who, self._bit = who, bit

    @classmethod
    def _from_iterable(cls, it: Iterable[int]) -> AbstractSet[int]:  # type: ignore[override]  # of any values
        """Return what two of them have in common, or together: a set of its own."""
        return frozenset(it)

    def __contains__(self, number: object) -> bool:
        """Say whether a node has it."""
        return isinstance(number, int) and bool(self._who[number] & self._bit)

    def __iter__(self) -> Iterator[int]:
        """Yield the nodes that have it."""
        bit = self._bit
        return (number for number, who in enumerate(self._who) if who & bit)

    def __len__(self) -> int:
        """Return how many have it."""
        return sum(1 for _ in self)


class Sets:
    """Numbers that hang together (union-find)."""

    def __init__(self, count: int) -> None:
        """Begin with each alone."""
        self._above = list(range(count))

    def join(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Let the sets of each pair be one; the smallest number stands for it."""
        above = self._above  # written out: this is most of what a stroke of the pen costs
        for pair in pairs:
            one, other = pair
            while above[one] != one:
                above[one] = one = above[above[one]]
            while above[other] != other:
                above[other] = other = above[above[other]]
            if one < other:
                above[other] = one
            else:
                above[one] = other

    def all(self) -> list[int]:
        """Return what stands for each."""
        above, found = self._above, list[int]()
        for number, over in enumerate(above):  # what stands for another is smaller, and done
            found.append(number if over == number else found[over])
        return found


def spread(
    count: int, edges: Sequence[Edge], outside: Collection[int], everybody: int
) -> list[int]:
    """Return for each inner node a bit for each profile that gets there from outside."""
    out: list[list[tuple[int, int]]] = [[] for _ in range(count)]
    reached = [0] * count
    for tail, head, who in edges:
        if not who or head in outside:
            continue
        if tail in outside:
            reached[head] |= who & everybody
        else:
            out[tail].append((head, who))
    # in rounds from the rim inwards, so that most get everywhere at the first time
    waiting = [number for number, who in enumerate(reached) if who]
    while waiting:
        following: dict[int, None] = {}
        for tail in waiting:
            here = reached[tail]
            for head, who in out[tail]:
                if here & who & ~reached[head]:
                    reached[head] |= here & who
                    following[head] = None
        waiting = list(following)
    return reached


def without_bridges(count: int, pairs: Iterable[tuple[int, int]]) -> list[int]:
    """Return for each number the part in which no single pair holds it to the others."""
    near: list[list[tuple[int, int]]] = [[] for _ in range(count)]
    ends: list[tuple[int, int]] = []
    for one, other in pairs:
        if one != other:
            near[one].append((other, len(ends)))
            near[other].append((one, len(ends)))
            ends.append((one, other))
    bridges = _bridges(near)
    sets = Sets(count)
    sets.join(pair for number, pair in enumerate(ends) if number not in bridges)
    return sets.all()


def _bridges(near: Sequence[Sequence[tuple[int, int]]]) -> set[int]:
    """Return the pairs that alone hold two parts together: low points, without recursion."""
    order = [0] * len(near)
    low = [0] * len(near)
    found: set[int] = set()
    clock = 0
    for root in range(len(near)):
        if order[root]:
            continue
        clock += 1
        order[root] = low[root] = clock
        path: list[tuple[int, int, Iterator[tuple[int, int]]]] = [(root, -1, iter(near[root]))]
        while path:
            here, by, rest = path[-1]
            for there, pair in rest:
                if pair == by:
                    continue
                if order[there]:
                    low[here] = min(low[here], order[there])
                    continue
                clock += 1
                order[there] = low[there] = clock
                path.append((there, pair, iter(near[there])))
                break
            else:
                path.pop()
                if path:
                    above = path[-1][0]
                    low[above] = min(low[above], low[here])
                    if low[here] > order[above]:
                        found.add(by)
    return found


def reached_without(
    out: Mapping[int, Collection[int]],
    rides: Mapping[str, tuple[Collection[int], Collection[int]]],
    but: str,
) -> set[int]:
    """Return what is reached from outside over ways and machines, one machine left out."""
    boards: dict[int, list[str]] = {}
    for machine, (starts, _) in rides.items():
        for start in starts if machine != but else ():
            boards.setdefault(start, []).append(machine)
    found, waiting, ridden = {OUTSIDE}, [OUTSIDE], set[str]()
    while waiting:
        here = waiting.pop()
        further: set[int] = set(out.get(here, ()))
        for machine in boards.get(here, ()):
            if machine not in ridden:
                ridden.add(machine)
                further.update(rides[machine][1])
        for there in further - found:
            found.add(there)
            waiting.append(there)
    return found
