"""What is to be known before a map is released: errors, what is different, what it does to people.

Everything is asked, and nothing is written.
"""

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.adapters.release_folder import read_list
from app.promises import promises_on
from app.station_files import read_bytes
from maps.codec import read_station_map
from maps.editing import difference, told
from maps.model import Finding, MapError, PromisedJourney, Severity, StationMap
from maps.publishing.release_list import LIST, ReleaseList
from maps.validation import RULES, findings_of
from routing.changes import Impact
from routing.coverage import covered_from
from routing.impact import find_impact
from routing.network import Network, compile_network


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A map that may become a release, and all that is to be known before."""

    station: StationMap
    network: Network
    last: ReleaseList | None
    """The release before, in the folder; None: this would be the first."""
    before: StationMap | None
    """Its map."""
    errors: tuple[Finding, ...]
    """Findings of severity ERROR: with one of them there is no release."""
    impact: Impact | None
    """What it does to people; None where there was no release before."""
    changes: tuple[str, ...]
    """The difference to the release before, line by line."""

    @property
    def needs_reason(self) -> bool:
        """Whether a journey breaks, so that somebody has to write why."""
        return self.impact is not None and self.impact.is_broken


def prepare(
    station: StationMap,
    folder: Path,
    today: dt.date,
    journeys: Sequence[PromisedJourney] = (),
) -> Prepared:
    """Find out what is to be known before a map is released into a folder.

    Args:
        station: the map.
        folder: where it is to go; it may hold releases.
        today: the day by which opening hours are looked at.
        journeys: what staff have promised.

    Raises:
        MapError: the folder holds something else, or releases of another station.
        RequestError: a promised journey has ends that neither map has.
    """
    last = read_list(folder) if (folder / LIST).exists() else None
    if last is not None and last.station != station.id:
        message = f"{folder}: holds releases of {last.station}, not {station.id}; choose another"
        raise MapError(message)
    before = _map_of(last, folder) if last is not None else None
    errors = tuple(
        finding
        for finding in findings_of(station, (*RULES, covered_from(today)))
        if finding.severity is Severity.ERROR
    )
    network = compile_network(station)
    network.prepare()
    impact = None
    if before is not None:
        old = compile_network(before)
        old.prepare()
        impact = find_impact(old, network, promises=promises_on(journeys, before, station))
        changes = tuple(told(difference(before, station)))
    else:
        counts = f"{len(station.nodes)} nodes, {len(station.pathways)} pathways"
        changes = (f"first release: {counts}, {len(station.places)} places",)
    return Prepared(
        station=station,
        network=network,
        last=last,
        before=before,
        errors=errors,
        impact=impact,
        changes=changes,
    )


def released_map(folder: Path) -> StationMap:
    """Return the map of the last release in a folder.

    Raises:
        MapError: the folder holds none, or it is not what was released.
    """
    return _map_of(read_list(folder), folder)


def _map_of(last: ReleaseList, folder: Path) -> StationMap:
    """Return the map of the release that is in a folder.

    Raises:
        MapError: it is not what was released.
    """
    name = f"kiosk/{last.release}.json"
    path = folder / name
    data = read_bytes(path)
    if hashlib.sha256(data).hexdigest() != last.files.get(name):
        message = f"{path}: is not what was released; restore it, or release into an empty folder"
        raise MapError(message)
    return read_station_map(data, name=str(path))
