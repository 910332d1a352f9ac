"""Maneuver -> the message that tells it, and the facts in it.

The phone page does the same in ``app/phone/words.js`` from the same Fluent files.
"""

from app.text.labels import level_label, name_label, place_label
from app.text.measures import spoken_metres
from app.text.phrasebook import Phrasebook
from maps.model import StationMap
from routing.route import Maneuver, ManeuverKind, Route

Facts = dict[str, str | int]


def instruction(maneuver: Maneuver, station: StationMap, book: Phrasebook) -> str:
    """Return the sentence to read for one maneuver."""
    key, facts = message_of(maneuver, station, book)
    return book.say(key, **facts)


def utterance(maneuver: Maneuver, station: StationMap, book: Phrasebook) -> str:
    """Return the sentence to hear for one maneuver."""
    key, facts = message_of(maneuver, station, book)
    return book.speak(key, **facts)


def instructions(route: Route, station: StationMap, book: Phrasebook) -> tuple[str, ...]:
    """Return all sentences of a route, in order."""
    return tuple(instruction(maneuver, station, book) for maneuver in route.maneuvers)


def message_of(maneuver: Maneuver, station: StationMap, book: Phrasebook) -> tuple[str, Facts]:
    """Return the message name and the facts for one maneuver."""
    kind = maneuver.kind
    level = level_label(station.level_by_id[maneuver.level_to], book)
    match kind:
        case ManeuverKind.TAKE_ELEVATOR if maneuver.level_from == maneuver.level_to:
            return "take-elevator-somewhere", {}  # nobody has recorded on which levels it stops
        case ManeuverKind.TAKE_ELEVATOR:
            return "take-elevator", {"level": level}
        case ManeuverKind.TAKE_STAIRS | ManeuverKind.TAKE_ESCALATOR | ManeuverKind.TAKE_RAMP:
            return _sloped(maneuver, level)
        case ManeuverKind.TAKE_MOVING_SIDEWALK:
            return "take-moving-sidewalk", {"metres": str(spoken_metres(maneuver.distance_m))}
        case ManeuverKind.PASS_GATE | ManeuverKind.PASS_DOOR:
            return kind.value.replace("_", "-"), {}
        case ManeuverKind.ENTER | ManeuverKind.LEAVE:
            return _door(maneuver, station, book)
        case ManeuverKind.CROSS:
            return "cross", {"turn": _turn(maneuver)}
        case ManeuverKind.ARRIVE:
            return _arrival(maneuver, station, book)
        case ManeuverKind.DEPART | ManeuverKind.GO | ManeuverKind.TURN:
            return _walk(maneuver, book)


def _turn(maneuver: Maneuver) -> str:
    return maneuver.turn.value if maneuver.turn is not None else "none"


def _walk(maneuver: Maneuver, book: Phrasebook) -> tuple[str, Facts]:
    facts: Facts = {
        "turn": _turn(maneuver),
        "metres": str(spoken_metres(maneuver.distance_m)),
    }
    key = maneuver.kind.value
    name = name_label(maneuver.way_name, book)
    if name:
        return f"{key}-named", {**facts, "name": name}
    return key, facts


def _sloped(maneuver: Maneuver, level: str) -> tuple[str, Facts]:
    up = {True: "up", False: "down", None: "unknown"}[maneuver.goes_up]
    key = maneuver.kind.value.replace("_", "-")
    facts: Facts = {"direction": up}
    if maneuver.level_from != maneuver.level_to:
        key, facts = f"{key}-to", {**facts, "level": level}
    if maneuver.kind is ManeuverKind.TAKE_STAIRS and maneuver.stair_count:
        return f"{key}-counted", {**facts, "count": maneuver.stair_count}
    return key, facts


def _door(maneuver: Maneuver, station: StationMap, book: Phrasebook) -> tuple[str, Facts]:
    key = maneuver.kind.value
    entrance = station.place_by_id.get(maneuver.entrance) if maneuver.entrance else None
    if entrance is not None and (entrance.ref or entrance.name or entrance.is_main):
        return f"{key}-named", {"entrance": place_label(entrance, book)}
    return key, {}


def _arrival(maneuver: Maneuver, station: StationMap, book: Phrasebook) -> tuple[str, Facts]:
    side = maneuver.side.value if maneuver.side is not None else "here"
    if maneuver.place is None:
        return "arrive-point", {}
    return "arrive", {
        "side": side,
        "place": place_label(station.place_by_id[maneuver.place], book),
    }
