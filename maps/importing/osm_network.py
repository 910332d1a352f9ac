"""From walkable OSM objects to nodes with levels, and pathways along every walkable line.

Two things are joined where they share an OSM node, and nowhere else; `osm_areas` and
`osm_elevators` add what may be completed beyond that, and say so. An OSM node becomes one node of
ours, except where passing it takes something: at a lift each level has its own landing, and a
locked gate has two sides.
"""

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from maps.importing.draft import Draft, DraftNode
from maps.importing.level_text import level_id, read_levels
from maps.importing.osm_levels import Extent, Key, LevelPlan, plan_levels
from maps.importing.osm_points import NOTHING, PointTraits, read_point
from maps.importing.osm_read import OsmData, Tags
from maps.importing.osm_walk import Walk, WalkLine, is_indoor
from maps.model import Anchor, Point, Severity
from maps.model.geometry import distance_m

_RIM_STEP_M = 15.0


@dataclass(slots=True)
class Piece:
    """A walkable line that no lift and no locked gate interrupts."""

    line: WalkLine
    refs: tuple[int, ...]
    order: int


@dataclass(slots=True)
class Net:
    """Everything known while the network grows."""

    data: OsmData
    walk: Walk
    anchor: Anchor
    draft: Draft
    pieces: list[Piece] = field(default_factory=list)
    graph_refs: set[int] = field(default_factory=set)
    split_refs: set[int] = field(default_factory=set)
    """OSM nodes of which every user has its own copy, until lifts join some of them."""
    stacks: dict[int, dict[int, Key]] = field(default_factory=dict)
    """OSM nodes that surfaces of different levels share -> area -> its key there."""
    rejoined: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Areas -> nodes where they are joined to another level for want of anything else."""
    plan: LevelPlan = field(default_factory=LevelPlan)
    node_of: dict[Key, str] = field(default_factory=dict)
    points: dict[int, PointTraits] = field(default_factory=dict)
    extents: list[Extent] = field(default_factory=list)
    _positions: dict[int, Point] = field(default_factory=dict)

    def position(self, ref: int) -> Point:
        """Return the local position of an OSM node."""
        found = self._positions.get(ref)
        if found is None:
            found = self._positions[ref] = self.anchor.to_local(*self.data.positions[ref])
        return found

    def piece_key(self, index: int, at: int) -> Key:
        """Return the key of position `at` (0, -1 at the ends) of a piece."""
        ref = self.pieces[index].refs[at]
        return (ref, "line", index, 0 if at == 0 else 1) if ref in self.split_refs else ref

    def area_key(self, index: int, ref: int) -> Key:
        """Return the key of a rim node of an area."""
        if ref in self.split_refs:
            return (ref, "area", index)
        return self.stacks.get(ref, {}).get(index, ref)

    def point(self, ref: int) -> PointTraits:
        """Return what the tags of an OSM node say about passing it."""
        return self.points.get(ref, NOTHING)


def find_keys(net: Net) -> None:
    """Cut the lines where passing takes something, and find the OSM nodes that matter."""
    _read_points(net)
    lift_refs = _lift_refs(net)
    users = _count_users(net)
    shut = {ref for ref, point in net.points.items() if point.is_shut and ref in users}
    net.split_refs = {ref for ref in lift_refs if users[ref]} | shut
    for line in net.walk.lines:
        net.pieces.extend(_cut(line, net.split_refs))
    net.graph_refs = _graph_refs(net, users) - _along_common_rims(net, users)
    net.graph_refs |= _doors(net, users)
    _report_shut(net, shut)


def give_levels(net: Net) -> None:
    """Find the level of every key; after this lifts and stacks can name their nodes."""
    net.extents = [*_piece_extents(net), *_area_extents(net)]
    net.plan = plan_levels(net.extents, _own_levels(net, _lift_refs(net)))


def _lift_refs(net: Net) -> set[int]:
    return {ref for lift in net.walk.lifts for ref in lift.refs}


def name_nodes(net: Net) -> None:
    """Make a node of every key that has none yet (lifts have named their landings already)."""
    for extent in net.extents:
        for key in extent.keys:
            if key not in net.node_of:
                _name_key(net, key)


def add_node(net: Net, node_id: str, ref: int, level: float) -> str:
    """Add one node for an OSM node, with what its tags say, unless it is there already."""
    if node_id not in net.draft.nodes:
        point = net.point(ref)
        net.draft.nodes[node_id] = DraftNode(
            id=node_id,
            level=level,
            position=net.position(ref),
            kind=point.kind,
            access=point.access,
            min_width_m=point.min_width_m,
            opening_hours=point.opening_hours,
            door=point.door,
            automatic_door=point.automatic_door,
            is_kept=point.is_kept,
        )
    return node_id


def _read_points(net: Net) -> None:
    for ref, tags in net.data.node_tags.items():
        point = read_point(tags)
        if point is not NOTHING:
            net.points[ref] = point
    for way in net.data.ways.values():
        if way.tags.get("barrier") == "kerb" and "highway" not in way.tags:
            kerb = read_point(way.tags)
            for ref in way.refs:
                known = net.point(ref)
                net.points[ref] = replace(
                    known,
                    kerb=known.kerb or kerb.kerb,
                    kerb_height_m=known.kerb_height_m or kerb.kerb_height_m,
                )


def _count_users(net: Net) -> Counter[int]:
    users: Counter[int] = Counter()
    for line in net.walk.lines:
        users.update(line.refs)
    for area in net.walk.areas:
        users.update(set(area.refs))
    return users


def _cut(line: WalkLine, cuts: set[int]) -> Iterator[Piece]:
    start = 0
    last = len(line.refs) - 1
    for index in range(1, last + 1):
        if index == last or line.refs[index] in cuts:
            yield Piece(line, line.refs[start : index + 1], line.order + start)
            start = index


def _graph_refs(net: Net, users: Counter[int]) -> set[int]:
    refs = {ref for ref, count in users.items() if count > 1}
    for piece in net.pieces:
        refs.update((piece.refs[0], piece.refs[-1]))
    refs.update(ref for ref in net.points if users[ref])
    for piece in net.pieces:
        marks = [at for at, ref in enumerate(piece.refs) if ref in refs]
        refs.update(
            piece.refs[(a + b) // 2]  # a loop needs a second node
            for a, b in itertools.pairwise(marks)
            if piece.refs[a] == piece.refs[b]
        )
    return refs


def _doors(net: Net, users: Counter[int]) -> set[int]:
    """Return the points where a lift touches a surface that nothing else touches there.

    A shaft drawn as a hole in a hall shares its whole rim with the hall; nothing says on which side
    its door is, and one point stands for all.
    """
    doors = {r for lift in net.walk.lifts if not lift.is_shaft for r in lift.refs if users[r]}
    touching: dict[int, set[int]] = defaultdict(set)
    shafts = {ref for lift in net.walk.lifts if lift.is_shaft for ref in lift.refs}
    for index, area in enumerate(net.walk.areas):
        for ref in shafts.intersection(area.refs):
            touching[ref].add(index)
    for lift in net.walk.lifts:
        refs = set(lift.refs) if lift.is_shaft else set()
        for index in sorted({i for ref in refs for i in touching[ref]}):
            common = [ref for ref in refs if index in touching[ref]]
            if not net.graph_refs.intersection(common):
                doors.add(min(common))
    return doors


def _along_common_rims(net: Net, users: Counter[int]) -> set[int]:
    """Return rim nodes that only two areas share, between others that they share as well.

    Two surfaces side by side are open to each other along their common rim; a few points of it are
    enough to cross it, and every one of them would be looked at from everywhere.
    """
    sharing: dict[int, list[int]] = defaultdict(list)
    for index, area in enumerate(net.walk.areas):
        for ref in set(area.refs):
            if users[ref] == 2 and ref not in net.points and ref not in net.split_refs:
                sharing[ref].append(index)
    dropped: set[int] = set()
    for index, area in enumerate(net.walk.areas):
        for ring in (*area.outers, *area.holes):
            others = [
                next((i for i in sharing[ref] if i != index), -1) if len(sharing[ref]) == 2 else -1
                for ref in ring
            ]
            if max(others, default=-1) < index:  # each rim once, from the area drawn first
                continue
            dropped |= _thinned(net, ring, others)
    return dropped


def _thinned(net: Net, ring: Sequence[int], others: Sequence[int]) -> set[int]:
    dropped: set[int] = set()
    kept = net.position(ring[0])
    for at in range(1, len(ring) - 1):
        inside_run = others[at] != -1 and others[at - 1] == others[at] == others[at + 1]
        here = net.position(ring[at])
        if inside_run and distance_m(kept, here) < _RIM_STEP_M:
            dropped.add(ring[at])
        else:
            kept = here
    return dropped - {ring[0]}


def _own_levels(net: Net, lift_refs: set[int]) -> dict[Key, float]:
    own: dict[Key, float] = {}
    for ref in net.graph_refs - lift_refs - net.split_refs:
        text = net.data.node_tags.get(ref, {}).get("level", "")
        if text:
            levels = read_levels(text).values
            if len(levels) == 1:
                own[ref] = levels[0]
    return own


def _is_sheltered(tags: Tags) -> bool:
    return (
        is_indoor(tags)
        or tags.get("tunnel", "no") != "no"
        or tags.get("bridge", "no") != "no"
        or tags.get("location") == "underground"
    )


def _piece_extents(net: Net) -> Iterator[Extent]:
    for index, piece in enumerate(net.pieces):
        last = len(piece.refs) - 1
        keys = [
            net.piece_key(index, at if at < last else -1)
            for at, ref in enumerate(piece.refs)
            if ref in net.graph_refs
        ]
        incline = piece.line.tags.get("incline", "")
        yield Extent(
            source=piece.line.source,
            keys=keys,
            levels=piece.line.levels,
            is_stairs=piece.line.is_stairs,
            goes_up=_goes_up(incline),
            is_street=piece.line.is_street,
            is_sheltered=_is_sheltered(piece.line.tags),
            layer=piece.line.tags.get("layer", "0"),
        )


def _goes_up(incline: str) -> bool | None:
    text = incline.strip().lower()
    if text in ("up", "down"):
        return text == "up"
    if text[:1].isdigit() or text[:1] == "+":
        return text.strip("+0%°. ") != "" or None
    return False if text[:1] == "-" and text[1:2].isdigit() else None


def _area_extents(net: Net) -> Iterator[Extent]:
    for index, area in enumerate(net.walk.areas):
        refs = dict.fromkeys(ref for ref in area.refs if ref in net.graph_refs)
        yield Extent(
            source=area.source,
            keys=[net.area_key(index, ref) for ref in refs],
            levels=area.levels,
            is_line=False,
            is_street=area.is_street,
            is_sheltered=_is_sheltered(area.tags),
            layer=area.tags.get("layer", "0"),
        )


def free_id(net: Net, ref: int, level: float) -> str:
    """Return an id for one of several nodes that stand at the same OSM node."""
    base = f"osm:node/{ref}@{level_id(level)}"
    if base not in net.draft.nodes:
        return base
    number = 2
    while f"{base}+{number}" in net.draft.nodes:
        number += 1
    return f"{base}+{number}"


def _name_key(net: Net, key: Key) -> None:
    level = net.plan.level[key]
    if isinstance(key, tuple):
        ref = int(key[0])
        node_id = free_id(net, ref, level)
    else:
        ref, node_id = int(str(key)), f"osm:node/{key}"
    net.node_of[key] = add_node(net, node_id, ref, level)


def _report_shut(net: Net, shut: set[int]) -> None:
    if shut:
        net.draft.remarks.add(
            Severity.WARNING,
            "closed_gate",
            (f"osm:node/{ref}" for ref in shut),
            text="The public cannot pass this gate or door, the source says; no way leads through.",
            advice="If it is open to travellers, tag it foot=yes in OpenStreetMap.",
        )
