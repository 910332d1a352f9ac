"""Say what something is called in one language, or how a voice should say it there.

Other languages are left alone, so that two people may work on two languages of one name.
"""

from dataclasses import dataclass

from maps.editing.edit import Label, check
from maps.editing.edits.set_field import why_not_said
from maps.editing.features import Collection, Ref, called, find
from maps.editing.parts import with_part
from maps.editing.sheet import Sheet
from maps.model import Name, StationMap


@dataclass(frozen=True, slots=True, kw_only=True)
class SetName:
    """An empty `text` takes a text away."""

    ref: Ref
    language: str
    """A BCP 47 tag; empty: as it is written on site."""
    text: str
    field: str = "name"
    """Or another of the model's names: ``signposted_as``, ``towards``."""
    is_reading: bool = False
    """Whether this is what a voice should say, not what is written."""

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        slots = (("name", called(station, self.ref)), ("language", self.language or "local"))
        return Label("edit-set-reading" if self.is_reading else "edit-set-name", slots)

    def why_not(self, station: StationMap) -> str | None:
        """Return why this cannot be said."""
        thing = find(station, self.ref)
        if thing is None:
            return "reason-no-such-thing"
        if not isinstance(getattr(thing, self.field, None), Name):
            return "reason-no-such-field"
        if (
            self.text != self.text.strip()
            or "\n" in self.text
            or (self.is_reading and not self.language)
        ):
            return "reason-value-impossible"
        return why_not_said(station, self.ref, self.field, self._name(thing))

    def apply(self, station: StationMap) -> StationMap:
        """Return the map that says so."""
        check(self, station)
        sheet = Sheet(station)
        name = self._name(find(station, self.ref))
        if self.ref.collection is Collection.STATION:
            sheet.say(**{self.field: name})
        else:
            sheet.change(self.ref, **{self.field: name})
        return sheet.done()

    def _name(self, thing: object) -> Name:
        if not self.language:
            return with_part(thing, f"{self.field}.local", self.text)
        kind = "reading." if self.is_reading else ""
        return with_part(thing, f"{self.field}.{kind}{self.language}", self.text or None)
