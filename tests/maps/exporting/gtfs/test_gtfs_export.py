"""What is exported is a valid feed, and importing it gives the very same map.

Compared is the whole value: every level, node, pathway, area, outline, machine, place, source and
finding, each with all of its fields. Nothing is left out of the comparison.
"""

import csv
import io
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings

from maps.codec import read_station_map
from maps.exporting import EXPORTERS
from maps.importing import Selection, open_bundle, sniff
from maps.importing.gtfs import read_gtfs
from maps.model import (
    Access,
    MapError,
    PathwayMode,
    PlaceKind,
    RequestError,
    StationMap,
)
from routing.audit import outside
from routing.network import compile_network
from routing.profile import Profile
from routing.profiles import WALKING, WHEELCHAIR
from routing.search import reachable
from tests.maps.exporting.gtfs.checker import check, errors, table
from tests.maps.exporting.gtfs.decorated import full_stations
from tests.maps.importing.gtfs.feed import ALL, Feed, place, simple, way
from tests.support.ascii_station import draw, elevator
from tests.support.shared import SHARED, needs_shared
from tests.support.tree import ROOT

SAMPLES = sorted((ROOT / "assets" / "stations").glob("*.json"))
write = EXPORTERS["gtfs"]


def read(files: dict[str, bytes]) -> StationMap:
    bundle = open_bundle("feed", files)
    assert sniff(bundle) == "gtfs"
    (station,) = read_gtfs(bundle)
    return station


@cache
def exported(path) -> tuple[StationMap, dict[str, bytes]]:
    station = read_station_map(path.read_bytes(), name=path.name)
    return station, write(station)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_built_in_station_is_a_valid_feed(path):
    _, files = exported(path)
    codes = {code for _, code, _ in check(files)}
    assert not errors(files)
    # what a map does not know cannot be filled in; nothing else is left to be desired
    assert codes <= {"missing_recommended_traversal_time", "missing_recommended_stair_count"}
    assert len(table(files, "pathways.txt")) > 20


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_built_in_station_comes_back_as_it_went(path):
    station, files = exported(path)
    assert read(files) == station


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_who_reads_only_the_tables_of_gtfs_reaches_the_same_platforms(path):
    """GTFS has no field for a refused access, a kerb or a surface, so step-free may be more."""
    station, files = exported(path)
    (theirs,) = read_gtfs(open_bundle("feed", without_our_columns(files)), ALL)
    owner = platform_of(files)
    assert {owner[p] for p in met(theirs, WALKING)} == met(station, WALKING)
    assert {owner[p] for p in met(theirs, WHEELCHAIR)} >= met(station, WHEELCHAIR)


def met(station: StationMap, profile: Profile) -> set[str]:
    network = compile_network(station)
    reached = reachable(network.out, network.fares(profile).weights, outside(network))
    return {
        place.id
        for place in station.places
        if place.kind is PlaceKind.PLATFORM
        and any(network.index_of[node] in reached for node in place.nodes)
    }


def without_our_columns(files: dict[str, bytes]) -> dict[str, bytes]:
    plain = {}
    for name in files:
        if not name.startswith("yeokgil_"):
            rows = table(files, name)
            columns = [c for c in (rows[0] if rows else {}) if not c.startswith("yeokgil_")]
            text = io.StringIO(newline="")
            csv.writer(text).writerows([columns, *([row[c] for c in columns] for row in rows)])
            plain[name] = text.getvalue().encode()
    return plain


def platform_of(files: dict[str, bytes]) -> dict[str, str]:
    """Return which of our platforms a location of the feed is (a part of)."""
    rows = {row["stop_id"]: row for row in table(files, "stops.txt")}
    result = {}
    for stop_id, row in rows.items():
        if row["location_type"] in {"0", "4"}:
            owner = rows[row["parent_station"]] if row["location_type"] == "4" else row
            known = owner.get("yeokgil_place_id") or f"gtfs:stop/{owner['stop_id']}"
            result[f"gtfs:stop/{stop_id}"] = known
    return result


@needs_shared
@pytest.mark.parametrize("feed", ["prague-pid-2020", "edmonton-ets-2026"])
def test_every_station_of_the_real_feeds_is_exported_valid_and_comes_back_as_it_went(feed):
    files = {path.name: path.read_bytes() for path in (SHARED / "gtfs" / feed).iterdir()}
    for station in read_gtfs(open_bundle(feed, files), ALL):
        written = write(station)
        assert not errors(written)
        assert read(written) == station


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(full_stations())
def test_any_map_is_exported_valid_and_comes_back_as_it_went(station):
    files = write(station)
    assert not errors(files)
    assert read(files) == station
    assert write(read(files)) == files


def test_a_value_corrected_in_a_field_of_gtfs_counts():
    files = write(simple().map())
    pathways = files["pathways.txt"].replace(b",-20,", b",-22,")
    assert pathways != files["pathways.txt"]
    stops = files["stops.txt"].replace(b"North exit", b"South exit")
    station = read(files | {"pathways.txt": pathways, "stops.txt": stops})
    assert way(station, "a").stair_count == -22
    assert place(station, "E").name.local == "South exit"


