"""What every screen answers in the same way: language, back, start over, help, idleness."""

from dataclasses import replace

from app.flow.calling import is_open
from app.flow.events import (
    BackChosen,
    Continued,
    DisplayChosen,
    Event,
    HelpChosen,
    IdleWarned,
    LanguageChosen,
    LanguageListChosen,
    PageTurned,
    SaidAgain,
    SignChosen,
    StaffWanted,
    StartOverChosen,
)
from app.flow.idle import patience_ratio
from app.flow.listening import voice_action
from app.flow.modes import mode_actions
from app.flow.outcome import Outcome
from app.flow.session import ScreenId, Session
from app.flow.signing import Signing
from app.flow.view import Action, BarView, HelpView, LanguageListView, WarningView
from app.flow.world import World

_LIST_ID = "bar:language"


def new_visit(world: World) -> Session:
    """Return the session of somebody who has just come."""
    return Session(language=world.first_language)


def after_trouble(world: World, before: Session) -> Session:
    """Return a new session that says there was trouble, to the same eyes and ears."""
    return Session(
        language=before.language if before.language in world.books else world.first_language,
        screen=ScreenId.TROUBLE,
        display=before.display,
        voice=replace(before.voice, touched=None) if before.voice is not None else None,
        uses_keys=before.voice is not None,
    )


def react_always(  # noqa: PLR0911 - one for each thing that every screen answers
    session: Session, event: Event, world: World
) -> Outcome | None:
    """Answer what every screen answers; None: it is for the screen to answer."""
    if isinstance(event, PageTurned | DisplayChosen):
        return Outcome(_as_shown(session, event))
    match event:
        case LanguageChosen(language=language):
            return Outcome(_in_language(_with_list(session, is_open=False), language, world))
        case LanguageListChosen(is_open=is_open):
            return Outcome(_with_list(session, is_open=is_open))
        case HelpChosen(is_open=is_open):
            session = without_sign(_with_list(session, is_open=False))
            return Outcome(replace(session, help_is_open=is_open, focus=None, panel_page=0))
        case SignChosen(signing=signing):
            return Outcome(_signed(session, signing))
        case StaffWanted():
            return Outcome(_at_staff(session))
        case BackChosen():
            return Outcome(_back(session))
        case StartOverChosen() | IdleWarned(seconds_left=0):
            return Outcome(new_visit(world))
        case IdleWarned(seconds_left=seconds_left):
            return Outcome(replace(session, seconds_left=max(0, seconds_left)))
        case Continued() | SaidAgain():
            return Outcome(replace(session, seconds_left=None))
        case _:
            return None


def _at_staff(session: Session) -> Session:
    """Return the session on the screen that reaches the staff; back leads where it was."""
    session = without_sign(session)
    session = replace(session, help_is_open=False, language_list_is_open=False)
    return session if session.screen is ScreenId.STAFF else session.to(ScreenId.STAFF)


def _as_shown(session: Session, event: PageTurned | DisplayChosen) -> Session:
    """Return the session shown otherwise: larger, or another page of the screen or its panel."""
    if isinstance(event, DisplayChosen):
        return replace(session, display=event.display)
    page = max(0, event.page)
    if has_panel(session):
        return replace(session, panel_page=page)
    return replace(session, page=page)


def _back(session: Session) -> Session:
    """Return the session without its uppermost panel, or one screen back."""
    if session.language_list_is_open:
        return _with_list(session, is_open=False)
    if session.help_is_open:
        return replace(session, help_is_open=False, focus=None)
    if sign_is_open(session):
        return replace(without_sign(session), focus=None)
    return session.back()


def _signed(session: Session, signing: Signing) -> Session:
    """Return the session with its clip as it is wanted; a key's focus stays on what it pressed."""
    was_open = sign_is_open(session) and not session.help_is_open
    session = replace(session, signing=signing, help_is_open=False)
    if was_open and signing.is_open:
        return session
    return replace(session, focus=None, panel_page=0)


def sign_is_open(session: Session) -> bool:
    """Say whether the panel with clips in sign language is open."""
    return session.signing is not None and session.signing.is_open


def without_sign(session: Session) -> Session:
    """Return the session with that panel closed."""
    if session.signing is None:
        return session
    return replace(session, signing=session.signing.closed())


