"""Two real feeds reach what was counted in them by hand, and a station keeps its known doubts."""

from functools import cache

import pytest

from maps.importing import Selection, open_bundle
from maps.importing.gtfs import read_gtfs
from maps.model import EquipmentKind, PathwayMode, PlaceKind, StationMap
from routing.audit import audit, outside
from routing.network import compile_network
from routing.profiles import WHEELCHAIR
from routing.search import ABSENT, reachable
from tests.maps.importing.gtfs.feed import ALL, finding, rules
from tests.support.shared import SHARED, needs_shared

pytestmark = needs_shared
PRAGUE, EDMONTON = "prague-pid-2020", "edmonton-ets-2026"


@cache
def stations(feed: str) -> tuple[StationMap, ...]:
    files = {path.name: path.read_bytes() for path in (SHARED / "gtfs" / feed).iterdir()}
    return read_gtfs(open_bundle(feed, files), ALL)


def without_elevators(station: StationMap) -> int:
    network = compile_network(station)
    weights = list(network.fares(WHEELCHAIR).weights)
    for number, pathway in enumerate(station.pathways):
        if pathway.mode is PathwayMode.ELEVATOR:
            weights[2 * number] = weights[2 * number + 1] = ABSENT
    reached = reachable(network.out, weights, outside(network))
    return sum(
        any(network.index_of[node] in reached for node in place.nodes)
        for place in station.places
        if place.kind is PlaceKind.PLATFORM
    )


@pytest.mark.parametrize(
    ("feed", "reached", "step_free", "no_elevator"),
    [(PRAGUE, 144, 118, 17), (EDMONTON, 60, 60, 38)],
)
def test_platforms_are_reached_as_counted(feed, reached, step_free, no_elevator):
    platforms = [
        platform
        for station in stations(feed)
        for platform in audit(compile_network(station), WHEELCHAIR).platforms
    ]
    assert sum(p.is_reachable for p in platforms) == reached
    assert sum(p.is_step_free for p in platforms) == step_free
    assert sum(map(without_elevators, stations(feed))) == no_elevator


def test_the_46th_station_was_an_id_with_a_blank_and_that_is_said():
    assert len(stations(PRAGUE)) == 45
    assert finding(stations(PRAGUE)[0], "blank_around_id").subjects == ("pathways.txt:U921N2",)
    assert len(stations(EDMONTON)) == 30


@pytest.mark.parametrize(
    ("feed", "counts"),
    [
        (PRAGUE, {"1": 639, "2": 180, "3": 7, "4": 111, "5": 57}),
        (EDMONTON, {"1": 106, "2": 97, "4": 47, "5": 55}),
    ],
)
def test_no_pathway_is_lost(feed, counts):
    modes = dict(zip("12345", (m for m in PathwayMode), strict=False))
    found = [p.mode for station in stations(feed) for p in station.pathways]
    assert {key: found.count(modes[key]) for key in counts} == counts
    assert len(found) == sum(counts.values())


def test_thirteen_metro_stations_have_no_step_free_platform():
    none = [
        station.name.local
        for station in stations(PRAGUE)
        if not any(p.is_step_free for p in audit(compile_network(station), WHEELCHAIR).platforms)
    ]
    assert len(none) == 13
    assert "Kobylisy" in none


def test_a_station_that_claims_to_be_accessible_and_is_not_is_reported():
    (station,) = [s for s in stations(PRAGUE) if s.name.local == "Kobylisy"]
    assert station.id in finding(station, "access_claimed_without_way").subjects


def test_every_elevator_pathway_has_a_machine():
    for station in (*stations(PRAGUE), *stations(EDMONTON)):
        for pathway in station.pathways:
            is_machine = pathway.mode in {PathwayMode.ELEVATOR, PathwayMode.ESCALATOR}
            assert (pathway.equipment is not None) == is_machine


def test_a_shaft_through_four_levels_is_one_elevator():
    (station,) = [s for s in stations(PRAGUE) if s.name.local == "Nádraží Veleslavín"]
    shafts = [e for e in station.equipment if e.kind is EquipmentKind.ELEVATOR]
    assert [len(e.levels) for e in shafts] == [4]


def test_known_doubts_of_the_feeds_are_reported():
    prague = set().union(*map(rules, stations(PRAGUE)))
    assert {
        "escalator_both_ways",
        "length_estimated",
        "level_missing",
        "columns_not_read",
    } <= prague
    edmonton = set().union(*map(rules, stations(EDMONTON)))
    assert {"sign_against_levels", "pathways_alike", "license_unknown"} <= edmonton


def test_the_feed_itself_says_its_zone_and_its_publisher():
    assert {s.timezone for s in stations(PRAGUE)} == {"Europe/Prague"}
    assert {s.sources[0].attribution for s in stations(EDMONTON)} == {"Edmonton Transit Service"}


def test_one_station_of_a_feed_is_the_same_map_as_among_all():
    files = {path.name: path.read_bytes() for path in (SHARED / "gtfs" / PRAGUE).iterdir()}
    (one,) = read_gtfs(open_bundle(PRAGUE, files), Selection(station="Florenc"))
    assert one in stations(PRAGUE)
