"""Another's version of the map: conflicts side by side, a side each, one step."""

from dataclasses import replace

import pytest

from maps.codec import write_station_map
from maps.editing import Collection, Ref
from tests.app.editor.test_tasks import lifts_of
from tests.support.desk import SIZE_PX, built_in

pytestmark = pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)


def theirs(path, station, *names):
    """Somebody else has named lifts."""
    named = {
        lift.id: replace(lift, name=replace(lift.name, local=name))
        for lift, name in zip(lifts_of(station), names, strict=False)
    }
    machines = tuple(named.get(machine.id, machine) for machine in station.equipment)
    path.write_bytes(write_station_map(replace(station, equipment=machines)))


def name_here(editor, lift, text):
    editor.show(lift.position, lift.levels[-1], 20.0)
    editor.choose(Ref(Collection.EQUIPMENT, lift.id))
    editor.enter("chosen:name/local", text)


@pytest.mark.parametrize("side", ["mine", "theirs"])
def test_where_both_have_changed_somebody_chooses_and_one_undo_takes_it_back(desk, side):
    station = built_in("darmstadt-hbf")
    editor = desk(station, language="ko")
    first, second = lifts_of(station)[:2]
    theirs(editor.folder / "other.json", station, "Theirs 1", "Theirs 2")
    name_here(editor, first, "Mine 1")
    mine = editor.station
    editor.press("panel:changes")
    editor.enter("merge:file", str(editor.folder / "other.json"))
    editor.press("merge:look")
    assert len(editor.state.joining.version.conflicts) == 1
    editor.press("merge:take")
    assert editor.station is mine, "nobody has chosen yet, and it says so"
    assert editor.state.notice.is_bad
    editor.press(f"merge:1:{side}")
    editor.find("merge:take")
    editor.shot("merge-side-chosen")
    editor.press("merge:take")
    names = {m.id: m.name.local for m in lifts_of(editor.station)}
    assert names[first.id] == ("Mine 1" if side == "mine" else "Theirs 1")
    assert names[second.id] == "Theirs 2", "what only one has changed is taken"
    assert editor.state.trail.position == 2
    editor.key(122, "ctrl")
    assert editor.station == mine


def test_what_contradicts_nothing_is_taken_at_once(desk):
    station = built_in("darmstadt-hbf")
    editor = desk(station)
    theirs(editor.folder / "other.json", station, "Theirs 1")
    editor.press("panel:changes")
    editor.enter("merge:file", str(editor.folder / "other.json"))
    editor.press("merge:look")
    editor.press("merge:take")
    assert lifts_of(editor.station)[0].name.local == "Theirs 1"
    editor.close()
    # killed before it was saved: the draft has it
    again = desk(station)
    again.press("recover:yes")
    assert again.station == editor.station


@pytest.mark.parametrize("other", ["missing", "words", "station"])
def test_what_is_no_version_of_it_is_said_in_one_line(desk, other):
    editor = desk(built_in("darmstadt-hbf"))
    path = editor.folder / "other.json"
    if other == "words":
        path.write_text("just words", encoding="utf-8")
    elif other == "station":
        path.write_bytes(write_station_map(built_in("shin-yokohama")))
    editor.press("panel:changes")
    editor.enter("merge:file", str(path))
    editor.press("merge:look")
    assert editor.state.notice.is_bad
    assert editor.state.notice.message != "editor-trouble"
    assert editor.state.joining.version is None
