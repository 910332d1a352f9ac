import pytest

from maps.importing.osm_place_kinds import find_kind, is_rail_platform
from maps.model import Access, PlaceKind, Transport
from tests.maps.importing.drawing import Drawing, place, rules


@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        ({"railway": "platform"}, PlaceKind.PLATFORM),
        ({"public_transport": "platform"}, PlaceKind.PLATFORM),
        ({"public_transport": "platform", "bus": "yes"}, PlaceKind.BUS_STOP),
        ({"highway": "platform", "tram": "yes"}, PlaceKind.TRAM_STOP),
        ({"highway": "bus_stop"}, PlaceKind.BUS_STOP),
        ({"railway": "tram_stop"}, PlaceKind.TRAM_STOP),
        ({"railway": "subway_entrance"}, PlaceKind.ENTRANCE),
        ({"entrance": "main"}, PlaceKind.ENTRANCE),
        ({"entrance": "home"}, None),
        ({"entrance": "yes", "access": "private"}, None),
        ({"amenity": "toilets"}, PlaceKind.TOILET),
        ({"amenity": "vending_machine", "vending": "public_transport_tickets"}, PlaceKind.TICKETS),
        ({"amenity": "vending_machine", "vending": "sweets"}, None),
        ({"shop": "ticket", "name": "Tickets"}, PlaceKind.TICKETS),
        ({"tourism": "information", "information": "office"}, PlaceKind.INFORMATION),
        ({"tourism": "information", "information": "guidepost"}, None),
        ({"amenity": "luggage_locker"}, PlaceKind.LOCKERS),
        ({"amenity": "taxi"}, PlaceKind.TAXI),
        ({"amenity": "bicycle_parking"}, PlaceKind.BICYCLE),
        ({"amenity": "cafe"}, PlaceKind.FOOD),
        ({"shop": "books", "name": "Books"}, PlaceKind.SHOP),
        ({"shop": "books"}, None),
        ({"shop": "vacant", "name": "Gone"}, None),
        ({"amenity": "pharmacy"}, PlaceKind.PHARMACY),
        ({"amenity": "atm"}, PlaceKind.MONEY),
        ({"amenity": "police"}, PlaceKind.POLICE),
        ({"tourism": "hotel", "name": "Inn"}, PlaceKind.LODGING),
        ({"tourism": "museum", "name": "Museum"}, PlaceKind.SIGHT),
        ({"amenity": "hospital", "name": "Hospital"}, PlaceKind.SERVICE),
        ({"building": "yes", "name": "House"}, None),
    ],
)
def test_kinds(tags, kind):
    assert find_kind(tags) is kind


def test_a_kerb_where_buses_stop_is_no_platform():
    assert is_rail_platform({"railway": "platform", "highway": "platform", "bus": "yes"})
    assert not is_rail_platform({"public_transport": "platform", "highway": "platform"})


def street() -> Drawing:
    drawing = Drawing().nodes(n7=(-200, 0), n8=(-50, 0), n9=(0, 0))
    return drawing.way(99, 8, 9, highway="residential").way(98, 7, 8, highway="residential")


def test_a_place_beside_the_way_is_reached_from_the_nearest_point_of_it():
    station = street().node(1, -20, 6, amenity="cafe", name="Café", name__en="Coffee").read()
    cafe = place(station, "node/1")
    (node,) = cafe.nodes
    assert station.node_by_id[node].position == pytest.approx((cafe.position[0], 0), abs=0.05)
    assert cafe.provenance.inferred
    assert cafe.name.in_language("en") == "Coffee"


def test_a_place_on_the_way_is_reached_there():
    station = (
        street().node(1, 10, 0, entrance="yes", ref="2").way(1, 9, 1, highway="footway").read()
    )
    door = place(station, "node/1")
    assert (door.nodes, door.ref, door.provenance.inferred) == (("osm:node/1",), "2", "")


def test_a_place_far_from_every_way_is_kept_and_reported():
    station = street().node(1, -20, 60, amenity="cafe").read()
    assert place(station, "node/1").nodes == ()
    assert "place_not_connected" in rules(station, "node/1")


def test_a_place_is_not_joined_to_a_way_on_another_level():
    station = street().node(1, -20, 6, amenity="toilets", level="-1").read()
    assert place(station, "node/1").nodes == ()


def test_the_same_thing_drawn_twice_is_one_place():
    drawing = (
        street().node(1, -20, 6, amenity="cafe", name="X").node(2, -20, 8, amenity="cafe", name="X")
    )
    assert len([p for p in drawing.read().places if p.kind is PlaceKind.FOOD]) == 1


def test_an_accessible_toilet_does_not_vanish_beside_another_one():
    drawing = street().node(1, -20, 6, amenity="toilets")
    station = drawing.node(2, -20, 8, amenity="toilets", toilets__wheelchair="yes").read()
    assert {p.access for p in station.places} == {Access.YES, Access.UNKNOWN}


def test_a_platform_knows_what_stops_there():
    drawing = (
        street().node(1, 60, 0).way(2, 9, 1, railway="platform", local_ref="3", name="Gleis 3")
    )
    drawing.relation(3, ("way", 2, "platform"), type="route", route="train", ref="S6")
    platform = place(drawing.read(), "way/2")
    assert (platform.ref, platform.name.local) == ("3", "Gleis 3")
    assert (platform.transport, platform.lines) == (Transport.TRAIN, ("S6",))
    assert set(platform.nodes) == {"osm:node/9", "osm:node/1"}


def test_a_platform_that_nothing_touches_is_kept_and_reported():
    station = street().square(2, 20, 60, 60, 10, railway="platform").read()
    assert place(station, "way/2").nodes == ()
    assert "place_not_connected" in rules(station, "way/2")


def test_the_doors_of_other_houses_are_no_exits_of_the_station():
    drawing = street().node(1, 10, 0, entrance="main").node(2, -10, 0, entrance="main")
    drawing.node(3, 20, 0).node(4, 20, 10).way(1, 9, 1, highway="footway")
    drawing.way(2, 1, 3, highway="footway", indoor="yes").way(3, 9, 2, highway="footway")
    station = drawing.read()
    exits = [p for p in station.places if p.kind is PlaceKind.ENTRANCE]
    assert [(p.id, p.is_main) for p in exits] == [("osm:node/1", True)]


def test_an_entrance_on_a_station_building_is_an_exit():
    drawing = street().square(5, 20, 10, -5, 10, building="train_station")
    drawing.node(20, 10, -5, entrance="yes").way(1, 9, 20, highway="footway")
    station = drawing.read()
    assert [p.id for p in station.places if p.kind is PlaceKind.ENTRANCE] == ["osm:node/20"]
