"""Which platforms can be reached from outside, step-free or not, and which lifts are sole links."""

import datetime as dt
from dataclasses import dataclass

import networkx as nx

from maps.model import (
    NO_CONDITIONS,
    Conditions,
    EquipmentId,
    EquipmentKind,
    PathwayMode,
    Place,
    PlaceId,
    PlaceKind,
    StationMap,
)
from routing.network import Network
from routing.profile import Profile
from routing.profiles import WALKING
from routing.search import reachable
from routing.structure import Repair, islands, must_pass, repairs, sole_links

_VERTICAL = {PathwayMode.STAIRS, PathwayMode.ESCALATOR, PathwayMode.ELEVATOR}
MAIN_SHARE = 0.1
"""A street network with at least this share of the largest one's nodes counts as outside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformAudit:
    """One platform: reached on foot, and reached under the profile asked for."""

    place: PlaceId
    is_reachable: bool
    is_step_free: bool
    must_pass: tuple[str, ...] = ()
    """What every way of this profile from outside leads through, outermost first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ElevatorAudit:
    """One elevator, and the platforms that only it joins to the outside."""

    equipment: EquipmentId
    sole_link_for: tuple[PlaceId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """The answer for one station area and one profile."""

    profile: Profile
    platforms: tuple[PlatformAudit, ...]
    elevators: tuple[ElevatorAudit, ...]
    islands: tuple[tuple[PlaceId, ...], ...] = ()
    """Platforms among which one can change, but from which this profile does not get out."""
    repairs: tuple[Repair, ...] = ()
    """Single things whose repair would open most, the best first."""


def audit(
    network: Network,
    profile: Profile,
    conditions: Conditions = NO_CONDITIONS,
    at: dt.datetime | None = None,
) -> Audit:
    """Audit every platform of a map from outside, under the conditions at a time."""
    station = network.station
    closed = network.closed_edges(conditions.states(at))
    sources = outside(network)
    on_foot = reachable(
        network.out, network.weights_without(network.fares(WALKING), closed), sources
    )
    weights = list(network.weights_without(network.fares(profile), closed))
    step_free = reachable(network.out, weights, sources)
    platforms = [place for place in station.places if place.kind is PlaceKind.PLATFORM]
    passed = must_pass(network, weights, sources, platforms)
    return Audit(
        profile=profile,
        platforms=tuple(
            PlatformAudit(
                place=place.id,
                is_reachable=_is_met(network, place, on_foot),
                is_step_free=_is_met(network, place, step_free),
                must_pass=passed.get(place.id, ()),
            )
            for place in platforms
        ),
        elevators=tuple(
            ElevatorAudit(equipment=machine.id, sole_link_for=sole_links(passed, machine.id))
            for machine in station.equipment
            if machine.kind is EquipmentKind.ELEVATOR
        ),
        islands=islands(network, weights, sources),
        repairs=repairs(network, profile, weights, sources),
    )


def outside(network: Network) -> list[int]:
    """Return the nodes that are outside: public streets, or entrances where a map has no streets.

    A piece of service road that only a platform or an elevator leads to is not yet outside: streets
    count when, on the level, they hang together with a tenth of what the largest network has.
    """
    station = network.station
    streets = [number for number, node in enumerate(station.nodes) if node.is_street]
    if not streets:
        return entrances(station, network)
    groups = components(network, level_only=True)
    count: dict[int, int] = {}
    for number in streets:
        count[groups[number]] = count.get(groups[number], 0) + 1
    least = max(count.values()) * MAIN_SHARE
    return [number for number in streets if count[groups[number]] >= least]


def entrances(station: StationMap, network: Network) -> list[int]:
    """Return the nodes of all entrances."""
    return sorted(
        {
            network.node_number(node)
            for place in station.places
            if place.kind is PlaceKind.ENTRANCE
            for node in place.nodes
        }
    )


def components(network: Network, *, level_only: bool = False) -> list[int]:
    """Return for each node the number of its part of the map, on foot, directions left aside.

    Args:
        network: the map.
        level_only: leave stairs and machines aside too.
    """
    weights = network.fares(WALKING).weights
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(len(network.out)))
    for number, pathway in enumerate(network.station.pathways):
        is_walked = weights[2 * number] >= 0 or weights[2 * number + 1] >= 0
        if is_walked and not (level_only and pathway.mode in _VERTICAL):
            ends = (pathway.from_node, pathway.to_node)
            graph.add_edge(*(network.index_of[end] for end in ends))
    group = [-1] * len(network.out)
    for part in nx.connected_components(graph):
        first = min(part)
        for node in part:
            group[node] = first
    return group


def _is_met(network: Network, place: Place, reached: dict[int, int | None]) -> bool:
    return any(network.index_of[node] in reached for node in place.nodes)
