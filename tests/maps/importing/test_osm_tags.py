import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.importing.osm_points import read_point
from maps.importing.osm_tags import (
    is_for_the_public,
    read_access,
    read_count,
    read_crossing,
    read_handrail,
    read_incline,
    read_kerb,
    read_length_m,
    read_name,
    read_smoothness,
    read_wheelchair_ramp,
    read_width_m,
    read_yes_no,
)
from maps.importing.osm_traits import Conveying, read_conveying, read_way, runs_backward
from maps.importing.osm_walk import is_indoor, is_walkable
from maps.model import Access, Crossing, Kerb, NodeKind, PathwayMode, Smoothness


@pytest.mark.parametrize(
    ("text", "access"),
    [
        ("yes", Access.YES),
        ("designated", Access.YES),
        ("only", Access.YES),
        ("limited", Access.LIMITED),
        ("no", Access.NO),
        ("no;limited", Access.NO),
        ("unknown", Access.UNKNOWN),
    ],
)
def test_wheelchair_claims(text, access):
    doubts: list[str] = []
    assert read_access({"wheelchair": text}, doubts) is access
    assert not doubts


def test_a_wheelchair_tag_nobody_can_read_is_unknown_and_reported():
    doubts: list[str] = []
    assert read_access({"wheelchair": "Eingeschränkt"}, doubts) is Access.UNKNOWN
    assert doubts == ["wheelchair=Eingeschränkt"]
    assert read_access({}, doubts) is Access.UNKNOWN


@pytest.mark.parametrize(
    ("text", "kerb"),
    [
        ("flush", Kerb.FLUSH),
        ("no", Kerb.FLUSH),
        ("lowered", Kerb.LOWERED),
        ("flush;lowered", Kerb.LOWERED),
        ("rolled", Kerb.ROLLED),
        ("raised", Kerb.RAISED),
        ("yes", None),
    ],
)
def test_kerbs(text, kerb):
    assert read_kerb({"kerb": text, "kerb:height": "3 cm"}, []) == (kerb, 0.03)


@pytest.mark.parametrize(
    ("text", "metres"),
    [
        ("4", 4.0),
        ("1.60", 1.6),
        ("1.0 m", 1.0),
        ("3.5m", 3.5),
        ("1,2", 1.2),
        ("90 cm", 0.9),
        ("3'6\"", 1.067),
        ("4 ft", 1.219),
        ("wide", None),
        ("ca. 2", None),
    ],
)
def test_lengths(text, metres):
    doubts: list[str] = []
    assert read_length_m({"width": text}, "width", doubts) == metres
    assert bool(doubts) is (metres is None)


def test_the_narrowest_measured_width_counts_and_an_estimate_only_alone():
    both = {"width": "2", "maxwidth:physical": "0.8", "est_width": "0.5"}
    assert read_width_m(both, []) == 0.8
    assert read_width_m({"est_width": "1.5"}, []) == 1.5


@pytest.mark.parametrize(
    ("text", "ratio", "goes_up"),
    [
        ("5%", 0.05, True),
        ("-3.5 %", -0.035, False),
        ("up", None, True),
        ("down", None, False),
        ("1:12", 0.08333, True),
        ("-1/20", -0.05, False),
        ("10°", 0.17633, True),
        ("±3.9%", 0.039, True),
        ("12", 0.12, True),
        ("0.6", None, None),
        ("flat", 0.0, None),
        ("0%", 0.0, None),
        ("yes", None, None),
        ("steep", None, None),
        ("900%", None, None),
    ],
)
def test_inclines(text, ratio, goes_up):
    assert read_incline({"incline": text}, []) == (ratio, goes_up)


@pytest.mark.parametrize("text", ["±3.9%", "0.6", "900%", "hilly"])
def test_inclines_in_doubt_are_reported(text):
    doubts: list[str] = []
    read_incline({"incline": text}, doubts)
    assert doubts == [f"incline={text}"]


