"""What may truly be said of a maneuver, and what has to be: from the maneuver, not from its words."""

import math
from collections.abc import Iterator

from maps.model import DoorKind, Name, StationMap
from routing.route import Maneuver, ManeuverKind, Turn
from tests.support.wording.extraction import Fact

_WALKED = {ManeuverKind.DEPART, ManeuverKind.GO, ManeuverKind.TURN}
_LEVELLED = {
    ManeuverKind.TAKE_ELEVATOR,
    ManeuverKind.TAKE_STAIRS,
    ManeuverKind.TAKE_ESCALATOR,
    ManeuverKind.TAKE_RAMP,
}


def rounded_m(distance_m: float) -> int:
    """Round as the style guide asks: to 5 below 20 m, to 10 up to 100 m, to 50 beyond."""
    step = 5 if distance_m < 20 else 10 if distance_m <= 100 else 50
    return max(5, step * math.floor(distance_m / step + 0.5))


def untrue(facts: frozenset[Fact], maneuver: Maneuver, station: StationMap) -> list[Fact]:
    """Return what was told and is not so."""
    true = {}
    for about, value in _true(maneuver, station):
        true.setdefault(about, set()).add(value)
    return [
        (about, value)
        for about, value in facts
        if about.rstrip("·") != "what"
        and not set(value.split("|")) & true.get(about.rstrip("·"), set())
    ]


def missing(facts: frozenset[Fact], maneuver: Maneuver, station: StationMap) -> list[Fact]:
    """Return what had to be told and was not."""
    told = {(about.rstrip("·"), part) for about, value in facts for part in value.split("|")}
    return [
        fact for fact in _needed(maneuver, station) if fact not in told and not _in_feet(told, fact)
    ]


def without_distances(facts: frozenset[Fact]) -> frozenset[Fact]:
    """Return the facts but how far: each language tells that in its own unit."""
    return frozenset(
        (about, value) for about, value in facts if about.rstrip("·") not in {"metres", "feet"}
    )


def _in_feet(told: set[Fact], fact: Fact) -> bool:
    """Say whether a distance was told in feet instead; whether it is true, `untrue` says."""
    return fact[0] == "metres" and any(about == "feet" for about, _ in told)


def rounded_ft(distance_m: float) -> int:
    """Round as signs in the United States do: to 25 ft below 500 ft, finer below 50, coarser above."""
    feet = distance_m / 0.3048
    step = 10 if feet < 50 else 25 if feet <= 500 else 100
    return max(10, step * math.floor(feet / step + 0.5))


def _needed(m: Maneuver, station: StationMap) -> Iterator[Fact]:
    if m.kind in _WALKED:
        yield "metres", str(rounded_m(m.distance_m - m.onward_m))
        yield "turn", m.turn.value if m.turn else "none"
    if m.onward_m:
        yield "metres", str(rounded_m(m.onward_m))
        yield "turn", m.onward_turn.value if m.onward_turn else "straight"
    if m.kind in _LEVELLED and m.level_from != m.level_to:
        yield "level", m.level_to
    if m.kind is ManeuverKind.TAKE_STAIRS and m.stair_count:
        yield "count", str(m.stair_count)
    if m.kind is ManeuverKind.ARRIVE and m.place is not None:
        yield "place", m.place
        yield "side", m.side.value if m.side else "here"
    if m.kind is ManeuverKind.CROSS:
        yield "turn", m.turn.value if m.turn and m.turn is not Turn.STRAIGHT else "straight"
    if m.kind is ManeuverKind.TAKE_ELEVATOR and m.equipment is not None:
        machine = station.equipment_by_id[m.equipment]
        named = machine.name.as_written or machine.ref
        if named and m.level_from != m.level_to:
            yield "name", named
            if m.exit_door is not None and m.narrow_m is None and m.steep_ratio is None:
                yield "door", m.exit_door.value
    if m.door is DoorKind.REVOLVING:
        yield "what", "revolving-door"


def _true(m: Maneuver, station: StationMap) -> Iterator[Fact]:
    turn = m.turn.value if m.turn else "none"
    yield "turn", turn
    if m.onward_turn is not None:
        yield "turn", m.onward_turn.value
    if turn == "none":
        yield "turn", "straight"
    for metres in (m.distance_m, m.onward_m, m.distance_m - m.onward_m):
        yield "metres", str(rounded_m(metres))
        yield "feet", str(rounded_ft(metres))
    yield "level", m.level_to
    counts = (m.stair_count, m.crossing_count, m.door_count, m.opening_count, m.flight_count - 1)
    yield from (("count", str(count)) for count in counts)
    sides = (m.side, m.passes_on, m.opening_side)
    yield from (("side", side.value) for side in sides if side)
    if m.side is None:
        yield "side", "here"
    yield "where", _where(turn)
    yield "direction", {True: "up", False: "down", None: "unknown"}[m.goes_up]
    yield "direction", {True: "in", False: "out", None: "unknown"}[m.enters_paid]
    yield (
        "thing",
        {"take_ramp": "ramp", "take_stairs": "stairs", "pass_door": "door"}.get(
            m.kind.value, "way"
        ),
    )
    yield "thing", "way"
    yield from _doors(m)
    for about, place in (
        ("place", m.place),
        ("entrance", m.entrance),
        ("landmark", m.landmark),
        ("landmark", m.passes),
    ):
        if place is not None:
            yield about, place
    names: list[tuple[str, Name | None]] = [
        ("name", m.way_name),
        ("sign", m.signposted_as),
        ("button", m.button),
    ]
    if m.equipment is not None:
        machine = station.equipment_by_id[m.equipment]
        names.append(("name", machine.name))
        yield "name", machine.ref
        yield "voice", "yes" if machine.has_voice else "no"
    yield from ((about, name.as_written) for about, name in names if name)
    yield from _measures(m)


def _where(turn: str) -> str:
    if turn == "back":
        return "behind"
    return next((side for side in ("left", "right") if turn.endswith(side)), "ahead")


def _doors(m: Maneuver) -> Iterator[Fact]:
    if m.exit_door is not None:
        yield "door", m.exit_door.value
    if m.door is DoorKind.REVOLVING or not m.is_automatic:
        yield "door", m.door.value if m.door else "unknown"
    if m.is_automatic is not None:
        yield "door", "automatic" if m.is_automatic else "by_hand"
    if m.train_door is not None:
        yield "door", m.train_door.ref
        yield "ramp", "yes" if m.train_door.has_ramp else "no"


def _measures(m: Maneuver) -> Iterator[Fact]:
    if m.steep_ratio is not None:
        yield "percent", str(math.ceil(round(m.steep_ratio * 1000) / 10))
    if m.narrow_m is not None:
        yield "width", str(math.floor(round(m.narrow_m * 1000) / 10))
    if m.signals is not None:
        yield "signals", m.signals.value
    if m.train_door is not None:
        for about, length_m in (("gap", m.train_door.gap_m), ("step", m.train_door.step_m)):
            if length_m is not None:
                yield about, str(math.ceil(round(abs(length_m) * 1000) / 10))
