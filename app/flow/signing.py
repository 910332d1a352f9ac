"""The panel with a clip in sign language: whether it is open, and what its clip does. Pure."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """How the clips of a visit are wanted; who has asked for one has more time from then on."""

    is_open: bool = True
    is_playing: bool = True
    """A clip plays because somebody has asked for it; it ends by itself, and never begins so."""
    is_large: bool = False
    run: int = 0
    """Counts up whenever a clip is wanted from its beginning."""

    def again(self) -> "Signing":
        """Return this with the clip at its beginning."""
        return replace(self, is_open=True, is_playing=True, run=self.run + 1)

    def turned(self) -> "Signing":
        """Return this paused, or going on."""
        return replace(self, is_playing=not self.is_playing)

    def resized(self) -> "Signing":
        """Return this larger, or as it comes."""
        return replace(self, is_large=not self.is_large)

    def stopped(self) -> "Signing":
        """Return this with nothing that moves."""
        return replace(self, is_playing=False)

    def closed(self) -> "Signing":
        """Return this put away."""
        return replace(self, is_open=False, is_playing=False)
