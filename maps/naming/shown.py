"""What can be shown of a text that somebody typed into a map: one line, nothing invisible."""

import re
import unicodedata
from functools import lru_cache

from maps.naming.scripts import OTHER, scripts_of

LONGEST = 80
"""Design: two lines of a row at the size of normal text. Signs have a third of that."""

_PLAIN = re.compile(r"[!-~]+(?: [!-~]+)*")
_PICTURES = ((0x2600, 0x27BF), (0x2B00, 0x2BFF), (0x1F000, 0x1FBFF))
"""Blocks of symbols and emoji that no font of signs has."""
_JOINING = "\u20e3\ufe0e\ufe0f"
"""Marks that only make a picture of the character before."""
_NEVER = {"Cc", "Cf", "Cs", "Co", "Cn"}
"""Control, format (direction, zero width), halves of characters, private and unassigned ones."""
_SPACES = {"Zs", "Zl", "Zp"}


@lru_cache(maxsize=8192)
def shown(text: str) -> str:
    r"""Return a text as it can be shown; nothing where nothing of it can.

    >>> shown("Café \U0001f355\u202e\n Roma"), len(shown("a" * 200))
    ('Café Roma', 80)
    """
    if len(text) <= LONGEST and _PLAIN.fullmatch(text):
        return text
    kept = "".join(map(_kept, unicodedata.normalize("NFC", text)))
    return _bounded(" ".join(kept.split()))


def drawn(text: str) -> str:
    """Return a text as our own fonts draw it; nothing where they have not its script."""
    found = shown(text)
    return "" if OTHER in scripts_of(found) else found


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if category in _SPACES or character in "\t\n\r\v\f":
        return " "
    if category in _NEVER or character in _JOINING:
        return ""
    point = ord(character)
    return "" if any(first <= point <= last for first, last in _PICTURES) else character


def _bounded(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    cut = text[: LONGEST - 1]
    while cut and unicodedata.combining(text[len(cut)]):
        cut = cut[:-1]  # a letter keeps its marks
    return f"{cut.rstrip()}…"
