"""Every place that is no platform, and every way inside, is reached from outside and left again.

gtfs-validator asks the same of generic nodes: pathway_unreachable_location. Where a map has no
outside at all (neither streets nor entrances), every platform says so already.
"""

from collections.abc import Iterator

from maps.model import Finding, PlaceKind, Severity
from routing.coverage.reach import Reach


def place_not_reachable(reach: Reach) -> Iterator[Finding]:
    """Report in one finding the ways inside that nobody gets to or out of, with their places."""
    if not reach.outside:
        return
    fine = (reach.on_foot & reach.out_on_foot) | reach.outside
    number_of = reach.number_of
    ways = tuple(
        pathway.id
        for pathway in reach.station.pathways
        if pathway.is_indoor
        and number_of[pathway.from_node] not in fine
        and number_of[pathway.to_node] not in fine
    )
    places = tuple(
        place.id
        for place in reach.station.places
        if place.kind is not PlaceKind.PLATFORM
        and place.nodes
        and all(number_of[node] not in fine for node in place.nodes)
    )
    if ways or places:
        yield Finding(
            severity=Severity.HINT,
            rule="place_not_reachable",
            subjects=(*places, *ways),
            text=f"{len(places)} places and {len(ways)} ways inside are not reached from outside "
            "on foot, or no way leads out of them; nobody is sent there",
            advice="join them to the ways around them, or correct a direction",
        )
