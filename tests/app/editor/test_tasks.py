"""What staff do, by real touches and keys in a real window; each task leaves its picture."""

import datetime as dt
import math

import pytest

from app.adapters.release_shelf import ReleaseShelf
from app.adapters.status_file import StatusFile
from app.kiosk import LISTEN_S, Devices, Kiosk
from maps.codec import read_conditions, read_station_map
from maps.editing import Collection, Ref
from maps.model import (
    AreaKind,
    EquipmentKind,
    Kerb,
    OperatingState,
    PathwayMode,
    PlaceKind,
)
from tests.support.desk import NOW, SIZE_PX, built_in
from tests.support.visit import HandClock as KioskClock
from tests.support.visit import PlainGlass, a_world

pytestmark = pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)


def read(editor):
    return read_station_map(editor.file.read_bytes(), name="station.json")


def lifts_of(station):
    return [m for m in station.equipment if m.kind is EquipmentKind.ELEVATOR]


def test_the_lifts_of_a_converted_station_are_renamed(desk):
    editor = desk(built_in("darmstadt-hbf"))
    names = {}
    for number, lift in enumerate(lifts_of(editor.station), start=1):
        editor.show(lift.position, lift.levels[-1], 20.0)
        editor.choose(Ref(Collection.EQUIPMENT, lift.id))
        names[lift.id] = f"Lift {number}"
        editor.enter("chosen:name/local", names[lift.id])
    editor.shot("task-1-lifts-renamed")
    assert {m.id: m.name.local for m in lifts_of(editor.station)} == names
    editor.key(115, "ctrl")
    assert not editor.state.is_changed
    assert {m.id: m.name.local for m in lifts_of(read(editor))} == names
    for _ in names:
        editor.key(122, "ctrl")
    assert editor.station == built_in("darmstadt-hbf")


def test_a_kerb_is_measured_with_team_and_day(desk):
    editor = desk(built_in("darmstadt-hbf"), language="ko", who="측량팀 2")
    station = editor.station
    way = next(
        w
        for w in station.pathways
        if w.crossing is not None and w.mode is PathwayMode.WALKWAY and w.kerb is None
    )
    middle = tuple(sum(c) / 2 for c in zip(way.line[0], way.line[-1], strict=True))
    editor.show(middle, station.node_by_id[way.from_node].level, 30.0)
    editor.choose(Ref(Collection.PATHWAYS, way.id))
    editor.press("set:kerb:lowered")
    editor.enter("chosen:kerb_height_m", "3 cm")
    editor.shot("task-2-kerb-measured")
    now = editor.station.pathway_by_id[way.id]
    assert now.kerb is Kerb.LOWERED
    assert now.kerb_height_m == 0.03
    assert now.provenance.verified_on == NOW.date()
    assert now.provenance.measured_by == "측량팀 2"


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


def test_a_passage_is_drawn_through_an_area(desk):
    editor = desk(built_in("darmstadt-hbf"))
    station = editor.station
    hall = max(
        (a for a in station.areas if a.is_walkable and a.kind is not AreaKind.SQUARE),
        key=lambda a: sum(w.area == a.id for w in station.pathways),
    )
    ends = [
        station.node_by_id[n]
        for w in station.pathways
        if w.area == hall.id
        for n in (w.from_node, w.to_node)
    ]
    start = ends[0]
    joined = {n for w in station.ways_by_node[start.id] for n in (w.from_node, w.to_node)}
    end = max(
        (n for n in ends if n.id not in joined and n.level == start.level),
        key=lambda n: math.dist(n.position, start.position),
    )
    middle = tuple((a + b) / 2 for a, b in zip(start.position, end.position, strict=True))
    scale = 600 / max(math.dist(start.position, end.position), 10)
    editor.show(middle, start.level, min(scale, 30.0))
    editor.press("tool:way")
    editor.tap(start.position)
    editor.ui.window.mouse_pos = editor.stage.map.to_px(middle)
    editor.ui.pump(3)
    editor.shot("task-3-passage-being-drawn")
    editor.tap(end.position)
    drawn = editor.station.pathway_by_id.keys() - station.pathway_by_id.keys()
    assert len(drawn) == 1
    way = editor.station.pathway_by_id[drawn.pop()]
    assert {way.from_node, way.to_node} == {start.id, end.id}
    assert editor.state.chosen == Ref(Collection.PATHWAYS, way.id)
    editor.shot("task-3-passage-drawn")


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


