"""What an edit does to people equals what planning every journey anew says, for every edit."""

import datetime as dt
import random
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maps.codec import read_station_map
from maps.model import NodeId, Pathway, PlaceId, PlaceKind, StationMap
from routing.changes import Kind
from routing.impact import Ends, Promise, find_impact, journeys_of
from routing.network import Network, compile_network
from routing.profiles import PROFILES, WALKING, WHEELCHAIR
from tests.support.ascii_station import draw, elevator, stairs
from tests.support.every_mutation import (
    STATIONS,
    asked,
    by_brute_force,
    hold_against_brute_force,
    hold_against_recomputing,
    mutations,
)
from tests.support.generated import stations
from tests.support.recomputed import Recomputed

TWO_WAYS = draw(
    {"0": "E----a----L\n|    |\nF----S", "1": "P----b----L\n|    |\nQ----S"},
    elevator("L"),
    stairs("S", stair_count=18),
)


@cache
def network() -> Network:
    return compile_network(TWO_WAYS)


def without(station: StationMap, *pathways: str) -> Network:
    kept = tuple(p for p in station.pathways if p.id not in pathways)
    assert len(kept) == len(station.pathways) - len(pathways)
    return compile_network(replace(station, pathways=kept))


def ridden(network: Network) -> list[Pathway]:
    """Return the lifts that a wheelchair takes between platforms and entrances."""
    station = network.station
    found: set[str] = set()
    for origin, goal in journeys_of(station):
        ends = (station.place_by_id[place].nodes for place in (origin, goal))
        path = network.way(network.fares(WHEELCHAIR), (), *ends)
        found |= {station.pathways[edge >> 1].id for edge in (path[1] if path else ())}
    return [p for p in station.pathways if p.id in found and p.equipment is not None]


def test_every_mutation_of_every_edge_is_found_as_brute_force_finds_it() -> None:
    assert hold_against_brute_force(TWO_WAYS, TWO_WAYS.pathways) > 80


@pytest.mark.parametrize(
    ("name", "count"), [("shin-yokohama", 40), ("saebyeok-sample", 12), ("darmstadt-hbf", 12)]
)
def test_mutations_of_real_maps_are_found_as_recomputing_finds_them(name: str, count: int) -> None:
    station = read_station_map((STATIONS / f"{name}.json").read_bytes(), name=name)
    old = compile_network(station)
    chance = random.Random(8)
    half = count // 2
    pathways = [*chance.choices(ridden(old), k=half), *chance.choices(station.pathways, k=half)]
    some = ((p, *chance.choice(list(mutations(station, p)))) for p in pathways)
    found = hold_against_recomputing(station, some)
    assert found.mutations == count
    assert found.changes > count


@pytest.mark.parametrize("name", ["shin-yokohama", "darmstadt-hbf"])
def test_what_is_recomputed_are_the_ways_that_people_are_told(name: str) -> None:
    station = read_station_map((STATIONS / f"{name}.json").read_bytes(), name=name)
    network = compile_network(station)
    network.prepare()
    chance = random.Random(9)
    pairs = chance.sample(journeys_of(station), 30)
    for profile in PROFILES:
        ways = Recomputed(network).ways(profile, pairs)
        assert ways == {pair: asked(network, profile, *pair)[0] for pair in pairs}


@given(stations(), st.data())
@settings(max_examples=40)
def test_any_station_with_any_edit_is_as_brute_force_says(station: StationMap, data) -> None:
    if not station.pathways:
        return
    pathway = data.draw(st.sampled_from(station.pathways))
    _, mutated = data.draw(st.sampled_from(list(mutations(station, pathway))))
    old, new = compile_network(station), compile_network(mutated)
    assert list(find_impact(old, new).changes) == by_brute_force(old, new)


def test_nothing_changed_is_no_impact() -> None:
    found = find_impact(network(), compile_network(TWO_WAYS))
    assert not found.changes
    assert not found.is_broken
    assert found.journeys == len(journeys_of(TWO_WAYS)) * len(PROFILES)


def test_journeys_are_among_platforms_and_both_ways_with_entrances() -> None:
    kinds = {place.id: place.kind for place in TWO_WAYS.places}
    pairs = set(journeys_of(TWO_WAYS))
    assert ("place-P", "place-Q") in pairs
    assert {(a, b) for b, a in pairs} == pairs
    assert all(PlaceKind.PLATFORM in {kinds[a], kinds[b]} for a, b in pairs)


def test_a_lift_taken_away_breaks_what_only_it_joins_and_says_what_stands_there_instead() -> None:
    lift = next(p.id for p in TWO_WAYS.pathways if p.equipment == "lift-L")
    found = find_impact(network(), without(TWO_WAYS, lift), (WALKING, WHEELCHAIR))
    broken = found.of(Kind.BROKEN)
    assert {c.profile.name for c in broken} == {"wheelchair"}
    way = next(c for c in broken if (c.origin, c.destination) == ("place-E", "place-P"))
    assert [(b.subject, b.reason, b.value) for b in way.barriers] == [("S@0/S@1", "stairs", 18)]
    assert way.because == (lift,)
    assert found.is_broken


