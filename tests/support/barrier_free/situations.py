"""Every state that a visit can be in, found by walking: each button of each screen is pressed.

Two states are the same situation when they offer the same kinds of buttons and fill the same parts
of the same view. What nobody does by a button (the printer's answers, a lift that stops, somebody
who walks away) is added to the states in which it can happen.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from typing import Any

from app.flow.always import after_trouble
from app.flow.events import (
    ConditionsChanged,
    DisplayChosen,
    Event,
    IdleWarned,
    LanguageChosen,
    PageTurned,
    PrinterTold,
    ProfileChosen,
    StartOverChosen,
    Typed,
    VoiceChosen,
)
from app.flow.hand_off import HandOff
from app.flow.session import ScreenId, Session
from app.flow.view import Action, Shown
from app.flow.world import World
from app.ports import PrinterState, PrintNews, PrintStage
from app.screens.journey import present
from tests.support.barrier_free.looks import Look
from tests.support.visit import LIFT, a_world, after, built_in, lift_open, out_of_service

_DEEPEST = 6
_OF_A_KIND = 2
"""So many buttons of one kind are pressed: a list has many."""

_NOT_PRESSED = (StartOverChosen, LanguageChosen, VoiceChosen, DisplayChosen, PageTurned)
"""Their effects are looks and pages, or the beginning."""


PRINT_NEWS = (
    *(PrintNews(stage) for stage in PrintStage if stage is not PrintStage.FAILED),
    *(
        PrintNews(PrintStage.FAILED, state)
        for state in PrinterState
        if state not in {PrinterState.READY, PrinterState.PAPER_LOW}  # these print
    ),
)
"""All that a printer may tell of a ticket."""


_CODE = HandOff(link="", paper_link="", domain="", matrix=((True,),))
"""While walking, one code is as good as another."""


@dataclass(frozen=True, slots=True)
class WorldChanged:
    """From here on it is another of the worlds below: somebody closed a lift, or opened it."""

    world: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Something of ours failed."""


