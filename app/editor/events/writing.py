"""What is written, key by key, and what comes from other programs."""

from dataclasses import dataclass, field
from enum import StrEnum


class TextKey(StrEnum):
    """Keys that change what is being written, or where."""

    LEFT = "left"
    RIGHT = "right"
    HOME = "home"
    END = "end"
    BACKSPACE = "backspace"
    DELETE = "delete"
    ALL = "all"
    ENTER = "enter"
    TAB = "tab"
    BACK_TAB = "back_tab"
    ESCAPE = "escape"


@dataclass(frozen=True, slots=True)
class FieldEntered:
    """Somebody begins to write in a field that holds a text."""

    entry: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """Letters were typed or pasted."""

    text: str = field(repr=False)  # they may be a password's


@dataclass(frozen=True, slots=True)
class TextKeyPressed:
    """A key that changes what is being written."""

    key: TextKey


@dataclass(frozen=True, slots=True)
class FieldLeft:
    """Somebody goes on from a field; what it holds counts."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A text is to be kept for another program."""

    text: str


@dataclass(frozen=True, slots=True)
class PasteAsked:
    """What another program has kept is to be written here."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """What another program has kept."""

    text: str = field(repr=False)  # it may be a password
