"""Take over what somebody else has made of the same map, as one step.

The edit holds both files whole: a journal that is read again needs no other file to be there.
"""

from dataclasses import dataclass
from functools import lru_cache

from maps.codec import read_station_map
from maps.editing.edit import Label, check
from maps.editing.features import Ref
from maps.editing.merge import Merged, Side, merge
from maps.model import MapError, StationMap


@dataclass(frozen=True, slots=True)
class Choice:
    """Whose value counts where both have changed it."""

    ref: Ref
    field: str
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeVersion:
    """The map in hand is mine; what nobody has chosen for stops it."""

    base: str
    """The file of the map that both began with."""
    theirs: str
    """The file of the other."""
    choices: tuple[Choice, ...] = ()

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        del station
        return Label("edit-merge-version")

    def why_not(self, station: StationMap) -> str | None:
        """Return why these are no versions of this map, or that somebody has to choose first."""
        try:
            merged = self.merged(station)
        except (MapError, UnicodeEncodeError):
            return "reason-version-unreadable"
        return "reason-choose-sides" if merged.conflicts else None

    def apply(self, station: StationMap) -> StationMap:
        """Return the map of both."""
        check(self, station)
        merged = self.merged(station).station
        return station if merged == station else merged

    def merged(self, station: StationMap) -> Merged:
        """Return the map of both, and what is still to be chosen.

        Raises:
            MapError: one of the files is no version of this map.
        """
        base, theirs = _read(self.base), _read(self.theirs)
        for other in (base, theirs):
            if other.id != station.id:
                message = f"{other.id}: is another station than {station.id}; merge one map"
                raise MapError(message)
        choices = {(choice.ref, choice.field): choice.side for choice in self.choices}
        return merge(base, station, theirs, choices)


@lru_cache(maxsize=4)
def _read(document: str) -> StationMap:
    return read_station_map(document.encode(), name="version")
