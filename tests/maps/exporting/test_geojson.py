"""Layers for desktop map programs: everything once, in tables without structures."""

import json

import pytest

from maps.exporting import EXPORTERS
from maps.model import LevelId
from tests.support.saebyeok import build


@pytest.fixture(scope="module")
def layers():
    return {name: json.loads(data) for name, data in EXPORTERS["geojson"](build()).items()}


def test_every_thing_of_the_map_is_in_a_layer(layers) -> None:
    station = build()
    for layer in ("nodes", "pathways", "areas", "outlines", "equipment", "places"):
        shown = {
            f["id"] for name, d in layers.items() if name.startswith(layer) for f in d["features"]
        }
        assert shown == {thing.id for thing in getattr(station, layer)}


def test_a_layer_holds_one_level_and_one_kind_of_geometry(layers) -> None:
    assert {"pathways.between-levels.geojson", "areas.-1.geojson", "nodes.-2.geojson"} <= set(
        layers
    )
    for document in layers.values():
        assert len({f["geometry"]["type"] for f in document["features"]}) == 1


def test_attributes_are_flat_and_alike_in_a_layer(layers) -> None:
    for document in layers.values():
        columns = {tuple(f["properties"]) for f in document["features"]}
        assert len(columns) == 1
        for feature in document["features"]:
            for value in feature["properties"].values():
                assert value is None or isinstance(value, str | int | float | bool)


def test_what_nobody_has_said_is_an_empty_cell(layers) -> None:
    gates = [
        f["properties"]
        for f in layers["pathways.-1.geojson"]["features"]
        if f["properties"]["mode"] == "fare_gate"
    ]
    assert gates
    assert all(g["incline_ratio"] is None for g in gates)
    places = {f["id"]: f["properties"] for f in layers["places.-1.geojson"]["features"]}
    information = places["sample:information"]
    assert information["name_mn"] == "Мэдээллийн төв"
    assert information["verified_on"] == "2026-05-04"
    assert information["levels"] == LevelId("-1")


def test_whose_data_it_is_stands_in_every_file(layers) -> None:
    assert all("CC0-1.0" in document["source"] for document in layers.values())
