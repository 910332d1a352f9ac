"""The whole of a visit as two functions: what is on the glass, and what comes of an event. Pure."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

from app.flow.always import (
    bar_of,
    help_is_shown,
    new_visit,
    react_always,
    sign_is_open,
    warning_of,
)
from app.flow.calling import told
from app.flow.events import (
    ActionTouched,
    BackChosen,
    BeaconAsked,
    CallTold,
    CategoryChosen,
    ClipEnded,
    ConditionsChanged,
    DisplayChosen,
    EmergencySaid,
    EmergencyTold,
    Event,
    HelpChosen,
    IdleWarned,
    Key,
    KeyPressed,
    LanguageChosen,
    LanguageListChosen,
    PageTurned,
    PlaceTouched,
    PrinterTold,
    RateChosen,
    SaidAgain,
    VoiceChosen,
    VolumeChosen,
)
from app.flow.focus import moved_focus, settled_focus
from app.flow.listening import voice_of, with_voice
from app.flow.modes import mode_event
from app.flow.outcome import Hush, Outcome, Speak
from app.flow.session import ScreenId, Session
from app.flow.staff_area import react_staff
from app.flow.view import Shown, SignView, Spoken, View
from app.flow.voice import Voice
from app.flow.world import World
from app.ports import Utterance
from app.screens.panel_sheets import help_panel, language_panel
from app.screens.welcome import logic as welcome

if TYPE_CHECKING:
    from app.screens.heard import Heard
    from app.screens.sheet import Sheet


class Logic(Protocol):
    """The functions of one screen; `entry` and `listed` are told of below."""

    def present(self, session: Session, world: World) -> View:
        """Return what is shown."""
        ...

    def react(self, session: Session, event: Event, world: World) -> Outcome:
        """Return what comes of an event."""
        ...

    def speak(self, session: Session, world: World) -> Spoken:
        """Return what the screen says of itself, in a world for the ear."""
        ...


def logic_of(screen: ScreenId) -> Logic:
    """Return the logic of a screen, from the folder of its name: read when it is first needed."""
    logic: Any = import_module(f"app.screens.{screen}.logic")
    return logic


def _chosen_by(screen: ScreenId, name: str, view: View) -> str | None:
    """Return what has the focus when one listens, where a screen has an opinion.

    `entry` is what comes first, `listed` the first of a list whose page or category is another now.
    """
    choose: Callable[[View], str | None] | None = getattr(logic_of(screen), name, None)
    return choose(view) if choose is not None else None


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
        bar=replace(
            bar_of(session, world),
            credit=getattr(view, "attribution", ""),
            credit_alone=getattr(view, "attribution_alone", ""),
        ),
        help=help_panel(session, world),
        signing=_sign_panel(session, world),
        language_list=language_panel(session, world),
        warning=warning_of(session, world),
        voice=voice_of(session, world),
        display=session.display,
    )
    if not session.uses_keys:
        return shown
    focus = session.focus
    if focus is None and session.voice is not None and shown.panel is None:
        focus = _chosen_by(session.screen, "entry", shown.view)
    return replace(shown, focus=settled_focus(shown.rows, focus))


def _sign_panel(session: Session, world: World) -> SignView | None:
    if not sign_is_open(session):
        return None
    from app.screens.sign_sheet import sign_panel  # noqa: PLC0415 - few visits ask for it

    said = logic_of(session.screen).speak(session, world.for_ear)
    return sign_panel(session, world, said)


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event, wherever in the visit, and what is said of it by ear."""
    outcome = _react(session, event, world)
    if outcome.session.voice is None:
        hush = (Hush(),) if session.voice is not None else ()
        return replace(outcome, effects=(*hush, *outcome.effects))
    from app.screens.heard import with_speech  # noqa: PLC0415 - the first picture is silent

    was = _hear(session, world) if session.voice is not None else None
    if isinstance(event, KeyPressed):
        event = _meant_by(event.key, session, world) or event
    return with_speech(session, event, outcome, (was, _hear(outcome.session, world)), world)


def _meant_by(key: Key, session: Session, world: World) -> Event | None:
    """Return what a key does: by itself, or by what it presses."""
    if key is not Key.SELECT or not session.uses_keys:
        return _key_event(session, key, world)
    shown = present(session, world)
    action = shown.find_action(shown.focus)
    return action.event if action is not None else None


def said_of(session: Session, world: World) -> Speak:
    """Return what is said when a visit by ear comes to a screen otherwise than by an event."""
    heard, voice = _hear(session, world), session.voice or Voice()
    return Speak(Utterance((*heard.page, *heard.focus)), voice.rate_ratio, voice.volume_db)


def _hear(session: Session, world: World) -> "Heard":
    """Return what there is to hear at a moment of a visit by ear."""
    from app.screens.heard import heard_of  # noqa: PLC0415 - the first picture is silent

    ear = world.for_ear
    return heard_of(present(session, ear), logic_of(session.screen).speak(session, ear), ear)


def _react(session: Session, event: Event, world: World) -> Outcome:
    outcome = _by_itself(session, event, world) or react_staff(session, event, world)
    if outcome is not None:
        return outcome
    if session.seconds_left is not None and not isinstance(event, IdleWarned):
        return Outcome(
            replace(session, seconds_left=None)
        )  # any sign of life, and no more than that
    if isinstance(event, KeyPressed):
        return _react_key(session, event.key, world)
    if isinstance(event, ActionTouched | PlaceTouched):
        return Outcome(_found(session, event, world))
    if isinstance(event, VoiceChosen | RateChosen | VolumeChosen):
        return Outcome(with_voice(session, event))
    outcome = react_always(session, event, world)
    outcome = outcome or logic_of(session.screen).react(session, event, world)
    outcome = replace(outcome, session=_on_page(session, event, outcome.session, world))
    if session.voice is not None and isinstance(event, PageTurned | CategoryChosen):
        return replace(outcome, session=_at_list(outcome.session, world))
    return outcome


