"""Every real sample against numbers that were counted another way: on OSM nodes, without levels."""

import functools
import json

import pytest

from maps.importing import read_osm
from maps.model import PlaceKind, StationMap
from tests.maps.importing.reach import any_pathway, reached_platforms, sole_links, step_free
from tests.support.shared import SHARED, needs_shared

pytestmark = needs_shared

FILES = sorted(path.name for path in (SHARED / "baseline").glob("*.json")) or ["absent"]
DARMSTADT_LIFTS = {
    "osm:node/3878825046": ("1",),
    "osm:node/3878813174": ("3;4",),
    "osm:node/3878813175": ("5;6",),
    "osm:node/2472210873": ("7;8",),
    "osm:node/3878813176": ("9;10",),
    "osm:node/3878813173": ("11;12",),
}


@functools.cache
def imported(name: str) -> StationMap:
    (station,) = read_osm((SHARED / "osm" / name).read_bytes(), name=name)
    return station


def baseline(name: str) -> dict:
    return json.loads((SHARED / "baseline" / name).read_text())


def platforms(counted: dict, claim: str) -> set[str]:
    return {f"osm:{key}" for key, said in counted["platforms"].items() if said[claim]}


def explained(station: StationMap, subjects: set[str]) -> bool:
    """Say whether a finding names any of these: it is what we did otherwise than the count."""
    return any(subjects & set(finding.subjects) for finding in station.remarks)


@pytest.mark.parametrize("name", FILES)
def test_every_counted_platform_is_a_place(name):
    counted = baseline(name)
    station = imported(counted["file"])
    found = {p.id for p in station.places if p.kind is PlaceKind.PLATFORM}
    assert {f"osm:{key}" for key in counted["platforms"]} <= found


@pytest.mark.parametrize("name", FILES)
def test_no_platform_that_can_be_reached_is_lost(name):
    counted = baseline(name)
    station = imported(counted["file"])
    assert platforms(counted, "reachable") <= reached_platforms(station, any_pathway)


@pytest.mark.parametrize("name", FILES)
def test_no_step_free_platform_is_lost(name):
    counted = baseline(name)
    station = imported(counted["file"])
    assert platforms(counted, "step_free") <= reached_platforms(station, step_free)


@pytest.mark.parametrize("name", FILES)
def test_every_difference_in_sole_links_has_a_finding(name):
    counted = baseline(name)
    station = imported(counted["file"])
    ours = sole_links(station)
    theirs = {
        f"osm:{lift}": {f"osm:{p}" for p in lost}
        for lift, lost in counted["critical_elevators"].items()
    }
    for lift in ours.keys() | theirs.keys():
        changed = ours.get(lift, set()) ^ theirs.get(lift, set())
        assert not changed or explained(station, {lift, *changed}), (lift, changed)


def test_darmstadt_is_exact():
    station = imported("darmstadt-hbf.osm.pbf")
    whole = {p.id for p in station.places if p.kind is PlaceKind.PLATFORM}
    assert len(whole) == 9
    assert reached_platforms(station, any_pathway) == whole
    assert reached_platforms(station, step_free) == whole
    by_track = {
        lift: tuple(station.place_by_id[p].ref for p in lost)
        for lift, lost in sole_links(station).items()
    }
    assert by_track == DARMSTADT_LIFTS


def test_london_has_no_step_free_platform():
    assert reached_platforms(imported("london-hackney-central.osm.pbf"), step_free) == set()


def test_platforms_at_luisenplatz_are_not_connected_and_nothing_is_invented():
    station = imported("darmstadt-luisenplatz.osm.pbf")
    assert reached_platforms(station, any_pathway) == set()
    rules = {f.rule for f in station.remarks}
    assert {"place_not_connected"} <= rules


def test_two_stations_in_one_file_are_reported():
    assert "several_stations" in {f.rule for f in imported("frankfurt-darmstadt.osm.pbf").remarks}


@pytest.mark.parametrize("name", ["darmstadt-hbf.osm.pbf", "zuerich-hb.osm.pbf"])
def test_importing_twice_gives_the_same_map(name):
    (again,) = read_osm((SHARED / "osm" / name).read_bytes(), name=name)
    assert again == imported(name)


SAMPLES = sorted(p.name for p in (SHARED / "osm").glob("*.osm*")) or ["absent"]


@pytest.mark.parametrize("name", [n for n in SAMPLES if not n.startswith("heidelberg")])
def test_no_real_platform_is_cut_off_by_reading_levels_and_gates(name):
    assert "platform_cut_off" not in {f.rule for f in imported(name).remarks}
