"""Remembers the last thing that went wrong, for staff who look at the machine."""

import datetime as dt
import logging


class ErrorMemory(logging.Handler):
    """Counts warnings and errors of this program, and keeps the last one's words."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        super().__init__(logging.WARNING)
        self.count = 0
        self.last = ""
        self.last_at: dt.datetime | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Remember one."""
        self.count += 1
        self.last = " ".join(record.getMessage().split())
        self.last_at = dt.datetime.fromtimestamp(record.created, dt.UTC)
