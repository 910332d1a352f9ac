"""Where a site's conditions come from: a feed's file or address, and what staff write here."""

from pathlib import Path

from app.adapters.status_file import StatusFile, reader_of
from app.ports import Clock, StatusFeed
from app.site import Site
from maps.codec import write_conditions
from maps.model import NO_CONDITIONS, Conditions
from maps.today import merged


class StatusSources:
    """A feed, and staff's own word beside it; either may be missing."""

    def __init__(
        self, feed: StatusFeed | None, staff: StatusFeed | None, file: Path | None = None
    ) -> None:
        """Listen to both; where a file alone says everything, phones are given it as it is."""
        self._feed, self._staff = feed, staff
        self._read_file = reader_of(file) if file is not None and staff is None else None
        self._said = self._written = NO_CONDITIONS
        self.conditions = NO_CONDITIONS
        """All that is known, as it was at the last asking."""

    def latest(self) -> Conditions | None:
        """Return the conditions if they are others than at the last asking, else None."""
        said = self._feed.latest() if self._feed is not None else None
        written = self._staff.latest() if self._staff is not None else None
        if said is None and written is None:
            return None
        self._said, self._written = said or self._said, written or self._written
        is_one = self._staff is None or self._written is NO_CONDITIONS
        self.conditions = self._said if is_one else merged(self._said, self._written)
        return self.conditions

    def read(self) -> bytes | None:
        """Return what phones are given, or None while there is nothing to give."""
        if self._read_file is not None:
            return self._read_file()
        conditions = self.conditions
        return write_conditions(conditions) if conditions.issued is not None else None

    @property
    def trouble(self) -> str:
        """Why the feed cannot be heard; empty when it can."""
        return self._feed.trouble if self._feed is not None else ""

    def close(self) -> None:
        """Ask no more."""
        for each in (self._feed, self._staff):
            if each is not None:
                each.close()


def staff_file(site: Site, state_folder: Path) -> Path:
    """Return the file that staff of a site write into.

    It is the one that kiosks and phones read, where the site names one; else one of this kiosk's.
    """
    if site.staff is not None and site.staff.conditions is not None:
        return site.staff.conditions
    return site.conditions or state_folder / "conditions.json"


def sources_of(site: Site, clock: Clock, state_folder: Path) -> StatusSources | None:
    """Return what a site listens to; None: nothing tells it of anything."""
    feed: StatusFeed | None = None
    if site.conditions_address:
        from app.adapters.status_address import StatusAddress  # noqa: PLC0415 - few sites ask

        feed = StatusAddress(site.conditions_address, clock)
    elif site.conditions is not None:
        feed = StatusFile(site.conditions)
    own = staff_file(site, state_folder)
    has_own = site.staff is not None and own != site.conditions
    staff = StatusFile(own, absent=NO_CONDITIONS) if has_own else None
    if feed is None and staff is None:
        return None
    return StatusSources(feed, staff, site.conditions)
