"""What is known of the lifts on a way, and how old that is. Old news is not taken for true."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.text.hours import moment_words
from app.text.labels import equipment_label
from app.text.phrasebook import Phrasebook
from maps.model import FRESH, EquipmentId, OperatingState, StationMap
from routing.route import ElevatorState, Route


class Known(StrEnum):
    """What can be said of a lift now, the worst first."""

    OUT = "out"
    NOT_CONFIRMED = "not-confirmed"
    UNREPORTED = "unreported"
    """Nobody reports the lifts of this station."""
    NO_FAULT = "no-fault"
    """Fresh reports, none of which is about this one."""
    WORKS = "works"


DOUBTFUL = frozenset({Known.OUT, Known.NOT_CONFIRMED})
"""What one has to know before anything else."""

ICONS = {
    Known.OUT: "cross",
    Known.NOT_CONFIRMED: "unknown",
    Known.UNREPORTED: "unknown",
    Known.NO_FAULT: "check",
    Known.WORKS: "check",
}
"""The pictogram of each state: none depends on colour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ElevatorWords:
    """The state of one lift in words, with its pictogram."""

    equipment: EquipmentId
    known: Known
    words: str

    @property
    def icon(self) -> str:
        """Its pictogram."""
        return ICONS[self.known]


def known_of(told: ElevatorState, at: dt.datetime | None) -> Known:
    """Return what can be said of a lift at a moment."""
    if told.state is OperatingState.OUT_OF_SERVICE:
        return Known.OUT
    if told.state is OperatingState.UNKNOWN:
        return Known.NOT_CONFIRMED
    if told.as_of is None:
        return Known.UNREPORTED if told.state is None else Known.NOT_CONFIRMED
    if at is not None and at - told.as_of > FRESH:
        return Known.NOT_CONFIRMED
    return Known.NO_FAULT if told.state is None else Known.WORKS


def elevator_words(
    told: ElevatorState, at: dt.datetime | None, station: StationMap, book: Phrasebook
) -> ElevatorWords:
    """Return the state of one lift as a sentence with the age of what is known."""
    label = equipment_label(station.equipment_by_id[told.equipment], station, book)
    known = known_of(told, at)
    words = (
        book.say("barrier-out-of-service", subject=label)
        if known is Known.OUT
        else _said(told, at, station, book, lift=label)
    )
    return ElevatorWords(equipment=told.equipment, known=known, words=words)


def state_words(
    told: ElevatorState, at: dt.datetime | None, station: StationMap, book: Phrasebook
) -> str:
    """Return the state alone, beside the name of the lift."""
    if known_of(told, at) is Known.OUT:
        return book.say("state-out")
    return _said(told, at, station, book)


def _said(
    told: ElevatorState,
    at: dt.datetime | None,
    station: StationMap,
    book: Phrasebook,
    **named: str,
) -> str:
    kind, known = "lift" if named else "state", known_of(told, at)
    if known is Known.UNREPORTED or told.as_of is None or at is None:
        key = "unreported" if known is Known.UNREPORTED else "not-confirmed-ever"
        return book.say(f"{kind}-{key}", **named)
    if known is Known.NOT_CONFIRMED:  # by the clock: it stays true while one reads
        reported = moment_words(told.as_of, at, station, book)
        return book.say(f"{kind}-not-confirmed", **named, reported=reported)
    return book.say(f"{kind}-{known}", **named, minutes=_age_minutes(told.as_of, at))


def all_elevator_words(
    route: Route, at: dt.datetime | None, station: StationMap, book: Phrasebook
) -> tuple[ElevatorWords, ...]:
    """Return the states of all lifts on a way, the worst first."""
    return worst_first(elevator_words(told, at, station, book) for told in route.elevator_states)


def worst_first(told: Iterable[ElevatorWords]) -> tuple[ElevatorWords, ...]:
    """Return states of lifts, those that one has to know of first."""
    order = list(Known)
    return tuple(sorted(told, key=lambda each: order.index(each.known)))


def _age_minutes(as_of: dt.datetime, at: dt.datetime) -> int:
    return max(0, int((at - as_of).total_seconds()) // 60)
