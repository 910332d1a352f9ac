"""How long a way takes: as usual, at the best, at the worst; and when one is where on it."""

from dataclasses import dataclass
from itertools import accumulate

from routing.cost import Paid
from routing.route import Duration

_FAST_RATIO = 0.8  # design: a brisk person needs four fifths of the usual time
_SLOW_RATIO = 1.3  # design: crowds and luggage cost three tenths
_LONG_WAIT_RATIO = 3.0  # OpenTripPlanner boardSlack: 90 s, three times our usual 30 s wait


@dataclass(frozen=True, slots=True)
class Progress:
    """Seconds from the start to each node of a way: one more than it has edges, the first is 0."""

    typical_s: tuple[float, ...]
    slow_s: tuple[float, ...]


def duration_of(paid: Paid) -> Duration:
    """Return the honest range for a way that costs this."""
    waiting_s = sum(paid.waits_s)
    moving_s = sum(paid.seconds) - waiting_s
    return Duration(
        low_s=round(moving_s * _FAST_RATIO, 1),
        typical_s=round(moving_s + waiting_s, 1),
        high_s=round(moving_s * _SLOW_RATIO + waiting_s * _LONG_WAIT_RATIO, 1),
    )


def progress_of(paid: Paid) -> Progress:
    """Return when each node is reached, as usual and at the worst."""
    slow_s = [
        (seconds - wait_s) * _SLOW_RATIO + wait_s * _LONG_WAIT_RATIO
        for seconds, wait_s in zip(paid.seconds, paid.waits_s, strict=True)
    ]
    return Progress(
        typical_s=tuple(accumulate(paid.seconds, initial=0.0)),
        slow_s=tuple(accumulate(slow_s, initial=0.0)),
    )
