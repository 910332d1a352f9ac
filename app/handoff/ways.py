"""A path as one number: at each node, which of the ways out one takes.

The ways out of a node are the pathways that may be walked away from it, in the order of their
position in the release, without the one just walked. A node with a single way out costs nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.handoff.errors import HandoffError, Reason
from maps.model import StationMap

Way = tuple[int, int]
"""(pathway, the node it leads to), both as positions in the release."""


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways out of each node of one release."""

    out: tuple[tuple[Way, ...], ...]

    @classmethod
    def of(cls, station: StationMap) -> "Ways":
        """Collect the ways of a station map."""
        node = {n.id: index for index, n in enumerate(station.nodes)}
        out: list[list[Way]] = [[] for _ in station.nodes]
        for index, pathway in enumerate(station.pathways):
            a, b = node[pathway.from_node], node[pathway.to_node]
            out[a].append((index, b))
            if pathway.is_bidirectional and a != b:
                out[b].append((index, a))
        return cls(tuple(tuple(ways) for ways in out))

    def _choices(self, node: int, walked: int | None) -> list[Way]:
        return [way for way in self.out[node] if way[0] != walked]

    def number_of(self, start: int, pathways: Sequence[int]) -> tuple[int, int]:
        """Return (the path as a number, the node where it ends).

        Raises:
            HandoffError: a pathway cannot be taken where the path would take it.
        """
        digits: list[tuple[int, int]] = []
        node, walked = start, None
        for pathway in pathways:
            choices = self._choices(node, walked)
            chosen = [i for i, way in enumerate(choices) if way[0] == pathway]
            if not chosen:
                message = f"pathway {pathway} cannot be taken at node {node}"
                raise HandoffError(Reason.PATH, message)
            digits.append((len(choices), chosen[0]))
            walked, node = choices[chosen[0]]
        number = 1  # the end mark: what is left when everything has been read
        for radix, digit in reversed(digits):
            number = number * radix + digit
        return number, node

    def walk(self, start: int, count: int, number: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return (nodes, pathways) of a path of `count` pathways written as `number`.

        Raises:
            HandoffError: the number is not a path of that length from there.
        """
        if start >= len(self.out):
            raise HandoffError(Reason.PATH, "the route starts outside this map")
        nodes, pathways = [start], []
        walked = None
        for _ in range(count):
            choices = self._choices(nodes[-1], walked)
            if not choices:
                raise HandoffError(Reason.PATH, "the route goes on where no way does")
            number, digit = divmod(number, len(choices))
            walked, node = choices[digit]
            pathways.append(walked)
            nodes.append(node)
        if number != 1:
            raise HandoffError(Reason.PATH, "the route does not fit this map")
        return tuple(nodes), tuple(pathways)