def _on_page(before: Session, event: Event, session: Session, world: World) -> Session:
    """Return the session on the page that an event leads to.

    A category leads to its places; another size of everything, to what was read before.
    """
    if isinstance(event, CategoryChosen) and session.screen is ScreenId.DESTINATION:
        sheet = _sheet_of(session, world)
        return replace(session, page=sheet.page_of("places")) if sheet is not None else session
    if not isinstance(event, DisplayChosen):
        return session
    was, now = _sheet_of(before, world), _sheet_of(session, world)
    if was is None or now is None:
        return session
    first = next((a.id for block in was.page.body for row in block.rows for a in row), None)
    return replace(session, page=now.page_with(first) or 0, panel_page=0)


def _sheet_of(session: Session, world: World) -> "Sheet | None":
    return getattr(logic_of(session.screen).present(session, world), "sheet", None)


def _by_itself(session: Session, event: Event, world: World) -> Outcome | None:
    """Answer what is nobody's doing, and so no sign of life; None: it is somebody's."""
    if session.screen is ScreenId.EMERGENCY or isinstance(event, EmergencyTold):
        return _in_an_emergency(session, event, world)
    match event:
        case ConditionsChanged():
            from app.flow.planning import replanned  # noqa: PLC0415 - the first picture has no way

            return Outcome(replanned(session, world))
        case BeaconAsked():
            from app.flow.beacon import beacon  # noqa: PLC0415 - the first picture is silent

            said = beacon(session, world)
            return Outcome(session, (said,) if said is not None else ())
        case PrinterTold(news=news):
            return Outcome(replace(session, printing=news))
        case CallTold():
            return Outcome(told(session, event))
        case ClipEnded():
            signing = session.signing.stopped() if session.signing is not None else None
            return Outcome(replace(session, signing=signing))
        case _:
            return None


_LEFT_IN_AN_EMERGENCY = (KeyPressed, LanguageChosen, LanguageListChosen, PageTurned, DisplayChosen)


def _in_an_emergency(session: Session, event: Event, world: World) -> Outcome | None:
    """Answer while the way out is shown; None: what a traveller may still change.

    It comes and goes by the word of the station's control alone, over whatever was there.
    """
    from app.flow.emergency import begun  # noqa: PLC0415 - may it never be needed
    from app.screens.emergency.logic import said  # noqa: PLC0415 - the same

    match event:
        case EmergencyTold(is_on=True) if session.screen is not ScreenId.EMERGENCY:
            session = begun(session)
            return Outcome(session, (said(session, world),))
        case EmergencyTold(is_on=False) if session.screen is ScreenId.EMERGENCY:
            return Outcome(new_visit(world), (Hush(),))
        case EmergencySaid():
            return Outcome(session, (said(session, world),))
        case KeyPressed(key=Key.BACK | Key.HELP | Key.VOICE | Key.PLUGGED) if (
            not session.language_list_is_open
        ):
            return Outcome(session)
        case _ if isinstance(event, _LEFT_IN_AN_EMERGENCY) or session.language_list_is_open:
            return None
        case _:
            return Outcome(session)


def _at_list(session: Session, world: World) -> Session:
    """Return the session with the focus on what is listed now."""
    view = logic_of(session.screen).present(session, world)
    return replace(session, focus=_chosen_by(session.screen, "listed", view))


def _found(session: Session, event: ActionTouched | PlaceTouched, world: World) -> Session:
    """Return the session in which a finger has found something: it has the focus."""
    if session.voice is None or isinstance(event, PlaceTouched):
        return session
    if present(session, world).find_action(event.action_id) is None:
        return session
    return replace(session, focus=event.action_id, uses_keys=True)


def _key_event(session: Session, key: Key, world: World) -> Event | None:
    """Return what a key means everywhere; None: it moves or presses the focus."""
    match key:
        case Key.BACK:
            return BackChosen()
        case Key.HELP:
            return HelpChosen(not help_is_shown(session))
        case Key.VOICE:
            return VoiceChosen(session.voice is None)
        case Key.PLUGGED | Key.UNPLUGGED:
            return VoiceChosen(key is Key.PLUGGED)
        case Key.REPEAT:
            return SaidAgain()
        case Key.SLOWER | Key.FASTER:
            return RateChosen(1 if key is Key.FASTER else -1)
        case Key.QUIETER | Key.LOUDER:
            return VolumeChosen(1 if key is Key.LOUDER else -1)
        case _:
            return mode_event(session, key, world)


def _react_key(session: Session, key: Key, world: World) -> Outcome:
    if session.voice is not None:  # a finger begins anew
        session = replace(session, voice=replace(session.voice, touched=None))
    event = _key_event(session, key, world)
    if event is not None:
        return _react(replace(session, uses_keys=True), event, world)
    shown = present(replace(session, uses_keys=True), world)
    if not session.uses_keys:  # the first key shows where one is; it does nothing yet
        return Outcome(replace(session, uses_keys=True, focus=shown.focus))
    if key is not Key.SELECT:
        return Outcome(replace(session, focus=moved_focus(shown.rows, shown.focus, key)))
    action = shown.find_action(shown.focus)
    if action is None:
        return Outcome(session)
    return _react(replace(session, focus=action.id), action.event, world)
