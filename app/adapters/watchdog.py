"""What systemd is told: that the first picture can be touched, and that the loop still turns.

A unit with ``WatchdogSec=`` ends a kiosk that has not been heard of for so long, and starts
another. Nothing is told where nobody listens.
"""

import os
import socket
from collections.abc import Mapping

from app.ports import Clock

_MICROSECONDS = 1_000_000
_SHARE = 0.4
"""Of the time that systemd waits: a beat may be lost, and two are not."""


class Watchdog:
    """Sends datagrams to the address in ``NOTIFY_SOCKET``, as sd_notify does."""

    def __init__(self, clock: Clock, environment: Mapping[str, str] = os.environ) -> None:
        """Read what systemd has told this process.

        Args:
            clock: the time between two beats.
            environment: of the process.
        """
        self._clock = clock
        self._address = environment.get("NOTIFY_SOCKET", "")
        wait_us = environment.get("WATCHDOG_USEC", "")
        self._every_s = int(wait_us) / _MICROSECONDS * _SHARE if wait_us.isdecimal() else None
        self._beaten_s: float | None = None

    def ready(self) -> None:
        """The kiosk can be used."""
        self._tell("READY=1")

    def beat(self) -> None:
        """The loop has come round once more; told as seldom as systemd is content with."""
        if self._every_s is None:
            return
        now_s = self._clock.monotonic_s()
        if self._beaten_s is None or now_s - self._beaten_s >= self._every_s:
            self._beaten_s = now_s
            self._tell("WATCHDOG=1")

    def ending(self) -> None:
        """The kiosk was asked to end, and does."""
        self._tell("STOPPING=1")

    def _tell(self, message: str) -> None:
        if self._address[:1] not in {"/", "@"}:
            return
        address = "\0" + self._address[1:] if self._address[0] == "@" else self._address
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line:
                line.setblocking(False)
                line.connect(address)
                line.send(message.encode("ascii"))
        except OSError:
            return  # a kiosk that nobody watches is still a kiosk
