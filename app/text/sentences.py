"""Maneuver -> the messages that tell it, and the facts in them: one sentence, or two.

Where a thing is, or what one has to know of it, comes before what is done with it; what is good to
know comes after. Each sentence is one whole message. The phone page does the same in
``app/phone/directions.js`` from the same Fluent files: change both or none.
"""

import math
import re
from enum import IntEnum

from app.text.labels import level_label, name_form, name_label, place_label
from app.text.measures import distance_facts, spoken_centimetres
from app.text.phrasebook import Phrasebook
from maps.model import DoorKind, Name, Place, PlaceId, StationMap
from maps.naming import drawn
from routing.profile import Telling
from routing.route import Maneuver, ManeuverKind, Near, Side, Turn

Facts = dict[str, str | int]
Sentence = tuple[str, Facts]


class Detail(IntEnum):
    """How much is told. Where an instruction is too long, the next one down is told instead.

    What to do, where, how many steps, to which level, and what one has to be warned of is always
    told; a name is told whole or not at all.
    """

    FULL = 0
    ONE_WRITING = 1
    """A name only as the traveller reads it, not also as the station writes it."""
    NEEDED = 2
    """Without what is merely good to know: what one passes, a rail, a button the level names."""
    BARE = 3
    """Without signs, without the names of ways and landmarks and of the destination, which stands
    above the list; without openings to count where tactile paving leads."""


_WIDE_GATE_CM = 90
"""Clear width that Korean rules ask of the one gate that wheelchairs use (barrier-free.md, 2.1)."""

_LONG_M = 50.0
"""Design: a longer way without anything to tell needs a word that this is so (ITU-T F.921)."""

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

_WALKED = {ManeuverKind.DEPART, ManeuverKind.GO, ManeuverKind.TURN}
_WITH_RAIL = {ManeuverKind.TAKE_STAIRS, ManeuverKind.TAKE_RAMP}

_ARRIVED: Sentence = ("arrive-point", {})
_CAR_AND_DOOR = re.compile(r"([0-9]+)-([0-9]+)")


