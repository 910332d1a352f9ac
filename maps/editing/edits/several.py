"""Several edits as one step: to a person it was one thing, and one undo takes it back."""

from dataclasses import dataclass

from maps.editing.edit import Edit, Label
from maps.model import StationMap


@dataclass(frozen=True, slots=True, kw_only=True)
class Several:
    """Each is done on what the one before has made; either all are done or none."""

    edits: tuple[Edit, ...]
    called: Label | None = None
    """What the whole is called; None: as its first edit."""

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        return self.called or self.edits[0].label(station)

    def why_not(self, station: StationMap) -> str | None:
        """Return why one of them cannot be done, after those before it."""
        if not self.edits:
            return "reason-nothing-selected"
        for number, edit in enumerate(self.edits, 1):
            reason = edit.why_not(station)
            if reason is not None:
                return reason
            if number < len(self.edits):
                station = edit.apply(station)
        return None

    def apply(self, station: StationMap) -> StationMap:
        """Return the map after all of them."""
        for edit in self.edits:
            station = edit.apply(station)
        return station
