"""What staff say is put into the conditions; what others say stays theirs, and as old as it is."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.codec import read_conditions, write_conditions
from maps.model import NO_CONDITIONS, STAFF, Conditions, Notice, OperatingState, Outage
from maps.today import (
    OURS,
    announced,
    cancelled,
    closed,
    merged,
    own_reports,
    planned,
    renewed,
    reopened,
    states_of,
    verified,
    withdrawn,
)

NOW = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
OUT, IN, UNKNOWN = (
    OperatingState.OUT_OF_SERVICE,
    OperatingState.IN_SERVICE,
    OperatingState.UNKNOWN,
)
WHY = (("en", "Repair work"), ("ko", "수리 중"))


def feed(subject="lift-1", state=IN, *, valid_min: float | None = None, age_min=2.0) -> Conditions:
    issued = NOW - dt.timedelta(minutes=age_min)
    until = None if valid_min is None else issued + dt.timedelta(minutes=valid_min)
    report = Outage(subject=subject, state=state, source="feed")
    return Conditions(issued=issued, valid_until=until, outages=(report,))


def test_a_closed_lift_is_closed_at_once_with_its_reason():
    found = closed(NO_CONDITIONS, ["lift-1"], NOW, reason=WHY)
    assert found.states(NOW) == {"lift-1": OUT}
    [report] = found.outages
    assert (report.source, report.since, report.until, report.reason) == (STAFF, NOW, None, WHY)
    assert found.issued == NOW


def test_a_feed_that_still_says_it_works_opens_nothing_that_staff_have_closed():
    found = closed(feed(state=IN), ["lift-1"], NOW)
    assert found.states(NOW) == {"lift-1": OUT}


def test_a_lift_that_a_feed_calls_broken_is_unknown_once_staff_have_seen_it_run():
    found = reopened(feed(state=OUT), ["lift-1"], NOW)
    assert found.states(NOW) == {"lift-1": UNKNOWN}


def test_reopening_ends_what_staff_closed_and_says_when_it_was_seen():
    found = reopened(closed(NO_CONDITIONS, ["lift-1"], NOW), ["lift-1"], NOW + HOUR)
    assert found.states(NOW + HOUR) == {"lift-1": IN}
    assert found.as_of(frozenset({"lift-1"}), NOW + HOUR) == NOW + HOUR


def test_closing_twice_leaves_one_closing():
    found = closed(closed(NO_CONDITIONS, ["a", "b"], NOW), ["a", "b"], NOW + HOUR, reason=WHY)
    assert [(o.subject, o.reason) for o in found.outages] == [("a", WHY), ("b", WHY)]


def test_a_closing_that_is_confirmed_keeps_beginning_end_and_reason():
    before = closed(NO_CONDITIONS, ["lift-1"], NOW, reason=WHY, until=NOW + 5 * HOUR)
    [report] = verified(before, ["lift-1"], OUT, NOW + HOUR).outages
    assert (report.since, report.until, report.reason) == (NOW, NOW + 5 * HOUR, WHY)
    assert report.as_of == NOW + HOUR


def test_a_silent_feed_does_not_reopen_what_staff_closed():
    found = closed(feed("lift-2", valid_min=10), ["lift-1"], NOW)
    later = NOW + dt.timedelta(days=14)
    assert found.states(later) == {"lift-1": OUT, "lift-2": UNKNOWN}


def test_a_closing_that_nobody_looks_at_for_a_month_counts_no_more_than_its_feed():
    found = closed(feed("lift-2", valid_min=10), ["lift-1"], NOW)
    assert found.states(NOW + dt.timedelta(days=31))["lift-1"] is UNKNOWN
    without_end = closed(feed("lift-2"), ["lift-1"], NOW)
    assert without_end.states(NOW + dt.timedelta(days=31))["lift-1"] is OUT


def test_eyes_vouch_for_an_hour_where_a_feed_has_fallen_silent():
    found = verified(feed(valid_min=1), ["lift-1"], IN, NOW)
    assert found.states(NOW) == {"lift-1": IN}
    assert found.states(NOW + 2 * HOUR) == {"lift-1": UNKNOWN}


def test_a_planned_window_closes_only_while_it_lasts():
    found = planned(NO_CONDITIONS, ["lift-1"], (NOW + HOUR, NOW + 2 * HOUR), NOW, reason=WHY)
    moments = (NOW, NOW + HOUR, NOW + 2 * HOUR)
    assert [found.states(at)["lift-1"] for at in moments] == [IN, OUT, IN]
    assert own_reports(found, ["lift-1"], NOW) == found.outages
    assert own_reports(found, ["lift-1"], NOW + 3 * HOUR) == ()


def test_a_window_is_there_once_and_can_be_cancelled():
    span = (NOW + HOUR, NOW + 2 * HOUR)
    twice = planned(planned(feed(), ["a"], span, NOW), ["a"], span, NOW, reason=WHY)
    reports = own_reports(twice, ["a"], NOW)
    assert len(reports) == 1
    assert [o.source for o in cancelled(twice, twice.outages, NOW).outages] == ["feed"]


def test_reopening_today_leaves_next_weeks_window():
    week = dt.timedelta(days=7)
    before = planned(NO_CONDITIONS, ["a"], (NOW + week, NOW + week + HOUR), NOW)
    found = reopened(closed(before, ["a"], NOW), ["a"], NOW)
    assert found.states(NOW + week)["a"] is OUT


@pytest.mark.parametrize(("begin", "end"), [(2, 1), (1, 1), (-2, -1), (-1, 0)])
def test_a_window_that_is_none_is_refused(begin, end):
    with pytest.raises(ValueError, match="planned closing"):
        planned(NO_CONDITIONS, ["a"], (NOW + begin * HOUR, NOW + end * HOUR), NOW)


def test_what_is_over_is_forgotten_at_the_next_edit():
    before = closed(NO_CONDITIONS, ["a"], NOW, until=NOW + HOUR)
    found = closed(before, ["b"], NOW + 2 * HOUR)
    assert [o.subject for o in found.outages] == ["b"]


def test_others_reports_stay_as_old_as_their_own_snapshot():
    before = feed(age_min=30)
    found = closed(before, ["lift-2"], NOW)
    assert found.issued == NOW
    assert found.as_of(frozenset({"lift-1"}), NOW) == before.issued


def test_a_clock_that_was_set_back_still_makes_a_newer_snapshot():
    before = closed(NO_CONDITIONS, ["a"], NOW)
    found = reopened(before, ["a"], NOW - HOUR)
    assert found.issued is not None
    assert before.issued is not None
    assert found.issued > before.issued


def test_the_state_of_several_doors_is_that_of_the_worst():
    found = closed(feed("door-1", IN), ["door-2"], NOW)
    things = [["door-1", "door-2"], ["door-1"], ["door-3"]]
    assert states_of(found, things, NOW) == (OUT, IN, None)


def test_feed_and_staff_from_two_files_are_one():
    theirs = feed("lift-1", IN, valid_min=5)
    ours = closed(NO_CONDITIONS, ["lift-1"], NOW - HOUR, reason=WHY)
    found = merged(theirs, ours)
    assert found.states(NOW) == {"lift-1": OUT}
    assert found.valid_until == theirs.valid_until
    later = NOW + dt.timedelta(days=3)
    assert found.states(later) == {"lift-1": OUT}
    opened = merged(theirs, reopened(ours, ["lift-1"], NOW))
    assert opened.states(NOW) == {"lift-1": IN}


def test_a_notice_of_staff_takes_the_place_of_its_like_and_leaves_others_alone():
    others = Notice(id="feed:1", title=(("en", "Lines changed"),))
    start = replace(feed(), notices=(others,))
    wet = Notice(id=f"{OURS}wet", title=(("en", "Wet"),), since=NOW, until=NOW + HOUR)
    found = announced(announced(start, wet, NOW), replace(wet, until=None), NOW)
    assert [(n.id, n.until) for n in found.notices] == [(wet.id, None), ("feed:1", None)]
    assert withdrawn(found, wet.id, NOW).notices == (others,)
    assert withdrawn(found, others.id, NOW).notices == found.notices


def test_a_notice_that_is_over_is_forgotten_at_the_next_one():
    wet = Notice(id=f"{OURS}wet", title=(("en", "Wet"),), until=NOW + HOUR)
    full = Notice(id=f"{OURS}full", title=(("en", "Full"),))
    found = announced(announced(NO_CONDITIONS, wet, NOW), full, NOW + 2 * HOUR)
    assert found.notices == (full,)


def test_a_feed_that_is_written_anew_leaves_what_staff_have_said():
    known = closed(feed("lift-1", OUT), ["lift-2"], NOW, reason=WHY)
    found = renewed(feed("lift-1", IN), known)
    assert found.states(NOW) == {"lift-1": IN, "lift-2": OUT}
    assert [o.source for o in found.outages] == ["feed", STAFF]


def test_what_was_edited_is_read_back_as_it_was_written():
    found = verified(closed(feed(), ["a"], NOW, reason=WHY, until=NOW + HOUR), ["b"], IN, NOW)
    assert read_conditions(write_conditions(found), name="x") == found


SUBJECTS = st.lists(st.sampled_from("abc"), min_size=1, max_size=2, unique=True)
REPORTS = st.builds(
    Outage,
    subject=st.sampled_from("abc"),
    state=st.sampled_from(OperatingState),
    since=st.none() | st.integers(-9, 9).map(lambda h: NOW + h * HOUR),
    until=st.none() | st.integers(-9, 9).map(lambda h: NOW + h * HOUR),
    source=st.sampled_from(["feed", "", STAFF]),
)
EDITS = st.sampled_from(["close", "reopen", "verify", "plan", "cancel"])


def edit(conditions: Conditions, kind: str, subjects: list[str], at: dt.datetime) -> Conditions:
    match kind:
        case "close":
            return closed(conditions, subjects, at)
        case "reopen":
            return reopened(conditions, subjects, at)
        case "verify":
            return verified(conditions, subjects, OUT, at)
        case "plan":
            return planned(conditions, subjects, (at + HOUR, at + 2 * HOUR), at)
        case _:
            return cancelled(conditions, own_reports(conditions, subjects, at), at)


@given(st.lists(REPORTS, max_size=6), st.lists(st.tuples(EDITS, SUBJECTS), max_size=6))
def test_no_edit_changes_what_others_say(reports, edits):
    start = Conditions(issued=NOW - HOUR, outages=tuple(reports))
    found = start
    for hours, (kind, subjects) in enumerate(edits):
        found = edit(found, kind, subjects, NOW + hours * HOUR)

    def others(conditions: Conditions) -> list[Outage]:
        return [replace(o, as_of=None) for o in conditions.outages if o.source != STAFF]

    assert others(found) == others(start)


@given(st.lists(REPORTS, max_size=6), SUBJECTS)
def test_whatever_others_say_a_closing_closes_and_no_edit_opens_another_thing(reports, subjects):
    start = Conditions(issued=NOW - HOUR, outages=tuple(reports))
    found = closed(start, subjects, NOW)
    assert {found.states(NOW)[s] for s in subjects} == {OUT}
    rest = set(start.states(NOW)) - set(subjects)
    assert {s: found.states(NOW).get(s) for s in rest if s in found.states(NOW)} == {
        s: start.states(NOW)[s] for s in rest if s in found.states(NOW)
    }


def test_notices_of_both_are_told_staffs_own_first_and_no_id_twice() -> None:
    one, other, ours = (
        Notice(id=name, title=(("en", said),))
        for name, said in (("a", "feed a"), ("b", "feed b"), ("a", "staff a"))
    )
    found = merged(Conditions(notices=(one, other)), Conditions(notices=(ours,)))
    assert found.notices == (ours, other)
