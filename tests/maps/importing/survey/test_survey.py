"""Measurements laid on a map: what they change, and what is said about every doubt."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.codec import read_station_map, write_station_map
from maps.importing import Bundle, Selection, sniff
from maps.importing.survey import read_survey
from maps.importing.survey_apply import apply_survey
from maps.importing.survey_columns import COLUMNS
from maps.importing.survey_table import SurveyRow, read_survey_table
from maps.model import Access, MapError, Name, Provenance, RequestError, StationMap
from tests.support.ascii_station import draw, elevator, stairs

STATION = draw({"-1": "P----S----L", "0": "E----S----L"}, elevator("L", ref="2호기"), stairs("S"))


def measured(text: str, station: StationMap = STATION) -> StationMap:
    return apply_survey(station, read_survey_table(text.encode(), name="survey.csv"))


def lift(station: StationMap):
    return station.equipment_by_id["lift-L"]


def found(station: StationMap, rule: str) -> list[str]:
    return [f.text for f in station.remarks if f.rule == rule]


def doubts(station: StationMap) -> set[str]:
    return {f.rule for f in station.remarks} - {"survey_applied"}


def test_sizes_of_an_elevator():
    station = measured(
        "subject;door width [cm];cabin width [cm];cabin length [m];control height [mm];"
        "braille;voice;opening hours;measured on;measured by;photo\n"
        "lift-L;80;110;1,4;1100;yes;no;05:00~24:00;2026-05-01;Team A;7.jpg\n"
    )
    machine = lift(station)
    assert (machine.door_width_m, machine.cabin_width_m, machine.cabin_length_m) == (0.8, 1.1, 1.4)
    assert (machine.control_height_m, machine.has_braille, machine.has_voice) == (1.1, True, False)
    assert machine.opening_hours == "05:00-24:00"
    assert machine.provenance.verified_on == dt.date(2026, 5, 1)
    assert (machine.provenance.measured_by, machine.provenance.photo) == ("Team A", "7.jpg")
    assert doubts(station) == set()


def test_only_what_was_measured_changes():
    station = measured("subject,door width [cm],measured on\nlift-L,80,2026-05-01\n")
    assert station.nodes == STATION.nodes
    assert station.pathways == STATION.pathways
    assert station.places == STATION.places
    provenance = replace(lift(STATION).provenance, verified_on=dt.date(2026, 5, 1))
    assert lift(station) == replace(lift(STATION), door_width_m=0.8, provenance=provenance)


@pytest.mark.parametrize("name", ["lift-L", "2호기", "2 호기"])
def test_a_machine_is_found_by_id_or_by_the_number_on_it(name):
    assert lift(measured(f"subject,door width [cm]\n{name},80\n")).door_width_m == 0.8


def test_the_same_way_from_its_other_end_has_the_opposite_slope():
    for row, ratio in (("S@-1,S@0,5,", 0.05), ("S@0,S@-1,5,", -0.05), ("S@0,S@-1,,5", 0.05)):
        station = measured(f"subject,to,slope up [%],slope down [%]\n{row}\n")
        (way,) = [p for p in station.pathways if p.incline_ratio is not None]
        assert way.from_node == "S@-1"
        assert way.incline_ratio == ratio


def test_stairs_take_the_direction_that_the_map_knows():
    station = measured("subject,to,steps,step height [cm],handrail\nS@0,S@-1,20,16,yes\n")
    (flight,) = [p for p in station.pathways if p.stair_count is not None]
    assert (flight.stair_count, flight.step_height_m, flight.handrail) == (20, 0.16, True)


def test_steps_on_a_level_way_need_a_direction():
    station = measured("subject,to,steps\nE,S@0,3\n")
    assert not [p for p in station.pathways if p.stair_count is not None]
    assert "steps_up or steps_down" in found(station, "survey_value_impossible")[0]
    assert [p.stair_count for p in measured("subject,to,steps down\nE,S@0,3\n").pathways].count(-3)


def test_slope_up_and_down_of_one_way_contradict_each_other():
    station = measured("subject,to,slope up [%],slope down [%]\nS@-1,S@0,5,4\n")
    assert not [p for p in station.pathways if p.incline_ratio is not None]
    assert "survey_measured_twice" in doubts(station)


def test_gap_and_step_at_a_platform():
    text = "subject,gap [cm],step [cm],boarding ramp\nplace-P,8,-2.5,예\n"
    place = measured(text).place_by_id["place-P"]
    assert (place.gap_m, place.step_m, place.has_boarding_ramp) == (0.08, -0.025, True)


def test_words_on_buttons_belong_to_levels():
    buttons = lift(measured("subject,buttons\nlift-L,1F | B1\n")).buttons
    assert [(b.level, b.text.local) for b in buttons] == [("-1", "B1"), ("0", "1F")]
    buttons = lift(measured("subject,buttons\nlift-L,0=로비 | -1=B1\n")).buttons
    assert [(b.level, b.text.local) for b in buttons] == [("-1", "B1"), ("0", "로비")]


@pytest.mark.parametrize("cell", ["B7", "로비", "0=a | 1F", "0="])
def test_a_button_to_nowhere_or_two_to_one_level_are_refused(cell):
    station = measured(f"subject,buttons\nlift-L,{cell}\n")
    assert lift(station).buttons == ()
    assert "survey_value_impossible" in doubts(station)


def test_signs_say_different_things_from_both_ends():
    text = "subject,to,sign text,sign text back\nS@0,E,나가는 곳,승강장\n"
    (way,) = [p for p in measured(text).pathways if p.signposted_as or p.reversed_signposted_as]
    assert (way.from_node, way.to_node) == ("E", "S@0")
    assert way.signposted_as == Name(local="승강장")
    assert way.reversed_signposted_as == Name(local="나가는 곳")


def test_a_contradiction_names_both_values_and_who_said_them():
    said = replace(lift(STATION), door_width_m=0.9, provenance=Provenance(source="osm"))
    station = measured(
        "subject,door width [cm],measured on,measured by\nlift-L,80,2026-05-01,Team A\n",
        replace(STATION, equipment=(said,)),
    )
    assert lift(station).door_width_m == 0.8
    (text,) = found(station, "survey_contradicts_map")
    for part in ("0.9", "osm", "0.8", "survey.csv:2", "Team A", "2026-05-01"):
        assert part in text


def test_what_was_verified_later_than_it_was_measured_stays():
    later = Provenance(source="osm", verified_on=dt.date(2026, 6, 1), measured_by="Team B")
    said = replace(lift(STATION), door_width_m=0.9, provenance=later)
    for day in ("2026-05-01", ""):
        station = measured(
            f"subject,door width [cm],measured on\nlift-L,80,{day}\n",
            replace(STATION, equipment=(said,)),
        )
        assert lift(station) == said
        assert "the map, verified later, counts" in found(station, "survey_contradicts_map")[0]


def test_a_value_that_agrees_is_no_contradiction_but_a_new_look():
    said = replace(lift(STATION), door_width_m=0.9)
    station = measured(
        "subject,door width [mm],measured on\nlift-L,902,2026-05-01\n",
        replace(STATION, equipment=(said,)),
    )
    assert lift(station).door_width_m == 0.9
    assert lift(station).provenance.verified_on == dt.date(2026, 5, 1)
    assert doubts(station) == set()


def test_of_two_measurements_the_newer_counts_and_of_the_same_day_none():
    text = "subject,door width [cm],measured on\nlift-L,80,{}\nlift-L,90,2026-05-02\n"
    station = measured(text.format("2026-05-01"))
    assert lift(station).door_width_m == 0.9
    assert "the newest counts" in found(station, "survey_measured_twice")[0]
    station = measured(text.format("2026-05-02"))
    assert lift(station).door_width_m is None
    assert "none of them" in found(station, "survey_measured_twice")[0]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("subject,door width [cm]\nghost,80\n", "survey_subject_unknown"),
        ("subject,door width [cm]\n,80\n", "survey_subject_unknown"),
        ("subject,to,width [cm]\nE,ghost,80\n", "survey_subject_unknown"),
        ("subject,to,width [cm]\nE,P,80\n", "survey_subject_unknown"),
        ("subject,door width [m]\nlift-L,80\n", "survey_value_impossible"),
        ("subject,door width\nlift-L,80\n", "survey_value_impossible"),
        ("subject,kerb height [cm]\nlift-L,3\n", "survey_does_not_fit"),
        ("subject,colour\nlift-L,red\n", "survey_column_unknown"),
        ("subject,note\nlift-L,door sticks\n", "survey_note"),
        ("subject,door width [cm]\nlift-L,80\n", "survey_date_missing"),
    ],
)
def test_nothing_that_was_written_is_dropped_without_a_word(text, rule):
    station = measured(text)
    assert rule in doubts(station)
    if rule != "survey_date_missing":
        assert lift(station).door_width_m is None


def test_an_ambiguous_name_lists_what_it_could_be():
    twin = replace(STATION.places[0], name=Name(local="twin"))
    other = replace(STATION.places[1], name=Name(local="twin"))
    station = measured("subject,gap [cm]\ntwin,8\n", replace(STATION, places=(twin, other)))
    text = found(station, "survey_subject_unknown")[0]
    assert twin.id in text
    assert other.id in text


def test_a_name_of_machine_and_place_means_the_one_that_can_be_measured_so():
    place = replace(STATION.places[0], name=Name(local="2호기"))
    places = (place, *STATION.places[1:])
    station = measured("subject,door width [cm]\n2호기,80\n", replace(STATION, places=places))
    assert lift(station).door_width_m == 0.8


def test_the_measured_map_comes_back_from_its_file_as_it_was():
    station = measured(
        "subject,to,width [cm],slope up [%],sign text,measured on,photo\n"
        "S@-1,S@0,90,5,B1,2026-05-01,1.jpg\n"
    )
    assert read_station_map(write_station_map(station), name="m") == station


def test_measuring_twice_the_same_changes_nothing_more():
    text = "subject,door width [cm],measured on,note\nlift-L,80,2026-05-01,ok\n"
    once = measured(text)
    assert measured(text, once) == once


CELLS = st.sampled_from(
    ["", "1", "80", "0,5", "1/12", "yes", "no", "B1 | 1F", "limited", "x", "-3"]
)
ROWS = st.builds(
    SurveyRow,
    file=st.just("f"),
    number=st.integers(2, 99),
    subject=st.sampled_from(["lift-L", "E", "S@0", "place-P", "2호기", "ghost", "E-S", ""]),
    to=st.sampled_from(["", "", "S@-1", "S@0", "L@0"]),
    cells=st.dictionaries(
        st.sampled_from([c.key for c in COLUMNS]),
        st.tuples(CELLS, st.sampled_from(["cm", "m", "%", ""])),
        max_size=4,
    ),
    measured_on=st.sampled_from(["", "2026-05-01", "2026-05-02", "soon"]),
)


@given(st.lists(ROWS, max_size=5, unique_by=lambda row: row.number), st.randoms())
def test_the_order_of_rows_does_not_matter_and_every_result_is_a_map(rows, chance):
    station = apply_survey(STATION, rows)
    shuffled = rows.copy()
    chance.shuffle(shuffled)
    assert apply_survey(STATION, shuffled) == station
    assert read_station_map(write_station_map(station), name="m") == station


@given(st.lists(ROWS, min_size=1, max_size=1))
def test_every_cell_is_applied_or_reported(rows):
    (row,) = rows
    station = apply_survey(STATION, rows)
    applied = station.remarks and any(f.rule == "survey_applied" for f in station.remarks)
    reported = {f.rule for f in station.remarks} & {
        "survey_subject_unknown",
        "survey_value_impossible",
        "survey_does_not_fit",
        "survey_measured_twice",
    }
    assert applied or reported or not row.cells


def _bundle(**files: str | bytes) -> Bundle:
    given = {name.replace("_", "."): data for name, data in files.items()}
    encoded = {n: d.encode() if isinstance(d, str) else d for n, d in given.items()}
    return Bundle(name="SOURCES", files=encoded)


def test_a_survey_is_imported_together_with_its_map():
    bundle = _bundle(
        station_json=write_station_map(STATION),
        a_csv="subject,door width [cm]\nlift-L,80\n",
        b_csv="subject,cabin width [cm]\nlift-L,110\n",
    )
    assert sniff(bundle) == "survey"
    (station,) = read_survey(bundle)
    assert (lift(station).door_width_m, lift(station).cabin_width_m) == (0.8, 1.1)
    with pytest.raises(RequestError):
        read_survey(bundle, Selection(all_stations=True))


@pytest.mark.parametrize(
    "files",
    [
        {"a_csv": "subject,width [m]\na,1\n"},
        {"station_json": write_station_map(STATION)},
        {
            "a_json": write_station_map(STATION),
            "b_json": write_station_map(STATION),
            "c_csv": "subject\n",
        },
        {"a_json": write_station_map(STATION)[:900], "c_csv": "subject\n"},
    ],
)
def test_a_survey_without_its_map_is_refused_in_one_line(files):
    with pytest.raises(MapError, match=r"^[^\n]+$"):
        read_survey(_bundle(**files))


def test_access_that_staff_have_seen_counts():
    station = measured("subject,휠체어,측정일\nlift-L,불가,2026-05-01\n")
    assert lift(station).access is Access.NO
