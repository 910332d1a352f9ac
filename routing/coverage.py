"""Rules about a map that need a profile: can people in a wheelchair get to the trains at all?"""

from collections.abc import Iterator

from maps.model import Finding, PlaceId, PlaceKind, Severity, StationMap
from routing.audit import Audit, audit, components, outside
from routing.network import Network, compile_network
from routing.profiles import WALKING, WHEELCHAIR
from routing.search import reachable


def platforms_by_wheelchair(station: StationMap) -> Iterator[Finding]:
    """Report platforms not reached, or not step-free, and elevators that are sole links."""
    network = compile_network(station)
    found = audit(network, WHEELCHAIR)
    yield from _platforms(station, found)
    yield from _sole_links(found)
    yield from _parts(network)
    yield from _no_way_back(network)


def _label(station: StationMap, place_id: PlaceId) -> str:
    place = station.place_by_id[place_id]
    return place.ref or place.name.local or place.id


def _platforms(station: StationMap, found: Audit) -> Iterator[Finding]:
    for platform in found.platforms:
        label = _label(station, platform.place)
        if not platform.is_reachable:
            yield Finding(
                severity=Severity.ERROR,
                rule="platform_not_reachable",
                subjects=(platform.place,),
                text=f"nobody can get to platform {label} from outside",
                advice="connect it to the ways around it, or say that it is closed",
            )
        elif not platform.is_step_free:
            yield Finding(
                severity=Severity.WARNING,
                rule="platform_not_step_free",
                subjects=(platform.place,),
                text=f"platform {label} is reached, but not in a wheelchair",
                advice="ask `main.py route --profile wheelchair` what stands in the way",
            )


def _sole_links(found: Audit) -> Iterator[Finding]:
    for elevator in found.elevators:
        if elevator.sole_link_for:
            yield Finding(
                severity=Severity.HINT,
                rule="sole_link_elevator",
                subjects=(elevator.equipment, *elevator.sole_link_for),
                text="when this elevator fails, these platforms have no step-free way",
                advice="watch its state, and plan help for the time it is out",
            )


def _parts(network: Network) -> Iterator[Finding]:
    """Report parts of the map that hold a platform and hang on nothing else."""
    groups = components(network)
    size: dict[int, int] = {}
    for group in groups:
        size[group] = size.get(group, 0) + 1
    largest = max(size, key=lambda group: (size[group], -group), default=-1)
    apart = {
        place.id
        for place in network.station.places
        if place.kind is PlaceKind.PLATFORM
        and place.nodes
        and all(groups[network.index_of[node]] != largest for node in place.nodes)
    }
    if apart:
        yield Finding(
            severity=Severity.WARNING,
            rule="platform_apart",
            subjects=tuple(sorted(apart)),
            text=f"{len(apart)} platforms lie in parts of the map that no way joins to the largest",
            advice="join the parts where people can really walk, or import the stations one by one",
        )


def _no_way_back(network: Network) -> Iterator[Finding]:
    """Report platforms that people get to and from which no way leads out again.

    gtfs-validator asks the same: pathway_unreachable_location, from entrances and to exits.
    """
    weights = network.fares(WALKING).weights
    back = [[] for _ in network.out]  # type: list[list[tuple[int, int]]]
    for tail, edges in enumerate(network.out):
        for edge, head in edges:
            back[head].append((edge, tail))
    sources = outside(network)
    there = reachable(network.out, weights, sources)
    out = reachable(back, weights, sources)
    for place in network.station.places:
        numbers = [network.index_of[node] for node in place.nodes]
        if (
            place.kind is PlaceKind.PLATFORM
            and any(n in there for n in numbers)
            and not any(n in out for n in numbers)
        ):
            yield Finding(
                severity=Severity.ERROR,
                rule="no_way_out",
                subjects=(place.id,),
                text=f"people get to platform {place.ref or place.id}, and no way leads out again",
                advice="draw the way out, or correct the direction of an escalator or gate",
            )


COVERAGE_RULES = (platforms_by_wheelchair,)
"""Handed to `maps.validation.validate` by callers, so that `maps` never learns of routing."""
