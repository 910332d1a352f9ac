"""A traveller at the kiosk, on the stations that are built in: by touch, by keys, and what is left of it.

Everything is done as a person would: a finger at a point of the window, or a key of the keypad.
"""

from dataclasses import replace

import pytest
import zxingcpp

from app.assets import known_scripts
from app.flow.events import Key
from app.flow.session import ScreenId, Session
from app.handoff import Release
from app.kiosk import Kiosk
from app.text.directions import instructions
from maps.model import EquipmentKind, PlaceKind, StationMap
from routing.route import Route
from tests.support.visit import BOOKS, HandClock, a_world, built_in, hand_off, ids

NAMES = ("darmstadt-hbf", "zuerich-hb")
FRESH = Session(language="ko")


class Visit:
    """One kiosk in a window that nobody sees, and a person in front of it."""

    def __init__(self, ui, station: StationMap) -> None:
        from app.screens.stage import Stage

        entrance = min(
            (p for p in station.places if p.kind is PlaceKind.ENTRANCE and p.nodes),
            key=lambda p: (not p.is_main, p.id),
        )
        release = Release(station=station, scripts=known_scripts())
        self.world = a_world(
            station,
            start=entrance.nodes[0],
            hand_off=lambda route, language, _conditions: hand_off(route, language, release),
        )
        self.ui, self.clock = ui, HandClock()
        self.stage = Stage(self.world, tuple(ui.window.size))
        self.kiosk = Kiosk(self.world, self.stage, self.clock)
        self.stage.listen(self.kiosk)
        ui.mount(self.stage)
        while not self.kiosk.is_ready:
            ui.pump(1)

    @property
    def session(self) -> Session:
        return self.kiosk.session

    def touch(self, *action_ids: str) -> None:
        for action_id in action_ids:
            self.clock.move(1.0)
            self.ui.tap(self.kiosk.locate(action_id))

    def press(self, *keys: str) -> None:
        for key in keys:
            self.clock.move(1.0)
            self.ui.key(key)

    def turn_to(self, action_id: str) -> None:
        """Turn pages until something is on screen."""
        while action_id not in ids(self.kiosk.shown):
            self.touch("page:after")

    def key_to(self, action_id: str) -> int:
        """Press keys until something has the focus; return how many it took."""
        for count in range(60):
            if self.kiosk.shown.focus == action_id:
                return count
            self.press("right")
        raise AssertionError(action_id)

    def read_symbol(self) -> str:
        """Return what a camera reads on the screen."""
        found = zxingcpp.read_barcodes(self.ui.pixels())
        assert len(found) == 1
        return found[0].text

    def platform_by_elevator(self) -> str:
        """Return the platform of this station that a wheelchair reaches by elevator, by its id."""
        from routing.plan import plan
        from routing.profiles import WHEELCHAIR

        for place in self.world.station.places:
            if place.kind is PlaceKind.PLATFORM and place.ref and place.nodes:
                answer = plan(self.world.network, self.world.request(WHEELCHAIR, place.id))
                if isinstance(answer, Route) and answer.elevators:
                    return place.id
        raise AssertionError(self.world.station.id)


@pytest.fixture
def visit(ui, request) -> Visit:
    return Visit(ui, built_in(getattr(request, "param", NAMES[0])))


@pytest.mark.parametrize("visit", NAMES, indirect=True)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_traveller_takes_a_step_free_way_along_on_the_phone(visit, language) -> None:
    goal = f"place:{visit.platform_by_elevator()}"
    visit.touch(f"language:{language}", "welcome:start", "category:platforms")
    visit.turn_to(goal)
    visit.touch(goal, "profile:wheelchair")
    route = visit.session.answer
    assert isinstance(route, Route)
    told = list(instructions(route, visit.world.station, BOOKS[language]))
    read = [row.action.words for row in visit.kiosk.shown.view.maneuvers]
    while "page:after" in ids(visit.kiosk.shown):
        visit.touch("page:after")
        read += [row.action.words for row in visit.kiosk.shown.view.maneuvers]
    assert read == told
    assert all(text in visit.ui.texts() for text in read[-1:])
    visit.touch("route:take")
    assert visit.session.hand_off is not None
    assert visit.read_symbol() == visit.session.hand_off.link
    visit.touch("handoff:done")
    assert visit.session == FRESH


