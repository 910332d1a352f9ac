"""A kiosk that hands over routes, as small as it can be."""

import datetime as dt
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from app.adapters.phone_site import phone_site
from app.assets import complete_languages, known_languages, known_scripts, load_phrasebook
from app.handoff import (
    KioskKey,
    PageAddress,
    Release,
    Stamp,
    encode,
    issue_bucket,
    link_of,
)
from maps.model import StationMap
from routing.route import Request, Route
from tests.app.handoff.journeys import KEY, KEYS

ROOT = Path(__file__).resolve().parents[3]
LANGUAGES = complete_languages()
NUMBER = {tag: language.number for tag, language in known_languages().items()}
NAME = "Kiosk <1>"
NOW = dt.datetime(2026, 2, 20, 6, 30, tzinfo=dt.UTC)
"""What the clock of every phone in these tests says."""


phrasebook = cache(load_phrasebook)


def site(release: Release, request: Request) -> dict[str, bytes]:
    """Return the files of the page for a kiosk that stands where the request starts."""
    kiosk = KioskKey(
        kid=1,
        public_key=KEYS[0, 1],
        name=NAME,
        node=release.node[request.origins[0]],
        release=release.mark.hex(),
        facing_deg=request.facing_deg,
    )
    return phone_site(
        page=ROOT / "app" / "phone",
        languages=LANGUAGES,
        releases=[release.phone_map],
        kiosks=[kiosk],
    )


@dataclass(frozen=True)
class Stand:
    """What a test needs to hand one route over."""

    station: StationMap
    request: Request
    route: Route

    @property
    def release(self) -> Release:
        """The release that the route counts in."""
        return Release(station=self.station, scripts=known_scripts())

    def files(self) -> dict[str, bytes]:
        """The page's files."""
        return site(self.release, self.request)

    def link(
        self, page_url: str, *, language: str = "en", age_h: float = 0, with_sketch: bool = False
    ) -> str:
        """Return the link that the symbol holds, made `age_h` before `NOW`."""
        page = PageAddress.of(page_url)
        issued = issue_bucket(NOW - dt.timedelta(hours=age_h))
        stamp = Stamp(host=page.host, issued=issued, language=NUMBER[language])
        return link_of(
            page, encode(self.route, self.release, stamp, KEY, minutes=7, with_sketch=with_sketch)
        )


def with_digit_changed(link: str, place: int) -> str:
    """Return a link with another digit at a place behind the ``#``."""
    page, digits = link.split("#")
    place %= len(digits)
    other = "1" if digits[place] != "1" else "2"
    return f"{page}#{digits[:place]}{other}{digits[place + 1 :]}"


def renamed(station: StationMap, name) -> StationMap:
    """Return the station with every place, pathway and itself called by one name."""
    return replace(
        station,
        name=name,
        places=tuple(replace(p, name=name, ref="") for p in station.places),
        pathways=tuple(replace(p, name=name) for p in station.pathways),
    )