class Teller:
    """Chooses the messages of a maneuver, for the eye or for the ear."""

    def __init__(
        self,
        station: StationMap,
        book: Phrasebook,
        telling: Telling = Telling.PLAIN,
        *,
        is_spoken: bool = False,
        detail: Detail = Detail.FULL,
    ) -> None:
        """Tell what lies on a map in one language, in one way of telling."""
        self._station, self._book, self._is_spoken = station, book, is_spoken
        self._detail = detail
        self._is_brief = telling is Telling.BRIEF
        self._is_nonvisual = telling is Telling.NONVISUAL

    def tell(self, maneuver: Maneuver) -> list[Sentence]:
        """Return one or two messages with their facts."""
        match maneuver.kind:
            case ManeuverKind.TAKE_ELEVATOR:
                told = self._ride(maneuver)
            case ManeuverKind.CROSS:
                told = [*self._signals(maneuver), _crossing(maneuver), *_onward(maneuver)]
            case ManeuverKind.ARRIVE:
                told = [self._arrival(maneuver), *self._boarding(maneuver)]
            case kind if kind in _WALKED:
                told = self._walk(maneuver)
            case _:
                told = self._thing(maneuver)
        return told[:2]

    def _call(self, name: Name | None, both: str) -> str:
        """Return a name as it is read, or as a voice should say it.

        Where the station's own text is another one, both are read, by the message `both`.
        """
        if name is None:
            return ""
        if self._is_spoken:
            return self._book.names.spoken(name)
        return self._beside(name_label(name, self._book), self._book.names.sign(name), both)

    def _beside(self, own: str, local: str, both: str) -> str:
        """Return the traveller's text, and what stands in the station where they differ."""
        if not local or not own or own == local or (self._is_brief and both == "name-both"):
            return own
        if self._detail >= Detail.ONE_WRITING:
            return own
        if own.casefold() in local.casefold() or local.casefold() in own.casefold():
            return own if len(own) > len(local) else local
        say = self._book.speak if self._is_spoken else self._book.say
        return say(both, own=own, local=local)

    def _place(self, place: Place) -> str:
        label = place_label(place, self._book)
        if place.name and label == name_label(place.name, self._book):
            return self._call(place.name, "name-both")
        return label

    def _place_at(self, place: PlaceId) -> str:
        return self._place(self._station.place_by_id[place])

    def _level(self, maneuver: Maneuver) -> str:
        return level_label(self._station.level_by_id[maneuver.level_to], self._book)

    def _walk(self, maneuver: Maneuver) -> list[Sentence]:
        warned = _warnings(maneuver)
        name = "" if self._is_bare else self._call(maneuver.way_name, "name-both")
        facts: Facts = {
            "turn": _turn(maneuver),
            **distance_facts(maneuver.distance_m - maneuver.onward_m),
        }
        along: list[Sentence] = []
        if maneuver.landmark is not None and self._helps(maneuver.landmark):
            key = f"turn-{(maneuver.landmark_where or Near.AT).value}"
            walk = (key, {**facts, "landmark": self._place_at(maneuver.landmark)})
            along = [("follow-way", {"name": name})] if name else []
        elif maneuver.follows is ManeuverKind.TAKE_ELEVATOR:
            walk = ("leave-elevator", facts)
            along = [("follow-way", {"name": name})] if name else []
        elif maneuver.kind is ManeuverKind.DEPART:
            walk = ("depart", facts)
            along = [("follow-way", {"name": name})] if name else []
        elif name:
            walk = (f"{maneuver.kind.value}-named", {**facts, "name": name})
        else:
            walk = (maneuver.kind.value, facts)
        if maneuver.onward_m:
            return [walk, *_onward(maneuver)]
        if self._is_brief:
            return [*warned, walk]
        if self._is_nonvisual:
            told = [*warned, walk, *self._felt(maneuver)]
            return told if self._is_short else [*told, *self._passed(maneuver), *_long(maneuver)]
        if self._is_short:
            return [*warned, walk, *self._signed(maneuver)]
        return [*warned, walk, *along, *self._signed(maneuver), *self._passed(maneuver)]

    @property
    def _is_short(self) -> bool:
        return self._detail >= Detail.NEEDED

    @property
    def _is_bare(self) -> bool:
        return self._detail >= Detail.BARE

    def _helps(self, landmark: PlaceId) -> bool:
        """Say whether a landmark may be of use: to who does not see it, only what is perceived."""
        if self._is_bare:
            return False
        place = self._station.place_by_id[landmark]
        return not self._is_nonvisual or place.is_perceivable_without_sight is True

    def _signed(self, maneuver: Maneuver) -> list[Sentence]:
        sign = self._call(maneuver.signposted_as, "sign-both")
        return [("follow-sign", {"sign": sign})] if sign and not self._is_bare else []

    def _passed(self, maneuver: Maneuver) -> list[Sentence]:
        if maneuver.passes is None or maneuver.passes_on is None:
            return []
        if not self._helps(maneuver.passes):
            return []
        facts: Facts = {
            "side": maneuver.passes_on.value,
            "landmark": self._place_at(maneuver.passes),
        }
        return [("pass-landmark", facts)]

    def _felt(self, maneuver: Maneuver) -> list[Sentence]:
        """Tell what who does not see may count or feel."""
        side = maneuver.opening_side
        if maneuver.opening_count and side is not None and not self._is_bare:
            return [("pass-openings", {"side": side.value, "count": maneuver.opening_count})]
        if maneuver.has_tactile_paving is None:
            return []
        return [("follow-tactile" if maneuver.has_tactile_paving else "no-tactile", {})]

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
        name = ""
        if machine is not None:
            name = self._call(machine.name, "sign-both") or drawn(machine.ref)
        warned = _warnings(maneuver)
        take: Sentence = ("take-elevator", facts)
        if name:
            form = name_form(name, self._book.say("elevator-plain"))
            take = ("take-elevator-named", {**facts, "name": name, "form": form})
        elif maneuver.has_other_elevators:
            warned = [("other-elevators", {"level": facts["level"]})]
        button = self._call(maneuver.button, "sign-both")
        door = maneuver.exit_door.value if maneuver.exit_door is not None else ""
        if self._is_bare or (self._is_short and button in str(facts["level"])):
            button = ""
        if button and door:
            return [*warned, take, ("elevator-press-leave", {"button": button, "door": door})]
        if door:
            return [*warned, take, ("elevator-leave", {"door": door})]
        if button:
            return [*warned, take, ("elevator-press", {"button": button})]
        if self._is_nonvisual and machine is not None and machine.has_voice is not None:
            return [*warned, take, ("elevator-voice", {"voice": _yes(machine.has_voice)})]
        return [*warned, take]

    def _thing(self, maneuver: Maneuver) -> list[Sentence]:
        """Tell where a thing is or what to know of it before; then what to do."""
        lead = _warnings(maneuver) or self._lead(maneuver)
        match maneuver.kind:
            case ManeuverKind.TAKE_STAIRS | ManeuverKind.TAKE_ESCALATOR | ManeuverKind.TAKE_RAMP:
                return [*lead, self._sloped(maneuver), *self._on_stairs(maneuver)]
            case ManeuverKind.TAKE_MOVING_SIDEWALK:
                return [*lead, ("take-moving-sidewalk", {**distance_facts(maneuver.distance_m)})]
            case ManeuverKind.PASS_GATE:
                return [*lead, _gate(maneuver), *_onward(maneuver)]
            case ManeuverKind.PASS_DOOR:
                return [*lead, _doors(maneuver), *_onward(maneuver)]
            case _:
                before = [] if maneuver.onward_m or self._is_brief else _opening(maneuver)
                return [*(lead or before), self._threshold(maneuver), *_onward(maneuver)]

    def _lead(self, maneuver: Maneuver) -> list[Sentence]:
        thing, where = _THINGS[maneuver.kind], _where(maneuver)
        sign = self._call(maneuver.signposted_as, "sign-both")
        is_read = not (self._is_nonvisual or self._is_bare or (self._is_brief and where != "ahead"))
        if sign and is_read and not maneuver.onward_m and thing in _SIGNED:
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

    def _on_stairs(self, maneuver: Maneuver) -> list[Sentence]:
        """Tell what helps on stairs: landings to count, a handrail to hold."""
        if self._is_brief or maneuver.kind not in _WITH_RAIL:
            return []
        if self._is_nonvisual and maneuver.flight_count > 1:
            return [("stairs-landings", {"count": maneuver.flight_count - 1})]
        return [("handrail", {})] if maneuver.handrail and not self._is_short else []

    def _threshold(self, maneuver: Maneuver) -> Sentence:
        key = maneuver.kind.value
        entrance = self._station.place_by_id.get(maneuver.entrance) if maneuver.entrance else None
        if entrance is not None and (entrance.ref or entrance.name or entrance.is_main):
            return f"{key}-named", {"entrance": self._place(entrance)}
        return key, {}

    def _signals(self, maneuver: Maneuver) -> list[Sentence]:
        if not self._is_nonvisual or maneuver.signals is None:
            return []
        return [("crossing-signals", {"signals": maneuver.signals.value})]

    def _arrival(self, maneuver: Maneuver) -> Sentence:
        if maneuver.place is None:
            return _ARRIVED
        facts: Facts = {
            "side": maneuver.side.value if maneuver.side is not None else "here",
            "place": self._place_at(maneuver.place),
        }
        if maneuver.train_door is None or not drawn(maneuver.train_door.ref):
            if self._is_bare:
                is_here = facts["side"] == Side.HERE
                return _ARRIVED if is_here else ("arrive-short", {"side": facts["side"]})
            return "arrive", facts
        door = self._train_door(maneuver.train_door.ref)
        if self._is_short and self._boarding(maneuver):
            # the name stands above the list, as what was asked for; how wide the gap is does not
            return "arrive-door-short", {"side": facts["side"], "door": door}
        return "arrive-door", {**facts, "door": door}

    def _train_door(self, ref: str) -> str:
        say = self._book.speak if self._is_spoken else self._book.say
        parts = _CAR_AND_DOOR.fullmatch(ref)
        if parts is None:
            return say("train-door", door=drawn(ref))
        return say("train-car-door", car=parts[1], door=parts[2])

    def _boarding(self, maneuver: Maneuver) -> list[Sentence]:
        """Tell the gap between platform and train, where it has been measured."""
        door = maneuver.train_door
        if door is None or door.gap_m is None or self._is_brief:
            return []
        facts: Facts = {
            "gap": str(spoken_centimetres(door.gap_m)),
            "ramp": _yes(door.has_ramp is True),
        }
        step_cm = spoken_centimetres(door.step_m or 0.0)
        if not step_cm:
            return [("boarding-gap", facts)]
        return [("boarding-gap-step", {**facts, "step": str(step_cm)})]


