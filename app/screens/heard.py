"""What is heard of a visit: a screen that opens, what has the focus, what has changed. Pure."""

from dataclasses import dataclass, replace

from app.flow.calling import call_words
from app.flow.events import (
    ActionTouched,
    CallTold,
    ClipEnded,
    ConditionsChanged,
    DisplayChosen,
    Event,
    IdleWarned,
    MeasureMoved,
    MeasuresForgotten,
    PlaceTouched,
    PlanBWanted,
    RateChosen,
    SaidAgain,
    VolumeChosen,
)
from app.flow.listening import AGAIN_ID
from app.flow.modes import mode_pressed
from app.flow.outcome import Afterwards, Outcome, Speak
from app.flow.session import Session
from app.flow.view import Action, HelpView, Shown, Spoken
from app.flow.voice import RATES, VOLUMES_DB, Voice, map_id
from app.flow.world import World
from app.ports import Step, Utterance
from app.text.labels import place_label

_BY_ITSELF = (IdleWarned, ConditionsChanged, CallTold, ClipEnded)
"""What happens without anybody's hand: it interrupts only to tell something new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What there is to hear at one moment."""

    page: tuple[Step, ...]
    """The screen, or the panel above it."""
    focus: tuple[Step, ...]
    """What has the focus; nothing under a warning."""


def heard_of(shown: Shown, spoken: Spoken, world: World) -> Heard:
    """Return what there is to hear.

    Args:
        shown: what is on the glass, in a world for the ear.
        spoken: what the screen says of itself.
        world: that world.
    """
    language = shown.language
    if shown.warning is not None:
        steps: Spoken = ((shown.warning.title, shown.warning.words),)
    elif shown.language_list is not None:
        steps = ((shown.language_list.title,),)
    elif shown.help is not None:
        steps = (*_help(shown.help), (world.books[language].say("voice-help"),))
    elif shown.signing is not None:
        steps = ((shown.signing.title,), shown.signing.captions)
    else:
        steps = spoken
    page = tuple(Step(language, step) for step in steps if step)
    return Heard(page=page, focus=_focus(shown, world))


def with_speech(
    before: Session, event: Event, outcome: Outcome, heard: tuple[Heard | None, Heard], world: World
) -> Outcome:
    """Return an outcome that also says what came of an event in a visit by ear.

    Args:
        before: the session before the event.
        event: what has happened.
        outcome: what comes of it.
        heard: what there was to hear before (None: nothing was said), and what there is now.
        world: in which it happened.
    """
    session = outcome.session
    voice = session.voice
    if voice is None:
        return outcome
    voice = _found_by_touch(before, event, session, voice)
    steps = _steps(before, event, session, heard, world)
    is_unfinished = any(isinstance(effect, Afterwards) for effect in outcome.effects)
    if not steps or is_unfinished:  # what comes in a moment says it all
        return replace(outcome, session=replace(session, voice=voice))
    utterance = Utterance(steps)
    if not isinstance(event, RateChosen | VolumeChosen):
        voice = replace(voice, said=utterance)
    speak = Speak(utterance, voice.rate_ratio, voice.volume_db)
    return Outcome(replace(session, voice=voice), (*outcome.effects, speak))


def _steps(
    before: Session,
    event: Event,
    session: Session,
    heard: tuple[Heard | None, Heard],
    world: World,
) -> tuple[Step, ...]:
    was, now = heard
    if before.seconds_left is not None and session.screen is before.screen:
        # the question is not counted down aloud; and after it, the screen was heard already
        return now.focus if session.seconds_left is None else ()
    if isinstance(event, SaidAgain) and before.focus == AGAIN_ID:
        return now.page  # what was said last is the name of this very button
    told = _told(before, event, session, world)
    if told is not None:
        return told or now.focus
    if was is None or before.language != session.language:
        return (*_greeting(before, session, world), *now.page, *now.focus)
    if isinstance(event, MeasureMoved | MeasuresForgotten):  # how much now, and what comes of it
        return (*now.focus, *now.page[-1:])
    if was.page != now.page or isinstance(event, PlanBWanted):
        return (*now.page, *now.focus)
    if was.focus != now.focus or not isinstance(event, _BY_ITSELF):
        return now.focus
    return ()


