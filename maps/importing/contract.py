"""The end of every import: a draft becomes the fewest pathways that say the same.

Chains of pieces with equal traits are joined into one pathway with a bent line; a node stays where
something happens: where ways meet, at places, doors, landings, kerbs, and where levels change.
Ids are given here: pathways of one source are numbered in drawing order, so that they are the same
after every import of the same file.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from shapely.geometry import LineString

from maps.importing.draft import Draft, DraftNode, DraftPathway
from maps.importing.level_text import level_id
from maps.model import (
    Access,
    Anchor,
    AreaId,
    EquipmentId,
    Level,
    Line,
    Name,
    Node,
    NodeId,
    NodeKind,
    Pathway,
    PathwayId,
    PathwayMode,
    Provenance,
    Source,
    StationMap,
    natural_key,
)
from maps.model.geometry import length_m

_SIMPLIFY_M = 0.2
_FLAT = (PathwayMode.WALKWAY, PathwayMode.RAMP)


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What the whole map is called, and where its facts come from."""

    id: str
    name: Name
    anchor: Anchor
    timezone: str
    source: Source


@dataclass(slots=True)
class _Chain:
    """Consecutive pieces, each oriented along the chain."""

    pieces: list[DraftPathway] = field(default_factory=list)

    @property
    def first(self) -> DraftPathway:
        """The piece that names the pathway."""
        return min(self.pieces, key=_drawn)


def finish(draft: Draft, identity: Identity) -> StationMap:
    """Merge, number and freeze a draft.

    Raises:
        MapError: the draft contradicts itself (an id twice, a reference to nothing).
    """
    pieces = [p for p in draft.pathways if p.from_node != p.to_node]
    chains = _chains(draft, pieces)
    pathways = _number(chains, identity.source.id)
    used = {node for p in pathways for node in (p.from_node, p.to_node)}
    used.update(node for place in draft.places for node in place.nodes)
    nodes = [_node(draft.nodes[node_id], identity.source.id) for node_id in used]
    levels = {node.level for node in nodes}
    for things in (draft.areas, draft.outlines, draft.equipment, draft.places):
        levels.update(level for thing in things for level in thing.levels)
    return StationMap.of(
        id=identity.id,
        name=identity.name,
        anchor=identity.anchor,
        timezone=identity.timezone,
        sources=(identity.source,),
        levels=(Level(id=level, index=float(level)) for level in levels),
        nodes=nodes,
        pathways=pathways,
        areas=draft.areas,
        outlines=draft.outlines,
        equipment=draft.equipment,
        places=draft.places,
        remarks=draft.remarks.findings(),
    )


def _drawn(piece: DraftPathway) -> tuple[object, ...]:
    return (natural_key(piece.source), piece.order, piece.from_node, piece.to_node)


def _chains(draft: Draft, pieces: Sequence[DraftPathway]) -> list[_Chain]:
    at: dict[str, list[int]] = defaultdict(list)
    for index, piece in enumerate(pieces):
        at[piece.from_node].append(index)
        at[piece.to_node].append(index)
    kept = {node for place in draft.places for node in place.nodes}
    joints = {
        node
        for node, indices in at.items()
        if len(indices) == 2
        and node not in kept
        and _joins(draft, node, pieces[indices[0]], pieces[indices[1]])
    }
    done: set[int] = set()
    chains: list[_Chain] = []
    for start in sorted(range(len(pieces)), key=lambda i: _drawn(pieces[i])):
        if start not in done:
            chain = _follow(pieces, at, joints, start)
            done.update(index for index, _ in chain)
            oriented = [pieces[i] if ahead else pieces[i].reversed() for i, ahead in chain]
            chains.extend(_unlooped(oriented))
    return chains


def _joins(draft: Draft, node_id: str, a: DraftPathway, b: DraftPathway) -> bool:
    """Say whether nothing is lost when two pieces become one across this node."""
    node = draft.nodes[node_id]
    plain = node.kind is NodeKind.JUNCTION and node.access is Access.UNKNOWN
    if node.is_kept or not plain or node.min_width_m is not None or node.door or node.ref:
        return False
    if a.traits.mode is PathwayMode.ELEVATOR or (a.stair_share is None) != (b.stair_share is None):
        return False
    incoming = a if a.to_node == node_id else a.reversed()
    outgoing = b if b.from_node == node_id else b.reversed()
    if incoming.traits != outgoing.traits:
        return False
    if not a.traits.is_bidirectional and (a.to_node == node_id) == (b.to_node == node_id):
        return False
    if a.traits.mode not in _FLAT:
        return True
    ends = {draft.nodes[incoming.from_node].level, draft.nodes[outgoing.to_node].level}
    return ends == {node.level}


