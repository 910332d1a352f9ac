"""Each fault of a printer: the right state, nothing twice, and no success that nobody confirmed."""

import dataclasses
import os
import pty
import threading
import time
from functools import partial
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from app.adapters.esc_pos_printer import EscPosPrinter, Patience
from app.adapters.print_desk import CupsPrinter, printer_of
from app.adapters.printer_wires import DeviceWire, NetworkWire
from app.ports import PrinterState, PrintNews, PrintStage
from app.site import SitePrinter
from app.ticket import bytes_of
from tests.support.fake_printer import FakePrinter

QUICK = Patience(answer_s=0.3, stall_s=0.8, end_s=1.5)


@pytest.fixture
def machine():
    fake = FakePrinter()
    yield fake
    fake.close()


def picture(lines: int = 700) -> Image.Image:
    made = Image.new("1", (384, lines), 1)
    ImageDraw.Draw(made).line((0, 0, 383, lines), fill=0, width=9)
    return made


def driver(fake: FakePrinter, **facts) -> EscPosPrinter:
    return EscPosPrinter(partial(NetworkWire, "127.0.0.1", fake.port), patience=QUICK, **facts)


def printed(fake: FakePrinter, **facts) -> PrintNews:
    return driver(fake, **facts).print(bytes_of(picture()), lambda: False)


def test_a_printer_that_says_so_has_printed_the_very_dots(machine) -> None:
    assert printed(machine) == PrintNews(PrintStage.DONE)
    (ticket,) = machine.tickets
    assert ticket.tobytes() == picture().convert("L").tobytes()


@pytest.mark.parametrize(
    ("faults", "state"),
    [
        ({"paper_out": True}, PrinterState.PAPER_OUT),
        ({"cover_open": True}, PrinterState.COVER_OPEN),
        ({"cover_open": True, "paper_out": True}, PrinterState.COVER_OPEN),
        ({"jam": True}, PrinterState.JAM),
        ({"hot": True}, PrinterState.HOT),
        ({"mute": True}, PrinterState.MUTE),
    ],
)
def test_what_stops_it_before_is_told_and_no_byte_of_the_ticket_is_sent(
    machine, faults, state
) -> None:
    machine.faults = dataclasses.replace(machine.faults, **faults)
    assert printed(machine) == PrintNews(PrintStage.FAILED, state)
    assert machine.taken == 0
    machine.faults = type(machine.faults)()
    time.sleep(0.2)
    assert machine.tickets == []  # mended, it does not print by itself


def test_nobody_at_the_address_is_offline() -> None:
    fake = FakePrinter()
    fake.close()
    assert printed(fake) == PrintNews(PrintStage.FAILED, PrinterState.OFFLINE)


def test_little_paper_left_is_told_after_printing(machine) -> None:
    machine.faults.near_end = True
    assert printed(machine) == PrintNews(PrintStage.DONE, PrinterState.PAPER_LOW)
    assert len(machine.tickets) == 1


def test_a_cable_pulled_while_printing_is_unconfirmed_and_never_tried_again(machine) -> None:
    machine.faults.drop_after = 9000
    assert printed(machine) == PrintNews(PrintStage.FAILED, PrinterState.UNCONFIRMED)
    machine.faults.drop_after = 0
    time.sleep(0.3)
    assert machine.tickets == []


def test_paper_that_ends_while_printing_is_told_and_the_rest_is_forgotten(machine) -> None:
    machine.faults.paper_ends_after = 9000
    assert printed(machine) == PrintNews(PrintStage.FAILED, PrinterState.PAPER_OUT)
    assert machine.tickets == []
    for _ in range(50):
        if machine.was_told_to_forget:
            break
        time.sleep(0.02)
    assert machine.was_told_to_forget


def test_a_printer_that_falls_silent_is_unconfirmed(machine) -> None:
    def fall_silent() -> None:
        while machine.taken == 0:
            time.sleep(0.001)
        machine.faults.mute = True

    machine.faults.bytes_a_second = 100_000
    threading.Thread(target=fall_silent, daemon=True).start()
    assert printed(machine) == PrintNews(PrintStage.FAILED, PrinterState.UNCONFIRMED)


def test_a_slow_printer_is_waited_for(machine) -> None:
    machine.faults.bytes_a_second = 30_000  # the ticket takes longer than any single patience
    assert printed(machine) == PrintNews(PrintStage.DONE)
    assert len(machine.tickets) == 1


def test_of_a_model_that_never_answers_nobody_says_that_it_has_printed(machine) -> None:
    machine.faults.mute = True
    assert printed(machine, answers=False) == PrintNews(PrintStage.HANDED_OVER)


def test_a_ticket_of_a_visit_that_is_over_is_not_begun(machine) -> None:
    news = driver(machine).print(bytes_of(picture()), lambda: True)
    assert news.stage is PrintStage.FAILED
    assert machine.taken == 0


def test_a_device_file_is_a_printer_too() -> None:
    ours, theirs = pty.openpty()
    os.set_blocking(ours, False)
    import tty

    tty.setraw(theirs)
    wire = DeviceWire(Path(os.ttyname(theirs)))
    assert wire.send(b"\x10\x04\x02", 1.0) == 3
    assert os.read(ours, 10) == b"\x10\x04\x02"
    assert wire.receive(0.05) == b""
    os.write(ours, b"\x12")
    assert wire.receive(1.0) == b"\x12"
    wire.close()
    os.close(ours)
    os.close(theirs)


def test_a_device_that_is_not_there_is_offline(tmp_path) -> None:
    printer = printer_of(SitePrinter(address=f"usb:{tmp_path}/lp0"))
    assert printer.print(b"", lambda: False) == PrintNews(PrintStage.FAILED, PrinterState.OFFLINE)


def test_cups_is_handed_the_bytes_and_promises_nothing(tmp_path) -> None:
    lp = tmp_path / "lp"
    lp.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/words\ncat > {tmp_path}/bytes\n')
    lp.chmod(0o755)
    printer = CupsPrinter("tickets", (str(lp),))
    assert printer.print(b"\x1b@", lambda: False) == PrintNews(PrintStage.HANDED_OVER)
    assert (tmp_path / "bytes").read_bytes() == b"\x1b@"
    assert "-d tickets" in (tmp_path / "words").read_text()
    lp.write_text("#!/bin/sh\necho no such queue >&2\nexit 1\n")
    assert printer.print(b"", lambda: False) == PrintNews(PrintStage.FAILED, PrinterState.OFFLINE)
