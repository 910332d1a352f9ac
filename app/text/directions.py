"""Maneuver -> the messages that tell it, and the facts in them.

A maneuver is one sentence, or two: where a thing is before what is done with it, or what is worth
knowing after it. Each sentence is one whole message. The phone page does the same in
``app/phone/directions.js`` from the same Fluent files.
"""

import re

from app.text.labels import level_label, name_form, name_label, place_label
from app.text.measures import spoken_centimetres, spoken_metres
from app.text.phrasebook import Phrasebook
from maps.model import DoorKind, Name, StationMap
from routing.route import Maneuver, ManeuverKind, Near, Route, Turn

Facts = dict[str, str | int]
Sentence = tuple[str, Facts]

_WIDE_GATE_CM = 90
"""Clear width that Korean rules ask of the one gate that wheelchairs use (barrier-free.md, 2.1)."""

_SIDES = {
    Turn.SLIGHT_LEFT: "left",
    Turn.LEFT: "left",
    Turn.SHARP_LEFT: "left",
    Turn.SLIGHT_RIGHT: "right",
    Turn.RIGHT: "right",
    Turn.SHARP_RIGHT: "right",
    Turn.BACK: "behind",
}

_THINGS = {
    ManeuverKind.TAKE_STAIRS: "stairs",
    ManeuverKind.TAKE_ESCALATOR: "escalator",
    ManeuverKind.TAKE_MOVING_SIDEWALK: "moving-sidewalk",
    ManeuverKind.TAKE_RAMP: "ramp",
    ManeuverKind.PASS_GATE: "gate",
    ManeuverKind.PASS_DOOR: "door",
    ManeuverKind.ENTER: "entrance",
    ManeuverKind.LEAVE: "exit",
}
"""What stands somewhere before one takes it or goes through it."""

_CAR_AND_DOOR = re.compile(r"([0-9]+)-([0-9]+)")


def instruction(maneuver: Maneuver, station: StationMap, book: Phrasebook) -> str:
    """Return the words to read for one maneuver: one sentence, or two."""
    said = [book.say(key, **facts) for key, facts in _Teller(station, book).tell(maneuver)]
    return said[0] if len(said) == 1 else book.say(_pair(maneuver), first=said[0], second=said[1])


def utterance(maneuver: Maneuver, station: StationMap, book: Phrasebook) -> str:
    """Return the words to hear for one maneuver."""
    told = _Teller(station, book, is_spoken=True).tell(maneuver)
    said = [book.speak(key, **facts) for key, facts in told]
    return said[0] if len(said) == 1 else book.speak(_pair(maneuver), first=said[0], second=said[1])


def instructions(route: Route, station: StationMap, book: Phrasebook) -> tuple[str, ...]:
    """Return what to read for all maneuvers of a route, in order."""
    return tuple(instruction(maneuver, station, book) for maneuver in route.maneuvers)


