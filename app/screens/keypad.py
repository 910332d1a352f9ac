"""The keypad, and any keyboard: which key means what, and when it writes."""

from collections.abc import Callable
from typing import Any

from app.flow.events import Key
from app.flow.session import ScreenId
from app.flow.view import Shown
from app.screens.hands import Hands

KEYS = {
    273: Key.UP,
    274: Key.DOWN,
    275: Key.RIGHT,
    276: Key.LEFT,
    13: Key.SELECT,
    271: Key.SELECT,
    32: Key.SELECT,
    27: Key.BACK,
    282: Key.HELP,
    283: Key.VOICE,
    284: Key.REPEAT,
    294: Key.BEACON,
    295: Key.PLUGGED,
    296: Key.UNPLUGGED,
    285: Key.TEXT,
    286: Key.CONTRAST,
    287: Key.LOW,
    288: Key.EASY,
    280: Key.FASTER,
    281: Key.SLOWER,
    43: Key.LOUDER,
    61: Key.LOUDER,
    270: Key.LOUDER,
    45: Key.QUIETER,
    269: Key.QUIETER,
}
"""Key codes of the keypad, and of any keyboard: arrows, enter, escape, F1 to F7, pages, + and -;
F13 is the receiver of visitors' remote controls, F14 and F15 are a socket that tells when earphones
come and go."""

_SPACE, _BACKSPACE = 32, 8
_LAST_LETTER = 0x10000


class Keypad:
    """Takes the keys of a window, and tells the hands what they say."""

    def __init__(self, hands: Hands, shown: Callable[[], Shown | None]) -> None:
        """Take no keys yet.

        Args:
            hands: who is told.
            shown: returns what is on the glass.
        """
        self._hands, self._shown = hands, shown
        self._down: set[int] = set()

    def listen(self, window: Any) -> None:
        """Take this window's keys from now on."""
        window.bind(on_key_down=self._key_down, on_key_up=self._key_up)

    def leave(self, window: Any) -> None:
        """Take them no more."""
        window.unbind(on_key_down=self._key_down, on_key_up=self._key_up)

    def _key_down(
        self, _window: Any, code: int, _scancode: int = 0, text: str | None = None, *_rest: Any
    ) -> bool:
        if code in self._down:  # a held key does not repeat
            return True
        self._down.add(code)
        shown = self._shown()
        if shown is not None and _takes_letters(shown) and self._type(shown, code, text or ""):
            return True
        key = KEYS.get(code)
        if key is not None:
            self._hands.key(key)
        return True

    def _type(self, shown: Shown, code: int, text: str) -> bool:
        """Take what a keyboard with keys types; the keypad's own keys stay what they are.

        A space selects once a key has shown where one is: some keypads select with it.
        """
        if code in KEYS and (code != _SPACE or shown.focus is not None):
            return False
        if code == _BACKSPACE:
            self._hands.erase()
            return True
        if not text and code < _LAST_LETTER and chr(code).isalpha():
            text = chr(code)
        if not text.isprintable() or not text:
            return False
        self._hands.type(text)
        return True

    def _key_up(self, _window: Any, code: int, *_rest: Any) -> bool:
        self._down.discard(code)
        return True


def _takes_letters(shown: Shown) -> bool:
    """Say whether letters are written somewhere, and nothing lies over that."""
    panels = (shown.help, shown.signing, shown.language_list, shown.warning)
    is_field = shown.screen in {ScreenId.SEARCH, ScreenId.STAFF_PIN}
    return is_field and all(panel is None for panel in panels)
