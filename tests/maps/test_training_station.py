"""The training station says that it is invented, carries every fact, and can be travelled."""

import dataclasses
from pathlib import Path

import pytest

from maps.codec import read_station_map, write_station_map
from maps.model import (
    DoorKind,
    EquipmentKind,
    OutlineKind,
    PathwayMode,
    PlaceKind,
    StationMap,
)
from maps.validation import RULES, validate
from routing.audit import audit
from routing.network import compile_network
from routing.profiles import WALKING, WHEELCHAIR
from tests.support.saebyeok import build
from tests.support.tree import ROOT

FILE = ROOT / "assets" / "stations" / "saebyeok-sample.json"
LANGUAGES = {"ko", "en", "ja", "zh-Hans", "vi", "mn", "fil", "es", "ms"}


@pytest.fixture(scope="module")
def station() -> StationMap:
    return build()


def test_the_file_is_what_is_drawn(station, golden_update) -> None:
    if golden_update:
        Path(FILE).write_bytes(write_station_map(station))
    assert FILE.read_bytes() == write_station_map(station), "make golden writes it anew"


def test_it_comes_back_from_its_file_equal(station) -> None:
    assert read_station_map(FILE.read_bytes(), name="file") == station


def test_it_says_wherever_it_is_shown_that_it_is_invented(station) -> None:
    said = ("견본", "sample", "見本", "样本", "mẫu", "жишээ", "halimbawa", "ejemplo", "contoh")
    assert all(any(word in text for word in said) for text in station.name.every_text())
    (source,) = station.sources
    assert "지어낸 견본" in source.attribution
    assert "not a real station" in source.attribution
    assert source.license == "CC0-1.0"
    assert {thing.provenance.source for thing in _things(station)} == {source.id}


def test_it_is_named_in_nine_languages(station) -> None:
    named = [
        station.name,
        *(level.name for level in station.levels),
        *(line.name for line in station.lines),
        *(p.name for p in station.places if p.name and p.kind is not PlaceKind.BUS_STOP),
    ]
    assert len(named) > 25
    for name in named:
        assert {tag for tag, _ in name.by_language} == LANGUAGES, name.local


def _things(station):
    return (
        *station.nodes,
        *station.pathways,
        *station.areas,
        *station.outlines,
        *station.equipment,
        *station.places,
    )


def _unsaid(values) -> set[str]:
    """Return the fields of values of one class that none of them sets."""
    fields = dataclasses.fields(values[0])
    return {
        f.name
        for f in fields
        if f.default is not dataclasses.MISSING
        and all(getattr(value, f.name) == f.default for value in values)
    }


@pytest.mark.parametrize(
    "collection",
    ["nodes", "pathways", "areas", "outlines", "equipment", "places", "levels", "lines"],
)
def test_every_fact_that_a_map_can_hold_is_there(station, collection) -> None:
    assert _unsaid(getattr(station, collection)) == set()


def test_every_fact_of_names_doors_and_origins_is_there(station) -> None:
    assert _unsaid([thing.provenance for thing in _things(station)]) == set()
    assert _unsaid([station.name]) == set()
    assert _unsaid([door for e in station.equipment for door in e.doors]) == set()
    assert _unsaid([button for e in station.equipment for button in e.buttons]) == set()


def test_every_kind_of_way_machine_and_door_is_there(station) -> None:
    assert {p.mode for p in station.pathways} == set(PathwayMode)
    assert {e.kind for e in station.equipment} == set(EquipmentKind)
    doors = {t.door for t in (*station.pathways, *station.nodes)}
    assert doors >= set(DoorKind)
    assert {o.kind for o in station.outlines} == set(OutlineKind) - {OutlineKind.TRAM}


def test_one_elevator_opens_opposite_doors(station) -> None:
    first, second = next(e for e in station.equipment if e.ref == "1호기").doors
    assert abs(first.bearing_deg - second.bearing_deg) == 180


@pytest.mark.parametrize("profile", [WALKING, WHEELCHAIR], ids=lambda p: p.name)
def test_every_platform_is_reached(station, profile) -> None:
    found = audit(compile_network(station), profile)
    assert len(found.platforms) == 4
    assert all(p.is_reachable for p in found.platforms)
    assert all(p.is_step_free for p in audit(compile_network(station), WHEELCHAIR).platforms)


def test_no_rule_finds_fault_with_it(station) -> None:
    assert [f for f in validate(station, RULES) if f.severity.value != "HINT"] == []
