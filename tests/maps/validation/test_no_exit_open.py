"""While people can be on a platform, a way out is open: on foot, and in a wheelchair."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from maps.codec import read_station_map
from maps.model import Access, Finding, PathwayMode, PlaceKind, Severity, StationMap
from routing.coverage.rules.no_exit_open import no_exit_open
from routing.coverage.who_gets_where import find_coverage
from tests.support.ascii_station import draw, elevator, stairs
from tests.support.tree import ROOT

FRIDAY = dt.date(2026, 5, 1)


def station(
    *, exit_hours: str = "", platform_hours: str = "", lift_hours: str = "", **way: Any
) -> StationMap:
    drawn = draw(
        {"0": "E----a----L----S", "1": "P---------L----S"},
        elevator("L", access=Access.YES, opening_hours=lift_hours),
        stairs("S", stair_count=18),
        edges={"E-a": {"opening_hours": exit_hours, **way}},
    )
    places = [
        replace(p, opening_hours=platform_hours) if p.kind is PlaceKind.PLATFORM else p
        for p in drawn.places
    ]
    return replace(drawn, places=tuple(places))


def found(drawn: StationMap) -> list[Finding]:
    return list(no_exit_open(find_coverage(drawn), FRIDAY))


def test_a_platform_that_is_open_longer_than_its_exits_is_an_error() -> None:
    on_foot, in_a_wheelchair = found(
        station(exit_hours="05:00-23:00", platform_hours="05:00-24:00")
    )
    assert on_foot.severity is Severity.ERROR
    assert on_foot.subjects == ("place-P",)
    assert "Friday 23:00" in on_foot.text
    assert in_a_wheelchair.severity is Severity.WARNING


def test_one_day_of_the_week_is_enough() -> None:
    sunday, _ = found(station(exit_hours="Mo-Sa 05:00-24:00", platform_hours="Mo-Su 05:00-24:00"))
    assert "Sunday 05:00" in sunday.text


def test_an_elevator_that_stops_before_the_trains_shuts_wheelchair_users_in() -> None:
    (finding,) = found(station(lift_hours="05:00-22:00", platform_hours="05:00-24:00"))
    assert finding.severity is Severity.WARNING
    assert "Friday 22:00" in finding.text


def test_without_hours_of_its_own_a_platform_is_served_while_one_gets_in() -> None:
    drawn = station(exit_hours="05:00-22:00", mode=PathwayMode.EXIT_GATE, min_width_m=1.0)
    way = drawn.pathway_by_id["E-a"]  # type: ignore[index]
    out = replace(
        way,
        from_node=way.to_node,
        to_node=way.from_node,
        line=way.line[::-1],
        is_bidirectional=False,
    )
    into = replace(
        way,
        id="zz-in",  # type: ignore[arg-type]
        mode=PathwayMode.FARE_GATE,
        is_bidirectional=False,
        opening_hours="05:00-23:00",
    )
    pathways = [out if p.id == way.id else p for p in drawn.pathways]
    trap = replace(drawn, pathways=(*pathways, into))
    assert {f.severity for f in found(trap)} == {Severity.ERROR, Severity.WARNING}
    fair = replace(trap, pathways=(*pathways, replace(into, opening_hours="05:00-21:00")))
    assert found(fair) == []


@pytest.mark.parametrize(
    "hours",
    [
        {"exit_hours": "05:00-24:00", "platform_hours": "05:00-24:00"},
        {"exit_hours": "05:00-24:00"},
        {"platform_hours": "05:00-24:00"},
        {"exit_hours": "nobody knows", "platform_hours": "05:00-24:00"},
        {"exit_hours": "05:00-23:00", "platform_hours": "nobody knows"},
        {},
    ],
)
def test_who_can_get_out_is_left_alone(hours: dict[str, str]) -> None:
    assert found(station(**hours)) == []


def test_nobody_is_shut_in_at_the_training_station() -> None:
    data = (ROOT / "assets" / "stations" / "saebyeok-sample.json").read_bytes()
    assert found(read_station_map(data, name="training")) == []
