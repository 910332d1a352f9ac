"""Seoul's lists as station maps: everything joined, every doubt said."""

import datetime as dt
import json

import pytest

from maps.codec import read_station_map, write_station_map
from maps.importing import Bundle, Selection, sniff
from maps.importing.seoul import read_seoul
from maps.model import (
    Access,
    EquipmentKind,
    MapError,
    PathwayMode,
    PlaceKind,
    RequestError,
    Severity,
)
from routing.audit import audit
from routing.network import compile_network
from routing.profiles import WHEELCHAIR
from tests.maps.importing.seoul.lists import (
    bundle,
    called,
    machine,
    read_one,
    rules,
    stairlift,
    toilet,
)


def test_a_machine_stands_on_its_floors_with_a_ride_between_every_two():
    station = read_one(machines=[machine(opr_sec="B3-B2-B1")])
    (lift,) = station.equipment
    assert lift.id == "seoul:equipment/0301/EV/내부1"
    assert (lift.kind, lift.levels, lift.ref) == (
        EquipmentKind.ELEVATOR,
        ("-3", "-2", "-1"),
        "내부#1",
    )
    assert [level.index for level in station.levels] == [-3, -2, -1]
    rides = {(p.from_node, p.to_node) for p in station.pathways}
    node = "seoul:equipment/0301/EV/내부1@{}".format
    assert rides == {(node(-3), node(-2)), (node(-3), node(-1)), (node(-2), node(-1))}
    assert all(p.mode is PathwayMode.ELEVATOR and p.is_bidirectional for p in station.pathways)


def test_positions_that_nobody_gave_are_marked_as_inferred():
    station = read_one(machines=[machine()])
    (lift,) = station.equipment
    assert lift.position == (0.0, 0.0)
    assert "no position" in lift.provenance.inferred
    assert all(n.provenance.inferred for n in station.nodes)
    assert all(p.provenance.inferred for p in station.pathways)


def test_the_list_says_nothing_of_access_and_neither_does_the_map():
    station = read_one(machines=[machine(), machine(elvtr_se="ES", elvtr_nm="에스컬레이터 1")])
    assert {e.access for e in station.equipment} == {Access.UNKNOWN}


def test_names_come_in_four_languages():
    station = read_one(machines=[machine()])
    assert station.name.local == "가람"
    assert dict(station.name.by_language) == {
        "ko": "가람",
        "en": "Garam",
        "ja": "カラム",
        "zh": "伽藍",
    }
    assert [line.ref for line in station.lines] == ["3"]


@pytest.mark.parametrize("text", ["가람(3)", "가람", "가람역(3)", "가람(큰숲)(3)", "가람(큰숲)"])
def test_the_line_and_second_names_in_brackets_are_no_part_of_the_name(text):
    assert read_one(machines=[machine(stn_nm=text)]).name.local == "가람"


@pytest.mark.parametrize(
    ("floors", "runs"),
    [("B1-1F", "up;"), ("1F-B1", "down;"), ("B3-B1, B1-B3", "both ways by turns;")],
)
def test_an_escalator_without_length_is_no_way_but_its_direction_is_told(floors, runs):
    station = read_one(machines=[machine(elvtr_se="ES", opr_sec=floors)])
    assert [e.kind for e in station.equipment] == [EquipmentKind.ESCALATOR]
    assert not station.pathways
    (finding,) = [f for f in station.remarks if f.rule == "escalator_without_way"]
    assert runs in finding.text


def test_an_exit_with_an_escalator_only_is_known_and_not_reached():
    (exit_,) = read_one(machines=[machine(elvtr_se="ES")]).places
    assert (exit_.ref, exit_.nodes) == ("2", ())


def test_no_way_leads_over_a_stairlift_and_the_map_says_so():
    station = read_one(
        machines=[machine(elvtr_se="WL", elvtr_nm="승강기)휠체어리프트 1", opr_sec="B2-B1")],
        lifts=[stairlift()],
    )
    (lift,) = station.equipment
    assert (lift.kind, lift.access) == (EquipmentKind.STAIRLIFT, Access.LIMITED)
    assert lift.cabin_width_m == 0.8
    assert lift.provenance.verified_on == dt.date(2025, 3, 10)
    assert not station.pathways
    finding = next(f for f in station.remarks if f.rule == "wheelchair_lift_is_no_elevator")
    assert finding.severity is Severity.WARNING
    assert "300 kg" in finding.text


def test_a_stairlift_that_one_list_lacks_is_kept_and_reported():
    listed = machine(elvtr_se="WL", elvtr_nm="승강기)휠체어리프트 1", opr_sec="B2-B1")
    extra = stairlift(**{"관리번호(호기)": 2, "승강기 일련번호": "1900-002"})
    station = read_one(machines=[listed], lifts=[stairlift(), extra])
    assert [e.id for e in station.equipment] == [
        "seoul:equipment/0301/WL/1",
        "seoul:wheelchair-lift/1900-002",
    ]
    assert "sources_disagree" in rules(station)


