"""All platforms of one map hang together, streets included.

Parts that nothing joins are two stations in one file, or ways that were not drawn. The largest part
is the one with most places: how finely its ways are drawn says nothing.
"""

from collections import Counter
from collections.abc import Iterator

from maps.model import Finding, Severity
from routing.coverage.reach import Reach


def platform_apart(reach: Reach) -> Iterator[Finding]:
    """Report in one finding the platforms that lie in other parts than the largest."""
    groups = reach.parts
    number_of = reach.number_of
    size: Counter[int] = Counter()
    for place in reach.station.places:
        size.update(dict.fromkeys(groups[number_of[node]] for node in place.nodes).keys())
    # of parts with as many places, the one that the first place is in: counters keep their order
    largest = max(size, key=lambda group: size[group], default=-1)
    apart = {
        place.id
        for place in reach.platforms
        if place.nodes and all(groups[number_of[node]] != largest for node in place.nodes)
    }
    if apart:
        yield Finding(
            severity=Severity.WARNING,
            rule="platform_apart",
            subjects=tuple(sorted(apart)),
            text=f"{len(apart)} platforms lie in parts of the map that no way joins to the "
            "largest; nobody can change between them",
            advice="join the parts where people can really walk, or import the stations one by one",
        )
