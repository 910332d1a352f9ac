"""Two drafts of one map made one: per feature and field, three ways; conflicts side by side.

What only one of both has changed is taken. Where both have, and not to the same, it is a conflict:
a value with both sides, which somebody chooses from; until then the map that comes out has mine.
A thing that one has deleted and the other has changed, or built upon, is a conflict of the whole
thing (`field` is empty), and stays until somebody says that it goes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from maps.editing.edits.delete import Delete
from maps.editing.features import TYPES, Collection, Ref, by_id, find
from maps.editing.loose_way import LooseWay
from maps.editing.parts import own_parts, parts_of, said, with_part
from maps.editing.references import references
from maps.editing.stacking import stacked
from maps.model import LevelId, Name, Pathway, StationMap

_FACTS = ("name", "anchor", "timezone")
_SETS = {"nodes", "same_as", "lines"}
"""Fields that are sets: what one adds and the other takes away is no conflict."""


class Side(StrEnum):
    """Whose value is taken."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """What both have changed, and not to the same.

    With an empty `field` it is about the whole thing, and a side that deleted it has None.
    """

    ref: Ref
    field: str
    base: Any
    mine: Any
    theirs: Any

    @property
    def key(self) -> tuple[Ref, str]:
        """What a choice is made for."""
        return self.ref, self.field


Choices = Mapping[tuple[Ref, str], Side]


@dataclass(frozen=True, slots=True)
class Merged:
    """The map of both, and what somebody has to choose before it is more than a preview."""

    station: StationMap
    conflicts: tuple[Conflict, ...]
    """The open ones; what `choices` settled is not among them."""


def merge(
    base: StationMap, mine: StationMap, theirs: StationMap, choices: Choices | None = None
) -> Merged:
    """Merge what two have made of one map.

    Args:
        base: the map that both began with.
        mine: one of the two; it wins where nobody has chosen.
        theirs: the other.
        choices: `Conflict.key` -> the side that counts.
    """
    if mine is theirs or theirs is base:
        return Merged(mine, ())
    if mine is base:
        return Merged(theirs, ())
    return _Merger(base, mine, theirs, choices or {}).merged()


class _Merger:
    def __init__(
        self, base: StationMap, mine: StationMap, theirs: StationMap, choices: Choices
    ) -> None:
        self._base, self._mine, self._theirs = base, mine, theirs
        self._choices = choices
        self._open: dict[tuple[Ref, str], Conflict] = {}
        self._things: dict[Collection, dict[str, Any]] = {}
        self._gone: list[Ref] = []

    def merged(self) -> Merged:
        for collection in TYPES:
            if collection is not Collection.STATION:
                self._things[collection] = self._of_collection(collection)
        self._keep_what_is_needed()
        self._drop_nodes_without_ways()
        self._join_ways()
        self._stack_machines()
        parts: dict[str, Any] = {c.value: things.values() for c, things in self._things.items()}
        facts: dict[str, Any] = {name: self._fact(name) for name in _FACTS}
        station = StationMap.of(id=self._mine.id, remarks=self._remarks(), **facts, **parts)
        edit = Delete(refs=tuple(ref for ref in self._gone if find(station, ref) is not None))
        if edit.why_not(station) is None:
            station = edit.apply(station)
        return Merged(station, tuple(self._open[key] for key in sorted(self._open)))

    def _of_collection(self, collection: Collection) -> dict[str, Any]:
        base, mine, theirs = (by_id(m, collection) for m in (self._base, self._mine, self._theirs))
        found: dict[str, Any] = {}
        for ident in dict.fromkeys((*mine, *theirs, *base)):
            ref = Ref(collection, ident)
            thing = self._of_thing(ref, base.get(ident), mine.get(ident), theirs.get(ident))
            if thing is not None:
                found[ident] = thing
        return found

    def _of_thing(self, ref: Ref, was: Any, one: Any, other: Any) -> Any:
        if one is other or one == other:
            return one
        if was is None and (one is None or other is None):
            return other if one is None else one
        if was is one or was is other:  # as edits leave what they do not touch
            return other if was is one else one
        parts = [
            _loosened(thing, station)
            for thing, station in ((was, self._base), (one, self._mine), (other, self._theirs))
        ]
        if parts[0] == parts[1]:
            return other
        if parts[0] == parts[2]:
            return one
        if one is None or other is None:
            side = self._choose(ref, "", was, one, other)
            if side is None:
                return other if one is None else one
            return one if side is Side.MINE else other
        return _made(one, self._of_parts(ref, *(p or {} for p in parts)))

    def _of_parts(
        self, ref: Ref, base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
    ) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for part in dict.fromkeys((*mine, *theirs)):
            was, one, other = base.get(part), mine.get(part), theirs.get(part)
            if other in (one, was):
                found[part] = one
            elif one == was:
                found[part] = other
            elif part in _SETS and None not in (was, one, other):
                found[part] = _joined(was, one, other)
            elif part == "provenance.verified_on" and one and other:
                found[part] = max(one, other)  # who looked last knows best
            else:
                side = self._choose(ref, part, was, one, other)
                found[part] = other if side is Side.THEIRS else one
        return found

    def _choose(self, ref: Ref, field: str, was: Any, one: Any, other: Any) -> Side | None:
        side = self._choices.get((ref, field))
        if side is None:
            conflict = Conflict(ref=ref, field=field, base=was, mine=one, theirs=other)
            self._open[conflict.key] = conflict
        return side

    def _fact(self, name: str) -> Any:
        """Return what is said of the whole."""
        ref = Ref(Collection.STATION, self._base.id)
        said_by = [getattr(m, name) for m in (self._base, self._mine, self._theirs)]
        if not isinstance(said_by[1], Name):
            return self._of_parts(ref, *({name: value} for value in said_by))[name]
        parts = self._of_parts(ref, *(parts_of(name, value) for value in said_by))
        merged = self._mine
        for part, value in parts.items():
            merged = _Named(with_part(merged, part, value))
        return merged.name

    def _keep_what_is_needed(self) -> None:
        """Bring back what one has deleted and the other builds upon."""
        waiting = [thing for things in self._things.values() for thing in things.values()]
        while waiting:
            for ref in references(waiting.pop()):
                known = self._things[ref.collection]
                was, one, other = (
                    None if ref.id in known else find(m, ref)
                    for m in (self._base, self._mine, self._theirs)
                )
                kept: Any = one or other or was
                if kept is None:
                    continue
                known[ref.id] = kept
                waiting.append(kept)
                side = self._choose(ref, "", was, one, other)
                if side is not None and (one, other)[side is Side.THEIRS] is None:
                    self._gone.append(ref)

    def _drop_nodes_without_ways(self) -> None:
        """Let a node go that each has left one way, and both together none."""
        things = self._things
        used = {
            end for w in things[Collection.PATHWAYS].values() for end in (w.from_node, w.to_node)
        }
        for collection in (Collection.PLACES, Collection.EQUIPMENT):
            for thing in things[collection].values():
                used |= {r.id for r in references(thing) if r.collection is Collection.NODES}
        had_ways = self._mine.way_counts.keys() & self._theirs.way_counts.keys()
        for ident in (things[Collection.NODES].keys() - used) & had_ways:
            del things[Collection.NODES][ident]

    def _stack_machines(self) -> None:
        """Where one has moved levels, list what the other has said of machines in their order."""
        machines = self._things[Collection.EQUIPMENT]
        levels = {LevelId(i): level for i, level in self._things[Collection.LEVELS].items()}
        was = self._base.level_by_id
        if any(i in was and level.index != was[i].index for i, level in levels.items()):
            for ident, machine in machines.items():
                machines[ident] = stacked(machine, levels)

    def _join_ways(self) -> None:
        """Let line ends and drawn lengths follow what became of the nodes."""
        nodes, ways = self._things[Collection.NODES], self._things[Collection.PATHWAYS]
        for ident, way in ways.items():
            loose = way if isinstance(way, LooseWay) else self._taken_off(way, nodes)
            if loose is not None:
                ways[ident] = loose.joined(nodes)

    def _taken_off(self, way: Pathway, nodes: Mapping[str, Any]) -> LooseWay | None:
        """Return a way that one of both has said, if its nodes lie elsewhere now."""
        for station in (self._mine, self._theirs):
            if station.pathway_by_id.get(way.id) is way:
                ends = [station.node_by_id[end] for end in (way.from_node, way.to_node)]
                if any(nodes[node.id].position != node.position for node in ends):
                    return LooseWay.of(way, station)
        return None

    def _remarks(self) -> tuple[Any, ...]:
        base, mine, theirs = (m.remarks for m in (self._base, self._mine, self._theirs))
        both = dict.fromkeys((*mine, *theirs))
        return tuple(r for r in both if r not in base or (r in mine and r in theirs))


class _Named:
    """What has a name, while parts of it are said."""

    def __init__(self, name: Name) -> None:
        self.name = name


def _loosened(thing: Any, station: StationMap) -> dict[str, Any] | None:
    if thing is None:
        return None
    return LooseWay.of(thing, station).parts if isinstance(thing, Pathway) else own_parts(thing)


def _made(thing: Any, parts: dict[str, Any]) -> Any:
    if isinstance(thing, Pathway):
        return LooseWay(thing, parts)
    for part, value in parts.items():
        thing = said(thing, part, value)
    return thing


def _joined(was: Any, one: Any, other: Any) -> tuple[Any, ...]:
    """Return a set of which one may have taken what the other has kept, or added to."""
    gone = (set(was) - set(one)) | (set(was) - set(other))
    return tuple(dict.fromkeys(v for v in (*was, *one, *other) if v not in gone))