def test_lists_that_disagree_about_floors_are_quoted_both():
    listed = machine(elvtr_se="WL", elvtr_nm="승강기)휠체어리프트 1", opr_sec="B3-B2")
    station = read_one(machines=[listed], lifts=[stairlift()])
    finding = next(f for f in station.remarks if f.rule == "sources_disagree")
    assert "B3-B2" in finding.text
    assert "지하2-지하1" in finding.text
    assert station.equipment[0].levels == ("-3", "-2")


@pytest.mark.parametrize(
    ("others", "level", "side"),
    [
        (["B1-1F"], "-0.5", "below"),
        (["1F-2F"], "0.5", "above"),
        (["BM1-M1"], "0.5", "above"),
    ],
)
def test_the_side_of_a_plain_mezzanine_is_taken_from_the_station_and_reported(others, level, side):
    rows = [machine(opr_sec="B1-M1")] + [
        machine(opr_sec=text, elvtr_nm=f"엘리베이터 {n}", elvtr_se="ES")
        for n, text in enumerate(others, 2)
    ]
    station = read_one(machines=rows)
    lift = next(e for e in station.equipment if e.kind is EquipmentKind.ELEVATOR)
    assert level in lift.levels
    finding = next(f for f in station.remarks if f.rule == "mezzanine_side_unclear")
    assert side in finding.text
    assert any(lv.name.local for lv in station.levels if lv.index % 1)


def test_floors_that_cannot_be_read_leave_the_machine_and_a_finding():
    station = read_one(machines=[machine(opr_sec="옥상-B1")])
    assert station.equipment[0].levels == ("-1",)
    assert "floor_unreadable" in rules(station)


def test_a_machine_on_one_floor_has_no_ride():
    station = read_one(machines=[machine(elvtr_se="MW", elvtr_nm="무빙워크 1", opr_sec="B3-B3")])
    assert (len(station.equipment), len(station.pathways)) == (1, 0)
    assert "machine_on_one_floor" in rules(station)


def test_an_unknown_kind_of_machine_is_left_out_with_a_finding():
    station = read_one(machines=[machine(), machine(elvtr_se="XX")])
    assert len(station.equipment) == 1
    assert "machine_kind_unknown" in rules(station)


def test_machines_of_one_number_are_told_apart_by_their_spot():
    rows = [machine(elvtr_nm="승강기)엘리베이터", instl_pstn=spot) for spot in ("동쪽", "서쪽")]
    station = read_one(machines=rows)
    assert len({e.id for e in station.equipment}) == 2


def test_the_same_machine_listed_twice_is_one_machine():
    assert len(read_one(machines=[machine(), machine(use_yn="보수중")]).equipment) == 1


def test_repairs_are_no_part_of_a_map_and_the_map_says_where_they_belong():
    station = read_one(machines=[machine(use_yn="보수중")])
    finding = next(f for f in station.remarks if f.rule == "status_is_not_in_the_map")
    assert finding.subjects == (station.equipment[0].id,)


def test_an_exit_is_reached_from_the_machines_named_after_it():
    station = read_one(machines=[machine(), machine(instl_pstn="대합실", elvtr_nm="엘리베이터 2")])
    (exit_,) = station.places
    assert (exit_.kind, exit_.ref, exit_.levels) == (PlaceKind.ENTRANCE, "2", ("0",))
    assert exit_.nodes == ("seoul:equipment/0301/EV/내부1@0",)
    assert exit_.provenance.inferred


def test_a_toilet_says_on_which_side_of_the_gates_it_is():
    station = read_one(
        machines=[machine(instl_pstn="")],
        toilets=[toilet(), toilet(**{"연번": "8", "게이트 내외 구분": "외부"})],
    )
    inside, outside = station.places
    assert inside.name.in_language("en") == "Accessible toilet, inside the fare gates"
    assert outside.name.in_language("ko") == "장애인화장실 (개찰구 밖)"
    assert (inside.access, inside.opening_hours) == (Access.YES, "05:00-24:00")
    assert inside.levels == ("-1",)
    assert inside.position == (17.69, 33.3)
    assert inside.provenance.verified_on == dt.date(2024, 6, 28)


def test_a_toilet_that_nobody_calls_accessible_is_unknown():
    station = read_one(toilets=[toilet(구분="공중화장실")])
    assert station.places[0].access is Access.UNKNOWN


@pytest.mark.parametrize("lat", ["57.5", "37.6", "", "nan", "x"])
def test_a_toilet_far_from_its_station_is_put_there_and_reported(lat):
    station = read_one(toilets=[toilet(위도=lat)])
    assert station.places[0].position == (0.0, 0.0)
    assert station.places[0].provenance.inferred
    assert "position_cannot_be" in rules(station)


def test_a_renamed_station_keeps_its_new_name_and_no_translation_of_the_old():
    station = read_one(machines=[machine(stn_nm="새터")])
    assert station.name.by_language == (("ko", "새터"),)
    finding = next(f for f in station.remarks if f.rule == "station_name_differs")
    assert "가람" in finding.text


