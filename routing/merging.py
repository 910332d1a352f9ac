"""Forty lines are not seven: what is one thing to do is told as one, and no turn is lost.

Each rule looks at drafts, which know their bearings; turns are worked out after the last of them.
"""

from collections.abc import Sequence

from routing.drafts import Draft, bearings_before, turn_into
from routing.route import ManeuverKind, Side, Turn

_CRUMB_M = 2.5  # too short to be told as an action of its own
_LANDING_M = 8.0  # a longer way between two flights is told
_ISLAND_M = 10.0  # between two crossings of one road; a longer one is a place of its own
_AT_HAND_M = 7.5  # told as "5 metres" or less: one sees what is there

_PASSED = {
    ManeuverKind.PASS_GATE,
    ManeuverKind.PASS_DOOR,
    ManeuverKind.ENTER,
    ManeuverKind.LEAVE,
    ManeuverKind.CROSS,
}
_FLIGHTS = {ManeuverKind.TAKE_STAIRS, ManeuverKind.TAKE_RAMP}
_MACHINES = {
    ManeuverKind.TAKE_STAIRS,
    ManeuverKind.TAKE_ESCALATOR,
    ManeuverKind.TAKE_ELEVATOR,
    ManeuverKind.TAKE_MOVING_SIDEWALK,
    ManeuverKind.TAKE_RAMP,
}
_ON_ONE_SIDE = {
    Turn.SLIGHT_LEFT: Side.LEFT,
    Turn.LEFT: Side.LEFT,
    Turn.SHARP_LEFT: Side.LEFT,
    Turn.SLIGHT_RIGHT: Side.RIGHT,
    Turn.RIGHT: Side.RIGHT,
    Turn.SHARP_RIGHT: Side.RIGHT,
    Turn.STRAIGHT: Side.AHEAD,
}


def merged(drafts: list[Draft], facing_deg: float | None) -> list[Draft]:
    """Return the drafts that are worth telling. The last one is the arrival."""
    drafts = _with_flights_joined(_without_crumbs(drafts))
    drafts = _with_crossings_joined(drafts, facing_deg)
    drafts = _with_approaches(drafts, facing_deg)
    return _with_onward_ways(drafts, facing_deg)


def _without_crumbs(drafts: list[Draft]) -> list[Draft]:
    """Give walking too short to be told to what follows it."""
    kept: list[Draft] = []
    crumb: Draft | None = None
    for index, draft in enumerate(drafts):
        if crumb is not None:
            _prepend(crumb, draft)
        crumb = None
        if (
            draft.is_walking
            and draft.distance_m < _CRUMB_M
            and index + 2 < len(drafts)
            and draft.level_from == draft.level_to
        ):
            crumb = draft
        else:
            kept.append(draft)
    return kept


def _prepend(before: Draft, draft: Draft) -> None:
    draft.start = before.start
    draft.level_from = before.level_from
    draft.distance_m += before.distance_m
    draft.duration_s += before.duration_s
    if before.point is not None and draft.point is not None:
        draft.point = before.point


def _append(draft: Draft, after: Draft) -> None:
    draft.end = after.end
    draft.level_to = after.level_to
    draft.distance_m += after.distance_m
    draft.duration_s += after.duration_s
    draft.last_deg = after.last_deg


def _with_flights_joined(drafts: list[Draft]) -> list[Draft]:
    """Tell flights or ramps that only a landing parts as the one they are to who takes them."""
    kept: list[Draft] = []
    for draft in drafts:
        back = _flight_before(kept, draft)
        if not back:
            kept.append(draft)
            continue
        first, *between = kept[-back:]
        del kept[-back + 1 or len(kept) :]
        counts = (first.stair_count, draft.stair_count)
        rails = {first.handrail, draft.handrail}
        for part in (*between, draft):
            _append(first, part)
        first.stair_count = sum(c or 0 for c in counts) if all(counts) else None
        first.handrail = all_known(rails)
    return kept


def all_known(values: set[bool | None]) -> bool | None:
    """Return False where one is False, True where all are True, else None."""
    if False in values:
        return False
    return None if None in values else True


