"""What must be passed, islands and repairs, held against plain recounting."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from maps.model import Access, Kerb, StationMap
from routing.audit import audit, outside
from routing.network import Network, compile_network
from routing.profiles import PROFILES, WALKING, WHEELCHAIR
from routing.search import ABSENT, reachable
from tests.support.ascii_station import draw, elevator, stairs
from tests.support.generated import stations


def reached_without(network: Network, profile, subject: str) -> set[int]:
    weights = list(network.fares(profile).weights)
    for edge in network.edges_of[subject]:
        weights[edge] = ABSENT
    return set(reachable(network.out, weights, outside(network)))


@given(stations(), st.sampled_from(PROFILES))
def test_a_thing_must_be_passed_exactly_if_its_loss_cuts_the_platform_off(
    station: StationMap, profile
) -> None:
    network = compile_network(station)
    found = audit(network, profile)
    things = {p.equipment or p.id for p in station.pathways}
    before = set(reachable(network.out, network.fares(profile).weights, outside(network)))
    for platform in found.platforms:
        nodes = {network.index_of[n] for n in station.place_by_id[platform.place].nodes}
        if nodes & before:
            lost = {t for t in things if not nodes & reached_without(network, profile, t)}
            assert set(platform.must_pass) == lost
        else:
            assert platform.must_pass == ()


@given(stations())
def test_a_repair_opens_what_it_says_and_more_would_not_be_silent(station: StationMap) -> None:
    network = compile_network(station)
    found = audit(network, WHEELCHAIR)
    fares = network.fares(WHEELCHAIR)
    sources = outside(network)
    before = set(reachable(network.out, fares.weights, sources))
    told = {repair.subject: repair.places for repair in found.repairs}
    subjects = {p.subject for p in fares.prices if hasattr(p, "subject")}
    for subject in subjects:
        weights = [
            1 if w < 0 and getattr(p, "subject", None) == subject else w
            for w, p in zip(fares.weights, fares.prices, strict=True)
        ]
        after = set(reachable(network.out, weights, sources))
        opened = sum(
            1
            for place in station.places
            if any(network.index_of[n] in after for n in place.nodes)
            and not any(network.index_of[n] in before for n in place.nodes)
        )
        assert told.get(subject, 0) == opened


def test_two_platforms_joined_by_a_lift_but_not_to_the_street_are_an_island() -> None:
    station = draw({"0": "E----S", "1": "P----S----L", "2": "Q----L"}, elevator("L"), stairs("S"))
    found = audit(compile_network(station), WHEELCHAIR)
    assert found.islands == (("place-P", "place-Q"),)
    assert [(r.subject, r.reason, len(r.platforms)) for r in found.repairs] == [("S", "stairs", 2)]
    assert audit(compile_network(station), WALKING).islands == ()


def test_the_repair_that_opens_most_comes_first() -> None:
    station = draw(
        {"0": "P----a----E----b----Q----c----F"},
        edges={
            "P-a": {"kerb": Kerb.RAISED},
            "E-b": {"access": Access.NO},
            "Q-c": {"kerb": Kerb.RAISED},
        },
        change_node=lambda node: node if node.id == "E" else _inside(node),
    )
    found = audit(compile_network(station), WHEELCHAIR)
    assert [(r.subject, r.reason) for r in found.repairs][:2] == [
        ("E-b", "not_accessible"),
        ("P-a", "kerb"),
    ]


def _inside(node):
    return replace(node, is_street=False)
