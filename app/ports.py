"""What the kiosk needs of the machine it runs on, in our words."""

import datetime as dt
from typing import Protocol

from maps.model import Conditions


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> dt.datetime:
        """Return the time, aware, in UTC."""
        ...

    def monotonic_s(self) -> float:
        """Return seconds that never go back."""
        ...


class StatusFeed(Protocol):
    """Where the kiosk hears what is out of service."""

    def latest(self) -> Conditions | None:
        """Return the conditions if they are others than at the last asking, else None."""
        ...
