"""A ticket printer on a port of this machine: ESC/POS in, a picture out, and faults to switch on."""

import contextlib
import socket
import threading
import time
from dataclasses import dataclass

from PIL import Image

from tests.support.esc_pos import Paper


@dataclass
class Faults:
    """What is wrong with the printer; may be changed while it prints."""

    paper_out: bool = False
    near_end: bool = False
    cover_open: bool = False
    jam: bool = False
    hot: bool = False
    mute: bool = False
    paper_ends_after: int = 0
    """Bytes of a ticket after which the roll is empty; 0: it is not."""
    drop_after: int = 0
    """Bytes after which the cable is pulled; 0: never."""
    bytes_a_second: float = 0.0
    """How quickly it takes bytes; 0: at once."""


class FakePrinter:
    """Serves one connection after the other until it is closed."""

    def __init__(self) -> None:
        self.faults = Faults()
        self.paper = Paper()
        self.tickets: list[Image.Image] = []
        """All that was cut off so far."""
        self.taken = 0
        """Bytes of tickets, questions left out."""
        self.was_told_to_forget = False
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._is_closed = False
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._is_closed = True
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while not self._is_closed:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                connection.settimeout(0.05)
                self._talk(connection)

    def _talk(self, connection: socket.socket) -> None:
        """Take bytes; those of real-time questions are answered at once, wherever they stand."""
        buffer = b""
        before = self.taken
        while not self._is_closed:
            try:
                data = connection.recv(4096)
            except TimeoutError:
                data = None
            if data == b"":
                return
            if data:
                rate = self.faults.bytes_a_second
                if rate:
                    time.sleep(len(data) / rate)
                self._answer(connection, data)
                buffer += self._without_questions(data)
            if (
                self.faults.drop_after
                and self.taken + len(buffer) - before >= self.faults.drop_after
            ):
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                return
            buffer = self._print(connection, buffer, before)

    def _print(self, connection: socket.socket, buffer: bytes, before: int) -> bytes:
        """Do what stands in the buffer, unless something keeps the printer from it."""
        faults = self.faults
        ends = faults.paper_ends_after
        if ends and self.taken + len(buffer) - before >= ends:
            faults.paper_out = True
        if faults.paper_out or faults.cover_open or faults.jam or faults.hot:
            return buffer
        asked = len(self.paper.asked)
        cuts = self.paper.cuts
        self.paper.take(buffer)
        self.taken += len(buffer)
        if self.paper.cuts > cuts:
            self.tickets.append(self.paper.picture())
            self.paper.rows.clear()
        if not faults.mute:
            connection.sendall(
                b"\x03" * faults.near_end
                + b"\x00" * (len(self.paper.asked) - asked - faults.near_end)
            )
        return b""

    def _without_questions(self, data: bytes) -> bytes:
        if (
            data.startswith(b"\x10\x04")
            and len(data) % 3 == 0
            and data.count(b"\x10\x04") == len(data) // 3
        ):
            return b""
        if data.startswith(b"\x10\x14\x08"):
            self.was_told_to_forget = True
            return b""
        return data

    def _answer(self, connection: socket.socket, data: bytes) -> None:
        """Answer DLE EOT, also where a picture happens to hold these bytes: real ones do."""
        if self.faults.mute:
            return
        for at in range(len(data) - 2):
            if data[at : at + 2] == b"\x10\x04" and data[at + 2] in {1, 2, 3, 4}:
                connection.sendall(bytes((self._status(data[at + 2]),)))

    def _status(self, kind: int) -> int:
        faults = self.faults
        bits = {
            1: 0x08 * (faults.paper_out or faults.cover_open),
            2: 0x04 * faults.cover_open
            | 0x20 * faults.paper_out
            | 0x40 * (faults.jam or faults.hot),
            3: 0x08 * faults.jam | 0x40 * faults.hot,
            4: 0x0C * faults.near_end | 0x60 * faults.paper_out,
        }
        return 0x12 | bits[kind]