def _follow(
    pieces: Sequence[DraftPathway], at: dict[str, list[int]], joints: set[str], start: int
) -> list[tuple[int, bool]]:
    """Return the chain through one piece, as (piece, whether it is drawn along the chain)."""
    chain = [(start, True)]
    seen = {start}
    for ahead in (True, False):
        node = pieces[start].to_node if ahead else pieces[start].from_node
        while node in joints:
            following = [index for index in at[node] if index not in seen]
            if not following:
                break
            index = following[0]
            seen.add(index)
            enters_at_start = pieces[index].from_node == node
            if ahead:
                chain.append((index, enters_at_start))
            else:
                chain.insert(0, (index, not enters_at_start))
            node = pieces[index].to_node if enters_at_start else pieces[index].from_node
    return chain


def _unlooped(pieces: list[DraftPathway]) -> Iterable[_Chain]:
    """Cut a chain that returns to where it began: a pathway has two different ends."""
    if pieces[0].from_node == pieces[-1].to_node:
        middle = len(pieces) // 2
        return (_Chain(pieces[:middle]), _Chain(pieces[middle:]))
    return (_Chain(pieces),)


def _number(chains: Sequence[_Chain], source_id: str) -> list[Pathway]:
    counts = _stair_counts(chains)
    numbers: dict[str, int] = defaultdict(int)
    result = []
    for index in sorted(range(len(chains)), key=lambda i: _drawn(chains[i].first)):
        chain = chains[index]
        source = chain.first.source
        numbers[source] += 1
        pathway_id = PathwayId(f"{source}#{numbers[source]}")
        result.append(_pathway(chain, pathway_id, counts.get(index), source_id))
    return result


def _stair_counts(chains: Sequence[_Chain]) -> dict[int, int]:
    """Share counted steps among the parts of one flight so that their sum stays right."""
    counts: dict[int, int] = {}
    parts: dict[str, list[tuple[float, int, float]]] = defaultdict(list)
    for index, chain in enumerate(chains):
        shares = [p.stair_share for p in chain.pieces if p.stair_share is not None]
        if shares:
            total = sum(shares)
            if abs(total - round(total)) < 1e-6:
                counts[index] = round(total)
            else:
                parts[chain.first.source].append((chain.first.order, index, total))
    for members in parts.values():
        before = 0.0
        for _, index, total in sorted(members):
            after = before + abs(total)
            counts[index] = (round(after) - round(before)) * (1 if total > 0 else -1)
            before = after
    return counts


def _pathway(
    chain: _Chain, pathway_id: PathwayId, stair_count: int | None, source_id: str
) -> Pathway:
    pieces = chain.pieces
    line: Line = (
        *pieces[0].line,
        *(point for piece in pieces[1:] for point in piece.line[1:]),
    )
    traits = pieces[0].traits
    return Pathway(
        id=pathway_id,
        mode=traits.mode,
        from_node=NodeId(pieces[0].from_node),
        to_node=NodeId(pieces[-1].to_node),
        is_bidirectional=traits.is_bidirectional,
        line=_simple(line),
        length_m=round(length_m(line), 2),
        name=traits.name,
        signposted_as=traits.signposted_as,
        reversed_signposted_as=traits.reversed_signposted_as,
        access=traits.access,
        stair_count=stair_count,
        step_height_m=traits.step_height_m,
        step_contrast=traits.step_contrast,
        incline_ratio=traits.incline_ratio,
        goes_up=traits.goes_up,
        longest_slope_m=traits.longest_slope_m,
        cross_slope_ratio=traits.cross_slope_ratio,
        min_width_m=traits.min_width_m,
        kerb=traits.kerb,
        kerb_height_m=traits.kerb_height_m,
        surface=traits.surface,
        smoothness=traits.smoothness,
        tactile_paving=traits.tactile_paving,
        handrail=traits.handrail,
        has_wheelchair_ramp=traits.has_wheelchair_ramp,
        crossing=traits.crossing,
        crossing_sound=traits.crossing_sound,
        crossing_vibration=traits.crossing_vibration,
        door=traits.door,
        automatic_door=traits.automatic_door,
        is_covered=traits.is_covered,
        is_lit=traits.is_lit,
        is_indoor=traits.is_indoor,
        is_street=traits.is_street,
        equipment=None if traits.equipment is None else EquipmentId(traits.equipment),
        area=None if traits.area is None else AreaId(traits.area),
        opening_hours=traits.opening_hours,
        provenance=Provenance(
            source=source_id,
            verified_on=traits.verified_on,
            measured_by=traits.measured_by,
            photo=traits.photo,
            inferred=traits.inferred,
        ),
    )


def _simple(line: Line) -> Line:
    if len(line) <= 2:
        return line
    shape = LineString(line).simplify(_SIMPLIFY_M, preserve_topology=False)
    points = tuple((float(x), float(y)) for x, y in shape.coords)
    return points if len(points) > 1 else (line[0], line[-1])


def _node(node: DraftNode, source_id: str) -> Node:
    return Node(
        id=NodeId(node.id),
        level=level_id(node.level),
        position=node.position,
        kind=node.kind,
        access=node.access,
        min_width_m=node.min_width_m,
        ref=node.ref,
        door=node.door,
        automatic_door=node.automatic_door,
        is_street=node.is_street,
        opening_hours=node.opening_hours,
        provenance=Provenance(source=source_id, inferred=node.inferred),
    )
