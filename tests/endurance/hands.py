"""A kiosk in a window that nobody sees, hands that do what they are told, and eyes that judge."""

import logging
from dataclasses import replace
from typing import Any

from app.flow.always import new_visit
from app.flow.events import IdleWarned
from app.flow.session import ScreenId
from app.flow.world import World
from app.kiosk import LISTEN_S, Devices, Kiosk
from maps.model import NO_CONDITIONS, PlaceKind
from tests.endurance.acts import Act, Break, Leave, Press, Tap, Touch, Type, Wait
from tests.support.visit import (
    HandClock,
    HandFeed,
    a_world,
    built_in,
    ids,
    out_of_service,
)

_KEY_CODES = {"up": 273, "down": 274, "right": 275, "left": 276, "select": 13, "back": 27}


class WrongError(AssertionError):
    """What the kiosk must never do."""


def _fail(what: str) -> None:
    raise WrongError(what)


class _Complaints(logging.Handler):
    """What the program logs as wrong."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Take one down."""
        self.heard.append(self.format(record))


def a_station_world(name: str = "saebyeok-sample") -> World:
    """The kiosk of a built-in station, at its main entrance."""
    station = built_in(name)
    doors = [p for p in station.places if p.kind is PlaceKind.ENTRANCE and p.nodes]
    return a_world(station, start=doors[0].nodes[0], has_printer=True)


class Hands:
    """Does acts, and looks after each whether all is well."""

    def __init__(self, ui: Any, world: World | None = None) -> None:
        from app.screens.stage import Stage

        self.world = world or a_station_world()
        self.ui, self.clock, self.feed = ui, HandClock(), HandFeed()
        self.stage = Stage(self.world, tuple(ui.window.size))
        self.kiosk = Kiosk(self.world, self.stage, self.clock, Devices(feed=self.feed))
        self.stage.listen(self.kiosk)
        ui.mount(self.stage)
        while not self.kiosk.is_ready or self.stage.prepare_next():
            ui.pump()
        self._complaints = _Complaints()
        self.seen: set[ScreenId] = set()
        logging.getLogger("app").addHandler(self._complaints)

    def close(self) -> None:
        """Leave the window to the next."""
        logging.getLogger("app").removeHandler(self._complaints)
        self.kiosk.close()
        self.stage.keypad.leave(self.ui.window)
        self.ui.window.remove_widget(self.stage)

    def do(self, act: Act, *, is_drawn: bool = True) -> None:
        """Do one act; what is wrong afterwards is raised."""
        match act:
            case Tap(number=number):
                middles = [tile.center for tile in self.stage.tiles()] or [(5.0, 5.0)]
                self._touch(middles[number % len(middles)], middles[number % len(middles)])
            case Touch(x=x, y=y, to_x=to_x, to_y=to_y):
                wide, high = self.ui.window.size
                self._touch(
                    (x * (wide - 1), y * (high - 1)), (to_x * (wide - 1), to_y * (high - 1))
                )
            case Press(key=key):
                if key in _KEY_CODES:
                    self._strike(_KEY_CODES[key])
                else:
                    self.kiosk.key(key)
            case Type(letter=letter):
                self._strike(ord(letter), letter)
            case Wait(seconds=seconds):
                self.clock.move(seconds)
            case Break(numbers=numbers):
                machines = [machine.id for machine in self.world.station.equipment]
                broken = {machines[number % len(machines)] for number in numbers}
                self.feed.news = out_of_service(*sorted(broken)) if broken else NO_CONDITIONS
                self.clock.move(3.0)
            case Leave():
                self._leave()
        from kivy.clock import Clock as FrameClock

        self.clock.move(0.6)
        self.kiosk.tick()
        if is_drawn:
            self.ui.pump()
        else:  # what is to happen between frames happens; only the pixels are left out
            self.ui.now_s += 1 / 30
            FrameClock.tick()
            FrameClock.tick_draw()
        self._judge(act)

    def rest(self) -> None:
        """Let the kiosk be alone for a moment: it clears up after a visit."""
        self.clock.move(LISTEN_S)
        self.kiosk.tick()

    def _strike(self, code: int, letter: str | None = None) -> None:
        self.ui.window.dispatch("on_key_down", code, 0, letter, [])
        self.ui.window.dispatch("on_key_up", code, 0)

    def _touch(self, at: tuple[float, float], to: tuple[float, float]) -> None:
        from tests.support.ui import Finger

        finger = Finger(1, at)
        finger.down()
        if to != at:
            finger.move_to(to)
        finger.up()

    def _leave(self) -> None:
        """Nobody is there any more: the question is asked, and then all is forgotten."""
        self.kiosk.dispatch(IdleWarned(1))
        self.kiosk.dispatch(IdleWarned(0))
        if self.kiosk.session != new_visit(self.kiosk.world):
            _fail(f"something is left of a visit: {self.kiosk.session}")

    def _judge(self, act: Act) -> None:
        shown, session = self.kiosk.shown, self.kiosk.session
        if self._complaints.heard:
            heard, self._complaints.heard = self._complaints.heard, []
            _fail(f"{act}: {heard[0]}")
        if session.screen is ScreenId.TROUBLE:
            _fail(f"{act}: trouble is shown")
        self.seen.add(session.screen)
        offered = ids(shown)
        if len(set(offered)) != len(offered):
            _fail(f"{act}: the same button twice: {offered}")
        if shown is None or (shown.focus is not None and shown.focus not in offered):
            _fail(f"{act}: the focus is on nothing")
        drawn = sorted(tile.action_id for tile in self.stage.tiles())
        if drawn != sorted(offered):
            _fail(f"{act}: drawn are {drawn}, offered {sorted(offered)}")
        if session.seconds_left is None and replace(session, seconds_left=None) != session:
            _fail(f"{act}: a session that is not itself")