def test_a_second_name_in_the_directory_explains_another_name():
    directory = [{"역번호": 301, "호선": 3, "역명": "새터(가람)", "역전화번호": ""}]
    station = read_one(machines=[machine(stn_nm="새터(3)")], directory=directory)
    assert station.name.in_language("en") == "Garam"
    assert "station_name_differs" not in rules(station)


def test_a_toilet_of_an_old_name_is_joined_by_distance_with_a_finding():
    station = read_one(machines=[machine(instl_pstn="")], toilets=[toilet(역명="옛터")])
    assert len(station.places) == 1
    finding = next(f for f in station.remarks if f.rule == "joined_by_distance")
    assert "38 m" in finding.text


def test_a_row_that_fits_no_station_is_reported():
    rows = [stairlift(역명="없는역", 호선="9호선")]
    station = read_one(machines=[machine()], lifts=rows)
    assert "row_without_station" in rules(station)


def test_a_station_that_is_nowhere_is_left_out_with_an_error_unless_neighbours_place_it():
    far = machine(stn_cd="0399", stn_nm="먼곳(3)")
    near = machine(stn_cd="0302", stn_nm="옆(3)")
    directory = [
        {"역번호": 302, "호선": 3, "역명": "옆", "역전화번호": ""},
        {"역번호": 399, "호선": 3, "역명": "먼곳", "역전화번호": ""},
    ]
    lists = bundle(machines=[machine(), near, far], directory=directory)
    first, second = read_seoul(lists, Selection(all_stations=True))
    assert {s.id for s in (first, second)} == {"seoul:station/0301", "seoul:station/0302"}
    lost = next(f for f in first.remarks if f.rule == "station_without_position")
    assert (lost.severity, lost.subjects) == (Severity.ERROR, ("seoul:station/0399",))
    assert any("neighbouring codes" in f.text for f in second.remarks)


def test_without_any_position_there_is_no_map():
    with pytest.raises(MapError, match="FOLDER: says nowhere where its stations are"):
        read_seoul(bundle(machines=[machine()], names=[]))


def _two_stations() -> Bundle:
    return bundle(
        machines=[machine(), machine(stn_cd="0401", stn_nm="가람(4)")],
        names=[called(), called(station_cd="0401", line="4호선", lat=37.51)],
    )


@pytest.mark.parametrize("ref", ["가람(4)", "0401", "seoul:station/0401"])
def test_a_station_is_chosen_by_name_with_line_by_code_or_by_id(ref):
    (station,) = read_seoul(_two_stations(), Selection(station=ref))
    assert station.id == "seoul:station/0401"


def test_an_ambiguous_name_lists_the_codes():
    with pytest.raises(RequestError, match=r"0301 .*0401"):
        read_seoul(_two_stations(), Selection(station="Garam"))
    with pytest.raises(RequestError, match="no station"):
        read_seoul(_two_stations(), Selection(station="nowhere"))


def test_around_takes_the_stations_near_a_position():
    selection = Selection(around=(37.5, 127.0), radius_m=300)
    (station,) = read_seoul(_two_stations(), selection)
    assert station.id == "seoul:station/0301"
    with pytest.raises(RequestError):
        read_seoul(_two_stations(), Selection(around=(35.0, 127.0)))


def test_all_in_one_map_where_nothing_is_chosen():
    (station,) = read_seoul(_two_stations())
    assert len(station.equipment) == 2
    assert station.timezone == "Asia/Seoul"


def test_a_map_of_lists_is_honest_about_what_can_be_reached():
    station = read_one(machines=[machine()], toilets=[toilet()])
    assert "no_ways" in {f.rule for f in station.remarks}
    found = audit(compile_network(station), WHEELCHAIR)
    assert not found.platforms


def test_a_map_of_lists_comes_back_from_its_file_as_it_was():
    station = read_one(
        machines=[machine(opr_sec="B1-BM1-1F")], toilets=[toilet()], lifts=[stairlift()]
    )
    assert read_station_map(write_station_map(station), name="m") == station


def test_the_lists_are_recognised_by_their_columns():
    assert sniff(bundle(machines=[machine()])) == "seoul"
    assert sniff(Bundle(name="x", files={"x.json": b'[{"elvtr": 1}]'})) is None


def test_the_portals_own_envelope_and_capitals_are_read_too():
    rows = {"row": [{key.upper(): value for key, value in machine().items()}]}
    lists = bundle(SeoulMetroFaciInfo=[])
    files = dict(lists.files) | {"a.json": json.dumps({"SeoulMetroFaciInfo": rows}).encode()}
    (station,) = read_seoul(Bundle(name="x", files=files))
    assert len(station.equipment) == 1


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"{}", b"[1,2]", b"\xff\xfe", b"[" * 5000, b'[{"elvtr_se": 1}]']
)
def test_what_is_no_list_is_refused_in_one_line(data):
    with pytest.raises(MapError, match=r"^FILE: [^\n]+$"):
        read_seoul(Bundle(name="FILE", files={"a.json": data}))
