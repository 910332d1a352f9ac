"""The whole way: a finger on the kiosk, the symbol on its screen, a phone's camera, the page.

Nothing is shortcut: the kiosk is the one that `make run` opens, with its own key and its own server;
the symbol is read from the pixels; the browser knows nothing but the address in it.
"""

import pytest

from app.assets import load_phrasebook
from app.text.directions import instructions as directions
from routing.route import Route
from tests.app.phone.stand import with_digit_changed
from tests.journeys.kiosk_stand import ROOT, SITES, KioskStand
from tests.support.browser import (
    chromium,
    instructions,
    needs_chromium,
    open_page,
    phone,
    save_picture,
    text,
)

pytestmark = needs_chromium

PICTURES = ROOT / "build" / "journeys"


@pytest.fixture(params=SITES, ids=lambda path: path.stem)
def visit(ui, request, tmp_path):
    given = KioskStand(ui, request.param, tmp_path)
    yield given
    given.desk.close()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_same_maneuvers_are_on_the_kiosk_and_on_the_phone(visit, language) -> None:
    visit.choose_platform(language)
    read = visit.read_maneuvers()
    route = visit.kiosk.session.answer
    assert isinstance(route, Route)
    assert read == list(directions(route, visit.desk.station, load_phrasebook(language)))

    visit.touch("route:take")
    link = visit.read_symbol()

    with chromium() as browser:
        context = phone(browser)
        page = open_page(context, link)
        assert instructions(page) == read
        assert page.locator("html").get_attribute("lang") == language
        save_picture(page, PICTURES / f"{visit.desk.station.id.replace('/', '-')}.{language}.png")

        refused = open_page(phone(browser), with_digit_changed(link, -1))
        assert instructions(refused) == []
        # in the phone's own language: nothing of a link that was changed is believed
        assert load_phrasebook("ko").say("phone-signature-title") in text(refused, "#message")

    digits = link.partition("#")[2]
    requests = visit.log.read_text(encoding="utf-8")
    assert "GET /index.html 200" in requests
    assert digits not in requests
    assert not any(digits[i : i + 12] in requests for i in range(len(digits) - 12))