def test_rows_that_somebody_added_to_an_export_are_read():
    files = write(simple().map())
    head = files["pathways.txt"].split(b"\r\n", 1)[0].decode().split(",")
    new = {"pathway_id": "n", "from_stop_id": "H", "to_stop_id": "Q", "pathway_mode": "1",
           "is_bidirectional": "1", "length": "12"}  # fmt: skip
    row = ",".join(new.get(column, "") for column in head)
    columns = files["stops.txt"].split(b"\r\n", 1)[0].decode().split(",")
    cells = {"stop_id": "Q", "stop_name": "Q", "stop_lat": "10", "stop_lon": "20",
             "location_type": "0", "parent_station": "S", "level_id": "L1"}  # fmt: skip
    stop = ",".join(cells.get(column, "") for column in columns)
    station = read(
        files
        | {
            "pathways.txt": files["pathways.txt"] + f"{row}\r\n".encode(),
            "stops.txt": files["stops.txt"] + f"{stop}\r\n".encode(),
        }
    )
    assert way(station, "n").length_m == 12
    assert place(station, "Q").kind is PlaceKind.PLATFORM


def test_the_narrow_door_of_an_elevator_is_its_width_for_other_programs():
    feed = simple().stop("L", 3, 0, 0, level="L1").way("l", "E", "L", 5, min_width="0.75")
    (row,) = [
        r
        for r in table(write(feed.way("m", "L", "H").map()), "pathways.txt")
        if r["pathway_id"] == "l"
    ]
    assert row["min_width"] == "0.75"


def test_streets_and_dead_ends_are_no_part_of_the_station_in_gtfs():
    for path in SAMPLES:
        station, files = exported(path)
        shown = {row["pathway_id"] for row in table(files, "pathways.txt")}
        kept = {row["pathway_id"] for row in table(files, "yeokgil_pathways.txt")}
        streets = {pathway.id for pathway in station.pathways if pathway.is_street}
        assert streets <= kept
        assert shown.isdisjoint(kept)


def test_an_exit_gate_never_lets_in():
    feed = simple().way("g", "E", "P", 7, 1, length=3)
    files = write(feed.map())
    assert not errors(files)
    assert way(read(files), "g").is_bidirectional


def test_a_damaged_export_is_refused_in_one_line():
    files = write(simple().map())
    column = "yeokgil_provenance"
    assert column.encode() in files["pathways.txt"]
    broken = files["pathways.txt"].replace(b'""inferred""', b'""inferr')
    with pytest.raises(MapError, match=r"^feed: pathways\.txt line 2: yeokgil_provenance: "):
        read(files | {"pathways.txt": broken})
    stops = files["stops.txt"].replace(b",1,,", b",3,S,", 1)
    with pytest.raises(MapError, match="holds 0 stations"):
        read(files | {"stops.txt": stops})


@pytest.mark.parametrize("value", ["[" * 5_000, "a\nb", "x" * 5_000])
def test_whatever_a_cell_of_ours_holds_the_complaint_stays_one_short_line(value):
    files = dict(EXPORTERS["gtfs"](draw({"0": "E----L", "1": "P----L"}, elevator("L"))))
    text = files["yeokgil_equipment.txt"].decode()
    rows = list(csv.reader(io.StringIO(text)))
    damaged = [rows[0], *([value if n else cell for n, cell in enumerate(row)] for row in rows[1:])]
    out = io.StringIO()
    csv.writer(out).writerows(damaged)
    files["yeokgil_equipment.txt"] = out.getvalue().encode()
    with pytest.raises(MapError) as refusal:
        read_gtfs(open_bundle("INPUT", files), Selection())
    assert "\n" not in str(refusal.value)
    assert len(str(refusal.value)) < 600


def test_a_level_beyond_any_stack_is_refused_not_kept():
    files = dict(EXPORTERS["gtfs"](draw({"0": "E----L", "1": "P----L"}, elevator("L"))))
    assert b",1" in files["levels.txt"]
    files["levels.txt"] = files["levels.txt"].replace(b",1", b",1e9")
    with pytest.raises(MapError, match="no place in a stack"):
        read_gtfs(open_bundle("INPUT", files), Selection())


def test_another_station_than_the_exported_one_is_not_in_it():
    bundle = open_bundle("feed", write(simple().map()))
    assert read_gtfs(bundle, Selection(station="Central"))
    with pytest.raises(RequestError, match="holds only gtfs:stop/S"):
        read_gtfs(bundle, Selection(station="Elsewhere"))


def test_claims_and_names_are_where_gtfs_has_them():
    feed = Feed.row(simple(), "translations.txt", table_name="stops", field_name="stop_name",
                    language="ko", translation="북쪽 출구", record_id="E")  # fmt: skip
    feed.tables["stops.txt"][3]["wheelchair_boarding"] = 2
    files = write(feed.map())
    rows = {row["stop_id"]: row for row in table(files, "stops.txt")}
    assert rows["P"]["wheelchair_boarding"] == "2"
    assert rows["P"]["platform_code"] == "2"
    assert rows["E"]["location_type"] == "2"
    (spoken,) = table(files, "translations.txt")
    assert (spoken["language"], spoken["translation"]) == ("ko", "북쪽 출구")
    assert place(read(files), "P").access is Access.NO


@pytest.mark.parametrize("mode", [PathwayMode.RAMP, PathwayMode.DOOR])
def test_modes_that_gtfs_lacks_are_walked_there_and_come_back(mode):
    drawn = simple().map()
    pathways = [replace(p, mode=mode) if p.id.endswith("/b") else p for p in drawn.pathways]
    station = replace(drawn, pathways=tuple(pathways))
    files = write(station)
    (row,) = [row for row in table(files, "pathways.txt") if row["pathway_id"] == "b"]
    assert row["pathway_mode"] == "1"
    assert read(files) == station


def test_the_same_map_gives_the_same_bytes():
    for path in SAMPLES:
        station, files = exported(path)
        assert write(station) == files
