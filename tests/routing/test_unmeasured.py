"""What to measure next: counted as `plan` tells every journey, and worth what it makes sure."""

from collections import Counter, defaultdict
from dataclasses import replace

from maps.codec import read_station_map
from maps.model import Access, EquipmentId, StationMap, source_id
from routing.impact import journeys_of
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import PROFILES, WHEELCHAIR
from routing.route import Request, Route
from routing.unmeasured import find_unmeasured
from tests.support.ascii_station import draw, elevator, stairs
from tests.support.every_mutation import STATIONS

TWO_WAYS = draw(
    {"0": "E----a----L\n|    |\nF----S", "1": "P----b----L\n|    |\nQ----S"},
    elevator("L"),
    stairs("S", stair_count=18),
)


def open_things(station: StationMap, profiles=PROFILES):
    """Return, for each journey as `plan` tells it, the things on it that nobody has confirmed."""
    network = compile_network(station)
    found = []
    for profile in profiles:
        for origin, destination in journeys_of(station):
            ends = [station.place_by_id[end].nodes for end in (origin, destination)]
            request = Request(
                origins=ends[0], destinations=ends[1], profile=profile, place=destination
            )
            answer = plan(network, request)
            if isinstance(answer, Route):
                ways = [station.pathway_by_id[each.subject] for each in answer.unverified]
                found.append({way.equipment or source_id(way.id) for way in ways})
    return found


def test_things_are_counted_as_every_journey_is_told() -> None:
    path = STATIONS / "shin-yokohama.json"
    station = read_station_map(path.read_bytes(), name=path.name)
    told = open_things(station)
    journeys, settled, worth = Counter(), Counter(), defaultdict(float)
    for things in told:
        for subject in things:
            journeys[subject] += 1
            settled[subject] += len(things) == 1
            worth[subject] += 1 / len(things)
    count, found = find_unmeasured(compile_network(station))
    assert count == len(told)
    assert len(found) > 50
    assert {thing.subject: thing.journeys for thing in found} == journeys
    assert {thing.subject: thing.settled for thing in found} == dict(settled)
    assert {thing.subject: thing.worth for thing in found} == {
        subject: round(value, 2) for subject, value in worth.items()
    }
    worths = [thing.worth for thing in found]
    assert worths == sorted(worths, reverse=True)


def test_what_was_confirmed_is_asked_for_no_more() -> None:
    lift = TWO_WAYS.equipment_by_id[EquipmentId("lift-L")]
    before = {thing.subject: thing for thing in open_of(TWO_WAYS)}
    known = replace(
        lift, access=Access.YES, door_width_m=1.0, cabin_width_m=1.6, cabin_length_m=2.1
    )
    after = {thing.subject: thing for thing in open_of(replace(TWO_WAYS, equipment=(known,)))}
    assert before["lift-L"].journeys == 8
    assert before.keys() - after.keys() == {"lift-L"}
    assert all(after[subject].worth > before[subject].worth for subject in ("E-a", "P-b"))


def open_of(station: StationMap):
    return find_unmeasured(compile_network(station), (WHEELCHAIR,))[1]
