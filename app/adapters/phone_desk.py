"""Everything a route needs to get onto a phone: the release, the key, and the page's address."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.adapters.kept_maps import with_earlier
from app.adapters.phone_server import PhoneServer
from app.adapters.phone_site import phone_site
from app.adapters.signing_key import SigningKeyError, load_signing_key, public_bytes
from app.assets import known_languages, known_scripts
from app.flow.hand_off import HandOff
from app.handoff.errors import HandoffError
from app.handoff.keys import KioskKey
from app.handoff.link import PageAddress, link_of
from app.handoff.qr import qr_matrix
from app.handoff.r1 import encode
from app.handoff.release import Release
from app.handoff.stamp import Stamp, issue_bucket, sequence_of
from app.ports import Clock
from app.text.measures import spoken_minutes
from maps.model import NO_CONDITIONS, Conditions, NodeId, StationMap
from routing.route import Route

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneSettings:
    """What the operator decides about the way to the phone."""

    address: str
    """The public address of the page; empty: this machine serves it."""
    listen_host: str
    listen_port: int
    kiosk_number: int
    state_folder: Path
    """Where the kiosk's key is kept, and maps that routes of the last days count in."""
    log: Path | None = None
    conditions: Callable[[], bytes | None] | None = None


@dataclass(kw_only=True)
class PhoneDesk:
    """Makes hand-offs. Nothing is read, hashed or served before the first use or `prepare`."""

    station: StationMap
    node: NodeId
    facing_deg: float | None
    page: Path
    clock: Clock
    settings: PhoneSettings
    languages: tuple[str, ...]
    """The tags of the languages that a traveller may choose, the most likely first."""
    _server: PhoneServer | None = field(default=None, init=False)

    @cached_property
    def release(self) -> Release:
        """The release that routes are counted in."""
        return Release(station=self.station, scripts=known_scripts())

    @cached_property
    def key(self) -> Ed25519PrivateKey:
        """This kiosk's key. Where it cannot be kept, one for today: the page here knows it too."""
        try:
            return load_signing_key(self.settings.state_folder)
        except SigningKeyError as error:
            if self.settings.address:  # the operator's page knows only the key that was kept
                raise
            _log.warning("%s; until then, each start has a key of its own", error)
            return Ed25519PrivateKey.generate()

    @cached_property
    def files(self) -> dict[str, bytes]:
        """The phone page as files: what this machine serves, or what the operator uploads."""
        kiosk = KioskKey(
            kid=self.settings.kiosk_number,
            public_key=public_bytes(self.key),
            node=self.release.node[self.node],
            release=self.release.mark.hex(),
            facing_deg=self.facing_deg,
        )
        maps, kiosks = with_earlier(
            self.settings.state_folder, self.release.phone_map, kiosk, self.clock.now()
        )
        return phone_site(page=self.page, languages=self.languages, releases=maps, kiosks=kiosks)

    @cached_property
    def address(self) -> PageAddress:
        """The page's address; where the operator has set none, this machine begins to serve."""
        if self.settings.address:
            return PageAddress.of(self.settings.address)
        self._server = PhoneServer(
            self.files,
            host=self.settings.listen_host,
            port=self.settings.listen_port,
            log=self.settings.log,
            conditions=self.settings.conditions,
        )
        self._server.start()
        return PageAddress.of(self._server.url)

    def prepare(self) -> None:
        """Do now what the first hand-off would have to wait for."""
        _ = self.address, self.release.ways, self.release.phone_map, self.key

    def hand_off(
        self, route: Route, language: str, conditions: Conditions = NO_CONDITIONS
    ) -> HandOff | None:
        """Return a route as a link and its symbol; None when it is too long for one."""
        minutes = spoken_minutes(route.duration.typical_s)
        try:
            stamp = Stamp(
                host=self.address.host,
                language=known_languages()[language].number,
                issued=issue_bucket(self.clock.now()),
                conditions_sequence=sequence_of(conditions),
                kid=self.settings.kiosk_number,
            )
            link, paper_link = (
                link_of(
                    self.address,
                    encode(
                        route,
                        self.release,
                        stamp,
                        self.key,
                        minutes=minutes,
                        with_sketch=with_sketch,
                    ),
                )
                for with_sketch in (True, False)
            )
        except HandoffError:
            return None
        return HandOff(
            link=link,
            paper_link=paper_link,
            domain=self.address.host,
            matrix=qr_matrix(link),
        )

    def close(self) -> None:
        """Stop serving."""
        if self._server is not None:
            self._server.stop()
