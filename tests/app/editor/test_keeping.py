"""Nothing that was done is ever lost: not by a crash, not by a full disk, not by our own mistakes."""

import pytest

from app.editor import events as ev
from app.editor.state import Dialog
from maps.codec import read_station_map
from maps.editing import Collection, Ref
from maps.model import EquipmentKind, MapError
from tests.support.desk import SIZE_PX, built_in

pytestmark = pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)


def rename_a_lift(editor, name):
    lift = next(m for m in editor.station.equipment if m.kind is EquipmentKind.ELEVATOR)
    editor.show(lift.position, lift.levels[-1], 20.0)
    editor.choose(Ref(Collection.EQUIPMENT, lift.id))
    editor.enter("chosen:name/local", name)
    return lift.id


def test_what_was_not_saved_is_found_again(desk):
    before = desk(built_in("darmstadt-hbf"))
    lift = rename_a_lift(before, "Lift A")
    before.close()  # as if the power had gone: nothing was saved
    after = desk(built_in("darmstadt-hbf"))
    assert after.station.equipment_by_id[lift].name.local != "Lift A"
    assert after.state.dialog is Dialog.RECOVER
    after.shot("keeping-recover")
    after.press("recover:yes")
    assert after.station.equipment_by_id[lift].name.local == "Lift A"
    assert after.state.is_changed
    after.key(115, "ctrl")
    saved = read_station_map(after.file.read_bytes(), name="station.json")
    assert saved.equipment_by_id[lift].name.local == "Lift A"
    again = desk(built_in("darmstadt-hbf"))
    assert again.state.dialog is Dialog.NONE


def test_a_draft_can_be_put_away(desk):
    before = desk(built_in("darmstadt-hbf"))
    rename_a_lift(before, "Lift A")
    before.close()
    after = desk(built_in("darmstadt-hbf"))
    after.press("recover:no")
    assert not after.state.is_changed
    assert desk(built_in("darmstadt-hbf")).state.dialog is Dialog.NONE


def test_a_disk_that_is_full_is_said_and_loses_nothing(desk, monkeypatch):
    editor = desk(built_in("darmstadt-hbf"))
    lift = rename_a_lift(editor, "Lift A")

    def full(_station):
        message = "station.json: no space left on device; nothing was changed"
        raise MapError(message)

    monkeypatch.setattr(editor.desk, "save", full)
    editor.key(115, "ctrl")
    assert "no space" in editor.editor.shown.notice
    assert editor.editor.shown.notice_is_bad
    assert editor.state.is_changed
    assert editor.station.equipment_by_id[lift].name.local == "Lift A"


def test_our_own_mistake_ends_nothing(desk, caplog):
    editor = desk(built_in("darmstadt-hbf"))
    lift = rename_a_lift(editor, "Lift A")
    editor.editor.dispatch(ev.Viewed(view=None))  # nothing of ours would ever say so
    assert editor.state.notice.message == "editor-trouble"
    assert editor.station.equipment_by_id[lift].name.local == "Lift A"
    editor.press("undo")
    assert editor.station == built_in("darmstadt-hbf")
    assert "an event failed" in caplog.text


def test_leaving_with_unsaved_work_asks_first(desk):
    editor = desk(built_in("darmstadt-hbf"))
    assert not editor.editor.asks_before_leaving()
    rename_a_lift(editor, "Lift A")
    assert editor.editor.asks_before_leaving()
    editor.ui.pump(2)
    editor.shot("keeping-leave")
    editor.press("leave:stay")
    assert editor.state.dialog is Dialog.NONE
    assert not editor.state.leaves
