"""Which pictogram stands for a maneuver, and for what matters about a whole way. Pure."""

from dataclasses import dataclass

from app.text.phrasebook import Phrasebook
from routing.route import Maneuver, ManeuverKind, Route, Turn

_KIND_ICONS = {
    ManeuverKind.TAKE_ELEVATOR: "elevator",
    ManeuverKind.TAKE_STAIRS: "stairs",
    ManeuverKind.TAKE_MOVING_SIDEWALK: "moving_sidewalk",
    ManeuverKind.TAKE_RAMP: "ramp",
    ManeuverKind.PASS_GATE: "fare_gate",
    ManeuverKind.PASS_DOOR: "door",
    ManeuverKind.ENTER: "entrance",
    ManeuverKind.LEAVE: "exit",
    ManeuverKind.CROSS: "crossing",
    ManeuverKind.ARRIVE: "arrive",
}

ICONS = (
    *_KIND_ICONS.values(),
    "escalator_up",
    "escalator_down",
    "turn_back",
    *(turn.value for turn in Turn if turn is not Turn.BACK),
)
"""Every pictogram that a maneuver may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing about the whole route, with its pictogram."""

    icon: str
    words: str


def maneuver_icon(maneuver: Maneuver) -> str:
    """Return the pictogram of a maneuver."""
    if maneuver.kind is ManeuverKind.TAKE_ESCALATOR:
        return "escalator_down" if maneuver.goes_up is False else "escalator_up"
    icon = _KIND_ICONS.get(maneuver.kind)
    if icon is not None:
        return icon
    if maneuver.turn is None:
        return "straight"
    return "turn_back" if maneuver.turn is Turn.BACK else maneuver.turn.value


def facts_of(route: Route, book: Phrasebook) -> tuple[Fact, ...]:
    """Return what matters about the whole route: stairs, lifts, changes of level."""
    facts: list[Fact] = []
    if any(m.kind is ManeuverKind.TAKE_STAIRS for m in route.maneuvers):
        key = "route-stairs" if route.stair_count_is_complete else "route-stairs-unknown"
        facts.append(Fact(icon="stairs", words=book.say(key, count=route.stair_count)))
    else:
        facts.append(Fact(icon="check", words=book.say("route-no-stairs")))
    if route.elevators:
        words = book.say("route-elevators", count=len(route.elevators))
        facts.append(Fact(icon="elevator", words=words))
    escalators = sum(m.kind is ManeuverKind.TAKE_ESCALATOR for m in route.maneuvers)
    if escalators:
        words = book.say("route-escalators", count=escalators)
        facts.append(Fact(icon="escalator_up", words=words))
    return tuple(facts)
