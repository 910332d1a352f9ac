"""A press that follows so soon that it was not meant."""

from app.flow.session import ScreenId

DOUBLE_STRIKE_S = 0.5
"""A second press so soon after the first was not meant (EN 301 549 §5.9)."""

LETTER_ECHO_S = 0.15
"""The same for a letter: quicker than a finger taps one key twice on purpose."""


class Echoes:
    """Remembers the last press."""

    def __init__(self) -> None:
        """Remember none."""
        self._last: tuple[ScreenId, str, float] | None = None

    def is_double(self, screen: ScreenId, what: str, now_s: float) -> bool:
        """Say whether a press is the echo of the last; if not, it is the last from now on."""
        if self.is_echo(screen, what, now_s):
            return True
        self._last = (screen, what, now_s)
        return False

    def is_echo(self, screen: ScreenId, what: str, now_s: float) -> bool:
        """Say whether a press is the echo of the last, also of one that has changed the screen.

        A letter may come twice in a word: its echo is quicker than any finger.
        """
        if self._last is None:
            return False
        last_screen, last_what, last_s = self._last
        since_s = now_s - last_s
        if since_s >= DOUBLE_STRIKE_S:
            return False
        if last_screen is not screen:
            return True
        echo_s = LETTER_ECHO_S if _is_quick(screen, what) else DOUBLE_STRIKE_S
        return last_what == what and since_s < echo_s


def _is_quick(screen: ScreenId, what: str) -> bool:
    """Say whether something is pressed often in a row: a key of a keyboard, a step."""
    name = what.removeprefix("key:")
    if name.startswith("step:"):
        return True
    has_keys = screen in {ScreenId.SEARCH, ScreenId.STAFF_PIN}
    return has_keys and name.removeprefix("key:")[:1].isdigit()
