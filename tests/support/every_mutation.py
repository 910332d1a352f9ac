"""Every single thing that may happen to an edge of a map, and its impact found the long way.

``make impact-check`` holds the quick answer against it for a whole built-in map.
"""

import random
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from maps.codec import read_station_map
from maps.model import (
    Access,
    Kerb,
    MapError,
    Pathway,
    PathwayMode,
    Provenance,
    StationMap,
)
from routing.changes import Change, Kind, Way, kinds_of, way_of
from routing.cost import Price
from routing.impact import find_impact, journeys_of
from routing.network import Network, compile_network
from routing.plan import plan
from routing.profile import Profile
from routing.profiles import PROFILES
from routing.route import Request, Route
from tests.support.recomputed import Before

STATIONS = Path(__file__).resolve().parents[2] / "assets" / "stations"


def mutations(station: StationMap, pathway: Pathway) -> Iterator[tuple[str, StationMap]]:
    """Yield what may be done to one pathway, each as its name and the map afterwards."""
    yield "taken away", _with(station, pathway, None)
    changes: dict[str, dict[str, object]] = {
        "closed to wheelchairs": {"access": Access.NO},
        "called accessible": {"access": Access.YES},
        "nobody knows": {"access": Access.UNKNOWN},
        "three times as long": {"length_m": 3 * pathway.length_m},
        "half as long": {"length_m": pathway.length_m / 2},
        "narrow": {"min_width_m": 0.6},
        "measured wide": {"min_width_m": 2.0},
        "raised kerb": {"kerb": Kerb.RAISED},
        "steep": {"incline_ratio": 0.12},
        "one way": {"is_bidirectional": False},
        "both ways": {"is_bidirectional": True},
        "inferred": {"provenance": Provenance(inferred=True)},
        "guided": {"tactile_paving": True},
        "stairs": {"mode": PathwayMode.STAIRS, "stair_count": 12, "equipment": None},
    }
    for name, facts in changes.items():
        try:
            changed = replace(pathway, **facts)
        except MapError:
            continue  # no such pathway can be
        if changed != pathway:
            yield name, _with(station, pathway, changed)


def _with(station: StationMap, pathway: Pathway, changed: Pathway | None) -> StationMap:
    kept = (changed if p is pathway else p for p in station.pathways)
    return replace(station, pathways=tuple(p for p in kept if p is not None))


def by_brute_force(
    old: Network,
    new: Network,
    profiles: tuple[Profile, ...] = PROFILES,
    known: dict[object, Way | None] | None = None,
):
    """Return the changes between two maps by planning every journey anew on both.

    `known` keeps the ways of the old map from one mutation to the next.
    """
    found: list[Change] = []
    ways: dict[object, Way | None] = {} if known is None else known
    for profile in profiles:
        for origin, destination in journeys_of(old.station, new.station):
            key = (profile.name, origin, destination)
            if key not in ways:
                ways[key] = asked(old, profile, origin, destination)[0]
            before = ways[key]
            after, barriers = asked(new, profile, origin, destination)
            kinds = kinds_of(before, after)
            if kinds:
                there = new.station.place_by_id
                gone = tuple(
                    e for e in (origin, destination) if e not in there or not there[e].nodes
                )
                found.append(
                    Change(
                        origin=origin,
                        destination=destination,
                        profile=profile,
                        kinds=kinds,
                        before=before,
                        after=after,
                        barriers=barriers if Kind.BROKEN in kinds else (),
                        because=_because(old, new, profile, before, after),
                        gone=gone if after is None else (),
                    )
                )
    return found


def asked(network: Network, profile: Profile, origin, destination):
    places = network.station.place_by_id
    start, goal = places.get(origin), places.get(destination)
    if start is None or goal is None or not start.nodes or not goal.nodes:
        return None, ()
    network.start_at(start.nodes)  # as the kiosk that stands there
    request = Request(
        origins=start.nodes, destinations=goal.nodes, profile=profile, place=destination
    )
    answer = plan(network, request)
    return (way_of(answer), ()) if isinstance(answer, Route) else (None, answer.barriers)


