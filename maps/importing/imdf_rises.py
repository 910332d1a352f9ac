"""Stairs, escalators, elevators and ramps of an IMDF archive: what leads from level to level.

A relationship says what is joined, in which direction and when. Where none does, units of one kind
that lie over each other on consecutive levels are joined, as an inference.
"""

import itertools
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from maps.importing.draft import DraftPathway, Traits
from maps.importing.feature_files import text_in
from maps.importing.imdf_archive import Item
from maps.importing.imdf_doors import Door
from maps.importing.imdf_spaces import SOURCE_ID, Plan, Space
from maps.importing.imdf_words import MACHINES, PASSED
from maps.importing.level_text import level_id
from maps.model import (
    Access,
    ElevatorDoor,
    Equipment,
    EquipmentId,
    EquipmentKind,
    NodeId,
    NodeKind,
    PathwayMode,
    Provenance,
    Severity,
)
from maps.model.geometry import bearing_deg

_OVERLAP_RATIO = 0.3
_MOST_ENDS = 12
_STACKED = "units over each other are taken for one; the source does not say that they are"


@dataclass(frozen=True, slots=True)
class Tie:
    """One relationship that leads somewhere."""

    item: Item
    mode: PathwayMode | None
    """None: a mere traversal."""
    is_directed: bool
    origin: tuple[str, ...]
    between: tuple[str, ...]
    destination: tuple[str, ...]


def read_ties(plan: Plan) -> list[Tie]:
    """Read the relationships; one that names nothing is reported."""
    found = []
    for item in plan.archive.items["relationship"]:
        category = item.text("category")
        tie = Tie(
            item,
            PASSED.get(category),
            item.text("direction") == "directed",
            *(_referred(item.properties.get(k)) for k in ("origin", "intermediary", "destination")),
        )
        named = (*tie.origin, *tie.between, *tie.destination)
        missing = [i for i in named if i not in plan.archive.by_id]
        if not tie.origin or not tie.destination or missing:
            plan.warn(
                Severity.WARNING,
                "relationship_without_ends",
                item.source,
                text="This relationship names no origin, no destination, or features that the"
                " archive does not have; it is left out.",
                advice="Name existing units or openings at both ends.",
            )
            continue
        found.append(tie)
    return found


def _referred(value: object) -> tuple[str, ...]:
    listed = cast("list[object]", value) if isinstance(value, list) else [value]
    ids = [text_in(each.get("id")) for each in listed if isinstance(each, dict)]  # type: ignore[union-attr]
    return tuple(i for i in ids if i)[:_MOST_ENDS]


def one_way_openings(plan: Plan, ties: Sequence[Tie]) -> dict[str, list[str]]:
    """Return opening -> (unit from, unit to) of traversals that go one way."""
    found: dict[str, list[str]] = {}
    for tie in ties:
        if tie.mode is not None or not tie.is_directed:
            continue
        openings = [i for i in tie.between if plan.archive.by_id[i].type == "opening"]
        if openings and tie.origin[0] in plan.of_unit and tie.destination[0] in plan.of_unit:
            for opening in openings:
                found[opening] = [tie.origin[0], tie.destination[0]]
        else:
            plan.warn(
                Severity.WARNING,
                "relationship_not_used",
                tie.item.source,
                text="This one-way relationship leads through no opening between two units;"
                " its direction is not used.",
                advice="Name the opening as intermediary, and the units as origin and destination.",
            )
    return found


def draw_rises(plan: Plan, ties: Sequence[Tie], doors: dict[str, Door]) -> None:
    """Draw everything that leads from one end to another."""
    used: set[str] = set()
    lifts = _Lifts(plan)
    for tie in ties:
        if tie.mode is PathwayMode.ELEVATOR:
            lifts.add(tie, doors)
        elif tie.mode is not None:
            _draw_tie(plan, tie, doors, used)
    lifts.add_stacks()
    lifts.draw()
    _draw_stacks(plan, used)
    _draw_flat(plan, used)
    _report_lonely(plan, used)


