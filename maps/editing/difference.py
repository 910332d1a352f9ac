"""What is different between two maps, per feature and field: for readers, reviewers and screens.

Names and provenances are compared part by part, so that a changed Korean name is no change of the
English one. What the maps share is not looked at.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from maps.editing.features import TYPES, Collection, Ref, by_id
from maps.editing.parts import parts_of
from maps.model import Name, Provenance, StationMap

_OF_THE_WHOLE = ("id", "name", "anchor", "timezone")


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of one feature, before and after.

    `field` goes into names and provenances: ``name.ko``, ``name.reading.en``,
    ``provenance.photo``; a name's own writing is ``name.local``.
    """

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class FeatureChange:
    """One feature that is new (`before` is None), gone (`after` is None), or changed."""

    ref: Ref
    before: Any | None
    after: Any | None
    fields: tuple[FieldChange, ...] = ()
    """What differs, in the model's order, where both are there."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that is different, collection by collection, in the order of the map after."""

    changes: tuple[FeatureChange, ...]

    def __bool__(self) -> bool:
        """Say whether anything is different."""
        return bool(self.changes)

    @property
    def added(self) -> tuple[FeatureChange, ...]:
        """What is new."""
        return tuple(c for c in self.changes if c.before is None)

    @property
    def removed(self) -> tuple[FeatureChange, ...]:
        """What is gone."""
        return tuple(c for c in self.changes if c.after is None)

    @property
    def changed(self) -> tuple[FeatureChange, ...]:
        """What is there before and after, and not the same."""
        return tuple(c for c in self.changes if c.before is not None and c.after is not None)

    def of(self, collection: Collection) -> tuple[FeatureChange, ...]:
        """Return what is different in one collection."""
        return tuple(c for c in self.changes if c.ref.collection is collection)


def difference(before: StationMap, after: StationMap) -> Difference:
    """Return what is different."""
    return Difference(tuple(_changes(before, after)))


def _changes(before: StationMap, after: StationMap) -> Iterator[FeatureChange]:
    if before is after:
        return
    whole = tuple(_field_changes(before, after, _OF_THE_WHOLE))
    if whole:
        ref = Ref(Collection.STATION, before.id)
        yield FeatureChange(ref=ref, before=before, after=after, fields=whole)
    for collection in Collection:
        if collection is Collection.STATION:
            continue
        if getattr(before, collection.value) is getattr(after, collection.value):
            continue
        names = tuple(f.name for f in fields(TYPES[collection]))
        was, now = by_id(before, collection), by_id(after, collection)
        yield from _of_collection(collection, names, was, now)


def _of_collection(
    collection: Collection,
    names: tuple[str, ...],
    before: Mapping[str, Any],
    after: Mapping[str, Any],
) -> Iterator[FeatureChange]:
    for ident, now in after.items():
        was = before.get(ident)
        if was is now:
            continue
        parts = () if was is None else tuple(_field_changes(was, now, names))
        if was is None or parts:
            yield FeatureChange(ref=Ref(collection, ident), before=was, after=now, fields=parts)
    for ident, was in before.items():
        if ident not in after:
            yield FeatureChange(ref=Ref(collection, ident), before=was, after=None)


def _field_changes(before: Any, after: Any, names: tuple[str, ...]) -> Iterator[FieldChange]:
    for name in names:
        was, now = getattr(before, name), getattr(after, name)
        if was is now or was == now:
            continue
        if isinstance(was, Name | Provenance):
            one, other = parts_of(name, was), parts_of(name, now)
            for part in dict.fromkeys((*one, *other)):
                if one.get(part) != other.get(part):
                    yield FieldChange(field=part, before=one.get(part), after=other.get(part))
        else:
            yield FieldChange(field=name, before=was, after=now)
