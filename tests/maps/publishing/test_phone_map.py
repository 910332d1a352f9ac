import gzip
import json
from dataclasses import replace

import pytest
from hypothesis import given

from app.assets import known_scripts
from maps.codec import read_station_map, write_station_map
from maps.model import (
    Area,
    AreaId,
    AreaKind,
    LevelId,
    Name,
    Outline,
    OutlineKind,
    PlaceKind,
)
from maps.publishing import publish_phone_map
from tests.support.ascii_station import draw, elevator, stairs
from tests.support.generated import stations
from tests.support.tree import ROOT

SCRIPTS = known_scripts()
STATION = draw(
    {"0": "E----a---L\n     |\n     b--S", "1": "P----c---L\n     |\n     d--S"},
    elevator("L"),
    stairs("S", stair_count=24),
)


def published(station):
    return json.loads(publish_phone_map(station, SCRIPTS).data)


def summed(deltas):
    total = 0
    return [total := total + delta for delta in deltas]


@given(stations())
def test_nodes_and_pathways_keep_their_positions(station) -> None:
    packed = published(station)
    xs, ys = summed(packed["nodes"]["x"]), summed(packed["nodes"]["y"])
    assert [(x / 100, y / 100) for x, y in zip(xs, ys, strict=True)] == [
        n.position for n in station.nodes
    ]
    froms = summed(packed["pathways"]["from"])
    tos = [a + b for a, b in zip(froms, packed["pathways"]["to"], strict=True)]
    assert [
        (station.nodes[a].id, station.nodes[b].id) for a, b in zip(froms, tos, strict=True)
    ] == [(p.from_node, p.to_node) for p in station.pathways]
    assert [cm / 100 for cm in packed["pathways"]["length"]] == [
        p.length_m for p in station.pathways
    ]


@given(stations())
def test_equal_maps_are_equal_bytes(station) -> None:
    copy = read_station_map(write_station_map(station), name="copy")
    first, second = (publish_phone_map(s, SCRIPTS) for s in (station, copy))
    assert first.data == second.data
    assert first.file_name == f"m/{first.release.hex()[:16]}.json"


def test_any_change_that_matters_is_another_release() -> None:
    before = publish_phone_map(STATION, SCRIPTS).release
    for change in (
        {"name": Name(local="Else")},
        {"pathways": tuple(replace(p, length_m=p.length_m + 0.01) for p in STATION.pathways)},
        {"places": STATION.places[:-1]},
        {"nodes": tuple(replace(n, is_street=True) for n in STATION.nodes)},
    ):
        assert publish_phone_map(replace(STATION, **change), SCRIPTS).release != before


def test_names_come_in_the_languages_of_the_page_and_no_others() -> None:
    name = Name(
        local="中央",
        by_language=(("en", "Centre"), ("fi", "Keskusta"), ("zh", "中央"), ("zh-Hans", "中央")),
    )
    packed = published(replace(STATION, name=name))
    assert packed["names"][packed["name"]] == [
        "中央",
        {"ko vi mn fil es ms": "中央 (Centre)", "en en-US": "Centre"},
    ]


def test_names_that_differ_only_in_other_languages_stay_two_names() -> None:
    one, other = (Name(local="A", by_language=(("fi", text),)) for text in ("a", "b"))
    packed = published(
        replace(
            STATION,
            pathways=(
                replace(STATION.pathways[0], name=one),
                replace(STATION.pathways[1], name=other),
                *STATION.pathways[2:],
            ),
        )
    )
    assert packed["pathways"]["name"][0] != packed["pathways"]["name"][1]


def test_shapes_are_drawn_within_a_hand_of_the_truth() -> None:
    ring = (
        (0.0, 0.0),
        (10.0, 0.0),
        (10.0, 5.2),
        (10.02, 5.3),
        (10.0, 10.0),
        (0.0, 10.0),
        (0.0, 0.0),
    )
    area = Area(
        id=AreaId("area"), kind=AreaKind.HALL, levels=(LevelId("0"), LevelId("1")), outer=ring
    )
    line = Outline(
        id="line",
        kind=OutlineKind.TRACK,
        levels=(LevelId("0"),),
        line=((0.0, 0.0), (50.0, 0.1), (100.0, 0.0)),
    )
    packed = published(replace(STATION, areas=(area,), outlines=(line,)))
    [[kind, levels, outer]] = packed["areas"]
    assert (packed["kinds"]["area"][kind], levels) == ("hall", [0, 1])
    points = list(zip(summed(outer[::2]), summed(outer[1::2]), strict=True))
    assert sorted(points) == [(0, 0), (0, 100), (100, 0), (100, 100)]
    assert packed["outlines"][0][2] == [0, 0, 1000, 0]


def test_what_nobody_could_see_is_not_drawn() -> None:
    ring = ((0.0, 0.0), (0.3, 0.0), (0.3, 0.3), (0.0, 0.0))
    area = Area(id=AreaId("area"), kind=AreaKind.ROOM, levels=(LevelId("0"),), outer=ring)
    assert published(replace(STATION, areas=(area,)))["areas"] == []


@pytest.mark.parametrize(("name", "limit_kb"), [("darmstadt-hbf", 60), ("zuerich-hb", 300)])
def test_a_built_in_station_is_quick_to_load_over_the_air(name, limit_kb) -> None:
    path = ROOT / "assets" / "stations" / f"{name}.json"
    station = read_station_map(path.read_bytes(), name=path.name)
    release = publish_phone_map(station, SCRIPTS)
    assert len(gzip.compress(release.data)) < limit_kb * 1024
    packed = json.loads(release.data)
    assert packed["attribution"] == ["© OpenStreetMap contributors"]
    kinds = packed["kinds"]["place"]
    assert kinds.index(PlaceKind.PLATFORM) in packed["places"]["kind"]
