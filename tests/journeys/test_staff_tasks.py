"""What staff do, on a real screen: `main.py edit` in a window of an X server, hands and keys through that
server, and each task's picture as the server has it (`build/real-input`)."""

import datetime as dt
import json
import math
import shutil
import time

import pytest
import zxingcpp

from app.adapters.release_shelf import ReleaseShelf
from maps.codec import read_conditions
from maps.editing import Collection, Ref
from maps.model import (
    AreaKind,
    Kerb,
    OperatingState,
    PathwayMode,
    PlaceKind,
)
from tests.app.editor.test_tasks import lifts_of
from tests.support.desk import built_in
from tests.support.real_screen import PICTURES, Program, Screen, needs_x
from tests.support.staff_on_screen import SIZE_PX, EditorOnScreen
from tests.support.tree import ROOT

pytestmark = needs_x

PLAN_SINCE, PLAN_UNTIL = "2031-03-05 01:00", "2031-03-05 04:30"


@pytest.fixture(scope="module")
def screen():
    screen = Screen(*SIZE_PX)
    yield screen
    screen.close()


@pytest.fixture(scope="module")
def opened(screen, tmp_path_factory):
    """Open the editor on a copy of a built-in station; the one before is closed."""
    running: list[EditorOnScreen] = []

    def open_on(name, *words):
        while running:
            running.pop().end()
        folder = tmp_path_factory.mktemp(name)
        file = folder / "station.json"
        shutil.copy(ROOT / "assets" / "stations" / f"{name}.json", file)
        (folder / "site.toml").write_text(
            'station = "station.json"\nconditions = "conditions.json"\nstate = "state"\n',
            encoding="utf-8",
        )
        words = ("--site", folder / "site.toml", *words)
        running.append(EditorOnScreen(screen, folder / "own", file, *words))
        return running[-1]

    yield open_on
    for editor in running:
        editor.end()


@pytest.fixture(scope="module")
def darmstadt(opened):
    return opened("darmstadt-hbf", "--language", "en", "--who", "Line 2 survey")


@pytest.fixture
def editor(darmstadt):
    darmstadt.begin()
    return darmstadt


def test_the_lifts_of_a_converted_station_are_renamed(editor):
    station, names = editor.read(), {}
    for number, lift in enumerate(lifts_of(station), start=1):
        names[lift.id] = f"Lift {number}"
        editor.choose(station, Ref(Collection.EQUIPMENT, lift.id))
        editor.enter("chosen:name/local", names[lift.id])
    editor.save()
    editor.shot("task-1-lifts-renamed")
    assert len(names) > 5
    assert {m.id: m.name.local for m in lifts_of(editor.read())} == names
    editor.keys(*["ctrl+z"] * len(names))
    editor.save()
    assert editor.read() == built_in("darmstadt-hbf")


def test_a_kerb_is_measured_with_team_and_day(editor):
    station = editor.read()
    way = next(
        w
        for w in station.pathways
        if w.crossing is not None and w.mode is PathwayMode.WALKWAY and w.kerb is None
    )
    editor.choose(station, Ref(Collection.PATHWAYS, way.id), 30.0)
    editor.press("set:kerb:lowered")
    editor.enter("chosen:kerb_height_m", "3 cm")
    editor.save()
    editor.shot("task-2-kerb-measured")
    now = editor.read().pathway_by_id[way.id]
    assert now.kerb is Kerb.LOWERED
    assert now.kerb_height_m == 0.03
    assert now.provenance.measured_by == "Line 2 survey"
    assert now.provenance.verified_on is not None


def test_a_passage_is_drawn_through_an_area(editor):
    station = editor.read()
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
    px_per_m = min(600 / math.dist(start.position, end.position), 30.0)
    editor.show(middle, start.level, px_per_m, is_exact=True)
    editor.press("tool:way")
    editor.tap(start.position)
    editor.screen.do("mousemove", *map(round, editor.ask("point", *middle)))
    editor.shot("task-3-passage-being-drawn")
    editor.tap(end.position)
    editor.save()
    editor.shot("task-3-passage-drawn")
    now = editor.read()
    (drawn,) = now.pathway_by_id.keys() - station.pathway_by_id.keys()
    way = now.pathway_by_id[drawn]
    assert {way.from_node, way.to_node} == {start.id, end.id}


