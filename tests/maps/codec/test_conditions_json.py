"""Conditions files: read as the contract says, refused in one line otherwise."""

import datetime as dt

import pytest

from maps.codec import read_conditions, write_conditions
from maps.model import Conditions, MapError, OperatingState, Outage

NOON = dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC)
SAMPLE = Conditions(
    issued=NOON,
    valid_until=NOON + dt.timedelta(minutes=10),
    outages=(
        Outage(
            subject="osm:node/1",
            state=OperatingState.OUT_OF_SERVICE,
            since=NOON - dt.timedelta(hours=1),
            source="staff",
            reason=(("ko", "점검"),),
        ),
    ),
)


def test_conditions_come_back_as_written() -> None:
    assert read_conditions(write_conditions(SAMPLE), name="c") == SAMPLE


def test_past_their_validity_every_state_is_unknown() -> None:
    assert SAMPLE.states(NOON) == {"osm:node/1": OperatingState.OUT_OF_SERVICE}
    late = NOON + dt.timedelta(hours=1)
    assert SAMPLE.states(late) == {"osm:node/1": OperatingState.UNKNOWN}


def test_opposite_reports_count_as_unknown() -> None:
    works = Outage(subject="osm:node/1", state=OperatingState.IN_SERVICE)
    both = Conditions(outages=(*SAMPLE.outages, works))
    assert both.states(NOON) == {"osm:node/1": OperatingState.UNKNOWN}


def test_a_planned_outage_counts_only_in_its_time() -> None:
    planned = Outage(
        subject="x",
        state=OperatingState.OUT_OF_SERVICE,
        since=NOON,
        until=NOON + dt.timedelta(hours=1),
    )
    conditions = Conditions(outages=(planned,))
    assert conditions.states(NOON)["x"] is OperatingState.OUT_OF_SERVICE
    assert conditions.states(NOON - dt.timedelta(1))["x"] is OperatingState.IN_SERVICE
    assert conditions.states(NOON + dt.timedelta(1))["x"] is OperatingState.IN_SERVICE


def test_two_planned_outages_of_one_machine_do_not_contradict_each_other() -> None:
    hour = dt.timedelta(hours=1)
    planned = tuple(
        Outage(subject="x", state=OperatingState.OUT_OF_SERVICE, since=start, until=start + hour)
        for start in (NOON, NOON + 3 * hour)
    )
    conditions = Conditions(outages=planned)
    assert conditions.states(NOON)["x"] is OperatingState.OUT_OF_SERVICE
    assert conditions.states(NOON + 2 * hour)["x"] is OperatingState.IN_SERVICE
    assert conditions.states(NOON + 3 * hour)["x"] is OperatingState.OUT_OF_SERVICE


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b'{"schema": 2}', b"\xff", b'{"schema": 1,'])
def test_what_is_no_conditions_file_is_refused(data: bytes) -> None:
    with pytest.raises(MapError, match=r"^file: "):
        read_conditions(data, name="file")
