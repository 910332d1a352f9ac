"""Conditions files: read as the contract says, refused in one line otherwise."""

import datetime as dt
import json
from dataclasses import replace

import pytest

from maps.codec import read_conditions, write_conditions
from maps.model import Conditions, MapError, Notice, OperatingState, Outage

NOON = dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC)
SAMPLE = Conditions(
    issued=NOON,
    valid_until=NOON + dt.timedelta(minutes=10),
    outages=(
        Outage(
            subject="osm:node/1",
            state=OperatingState.OUT_OF_SERVICE,
            since=NOON - dt.timedelta(hours=1),
            source="feed",
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


def test_what_staff_have_closed_is_closed_whatever_a_feed_says() -> None:
    by_staff = Outage(subject="x", state=OperatingState.OUT_OF_SERVICE, source="staff")
    works = Outage(subject="x", state=OperatingState.IN_SERVICE, source="feed")
    assert Conditions(outages=(works, by_staff)).states(NOON) == {
        "x": OperatingState.OUT_OF_SERVICE
    }


def test_a_rewritten_file_keeps_what_this_version_does_not_know() -> None:
    document = json.loads(write_conditions(SAMPLE))
    document["weather"] = {"snow": True}
    document["outages"][0]["ticket"] = 17
    before = json.dumps(document).encode()
    known = read_conditions(before, name="c")
    more = replace(known, outages=(*known.outages, replace(known.outages[0], subject="new")))
    written = json.loads(write_conditions(more, before=before))
    assert written["weather"] == {"snow": True}
    assert [outage.get("ticket") for outage in written["outages"]] == [17, None]


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


LIFT_NOTICE = Notice(
    id="lift-2",
    title=(("en", "Lift 2 closed tonight"), ("ko", "2호 엘리베이터 점검")),
    text=(("en", "Please use lift 1."),),
    until=NOON + dt.timedelta(hours=10),
)


def test_notices_come_back_as_written_and_a_file_without_any_is_as_it_was() -> None:
    told = replace(SAMPLE, notices=(LIFT_NOTICE, Notice(id="x", title=(("ko", "알림"),))))
    assert read_conditions(write_conditions(told), name="c") == told
    assert b"notices" not in write_conditions(SAMPLE)


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"title": {}}, "notices"),
        ({"title": {"ko": ""}}, "notices"),
        ({"id": ""}, "notices"),
        ({"until": "tomorrow"}, "notices"),
        ({"text": "more"}, "notices"),
    ],
)
def test_a_notice_that_says_nothing_is_refused(change, where) -> None:
    document = json.loads(write_conditions(replace(SAMPLE, notices=(LIFT_NOTICE,))))
    document["notices"][0] |= change
    with pytest.raises(MapError, match=where):
        read_conditions(json.dumps(document).encode(), name="c")


def test_two_notices_of_one_id_are_refused() -> None:
    document = json.loads(write_conditions(replace(SAMPLE, notices=(LIFT_NOTICE,))))
    document["notices"] *= 2
    with pytest.raises(MapError, match="lift-2 occurs twice"):
        read_conditions(json.dumps(document).encode(), name="c")
