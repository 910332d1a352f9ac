"""What is edited and not yet saved outlives whatever ends the editor."""

import random
import subprocess
import sys

import pytest

from app.adapters.draft_files import BASE, JOURNAL, DraftFile
from maps.editing import Collection, History, MoveNode, Ref, SetName
from maps.editing.written import EDITS, read_edit, write_edit
from maps.model import MapError, NodeId
from tests.support.ascii_station import draw
from tests.support.random_edits import random_edit
from tests.support.saebyeok import build
from tests.support.tree import ROOT


@pytest.fixture
def station():
    return draw({"0": "S---A---B"})


def _move(x):
    return MoveNode(node=NodeId("A"), to=(x, 1.0))


def _edited(station, *actions):
    history = History(station)
    for action in actions:
        if action == "undo":
            assert history.undo()
        elif action == "redo":
            assert history.redo()
        else:
            assert history.do(action) is None
    return history


def test_a_draft_comes_back_with_all_that_can_be_undone_and_redone(station, tmp_path) -> None:
    draft = DraftFile(tmp_path / "draft")
    history = History(station)
    for action in (_move(1), _move(2), "undo", _move(3), _move(4), "undo", "undo", "redo"):
        if isinstance(action, str):
            getattr(history, action)()
        else:
            history.do(action)
        draft.keep(history)
    draft.close()
    recovered = DraftFile(tmp_path / "draft").recover()
    assert recovered is not None
    assert (recovered.is_torn, recovered.refused) == (False, "")
    back = recovered.history
    assert (back.map, back.position, back.every) == (history.map, history.position, history.every)
    while history.undo():
        assert back.undo()
        assert back.map == history.map


def test_one_goes_on_behind_what_was_recovered(station, tmp_path) -> None:
    draft = DraftFile(tmp_path / "draft")
    draft.keep(_edited(station, _move(1)))
    draft.close()
    again = DraftFile(tmp_path / "draft")
    history = again.recover().history
    history.do(_move(2))
    again.keep(history)
    again.close()
    assert DraftFile(tmp_path / "draft").recover().history.map == history.map


@pytest.mark.parametrize("cut", range(1, 120))
def test_a_torn_journal_loses_its_last_action_and_nothing_else(station, tmp_path, cut) -> None:
    draft = DraftFile(tmp_path / "draft")
    history = _edited(station, _move(1))
    draft.keep(history)
    first = (tmp_path / "draft" / JOURNAL).stat().st_size
    history.do(_move(2))
    draft.keep(history)
    draft.close()
    path = tmp_path / "draft" / JOURNAL
    data = path.read_bytes()
    path.write_bytes(data[: max(first, len(data) - cut)])
    again = DraftFile(tmp_path / "draft")
    recovered = again.recover()
    assert recovered.history.position == 1
    assert path.stat().st_size == first, "the torn end is cut off"
    again.close()


def test_a_line_that_somebody_has_changed_is_not_done(station, tmp_path) -> None:
    draft = DraftFile(tmp_path / "draft")
    draft.keep(_edited(station, _move(1), _move(2)))
    draft.close()
    path = tmp_path / "draft" / JOURNAL
    path.write_bytes(path.read_bytes().replace(b"[2.0,", b"[9.0,").replace(b"[2,", b"[9,"))
    recovered = DraftFile(tmp_path / "draft").recover()
    assert recovered.is_torn
    assert recovered.history.position == 1


def test_two_editors_do_not_write_one_draft(station, tmp_path) -> None:
    draft = DraftFile(tmp_path / "draft")
    draft.keep(_edited(station, _move(1)))
    with pytest.raises(MapError, match="open in another editor"):
        DraftFile(tmp_path / "draft").recover()
    draft.close()


def test_a_draft_of_another_version_says_so(station, tmp_path) -> None:
    draft = DraftFile(tmp_path / "draft")
    draft.keep(_edited(station, _move(1)))
    draft.close()
    path = tmp_path / "draft" / JOURNAL
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[1])
    with pytest.raises(MapError, match="another version"):
        DraftFile(tmp_path / "draft").recover()
    assert DraftFile(tmp_path / "draft").since() is None


def test_a_base_that_cannot_be_read_is_one_line(station, tmp_path) -> None:
    draft = DraftFile(tmp_path / "draft")
    draft.keep(_edited(station, _move(1)))
    draft.close()
    (tmp_path / "draft" / BASE).write_bytes(b"{")
    with pytest.raises(MapError, match=r"base\.json"):
        DraftFile(tmp_path / "draft").recover()


def test_nothing_is_written_before_something_is_done(station, tmp_path) -> None:
    draft = DraftFile(tmp_path / "draft")
    draft.keep(History(station))
    assert not (tmp_path / "draft").exists()
    assert draft.recover() is None
    assert draft.since() is None


def test_a_draft_is_put_away_when_it_is_saved(station, tmp_path) -> None:
    draft = DraftFile(tmp_path / "draft")
    draft.keep(_edited(station, _move(1)))
    assert draft.since() is not None
    draft.drop()
    assert not (tmp_path / "draft").exists()
    draft.keep(_edited(station, _move(2)))
    assert draft.since() is not None
    draft.drop()


def test_a_disk_that_takes_nothing_is_one_line(station, tmp_path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(MapError, match="file"):
        DraftFile(tmp_path / "file" / "draft").keep(_edited(station, _move(1)))


def test_every_kind_of_edit_comes_back_as_it_was() -> None:
    chance, base = random.Random(5), build()
    station = base
    met = set()
    for number in range(6000):
        if number % 40 == 0:
            station = base
        edit = random_edit(chance, station)
        if edit.why_not(station) is None:
            met.add(type(edit).__name__)
            assert read_edit(write_edit(edit)) == edit
            station = edit.apply(station)
        if met == set(EDITS):
            return
    pytest.fail(f"never made: {set(EDITS) - met}")


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {},
        {"edit": "Explode"},
        {"edit": "MoveNode"},
        {"edit": "MoveNode", "node": 1, "to": [0, 0]},
        {"edit": "SetField", "ref": {"collection": "nodes", "id": "A"}, "field": "x", "value": 1},
        {"edit": "Several", "edits": 3},
    ],
)
def test_what_is_no_edit_is_said_so(document) -> None:
    with pytest.raises(MapError, match="not an edit"):
        read_edit(document)


def test_a_name_in_a_journal_is_the_name_that_was_given(station, tmp_path) -> None:
    edit = SetName(ref=Ref(Collection.STATION, station.id), language="ko", text="새벽역")
    draft = DraftFile(tmp_path / "draft")
    draft.keep(_edited(station, edit))
    draft.close()
    assert DraftFile(tmp_path / "draft").recover().history.map.name.text_in("ko") == "새벽역"


def test_killed_at_any_moment_an_editor_loses_at_most_its_last_action() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.kills", "20", "1000"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert ", none lost;" in done.stdout
    assert int(done.stdout.split()[2]) > 20, "the editors did something"
