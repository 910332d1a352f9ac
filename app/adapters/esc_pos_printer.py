"""A ticket printer that understands ESC/POS and answers: asked before, watched while, asked after.

What counts as printed is what the printer says itself: `GS r` waits in its buffer behind the ticket
and is answered when everything before it has been done. Once a byte of a ticket has been sent,
nothing is ever sent again by itself: a second ticket would be somebody else's.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from app.adapters.printer_wires import Wire, WireError
from app.ports import PrinterState, PrintNews, PrintStage

_log = logging.getLogger(__name__)

_CHUNK = 4096

_EOT = {kind: bytes((0x10, 0x04, kind)) for kind in (2, 3, 4)}
"""DLE EOT n, answered at once even while it prints: 2 what keeps it offline, 3 errors, 4 paper."""
_BARRIER = b"\x1dr\x01"
_FORGET = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""DLE DC4: throw away what is in the buffer; the next traveller shall not find it."""

_BLOCKING = (
    (2, 0x04, PrinterState.COVER_OPEN),
    (4, 0x60, PrinterState.PAPER_OUT),
    (2, 0x20, PrinterState.PAPER_OUT),
    (3, 0x40, PrinterState.HOT),
    (3, 0x08, PrinterState.JAM),
    (3, 0x20, PrinterState.JAM),
    (2, 0x40, PrinterState.JAM),
)
"""(answer, bits, what they mean), the first that holds is told: an open cover also looks like
missing paper. Bits as in Epson's reference of DLE EOT."""
_NEAR_END = 0x0C


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long one waits."""

    answer_s: float = 1.0
    """For a status, which is answered at once."""
    stall_s: float = 10.0
    """For room in a full buffer: a slow printer takes a chunk well within that."""
    end_s: float = 30.0
    """For the end of the ticket after its last byte: a metre of paper at 50 mm a second."""


class _FaultError(Exception):
    """The printer has said what is wrong."""

    def __init__(self, state: PrinterState) -> None:
        super().__init__(state)
        self.state = state


class EscPosPrinter:
    """Prints over a wire that is opened for each ticket."""

    def __init__(
        self, connect: Callable[[], Wire], *, answers: bool = True, patience: Patience | None = None
    ) -> None:
        """Make it.

        Args:
            connect: opens the wire; raises `WireError`.
            answers: whether this model answers status questions; of one that does not, nobody
                ever says that it has printed.
            patience: how long to wait.
        """
        self._connect, self._answers = connect, answers
        self._patience = patience or Patience()

    def print(self, data: bytes, is_stopped: Callable[[], bool]) -> PrintNews:
        """Print once."""
        try:
            wire = self._connect()
        except WireError as error:
            _log.warning("%s", error)
            return PrintNews(PrintStage.FAILED, PrinterState.OFFLINE)
        try:
            return _Job(wire, self._patience, answers=self._answers).do(data, is_stopped)
        finally:
            wire.close()

    def state(self) -> PrinterState:
        """Ask how it is, printing nothing."""
        if not self._answers:
            return PrinterState.MUTE
        try:
            wire = self._connect()
        except WireError:
            return PrinterState.OFFLINE
        try:
            return _Job(wire, self._patience, answers=True).ask()
        finally:
            wire.close()


class _Job:
    def __init__(self, wire: Wire, patience: Patience, *, answers: bool) -> None:
        self._wire, self._patience, self._answers = wire, patience, answers
        self._is_begun = False

    def do(self, data: bytes, is_stopped: Callable[[], bool]) -> PrintNews:
        """Ask, send, wait, ask again."""
        try:
            if self._answers:
                self._look()
            if is_stopped():
                return PrintNews(PrintStage.FAILED)
            self._send(data)
            if not self._answers:
                return PrintNews(PrintStage.HANDED_OVER)
            self._await_end()
            is_low = self._look()
        except _FaultError as fault:
            self._forget()
            return PrintNews(PrintStage.FAILED, fault.state)
        except WireError as error:
            _log.warning("%s", error)
            lost = PrinterState.UNCONFIRMED if self._is_begun else PrinterState.OFFLINE
            return PrintNews(PrintStage.FAILED, lost)
        return PrintNews(PrintStage.DONE, PrinterState.PAPER_LOW if is_low else PrinterState.READY)

    def ask(self) -> PrinterState:
        """Ask, and do no more."""
        try:
            return PrinterState.PAPER_LOW if self._look() else PrinterState.READY
        except _FaultError as fault:
            return fault.state
        except WireError:
            return PrinterState.OFFLINE

    def _look(self) -> bool:
        """Ask how the printer is; return whether its paper ends soon.

        Raises:
            _FaultError: it cannot print, or says nothing.
        """
        answers = {kind: self._ask(kind) for kind in _EOT}
        for kind, bits, state in _BLOCKING:
            if answers[kind] & bits:
                raise _FaultError(state)
        return bool(answers[4] & _NEAR_END)

    def _ask(self, kind: int) -> int:
        self._put(_EOT[kind])
        end_s = time.monotonic() + self._patience.answer_s
        while (left_s := end_s - time.monotonic()) > 0:
            for byte in self._wire.receive(left_s):
                if byte & 0x93 == 0x12:  # such an answer has these bits, and no other has
                    return byte
        raise _FaultError(PrinterState.UNCONFIRMED if self._is_begun else PrinterState.MUTE)

    def _send(self, data: bytes) -> None:
        self._is_begun = True
        self._put(data)

    def _put(self, data: bytes) -> None:
        rest = memoryview(data)
        end_s = time.monotonic() + self._patience.stall_s
        while rest:
            sent = self._wire.send(bytes(rest[:_CHUNK]), max(0.0, end_s - time.monotonic()))
            if sent:
                rest = rest[sent:]
                end_s = time.monotonic() + self._patience.stall_s
            elif time.monotonic() >= end_s:
                state = PrinterState.UNCONFIRMED if self._is_begun else PrinterState.MUTE
                raise _FaultError(state)

    def _await_end(self) -> None:
        """Wait until the printer has done all that was sent.

        Raises:
            _FaultError: it says what stopped it, or nothing.
        """
        self._put(_BARRIER)
        end_s = time.monotonic() + self._patience.end_s
        while (left_s := end_s - time.monotonic()) > 0:
            for byte in self._wire.receive(min(left_s, self._patience.answer_s)):
                if byte & 0x90 == 0:
                    return
            self._watch()
        raise _FaultError(PrinterState.UNCONFIRMED)

    def _watch(self) -> None:
        """Hear what stops a ticket that is on its way; silence may only mean that it is busy."""
        for kind, command in _EOT.items():
            self._put(command)
            for byte in self._wire.receive(self._patience.answer_s / 4):
                if byte & 0x90 == 0:  # the end, meanwhile: it is asked for once more
                    self._put(_BARRIER)
                    continue
                for asked, bits, state in _BLOCKING:
                    if asked == kind and byte & 0x93 == 0x12 and byte & bits:
                        raise _FaultError(state)

    def _forget(self) -> None:
        """Make the printer forget the rest, as far as it still listens."""
        if self._is_begun:
            try:
                self._wire.send(_FORGET, self._patience.answer_s)
            except WireError:
                return
