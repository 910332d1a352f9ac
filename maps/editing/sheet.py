"""A map while an edit is at work on it: what is put and what is taken away, until it is done.

What is not touched is shared with the map before, so a stack of a thousand maps is small, and a
difference sees at once what is the same.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from maps.editing.features import Collection, Feature, Ref, by_id, find, id_of, ref_of
from maps.model import Area, Equipment, Level, Node, Pathway, StationMap, natural_key


class Sheet:
    """Changes of one map that are not yet a map."""

    def __init__(self, station: StationMap) -> None:
        """Begin with a map as it is."""
        self.before = station
        self._put: dict[Collection, dict[str, Any]] = {}
        self._gone: dict[Collection, set[str]] = {}
        self._facts: dict[str, Any] = {}

    def get(self, ref: Ref) -> Any | None:
        """Return a thing as it is on this sheet, or None."""
        if ref.id in self._gone.get(ref.collection, ()):
            return None
        known = self._put.get(ref.collection, {}).get(ref.id)
        return find(self.before, ref) if known is None else known

    def node(self, ident: str) -> Node:
        """Return a node that is there."""
        return self._there(Ref(Collection.NODES, ident))

    def way(self, ident: str) -> Pathway:
        """Return a pathway that is there."""
        return self._there(Ref(Collection.PATHWAYS, ident))

    def area(self, ident: str) -> Area:
        """Return an area that is there."""
        return self._there(Ref(Collection.AREAS, ident))

    def machine(self, ident: str) -> Equipment:
        """Return a machine that is there."""
        return self._there(Ref(Collection.EQUIPMENT, ident))

    def _there(self, ref: Ref) -> Any:
        thing = self.get(ref)
        if thing is None:
            raise KeyError(ref)
        return thing

    def put(self, *things: Feature) -> None:
        """Put things, in the place of those of the same name."""
        for thing in things:
            ref = ref_of(thing)
            self._gone.get(ref.collection, set[str]()).discard(ref.id)
            self._put.setdefault(ref.collection, {})[ref.id] = thing

    def change(self, ref: Ref, /, **values: Any) -> None:
        """Say other things of one that is there."""
        self.put(replace(self._there(ref), **values))

    def take(self, *refs: Ref) -> None:
        """Take things away."""
        for ref in refs:
            self._put.get(ref.collection, {}).pop(ref.id, None)
            self._gone.setdefault(ref.collection, set()).add(ref.id)

    def say(self, **facts: Any) -> None:
        """Say something of the station as a whole."""
        self._facts |= facts

    def all(self, collection: Collection) -> Iterable[Any]:
        """Yield the things of a collection as they are on this sheet."""
        put, gone = self._put.get(collection, {}), self._gone.get(collection, set[str]())
        for thing in getattr(self.before, collection.value):
            ident = id_of(thing)
            if ident not in gone and ident not in put:
                yield thing
        yield from put.values()

    def done(self) -> StationMap:
        """Return the changed map; the very same one where nothing has changed."""
        changed: dict[str, Any] = {
            name: value
            for name, value in self._facts.items()
            if value != getattr(self.before, name)
        }
        for collection in {*self._put, *self._gone}:
            before: tuple[Any, ...] = getattr(self.before, collection.value)
            after = self._collected(collection, before)
            if after is not before:
                changed[collection.value] = after
        if not changed:
            return self.before
        self._settle_remarks(changed)
        return replace(self.before, **changed)

    def _collected(self, collection: Collection, before: tuple[Any, ...]) -> tuple[Any, ...]:
        known = by_id(self.before, collection)
        gone = self._gone.get(collection, set[str]()) & known.keys()
        put = {i: t for i, t in self._put.get(collection, {}).items() if known.get(i) != t}
        if not gone and not put:
            return before
        after = [put.get(id_of(t), t) for t in before if id_of(t) not in gone]
        for ident in sorted(put.keys() - known.keys(), key=natural_key):
            after.insert(bisect_left(after, natural_key(ident), key=_key), put[ident])
        if collection is Collection.LEVELS:
            after.sort(key=_height)
        return tuple(after)

    def _settle_remarks(self, changed: dict[str, Any]) -> None:
        """Leave out what the importer had to say about things that are all gone."""
        gone = {ident for idents in self._gone.values() for ident in idents}
        if not gone:
            return
        left = {
            id_of(thing)
            for name in ("levels", "nodes", "pathways", "areas", "outlines", "equipment", "places")
            for thing in changed.get(name, getattr(self.before, name))
        }
        remarks = tuple(
            remark
            for remark in self.before.remarks
            if not remark.subjects
            or not gone.issuperset(remark.subjects)
            or not left.isdisjoint(remark.subjects)
        )
        if len(remarks) != len(self.before.remarks):
            changed["remarks"] = remarks


def _key(thing: Any) -> tuple[tuple[int, int, str], ...]:
    return natural_key(id_of(thing))


def _height(level: Level) -> tuple[float, str]:
    return level.index, level.id
