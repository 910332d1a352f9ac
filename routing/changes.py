"""What may become of a journey when its map changes, and how two ways are compared."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from maps.model import PathwayId, PlaceId, source_id
from routing.profile import Profile
from routing.route import Barrier, Route

NOTICED_S = 5.0
"""Seconds from which on a way counts as longer or shorter: about six metres on foot."""
_NOTICED_M = 0.5
"""The same of metres that nobody has confirmed; less is rounding."""


class Kind(StrEnum):
    """What becomes of a journey."""

    BROKEN = "broken"
    OPENED = "opened"
    LONGER = "longer"
    SHORTER = "shorter"
    UNVERIFIED = "newly_unverified"
    """It uses more than before of what nobody has confirmed."""
    VERIFIED = "newly_verified"


@dataclass(frozen=True, slots=True)
class Doubt:
    """How much of a way is open in one respect."""

    length_m: float
    machines: int
    """Things without a length: a lift of which nobody knows the size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way as far as it is compared."""

    seconds: float
    length_m: float
    doubts: tuple[tuple[str, Doubt], ...]
    """By what is not confirmed; keys are those of `Unverified.what`."""
    pathways: tuple[PathwayId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What becomes of one journey of one profile."""

    promise: str = ""
    """The promised journey's name; of others it is empty, and the two places are told."""
    origin: PlaceId | None = None
    destination: PlaceId | None = None
    profile: Profile
    kinds: tuple[Kind, ...]
    before: Way | None
    after: Way | None
    barriers: tuple[Barrier, ...] = ()
    """Of a broken journey: what would have to be otherwise on the new map."""
    because: tuple[PathwayId, ...] = ()
    """What has changed on the way before, or on the way now, in the order of the way."""
    gone: tuple[PlaceId, ...] = ()
    """Ends that the new map does not have, or to which no way leads any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """All that changes for people, promised journeys first."""

    changes: tuple[Change, ...]
    journeys: int
    """How many were compared, each profile counted."""

    def of(self, kind: Kind) -> tuple[Change, ...]:
        """Return the changes of a kind."""
        return tuple(change for change in self.changes if kind in change.kinds)

    @property
    def is_broken(self) -> bool:
        """Whether any journey breaks."""
        return any(Kind.BROKEN in change.kinds for change in self.changes)

    @property
    def counts(self) -> Mapping[Kind, int]:
        """How many changes there are of each kind."""
        return Counter(kind for change in self.changes for kind in change.kinds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Changes of one kind with one reason, which are one line to who decides."""

    kind: Kind
    profiles: tuple[Profile, ...]
    changes: tuple[Change, ...]

    @property
    def first(self) -> Change:
        """One of them: what has changed on the way is the same in all."""
        return self.changes[0]

    @property
    def barriers(self) -> tuple[Barrier, ...]:
        """What stands in the way of any of them, each once, the most frequent first."""
        every = Counter((b.subject, b.reason) for change in self.changes for b in change.barriers)
        one = {(b.subject, b.reason): b for change in self.changes for b in change.barriers}
        return tuple(one[key] for key, _ in every.most_common())


def grouped(changes: Iterable[Change]) -> tuple[Group, ...]:
    """Return changes by kind and reason: the worst kind first, in it the most journeys first."""
    found: dict[tuple[Kind, bool, object], list[Change]] = {}
    for change in changes:
        because = frozenset(source_id(pathway) for pathway in change.because)
        barriers = frozenset((b.subject, b.reason) for b in change.barriers)
        reason = (change.gone, because or barriers)
        for kind in change.kinds:
            found.setdefault((kind, bool(change.promise), reason), []).append(change)
    kinds = list(Kind)
    groups = [
        Group(
            kind=key[0],
            profiles=tuple({change.profile.name: change.profile for change in each}.values()),
            changes=tuple(each),
        )
        for key, each in found.items()
    ]
    return tuple(
        sorted(groups, key=lambda g: (not g.first.promise, kinds.index(g.kind), -len(g.changes)))
    )


def kinds_of(
    before: Way | None, after: Way | None, within_s: float | None = None
) -> tuple[Kind, ...]:
    """Return what becomes of a journey whose ways are these.

    Args:
        before: on the old map; None where there is no way.
        after: on the new one.
        within_s: a way that takes longer counts as none.
    """
    had, has = _is_kept(before, within_s), _is_kept(after, within_s)
    if had and not has:
        return (Kind.BROKEN,)
    if has and not had:
        return (Kind.OPENED,)
    if before is None or after is None:
        return ()
    kinds: list[Kind] = []
    longer_s = after.seconds - before.seconds
    if abs(longer_s) >= NOTICED_S:
        kinds.append(Kind.LONGER if longer_s > 0 else Kind.SHORTER)
    grown, shrunk = _compared(dict(before.doubts), dict(after.doubts))
    if grown or shrunk:
        kinds.append(Kind.UNVERIFIED if grown else Kind.VERIFIED)
    return tuple(kinds)


def _is_kept(way: Way | None, within_s: float | None) -> bool:
    return way is not None and (within_s is None or way.seconds <= within_s)


def _compared(before: Mapping[str, Doubt], after: Mapping[str, Doubt]) -> tuple[bool, bool]:
    """Say whether any doubt has grown, and whether any has shrunk."""
    none = Doubt(0.0, 0)
    steps = [(before.get(k, none), after.get(k, none)) for k in {*before, *after}]
    more = [(b.length_m - a.length_m, b.machines - a.machines) for a, b in steps]
    grown = any(metres > _NOTICED_M or machines > 0 for metres, machines in more)
    shrunk = any(metres < -_NOTICED_M or machines < 0 for metres, machines in more)
    return grown, shrunk


def way_of(route: Route) -> Way:
    """Return a route as far as it is compared."""
    doubts: dict[str, Doubt] = {}
    for each in route.unverified:
        add_doubt(doubts, each.what, each.length_m)
    return Way(
        seconds=route.duration.typical_s,
        length_m=route.distance_m,
        doubts=rounded(doubts),
        pathways=route.pathways,
    )


def add_doubt(doubts: dict[str, Doubt], what: str, length_m: float) -> None:
    """Count one more thing on a way that nobody has confirmed."""
    known = doubts.get(what, Doubt(0.0, 0))
    doubts[what] = Doubt(known.length_m + length_m, known.machines + (length_m == 0))


def rounded(doubts: Mapping[str, Doubt]) -> tuple[tuple[str, Doubt], ...]:
    """Return what was counted, to the centimetre and in order."""
    return tuple(
        (what, replace(doubt, length_m=round(doubt.length_m, 2)))
        for what, doubt in sorted(doubts.items())
    )