def test_an_outage_window_is_planned(desk, tmp_path):
    conditions = tmp_path / "conditions.json"
    editor = desk(built_in("darmstadt-hbf"), conditions=conditions, language="ko")
    lift = lifts_of(editor.station)[0]
    editor.show(lift.position, lift.levels[-1], 20.0)
    editor.tap(lift.position)
    editor.press("state:plan")
    editor.enter("plan:since", "2026-03-05 01:00")
    editor.enter("plan:until", "2026-03-05 04:30")
    editor.press("reason:maintenance")
    editor.shot("task-5-outage-planned")
    editor.press("state:planned")
    editor.press("panel:today")
    editor.shot("task-5-today")
    (outage,) = read_conditions(conditions.read_bytes(), name="c").outages
    assert outage.subject == lift.id
    assert outage.state is OperatingState.OUT_OF_SERVICE
    assert (outage.since, outage.until) == (  # the station's clocks are an hour ahead
        dt.datetime(2026, 3, 5, 0, 0, tzinfo=dt.UTC),
        dt.datetime(2026, 3, 5, 3, 30, tzinfo=dt.UTC),
    )
    assert dict(outage.reason)["ko"] == "정기 점검"
    assert len(outage.reason) >= 9
    assert not outage.holds_at(NOW)


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


def test_a_toilet_is_moved(desk):
    editor = desk(built_in("shin-yokohama"), language="ja")
    toilet = next(p for p in editor.station.places if p.kind is PlaceKind.TOILET)
    x, y = toilet.position
    editor.show(toilet.position, toilet.levels[0], 20.0)
    editor.choose(Ref(Collection.PLACES, toilet.id))
    editor.drag((x, y), (x + 6.0, y - 4.0))
    editor.shot("task-6-toilet-moved")
    moved = editor.station.place_by_id[toilet.id]
    assert math.dist(moved.position, (x + 6.0, y - 4.0)) < 1.0
    editor.press("panel:changes")
    assert len([c for c in editor.editor.shown.controls() if c.id.startswith("change:")]) == 1
    editor.shot("task-6-changes")
    editor.press("undo")
    assert editor.station == built_in("shin-yokohama")


def test_a_release_is_compared_made_put_in_use_and_rolled_back(desk, tmp_path):
    site = tmp_path / "site.toml"
    site.write_text('station = "station.json"\n', encoding="utf-8")
    editor = desk(built_in("shin-yokohama"), site=site)
    editor.press("panel:changes")
    editor.press("release:make")
    assert editor.state.notice.message == "editor-says"  # it is off, and says what comes first
    editor.press("release:compare")
    editor.ui.advance(1)
    assert editor.state.releasing.seen.is_first
    editor.press("release:make")
    editor.press("release:install")
    shelf = ReleaseShelf(tmp_path / "state")
    assert shelf.read().current.sequence == 1

    lift = lifts_of(editor.station)[0]
    editor.show(lift.position, lift.levels[0], 20.0)
    editor.choose(Ref(Collection.EQUIPMENT, lift.id))
    editor.press("delete")
    editor.key(115, "ctrl")
    editor.press("panel:changes")
    editor.press("release:compare")
    editor.ui.advance(1)
    assert editor.state.releasing.seen.breaks
    editor.press("release:make")  # without a reason it is refused
    editor.shot("task-7-release-breaks-journeys")
    assert not (tmp_path / "release" / "nothing").exists()
    assert shelf.read().current.sequence == 1
    editor.enter("release:reason", "The lift was taken down for good.")
    editor.press("release:make")
    editor.press("release:install")
    assert shelf.read().current.sequence == 2
    editor.shot("task-7-release-in-use")
    editor.press("release:back")
    assert shelf.read().current.sequence == 1
    editor.shot("task-7-rolled-back")
