"""The kiosk: one loop that owns the session. Everything else is a function of it, or an effect.

An event goes in, the session comes out changed, the picture follows. What fails in between ends the
visit and nothing else: the kiosk goes on without anybody's help.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from app.adapters.system_clock import SystemClock
from app.flow.always import after_trouble, new_visit
from app.flow.events import (
    ConditionsChanged,
    DestinationChosen,
    Event,
    IdleWarned,
    Key,
    KeyPressed,
)
from app.flow.idle import seconds_left
from app.flow.session import ScreenId, Session
from app.flow.view import Shown
from app.flow.world import World
from app.ports import Clock, StatusFeed
from app.screens.journey import opening, present, react
from maps.model import PlaceId

DOUBLE_STRIKE_S = 0.5
"""A second press so soon after the first was not meant (EN 301 549 §5.9)."""

LISTEN_S = 2.0
"""So often the kiosk asks whether a machine has stopped or works again."""

PANEL_PX = (1080, 1920)
"""Full HD, upright."""

_log = logging.getLogger(__name__)


class Glass(Protocol):
    """What a kiosk shows itself on."""

    def show(self, shown: Shown) -> None:
        """Show all that is to be seen."""
        ...

    def locate(self, action_id: str) -> tuple[float, float]:
        """Return the middle of what shows an action, in pixels of the window."""
        ...

    def soon(self, function: Callable[[], None]) -> None:
        """Call a function once what is shown has been drawn."""
        ...

    def run(self, *, tick: Callable[[], None], recover: Callable[[str], None]) -> None:
        """Serve until the process is asked to end; `tick` several times a second."""
        ...


class Kiosk:
    """The loop."""

    def __init__(
        self, world: World, glass: Glass, clock: Clock, feed: StatusFeed | None = None
    ) -> None:
        """Begin the first visit; `feed` tells of later changes to the world's conditions."""
        self._world, self._glass, self._clock, self._feed = world, glass, clock, feed
        self._known: object = None
        self._listened_s = clock.monotonic_s()
        self._session = new_visit(world)
        self._shown: Shown | None = None
        self._last_input_s = clock.monotonic_s()
        self._last_press: tuple[str, float] | None = None
        # The first picture looks for no way and asks nobody's opening hours: together these take
        # longer than all the rest. Both follow at once, in pieces with a frame between them; a
        # touch that comes before does for itself what it needs.
        self._shown = opening(self._session, world)
        glass.show(self._shown)
        self._preparations = world.get_ready()
        glass.soon(lambda: glass.soon(self._get_ready))

    def _get_ready(self) -> None:
        """Make the next piece ready; after the last, show what is known now."""
        if next(self._preparations, False) is not False:
            self._glass.soon(self._get_ready)
            return
        self._known = self._world.known_states(self._clock.now())
        self._show()

    @property
    def is_ready(self) -> bool:
        """Whether everything that the first picture did without has been made."""
        return self._known is not None

    @property
    def session(self) -> Session:
        """The present visit."""
        return self._session

    @property
    def world(self) -> World:
        """What the visit takes place in."""
        return self._world

    @property
    def shown(self) -> Shown | None:
        """What is on the glass."""
        return self._shown

    def locate(self, action_id: str) -> tuple[float, float]:
        """Return where to touch for an action, in pixels of the window.

        Raises:
            KeyError: it is not on screen.
        """
        return self._glass.locate(action_id)

    def soon(self, function: Callable[[], None]) -> None:
        """Call a function once what is shown has been drawn."""
        self._glass.soon(function)

    def run(self) -> None:
        """Serve travellers until the process is asked to end."""
        self._glass.run(tick=self.tick, recover=self.recover)

    def change_world(self, world: World) -> None:
        """Take another state of things from now on; a way that is shown is found again."""
        self._world = world
        self.dispatch(ConditionsChanged())

    # --- hands ------------------------------------------------------------------------------------

    def touched(self) -> bool:
        """Note that somebody is there; True: that was all the touch was for."""
        self._last_input_s = self._clock.monotonic_s()
        was_warned = self._session.seconds_left is not None
        if was_warned:
            self._session = replace(self._session, seconds_left=None, uses_keys=False)
            self._show()
        return was_warned

    def press(self, action_id: str) -> None:
        """Do what an action on screen says."""
        action = self._shown.find_action(action_id) if self._shown is not None else None
        if action is None or self._is_double(action_id):
            return
        self._session = replace(self._session, uses_keys=False)
        self.dispatch(action.event)

    def press_place(self, place: PlaceId) -> None:
        """Choose a place on the map."""
        if not self._is_double(f"map:{place}"):
            self._session = replace(self._session, uses_keys=False)
            self.dispatch(DestinationChosen(place))

    def key(self, key: Key) -> None:
        """Do what a key says."""
        self._last_input_s = self._clock.monotonic_s()
        if key is not Key.SELECT or not self._is_double(f"key:{self._session.focus}"):
            self.dispatch(KeyPressed(key))

    def _is_double(self, what: str) -> bool:
        """Say whether this is the echo of a press; also of one that has just changed the screen."""
        now_s = self._clock.monotonic_s()
        place = f"{self._session.screen}/{what}"
        last = self._last_press
        if last is not None and now_s - last[1] < DOUBLE_STRIKE_S:
            screen = last[0].partition("/")[0]
            if last[0] == place or screen != self._session.screen:
                return True
        self._last_press = (place, now_s)
        return False

    # --- time -------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Look at the clock: hear what has changed; warn, or end a visit that nobody continues."""
        self._listen()
        quiet_s = self._clock.monotonic_s() - self._last_input_s
        left = seconds_left(self._session, quiet_s, self._world.idle_s)
        if left is None or replace(self._session, seconds_left=None) == new_visit(self._world):
            return
        if left != self._session.seconds_left:
            self.dispatch(IdleWarned(left))

    def _listen(self) -> None:
        """Hear what has changed since: by a report, or by time, since reports begin and run out."""
        now_s = self._clock.monotonic_s()
        if now_s - self._listened_s < LISTEN_S or not self.is_ready:
            return
        self._listened_s = now_s
        news = self._feed.latest() if self._feed is not None else None
        world = self._world if news is None else replace(self._world, conditions=news)
        known = world.known_states(self._clock.now())
        if known != self._known:
            self._known = known
            self.change_world(world)

    # --- the loop ---------------------------------------------------------------------------------

    def dispatch(self, event: Event) -> None:
        """Let an event happen."""
        try:
            world = replace(self._world, at=self._clock.now())
            outcome = react(self._session, event, world)
            self._session = outcome.session
            self._show()
        except Exception:  # noqa: BLE001 - the one place: a kiosk recovers without a person
            self.recover("an event failed: %s", type(event).__name__)
            return
        for effect in outcome.effects:
            self._glass.soon(lambda effect=effect: self._follow(effect.event))

    def _follow(self, event: Event) -> None:
        """Let an event happen that an earlier one asked for, if the visit is still where it was."""
        if self._session.screen is ScreenId.ROUTE:
            self.dispatch(event)

    def recover(self, what: str, *facts: object) -> None:
        """End a visit in which something of ours failed: log it, say so briefly, begin anew."""
        _log.exception(what, *facts)
        self._session = after_trouble(self._world, self._session.language)
        self._last_input_s = self._clock.monotonic_s()
        self._show()

    def _show(self) -> None:
        world = replace(self._world, at=self._clock.now())
        self._shown = present(self._session, world)
        self._glass.show(self._shown)


def open_kiosk(
    world: World,
    *,
    size_px: tuple[int, int] = PANEL_PX,
    px_per_mm: float | None = None,
    offscreen: bool = False,
    clock: Clock | None = None,
    feed: StatusFeed | None = None,
) -> Kiosk:
    """Open the window and return the kiosk in it.

    Args:
        world: map, words, standpoint: what the kiosk serves.
        size_px: width and height of the window.
        px_per_mm: how large its pixels are; without it, the window is taken for a 32-inch panel.
        offscreen: draw into memory.
        clock: the machine's, if not given.
        feed: tells of changes to the world's conditions.
    """
    from app.toolkit import open_toolkit  # noqa: PLC0415 - settles everything before Kivy opens

    open_toolkit(*size_px, offscreen=offscreen)
    from app.screens.stage import Stage  # noqa: PLC0415 - opens the window

    stage = Stage(world, size_px, px_per_mm)
    kiosk = Kiosk(world, stage, clock or SystemClock(), feed)
    stage.listen(kiosk)
    stage.mount()
    return kiosk
