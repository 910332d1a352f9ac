"""Several programs write into one file of conditions: none loses what another has written."""

import datetime as dt
import json
import threading

import pytest

from app.adapters.conditions_desk import ConditionsDesk, ConditionsError
from maps.codec import read_conditions, write_conditions
from maps.model import Conditions, OperatingState, Outage
from maps.today import closed, reopened

NOW = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)
FEED = Conditions(
    issued=NOW - dt.timedelta(minutes=1),
    outages=(Outage(subject="lift-2", state=OperatingState.OUT_OF_SERVICE, source="feed"),),
)


def test_the_first_edit_makes_the_file_and_everybody_can_read_it(tmp_path):
    desk = ConditionsDesk(tmp_path / "station" / "conditions.json")
    assert desk.read().outages == ()
    after = desk.edit(lambda known: closed(known, ["lift-1"], NOW))
    assert read_conditions(desk.path.read_bytes(), name="x") == after
    assert desk.path.stat().st_mode & 0o777 == 0o644


def test_what_others_have_written_stays(tmp_path):
    desk = ConditionsDesk(tmp_path / "conditions.json")
    document = json.loads(write_conditions(FEED))
    document["outages"][0]["ticket"] = 17
    desk.path.write_bytes(json.dumps(document).encode())
    desk.edit(lambda known: closed(known, ["lift-1"], NOW))
    desk.edit(lambda known: reopened(known, ["lift-1"], NOW))
    written = json.loads(desk.path.read_bytes())
    assert [o.get("ticket") for o in written["outages"] if o["subject"] == "lift-2"] == [17]
    assert desk.read().states(NOW)["lift-2"] is OperatingState.OUT_OF_SERVICE


def test_edits_at_the_same_time_are_all_kept(tmp_path):
    def close(number):
        for each in range(10):
            name = f"lift-{number}-{each}"
            desk = ConditionsDesk(tmp_path / "conditions.json")
            desk.edit(lambda known, name=name: closed(known, [name], NOW))

    writers = [threading.Thread(target=close, args=(number,)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(ConditionsDesk(tmp_path / "conditions.json").read().outages) == 40


def test_a_broken_file_hinders_no_closing_and_is_kept(tmp_path):
    desk = ConditionsDesk(tmp_path / "conditions.json")
    desk.path.write_bytes(b'{"schema": 1, "outa')
    desk.edit(lambda known: closed(known, ["lift-1"], NOW))
    assert (tmp_path / "conditions.json.broken").read_bytes() == b'{"schema": 1, "outa'
    known = desk.read()
    assert known.states(NOW) == {"lift-1": OperatingState.OUT_OF_SERVICE}
    assert known.valid_until is not None
    assert known.valid_until < NOW


def test_where_nothing_can_be_written_the_file_stays_and_one_line_says_so(tmp_path):
    (tmp_path / "station").write_bytes(b"a file where the folder should be")
    desk = ConditionsDesk(tmp_path / "station" / "conditions.json")
    with pytest.raises(ConditionsError, match="nothing was changed") as told:
        desk.edit(lambda known: closed(known, ["lift-1"], NOW))
    assert "\n" not in str(told.value)


def test_an_edit_that_fails_changes_nothing(tmp_path):
    desk = ConditionsDesk(tmp_path / "conditions.json")
    desk.path.write_bytes(write_conditions(FEED))
    with pytest.raises(ZeroDivisionError):
        desk.edit(lambda _known: 1 / 0)
    assert desk.read() == FEED
