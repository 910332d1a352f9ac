"""What leaves as IMDF keeps to the standard, and comes back as it was."""

import json

import pytest
from hypothesis import given, settings

from maps.codec import read_station_map
from maps.exporting import EXPORTERS
from maps.importing import open_bundle
from maps.importing.imdf import read_imdf
from maps.importing.imdf_own import OWN_FILE
from maps.model import MapError, PathwayMode, PlaceKind, StationMap
from routing.audit import audit
from routing.network import compile_network
from routing.profiles import WALKING, WHEELCHAIR
from tests.maps.exporting.imdf.conformity import complaints
from tests.support.generated import stations
from tests.support.saebyeok import build
from tests.support.tree import ROOT

BUILT_IN = sorted((ROOT / "assets" / "stations").glob("*.json"))
SMALL = [path for path in BUILT_IN if path.stat().st_size < 2_500_000]


@pytest.fixture(scope="module")
def sample() -> StationMap:
    return build()


def back(files: dict[str, bytes]) -> StationMap:
    (station,) = read_imdf(open_bundle("archive.zip", files))
    return station


def without_extension(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return an archive as somebody else's program would hand it on."""
    plain = {name: data for name, data in files.items() if name != OWN_FILE}
    for name, data in plain.items():
        document = json.loads(data)
        for feature in document.get("features", ()):
            said = feature["properties"]
            feature["properties"] = {k: v for k, v in said.items() if not k.startswith("yeokgil:")}
        if name == "manifest.json":
            document["extensions"] = None
        plain[name] = json.dumps(document, ensure_ascii=False).encode()
    return plain


@settings(max_examples=20)
@given(stations())
def test_any_station_comes_back_equal_and_keeps_to_the_standard(station) -> None:
    files = EXPORTERS["imdf"](station)
    assert back(files) == station
    assert complaints(files) == []


@pytest.mark.parametrize("path", SMALL, ids=lambda path: path.stem)
def test_built_in_stations_come_back_equal_and_keep_to_the_standard(path) -> None:
    station = read_station_map(path.read_bytes(), name=path.name)
    files = EXPORTERS["imdf"](station)
    assert back(files) == station
    assert complaints(files) == []


def test_equal_maps_give_equal_archives(sample) -> None:
    assert EXPORTERS["imdf"](sample) == EXPORTERS["imdf"](build())


def test_other_programs_find_the_same_station_in_it(sample) -> None:
    plain = back(without_extension(EXPORTERS["imdf"](sample)))
    for profile in (WALKING, WHEELCHAIR):
        ours = audit(compile_network(sample), profile).platforms
        theirs = audit(compile_network(plain), profile).platforms
        assert len(theirs) == len(ours) == 4
        assert all(p.is_reachable and p.is_step_free for p in theirs)
    for mode in (PathwayMode.ELEVATOR, PathwayMode.ESCALATOR, PathwayMode.STAIRS):
        count = [sum(p.mode is mode for p in station.pathways) for station in (sample, plain)]
        assert count[0] == count[1]
    exits = [p for p in sample.places if p.kind is PlaceKind.ENTRANCE and p.ref]
    names = {p.name.local for p in plain.places}
    assert {p.name.local for p in exits} <= names
    assert {level.name.in_language("mn") for level in plain.levels} == {"1", "B1", "B2"}


def test_what_somebody_moves_in_another_tool_has_moved(sample) -> None:
    files = EXPORTERS["imdf"](sample)
    document = json.loads(files["amenity.geojson"])
    moved = next(f for f in document["features"] if f["properties"]["category"] == "taxi")
    moved["geometry"]["coordinates"] = list(sample.anchor.to_lonlat((50.0, -13.0)))
    files["amenity.geojson"] = json.dumps(document).encode()
    taxi = next(p for p in back(files).places if p.kind is PlaceKind.TAXI)
    assert taxi.position == (50.0, -13.0)


def test_what_somebody_adds_in_another_tool_is_reported(sample) -> None:
    files = EXPORTERS["imdf"](sample)
    document = json.loads(files["unit.geojson"])
    added = {**document["features"][0], "id": "new"}
    added["properties"] = {"category": "lobby", "level_id": added["properties"]["level_id"]}
    document["features"].append(added)
    files["unit.geojson"] = json.dumps(document).encode()
    (finding,) = back(files).remarks
    assert finding.rule == "added_features_left_out"
    assert finding.subjects == ("imdf:unit/new",)


def test_an_extension_that_does_not_fit_is_refused_in_one_line(sample) -> None:
    files = EXPORTERS["imdf"](sample)
    files[OWN_FILE] = files[OWN_FILE].replace(b'"level":"-1"', b'"level":"cellar"', 1)
    with pytest.raises(MapError, match=r"archive\.zip: .*cellar is not in this map"):
        back(files)
