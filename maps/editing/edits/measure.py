"""Write down what was measured, with who measured it, when, and on which photograph it is seen."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any

from maps.editing.edit import Label, check
from maps.editing.edits.set_field import why_not_said
from maps.editing.features import Collection, Ref, called, find
from maps.editing.sheet import Sheet
from maps.model import Provenance, StationMap


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Without `values`, somebody looked and found it as the map says."""

    ref: Ref
    values: tuple[tuple[str, Any], ...] = ()
    """(field, value) as the model holds them."""
    on: dt.date
    by: str = ""
    """A post or a team, not a person's name; empty: as it was."""
    photo: str = ""
    """A file's name or an address; empty: as it was."""

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        name = (("name", called(station, self.ref)),)
        return Label("edit-measure", name) if self.values else Label("edit-verify", name)

    def why_not(self, station: StationMap) -> str | None:
        """Return why this cannot be written down."""
        thing = find(station, self.ref)
        if thing is None or self.ref.collection is Collection.STATION:
            return "reason-no-such-thing"
        if not hasattr(thing, "provenance"):
            return "reason-no-such-field"
        if any(name == "provenance" for name, _ in self.values):
            return "reason-no-such-field"
        facts = (*self.values, ("provenance", self._provenance(thing.provenance)))
        reasons = (why_not_said(station, self.ref, name, value) for name, value in facts)
        return next((reason for reason in reasons if reason is not None), None)

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with the measurement."""
        check(self, station)
        sheet = Sheet(station)
        provenance = self._provenance(find(station, self.ref).provenance)  # type: ignore[union-attr]  # `check` has looked
        sheet.change(self.ref, **dict(self.values), provenance=provenance)
        return sheet.done()

    def _provenance(self, before: Provenance) -> Provenance:
        return replace(
            before,
            verified_on=self.on,
            measured_by=self.by or before.measured_by,
            photo=self.photo or before.photo,
        )
