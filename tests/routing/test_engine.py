"""However a question is answered (plainly, by the hierarchy, out of a tree), the answer is as good."""

import random
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.codec import read_station_map
from maps.model import Conditions, EquipmentKind, OperatingState, Outage, PlaceKind, StationMap
from routing.hierarchy import is_available, make_structure
from routing.nearest import costs_to
from routing.network import Network, compile_network
from routing.plan import plan
from routing.profile import Profile
from routing.profiles import PROFILES, WHEELCHAIR
from routing.route import NoRoute, Request, Route
from tests.support.generated import stations

STATIONS = Path(__file__).resolve().parents[2] / "assets" / "stations"


@cache
def darmstadt() -> StationMap:
    path = STATIONS / "darmstadt-hbf.json"
    return read_station_map(path.read_bytes(), name=path.name)


def every_network(station: StationMap, here: int) -> list[Network]:
    """The same map three times: searched plainly, by a hierarchy, and from a tree."""
    plain, quick, rooted = (compile_network(station) for _ in range(3))
    if is_available():
        x, y = zip(*(node.position for node in station.nodes), strict=True)
        quick.engine.take_structure(make_structure(quick.engine.graph, x, y))
        rooted.engine.take_structure(quick.engine.structure)
    rooted.start_at([station.nodes[here].id])
    return [plain, quick, rooted]


def asked(network: Network, profile: Profile, pair: tuple[int, int], broken: list[str]):
    nodes = network.station.nodes
    outages = tuple(
        Outage(subject=subject, state=OperatingState.OUT_OF_SERVICE) for subject in broken
    )
    request = Request(
        origins=(nodes[pair[0]].id,),
        destinations=(nodes[pair[1]].id,),
        profile=profile,
        conditions=Conditions(outages=outages),
    )
    return plan(network, request)


def compare(answers: list[Route | NoRoute]) -> None:
    """All are routes of one effort, or all say the same about why there is none."""
    first = answers[0]
    for answer in answers[1:]:
        if isinstance(first, Route):
            assert isinstance(answer, Route)
            assert answer.effort == pytest.approx(first.effort, abs=0.01)
        else:
            assert answer == first


@given(stations(), st.sampled_from(PROFILES), st.randoms(use_true_random=False))
def test_all_ways_of_searching_agree_on_stations_nobody_drew(
    station: StationMap, profile: Profile, chance: random.Random
) -> None:
    last = len(station.nodes) - 1
    networks = every_network(station, 0)
    broken = [m.id for m in station.equipment if chance.random() < 0.5]
    before = [asked(n, profile, (0, last), []) for n in networks]
    compare(before)
    compare([asked(n, profile, (0, last), broken) for n in networks])
    assert [asked(n, profile, (0, last), []) for n in networks] == before


@pytest.mark.parametrize("profile", PROFILES, ids=lambda p: p.name)
def test_all_ways_of_searching_agree_in_a_real_station(profile: Profile) -> None:
    chance = random.Random(profile.name)
    station = darmstadt()
    here = chance.randrange(len(station.nodes))
    networks = every_network(station, here)
    lifts = [m.id for m in station.equipment if m.kind is EquipmentKind.ELEVATOR]
    for _ in range(6):
        goal = chance.randrange(len(station.nodes))
        start = chance.choice([here, chance.randrange(len(station.nodes))])
        broken = chance.sample(lifts, chance.randint(0, len(lifts)))
        before = [asked(n, profile, (start, goal), []) for n in networks]
        compare(before)
        compare([asked(n, profile, (start, goal), broken) for n in networks])
        assert [asked(n, profile, (start, goal), []) for n in networks] == before


def test_a_table_of_all_places_is_the_same_by_every_search() -> None:
    station = darmstadt()
    index_of = {node.id: number for number, node in enumerate(station.nodes)}
    doors = [p.nodes[0] for p in station.places if p.kind is PlaceKind.ENTRANCE and p.nodes]
    for here in (index_of[doors[0]], index_of[doors[-1]]):
        found = [
            costs_to(
                network,
                Request(origins=(station.nodes[here].id,), destinations=(), profile=WHEELCHAIR),
                station.places,
            )
            for network in every_network(station, here)
        ]
        assert found[0]
        assert found[0] == found[1] == found[2]


@pytest.mark.skipif(not is_available(), reason="routingkit-cch has no wheel for this machine")
def test_a_structure_is_made_once() -> None:
    network = compile_network(darmstadt())
    network.prepare()
    assert network.engine.structure is not None
    first = network.engine.structure
    network.prepare()
    assert network.engine.structure is first
