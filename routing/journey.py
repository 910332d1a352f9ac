"""Several stops in one journey: the lightest chain of ways through them, in the order given."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from maps.model import NodeId, PlaceId
from routing.network import Network
from routing.plan import closed_now, plan
from routing.route import NoRoute, Request, Route
from routing.search import distances
from routing.timed import later


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Any of `nodes` will do; `place` is what is there, if it is a place."""

    nodes: tuple[NodeId, ...]
    place: PlaceId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """One answer for each stop. It ends at the first that cannot be reached."""

    legs: tuple[Route | NoRoute, ...]

    @property
    def is_found(self) -> bool:
        """Say whether every stop is reached."""
        return all(isinstance(leg, Route) for leg in self.legs)


def plan_stops(network: Network, request: Request, stops: Sequence[Stop]) -> Journey:
    """Return the lightest way through all stops, in their order.

    Where a stop can be reached at several nodes, the one is taken that serves the whole journey.

    Args:
        network: the map.
        request: origins, person and conditions; its destinations are replaced.
        stops: where to go, in order.
    """
    legs: list[Route | NoRoute] = []
    here = request
    for stop, ends in zip(stops, _ends(network, request, stops), strict=True):
        answer = plan(network, replace(here, destinations=ends, place=stop.place))
        legs.append(answer)
        if isinstance(answer, NoRoute):
            break
        here = replace(
            request,
            origins=(answer.nodes[-1],),
            facing_deg=None,
            at=later(network.station, here.at, answer.duration.typical_s),
        )
    return Journey(legs=tuple(legs))


def _ends(network: Network, request: Request, stops: Sequence[Stop]) -> list[tuple[NodeId, ...]]:
    """Return for each stop the node to arrive at; all its nodes where the chain breaks there."""
    weights = network.weights_without(network.fares(request.profile), closed_now(network, request))
    layers: list[dict[int, tuple[int, int]]] = []
    reached = {network.node_number(node): (0, -1) for node in request.origins}
    for stop in stops:
        found: dict[int, tuple[int, int]] = {}
        for start, (so_far, _) in reached.items():
            from_here = distances(network.out, weights, [start])
            for end in map(network.node_number, stop.nodes):
                if end in from_here:
                    offer = (so_far + from_here[end], start)
                    found[end] = min(found.get(end, offer), offer)
        layers.append(found)
        if not found:
            break
        reached = found
    chosen: list[tuple[NodeId, ...]] = [stop.nodes for stop in stops]
    whole = [layer for layer in layers if layer]
    end = min(whole[-1], key=lambda n: (whole[-1][n][0], n)) if whole else -1
    for number in range(len(whole) - 1, -1, -1):
        chosen[number] = (network.station.nodes[end].id,)
        end = whole[number][end][1]
    return chosen
