"""What a rule looks at, said by the rule itself: after an edit only that is looked at again.

A rule that says nothing looks at the whole map, and at everything in it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from maps.model import Finding, StationMap

Rule = Callable[[StationMap], Iterable[Finding]]
_R = TypeVar("_R", bound=Callable[..., Iterable[Finding]])

EVERYTHING = frozenset(
    {"levels", "nodes", "pathways", "areas", "outlines", "equipment", "places", "lines"}
)


class Reach(StrEnum):
    """How far one must look to know what a rule finds about a feature."""

    WHOLE = "whole"
    """A finding sums up, or depends on ways anywhere."""
    NEAR = "near"
    """Each finding is about features by name, and depends on them, on what they refer to, on what
    meets them at a node, and on what lies within a metre of them. No more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """What differs between two maps."""

    things: Mapping[str, Mapping[str, tuple[Any, Any]]]
    """Collection -> id -> (before, after); None where it is not there. Only what differs."""
    is_whole: bool = False
    """Whether something is said differently of the station as a whole."""

    def of(self, collection: str) -> Mapping[str, tuple[Any, Any]]:
        """Return what differs in a collection."""
        return self.things.get(collection, {})


IsUntouched = Callable[[StationMap, StationMap, Touched, Sequence[Finding]], bool]
"""(before, after, what differs, what the rule found before) -> whether it finds the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a rule looks at."""

    reach: Reach = Reach.WHOLE
    reads: frozenset[str] = EVERYTHING
    """The collections that it looks into."""
    is_untouched: IsUntouched | None = None
    """A closer look at what differs in them: whether the rule finds the same all the same."""


def near(rule: _R) -> _R:
    """Declare that a rule looks at features and what is near them."""
    return scoped(Scope(reach=Reach.NEAR))(rule)


def whole(*reads: str, is_untouched: IsUntouched | None = None) -> Callable[[_R], _R]:
    """Declare that a rule looks at whole collections of a map."""
    return scoped(Scope(reads=frozenset(reads) or EVERYTHING, is_untouched=is_untouched))


def scoped(scope: Scope) -> Callable[[_R], _R]:
    """Return what declares the scope of a rule."""

    def declare(rule: _R) -> _R:
        rule.scope = scope  # type: ignore[attr-defined]  # functions take attributes
        return rule

    return declare


def scope_of(rule: Rule) -> Scope:
    """Return what a rule has declared; the whole map where it has said nothing."""
    return getattr(rule, "scope", Scope())


def touched(before: StationMap, after: StationMap) -> Touched:
    """Return what differs between two maps; what they share is not looked at."""
    things: dict[str, Mapping[str, tuple[Any, Any]]] = {}
    for name in EVERYTHING:
        one, other = getattr(before, name), getattr(after, name)
        if one is not other:
            found = _differing(one, other)
            if found:
                things[name] = found
    facts = ("id", "name", "anchor", "timezone")
    is_whole = any(getattr(before, fact) != getattr(after, fact) for fact in facts)
    return Touched(things=things, is_whole=is_whole)


def _differing(one: tuple[Any, ...], other: tuple[Any, ...]) -> dict[str, tuple[Any, Any]]:
    begin, shorter = 0, min(len(one), len(other))
    while begin < shorter and one[begin] is other[begin]:
        begin += 1
    end = 0
    while end < shorter - begin and one[-1 - end] is other[-1 - end]:
        end += 1
    was = {_id(thing): thing for thing in one[begin : len(one) - end]}
    now = {_id(thing): thing for thing in other[begin : len(other) - end]}
    return {
        ident: (was.get(ident), now.get(ident))
        for ident in was | now
        if was.get(ident) is not now.get(ident) and was.get(ident) != now.get(ident)
    }


def _id(thing: Any) -> str:
    return getattr(thing, "id", None) or thing.ref
