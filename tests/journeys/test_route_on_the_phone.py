"""The whole way: a finger on the kiosk, the symbol on its screen, a phone's camera, the page.

Nothing is shortcut: the kiosk is the one that `make run` opens, with its own key and its own server;
the symbol is read from the pixels; the browser knows nothing but the address in it.
"""

from pathlib import Path

import pytest
import zxingcpp

from app.assets import load_phrasebook
from app.flow.session import ScreenId
from app.front import LazyDesk, assemble
from app.kiosk import Kiosk
from app.site import read_site
from app.text.directions import instructions as directions
from maps.model import PlaceKind
from routing.route import Route
from tests.app.phone.stand import with_digit_changed
from tests.support.browser import (
    chromium,
    instructions,
    needs_chromium,
    open_page,
    phone,
    save_picture,
    text,
)
from tests.support.visit import HandClock

pytestmark = needs_chromium

ROOT = Path(__file__).resolve().parents[2]
SITES = sorted((ROOT / "assets" / "sites").glob("*.toml"))
PICTURES = ROOT / "build" / "journeys"


class Visit:
    """The kiosk of a site, and a person who touches it."""

    def __init__(self, ui, site_file: Path, folder: Path) -> None:
        site = read_site(site_file.read_bytes(), name=site_file.name, folder=site_file.parent)
        self.clock = HandClock()
        self.log = folder / "requests.log"
        self.kiosk: Kiosk
        self.desk: LazyDesk
        self.kiosk, self.desk = assemble(
            site, offscreen=True, state_folder=folder / "state", log=self.log, clock=self.clock
        )
        self.ui = ui
        ui.pump(3)

    def touch(self, *action_ids: str) -> None:
        for action_id in action_ids:
            self.clock.move(1.0)
            self.ui.tap(self.kiosk.locate(action_id))

    def on_screen(self) -> list[str]:
        return [action.id for row in self.kiosk.shown.rows for action in row]

    def choose_platform(self, language: str) -> None:
        """Touch the language, then the first platform on another level that a wheelchair reaches."""
        for place in self.desk.station.places:
            if place.kind is not PlaceKind.PLATFORM or not place.nodes or "0" in place.levels:
                continue
            if self.kiosk.session.screen is not ScreenId.WELCOME:
                self.touch("bar:start-over")
            self.touch(f"language:{language}", "welcome:start", "category:platforms")
            while f"place:{place.id}" not in self.on_screen():
                self.touch("page:after")
            self.touch(f"place:{place.id}", "profile:wheelchair")
            if self.kiosk.session.screen is ScreenId.ROUTE:
                return
        raise AssertionError(self.desk.station.id)

    def read_maneuvers(self) -> list[str]:
        """Read the list on the screen, page by page."""
        rows = [row.action.words for row in self.kiosk.shown.view.maneuvers]
        while "page:after" in self.on_screen():
            self.touch("page:after")
            rows += [row.action.words for row in self.kiosk.shown.view.maneuvers]
        return rows

    def read_symbol(self) -> str:
        """Return what a camera reads in the picture of the screen."""
        (found,) = zxingcpp.read_barcodes(self.ui.pixels())
        return found.text


@pytest.fixture(params=SITES, ids=lambda path: path.stem)
def visit(ui, request, tmp_path):
    given = Visit(ui, request.param, tmp_path)
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