def _told(before: Session, event: Event, session: Session, world: World) -> tuple[Step, ...] | None:
    """Return what is said of an event itself; None: what has changed on the screen is said."""
    book = world.books[session.language].ear
    match event:
        case SaidAgain() if before.voice is not None and before.voice.said is not None:
            return before.voice.said.steps
        case RateChosen():
            step = _level(session.voice, is_rate=True)
            words = book.say("voice-rate", number=str(step), count=str(len(RATES)))
            return (Step(session.language, (words,)),)
        case VolumeChosen():
            step = _level(session.voice, is_rate=False)
            words = book.say("voice-volume", number=str(step), count=str(len(VOLUMES_DB)))
            return (Step(session.language, (words,)),)
        case CallTold() if before.call != session.call:
            words = call_words(session.call, book)
            return (Step(session.language, (words,)),) if words else ()
        case DisplayChosen():
            return _mode(before, session, world)
        case PlaceTouched(place=place):
            label = place_label(world.station.place_by_id[place], book)
            return (Step(session.language, (label,)),)
        case _:
            return None


def _mode(before: Session, session: Session, world: World) -> tuple[Step, ...]:
    """Return how the glass is shown now: the button that says it, in its new state."""
    changed = mode_pressed(before, session, world.for_ear)
    if changed is None:
        return ()
    words = changed.words
    if changed.id in {"mode:low", "mode:easy"}:  # the others say their state themselves
        state = "chosen" if changed.is_chosen else "plain"
        words = world.books[session.language].ear.say("mode-told", name=words, state=state)
    return (Step(session.language, (words,)),)


def _level(voice: Voice | None, *, is_rate: bool) -> int:
    if voice is None:
        return 0
    return 1 + (voice.rate_step if is_rate else voice.volume_step)


def _greeting(before: Session, session: Session, world: World) -> tuple[Step, ...]:
    """Return what is said first: how one uses the voice, or that this language has none."""
    book = world.books[session.language].ear
    sentences: list[str] = []
    if before.voice is None:
        sentences += [book.say("voice-welcome"), book.say("voice-welcome-touch")]
    around = world.around.get(session.language, "")
    if around:
        sentences.append(around)
    if not world.has_voice(session.language):
        sentences.append(book.say("voice-captions-only"))
    return (Step(session.language, tuple(sentences)),) if sentences else ()


def _found_by_touch(before: Session, event: Event, session: Session, voice: Voice) -> Voice:
    """Return the voice knowing what a finger has found; elsewhere, or by key, that is over."""
    match event:
        case ActionTouched(action_id=action_id):
            return replace(voice, touched=action_id)
        case PlaceTouched(place=place):
            return replace(voice, touched=map_id(place))
        case _:
            is_same = _page_of(before) == _page_of(session)
            return voice if is_same else replace(voice, touched=None)


def _page_of(session: Session) -> tuple[object, ...]:
    signing = session.signing is not None and session.signing.is_open
    return session.screen, session.help_is_open, session.language_list_is_open, signing


def _help(view: HelpView) -> Spoken:
    return ((view.title,), *((words,) for words in view.touch), *((w,) for _, w in view.keys))


def _focus(shown: Shown, world: World) -> tuple[Step, ...]:
    order = [action for row in shown.rows for action in row]
    action = shown.find_action(shown.focus)
    if action is None:
        return ()
    return (_named(action, order.index(action) + 1, len(order), shown.language, world),)


def _named(action: Action, number: int, count: int, language: str, world: World) -> Step:
    """Return an action as it is heard: its name, its state, its place among the others."""
    if action.is_sentence:
        return Step(language, (action.spoken,))
    # a language is offered in itself: who does not know this one hears their own
    language = action.language or language
    book = world.books[language]
    name = book.say(
        "voice-focus",
        name=action.spoken or action.words,
        state="chosen" if action.is_chosen else "plain",
        number=str(number),
        count=str(count),
    )
    return Step(language, (name, action.more) if action.more else (name,))
