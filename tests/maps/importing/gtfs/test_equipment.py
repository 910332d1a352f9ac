"""Which machine a pathway is: as the feed says, else by the shaft that explains it."""

from maps.model import Access, EquipmentKind
from tests.maps.importing.gtfs.feed import Feed, finding, rules, simple, way


def tower(*, hall_x: float = 0) -> Feed:
    """Draw three levels with a door on each, one above the other, and a platform beside the last."""
    feed = Feed().level("0", 0).level("-1", -1).level("-2", -2).station()
    feed.stop("E", 2, 0, 0, level="0", name="E").stop("M", 3, hall_x, 0, level="-1")
    feed.stop("D", 3, 1, 1, level="-2").stop("P", 0, 30, 0, level="-2", name="P")
    return feed.way("9", "E", "M", 5).way("10", "M", "D", 5).way("w", "D", "P", length=30)


def machines(feed: Feed) -> dict[str, set[str]]:
    station = feed.map()
    found = {e.id: set() for e in station.equipment}
    for pathway in station.pathways:
        if pathway.equipment:
            found[pathway.equipment].add(pathway.id.removeprefix("gtfs:pathway/"))
    return found


def test_doors_above_each_other_are_one_elevator_with_all_its_stops():
    station = tower().map()
    (machine,) = station.equipment
    assert machine.id == "gtfs:elevator/9"
    assert machine.kind is EquipmentKind.ELEVATOR
    assert machine.levels == ("-2", "-1", "0")
    assert machine.access is Access.UNKNOWN
    assert machine.provenance.inferred
    assert finding(station, "elevators_derived").subjects == ("gtfs:elevator/9",)


def test_elevators_that_only_meet_in_a_hall_are_machines_of_their_own():
    assert machines(tower(hall_x=40)) == {"gtfs:elevator/9": {"9"}, "gtfs:elevator/10": {"10"}}


def test_two_cabins_side_by_side_are_two_machines():
    feed = tower().way("11", "M", "D", 5).way("12", "E", "M", 5)
    assert sorted(map(sorted, machines(feed).values())) == [["10", "9"], ["11", "12"]]


def test_two_doors_on_one_level_below_one_landing_are_not_one_cabin():
    feed = tower().stop("D2", 3, 2, 0, level="-2").way("11", "M", "D2", 5)
    assert machines(feed) == {"gtfs:elevator/9": {"9", "10"}, "gtfs:elevator/11": {"11"}}


def test_the_two_directions_of_one_elevator_are_one_machine():
    feed = tower()
    feed.tables["pathways.txt"][0].update(is_bidirectional=0, traversal_time=30)
    feed.way("8", "M", "E", 5, 0, traversal_time=50)
    assert machines(feed) == {"gtfs:elevator/8": {"8", "9", "10"}}


def test_an_identity_that_the_feed_has_is_used():
    feed = tower(hall_x=40)
    for row in feed.tables["pathways.txt"][:2]:
        row["equipment_id"] = "LIFT-7"
    station = feed.map()
    (machine,) = station.equipment
    assert machine.id == "gtfs:elevator/LIFT-7"
    assert not machine.provenance.inferred
    assert "elevators_derived" not in rules(station)


def test_facilities_say_what_a_machine_is_called_and_who_can_use_it():
    feed = tower()
    for row in feed.tables["pathways.txt"][:2]:
        row["facility_id"] = "703"
    feed.row("facilities.txt", facility_id="703", facility_short_name="Elevator 703",
             wheelchair_facility=1)  # fmt: skip
    (machine,) = feed.map().equipment
    assert machine.name.local == "Elevator 703"
    assert machine.access is Access.YES


def test_every_elevator_pathway_has_a_machine_and_the_narrowest_of_them_is_its_door():
    feed = tower()
    feed.tables["pathways.txt"][0]["min_width"] = "0.9"
    feed.tables["pathways.txt"][1]["min_width"] = "0.8"
    station = feed.map()
    assert station.equipment[0].door_width_m == 0.8
    assert way(station, "9").min_width_m == 0.9


def test_each_escalator_is_a_machine_and_one_that_runs_both_ways_is_reported():
    feed = simple().way("u", "H", "E", 4, 0).way("d", "E", "H", 4)
    station = feed.map()
    assert {e.id for e in station.equipment} == {"gtfs:escalator/u", "gtfs:escalator/d"}
    assert finding(station, "escalator_both_ways").subjects == ("gtfs:pathway/d",)


def test_without_levels_doors_above_each_other_are_still_one_elevator():
    feed = tower()
    del feed.tables["levels.txt"]
    for row in feed.tables["stops.txt"]:
        row["level_id"] = ""
    assert machines(feed) == {"gtfs:elevator/9": {"9", "10"}}


def test_very_many_elevators_in_one_hall_take_no_long_time():
    feed = Feed().level("0", 0).level("-1", -1).station().stop("M", 2, 0, 0, level="0", name="M")
    for number in range(2000):
        feed.stop(f"d{number}", 3, 1, 1, level="-1").way(str(number), "M", f"d{number}", 5)
    assert len(feed.map().equipment) == 2000
