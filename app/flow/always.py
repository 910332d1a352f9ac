"""What every screen answers in the same way: language, back, start over, help, idleness."""

from dataclasses import replace

from app.flow.events import (
    BackChosen,
    Continued,
    Event,
    HelpChosen,
    IdleWarned,
    LanguageChosen,
    StartOverChosen,
)
from app.flow.outcome import Outcome
from app.flow.session import ScreenId, Session
from app.flow.view import Action, BarView, HelpView, WarningView
from app.flow.world import World
from routing.route import Route


def new_visit(world: World) -> Session:
    """Return the session of somebody who has just come."""
    return Session(language=world.first_language)


def after_trouble(world: World, language: str) -> Session:
    """Return a new session that says there was trouble, in the language that was being read."""
    return Session(
        language=language if language in world.books else world.first_language,
        screen=ScreenId.TROUBLE,
    )


def react_always(session: Session, event: Event, world: World) -> Outcome | None:
    """Answer what every screen answers; None: it is for the screen to answer."""
    match event:
        case LanguageChosen(language=language):
            return Outcome(_in_language(session, language, world))
        case BackChosen():
            if session.help_is_open:
                return Outcome(replace(session, help_is_open=False, focus=None))
            return Outcome(session.back())
        case StartOverChosen():
            return Outcome(new_visit(world))
        case HelpChosen(is_open=is_open):
            return Outcome(replace(session, help_is_open=is_open, focus=None))
        case IdleWarned(seconds_left=seconds_left):
            if seconds_left <= 0:
                return Outcome(new_visit(world))
            return Outcome(replace(session, seconds_left=seconds_left))
        case Continued():
            return Outcome(replace(session, seconds_left=None))
        case _:
            return None


def _in_language(session: Session, language: str, world: World) -> Session:
    if language not in world.books:
        return session
    session = replace(session, language=language)
    if session.hand_off is not None and isinstance(session.answer, Route):
        session = replace(session, hand_off=world.hand_off(session.answer, language))
    return session


def bar_of(session: Session, world: World) -> BarView:
    """Return the bar: the same actions in the same places on every screen."""
    book = world.books[session.language]
    is_at_start = session.screen in {ScreenId.WELCOME, ScreenId.TROUBLE}
    languages = tuple(world.books)
    other = languages[(languages.index(session.language) + 1) % len(languages)]
    return BarView(
        back=None
        if is_at_start
        else Action(id="bar:back", words=book.say("bar-back"), event=BackChosen(), icon="back"),
        start_over=None
        if is_at_start
        else Action(
            id="bar:start-over",
            words=book.say("bar-start-over"),
            event=StartOverChosen(),
            icon="restart",
        ),
        language=Action(
            id="bar:language",
            words=world.language_names[other],
            event=LanguageChosen(other),
            icon="language",
        ),
        help=Action(
            id="bar:help",
            words=book.say("bar-help"),
            event=HelpChosen(not session.help_is_open),
            icon="help",
            is_chosen=session.help_is_open,
        ),
    )


def help_of(session: Session, world: World) -> HelpView:
    """Return the panel that tells how to use the kiosk."""
    book = world.books[session.language]
    return HelpView(
        title=book.say("help-title"),
        touch=(book.say("help-touch"), book.say("help-slide"), book.say("help-idle")),
        keys=(
            ("chevron_down", book.say("help-key-down")),
            ("chevron_right", book.say("help-key-right")),
            ("check", book.say("help-key-select")),
            ("back", book.say("help-key-back")),
            ("help", book.say("help-key-help")),
        ),
        close=Action(
            id="help:close", words=book.say("help-close"), event=HelpChosen(False), icon="check"
        ),
    )


def warning_of(session: Session, world: World) -> WarningView | None:
    """Return the question whether anybody is still there, if it is to be asked."""
    if session.seconds_left is None:
        return None
    book = world.books[session.language]
    return WarningView(
        title=book.say("idle-title"),
        number=str(session.seconds_left),
        words=book.say("idle-words", seconds=session.seconds_left),
    )
