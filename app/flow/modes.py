"""The buttons for how the glass is wanted: on every screen, each one press. Pure."""

from app.flow.events import DisplayChosen, Event, Key
from app.flow.session import Session
from app.flow.view import Action
from app.flow.world import World
from app.theme import Appearance

_COLOURS = {
    Appearance.LIGHT: "mode-colours",
    Appearance.HIGH_CONTRAST: "mode-colours-high-contrast",
    Appearance.DARK: "mode-colours-dark",
}
_KEYS = {Key.TEXT: 0, Key.CONTRAST: 1, Key.LOW: 2, Key.EASY: 3}


def mode_actions(session: Session, world: World) -> tuple[Action | None, ...]:
    """Return the buttons in their order: each holds the display that a press of it leads to.

    Where all of the panel is within reach there is no low position, and its place stays empty.
    """
    book, display = world.books[session.language], session.display
    is_larger = display.scale_ratio > 1.0
    size = (
        book.say("mode-text-larger", percent=str(display.percent))
        if is_larger
        else book.say("mode-text")
    )
    return (
        Action(
            id="mode:text",
            words=size,
            event=DisplayChosen(display.next_scale()),
            icon="text_size",
            is_chosen=is_larger,
        ),
        Action(
            id="mode:colours",
            words=book.say(_COLOURS[display.appearance]),
            event=DisplayChosen(display.next_appearance()),
            icon="contrast",
            is_chosen=display.appearance is not Appearance.LIGHT,
        ),
        Action(
            id="mode:low",
            words=book.say("mode-low"),
            event=DisplayChosen(display.turned_low()),
            icon="lower",
            is_chosen=display.is_low,
        )
        if world.glass.can_lower
        else None,
        Action(
            id="mode:easy",
            words=book.say("mode-easy"),
            event=DisplayChosen(display.turned_easy()),
            icon="easy",
            is_chosen=display.is_easy,
        ),
    )


def mode_event(session: Session, key: Key, world: World) -> Event | None:
    """Return what a key of a mode means; None: it is no such key, or there is no such mode here."""
    at = _KEYS.get(key)
    action = mode_actions(session, world)[at] if at is not None else None
    return action.event if action is not None else None


def mode_pressed(before: Session, after: Session, world: World) -> Action | None:
    """Return the button whose state has just changed, to be told by ear."""
    return next(
        (
            now
            for was, now in zip(
                mode_actions(before, world), mode_actions(after, world), strict=True
            )
            if now is not None and was is not None
            if (was.words, was.is_chosen) != (now.words, now.is_chosen)
        ),
        None,
    )
