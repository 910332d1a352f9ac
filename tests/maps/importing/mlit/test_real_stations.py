"""Two published stations, counted: the numbers are those of ../shared/data/SOURCES.md."""

from collections import Counter
from functools import cache

import networkx as nx
import pytest

from maps.codec import read_station_map, write_station_map
from maps.importing import Selection, open_bundle
from maps.importing.mlit import read_mlit
from maps.model import Access, AreaKind, EquipmentKind, OutlineKind, PathwayMode, PlaceKind
from tests.maps.importing.mlit.plan import rules
from tests.support.shared import SHARED, needs_shared

SMALL, LARGE = "shin-yokohama-station", "shinjuku-terminal"


@cache
def station(name):
    folder = SHARED / "mlit_japan" / name
    files = {path.name: path.read_bytes() for path in sorted(folder.glob("*.geojson"))}
    (found,) = read_mlit(open_bundle(name, files), Selection())
    return found


def components(found, without=()):
    graph = nx.Graph()
    graph.add_nodes_from(n.id for n in found.nodes)
    graph.add_edges_from((p.from_node, p.to_node) for p in found.pathways if p.mode not in without)
    return sorted((len(part) for part in nx.connected_components(graph)), reverse=True)


@needs_shared
def test_every_link_of_the_small_station_is_a_pathway_or_part_of_an_elevator():
    found = station(SMALL)
    links = {p.id.split("#")[0] for p in found.pathways if p.mode is not PathwayMode.ELEVATOR}
    joined = set(rules(found, "mlit_elevator_of_links"))
    assert len(links | joined) == 272
    assert len(joined) == 9
    by_mode = Counter({p.id.split("#")[0]: p.mode for p in found.pathways}.values())
    assert by_mode[PathwayMode.STAIRS] == 26
    assert by_mode[PathwayMode.ESCALATOR] == 11
    assert by_mode[PathwayMode.RAMP] == 5
    assert by_mode[PathwayMode.WALKWAY] == 221


@needs_shared
def test_the_small_station_hangs_together_as_its_source_does():
    found = station(SMALL)
    assert len(components(found)) == 1
    parts = components(found, {PathwayMode.STAIRS, PathwayMode.ESCALATOR})
    assert len(parts) == 20
    assert parts[0] == 129  # 131 in the source, two of them inside a cabin


@needs_shared
def test_the_small_station_has_its_floors_elevators_and_surfaces():
    found = station(SMALL)
    assert [lv.id for lv in found.levels] == ["-1", "0", "1", "2"]
    assert [lv.name.in_language("ko") for lv in found.levels] == [
        "지하 1층",
        "지상층",
        "1층",
        "2층",
    ]
    lifts = [m for m in found.equipment if m.kind is EquipmentKind.ELEVATOR]
    assert sorted(m.levels for m in lifts) == [("-1", "0"), ("-1", "0"), ("1", "2")]
    assert sorted(m.access for m in lifts) == [Access.LIMITED, Access.LIMITED, Access.UNKNOWN]
    assert sorted(m.ref for m in lifts) == ["", "1", "2"]
    assert Counter(a.kind for a in found.areas if a.id.startswith("mlit:space"))[AreaKind.SHOP] == 5
    assert sum(o.kind is OutlineKind.TACTILE_PAVING for o in found.outlines) == 71


@needs_shared
def test_the_small_station_has_its_numbered_exits():
    exits = [p for p in station(SMALL).places if p.kind is PlaceKind.ENTRANCE]
    assert sorted(p.ref for p in exits if p.ref) == ["1", "2", "3", "3A", "4A", "4B", "7", "8"]
    assert [len(p.nodes) for p in exits if p.ref == "8"] == [2]
    assert "横浜アリーナ方面出口" in {p.name.local for p in exits}


@needs_shared
def test_positions_of_the_real_stations_hold_to_a_few_centimetres():
    for name in (SMALL, LARGE):
        found = station(name)
        assert rules(found, "mlit_coordinates_fitted")
        assert not rules(found, "mlit_crs_contradicted")
        (text,) = [f.text for f in found.remarks if f.rule == "mlit_coordinates_fitted"]
        assert float(text.split("more than ")[1].split(" m")[0]) < 0.05


@needs_shared
def test_links_without_a_node_are_told_in_the_large_station():
    found = station(LARGE)
    told = {
        subject
        for rule in ("mlit_node_estimated", "mlit_link_end_joined", "mlit_link_without_end")
        for subject in rules(found, rule)
    }
    assert len(told) == 7


@needs_shared
def test_the_large_station_is_whole():
    found = station(LARGE)
    lifts = [m for m in found.equipment if m.kind is EquipmentKind.ELEVATOR]
    rides = [p for p in found.pathways if p.mode is PathwayMode.ELEVATOR]
    assert len(lifts) == 23
    assert len(rules(found, "mlit_elevator_on_one_floor")) == 4
    assert all(p.equipment for p in rides)
    by_mode = Counter(p.mode for p in found.pathways)
    assert by_mode[PathwayMode.STAIRS] == 195
    assert by_mode[PathwayMode.ESCALATOR] == 74
    assert rules(found, "mlit_width_never_varies")
    assert len(rules(found, "mlit_walkway_changes_floor")) == 26
    assert len(rules(found, "mlit_feature_without_geometry")) == 1
    assert len(components(found)) == 1
    parts = components(found, {PathwayMode.STAIRS, PathwayMode.ESCALATOR})
    assert len(parts) == 77
    assert parts[0] == 1642  # 1,686 in the source, cabins among them


@needs_shared
@pytest.mark.parametrize("name", [SMALL, LARGE])
def test_a_real_station_survives_the_codec(name):
    found = station(name)
    assert read_station_map(write_station_map(found), name="again") == found


@needs_shared
def test_reading_twice_gives_the_same_map():
    found = station(SMALL)
    station.cache_clear()
    assert station(SMALL) == found
