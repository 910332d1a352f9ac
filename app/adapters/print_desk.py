"""A site's printer, and the one ticket that is asked for: drawn and printed where nobody waits."""

import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from app.adapters.background import Background
from app.adapters.esc_pos_printer import EscPosPrinter
from app.adapters.printer_wires import DeviceWire, NetworkWire
from app.adapters.programs import ProgramError, run_program
from app.ports import Printer, PrinterState, PrintNews, PrintStage
from app.site import SitePrinter
from app.ticket import Paper, bytes_of, draw_ticket
from app.ticket.blocks import Ticket
from maps.model import StationMap


class CupsPrinter:
    """Hands a ticket to a queue of CUPS, which hides faults: handed over is all one can say."""

    def __init__(self, queue: str, program: Sequence[str] = ("lp",)) -> None:
        """Remember the queue, and the program that takes the bytes."""
        self._words = (*program, "-s", "-d", queue, "-o", "raw")

    def print(self, data: bytes, is_stopped: Callable[[], bool]) -> PrintNews:
        """Hand it over once."""
        if is_stopped():
            return PrintNews(PrintStage.FAILED)
        try:
            run_program(self._words, given=data)
        except ProgramError:
            return PrintNews(PrintStage.FAILED, PrinterState.OFFLINE)
        return PrintNews(PrintStage.HANDED_OVER)

    def state(self) -> PrinterState:
        """Return how it is: a queue does not say."""
        return PrinterState.UNCONFIRMED


def printer_of(site: SitePrinter) -> Printer:
    """Return the printer that a site names."""
    kind, _, where = site.address.partition(":")
    if kind == "cups":
        return CupsPrinter(where)
    if kind == "usb":
        return EscPosPrinter(partial(DeviceWire, Path(where)), answers=site.answers)
    host, _, port = where.rpartition(":")
    return EscPosPrinter(partial(NetworkWire, host, int(port)), answers=site.answers)


class PrintDesk:
    """Takes one ticket at a time; a new one waits until the one before is out or has failed."""

    def __init__(self, printer: Printer, station: StationMap, width_mm: int) -> None:
        """Prepare; nothing is sent before a ticket is asked for."""
        self._printer, self._station, self._width_mm = printer, station, width_mm
        self._background = Background("printer")
        self._lock = threading.Lock()
        self._news: list[PrintNews] = []
        self._order = 0

    def print(self, ticket: Ticket, *, is_large: bool) -> None:
        """Print a ticket as soon as the printer is free; what becomes of it is told by `news`."""
        with self._lock:
            self._order += 1
            order = self._order
            self._news = [PrintNews(PrintStage.PRINTING)]
        paper = Paper(width_mm=self._width_mm, is_large=is_large)
        self._background.start(partial(self._do, ticket, paper, order))

    def forget(self) -> None:
        """The visit is over: what has not been sent is dropped, and nobody is told any more."""
        with self._lock:
            self._order += 1
            self._news = []
        self._background.stop()

    def news(self) -> PrintNews | None:
        """Return what has become of the ticket since the last asking."""
        with self._lock:
            return self._news.pop(0) if self._news else None

    def state(self) -> PrinterState:
        """Return how the printer is now; while it prints, it is not asked."""
        return PrinterState.UNCONFIRMED if self._background.is_busy else self._printer.state()

    def close(self) -> None:
        """Stop for good."""
        self.forget()
        self._background.close()

    def _do(self, ticket: Ticket, paper: Paper, order: int, is_stopped: threading.Event) -> None:
        try:
            data = bytes_of(draw_ticket(ticket, self._station, paper))
            if is_stopped.is_set():
                return
            news = self._printer.print(data, is_stopped.is_set)
        except Exception:
            self._tell(PrintNews(PrintStage.FAILED, PrinterState.UNCONFIRMED), order)
            raise  # the background logs it
        self._tell(news, order)

    def _tell(self, news: PrintNews, order: int) -> None:
        with self._lock:
            if order == self._order:
                self._news.append(news)