@pytest.mark.parametrize(
    ("tags", "conveying"),
    [
        ({}, Conveying.NONE),
        ({"conveying": "no"}, Conveying.NONE),
        ({"conveying": "forward"}, Conveying.FORWARD),
        ({"conveying": "backward"}, Conveying.BACKWARD),
        ({"conveying": "reversible"}, Conveying.BOTH),
        ({"conveying": "parallel"}, Conveying.BOTH),
        ({"conveying": "both"}, Conveying.BOTH),
        ({"conveying": "yes"}, Conveying.UNKNOWN),
        ({"conveying": "up", "incline": "up"}, Conveying.FORWARD),
        ({"conveying": "up", "incline": "down"}, Conveying.BACKWARD),
        ({"conveying": "up"}, Conveying.UNKNOWN),
    ],
)
def test_conveying(tags, conveying):
    assert read_conveying(tags) is conveying


@pytest.mark.parametrize(
    ("tags", "mode"),
    [
        ({"highway": "steps"}, PathwayMode.STAIRS),
        ({"highway": "steps", "conveying": "no"}, PathwayMode.STAIRS),
        ({"highway": "steps", "conveying": "forward"}, PathwayMode.ESCALATOR),
        ({"highway": "footway", "conveying": "forward"}, PathwayMode.MOVING_SIDEWALK),
        ({"highway": "footway", "ramp": "yes"}, PathwayMode.RAMP),
        ({"highway": "footway"}, PathwayMode.WALKWAY),
    ],
)
def test_modes(tags, mode):
    assert read_way("osm:way/1", tags, spans_levels=False).traits.mode is mode


def test_an_escalator_is_a_machine_that_runs_one_way():
    up = read_way("osm:way/1", {"highway": "steps", "conveying": "backward"}, spans_levels=True)
    assert up.traits.equipment == "osm:way/1"
    assert not up.traits.is_bidirectional
    assert runs_backward({"conveying": "backward"}, up.conveying)


def test_an_escalator_without_a_direction_is_offered_both_ways_as_unverified():
    way = read_way("osm:way/1", {"highway": "steps", "conveying": "yes"}, spans_levels=True)
    assert way.traits.is_bidirectional
    assert way.traits.inferred


def test_a_one_way_for_feet_is_one_way():
    assert not read_way(
        "osm:way/1", {"highway": "footway", "oneway:foot": "yes"}, spans_levels=False
    ).traits.is_bidirectional
    assert read_way(
        "osm:way/1", {"highway": "residential", "oneway": "yes"}, spans_levels=False
    ).traits.is_bidirectional


@pytest.mark.parametrize(
    ("tags", "ramp"),
    [
        ({"ramp:wheelchair": "yes"}, True),
        ({"ramp:wheelchair": "no", "ramp": "yes"}, False),
        ({"ramp": "no"}, False),
        ({"ramp": "yes"}, None),
        ({"ramp:wheelchair": "separate"}, None),
        ({}, None),
    ],
)
def test_only_a_ramp_for_wheelchairs_counts_as_one(tags, ramp):
    assert read_wheelchair_ramp(tags) is ramp


def test_small_tags():
    assert read_yes_no({"tactile_paving": "yes"}, "tactile_paving") is True
    assert read_yes_no({"tactile_paving": "incorrect"}, "tactile_paving") is None
    assert read_handrail({"handrail:left": "yes", "handrail": "no"}) is True
    assert read_handrail({"handrail": "no"}) is False
    assert read_handrail({}) is None
    assert read_count({"step_count": "17"}, "step_count", []) == 17
    assert read_count({"step_count": "~20"}, "step_count", []) is None
    assert read_smoothness({"smoothness": "horrible"}, []) is Smoothness.IMPASSABLE
    assert read_smoothness({"smoothness": "good;bad"}, []) is Smoothness.BAD