def test_a_place_that_is_gone_is_named() -> None:
    station = replace(TWO_WAYS, places=tuple(p for p in TWO_WAYS.places if p.id != "place-Q"))
    found = find_impact(network(), compile_network(station), (WALKING,))
    assert {c.gone for c in found.of(Kind.BROKEN)} == {("place-Q",)}
    back = find_impact(compile_network(station), network(), (WALKING,))
    assert {Kind.OPENED} == set(back.counts)


def test_an_entrance_that_moves_changes_its_journeys_although_no_edge_has() -> None:
    places = tuple(
        replace(p, nodes=(NodeId("a"),)) if p.id == "place-E" else p for p in TWO_WAYS.places
    )
    found = find_impact(network(), compile_network(replace(TWO_WAYS, places=places)), (WALKING,))
    ends = {c.origin for c in found.changes} | {c.destination for c in found.changes}
    assert "place-E" in ends
    assert all("place-E" in {c.origin, c.destination} for c in found.changes)


def test_a_promise_is_broken_by_a_way_that_takes_too_long() -> None:
    ends = Ends(origins=(NodeId("E"),), destinations=(NodeId("P"),), place=PlaceId("place-P"))
    longer = replace(
        TWO_WAYS,
        pathways=tuple(
            replace(p, length_m=p.length_m + 100) if p.id == "E-a" else p for p in TWO_WAYS.pathways
        ),
    )
    promise = Promise(name="to P", old=ends, new=ends, profiles=(WHEELCHAIR,), within_s=180.0)
    found = find_impact(network(), compile_network(longer), (), [promise])
    assert [(c.promise, c.kinds) for c in found.changes] == [("to P", (Kind.BROKEN,))]
    assert found.changes[0].because == ("E-a",)
    patient = replace(promise, within_s=None)
    found = find_impact(network(), compile_network(longer), (), [patient])
    assert [c.kinds for c in found.changes] == [(Kind.LONGER, Kind.UNVERIFIED)]


def test_a_promise_at_a_time_knows_opening_hours() -> None:
    shut = replace(
        TWO_WAYS,
        pathways=tuple(
            replace(p, opening_hours="06:00-22:00") if p.equipment == "lift-L" else p
            for p in TWO_WAYS.pathways
        ),
    )
    ends = Ends(origins=(NodeId("E"),), destinations=(NodeId("P"),), place=PlaceId("place-P"))
    late = dt.datetime(2026, 3, 4, 23, 30)  # noqa: DTZ001 - the station's own time
    promise = Promise(name="last train", old=ends, new=ends, profiles=(WHEELCHAIR,), at=late)
    found = find_impact(network(), compile_network(shut), (), [promise])
    assert [c.kinds for c in found.changes] == [(Kind.BROKEN,)]
    assert {b.reason for b in found.changes[0].barriers} == {"closed"}
    noon = replace(promise, at=late.replace(hour=12))
    assert not find_impact(network(), compile_network(shut), (), [noon]).changes


def test_at_a_time_hours_count_for_every_journey() -> None:
    late = dt.datetime(2026, 3, 4, 23, 30)  # noqa: DTZ001 - the station's own time
    shut = replace(
        TWO_WAYS,
        pathways=tuple(
            replace(p, opening_hours="06:00-22:00") if p.equipment == "lift-L" else p
            for p in TWO_WAYS.pathways
        ),
    )
    other = compile_network(shut)
    assert not find_impact(network(), other, (WHEELCHAIR,)).changes
    found = find_impact(network(), other, (WHEELCHAIR,), at=late)
    assert {c.kinds for c in found.changes} == {(Kind.BROKEN,)}
    assert {b.reason for c in found.changes for b in c.barriers} == {"closed"}
    noon = late.replace(hour=12)
    assert not find_impact(network(), other, (WHEELCHAIR,), at=noon).changes
    lift = next(p.id for p in TWO_WAYS.pathways if p.equipment == "lift-L")
    gone = without(TWO_WAYS, lift)
    timeless = find_impact(network(), gone, (WHEELCHAIR,)).changes
    at_noon = find_impact(network(), gone, (WHEELCHAIR,), at=noon).changes
    assert [(c.origin, c.destination, c.kinds, c.barriers) for c in at_noon] == [
        (c.origin, c.destination, c.kinds, c.barriers) for c in timeless
    ]


def test_a_promise_whose_end_the_new_map_lacks_is_broken() -> None:
    ends = Ends(origins=(NodeId("E"),), destinations=(NodeId("P"),))
    promise = Promise(name="to P", old=ends, new=None, profiles=(WALKING,))
    found = find_impact(network(), network(), (), [promise])
    assert [(c.promise, c.kinds) for c in found.changes] == [("to P", (Kind.BROKEN,))]