@pytest.fixture(scope="module")
def kiosk(darmstadt):
    """A kiosk on a screen of its own, in the same station, that reads what the editor writes."""
    folder = darmstadt.file.parent
    site = (ROOT / "assets" / "sites" / "default.toml").read_text(encoding="utf-8")
    lines = [line for line in site.splitlines() if not line.startswith("station")]
    own = ['station = "station.json"', 'conditions = "conditions.json"', *lines]
    place = folder / "kiosk.toml"
    place.write_text("\n".join(own) + "\n[voice]\nplayer = []\n", encoding="utf-8")
    screen = Screen(1080, 1920)
    kiosk = Program(screen, folder / "kiosk", "kiosk", "--site", place)
    yield kiosk
    kiosk.end()
    screen.close()


def test_a_lift_is_closed_in_two_touches_and_a_running_kiosk_sees_it(editor, kiosk):
    station = editor.read()
    lift = a_visit_by_lift(kiosk, station)
    kiosk.shot("task-4-kiosk-before")
    machine = station.equipment_by_id[lift]
    editor.show(machine.position, machine.levels[-1])
    editor.tap(machine.position)  # one
    assert editor.see()["chosen"] == lift
    editor.press("state:closed")  # two
    pressed_s = time.monotonic()
    seen = kiosk.until(lambda seen: lift in seen["closed"])
    seen_s = time.monotonic() - pressed_s
    editor.shot("task-4-lift-closed")
    kiosk.shot("task-4-kiosk-after")
    assert lift not in seen["lifts"]
    (PICTURES / "task-4.json").write_text(json.dumps({"seen_after_s": round(seen_s, 2)}))
    editor.press("state:works")
    kiosk.until(lambda seen: lift not in seen["closed"])


def test_that_kiosk_is_used_with_a_finger_to_the_phone_and_with_the_keypad(editor, kiosk):
    touch(kiosk, "bar:start-over")
    a_visit_by_lift(kiosk, editor.read())
    touch(kiosk, "route:take")
    kiosk.until(lambda seen: seen["screen"] == "handoff")
    picture = kiosk.shot("kiosk-symbol-for-the-phone")
    (symbol,) = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
    assert "#" in symbol.text
    touch(kiosk, "handoff:done")
    assert kiosk.see()["screen"] == "welcome"

    press_keys(kiosk, "Down", "Return")
    assert kiosk.see()["screen"] == "destination"
    key_to(kiosk, "search")
    press_keys(kiosk, "Return")
    press_keys(kiosk, *"cnfrn")  # where 출구 lies on a keyboard
    seen = kiosk.until(lambda seen: seen["typed"] == "ㅊㅜㄹㄱㅜ")
    goal = next(each for each in seen["controls"] if each.startswith("place:"))
    key_to(kiosk, goal)
    kiosk.shot("kiosk-searched-with-keys")
    press_keys(kiosk, "Return")
    key_to(kiosk, "profile:walking")
    press_keys(kiosk, "Return")
    assert kiosk.see()["screen"] == "route"
    press_keys(kiosk, "Escape")
    assert kiosk.see()["screen"] == "needs"


def press_keys(kiosk, *names):
    """Press keys as slowly as the kiosk tells two presses apart."""
    for name in names:
        time.sleep(0.5 if name == "Return" else 0.0)
        kiosk.keys(name)
        kiosk.see()


def key_to(kiosk, action_id):
    """Press the keypad's right key until something has the focus."""
    for _ in range(60):
        if kiosk.see()["focus"] == action_id:
            return
        press_keys(kiosk, "Right")
    msg = f"{action_id} never has the focus: {kiosk.see()}"
    raise AssertionError(msg)