_SIGNED = {"stairs", "escalator", "moving-sidewalk", "ramp", "gate"}
"""Things that a sign marks, and that have a sentence for it."""


def _turn(maneuver: Maneuver) -> str:
    return maneuver.turn.value if maneuver.turn is not None else "none"


def _where(maneuver: Maneuver) -> str:
    return _SIDES.get(maneuver.turn, "ahead") if maneuver.turn is not None else "ahead"


def _yes(value: bool) -> str:  # noqa: FBT001 - the value itself
    return "yes" if value else "no"


def _warnings(maneuver: Maneuver) -> list[Sentence]:
    """Tell the one thing that has to be known before: a door that turns, a strait, a slope."""
    where = _where(maneuver)
    thing = _THINGS.get(maneuver.kind, "way")
    if maneuver.door is DoorKind.REVOLVING:
        return [("revolving-door", {"where": where})]
    if maneuver.narrow_m is not None:
        width = math.floor(round(maneuver.narrow_m * 1000) / 10)
        named = thing if thing in {"door", "ramp"} else "way"
        return [("narrow", {"thing": named, "where": where, "width": str(width)})]
    if maneuver.steep_ratio is not None:
        percent = math.ceil(round(maneuver.steep_ratio * 1000) / 10)
        named = "ramp" if thing == "ramp" else "way"
        return [("steep", {"thing": named, "where": where, "percent": str(percent)})]
    if maneuver.handrail is False:
        return [("no-handrail", {"thing": thing, "where": where})]
    return []


