"""What nobody has confirmed on the ways that people take, and what measuring it would help.

A journey is sure once everything open on its way is confirmed. So a thing is worth a share of each
journey that meets it: all of it where nothing else is open, a third where three things are.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from maps.model import PlaceId, source_id
from routing.impact import journeys_of
from routing.network import Fares, Network
from routing.profile import Profile
from routing.profiles import PROFILES


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmeasured:
    """One thing that is open in some respects."""

    subject: str
    """A machine, or what a way was made from: how staff and reports name it."""
    pathway: str
    """A pathway of it."""
    what: tuple[str, ...]
    """What is open, the most frequent first; keys are those of `Unverified.what`."""
    worth: float
    """Journeys that measuring it makes sure, shared with what else is open on them."""
    journeys: int
    """Journeys that meet it, each profile counted."""
    settled: int
    """Of them those on which nothing else is open."""


@dataclass(slots=True)
class _Met:
    pathway: str
    what: dict[str, int]
    worth: float = 0.0
    journeys: int = 0
    settled: int = 0


def find_unmeasured(
    network: Network, profiles: Sequence[Profile] = PROFILES
) -> tuple[int, tuple[Unmeasured, ...]]:
    """Return how many journeys there are that can be made, and what is open on them.

    What helps most comes first. Journeys are those that `find_impact` compares.
    """
    found: dict[str, _Met] = {}
    count = 0
    goals: dict[PlaceId, list[PlaceId]] = defaultdict(list)
    for origin, destination in journeys_of(network.station):
        goals[origin].append(destination)
    places = network.station.place_by_id
    for profile in profiles:
        fares = network.fares(profile)
        for origin, each in goals.items():
            tree = network.tree(fares, (), places[origin].nodes)
            for goal in each:
                path = tree.path(network.index_of[node] for node in places[goal].nodes)
                if path is not None:
                    count += 1
                    _meet(network, fares, path[1], found)
    ordered = sorted(found.items(), key=lambda item: (-item[1].worth, item[0]))
    return count, tuple(
        Unmeasured(
            subject=subject,
            pathway=met.pathway,
            what=tuple(sorted(met.what, key=lambda key: (-met.what[key], key))),
            worth=round(met.worth, 2),
            journeys=met.journeys,
            settled=met.settled,
        )
        for subject, met in ordered
    )


def _meet(network: Network, fares: Fares, edges: list[int], found: dict[str, _Met]) -> None:
    """Count the things that are open on one way."""
    here: dict[str, tuple[str, set[str]]] = {}
    for position, keys in fares.paid(edges).doubts:
        pathway = network.station.pathways[edges[position] >> 1]
        subject = pathway.equipment or source_id(pathway.id)
        here.setdefault(subject, (pathway.id, set()))[1].update(keys)
    for subject, (pathway_id, keys) in here.items():
        met = found.setdefault(subject, _Met(pathway_id, {}))
        met.worth += 1 / len(here)
        met.journeys += 1
        met.settled += len(here) == 1
        for key in keys:
            met.what[key] = met.what.get(key, 0) + 1
