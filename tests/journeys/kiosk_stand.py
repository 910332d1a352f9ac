"""The kiosk that `make run` opens, at a site, and a person who touches it."""

import time
from dataclasses import replace
from pathlib import Path

import zxingcpp

from app.flow.session import ScreenId
from app.front import LazyDesk, assemble
from app.kiosk import Kiosk
from app.ports import PrintNews, PrintStage
from app.site import SitePrinter, read_site
from maps.model import PlaceKind
from tests.support.visit import HandClock

ROOT = Path(__file__).resolve().parents[2]
SITES = sorted((ROOT / "assets" / "sites").glob("*.toml"))


class KioskStand:
    """The kiosk of a site, with its own key and server, and a printer where one is given."""

    def __init__(
        self, ui, site_file: Path, folder: Path, printer: SitePrinter | None = None
    ) -> None:
        site = read_site(site_file.read_bytes(), name=site_file.name, folder=site_file.parent)
        self.clock = HandClock()
        self.log = folder / "requests.log"
        self.kiosk: Kiosk
        self.desk: LazyDesk
        self.kiosk, self.desk = assemble(
            replace(site, printer=printer),
            offscreen=True,
            state_folder=folder / "state",
            log=self.log,
            clock=self.clock,
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

    def wait_for_ticket(self, most_s: float = 30.0) -> PrintNews | None:
        """Let the kiosk run until its printer has come to an end."""
        end = time.monotonic() + most_s
        while time.monotonic() < end:
            self.kiosk.tick()
            news = self.kiosk.session.printing
            if news is not None and news.stage is not PrintStage.PRINTING:
                return news
            time.sleep(0.02)
        return self.kiosk.session.printing