def has_panel(session: Session) -> bool:
    """Say whether anything lies over the screen."""
    return session.help_is_open or session.language_list_is_open or sign_is_open(session)


def _with_list(session: Session, *, is_open: bool) -> Session:
    """Return the session with the list of languages open or closed.

    A key's focus goes to the language that is read; afterwards, to where the list was opened.
    """
    if is_open == session.language_list_is_open:
        return session
    focus = language_id(session.language) if is_open else _LIST_ID
    if session.signing is not None:  # nothing moves where nobody sees it
        session = replace(session, signing=session.signing.stopped())
    return replace(
        session,
        language_list_is_open=is_open,
        panel_page=0,
        focus=focus if session.uses_keys else session.focus,
    )


def help_is_shown(session: Session) -> bool:
    """Say whether the help panel is what lies uppermost."""
    return session.help_is_open and not session.language_list_is_open


def _in_language(session: Session, language: str, world: World) -> Session:
    if language not in world.books:
        return session
    session = replace(session, language=language)
    if session.hand_off is None:
        return session
    from routing.route import Route  # noqa: PLC0415 - the first picture has none

    if isinstance(session.answer, Route):
        session = replace(
            session, hand_off=world.hand_off(session.answer, language, world.conditions)
        )
    return session


def bar_of(session: Session, world: World) -> BarView:
    """Return the bar: the same actions in the same places on every screen."""
    book = world.books[session.language]
    is_left = session.screen is not ScreenId.EMERGENCY
    is_at_start = not is_left or session.screen in {ScreenId.WELCOME, ScreenId.TROUBLE}
    return BarView(
        modes=(voice_action(session, book) if is_left else None, *mode_actions(session, world)),
        main=(
            None
            if is_at_start
            else Action(id="bar:back", words=book.say("bar-back"), event=BackChosen(), icon="back"),
            None
            if is_at_start
            else Action(
                id="bar:start-over",
                words=book.say("staff-leave" if session.staff is not None else "bar-start-over"),
                event=StartOverChosen(),
                icon="restart",
            ),
            Action(
                id=_LIST_ID,
                words=book.say("bar-language"),
                event=LanguageListChosen(not session.language_list_is_open),
                icon="language",
                is_chosen=session.language_list_is_open,
            ),
            Action(
                id="bar:help",
                words=book.say("bar-help"),
                event=HelpChosen(not help_is_shown(session)),
                icon="help",
                is_chosen=help_is_shown(session),
            )
            if is_left
            else None,
            None
            if session.staff is not None or not is_left
            else Action(
                id="bar:staff",
                words=book.say("bar-staff"),
                event=StaffWanted(),
                icon="staff",
                is_chosen=is_open(session),
            ),
        ),
    )


def language_id(language: str) -> str:
    """Return the id of the action that chooses a language, wherever it is offered."""
    return f"language:{language}"


def language_actions(session: Session, world: World) -> tuple[Action, ...]:
    """Return all languages, each in its own words and script, in the order of the world."""
    return tuple(
        Action(
            id=language_id(language),
            words=world.language_names[language],
            event=LanguageChosen(language),
            icon="check" if language == session.language else "",
            is_chosen=language == session.language,
            language=language,
        )
        for language in world.books
    )


def language_list_of(session: Session, world: World) -> LanguageListView | None:
    """Return the panel with all languages, if it is open."""
    if not session.language_list_is_open:
        return None
    title = world.books[session.language].say("language-title")
    return LanguageListView(title=title, languages=language_actions(session, world))


def help_of(session: Session, world: World) -> HelpView:
    """Return the panel that tells how to use the kiosk."""
    book = world.books[session.language]
    return HelpView(
        title=book.say("help-title"),
        touch=(
            book.say("help-touch"),
            book.say("help-slide"),
            book.say("help-idle", seconds=_patience_s(session, world)),
        ),
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
        sign=Action(
            id="help:sign",
            words=book.say("sign-open"),
            event=SignChosen((session.signing or Signing()).again()),
            icon="sign_language",
        )
        if session.staff is None
        else None,
    )


def _patience_s(session: Session, world: World) -> int:
    return round(world.idle_s * patience_ratio(session))


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
