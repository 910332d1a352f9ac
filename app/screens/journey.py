"""The whole of a visit as two functions: what is on the glass, and what comes of an event. Pure."""

from dataclasses import replace
from importlib import import_module
from typing import Any, Protocol

from app.flow.always import (
    bar_of,
    help_is_shown,
    help_of,
    language_list_of,
    react_always,
    warning_of,
)
from app.flow.events import (
    BackChosen,
    ConditionsChanged,
    Event,
    HelpChosen,
    IdleWarned,
    Key,
    KeyPressed,
)
from app.flow.focus import moved_focus, settled_focus
from app.flow.outcome import Outcome
from app.flow.session import ScreenId, Session
from app.flow.view import Shown, View
from app.flow.world import World
from app.screens.welcome import logic as welcome


class Logic(Protocol):
    """The two functions of one screen."""

    def present(self, session: Session, world: World) -> View:
        """Return what is shown."""
        ...

    def react(self, session: Session, event: Event, world: World) -> Outcome:
        """Return what comes of an event."""
        ...


def logic_of(screen: ScreenId) -> Logic:
    """Return the logic of a screen, from the folder of its name: read when it is first needed."""
    logic: Any = import_module(f"app.screens.{screen}.logic")
    return logic


def present(session: Session, world: World) -> Shown:
    """Return all that is on the glass."""
    return _shown(session, world, logic_of(session.screen).present(session, world))


def opening(session: Session, world: World) -> Shown:
    """Return what is on the glass first of all: a new visit, before any way was looked for."""
    return _shown(session, world, welcome.opening(session, world))


def _shown(session: Session, world: World, view: View) -> Shown:
    shown = Shown(
        screen=session.screen,
        language=session.language,
        view=view,
        bar=bar_of(session, world),
        help=help_of(session, world) if session.help_is_open else None,
        language_list=language_list_of(session, world),
        warning=warning_of(session, world),
    )
    if not session.uses_keys:
        return shown
    return replace(shown, focus=settled_focus(shown.rows, session.focus))


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event, wherever in the visit."""
    if isinstance(event, ConditionsChanged):  # nobody's doing: no sign of life
        from app.flow.planning import replanned  # noqa: PLC0415 - the first picture plans nothing

        return Outcome(replanned(session, world))
    if session.seconds_left is not None and not isinstance(event, IdleWarned):
        return Outcome(
            replace(session, seconds_left=None)
        )  # any sign of life, and no more than that
    if isinstance(event, KeyPressed):
        return _react_key(session, event.key, world)
    outcome = react_always(session, event, world)
    return outcome or logic_of(session.screen).react(session, event, world)


def _react_key(session: Session, key: Key, world: World) -> Outcome:
    match key:
        case Key.BACK:
            return react(replace(session, uses_keys=True), BackChosen(), world)
        case Key.HELP:
            event = HelpChosen(not help_is_shown(session))
            return react(replace(session, uses_keys=True), event, world)
        case _:
            pass
    shown = present(replace(session, uses_keys=True), world)
    if not session.uses_keys:  # the first key shows where one is; it does nothing yet
        return Outcome(replace(session, uses_keys=True, focus=shown.focus))
    if key is not Key.SELECT:
        return Outcome(replace(session, focus=moved_focus(shown.rows, shown.focus, key)))
    action = shown.find_action(shown.focus)
    if action is None:
        return Outcome(session)
    return react(replace(session, focus=action.id), action.event, world)
