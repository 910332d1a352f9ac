"""Forty lines are not seven: what is one thing to do is told as one, and no turn is lost.

Each rule looks at drafts, which know their bearings; turns are worked out after the last of them.
"""

from collections.abc import Sequence

from maps.model import DoorKind, Signals
from routing.drafts import Draft, bearings_before, turn_into
from routing.profile import Telling
from routing.route import ManeuverKind, Turn
from routing.turns import ON_ONE_SIDE

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
_OPENED = {ManeuverKind.PASS_DOOR, ManeuverKind.ENTER, ManeuverKind.LEAVE}
_STRAIGHT_ON = {None, Turn.STRAIGHT}


def merged(drafts: list[Draft], facing_deg: float | None, telling: Telling) -> list[Draft]:
    """Return the drafts that are worth telling. The last one is the arrival."""
    drafts = _with_flights_joined(_without_crumbs(drafts))
    drafts = _with_doors_joined(drafts, facing_deg)
    drafts = _with_crossings_joined(drafts, facing_deg)
    drafts = _with_approaches(drafts, facing_deg)
    if telling is Telling.BRIEF:
        drafts = _without_plain_doors(drafts, facing_deg)
    return _with_onward_ways(drafts, facing_deg, telling)


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
    _warn_of_both(draft, before)


def _append(draft: Draft, after: Draft) -> None:
    draft.end = after.end
    draft.level_to = after.level_to
    draft.distance_m += after.distance_m
    draft.duration_s += after.duration_s
    draft.last_deg = after.last_deg
    _warn_of_both(draft, after)


def _warn_of_both(draft: Draft, other: Draft) -> None:
    """Let what one should know before of a part be known of the whole."""
    if other.steep_ratio is not None:
        draft.steep_ratio = max(draft.steep_ratio or 0.0, other.steep_ratio)
    if other.narrow_m is not None:
        known_m = draft.narrow_m
        draft.narrow_m = other.narrow_m if known_m is None else min(known_m, other.narrow_m)


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
        first.flight_count += draft.flight_count
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


def _with_doors_joined(drafts: list[Draft], facing_deg: float | None) -> list[Draft]:
    """Tell doors that follow each other straight on as the two or three they are."""
    incoming = bearings_before(drafts, facing_deg)
    kept: list[Draft] = []
    for index, draft in enumerate(drafts):
        first = kept[-1] if kept else None
        if (
            first is not None
            and first.kind is draft.kind is ManeuverKind.PASS_DOOR
            and turn_into(incoming[index], draft) in _STRAIGHT_ON
            and DoorKind.REVOLVING not in {first.door, draft.door}
        ):
            _append(first, draft)
            first.door_count += draft.door_count
            first.door = first.door if first.door is draft.door else None
            if first.is_automatic is not draft.is_automatic:
                first.is_automatic = None
        else:
            kept.append(draft)
    return kept


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
            draft.signals = worst_signals({draft.signals, drafts[parts[-1]].signals})
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
        draft.side = ON_ONE_SIDE.get(turn)
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


def worst_signals(values: set[Signals | None]) -> Signals | None:
    """Return what who does not see has to reckon with at one of several crossings."""
    for worst in (Signals.NONE, Signals.SILENT, None, Signals.FELT):
        if worst in values:
            return worst
    return Signals.HEARD


def _without_plain_doors(drafts: list[Draft], facing_deg: float | None) -> list[Draft]:
    """Leave out what one goes through in going straight on: it is before one's eyes."""
    incoming = bearings_before(drafts, facing_deg)
    kept: list[Draft] = []
    is_through = False
    for index, draft in enumerate(drafts):
        before = kept[-1] if kept else None
        is_plain = (
            draft.kind in _OPENED
            and draft.entrance is None
            and draft.door is not DoorKind.REVOLVING
            and draft.narrow_m is None
            and turn_into(incoming[index], draft) in _STRAIGHT_ON
        )
        goes_on = (
            is_through
            and draft.is_walking
            and not draft.way_name
            and turn_into(incoming[index], draft) is Turn.STRAIGHT
        )
        if before is not None and before.is_walking and (is_plain or goes_on):
            last_deg = before.last_deg
            _append(before, draft)
            if before.last_deg is None:
                before.last_deg = last_deg
            is_through = True
        else:
            kept.append(draft)
            is_through = False
    return kept


def _is_warned_of(draft: Draft, telling: Telling) -> bool:
    """Say whether something has to be told before a draft, which leaves no room behind it."""
    return (
        draft.door is DoorKind.REVOLVING
        or draft.narrow_m is not None
        or (telling is Telling.NONVISUAL and draft.signals is not None)
    )


def _begins(index: int, draft: Draft, facing_deg: float | None) -> bool:
    """Say whether a draft is the first, told by how one faces the kiosk: long enough by itself."""
    return index == 0 and facing_deg is not None and draft.is_walking


def _leaves_room(before: Draft, incoming_deg: float | None, telling: Telling) -> bool:
    """Say whether one sentence tells a draft, so that a second may tell what comes next."""
    if before.onward_m or _is_warned_of(before, telling):
        return False
    if before.is_walking:
        is_at_hand = before.distance_m < _AT_HAND_M and before.level_from == before.level_to
        is_plain = before.steep_ratio is None and not before.signposted_as
        return telling is not Telling.NONVISUAL and is_at_hand and is_plain
    if before.kind is ManeuverKind.CROSS:
        return True
    return before.kind in _PASSED and turn_into(incoming_deg, before) in _STRAIGHT_ON


def _goes_on(turn: Turn | None, draft: Draft, telling: Telling) -> bool:
    """Say whether a way is short enough to tell that it needs no step of its own."""
    if turn is Turn.STRAIGHT:
        return True
    return turn is not None and telling is not Telling.NONVISUAL and not draft.signposted_as


def _with_onward_ways(
    drafts: list[Draft], facing_deg: float | None, telling: Telling
) -> list[Draft]:
    """Tell the way on behind a gate, a door, a crossing or a few metres together with them.

    Who does not see is told each turn as a step of its own.
    """
    incoming = bearings_before(drafts, facing_deg)
    kept: list[Draft] = []
    for index, draft in enumerate(drafts):
        before = kept[-1] if kept else None
        if (
            before is not None
            and draft.is_walking
            and not draft.way_name
            and draft.steep_ratio is None
            and draft.narrow_m is None
            and not _begins(index - 1, before, facing_deg)
            and _leaves_room(before, incoming[index - 1], telling)
            and _goes_on(turn_into(incoming[index], draft), draft, telling)
        ):
            before.onward_turn = turn_into(incoming[index], draft)
            _append(before, draft)
            before.onward_m = draft.distance_m
        else:
            kept.append(draft)
    return kept
