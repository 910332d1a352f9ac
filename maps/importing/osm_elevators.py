"""Lifts: one landing for each level a lift stops at, and the ride between every two of them.

A lift is a node, an open way or a closed way in OSM; each way that touches it leads to the landing
of that way's level. Where levels are unknown, every way that touches a lift node counts as a
landing of its own: nothing says that one could walk from one to the other. Levels that no way
reaches are completed only where the lift stands on a walkable area of that level, or in a shaft
drawn there, and that is marked as inferred.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations

from maps.importing.draft import DraftPathway, Traits
from maps.importing.level_text import level_id
from maps.importing.osm_levels import Key
from maps.importing.osm_network import Net, add_node, free_id
from maps.importing.osm_read import SOURCE_ID, Tags
from maps.importing.osm_tags import read_access, read_checked_on, read_name, read_size_m
from maps.importing.osm_walk import Lift
from maps.model import (
    Equipment,
    EquipmentId,
    EquipmentKind,
    Name,
    NodeKind,
    PathwayMode,
    Provenance,
    Severity,
)


@dataclass(slots=True)
class Shaft:
    """A lift with the landings found so far; `inferred` ones are not in the source."""

    lift: Lift
    landings: list[str] = field(default_factory=list)
    inferred: set[str] = field(default_factory=set)
    parts: list[str] = field(default_factory=list)
    """Other drawings of the same lift."""
    is_private: bool = False


def name_landings(net: Net) -> list[Shaft]:
    """Make the landing nodes of all lifts, private ones too: no way leads through those."""
    keys: dict[int, list[Key]] = defaultdict(list)
    for extent in net.extents:
        for key in dict.fromkeys(extent.keys):
            if isinstance(key, tuple):
                keys[key[0]].append(key)
    node_refs = {lift.refs[0] for lift in net.walk.lifts if lift.is_node}
    stops = {lift.refs[0]: lift.levels for lift in net.walk.lifts if lift.is_node}
    lift_refs = {ref for lift in net.walk.lifts for ref in lift.refs}
    landings: dict[int, list[str]] = {}
    for ref in sorted(lift_refs & keys.keys()):
        if net.point(ref).is_shut and ref not in node_refs:
            continue
        landings[ref] = _group(net, ref, keys[ref], stops.get(ref), is_node=ref in node_refs)
    shafts = []
    for lift in net.walk.lifts:
        refs = dict.fromkeys(lift.refs)
        shaft = Shaft(lift, [node for ref in refs for node in landings.get(ref, ())])
        shafts.append(shaft)
    return shafts


def _group(
    net: Net, ref: int, keys: Sequence[Key], stops: tuple[float, ...] | None, *, is_node: bool
) -> list[str]:
    """Join the ways at one point of a lift that are on the same level; return their nodes."""
    known: dict[float, list[Key]] = defaultdict(list)
    loose: list[Key] = []
    for key in keys:
        if key in net.plan.known:
            known[net.plan.level[key]].append(key)
        else:
            loose.append(key)
    groups = list(known.items())
    left = [stop for stop in stops or () if stop not in known]
    if loose and not is_node:
        level = next(iter(known)) if len(known) == 1 else net.plan.level[loose[0]]
        known[level].extend(loose)
        groups = list(known.items())
    elif len(loose) == 1 and len(left) == 1:
        groups.append((left[0], loose))
    else:
        groups.extend((net.plan.level[key], [key]) for key in loose)
    nodes = []
    for level, members in groups:
        plain = not is_node and len(groups) == 1
        node_id = f"osm:node/{ref}" if plain else free_id(net, ref, level)
        add_node(net, node_id, ref, level)
        net.draft.nodes[node_id].kind = NodeKind.LANDING
        net.draft.nodes[node_id].is_kept = True
        nodes.append(node_id)
        for key in members:
            net.node_of[key] = node_id
    return nodes


def draw_rides(net: Net, shafts: Sequence[Shaft]) -> None:
    """Add the rides between all landings of each lift, the machine itself, and what is amiss."""
    for shaft in shafts:
        lift = shaft.lift
        if shaft.is_private:
            _report_private(net, lift)
            continue
        if len(set(shaft.landings)) < 2:
            _report_loose(net, lift, len(set(shaft.landings)))
        _report_levels(net, shaft)
        pairs = combinations(dict.fromkeys(shaft.landings), 2)
        for order, (a, b) in enumerate(pairs, 1):
            net.draft.pathways.append(_ride(net, shaft, a, b, order))
        net.draft.equipment.append(_machine(net, shaft))


def _ride(net: Net, shaft: Shaft, a: str, b: str, order: int) -> DraftPathway:
    nodes, tags = net.draft.nodes, shaft.lift.tags
    doubts: list[str] = []
    inferred = sorted({a, b} & shaft.inferred)
    rise = nodes[b].level - nodes[a].level
    return DraftPathway(
        source=shaft.lift.source,
        order=order,
        from_node=a,
        to_node=b,
        line=(nodes[a].position, nodes[b].position),
        traits=Traits(
            mode=PathwayMode.ELEVATOR,
            access=read_access(tags, doubts),
            goes_up=rise > 0 if rise else None,
            min_width_m=_door_width(tags, doubts),
            tactile_paving=None,
            is_indoor=True,
            equipment=shaft.lift.source,
            opening_hours=tags.get("opening_hours", "").strip(),
            verified_on=read_checked_on(tags),
            inferred="the source does not join the lift to this level" if inferred else "",
        ),
    )


def _door_width(tags: Tags, doubts: list[str]) -> float | None:
    widths = (
        read_size_m(tags, key, doubts) for key in ("door:width", "elevator:door:width", "width")
    )
    return next((w for w in widths if w is not None), None)


def _machine(net: Net, shaft: Shaft) -> Equipment:
    lift, nodes = shaft.lift, net.draft.nodes
    doubts: list[str] = []
    levels = set(lift.levels) | (
        {nodes[n].level for n in shaft.landings} if not lift.levels else set()
    )
    points = [net.position(ref) for ref in dict.fromkeys(lift.refs)]
    centre = (
        round(sum(p[0] for p in points) / len(points), 2),
        round(sum(p[1] for p in points) / len(points), 2),
    )
    name = read_name(lift.tags)
    if not name.local and lift.tags.get("description"):
        name = Name(local=lift.tags["description"], by_language=name.by_language)
    machine = Equipment(
        id=EquipmentId(lift.source),
        kind=EquipmentKind.ELEVATOR,
        position=centre,
        levels=tuple(level_id(level) for level in sorted(levels)),
        name=name,
        ref=lift.tags.get("ref", ""),
        access=read_access(lift.tags, doubts),
        door_width_m=_door_width(lift.tags, doubts),
        cabin_width_m=read_size_m(lift.tags, "elevator:width", doubts),
        cabin_length_m=read_size_m(lift.tags, "elevator:length", doubts),
        opening_hours=lift.tags.get("opening_hours", "").strip(),
        provenance=Provenance(source=SOURCE_ID, verified_on=read_checked_on(lift.tags)),
    )
    for doubt in doubts:
        net.draft.remarks.add(
            Severity.WARNING,
            "unreadable_tag",
            (lift.source,),
            text=f"The tag {doubt} cannot be read with certainty; it is not used as known.",
            advice="Correct the tag in OpenStreetMap.",
        )
    return machine


def _report_private(net: Net, lift: Lift) -> None:
    net.draft.remarks.add(
        Severity.HINT,
        "elevator_not_public",
        (lift.source,),
        text="The source says that the public may not use this lift; it is left out.",
        advice="If travellers may use it, correct its access tag in OpenStreetMap.",
    )


def _report_loose(net: Net, lift: Lift, landings: int) -> None:
    net.draft.remarks.add(
        Severity.WARNING,
        "elevator_without_way",
        (lift.source,),
        text=(
            "No way leads to this lift, so it cannot be used here."
            if landings == 0
            else "Only one way leads to this lift, so it takes nobody anywhere here."
        ),
        advice="Draw the ways to each of its doors in OpenStreetMap, sharing a node with the lift.",
    )


def _report_levels(net: Net, shaft: Shaft) -> None:
    lift, nodes = shaft.lift, net.draft.nodes
    levels = {nodes[n].level for n in shaft.landings}
    if len(shaft.landings) > 1 and len(levels) == 1:
        net.draft.remarks.add(
            Severity.WARNING,
            "elevator_levels_unknown",
            (lift.source,),
            text="The ways to this lift name no levels that differ; each is taken for a landing.",
            advice="Tag level on the lift and on the ways to its doors in OpenStreetMap.",
        )
    if lift.levels and levels - set(lift.levels):
        net.draft.remarks.add(
            Severity.WARNING,
            "elevator_level_mismatch",
            (lift.source,),
            text="A way on another level than the lift stops at leads to it; it counts as a stop.",
            advice="Compare the level tags of the lift and of the ways to its doors.",
        )
    if lift.levels and len(levels) > 1 and set(lift.levels) - levels:
        net.draft.remarks.add(
            Severity.HINT,
            "elevator_stop_without_way",
            (lift.source,),
            text="The lift stops at a level where no way leads to it; that stop is left out.",
            advice="Draw the way to its door on that level in OpenStreetMap.",
        )
