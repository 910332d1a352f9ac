"""Who has signed in may do what their role may: the rest is off and says why, by whatever way."""

import pytest

from app.editor import events as ev
from app.editor.state import Tool
from app.editor.view import FieldRow
from maps.editing import Collection, Ref
from maps.publishing.review import Person, Role
from tests.app.editor.test_tasks import lifts_of
from tests.support.desk import SIZE_PX, built_in

pytestmark = pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)


def test_a_viewer_looks_and_changes_nothing(desk):
    editor = desk(built_in("darmstadt-hbf"), language="ko", person=Person("jin", Role.VIEWER))
    before, station = editor.file.read_bytes(), editor.station
    lift = lifts_of(station)[0]
    editor.show(lift.position, lift.levels[0], 20.0)
    editor.choose(Ref(Collection.EQUIPMENT, lift.id))
    assert editor.state.chosen is not None, "looking is free"
    rows = editor.editor.shown.panel.rows
    assert "볼 수만 있습니다" in rows[0].words, "first of all it says why"
    fields = [row for row in rows if isinstance(row, FieldRow)]
    assert fields
    assert all(row.control.why_not for row in fields)
    assert "끌면 지도" in editor.editor.shown.hint, "nobody is told to pull what stays where it is"
    editor.press("field:chosen:name/local")
    assert editor.state.typing is None
    assert "열람자" in editor.editor.shown.notice
    editor.press("delete")
    editor.press("tool:way")
    assert editor.state.tool is Tool.SELECT
    editor.shot("roles-viewer")
    editor.key(119, text="w")
    assert editor.state.tool is Tool.SELECT
    editor.key(127)
    x, y = lift.position
    editor.drag((x, y), (x + 3, y))
    editor.key(115, "ctrl")
    assert editor.station is station
    assert editor.state.trail.position == 0
    assert editor.file.read_bytes() == before


def test_a_viewer_who_leaves_does_not_put_away_what_others_have_not_saved(desk):
    editor = desk(built_in("darmstadt-hbf"))
    lift = lifts_of(editor.station)[0]
    editor.show(lift.position, lift.levels[0], 20.0)
    editor.choose(Ref(Collection.EQUIPMENT, lift.id))
    editor.enter("chosen:name/local", "Lift 1")
    editor.close()
    looking = desk(built_in("darmstadt-hbf"), person=Person("jin", Role.VIEWER))
    looking.editor.dispatch(ev.Escaped())
    looking.editor.dispatch(ev.LeaveAsked(is_sure=True))
    looking.close()
    again = desk(built_in("darmstadt-hbf"))
    again.press("recover:yes")
    assert lifts_of(again.station)[0].name.local == "Lift 1"


@pytest.mark.parametrize(
    ("role", "may_edit", "may_release"),
    [(Role.EDITOR, True, False), (Role.REVIEWER, True, False), (Role.PUBLISHER, True, True)],
)
def test_each_role_has_its_buttons(desk, role, may_edit, may_release):
    editor = desk(built_in("darmstadt-hbf"), person=Person("jin", role))
    editor.press("panel:review")
    controls = {control.id: control for control in editor.editor.shown.controls()}
    assert (not controls["tool:way"].why_not) is may_edit
    assert ("takes an editor" not in controls["review:submit"].why_not) is may_edit
    says_role = "takes a publisher" in controls["release:install"].why_not
    assert says_role is not may_release
    editor.press("release:install")
    assert ("takes a publisher" in editor.editor.shown.notice) is not may_release
