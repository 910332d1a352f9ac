"""A site names its printer in one line; what is wrong with it is said when the kiosk starts."""

from pathlib import Path

import pytest

from app.adapters.esc_pos_printer import EscPosPrinter
from app.adapters.print_desk import CupsPrinter, printer_of
from app.site import Site, SitePrinter, read_site
from maps.model import MapError


def site(text: str) -> Site:
    return read_site(text.encode(), name="site.toml", folder=Path())


def test_without_one_there_is_none() -> None:
    assert site("").printer is None


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("tcp:10.0.0.7:9100", EscPosPrinter),
        ("tcp:printer.local:9100", EscPosPrinter),
        ("usb:/dev/usb/lp0", EscPosPrinter),
        ("cups:tickets-2", CupsPrinter),
    ],
)
def test_each_kind_is_named_by_its_address(address, kind) -> None:
    printer = site(f'[printer]\naddress = "{address}"\nwidth_mm = 58\nanswers = false\n').printer
    assert printer == SitePrinter(address=address, width_mm=58, answers=False)
    assert isinstance(printer_of(printer), kind)


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ('address = "10.0.0.7"', "printer.address"),
        ('address = "tcp:10.0.0.7"', "printer.address"),
        ('address = "tcp:10.0.0.7:99999"', "printer.address"),
        ('address = "usb:../../etc/passwd"', "printer.address"),
        ('address = "cups:a b"', "printer.address"),
        ('address = "cups:-o"', "printer.address"),
        ('address = "cups:a"\nwidth_mm = 57', "printer.width_mm"),
        ('address = "cups:a"\nspeed = 3', "speed"),
        ("width_mm = 58", "address"),
    ],
)
def test_what_is_wrong_is_one_line_with_the_settings_name(text, setting) -> None:
    with pytest.raises(MapError) as error:
        site(f"[printer]\n{text}\n")
    assert setting in str(error.value)
    assert "\n" not in str(error.value)