class _Teller:
    """Chooses the messages of a maneuver, for the eye or for the ear."""

    def __init__(self, station: StationMap, book: Phrasebook, *, is_spoken: bool = False) -> None:
        self._station, self._book, self._is_spoken = station, book, is_spoken

    def tell(self, maneuver: Maneuver) -> list[Sentence]:
        """Return one or two messages with their facts."""
        match maneuver.kind:
            case ManeuverKind.TAKE_ELEVATOR:
                told = self._ride(maneuver)
            case ManeuverKind.CROSS:
                told = [_crossing(maneuver), *_onward(maneuver)]
            case ManeuverKind.ARRIVE:
                told = [self._arrival(maneuver), *_boarding(maneuver)]
            case ManeuverKind.DEPART | ManeuverKind.GO | ManeuverKind.TURN:
                told = self._walk(maneuver)
            case _:
                told = self._thing(maneuver)
        return told[:2]

    def _call(self, name: Name | None) -> str:
        """Return a name as it is read, or as a voice should say it."""
        if name is not None and self._is_spoken:
            return self._book.names.spoken(name)
        return name_label(name, self._book)

    def _level(self, maneuver: Maneuver) -> str:
        return level_label(self._station.level_by_id[maneuver.level_to], self._book)

    def _walk(self, maneuver: Maneuver) -> list[Sentence]:
        facts: Facts = {
            "turn": _turn(maneuver),
            "metres": str(spoken_metres(maneuver.distance_m)),
        }
        name = self._call(maneuver.way_name)
        along: list[Sentence] = [("follow-way", {"name": name})] if name else []
        sign = self._call(maneuver.signposted_as)
        signed: list[Sentence] = [("follow-sign", {"sign": sign})] if sign else []
        if maneuver.landmark is not None:
            landmark = place_label(self._station.place_by_id[maneuver.landmark], self._book)
            key = f"turn-{(maneuver.landmark_where or Near.AT).value}"
            return [(key, {**facts, "landmark": landmark}), *along, *signed]
        if maneuver.follows is ManeuverKind.TAKE_ELEVATOR:
            return [("leave-elevator", facts), *along, *signed]
        if name:
            return [(f"{maneuver.kind.value}-named", {**facts, "name": name}), *signed]
        return [(maneuver.kind.value, facts), *signed]

    def _ride(self, maneuver: Maneuver) -> list[Sentence]:
        if maneuver.level_from == maneuver.level_to:
            # nobody has recorded on which levels it stops
            return [("take-elevator-somewhere", {})]
        facts: Facts = {"where": _where(maneuver), "level": self._level(maneuver)}
        machine = (
            self._station.equipment_by_id[maneuver.equipment]
            if maneuver.equipment is not None
            else None
        )
        name = (self._call(machine.name) or machine.ref) if machine is not None else ""
        take: Sentence = ("take-elevator", facts)
        if name:
            form = name_form(name, self._book.say("elevator-plain"))
            take = ("take-elevator-named", {**facts, "name": name, "form": form})
        button = self._call(maneuver.button)
        door = maneuver.exit_door.value if maneuver.exit_door is not None else ""
        if button and door:
            return [take, ("elevator-press-leave", {"button": button, "door": door})]
        if button:
            return [take, ("elevator-press", {"button": button})]
        return [take, ("elevator-leave", {"door": door})] if door else [take]

    def _thing(self, maneuver: Maneuver) -> list[Sentence]:
        """Tell where a thing is, if not straight ahead or if a sign marks it; then what to do."""
        lead = self._lead(maneuver)
        match maneuver.kind:
            case ManeuverKind.TAKE_STAIRS | ManeuverKind.TAKE_ESCALATOR | ManeuverKind.TAKE_RAMP:
                climb = self._sloped(maneuver)
                if maneuver.handrail is False and not lead:
                    return [("no-handrail", {"thing": _THINGS[maneuver.kind]}), climb]
                rail: list[Sentence] = [("handrail", {})] if maneuver.handrail else []
                return [*lead, climb, *rail]
            case ManeuverKind.TAKE_MOVING_SIDEWALK:
                metres = str(spoken_metres(maneuver.distance_m))
                return [*lead, ("take-moving-sidewalk", {"metres": metres})]
            case ManeuverKind.PASS_GATE:
                return [*lead, _gate(maneuver), *_onward(maneuver)]
            case ManeuverKind.PASS_DOOR:
                return [*lead, ("pass-door", {"door": _door(maneuver)}), *_onward(maneuver)]
            case _:
                return [*lead, self._threshold(maneuver), *_onward(maneuver), *_opening(maneuver)]

    def _lead(self, maneuver: Maneuver) -> list[Sentence]:
        thing, where = _THINGS[maneuver.kind], _where(maneuver)
        sign = self._call(maneuver.signposted_as)
        if sign and not maneuver.onward_m and f"{thing}-where" != "door-where":
            return [(f"{thing}-where-signed", {"where": where, "sign": sign})]
        return [(f"{thing}-where", {"where": where})] if where != "ahead" else []

    def _sloped(self, maneuver: Maneuver) -> Sentence:
        up = {True: "up", False: "down", None: "unknown"}[maneuver.goes_up]
        key = maneuver.kind.value.replace("_", "-")
        facts: Facts = {"direction": up}
        if maneuver.level_from != maneuver.level_to:
            key, facts = f"{key}-to", {**facts, "level": self._level(maneuver)}
        if maneuver.kind is ManeuverKind.TAKE_STAIRS and maneuver.stair_count:
            return f"{key}-counted", {**facts, "count": maneuver.stair_count}
        return key, facts

    def _threshold(self, maneuver: Maneuver) -> Sentence:
        key = maneuver.kind.value
        entrance = self._station.place_by_id.get(maneuver.entrance) if maneuver.entrance else None
        if entrance is not None and (entrance.ref or entrance.name or entrance.is_main):
            return f"{key}-named", {"entrance": place_label(entrance, self._book)}
        return key, {}

    def _arrival(self, maneuver: Maneuver) -> Sentence:
        if maneuver.place is None:
            return "arrive-point", {}
        facts: Facts = {
            "side": maneuver.side.value if maneuver.side is not None else "here",
            "place": place_label(self._station.place_by_id[maneuver.place], self._book),
        }
        if maneuver.train_door is None or not maneuver.train_door.ref:
            return "arrive", facts
        return "arrive-door", {**facts, "door": self._train_door(maneuver.train_door.ref)}

    def _train_door(self, ref: str) -> str:
        say = self._book.speak if self._is_spoken else self._book.say
        parts = _CAR_AND_DOOR.fullmatch(ref)
        if parts is None:
            return say("train-door", door=ref)
        return say("train-car-door", car=parts[1], door=parts[2])


