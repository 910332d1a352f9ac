"""The whole way on paper: a finger on the kiosk, bytes to its printer, a ticket in a hand, a phone, its page.

Nothing is shortcut: the kiosk is the one that `make run` opens, its printer is reached over the network and
answers as printers do, the ticket is treated as tickets are, and the browser knows nothing but its symbol.
"""

import pytest

from app.assets import load_phrasebook
from app.ports import PrintNews, PrintStage
from app.site import SitePrinter
from app.text.directions import instructions as directions
from app.ticket import Paper
from routing.route import Route
from tests.journeys.kiosk_stand import SITES, KioskStand
from tests.support.browser import chromium, instructions, needs_chromium, open_page, phone
from tests.support.camera import read_symbol
from tests.support.fake_printer import FakePrinter
from tests.support.thermal import HURTS, hurt
from tests.support.ticket_stock import symbol_part

pytestmark = needs_chromium

SEED = 11


@pytest.fixture
def printer():
    made = FakePrinter()
    yield made
    made.close()


@pytest.mark.parametrize("width_mm", [58, 80])
@pytest.mark.parametrize("site", SITES, ids=lambda path: path.stem)
def test_a_ticket_brings_the_way_of_the_glass_to_a_phone(
    ui, tmp_path, printer, site, width_mm
) -> None:
    there = SitePrinter(address=f"tcp:127.0.0.1:{printer.port}", width_mm=width_mm, answers=True)
    stand = KioskStand(ui, site, tmp_path, there)
    try:
        language = "ko" if width_mm == 58 else "es"
        stand.choose_platform(language)
        read = stand.read_maneuvers()
        route = stand.kiosk.session.answer
        assert isinstance(route, Route)
        assert read == list(directions(route, stand.desk.station, load_phrasebook(language)))

        stand.touch("route:take", "handoff:print")
        assert stand.wait_for_ticket() == PrintNews(PrintStage.DONE)
        (ticket,) = printer.tickets
        taken = hurt(symbol_part(ticket, Paper(width_mm=width_mm)), HURTS["realistic"], SEED)
        link = read_symbol(taken)
        assert link == stand.kiosk.session.hand_off.paper_link

        with chromium() as browser:
            page = open_page(phone(browser), link)
            assert instructions(page) == read
    finally:
        stand.desk.close()