def _long(maneuver: Maneuver) -> list[Sentence]:
    if maneuver.distance_m < _LONG_M or not maneuver.is_straight:
        return []
    return [("long-stretch", {})]


def _onward(maneuver: Maneuver) -> list[Sentence]:
    if not maneuver.onward_m:
        return []
    turn = maneuver.onward_turn or Turn.STRAIGHT
    key = "go" if turn is Turn.STRAIGHT else "turn"
    return [(key, {"turn": turn.value, **distance_facts(maneuver.onward_m)})]


def _crossing(maneuver: Maneuver) -> Sentence:
    if maneuver.crossing_count > 1:
        return "cross-counted", {"turn": _turn(maneuver), "count": maneuver.crossing_count}
    return "cross", {"turn": _turn(maneuver)}


def _gate(maneuver: Maneuver) -> Sentence:
    direction = {True: "in", False: "out", None: "unknown"}[maneuver.enters_paid]
    is_wide = round((maneuver.gate_width_m or 0.0) * 100) >= _WIDE_GATE_CM
    return "pass-gate-wide" if is_wide else "pass-gate", {"direction": direction}


def _doors(maneuver: Maneuver) -> Sentence:
    if maneuver.door_count > 1:
        return "pass-doors", {"count": maneuver.door_count}
    if maneuver.is_automatic and maneuver.door is not DoorKind.REVOLVING:
        return "pass-door", {"door": "automatic"}
    return "pass-door", {"door": maneuver.door.value if maneuver.door is not None else "unknown"}


def _opening(maneuver: Maneuver) -> list[Sentence]:
    """Tell of the door of an entrance what one should know before one is in it."""
    if maneuver.is_automatic is None:
        return []
    return [("door-opening", {"door": "automatic" if maneuver.is_automatic else "by_hand"})]
