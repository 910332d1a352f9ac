"""No tag that decides access is dropped without a word: it is on the map, or a finding says it."""

import pytest

from maps.model import DoorKind, StationMap
from tests.maps.importing.drawing import Drawing


def corner(**tags: dict[str, str]) -> StationMap:
    """A street, a way from it over a point and a crossing, stairs, and an elevator."""
    drawing = Drawing().nodes(n1=(0, 0), n2=(50, 0), n4=(100, 0), n9=(50, 90))
    drawing.node(3, 50, 50, **tags.get("point", {}))
    drawing.node(8, 100, 50, highway="elevator", level="0;1", **tags.get("elevator", {}))
    drawing.nodes(n10=(100, 60), n11=(60, 60), n13=(0, -60))
    drawing.node(12, 0, -30, highway="crossing", **tags.get("crossing", {}))
    drawing.way(100, 1, 2, 4, highway="residential")
    drawing.way(1, 2, 3, **{"highway": "footway", **tags.get("way", {})})
    drawing.way(2, 3, 9, highway="footway").way(3, 4, 8, highway="footway", level="0")
    drawing.way(4, 8, 10, 11, highway="footway", level="1")
    drawing.way(5, 3, 11, highway="steps", level="0;1", **tags.get("steps", {}))
    drawing.way(6, 1, 12, 13, highway="footway", footway="crossing")
    return drawing.read()


PLAIN = corner()
SAID = {
    "way": {
        "width": "0.6", "est_width": "0.6", "maxwidth:physical": "0.6", "maxwidth": "0.6", "incline": "12%",
        "incline:across": "6%", "wheelchair": "no", "foot": "no", "access": "private", "surface": "sand",
        "smoothness": "bad", "tactile_paving": "yes", "kerb": "raised", "kerb:height": "0.1", "opening_hours": "Mo-Fr",
        "conveying": "yes", "highway": "steps", "oneway:foot": "yes", "access:conditional": "no @ (22:00-05:00)",
        "foot:conditional": "no @ (22:00-05:00)", "wheelchair:conditional": "no @ wet", "obstacle": "yes",
        "hazard": "yes", "ford": "yes", "maxheight": "1.2", "wheelchair:description": "steep", "covered": "no",
        "lit": "no", "level": "1", "footway": "crossing",
    },
    "point": {
        "barrier": "cycle_barrier", "wheelchair": "no", "door": "revolving", "automatic_door": "no", "foot": "no",
        "access": "private", "kerb": "raised", "kerb:height": "0.15", "maxwidth:physical": "0.6", "entrance": "yes",
        "foot:conditional": "no @ (22:00-05:00)", "ford": "yes", "obstacle": "yes", "door:width": "0.6",
    },
    "steps": {
        "step_count": "12", "handrail": "no", "ramp:wheelchair": "yes", "step:height": "0.2", "step:contrast": "no",
        "width": "0.5", "conveying": "forward", "tactile_paving": "yes", "wheelchair": "yes",
    },
    "elevator": {
        "wheelchair": "no", "access": "private", "width": "0.9", "door:width": "0.7", "maxweight": "0.2",
        "opening_hours": "Mo-Fr", "elevator:width": "0.9", "elevator:length": "1.1", "operational_status": "closed",
        "locked": "yes", "key": "yes", "access:conditional": "no @ Su", "stroller": "no",
    },
    "crossing": {
        "crossing": "traffic_signals", "traffic_signals:sound": "no", "traffic_signals:vibration": "yes",
        "kerb": "lowered",
    },
}  # fmt: skip


def facts(station: StationMap) -> tuple[object, ...]:
    return station.nodes, station.pathways, station.equipment, station.places, station.remarks


@pytest.mark.parametrize(
    ("thing", "key", "value"),
    [(thing, key, value) for thing, tags in SAID.items() for key, value in tags.items()],
)
def test_nothing_that_decides_access_is_dropped_without_a_word(thing, key, value):
    assert facts(corner(**{thing: {key.replace(":", "__"): value}})) != facts(PLAIN)


def rules(station: StationMap) -> dict[str, tuple[str, ...]]:
    return {remark.rule: remark.subjects for remark in station.remarks}


def test_a_barrier_that_nobody_measured_is_told():
    found = rules(corner(point={"barrier": "cycle_barrier"}))
    assert found["barrier_not_measured"] == ("osm:node/3",)


def test_a_barrier_that_counts_as_closed_by_its_kind_is_told():
    found = rules(corner(point={"barrier": "turnstile"}))
    assert found["barrier_taken_for_closed"] == ("osm:node/3",)


def test_a_barrier_that_somebody_measured_is_not_told():
    found = rules(corner(point={"barrier": "cycle_barrier", "maxwidth__physical": "1.2"}))
    assert "barrier_not_measured" not in found


def test_what_a_shop_beside_the_way_says_is_about_the_shop():
    found = rules(corner(point={"shop": "kiosk", "wheelchair": "no"}))
    assert "access_tag_not_used" not in found


def test_a_revolving_door_is_on_the_map():
    station = corner(point={"door": "revolving", "automatic_door": "motor"})
    (node,) = (node for node in station.nodes if node.id == "osm:node/3")
    assert (node.door, node.automatic_door) == (DoorKind.REVOLVING, True)


def test_the_sound_of_a_crossing_is_read_from_its_point():
    station = corner(crossing={"crossing": "traffic_signals", "traffic_signals__sound": "yes"})
    assert {p.crossing_sound for p in station.pathways if p.crossing is not None} == {True}
