"""What keys do to a text that is being written. Pure."""

from dataclasses import replace

from app.editor.events import TextKey
from app.editor.state import Typing

LONGEST = 500
"""Characters of one entry; a map's names and notes are far shorter."""


def begin(entry: str, text: str) -> Typing:
    """Begin to write in a field: all of it is marked, and a new value takes its place."""
    return Typing(entry=entry, text=text, caret=len(text), is_all=bool(text))


def typed(typing: Typing, text: str) -> Typing:
    """Put letters where the caret is, or in the place of what is marked."""
    text = "".join(letter for letter in text if letter.isprintable())
    if typing.is_all:
        typing = replace(typing, text="", caret=0, is_all=False)
    room = LONGEST - len(typing.text)
    text = text[: max(room, 0)]
    whole = typing.text[: typing.caret] + text + typing.text[typing.caret :]
    return replace(typing, text=whole, caret=typing.caret + len(text))


def pressed(typing: Typing, key: TextKey) -> Typing:
    """Move the caret, or take letters away."""
    text, at = typing.text, typing.caret
    match key:
        case TextKey.ALL:
            return replace(typing, is_all=bool(text))
        case TextKey.BACKSPACE | TextKey.DELETE if typing.is_all:
            return replace(typing, text="", caret=0, is_all=False)
        case TextKey.BACKSPACE if at:
            return replace(typing, text=text[: at - 1] + text[at:], caret=at - 1)
        case TextKey.DELETE:
            return replace(typing, text=text[:at] + text[at + 1 :])
        case TextKey.LEFT:
            return replace(typing, caret=max(at - 1, 0), is_all=False)
        case TextKey.RIGHT:
            return replace(typing, caret=min(at + 1, len(text)), is_all=False)
        case TextKey.HOME:
            return replace(typing, caret=0, is_all=False)
        case TextKey.END:
            return replace(typing, caret=len(text), is_all=False)
        case _:
            return typing