def _flight_before(kept: Sequence[Draft], draft: Draft) -> int:
    """Return how many drafts back the flight lies that this one continues; 0: there is none."""
    if draft.kind not in _FLIGHTS or not kept:
        return 0
    if draft.up is None and draft.kind is ManeuverKind.TAKE_STAIRS:
        return 0  # one may lead up and the next one down
    has_landing = kept[-1].is_walking and kept[-1].distance_m < _LANDING_M
    back = 2 if has_landing and len(kept) > 1 else 1
    flight = kept[-back]
    return back if flight.kind is draft.kind and flight.up == draft.up else 0


def _with_crossings_joined(drafts: list[Draft], facing_deg: float | None) -> list[Draft]:
    """Tell the parts of a road that are crossed straight on, over an island, as one crossing."""
    incoming = bearings_before(drafts, facing_deg)
    kept: list[Draft] = []
    index = 0
    while index < len(drafts):
        draft = drafts[index]
        kept.append(draft)
        index += 1
        while draft.kind is ManeuverKind.CROSS:
            island = int(drafts[index].is_walking and drafts[index].distance_m < _ISLAND_M)
            parts = range(index, index + island + 1)
            if any(turn_into(incoming[i], drafts[i]) is not Turn.STRAIGHT for i in parts):
                break
            if drafts[parts[-1]].kind is not ManeuverKind.CROSS:
                break
            for i in parts:
                _append(draft, drafts[i])
            draft.crossing_count += 1
            index = parts[-1] + 1
    return kept


def _with_approaches(drafts: list[Draft], facing_deg: float | None) -> list[Draft]:
    """Tell what is at hand by the side it lies on, not by a turn and five metres."""
    incoming = bearings_before(drafts, facing_deg)
    kept: list[Draft] = []
    for index, draft in enumerate(drafts):
        before = kept[-1] if kept else None
        if (
            before is not None
            and before.is_walking
            and before.start > 0
            and before.distance_m < _AT_HAND_M
            and before.level_from == before.level_to
            and _takes_approach(draft, before, incoming[index - 1])
        ):
            kept.pop()
            _prepend(before, draft)
        kept.append(draft)
    return kept


def _takes_approach(draft: Draft, before: Draft, incoming_deg: float | None) -> bool:
    """Say whether a thing takes over the few metres before it, and let it lie where they lead."""
    turn = turn_into(incoming_deg, before)
    if draft.kind is ManeuverKind.ARRIVE:
        if draft.place is None or turn is None:
            return False
        draft.side = _ON_ONE_SIDE.get(turn)
        return draft.side is not None or before.distance_m < _CRUMB_M
    if draft.kind in _MACHINES:
        if turn is not Turn.STRAIGHT:
            draft.first_deg = before.first_deg
        return turn is not None
    if draft.kind in _PASSED:
        if turn is None:
            return False
        if turn_into(incoming_deg, draft) is Turn.STRAIGHT:
            return True
        if turn_into(before.last_deg, draft) not in {None, Turn.STRAIGHT}:
            return False
        draft.first_deg = before.first_deg
        if draft.last_deg is None:
            draft.last_deg = before.last_deg
        return True
    return False


def _with_onward_ways(drafts: list[Draft], facing_deg: float | None) -> list[Draft]:
    """Tell the way straight on behind a gate, a door or a crossing together with it."""
    incoming = bearings_before(drafts, facing_deg)
    kept: list[Draft] = []
    for index, draft in enumerate(drafts):
        before = kept[-1] if kept else None
        if (
            before is not None
            and draft.is_walking
            and before.kind in _PASSED
            and not before.onward_m
            and not draft.way_name
            and (
                before.kind is ManeuverKind.CROSS
                or turn_into(incoming[index - 1], before) in {None, Turn.STRAIGHT}
            )
            and turn_into(incoming[index], draft) is Turn.STRAIGHT
        ):
            _append(before, draft)
            before.onward_m = draft.distance_m
        else:
            kept.append(draft)
    return kept
