"""What a visit by ear remembers: how fast, how loud, what was said, what a finger has found."""

from dataclasses import dataclass, replace

from app.ports import Utterance

RATES = (0.75, 1.0, 1.25, 1.5, 2.0)
"""Steps of the pace (barrier-free.md 3)."""

VOLUMES_DB = (-18.0, -12.0, -6.0, 0.0)
"""Steps of the volume: 18 dB in all, 6 dB each. The machine is set up so that the third is 65 dBA
at the ear; every visit begins there."""

_USUAL_RATE, _USUAL_VOLUME = 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """The voice of one visit."""

    rate_step: int = _USUAL_RATE
    volume_step: int = _USUAL_VOLUME
    said: Utterance | None = None
    """The last that was said, to say it again."""
    touched: str | None = None
    """The id of what a finger has found; the next touch of it presses it."""

    @property
    def rate_ratio(self) -> float:
        """How fast, 1 being the guide's pace."""
        return RATES[self.rate_step]

    @property
    def volume_db(self) -> float:
        """How loud, 0 being as loud as the machine goes."""
        return VOLUMES_DB[self.volume_step]

    def faster(self, steps: int) -> "Voice":
        """Return it faster, or slower, as far as there are steps."""
        return replace(self, rate_step=_within(self.rate_step + steps, RATES))

    def louder(self, steps: int) -> "Voice":
        """Return it louder, or quieter, as far as there are steps."""
        return replace(self, volume_step=_within(self.volume_step + steps, VOLUMES_DB))


def map_id(place: str) -> str:
    """Return what a place on the map is called among what a finger finds."""
    return f"map:{place}"


def _within(step: int, steps: tuple[float, ...]) -> int:
    return min(max(step, 0), len(steps) - 1)
