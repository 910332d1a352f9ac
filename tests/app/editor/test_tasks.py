"""What staff may not do, and when a kiosk hears of it by its own clock; `tests/journeys/test_staff_tasks.py`
does the tasks themselves, by real input."""

import pytest

from app.adapters.status_file import StatusFile
from app.kiosk import LISTEN_S, Devices, Kiosk
from maps.editing import Collection, Ref
from maps.model import EquipmentKind
from tests.support.desk import SIZE_PX, built_in
from tests.support.visit import HandClock as KioskClock
from tests.support.visit import PlainGlass, a_world

pytestmark = pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)


def lifts_of(station):
    return [m for m in station.equipment if m.kind is EquipmentKind.ELEVATOR]


def test_a_measure_that_cannot_be_is_refused_in_the_field(desk):
    editor = desk(built_in("darmstadt-hbf"))
    lift = lifts_of(editor.station)[0]
    editor.show(lift.position, lift.levels[0], 20.0)
    editor.choose(Ref(Collection.EQUIPMENT, lift.id))
    editor.enter("chosen:door_width_m", "wide")
    assert editor.state.notice.message == "editor-wrong-metres"
    assert editor.state.typing is not None
    editor.shot("task-2-wrong-measure")
    assert editor.station.equipment_by_id[lift.id] == lift
    editor.key(27)
    assert editor.state.typing is None


def test_a_lift_is_closed_in_two_touches_and_a_running_kiosk_sees_it(desk, tmp_path):
    conditions = tmp_path / "conditions.json"
    editor = desk(built_in("darmstadt-hbf"), conditions=conditions)
    lift = lifts_of(editor.station)[1]
    start = next(n for n in editor.station.nodes if n.id in editor.station.ways_by_node)
    clock = KioskClock()
    world = a_world(editor.station, start=start.id)
    kiosk = Kiosk(world, PlainGlass(), clock, Devices(feed=StatusFile(conditions)))
    editor.show(lift.position, lift.levels[-1], 20.0)
    editor.tap(lift.position)  # one
    assert editor.state.chosen == Ref(Collection.EQUIPMENT, lift.id)
    editor.press("state:closed")  # two
    editor.shot("task-4-lift-closed")
    clock.move(LISTEN_S)
    kiosk.tick()
    assert lift.id in kiosk.world.out_of_service()
    editor.press("state:works")
    clock.move(LISTEN_S)
    kiosk.tick()
    assert lift.id not in kiosk.world.out_of_service()


def test_a_window_that_is_over_is_refused(desk, tmp_path):
    conditions = tmp_path / "conditions.json"
    editor = desk(built_in("darmstadt-hbf"), conditions=conditions)
    lift = lifts_of(editor.station)[0]
    editor.show(lift.position, lift.levels[-1], 20.0)
    editor.tap(lift.position)
    editor.press("state:plan")
    editor.enter("plan:until", "yesterday")
    editor.press("state:planned")
    assert editor.state.notice.message == "editor-wrong-span"
    assert not conditions.exists()
