"""Two ways to a ticket printer, network and USB: bytes there and back, each with a time limit."""

import contextlib
import os
import select
import socket
import time
from pathlib import Path
from typing import Protocol

CONNECT_S = 3.0


class WireError(Exception):
    """The printer cannot be reached, or no longer."""


class Wire(Protocol):
    """An open way to a printer."""

    def send(self, data: bytes, patience_s: float) -> int:
        """Send what it takes at once; return how many bytes that were, 0 after `patience_s`."""
        ...

    def receive(self, patience_s: float) -> bytes:
        """Return what has come; nothing after `patience_s`."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


class NetworkWire:
    """Raw bytes to a port, usually 9100."""

    def __init__(self, host: str, port: int) -> None:
        """Connect.

        Raises:
            WireError: nobody answers.
        """
        try:
            self._socket = socket.create_connection((host, port), CONNECT_S)
        except OSError as error:
            message = f"printer {host}:{port}: {error}"
            raise WireError(message) from None
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket.setblocking(False)

    def send(self, data: bytes, patience_s: float) -> int:
        """Send what fits."""
        try:
            if not select.select([], [self._socket], [], patience_s)[1]:
                return 0
            return self._socket.send(data)
        except OSError as error:
            message = f"printer: {error}"
            raise WireError(message) from None

    def receive(self, patience_s: float) -> bytes:
        """Return what has come."""
        try:
            if not select.select([self._socket], [], [], patience_s)[0]:
                return b""
            data = self._socket.recv(256)
        except OSError as error:
            message = f"printer: {error}"
            raise WireError(message) from None
        if not data:
            message = "printer: has hung up"
            raise WireError(message)
        return data

    def close(self) -> None:
        """Hang up."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


class DeviceWire:
    """A device file, as the kernel's USB printer class makes it."""

    def __init__(self, path: Path) -> None:
        """Open it.

        Raises:
            WireError: there is none, or another program has it.
        """
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        except OSError as error:
            message = f"printer {path}: {error}"
            raise WireError(message) from None

    def send(self, data: bytes, patience_s: float) -> int:
        """Send what fits."""
        try:
            if not select.select([], [self._handle], [], patience_s)[1]:
                return 0
            return os.write(self._handle, data)
        except BlockingIOError:
            return 0
        except OSError as error:
            message = f"printer: {error}"
            raise WireError(message) from None

    def receive(self, patience_s: float) -> bytes:
        """Return what has come; the kernel's driver says at once that nothing has."""
        end_s = time.monotonic() + patience_s
        while True:
            try:
                select.select([self._handle], [], [], max(0.0, end_s - time.monotonic()))
                data = os.read(self._handle, 256)
            except BlockingIOError:
                data = b""
            except OSError as error:
                message = f"printer: {error}"
                raise WireError(message) from None
            if data or time.monotonic() >= end_s:
                return data
            time.sleep(0.01)

    def close(self) -> None:
        """Close it."""
        with contextlib.suppress(OSError):
            os.close(self._handle)
