"""Barriers, relaxations and what is unverified, in sentences."""

import datetime as dt
from typing import TYPE_CHECKING

from app.text.hours import moment_words
from app.text.labels import equipment_label, place_label
from app.text.measures import decimal_words, distance_facts, spoken_minutes
from app.text.phrasebook import Phrasebook
from maps.model import Equipment, StationMap
from routing.route import Barrier, NoRoute, Relaxation, Route

if TYPE_CHECKING:
    from routing.plan_b import PlanB


def barrier_text(
    barrier: Barrier, station: StationMap, book: Phrasebook, at: dt.datetime | None = None
) -> str:
    """Return the sentence that names one thing standing in the way; `at` is now, if known."""
    key = f"barrier-{barrier.reason.replace('_', '-')}"
    if at is not None and barrier.closes_at is not None:
        return book.say(
            "barrier-closes",
            subject=subject_label(barrier.subject, barrier.kind, station, book),
            closes=moment_words(barrier.closes_at, at, station, book),
        )
    if at is not None and barrier.opens_at is not None:
        return book.say(
            f"{key}-until",
            subject=subject_label(barrier.subject, barrier.kind, station, book),
            opens=moment_words(barrier.opens_at, at, station, book),
        )
    return book.say(
        key,
        subject=subject_label(barrier.subject, barrier.kind, station, book),
        form="unknown" if barrier.value is None else "known",
        value=_number(barrier.value, barrier.reason, book.decimal),
        limit=_number(barrier.limit, barrier.reason, book.decimal),
    )


def subject_label(subject: str, kind: str, station: StationMap, book: Phrasebook) -> str:
    """Return what to call the subject of a barrier."""
    machine = station.equipment_by_id.get(subject)  # type: ignore[call-overload]  # ids are strings
    if machine is not None:
        return equipment_label(machine, station, book)
    place = station.place_by_id.get(subject)  # type: ignore[call-overload]  # ids are strings
    if place is not None:
        return place_label(place, book)
    return book.say(f"subject-{kind.replace('_', '-')}")


def relaxation_text(
    relaxation: Relaxation, station: StationMap, book: Phrasebook, at: dt.datetime | None = None
) -> str:
    """Return the sentence that says what would open a way; `at` is now, if known."""
    key = relaxation.change.replace("_", "-")
    amount = relaxation.amount
    if relaxation.at is not None:
        return book.say(
            key,
            opens=moment_words(relaxation.at, at or relaxation.at, station, book),
            **distance_facts(relaxation.distance_m),
        )
    match relaxation.unit:
        case "ratio":
            shown = decimal_words(amount * 100, book.decimal)
        case "m_long":
            shown = decimal_words(amount, book.decimal)
        case "m":
            shown = f"{amount * 100:.0f}"
        case _:
            shown = f"{amount:.0f}"
    form = "known" if amount else "unknown"
    return book.say(
        key,
        amount=shown,
        count=round(amount),
        form=form,
        **distance_facts(relaxation.distance_m),
    )


def plan_b_text(plan_b: "PlanB", station: StationMap, book: Phrasebook) -> str:
    """Return what is left of a way when one of its elevators fails."""
    label = equipment_label(station.equipment_by_id[plan_b.without], station, book)
    if isinstance(plan_b.answer, NoRoute):
        return book.say("plan-b-none", lift=label)
    minutes = spoken_minutes(plan_b.answer.duration.typical_s)
    return book.say("plan-b-other", lift=label, minutes=minutes)


def unverified_text(route: Route, book: Phrasebook) -> str:
    """Return what on the route nobody has confirmed; empty when all of it is confirmed."""
    elevators = len({u.subject for u in route.unverified if u.what in _OF_ELEVATORS})
    states = sum(u.what == "elevator_state" for u in route.unverified)
    if states:
        return book.say("unverified-elevator-state")
    if route.unverified_m >= 1:
        key = "unverified-metres-and-lifts" if elevators else "unverified-metres"
        return book.say(key, **distance_facts(route.unverified_m), lifts=elevators)
    return book.say("unverified-lifts", lifts=elevators) if elevators else ""


def unverified_texts(route: Route, station: StationMap, book: Phrasebook) -> tuple[str, ...]:
    """Return in plain words what on a way nobody has confirmed, the most metres first.

    The states of its lifts are told elsewhere, each with its age.
    """
    metres: dict[str, float] = {}
    lifts: dict[str, str] = {}
    for found in route.unverified:
        if found.what in _TOLD_ELSEWHERE:
            continue
        machine = _machine_of(found.subject, station)
        if machine is not None:
            lifts[_plain(found.what)] = equipment_label(machine, station, book)
        else:
            metres[_plain(found.what)] = metres.get(_plain(found.what), 0.0) + found.length_m
    texts = [
        _unverified(what, book.say("metres", **distance_facts(length_m)), length_m, book)
        for what, length_m in sorted(metres.items(), key=lambda item: (-item[1], item[0]))
    ]
    texts += [_unverified(what, label, 0.0, book) for what, label in sorted(lifts.items())]
    return tuple(texts)


def open_text(what: str, subject: str, book: Phrasebook) -> str | None:
    """Return the sentence that nobody has confirmed `what` of a subject; None: there is none."""
    key = f"barrier-unverified-{_plain(what)}"
    return book.say(key, subject=subject) if book.has(key) else None


def _unverified(what: str, subject: str, length_m: float, book: Phrasebook) -> str:
    text = open_text(what, subject, book)
    return book.say("unverified-metres", **distance_facts(length_m)) if text is None else text


def _plain(what: str) -> str:
    return {"elevator_access": "access"}.get(what, what).replace("_", "-")


def _machine_of(subject: str, station: StationMap) -> Equipment | None:
    pathway = station.pathway_by_id.get(subject)  # type: ignore[call-overload]  # ids are strings
    machine = subject if pathway is None else pathway.equipment
    return station.equipment_by_id.get(machine) if machine is not None else None  # type: ignore[call-overload]  # the same


_TOLD_ELSEWHERE = {"elevator_state", "hours"}


def _number(value: float | None, reason: str, decimal: str) -> str:
    if value is None:
        return ""
    if reason in {"too_steep", "too_steep_down", "cross_slope"}:
        return decimal_words(value * 100, decimal)
    if reason == "slope_too_long":
        return decimal_words(value, decimal)
    if reason in _IN_CENTIMETRES:
        return f"{value * 100:.0f}"
    return f"{value:.0f}"


_IN_CENTIMETRES = {"kerb", "step", "too_narrow", "elevator_too_small", "elevator_no_turn"}
_OF_ELEVATORS = {"elevator_access", "elevator_size", "elevator_turn"}