def _nodes(plan: Plan, ids: Sequence[str], doors: dict[str, Door], beside: set[str]) -> list[str]:
    """Return the nodes of openings and units; of a unit walked on, those beside a flight."""
    found: dict[str, None] = {}
    for feature_id in ids:
        if feature_id in doors:
            found.update(dict.fromkeys(doors[feature_id].node_of.values()))
        for space in plan.of_unit.get(feature_id, ()):
            if space.is_passed:
                found.update(space.doors)
            else:
                found.update(
                    {n: None for n in space.doors if any(s.id in beside for s in plan.of_door[n])}
                )
    return list(found)[:_MOST_ENDS]


def _flights(plan: Plan, tie: Tie) -> list[Space]:
    ids = (*tie.origin, *tie.between, *tie.destination)
    return [s for i in ids for s in plan.of_unit.get(i, ()) if s.mode is tie.mode]


def _draw_tie(plan: Plan, tie: Tie, doors: dict[str, Door], used: set[str]) -> None:
    flights = _flights(plan, tie)
    beside = {space.id for space in flights}
    starts = _nodes(plan, tie.origin, doors, beside)
    ends = _nodes(plan, tie.destination, doors, beside)
    drawn = _draw_between(
        plan,
        tie.item,
        tie.mode or PathwayMode.STAIRS,
        [(a, b) for a in starts for b in ends if a != b],
        Traits(
            is_bidirectional=not tie.is_directed,
            access=max((s.access for s in flights), key=_ORDER.index, default=Access.UNKNOWN),
            opening_hours=tie.item.text("hours"),
        ),
    )
    used.update(beside)
    if not drawn:
        plan.warn(
            Severity.WARNING,
            "relationship_without_ends",
            tie.item.source,
            text="No opening leads to what this relationship joins; nobody can take it here.",
            advice="Draw openings where one steps on and off, on both levels.",
        )


_ORDER = (Access.YES, Access.LIMITED, Access.UNKNOWN, Access.NO)
"""A way is as good as its worst part."""


def _draw_between(
    plan: Plan,
    item: Item,
    mode: PathwayMode,
    pairs: Sequence[tuple[str, str]],
    traits: Traits,
) -> int:
    nodes = plan.draft.nodes
    machine = MACHINES.get(mode)
    if machine is not None and pairs:
        _add_machine(plan, item, machine, [name for pair in pairs for name in pair], traits)
    for order, (a, b) in enumerate(pairs, 1):
        rise = nodes[b].level - nodes[a].level
        plan.draft.pathways.append(
            DraftPathway(
                source=item.source,
                order=order,
                from_node=a,
                to_node=b,
                line=(nodes[a].position, nodes[b].position),
                traits=replace(
                    traits,
                    mode=mode,
                    goes_up=rise > 0 if rise else None,
                    is_indoor=True,
                    equipment=None if machine is None else item.source,
                ),
            )
        )
        for name in (a, b):
            nodes[name].is_kept = True
    if mode is PathwayMode.ESCALATOR and pairs and traits.is_bidirectional:
        plan.warn(
            Severity.WARNING,
            "escalator_direction_unknown",
            item.source,
            text="Nobody says which way this escalator runs; it is taken to run both ways.",
            advice="Give its relationship a direction, from origin to destination.",
        )
    return len(pairs)


def _add_machine(
    plan: Plan, item: Item, kind: EquipmentKind, names: Sequence[str], traits: Traits
) -> None:
    nodes = [plan.draft.nodes[name] for name in dict.fromkeys(names)]
    xs, ys = [n.position[0] for n in nodes], [n.position[1] for n in nodes]
    plan.draft.equipment.append(
        Equipment(
            id=EquipmentId(item.source),
            kind=kind,
            position=(round(sum(xs) / len(xs), 2), round(sum(ys) / len(ys), 2)),
            levels=tuple(level_id(v) for v in sorted({n.level for n in nodes})),
            name=plan.archive.named(item),
            access=traits.access,
            opening_hours=traits.opening_hours,
            provenance=Provenance(source=SOURCE_ID, inferred=traits.inferred),
        )
    )


