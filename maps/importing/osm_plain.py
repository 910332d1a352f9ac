"""The plainest reading of a file as a check on the fuller one: what shares a node is joined.

Reading levels, gates and access can only take ways away from that. Where it takes a platform away
that the plain reading reaches, somebody should look; this finds those platforms and says so.
"""

from collections import Counter
from collections.abc import Hashable, Iterable

from maps.importing.osm_network import Net
from maps.importing.osm_walk import is_street
from maps.model import PathwayMode, PlaceKind, Severity

_NOT_STEP_FREE = (PathwayMode.STAIRS, PathwayMode.ESCALATOR, PathwayMode.MOVING_SIDEWALK)


class Parts:
    """Things that hang together (union-find)."""

    def __init__(self) -> None:
        """Start with everything apart."""
        self._parent: dict[Hashable, Hashable] = {}

    def root(self, thing: Hashable) -> Hashable:
        """Return the one that stands for all that hang together with `thing`."""
        parent = self._parent
        parent.setdefault(thing, thing)
        while parent[thing] != thing:
            parent[thing] = parent[parent[thing]]
            thing = parent[thing]
        return thing

    def join(self, things: Iterable[Hashable]) -> None:
        """Note that things hang together."""
        first: Hashable = None
        for thing in things:
            if first is None:
                first = thing
            else:
                self._parent[self.root(thing)] = self.root(first)

    def outside(self, streets: Iterable[Hashable], share: float) -> set[Hashable]:
        """Return the parts that hold at least a share of the street nodes of the largest."""
        counts = Counter(self.root(node) for node in streets)
        most = max(counts.values(), default=0)
        return {part for part, count in counts.items() if count >= share * most}


def report_lost(net: Net) -> None:
    """Report platforms that the plain reading reaches from outside and ours does not."""
    for step_free in (False, True):
        plain, outside = _plain(net, step_free=step_free)
        ours, here = _ours(net, step_free=step_free)
        refs = _platform_refs(net)
        lost = [
            place.id
            for place in net.draft.places
            if place.kind is PlaceKind.PLATFORM
            and any(plain.root(ref) in outside for ref in refs.get(place.id, ()))
            and not any(ours.root(node) in here for node in place.nodes)
        ]
        if lost:
            net.draft.remarks.add(
                Severity.WARNING,
                "platform_cut_off",
                lost,
                text=(
                    "The source joins this platform to the street"
                    f"{' without steps' if step_free else ''} only over points where levels do not"
                    " fit, a locked gate or a lift that is not public; that counts as no way here."
                ),
                advice="Compare the levels and access tags along the way to it in OpenStreetMap.",
            )


def _plain(net: Net, *, step_free: bool) -> tuple[Parts, set[Hashable]]:
    parts, streets = Parts(), set()
    for line in net.walk.lines:
        is_flat = not line.is_stairs and line.tags.get("conveying", "no") == "no"
        if is_flat or not step_free:
            parts.join(line.refs)
        if is_street(line.tags):
            streets.update(line.refs)
    for area in net.walk.areas:
        for ring in area.outers:
            parts.join(ring)
    for lift in net.walk.lifts:
        parts.join(lift.refs)
    return parts, parts.outside(streets, 1.0)


def _ours(net: Net, *, step_free: bool) -> tuple[Parts, set[Hashable]]:
    parts = Parts()
    for pathway in net.draft.pathways:
        if not (step_free and pathway.traits.mode in _NOT_STEP_FREE):
            parts.join((pathway.from_node, pathway.to_node))
    nodes = net.draft.nodes
    return parts, parts.outside((n for n in nodes if nodes[n].is_street), 0.1)


def _platform_refs(net: Net) -> dict[str, list[int]]:
    refs: dict[str, list[int]] = {}
    for line in net.walk.lines:
        refs.setdefault(line.source, []).extend(line.refs)
    for area in net.walk.areas:
        refs.setdefault(area.source, []).extend(ref for ring in area.outers for ref in ring)
    return refs
