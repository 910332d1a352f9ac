"""A visit by ear: its button, its own controls, and what they do to the session."""

from dataclasses import replace

from app.flow.events import Event, RateChosen, SaidAgain, VoiceChosen, VolumeChosen
from app.flow.session import Session
from app.flow.view import Action, VoiceView
from app.flow.voice import Voice
from app.flow.world import World
from app.text.phrasebook import Phrasebook

AGAIN_ID = "voice:again"


def with_voice(session: Session, event: Event) -> Session:
    """Return the session with the voice on or off, faster or louder. Who listens sees the focus."""
    match event:
        case VoiceChosen(is_on=is_on):
            if is_on == (session.voice is not None):
                return session
            return replace(session, voice=Voice() if is_on else None, uses_keys=is_on, focus=None)
        case RateChosen(steps=steps) if session.voice is not None:
            return replace(session, voice=session.voice.faster(steps))
        case VolumeChosen(steps=steps) if session.voice is not None:
            return replace(session, voice=session.voice.louder(steps))
        case _:
            return session


def voice_action(session: Session, book: Phrasebook) -> Action:
    """Return the button that is on every screen."""
    return Action(
        id="bar:voice",
        words=book.say("bar-voice"),
        event=VoiceChosen(session.voice is None),
        icon="sound",
        is_chosen=session.voice is not None,
    )


def voice_of(session: Session, world: World, caption: str = "") -> VoiceView | None:
    """Return what a visit by ear has beside its screen, if it is one."""
    if session.voice is None:
        return None
    book = world.books[session.language]
    actions = (
        ("again", SaidAgain(), "restart"),
        ("slower", RateChosen(-1), "minus"),
        ("faster", RateChosen(1), "plus"),
        ("quieter", VolumeChosen(-1), "chevron_down"),
        ("louder", VolumeChosen(1), "chevron_up"),
    )
    return VoiceView(
        caption=caption,
        actions=tuple(
            Action(id=f"voice:{name}", words=book.say(f"voice-{name}"), event=event, icon=icon)
            for name, event, icon in actions
        ),
    )
