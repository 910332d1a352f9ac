"""The whole of a visit as two functions: what is on the glass, and what comes of an event. Pure."""

from collections.abc import Callable
from dataclasses import dataclass, replace

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
from app.flow.planning import replanned
from app.flow.session import ScreenId, Session
from app.flow.view import Shown, View
from app.flow.world import World
from app.screens.destination import logic as destination
from app.screens.handoff import logic as handoff
from app.screens.needs import logic as needs
from app.screens.no_way import logic as no_way
from app.screens.route import logic as route
from app.screens.trouble import logic as trouble
from app.screens.welcome import logic as welcome


@dataclass(frozen=True, slots=True)
class Logic:
    """The two functions of one screen."""

    present: Callable[[Session, World], View]
    react: Callable[[Session, Event, World], Outcome]


SCREENS: dict[ScreenId, Logic] = {
    ScreenId.WELCOME: Logic(welcome.present, welcome.react),
    ScreenId.DESTINATION: Logic(destination.present, destination.react),
    ScreenId.NEEDS: Logic(needs.present, needs.react),
    ScreenId.ROUTE: Logic(route.present, route.react),
    ScreenId.HANDOFF: Logic(handoff.present, handoff.react),
    ScreenId.NO_WAY: Logic(no_way.present, no_way.react),
    ScreenId.TROUBLE: Logic(trouble.present, trouble.react),
}
"""Every screen, in the order of the journey."""


def present(session: Session, world: World) -> Shown:
    """Return all that is on the glass."""
    shown = Shown(
        screen=session.screen,
        language=session.language,
        view=SCREENS[session.screen].present(session, world),
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
        return Outcome(replanned(session, world))
    if session.seconds_left is not None and not isinstance(event, IdleWarned):
        return Outcome(
            replace(session, seconds_left=None)
        )  # any sign of life, and no more than that
    if isinstance(event, KeyPressed):
        return _react_key(session, event.key, world)
    outcome = react_always(session, event, world)
    return outcome or SCREENS[session.screen].react(session, event, world)


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