def _because(old: Network, new: Network, profile: Profile, *ways: Way | None):
    steps = [pathway for way in ways if way is not None for pathway in way.pathways]
    return tuple(
        dict.fromkeys(p for p in steps if _told(old, profile, p) != _told(new, profile, p))
    )


def _told(network: Network, profile: Profile, pathway_id):
    """Return all that decides on a pathway for a profile, both directions; refused is refused."""
    number = next((n for n, p in enumerate(network.station.pathways) if p.id == pathway_id), None)
    if number is None:
        return None
    pathway = network.station.pathways[number]
    fares = network.fares(profile)
    prices = [fares.price(edge) for edge in (2 * number, 2 * number + 1)]
    return (
        pathway.from_node,
        pathway.to_node,
        pathway.length_m,
        [price if isinstance(price, Price) else None for price in prices],
    )


def hold_against_brute_force(station: StationMap, pathways) -> int:
    """Compare both ways, by `plan` itself, for every mutation of some pathways; return how many."""
    old, count = compile_network(station), 0
    old.prepare()
    known: dict[object, Way | None] = {}
    for pathway in pathways:
        for name, changed in mutations(station, pathway):
            new = compile_network(changed)
            new.prepare()
            quick = find_impact(old, new)
            slow = by_brute_force(old, new, known=known)
            assert list(quick.changes) == slow, f"{pathway.id} {name}"
            count += 1
    return count


@dataclass(frozen=True, slots=True)
class Tally:
    """What was compared, and how long either way took."""

    mutations: int = 0
    changes: int = 0
    quick_s: float = 0.0
    slow_s: float = 0.0


def hold_against_recomputing(
    station: StationMap,
    what: Iterable[tuple[Pathway, str, StationMap]],
    tell: Callable[[Tally], None] = lambda _tally: None,
) -> Tally:
    """Compare the impact of some mutations with every journey searched for anew, for all profiles.

    Raises:
        AssertionError: they differ, named with the pathway and what was done to it.
    """
    old, tally = compile_network(station), Tally()
    old.prepare()
    before = Before(old, PROFILES)
    for pathway, name, changed in what:
        new = compile_network(changed)
        new.prepare()
        begin = time.process_time()
        quick = find_impact(old, new).changes
        middle = time.process_time()
        slow = before.changes(new)
        end = time.process_time()
        assert list(quick) == slow, f"{pathway.id} {name}"
        tally = Tally(
            tally.mutations + 1,
            tally.changes + len(slow),
            tally.quick_s + middle - begin,
            tally.slow_s + end - middle,
        )
        tell(tally)
    return tally


def every(
    station: StationMap, pathways: Iterable[Pathway]
) -> Iterator[tuple[Pathway, str, StationMap]]:
    """Yield all mutations of some pathways."""
    for pathway in pathways:
        for name, changed in mutations(station, pathway):
            yield pathway, name, changed


def main(words: list[str]) -> None:
    """Hold one built-in map's every mutation, or those of a share of its pathways, against it."""
    name, share = (words + ["shin-yokohama", "1.0"][len(words) :])[:2]
    path = STATIONS / f"{name}.json"
    station = read_station_map(path.read_bytes(), name=path.name)
    chance = random.Random(1)
    pathways = [p for p in station.pathways if chance.random() < float(share)]

    def tell(tally: Tally) -> None:
        if tally.mutations % 10 == 0:
            print(f"\r{name}: {tally.mutations} mutations", end="", flush=True)

    found = hold_against_recomputing(station, every(station, pathways), tell)
    journeys = len(journeys_of(station)) * len(PROFILES)
    print(
        f"\r{name}: {found.mutations} mutations of {len(pathways)} pathways, {journeys} journeys each:"
        f" {found.changes} changes, all equal ({found.quick_s:.0f} s of processor time;"
        f" recomputing {found.slow_s:.0f} s)"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
