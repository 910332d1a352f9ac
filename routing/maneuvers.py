"""Route -> maneuvers, from geometry and map facts alone: find the way first, then the words.

The phone page does the same in ``app/phone/maneuvers.js`` and its neighbours, on the same whole
centimetres, and a test holds the two against each other: change both or none. One pass groups the
edges by what is done on them; a group of walking is cut into straight legs where the line turns;
then what is one thing to do is merged, and only then are turns told.
"""

from collections.abc import Collection, Sequence

from maps.model import DoorKind, Line, NodeId, NodeKind, Pathway, Place, StationMap
from maps.model.geometry import bearing_deg
from routing.drafts import Draft
from routing.lift_rides import NO_RIDE, others_at, ride_of
from routing.merging import all_known, merged, worst_signals
from routing.profile import Telling
from routing.route import Maneuver, ManeuverKind
from routing.steps import Edge, Step
from routing.telling import told
from routing.walking import Way, walked, warn_of


def maneuvers_of(  # noqa: PLR0913 - a route in its parts, and its traveller
    station: StationMap,
    *,
    nodes: Sequence[NodeId],
    edges: Sequence[Edge],
    seconds: Sequence[float],
    facing_deg: float | None,
    place: Place | None,
    telling: Telling = Telling.PLAIN,
) -> tuple[Maneuver, ...]:
    """Return what to do, in order; the last one is always ARRIVE.

    Args:
        station: the map the route lies on.
        nodes: the route's nodes, one more than edges.
        edges: the route's edges.
        seconds: how long each edge takes, as usual.
        facing_deg: where the traveller looks at the start, if known.
        place: the destination, if it is a place.
        telling: how it will be told: for some, more is one thing to do, or more is counted.
    """
    node_by_id = station.node_by_id
    levels = [node_by_id[node].level for node in nodes]
    steps = [edge.step(station) for edge in edges]
    way = Way(station, nodes, levels, steps, seconds)
    thresholds = _thresholds(way)
    drafts: list[Draft] = []
    begin = 0
    while begin < len(steps):
        end = _group_end(steps, begin, thresholds)
        if begin in thresholds:
            drafts.append(thresholds[begin])
        if steps[begin].kind is ManeuverKind.GO:
            drafts += walked(way, begin, end, is_seen=telling is not Telling.NONVISUAL)
        else:
            drafts.append(_taken(way, begin, end))
        begin = end
    drafts.append(
        Draft(
            ManeuverKind.ARRIVE,
            len(steps),
            len(steps),
            levels[-1],
            levels[-1],
            place=place.id if place else None,
        )
    )
    return told(way, merged(drafts, facing_deg, telling), facing_deg, place, telling)


def _thresholds(way: Way) -> dict[int, Draft]:
    """Return step number -> what is done at the entrance before that step."""
    node_by_id, steps, levels = way.station.node_by_id, way.steps, way.levels
    found: dict[int, Draft] = {}
    for number in range(1, len(steps)):
        before = steps[number - 1].pathway.is_indoor
        after = steps[number].pathway.is_indoor
        if before == after:
            continue
        node = node_by_id[way.nodes[number]]
        if node.kind is NodeKind.ENTRANCE:
            found[number] = Draft(
                ManeuverKind.ENTER if after else ManeuverKind.LEAVE,
                number,
                number,
                levels[number],
                levels[number],
                entrance=way.station.entrances_by_node.get(node.id),
                door=node.door,
                is_automatic=node.automatic_door,
            )
    return found


def _group_end(steps: Sequence[Step], begin: int, thresholds: Collection[int]) -> int:
    end = begin + 1
    key = steps[begin].key
    while end < len(steps) and steps[end].key == key and end not in thresholds:
        end += 1
    return end


def _taken(way: Way, begin: int, end: int) -> Draft:
    """Return what is told of steps that are not walking."""
    group = way.steps[begin:end]
    first = group[0]
    pathway = first.pathway
    kind = first.kind
    draft = Draft(
        kind,
        begin,
        end,
        way.levels[begin],
        way.levels[end],
        distance_m=sum([step.pathway.length_m for step in group]),
        duration_s=sum(way.seconds[begin:end]),
        up=first.up,
        way_name=pathway.name or None,
        signposted_as=first.sign,
        equipment=pathway.equipment,
    )
    if kind is ManeuverKind.TAKE_ELEVATOR:
        _ride(draft, way)
        return draft
    draft.first_deg, draft.last_deg = _end_bearings([step.line for step in group])
    warn_of(draft, group)
    match kind:
        case ManeuverKind.TAKE_STAIRS | ManeuverKind.TAKE_RAMP:
            draft.handrail = all_known({step.pathway.handrail for step in group})
            counts = [step.pathway.stair_count for step in group]
            if kind is ManeuverKind.TAKE_STAIRS and all(counts):
                draft.stair_count = sum([abs(count or 0) for count in counts])
        case ManeuverKind.PASS_GATE:
            _gate(draft, way)
        case ManeuverKind.PASS_DOOR:
            draft.door_count = len(group)
            draft.door, draft.is_automatic = _one_door([step.pathway for step in group])
        case ManeuverKind.CROSS:
            draft.signals = worst_signals({step.signals for step in group})
        case _:
            pass
    return draft


def _end_bearings(lines: Sequence[Line]) -> tuple[float | None, float | None]:
    """Return the bearings at both ends of joined lines; None where they have no length."""
    start, end = lines[0][0], lines[-1][-1]
    after = next((point for line in lines for point in line if point != start), None)
    before = next((p for line in reversed(lines) for p in reversed(line) if p != end), None)
    if after is None or before is None:
        return None, None
    return bearing_deg(start, after), bearing_deg(before, end)


def _one_door(ways: Sequence[Pathway]) -> tuple[DoorKind | None, bool | None]:
    """Return kind and drive of a door; where there are several, only what they have in common."""
    kinds = {way.door for way in ways}
    drives = {way.automatic_door for way in ways}
    return (
        kinds.pop() if len(kinds) == 1 else None,
        drives.pop() if len(drives) == 1 else None,
    )


def _ride(draft: Draft, way: Way) -> None:
    machine = way.station.equipment_by_id[draft.equipment] if draft.equipment else None
    ride = NO_RIDE
    if machine is not None:
        boarding = way.nodes[draft.start]
        ride = ride_of(
            machine,
            (boarding, draft.level_from),
            (way.nodes[draft.end], draft.level_to),
        )
        draft.has_other_elevators = others_at(
            way.station.elevator_landings,
            machine.id,
            way.station.node_by_id[boarding],
            draft.level_to,
        )
    draft.first_deg, draft.last_deg = ride.enter_deg, ride.leave_deg
    draft.button, draft.exit_door = ride.button, ride.exit_door


def _gate(draft: Draft, way: Way) -> None:
    """Say where gates lead and how wide they are: one after the other, as their first does."""
    gates = way.steps[draft.start : draft.end]
    inward = way.station.gates_into_paid.get(gates[0].pathway.id)
    if inward is not None:
        draft.enters_paid = inward == gates[0].forward
    widths_m = [gate.pathway.min_width_m for gate in gates]
    known_m = [width_m for width_m in widths_m if width_m is not None]
    draft.gate_width_m = min(known_m) if len(known_m) == len(widths_m) else None