@pytest.mark.parametrize(
    ("tags", "crossing"),
    [
        ({"footway": "crossing", "crossing": "traffic_signals"}, Crossing.SIGNALS),
        ({"footway": "crossing", "crossing": "zebra"}, Crossing.MARKED),
        ({"highway": "crossing", "crossing:markings": "no"}, Crossing.UNMARKED),
        ({"footway": "crossing"}, Crossing.UNKNOWN),
        ({"highway": "footway", "crossing": "zebra"}, None),
    ],
)
def test_crossings(tags, crossing):
    assert read_crossing(tags) is crossing


def test_names_keep_every_language_and_no_etymology():
    name = read_name(
        {
            "name": "서울역",
            "name:en": "Seoul Station",
            "name:zh-Hans": "首尔站",
            "name:etymology": "x",
            "name:etymology:wikidata": "Q1",
        }
    )
    assert name.local == "서울역"
    assert name.by_language == (("en", "Seoul Station"), ("zh-Hans", "首尔站"))


def test_indoor_no_is_outdoors():
    assert not is_indoor({"indoor": "no", "highway": "footway"})
    assert is_indoor({"indoor": "yes"})


@pytest.mark.parametrize(
    ("tags", "walkable"),
    [
        ({"highway": "footway"}, True),
        ({"highway": "corridor"}, True),
        ({"railway": "platform"}, True),
        ({"public_transport": "platform"}, True),
        ({"indoor": "corridor"}, True),
        ({"highway": "residential"}, True),
        ({"highway": "cycleway", "foot": "designated"}, True),
        ({"highway": "cycleway"}, False),
        ({"highway": "motorway"}, False),
        ({"highway": "footway", "foot": "no"}, False),
        ({"highway": "residential", "foot": "use_sidepath"}, False),
        ({"highway": "footway", "access": "private"}, False),
        ({"highway": "footway", "access": "private", "foot": "yes"}, True),
        ({"highway": "footway", "access": "customers"}, True),
        ({"highway": "construction", "foot": "yes"}, False),
        ({"indoor": "room"}, False),
    ],
)
def test_what_is_walked_on(tags, walkable):
    assert is_walkable(tags) is walkable


def test_points():
    door = read_point({"entrance": "main", "wheelchair": "no", "door:width": "0.8"})
    assert (door.access, door.min_width_m, door.kind) == (Access.NO, 0.8, NodeKind.ENTRANCE)
    assert read_point({"barrier": "gate", "access": "private"}).is_shut
    assert read_point({"barrier": "gate", "locked": "yes"}).is_shut
    assert not read_point({"barrier": "gate", "access": "private", "foot": "yes"}).is_shut
    assert not read_point({"barrier": "lift_gate", "access": "private"}).is_shut
    assert read_point({"barrier": "turnstile"}).access is Access.NO
    assert read_point({"barrier": "turnstile", "wheelchair": "yes"}).access is Access.YES
    assert read_point({"barrier": "kerb"}).kerb is Kerb.RAISED
    assert read_point({"shop": "books", "wheelchair": "no"}).access is Access.UNKNOWN


@given(
    st.dictionaries(
        st.sampled_from(
            [
                "wheelchair",
                "kerb",
                "incline",
                "width",
                "conveying",
                "smoothness",
                "step_count",
                "level",
                "barrier",
                "entrance",
                "access",
                "foot",
                "name",
                "name:ko",
                "check_date",
                "crossing",
                "kerb:height",
                "ramp",
                "handrail",
                "tactile_paving",
                "incline:across",
            ]
        ),
        st.text(max_size=12),
    )
)
def test_no_tag_breaks_the_readers(tags):
    read_way("osm:way/1", {"highway": "steps", **tags}, spans_levels=True)
    read_way("osm:way/1", {"highway": "footway", **tags}, spans_levels=False)
    read_point(tags)
    is_for_the_public(tags)