# --- elevators ------------------------------------------------------------------------------------


class _Lifts:
    """Elevator units that are one cabin: named together by relationships, or stacked."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._spaces = [s for s in plan.spaces if s.is_passed and s.mode is PathwayMode.ELEVATOR]
        self._parent = {space.id: space.id for space in self._spaces}
        self._guessed: set[str] = set()
        self._hours: dict[str, str] = {}

    def add(self, tie: Tie, doors: dict[str, Door]) -> None:
        """Join the units that a relationship names, and those at the openings it names."""
        ids = (*tie.origin, *tie.between, *tie.destination)
        spaces = [s for i in ids for s in self._plan.of_unit.get(i, ())]
        spaces += [s for i in ids if i in doors for s in doors[i].joins]
        cabins = [s.id for s in spaces if s.id in self._parent]
        for a, b in itertools.pairwise(cabins):
            self._join(a, b)
        if cabins and tie.item.text("hours"):
            self._hours[cabins[0]] = tie.item.text("hours")
        if not cabins:
            self._plan.warn(
                Severity.WARNING,
                "relationship_without_ends",
                tie.item.source,
                text="This relationship of an elevator names no elevator unit; it is left out.",
                advice="Name the elevator's units as its ends or in between.",
            )

    def add_stacks(self) -> None:
        """Join units that lie over each other and that no relationship has joined to any level."""
        for low, high in _stacked(self._spaces):
            if self._root(low.id) != self._root(high.id):
                self._join(low.id, high.id)
                self._guessed.update((low.id, high.id))

    def draw(self) -> None:
        """Draw one machine for each cabin, and a ride between each two of its landings."""
        cabins: dict[str, list[Space]] = defaultdict(list)
        for space in self._spaces:
            cabins[self._root(space.id)].append(space)
        for spaces in cabins.values():
            self._draw(sorted(spaces, key=lambda s: (s.floor.index, s.id)))

    def _draw(self, spaces: list[Space]) -> None:
        plan, first = self._plan, spaces[0]
        landings = list(dict.fromkeys((n, s) for s in spaces for n in s.doors))
        names = list(dict.fromkeys(name for name, _ in landings))
        levels = {plan.draft.nodes[name].level for name in names}
        if len(levels) < 2:
            plan.warn(
                Severity.WARNING,
                "elevator_without_way",
                first.item.source,
                text="This elevator can be entered on one level at most; it takes nobody anywhere.",
                advice="Draw its unit on every level where it stops, with an opening on each.",
            )
            return
        is_guess = bool(self._guessed & {s.id for s in spaces})
        if is_guess:
            _report_stack(plan, spaces)
        traits = Traits(
            access=max((s.access for s in spaces), key=_ORDER.index),
            opening_hours=next((h for i, h in self._hours.items() if self._is_of(i, first)), ""),
            inferred=_STACKED if is_guess else "",
        )
        pairs = [
            (a, b)
            for a, b in itertools.combinations(names[: 4 * _MOST_ENDS], 2)
            if plan.draft.nodes[a].level != plan.draft.nodes[b].level
        ]
        _draw_between(plan, first.item, PathwayMode.ELEVATOR, pairs, traits)
        for name in names:
            if plan.draft.nodes[name].kind is NodeKind.JUNCTION:
                plan.draft.nodes[name].kind = NodeKind.LANDING
        self._describe(landings)

    def _describe(self, landings: Sequence[tuple[str, Space]]) -> None:
        """Give the machine its doors, where they are drawn, and the narrowest of them."""
        plan, machine = self._plan, self._plan.draft.equipment[-1]
        doors, widths = [], []
        for name, space in landings:
            node = plan.draft.nodes[name]
            middle = (round(space.polygon.centroid.x, 2), round(space.polygon.centroid.y, 2))
            if name in space.real and middle != node.position:
                bearing = round(bearing_deg(middle, node.position), 1) % 360.0
                doors.append(
                    ElevatorDoor(
                        level=level_id(node.level), bearing_deg=bearing, landing=NodeId(name)
                    )
                )
                widths.append(node.min_width_m)
        known = [width for width in widths if width is not None]
        plan.draft.equipment[-1] = replace(
            machine, doors=tuple(doors), door_width_m=min(known, default=None)
        )

    def _is_of(self, space_id: str, first: Space) -> bool:
        return self._root(space_id) == self._root(first.id)

    def _root(self, space_id: str) -> str:
        while self._parent[space_id] != space_id:
            self._parent[space_id] = self._parent[self._parent[space_id]]
            space_id = self._parent[space_id]
        return space_id

    def _join(self, a: str, b: str) -> None:
        self._parent[self._root(a)] = self._root(b)


# --- without a relationship -----------------------------------------------------------------------


def _stacked(spaces: Sequence[Space]) -> list[tuple[Space, Space]]:
    """Return pairs of one kind that lie over each other on consecutive levels of that kind."""
    by_index: dict[float, list[Space]] = defaultdict(list)
    for space in spaces:
        by_index[space.floor.index].append(space)
    found = []
    for low, high in itertools.pairwise(sorted(by_index)):
        for a, b in itertools.product(by_index[low], by_index[high]):
            if not a.polygon.intersects(b.polygon):
                continue
            shared = a.polygon.intersection(b.polygon).area
            if shared >= _OVERLAP_RATIO * min(a.polygon.area, b.polygon.area):
                found.append((a, b))
    return found


def _draw_stacks(plan: Plan, used: set[str]) -> None:
    for mode in (PathwayMode.STAIRS, PathwayMode.ESCALATOR, PathwayMode.RAMP):
        left = [
            s
            for s in plan.spaces
            if s.is_passed and s.mode is mode and s.id not in used and s.category != "steps"
        ]
        for low, high in _stacked(left):
            pairs = [(a, b) for a in low.doors for b in high.doors if a != b]
            if pairs:
                _report_stack(plan, [low, high])
                access = max((low.access, high.access), key=_ORDER.index)
                _draw_between(
                    plan,
                    low.item,
                    mode,
                    pairs[:_MOST_ENDS],
                    Traits(access=access, inferred=_STACKED),
                )
                used.update((low.id, high.id))


def _report_stack(plan: Plan, spaces: Sequence[Space]) -> None:
    plan.warn(
        Severity.HINT,
        "joined_by_overlap",
        *(space.item.source for space in spaces),
        text="Units that lie over each other are taken for one that joins the levels.",
        advice="Add a relationship that names them, with its direction.",
    )


def _draw_flat(plan: Plan, used: set[str]) -> None:
    """Draw steps, ramps and moving walkways that lead from one end to another on their level."""
    for space in plan.spaces:
        is_flat = space.is_passed and space.mode is not PathwayMode.ELEVATOR
        if is_flat and space.id not in used and len(space.doors) > 1:
            used.add(space.id)
            pairs = list(itertools.combinations(list(space.doors)[:_MOST_ENDS], 2))
            _draw_between(
                plan,
                space.item,
                space.mode or PathwayMode.STAIRS,
                pairs,
                Traits(access=space.access),
            )


def _report_lonely(plan: Plan, used: set[str]) -> None:
    for space in plan.spaces:
        if space.is_passed and space.mode is not PathwayMode.ELEVATOR and space.id not in used:
            plan.warn(
                Severity.WARNING,
                "leads_nowhere",
                space.item.source,
                text="Nothing says where this leads; nobody can take it here.",
                advice="Add a relationship to the level it leads to, and openings at both ends.",
            )
