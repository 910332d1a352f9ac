"""Pathways along walkable lines, the machines some of them are, and the kerbs they cross."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import shapely

from maps.importing.draft import DraftNode, DraftPathway, Traits
from maps.importing.level_text import level_id
from maps.importing.osm_network import Net
from maps.importing.osm_read import SOURCE_ID, Tags
from maps.importing.osm_tags import read_crossing, read_name, read_yes_no, worse_kerb
from maps.importing.osm_traits import (
    Conveying,
    WayTraits,
    read_way,
    runs_backward,
    with_direction,
)
from maps.importing.snapping import cut
from maps.model import (
    Crossing,
    Equipment,
    EquipmentId,
    EquipmentKind,
    PathwayMode,
    Provenance,
    Severity,
)
from maps.model.geometry import length_m

_KERB_M = 1.0
_LONG_M = 6.0
_MACHINES = {
    PathwayMode.ESCALATOR: EquipmentKind.ESCALATOR,
    PathwayMode.MOVING_SIDEWALK: EquipmentKind.MOVING_SIDEWALK,
}


def draw_lines(net: Net) -> None:
    """Add a pathway for every stretch of a walkable line between two nodes."""
    read: dict[str, WayTraits] = {}
    lengths = _way_lengths(net)
    for index, piece in enumerate(net.pieces):
        source = piece.line.source
        if source not in read:
            read[source] = read_way(
                source, piece.line.tags, spans_levels=len(piece.line.levels) > 1
            )
            report_way(net, source, read[source])
        net.draft.pathways.extend(_draw(net, index, read[source], lengths[source]))
    _add_machines(net)


def report_way(net: Net, source: str, way: WayTraits) -> None:
    """Report tags of one way that could not be read or leave a question open."""
    for doubt in way.doubts:
        report_doubt(net, source, doubt)
    if way.conveying is Conveying.UNKNOWN:
        net.draft.remarks.add(
            Severity.HINT,
            "escalator_direction_unknown",
            (source,),
            text="It moves, but the source does not say which way; it is offered both ways.",
            advice="Tag conveying=forward, backward or reversible in OpenStreetMap.",
        )
    if way.conveying is Conveying.BOTH:
        net.draft.remarks.add(
            Severity.HINT,
            "escalator_reversible",
            (source,),
            text="It runs both ways, or is turned round at times; it is offered both ways.",
            advice="Check at the station which way it runs.",
        )


def report_doubt(net: Net, source: str, doubt: str) -> None:
    """Report one tag, given as ``key=value``, that could not be read with certainty."""
    net.draft.remarks.add(
        Severity.WARNING if doubt.startswith(("wheelchair", "kerb", "width")) else Severity.HINT,
        "unreadable_tag",
        (source,),
        text=f"The tag {doubt} cannot be read with certainty; what it says is not used as known.",
        advice="Correct the tag in OpenStreetMap.",
    )


def _way_lengths(net: Net) -> dict[str, float]:
    lengths: dict[str, float] = defaultdict(float)
    for piece in net.pieces:
        if "step_count" in piece.line.tags:
            lengths[piece.line.source] += length_m(tuple(map(net.position, piece.refs)))
    return lengths


def _draw(net: Net, index: int, way: WayTraits, whole_m: float) -> Iterator[DraftPathway]:
    piece = net.pieces[index]
    last = len(piece.refs) - 1
    marks = [at for at, ref in enumerate(piece.refs) if ref in net.graph_refs]
    keys = [net.piece_key(index, at if at < last else -1) for at in marks]
    goes_up = _direction([net.plan.level[key] for key in keys], way)
    traits = with_direction(way.traits, goes_up=goes_up)
    backward = runs_backward(piece.line.tags, way.conveying)
    for (a, key_a), (b, key_b) in zip(
        zip(marks, keys, strict=True), zip(marks[1:], keys[1:], strict=True), strict=False
    ):
        line = tuple(net.position(ref) for ref in piece.refs[a : b + 1])
        share = None
        if way.step_count is not None:
            part = length_m(line) / whole_m if whole_m else 1.0 / max(1, len(marks) - 1)
            share = way.step_count * part * (-1 if traits.goes_up is False else 1)
        pathway = DraftPathway(
            source=piece.line.source,
            order=piece.order + a,
            from_node=net.node_of[key_a],
            to_node=net.node_of[key_b],
            line=line,
            traits=_own_traits(net, traits, piece.line.tags, piece.refs[a : b + 1]),
            stair_share=share,
        )
        if pathway.from_node != pathway.to_node or len(line) > 3:
            yield pathway.reversed() if backward else pathway


def _direction(levels: Sequence[float], way: WayTraits) -> bool | None:
    """Return whether a line goes up, from the levels of its ends, where its tags do not say."""
    if levels[0] == levels[-1] or way.traits.mode is PathwayMode.WALKWAY:
        return None
    return levels[-1] > levels[0]


def _own_traits(net: Net, traits: Traits, own: Tags, refs: Sequence[int]) -> Traits:
    """Let a crossing take kind and signals from the node on it, and mark estimated stretches."""
    if net.data.estimated and not net.data.estimated.isdisjoint(refs):
        traits = replace(traits, inferred="a node of this way is missing; its place is estimated")
    if traits.crossing is None:
        return traits
    said = [net.data.node_tags.get(ref, {}) for ref in refs]
    kinds = [kind for tags in said if (kind := read_crossing(tags)) not in (None, Crossing.UNKNOWN)]
    if traits.crossing is Crossing.UNKNOWN and kinds:
        traits = replace(traits, crossing=kinds[0])
    return replace(
        traits,
        crossing_sound=_signal([own, *said], "traffic_signals:sound"),
        crossing_vibration=_signal([own, *said], "traffic_signals:vibration"),
    )


def _signal(said: Sequence[Tags], key: str) -> bool | None:
    """Return what the way and its points say of a signal; missing at one, it is missing."""
    found = [read_yes_no(tags, key) for tags in said]
    if False in found:
        return False
    return True if any(found) else None


def mark_streets(net: Net) -> None:
    """Mark the nodes of all streets: there one is outside."""
    for pathway in net.draft.pathways:
        if pathway.traits.is_street:
            net.draft.nodes[pathway.from_node].is_street = True
            net.draft.nodes[pathway.to_node].is_street = True


def _add_machines(net: Net) -> None:
    parts: dict[str, list[DraftPathway]] = defaultdict(list)
    for pathway in net.draft.pathways:
        if pathway.traits.equipment is not None:
            parts[pathway.traits.equipment].append(pathway)
    tags = {line.source: line.tags for line in net.walk.lines}
    for source, pathways in parts.items():
        ends = {net.draft.nodes[n].level for p in pathways for n in (p.from_node, p.to_node)}
        line = pathways[len(pathways) // 2].line
        net.draft.equipment.append(
            Equipment(
                id=EquipmentId(source),
                kind=_MACHINES[pathways[0].traits.mode],
                position=line[len(line) // 2],
                levels=tuple(level_id(level) for level in sorted(ends)),
                name=read_name(tags[source]),
                ref=tags[source].get("ref", tags[source].get("local_ref", "")),
                access=pathways[0].traits.access,
                opening_hours=pathways[0].traits.opening_hours,
                provenance=Provenance(source=SOURCE_ID, verified_on=pathways[0].traits.verified_on),
            )
        )


def put_kerbs(net: Net) -> None:
    """Give each kerb to the pathways that step over it: the crossing, else the side of the road."""
    arms: dict[str, list[int]] = defaultdict(list)
    kerbs = {f"osm:node/{ref}": point for ref, point in net.points.items() if point.kerb}
    for index, pathway in enumerate(net.draft.pathways):
        for end in {pathway.from_node, pathway.to_node}:
            if end.split("@", 1)[0] in kerbs:
                arms[end].append(index)
    for node in sorted(arms):
        point = kerbs[node.split("@", 1)[0]]
        for number, index in enumerate(_stepping(net, node, arms[node]), 1):
            edge = net.draft.pathways[_cut_off(net, node, number, index, arms)]
            edge.traits = replace(
                edge.traits,
                kerb=worse_kerb(edge.traits.kerb, point.kerb),
                kerb_height_m=max(
                    (h for h in (edge.traits.kerb_height_m, point.kerb_height_m) if h is not None),
                    default=None,
                ),
            )


def _cut_off(net: Net, node: str, number: int, index: int, arms: dict[str, list[int]]) -> int:
    """Cut the first metre off a long way at a kerb, for only there one steps over it."""
    whole = net.draft.pathways[index]
    length = length_m(whole.line)
    is_flat = whole.traits.mode in (PathwayMode.WALKWAY, PathwayMode.RAMP)
    if whole.traits.crossing is not None or length < _LONG_M or not is_flat:
        return index
    starts = whole.from_node == node
    level = net.draft.nodes[node].level
    name = f"{node.split('@', 1)[0]}@{level_id(level)}+kerb{number}"
    along = _KERB_M if starts else length - _KERB_M
    spot = shapely.LineString(whole.line).interpolate(along)
    net.draft.nodes[name] = DraftNode(
        id=name, level=level, position=(round(spot.x, 2), round(spot.y, 2))
    )
    first, second = cut(net.draft, whole, [(along, name)])
    net.draft.pathways[index] = first
    net.draft.pathways.append(second)
    behind = len(net.draft.pathways) - 1
    if starts:
        others = arms.get(whole.to_node, [])
        others[:] = [behind if other == index else other for other in others]
        return index
    return behind


def _stepping(net: Net, node: str, indices: Sequence[int]) -> list[int]:
    """Return which of the pathways at a kerb go over it."""
    pathways: Mapping[int, DraftPathway] = {i: net.draft.pathways[i] for i in indices}
    walks = [i for i in indices if not pathways[i].traits.is_street]
    crossings = [i for i in walks if pathways[i].traits.crossing is not None]
    if crossings and len(crossings) < len(walks):
        return crossings
    towards_road = [
        i for i in crossings or walks if net.draft.nodes[_other_end(pathways[i], node)].is_street
    ]
    if towards_road and len(walks) < len(indices):
        return walks
    return towards_road or walks


def _other_end(pathway: DraftPathway, node: str) -> str:
    return pathway.to_node if pathway.from_node == node else pathway.from_node
