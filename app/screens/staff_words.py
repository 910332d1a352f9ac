"""What the staff area calls things, states and times. Pure."""

import datetime as dt
import math
from collections import Counter
from collections.abc import Sequence

from app.flow.session import Session
from app.flow.staff import StaffVisit
from app.flow.world import World
from app.screens.staff_page import Fact, Tone
from app.screens.words import sentence_case
from app.text.hours import moment_words
from app.text.labels import level_label, place_label
from app.text.measures import M_PER_FOOT, decimal_words
from app.text.phrasebook import Phrasebook
from app.text.reasons import subject_label
from maps.model import OperatingState, Outage, Place, PlaceKind
from maps.today import Thing, ThingKind, own_reports, states_of

REASONS = ("broken", "maintenance", "building", "cleaning", "water", "power", "crowd", "safety")
"""The prepared list; each is a message in every language."""

_NEAR_M = 60.0

TONES = {
    OperatingState.IN_SERVICE: Tone.WORKS,
    OperatingState.OUT_OF_SERVICE: Tone.CLOSED,
    OperatingState.UNKNOWN: Tone.DOUBT,
    None: Tone.PLAIN,
}

Reason = tuple[tuple[str, str], ...]


def visit_of(session: Session) -> StaffVisit:
    """Return the staff's visit; one that has not signed in where there is none."""
    return session.staff or StaffVisit()


def now_of(world: World) -> dt.datetime:
    """Return now, as the kiosk last read its clock."""
    return world.at or dt.datetime.min.replace(tzinfo=dt.UTC)


def reason_texts(reason: str, world: World) -> Reason:
    """Return a reason in every language that the kiosk speaks."""
    if reason not in REASONS:
        return ()
    said = {tag: book.say(f"outage-reason-{reason}") for tag, book in world.books.items()}
    return tuple(sorted(said.items()))


def thing_words(thing: Thing, world: World, book: Phrasebook) -> str:
    """Return what to call a thing; where nothing names it, its kind and its levels."""
    kind = thing.mode.value if thing.mode is not None else "node"
    label = subject_label(thing.equipment or thing.place or thing.id, kind, world.station, book)
    if thing.kind is ThingKind.PASSAGE and thing.levels:
        levels = [level_label(world.station.level_by_id[each], book) for each in thing.levels]
        return book.say(
            "staff-passage",
            name=sentence_case(label),
            lowest=levels[0],
            highest=levels[-1],
            form="one" if len(levels) == 1 else "several",
        )
    return sentence_case(label)


def near_words(thing: Thing, world: World, book: Phrasebook) -> str:
    """Return what is close to a thing, where there is something with a name or number."""
    near = _nearest(thing, _named(world, book), _NEAR_M)
    return book.say("staff-near", place=place_label(near[1], book)) if near is not None else ""


def places_words(things: Sequence[Thing], world: World, book: Phrasebook) -> dict[str, str]:
    """Return where each thing is; of those that would be alike, how far off its place is, too."""
    named = _named(world, book)
    found: dict[str, tuple[str, tuple[float, Place] | None]] = {}
    for thing in things:
        near = _nearest(thing, named, _NEAR_M)
        words = book.say("staff-near", place=place_label(near[1], book)) if near is not None else ""
        found[thing.id] = (words, near or _nearest(thing, named, math.inf))
    names = {thing.id: thing_words(thing, world, book) for thing in things}
    counts = Counter((names[key], words) for key, (words, _) in found.items())
    return {
        key: words
        if counts[names[key], words] == 1 or near is None
        else _how_far(near, [d for i, (w, d) in found.items() if w == words and i != key], book)
        for key, (words, near) in found.items()
    }


def _how_far(
    near: tuple[float, Place], others: Sequence[tuple[float, Place] | None], book: Phrasebook
) -> str:
    """Return how far it is to a place: in whole units, or in tenths where another is as far."""
    distance_m, place = near
    same = [other[0] for other in others if other is not None and other[1] is place]
    digits = 1 if any(round(far) == round(distance_m) for far in same) else 0
    units = {"metres": distance_m, "feet": distance_m / M_PER_FOOT}
    told = {unit: decimal_words(value, book.decimal, digits) for unit, value in units.items()}
    label = book.say(
        "voice-with-note", name=place_label(place, book), note=book.say("metres", **told)
    )
    return book.say("staff-near", place=label)


def _named(world: World, book: Phrasebook) -> list[Place]:
    """Return the places with a name or number."""
    return [
        place
        for place in world.station.places
        if place.kind is not PlaceKind.ELEVATOR and (place.ref or book.names.written(place.name))
    ]


def _nearest(thing: Thing, named: Sequence[Place], most_m: float) -> tuple[float, Place] | None:
    """Return the nearest of them on a thing's levels, and how far it is."""
    levels = set(thing.levels)
    found = [
        (math.dist(place.position, thing.position), place)
        for place in named
        if place.id != thing.place and levels & set(place.levels)
    ]
    nearest = min(found, key=lambda each: each[0], default=None)
    return nearest if nearest is not None and nearest[0] <= most_m else None


def state_of(thing: Thing, world: World) -> OperatingState | None:
    """Return the state of a thing now; None: nobody reports any."""
    return states_of(world.conditions, [thing.subjects], now_of(world))[0]


def state_words(thing: Thing, world: World, book: Phrasebook) -> str:
    """Return the state of a thing, and since when it is known."""
    state = state_of(thing, world)
    if state is None:
        return book.say("staff-state-none")
    now = now_of(world)
    seen = world.conditions.as_of(frozenset(thing.subjects), now)
    words = book.say(f"staff-state-{state.value.replace('_', '-')}")
    if seen is None:
        return words
    time = moment_words(seen, now, world.station, book)
    return book.say("staff-state-as-of", state=words, time=time)


def closing_of(thing: Thing, world: World) -> Outage | None:
    """Return the report by which staff hold a thing closed now."""
    now = now_of(world)
    reports = own_reports(world.conditions, thing.subjects, now)
    return next((report for report in reports if report.holds_at(now)), None)


def closing_words(report: Outage, world: World, book: Phrasebook, language: str) -> str:
    """Return why something is closed, and from when to when."""
    now, reasons = now_of(world), dict(report.reason)
    why = reasons.get(language) or reasons.get("en") or book.say("staff-no-reason")
    since = moment_words(report.since or now, now, world.station, book)
    if report.until is None:
        return book.say("staff-closed-since", why=why, since=since)
    until = moment_words(report.until, now, world.station, book)
    return book.say("staff-closed-between", why=why, since=since, until=until)


def plans_of(thing: Thing, world: World) -> tuple[tuple[Outage, ...], ...]:
    """Return the planned closings of a thing, each with the reports that make it up."""
    now = now_of(world)
    spans: dict[tuple[object, object], list[Outage]] = {}
    for report in own_reports(world.conditions, thing.subjects, now):
        if report.since is not None and report.since > now:
            spans.setdefault((report.since, report.until), []).append(report)
    return tuple(tuple(reports) for reports in spans.values())


def told(visit: StaffVisit, book: Phrasebook) -> Fact | None:
    """Return what became of the last press."""
    if not visit.done:
        return None
    if visit.has_failed:
        key = "staff-refused" if visit.done == "refused" else "staff-not-saved"
        return Fact(words=book.say(key), tone=Tone.CLOSED)
    return Fact(words=book.say(f"staff-done-{visit.done}"), tone=Tone.WORKS)