def a_visit_by_lift(kiosk, station):
    """Ask the kiosk with a finger for platforms, until a wheelchair's way takes a lift; return it."""
    for place in station.places:
        if place.kind is not PlaceKind.PLATFORM or not place.nodes:
            continue
        touch(kiosk, "language:en", "welcome:start", "category:platforms")
        while f"place:{place.id}" not in kiosk.see()["controls"]:
            touch(kiosk, "page:after")
        touch(kiosk, f"place:{place.id}", "profile:wheelchair")
        seen = kiosk.see()
        if seen["lifts"]:
            return seen["lifts"][0]
        touch(kiosk, "bar:start-over")
    msg = "no way takes a lift"
    raise AssertionError(msg)


def touch(kiosk, *action_ids):
    """Touch one thing after another, as slowly as the kiosk tells two touches apart."""
    for action_id in action_ids:
        time.sleep(0.5)
        kiosk.press(action_id)


def test_an_outage_window_is_planned(editor):
    station = editor.read()
    lift = lifts_of(station)[0]
    editor.choose(station, Ref(Collection.EQUIPMENT, lift.id))
    editor.press("state:plan")
    editor.enter("plan:since", PLAN_SINCE)
    editor.enter("plan:until", PLAN_UNTIL)
    editor.press("reason:maintenance")
    editor.shot("task-5-outage-planned")
    editor.press("state:planned", "panel:today")
    editor.shot("task-5-today")
    conditions = read_conditions((editor.file.parent / "conditions.json").read_bytes(), name="c")
    (outage,) = [o for o in conditions.outages if o.since is not None and o.since.year == 2031]
    assert outage.subject == lift.id
    assert outage.state is OperatingState.OUT_OF_SERVICE
    assert (outage.since, outage.until) == (  # the station's clocks are an hour ahead
        dt.datetime(2031, 3, 5, 0, 0, tzinfo=dt.UTC),
        dt.datetime(2031, 3, 5, 3, 30, tzinfo=dt.UTC),
    )
    assert dict(outage.reason)["ko"] == "정기 점검"
    assert len(outage.reason) >= 9


@pytest.fixture(scope="module")
def shin_yokohama(opened):
    return opened("shin-yokohama", "--language", "ja")


def test_a_toilet_is_moved(shin_yokohama):
    editor = shin_yokohama
    station = editor.read()
    toilet = next(p for p in station.places if p.kind is PlaceKind.TOILET)
    x, y = toilet.position
    editor.choose(station, Ref(Collection.PLACES, toilet.id))
    start, end = (tuple(editor.ask("point", *at)) for at in ((x, y), (x + 6.0, y - 4.0)))
    editor.pull(start, end, "ctrl+s")
    editor.until(lambda seen: not seen["is_changed"])
    editor.press("panel:changes")
    editor.shot("task-6-toilet-moved")
    moved = editor.read().place_by_id[toilet.id]
    assert math.dist(moved.position, (x + 6.0, y - 4.0)) < 1.0
    editor.press("undo")
    editor.save()
    assert editor.read() == built_in("shin-yokohama")


def test_a_release_is_compared_made_put_in_use_and_rolled_back(shin_yokohama):
    editor = shin_yokohama
    editor.begin()
    shelf = ReleaseShelf(editor.file.parent / "state")
    compare(editor)
    editor.press("release:make", "release:install")
    assert shelf.read().current.sequence == 1

    station = editor.read()
    lift = lifts_of(station)[0]
    editor.choose(station, Ref(Collection.EQUIPMENT, lift.id))
    editor.keys("Delete")
    editor.save()
    compare(editor)
    editor.press("release:make")  # without a reason it is refused
    editor.shot("task-7-release-breaks-journeys")
    assert shelf.read().current.sequence == 1
    editor.enter("release:reason", "The lift was taken down for good.")
    editor.press("release:make", "release:install")
    assert shelf.read().current.sequence == 2
    editor.shot("task-7-release-in-use")
    editor.press("release:back")
    assert shelf.read().current.sequence == 1
    editor.shot("task-7-rolled-back")


def compare(editor):
    """Have a map compared with its release, and wait for the answer."""
    editor.press("panel:changes", "release:compare")
    editor.until(lambda seen: "release:make" in seen["controls"] and not seen["is_comparing"])