Step = Event | WorldChanged | Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A state of a visit, and how one gets there."""

    name: str
    world: str
    steps: tuple[Step, ...]

    def session(self, look: Look) -> tuple[Session, World]:
        """Return the visit in this state and look, and the world it is in by then."""
        return arrive(look, self.world, self.steps)


def _sample() -> World:
    station = built_in("saebyeok-sample")
    return a_world(station, start="sample:kiosk", has_printer=True)


_WORLDS = {
    "plain": lambda: a_world(has_printer=True),
    "no-printer": a_world,
    "lift-out": lambda: a_world(conditions=out_of_service(LIFT), has_printer=True),
    "closing": lambda: a_world(lift_open("05:00-18:40"), has_printer=True),  # it is 18:30
    "closed": lambda: a_world(lift_open("05:00-18:00"), has_printer=True),
    "sample": _sample,
}
WORLDS = tuple(_WORLDS)


@cache
def world_of(name: str) -> World:
    """Return a world, always the same."""
    return _WORLDS[name]()


def arrive(look: Look, world_name: str, steps: tuple[Step, ...]) -> tuple[Session, World]:
    """Return the visit after these steps."""
    session, world = look.begin(), world_of(world_name)
    for step in steps:
        session, world = _take(step, session, world)
    return session, world


def _take(step: Step, session: Session, world: World) -> tuple[Session, World]:
    match step:
        case WorldChanged(world=name):
            world = replace(world, conditions=world_of(name).conditions)
            return after(world, ConditionsChanged(), session=session), world
        case Failed():
            return after_trouble(world, session), world
        case _:
            return after(world, step, session=session), world


@cache
def situations() -> tuple[Situation, ...]:
    """Return every situation, in the order of the journey."""
    known: dict[object, Situation] = {}
    for world in WORLDS:
        for kind, screen, steps in _walked(world):
            if kind not in known:
                known[kind] = Situation(name=str(screen), world=world, steps=steps)
    order = list(ScreenId)
    found = sorted(known.values(), key=lambda s: order.index(ScreenId(s.name)))
    counts: dict[str, int] = {}
    named: list[Situation] = []
    for each in found:
        counts[each.name] = counts.get(each.name, 0) + 1
        named.append(replace(each, name=f"{each.name}-{counts[each.name]:02}"))
    return tuple(named)


def _walked(world: str) -> Iterator[tuple[object, ScreenId, tuple[Step, ...]]]:
    """Yield every situation of a world, its screen and the steps to it: the shortest ones first."""
    seen: set[object] = set()
    met: set[object] = set()
    waiting: deque[tuple[tuple[Step, ...], Session, World]] = deque()
    waiting.append(((), Look().begin(), replace(world_of(world), hand_off=lambda *_: _CODE)))
    while waiting:
        steps, session, now = waiting.popleft()
        shown = present(session, now)
        kind = _kind(shown)
        if kind not in seen:
            seen.add(kind)
            yield kind, session.screen, steps
        if (asked := (kind, _asked(session, now))) in met:
            continue
        met.add(asked)
        if len(steps) < _DEEPEST and session.seconds_left is None:
            for step in _next(session, shown, world):
                waiting.append(((*steps, step), *_take(step, session, now)))


def offered(shown: Shown) -> Iterator[Action]:
    """Yield all that can be pressed on any page of what is shown, and in the bar."""
    if shown.warning is not None:
        return
    sheet = getattr(shown.panel or shown.view, "sheet", None)
    if sheet is not None:
        yield from sheet.actions()
    on_pages = {action.id for action in sheet.actions()} if sheet is not None else set()
    yield from (a for row in shown.rows for a in row if a.id not in on_pages)


def _next(session: Session, shown: Shown, world: str) -> Iterator[Step]:
    pressed: dict[str, int] = {}
    for action in offered(shown):
        kind = action.id.partition(":")[0]
        pressed[kind] = pressed.get(kind, 0) + 1
        few = kind not in {"profile", "bar"} and pressed[kind] > _OF_A_KIND
        if not few and not isinstance(action.event, _NOT_PRESSED):
            yield action.event
    if shown.panel is not None:
        return
    yield from _uncalled(session, world)


def _uncalled(session: Session, world: str) -> Iterator[Step]:
    """Yield what happens without a button."""
    match session.screen:
        case ScreenId.WELCOME if world == "plain":
            yield Failed()
        case ScreenId.NEEDS:
            yield ProfileChosen("wheelchair")
            yield IdleWarned(12)
        case ScreenId.SEARCH if not session.typed:
            yield Typed("3")
            yield Typed("가")
            yield Typed("9")
        case ScreenId.SEARCH if session.typed == "9":
            yield Typed("9")
        case ScreenId.ROUTE | ScreenId.NO_WAY if world in {"plain", "lift-out"}:
            yield WorldChanged("lift-out" if world == "plain" else "plain")
        case ScreenId.HANDOFF if session.printing is None and world == "plain":
            yield from map(PrinterTold, PRINT_NEWS)
        case _:
            return


def _kind(shown: Shown) -> object:
    """Return what makes a state a situation of its own; under a panel lies any of a screen's."""
    if shown.panel is not None or shown.warning is not None:
        return shown.screen, type(shown.panel).__name__, shown.warning is not None
    return (
        shown.screen,
        _filled(shown.view),
        getattr(shown.view, "printing", ""),
        frozenset(action.id.partition(":")[0] for action in offered(shown)),
        any(a.is_chosen for a in offered(shown) if a.id.startswith("maneuver:")),
    )


def _asked(session: Session, world: World) -> object:
    """Return what decides what may still come, though the picture does not show it."""
    if session.screen is not ScreenId.NEEDS or session.help_is_open:
        return None
    place = world.station.place_by_id.get(session.destination) if session.destination else None
    return session.nearest is not None, place.kind if place is not None else None


def _filled(view: Any, depth: int = 1) -> object:
    """Return which parts of a view hold something; of lists, whether none, one or more."""
    if isinstance(view, tuple):
        return min(len(view), 2)
    if depth and is_dataclass(view):
        return tuple(_filled(getattr(view, each.name), depth - 1) for each in fields(view))
    return bool(view)
