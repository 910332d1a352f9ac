"""The clock of this machine."""

import datetime as dt
import time


class SystemClock:
    """Tells the time as the machine does."""

    def now(self) -> dt.datetime:
        """Return the time, aware, in UTC."""
        return dt.datetime.now(dt.UTC)

    def monotonic_s(self) -> float:
        """Return seconds that never go back."""
        return time.monotonic()
