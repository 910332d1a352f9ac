"""No value that decides access is dropped without a word: GTFS, IMDF and Seoul's lists.

The same is asked of OpenStreetMap (`test_osm_untold.py`), of OpenSidewalks, of Japanese networks
and of surveys beside their other tests.
"""

from typing import Any

import pytest

from maps.model import StationMap
from tests.maps.importing.gtfs.feed import Feed, simple
from tests.maps.importing.gtfs.feed import rules as gtfs_rules
from tests.maps.importing.imdf.venue import whole_station
from tests.maps.importing.seoul.lists import machine, read_one, stairlift, toilet


def facts(station: StationMap) -> tuple[object, ...]:
    return station.nodes, station.pathways, station.equipment, station.places, station.remarks


def feed(table: str = "", **cells: Any) -> StationMap:
    drawn: Feed = simple()
    if table:
        drawn.tables[table][-1] |= cells
    return drawn.map()


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("pathways.txt", "pathway_mode", 2),
        ("pathways.txt", "is_bidirectional", 0),
        ("pathways.txt", "traversal_time", 60),
        ("pathways.txt", "stair_count", 5),
        ("pathways.txt", "max_slope", 0.2),
        ("pathways.txt", "min_width", 0.6),
        ("pathways.txt", "signposted_as", "Trains"),
        ("pathways.txt", "reversed_signposted_as", "Exit"),
        ("pathways.txt", "kerb_height", 0.2),
        ("stops.txt", "wheelchair_boarding", 2),
        ("stops.txt", "level_id", ""),
        ("stops.txt", "stop_access", 1),
    ],
)
def test_gtfs(table: str, column: str, value: object) -> None:
    assert facts(feed(table, **{column: value})) != facts(feed())


def test_a_pathway_to_a_divided_platform_is_told() -> None:
    divided = simple().stop("B", 4, 61, 0, parent="P", level="L1").way("d", "P", "B", length=3)
    assert "pathway_to_divided_platform" in gtfs_rules(divided.map())
    assert "pathway_to_divided_platform" not in gtfs_rules(simple().map())


def test_a_pathway_to_the_station_itself_is_told() -> None:
    assert "pathway_end_unknown" in gtfs_rules(simple().way("c", "H", "S").map())


def venue(kind: str, key: str, **properties: Any) -> StationMap:
    drawn = whole_station()
    (feature,) = (f for f in drawn.features[kind] if f["id"] == key)
    feature["properties"] |= properties
    return drawn.read()


@pytest.mark.parametrize(
    ("kind", "key", "name", "value"),
    [
        ("unit", "platform", "accessibility", ["wheelchair"]),
        ("unit", "free", "accessibility", None),
        ("unit", "free", "restriction", "employeesonly"),
        ("unit", "lift-hall", "category", "stairs"),
        ("opening", "wide-gate", "accessibility", None),
        ("opening", "wide-gate", "access_control", ["badgereader"]),
        ("opening", "toilet-door", "door", {"type": "revolving", "automatic": False}),
        ("relationship", "lift", "hours", "06:00-12:00"),
        ("relationship", "stairs", "category", "escalator"),
    ],
)
def test_imdf(kind: str, key: str, name: str, value: object) -> None:
    assert facts(venue(kind, key, **{name: value})) != facts(whole_station().read())


@pytest.mark.parametrize(
    ("rows", "change"),
    [
        ("machines", {"elvtr_se": "ES"}),
        ("machines", {"opr_sec": "B2-B1"}),
        ("machines", {"opr_sec": "B1-B1"}),
        ("machines", {"use_yn": "보수중"}),
        ("lifts", {"폭": 500}),
        ("lifts", {"한계중량": 100}),
        ("lifts", {"시작층(운행역층)": 3}),
        ("toilets", {"개방시간": "09:00~18:00"}),
        ("toilets", {"게이트 내외 구분": "외부"}),
        ("toilets", {"역층": "2"}),
    ],
)
def test_seoul(rows: str, change: dict[str, Any]) -> None:
    made = {"machines": machine, "lifts": stairlift, "toilets": toilet}

    def read(**facts_of_one: Any) -> StationMap:
        lists = {name: [make()] for name, make in made.items()}
        lists[rows] = [made[rows](**facts_of_one)]
        return read_one(**lists)

    assert facts(read(**change)) != facts(read())