def _pair(maneuver: Maneuver) -> str:
    """Return the message that sets two sentences side by side."""
    return "arrive-and" if maneuver.kind is ManeuverKind.ARRIVE else "two-sentences"


def _turn(maneuver: Maneuver) -> str:
    return maneuver.turn.value if maneuver.turn is not None else "none"


def _where(maneuver: Maneuver) -> str:
    return _SIDES.get(maneuver.turn, "ahead") if maneuver.turn is not None else "ahead"


def _onward(maneuver: Maneuver) -> list[Sentence]:
    if not maneuver.onward_m:
        return []
    return [("go", {"turn": "straight", "metres": str(spoken_metres(maneuver.onward_m))})]


def _crossing(maneuver: Maneuver) -> Sentence:
    if maneuver.crossing_count > 1:
        return "cross-counted", {"turn": _turn(maneuver), "count": maneuver.crossing_count}
    return "cross", {"turn": _turn(maneuver)}


def _gate(maneuver: Maneuver) -> Sentence:
    direction = {True: "in", False: "out", None: "unknown"}[maneuver.enters_paid]
    is_wide = round((maneuver.gate_width_m or 0.0) * 100) >= _WIDE_GATE_CM
    return "pass-gate-wide" if is_wide else "pass-gate", {"direction": direction}


def _door(maneuver: Maneuver) -> str:
    if maneuver.is_automatic and maneuver.door is not DoorKind.REVOLVING:
        return "automatic"
    return maneuver.door.value if maneuver.door is not None else "unknown"


def _opening(maneuver: Maneuver) -> list[Sentence]:
    """Tell of the door of an entrance what one should know before one is in it."""
    if maneuver.door is DoorKind.REVOLVING:
        return [("door-opening", {"door": "revolving"})]
    if maneuver.is_automatic is None:
        return []
    return [("door-opening", {"door": "automatic" if maneuver.is_automatic else "by_hand"})]


def _boarding(maneuver: Maneuver) -> list[Sentence]:
    """Tell the gap between platform and train, where it has been measured."""
    door = maneuver.train_door
    if door is None or door.gap_m is None:
        return []
    facts: Facts = {
        "gap": str(spoken_centimetres(door.gap_m)),
        "ramp": "yes" if door.has_ramp else "no",
    }
    step_cm = spoken_centimetres(door.step_m or 0.0)
    if not step_cm:
        return [("boarding-gap", facts)]
    return [("boarding-gap-step", {**facts, "step": str(step_cm)})]
