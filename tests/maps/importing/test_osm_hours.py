"""Opening hours in OpenStreetMap close the door, gate, lift or passage that they are written on."""

import datetime as dt

import pytest

from maps.model import NodeId, PlaceKind
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import WALKING
from routing.route import NoRoute, Request, Route
from tests.maps.importing.drawing import Drawing, only

NOON, NIGHT = (dt.datetime.fromisoformat(f"2026-11-25T{time}+01:00") for time in ("12:00", "23:30"))
HOURS = "06:00-22:00"


def a_way_past(**tags: str):
    """A street, a point with these tags, and ground behind it."""
    drawing = Drawing().node(9, 0, 0).node(8, -50, 0).way(99, 8, 9, highway="residential")
    drawing.node(1, 10, 0, **tags).node(2, 20, 0)
    return drawing.way(1, 9, 1, 2, highway="footway").read()


def ask(station, at):
    request = Request(
        origins=(NodeId("osm:node/9"),),
        destinations=(NodeId("osm:node/2"),),
        profile=WALKING,
        at=at,
    )
    return plan(compile_network(station), request)


@pytest.mark.parametrize(
    "tags",
    [
        {"barrier": "gate"},
        {"entrance": "main"},
        {"railway": "subway_entrance"},
        {"door": "hinged"},
    ],
)
def test_a_door_or_gate_is_shut_at_night_and_named(tags):
    station = a_way_past(**tags, opening_hours=f" {HOURS} ")
    assert isinstance(ask(station, NOON), Route)
    answer = ask(station, NIGHT)
    assert isinstance(answer, NoRoute)
    (barrier,) = answer.barriers
    assert (barrier.subject, barrier.reason) == ("osm:node/1", "closed")
    assert barrier.opens_at == dt.datetime.fromisoformat("2026-11-26T06:00+01:00")


def test_hours_of_a_pandemic_are_not_today_s():
    station = a_way_past(**{"barrier": "gate", "opening_hours:covid19": HOURS})
    assert isinstance(ask(station, NIGHT), Route)


def test_hours_that_cannot_be_read_are_kept_and_passed_unverified():
    station = a_way_past(barrier="gate", opening_hours="dawn till the guard is tired")
    assert next(n for n in station.nodes if n.id == "osm:node/1").opening_hours
    answer = ask(station, NIGHT)
    assert isinstance(answer, Route)
    assert [u.what for u in answer.unverified if u.subject == "osm:node/1"] == ["hours"]


def test_a_shop_beside_the_way_shuts_nothing():
    assert isinstance(ask(a_way_past(shop="kiosk", opening_hours=HOURS), NIGHT), Route)


def test_a_passage_has_its_hours():
    drawing = Drawing().node(9, 0, 0).node(8, -50, 0).way(99, 8, 9, highway="residential")
    drawing.node(2, 20, 0).way(1, 9, 2, highway="corridor", opening_hours=HOURS)
    station = drawing.read()
    assert only(station, "way/1").opening_hours == HOURS
    assert isinstance(ask(station, NOON), Route)
    assert isinstance(ask(station, NIGHT), NoRoute)


def test_the_hours_of_an_entrance_are_on_its_place_and_its_node():
    station = a_way_past(entrance="main", opening_hours=HOURS)
    entrance = next(p for p in station.places if p.kind is PlaceKind.ENTRANCE)
    node = next(n for n in station.nodes if n.id == "osm:node/1")
    assert entrance.opening_hours == node.opening_hours == HOURS


def test_a_map_has_the_time_zone_of_its_position():
    assert a_way_past(barrier="gate").timezone == "Europe/Berlin"