def test_six_keys_are_enough(visit) -> None:
    visit.press("down", "ok")
    assert visit.session.screen is ScreenId.DESTINATION
    visit.key_to("category:platforms")
    visit.press("ok")
    row = next(i for i in ids(visit.kiosk.shown) if i.startswith("place:"))
    visit.key_to(row)
    visit.press("ok")
    visit.key_to("profile:wheelchair")
    visit.press("ok")
    assert visit.session.screen in {ScreenId.ROUTE, ScreenId.NO_WAY}
    visit.press("back", "back", "back")
    assert visit.session.screen is ScreenId.WELCOME


def test_a_quick_destination_is_at_most_twelve_keys_away(visit) -> None:
    picks = [i for i in ids(visit.kiosk.shown) if i.startswith("pick:")]
    assert len(picks) >= 6
    for pick in picks:
        visit.kiosk.key(Key.RIGHT)
        visit.touch("language:ko")  # a finger takes the focus away again
        visit.press("right")
        assert visit.key_to(pick) + 2 <= 12


def test_the_language_is_switched_on_every_screen_without_losing_anything(visit) -> None:
    goal = f"place:{visit.platform_by_elevator()}"

    def switched() -> None:
        before = visit.session
        visit.touch("bar:language")
        assert [i for i in ids(visit.kiosk.shown) if i.startswith("language:")][:2]
        visit.touch("language:en")
        english = visit.session
        assert english.language == "en"
        kept = {"language": "ko", "hand_off": before.hand_off}
        assert replace(english, **kept) == before
        visit.touch("bar:language", "language:ko")
        assert visit.session == before

    visit.touch("welcome:start")
    switched()
    visit.turn_to(goal)
    switched()
    visit.touch(goal)
    switched()
    visit.touch("profile:wheelchair", "maneuver:1", "map:nearer")
    switched()
    visit.touch("route:take")
    switched()


def test_who_walks_away_leaves_nothing_behind(visit) -> None:
    fresh = visit.ui.pixels().copy()
    goal = f"place:{visit.platform_by_elevator()}"
    visit.touch("language:en", "welcome:start", "category:platforms")
    visit.turn_to(goal)
    visit.touch(goal, "profile:wheelchair")
    visit.clock.move(60.0)
    visit.kiosk.tick()
    visit.ui.pump(2)
    assert "Are you still there?" in visit.ui.texts()
    visit.clock.move(20.0)
    visit.kiosk.tick()
    visit.ui.pump(2)
    assert visit.session == FRESH
    assert (visit.ui.pixels() == fresh).all()


def test_a_touch_under_the_question_continues_and_does_nothing_else(visit) -> None:
    visit.touch("welcome:start")
    before = visit.session
    where = visit.kiosk.locate("bar:start-over")
    visit.clock.move(65.0)
    visit.kiosk.tick()
    visit.ui.tap(where)
    assert visit.session == before


def test_a_lift_that_fails_is_named_on_the_screen(ui) -> None:
    visit = Visit(ui, built_in(NAMES[0]))
    platform = visit.platform_by_elevator()
    visit.touch("welcome:start", "category:platforms")
    visit.turn_to(f"place:{platform}")
    visit.touch(f"place:{platform}", "profile:wheelchair")
    machine = visit.session.answer.elevators[-1]
    equipment = visit.world.station.equipment_by_id[machine]
    assert equipment.kind is EquipmentKind.ELEVATOR
    from tests.support.visit import out_of_service

    visit.kiosk.change_world(replace(visit.world, conditions=out_of_service(machine)))
    visit.touch("bar:back", "profile:wheelchair")
    if visit.session.screen is ScreenId.NO_WAY:
        rows = visit.kiosk.shown.view.barriers
        assert [row.is_passing for row in rows] == [True]
        assert (equipment.name.local or equipment.ref or "엘리베이터") in rows[0].words
    else:
        assert machine not in visit.session.answer.elevators


def test_an_error_in_a_screen_shows_no_traceback_and_begins_anew(visit, caplog) -> None:
    visit.kiosk.change_world(replace(visit.world, hand_off=lambda *_: 1 / 0))
    goal = f"place:{visit.platform_by_elevator()}"
    visit.touch("welcome:start", "category:platforms")
    visit.turn_to(goal)
    visit.touch(goal, "profile:wheelchair", "route:take")
    assert visit.session.screen is ScreenId.TROUBLE
    assert not any("Error" in text or "Traceback" in text for text in visit.ui.texts())
    assert "ZeroDivisionError" in caplog.text
    visit.touch("trouble:again")
    assert visit.session == FRESH
