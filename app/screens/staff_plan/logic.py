"""A closing that is planned: from when to when, and why; and those that were planned before."""

import datetime as dt
from dataclasses import replace

from app.flow.events import Event
from app.flow.outcome import AskStaff, Outcome
from app.flow.session import Session
from app.flow.staff import (
    ChangeConditions,
    Plan,
    PlanDropped,
    PlanEnd,
    PlanMoved,
    PlanReasonChosen,
    PlanSaved,
    find_thing,
)
from app.flow.view import Action, Spoken
from app.flow.world import World
from app.screens.staff_page import (
    Cell,
    Choices,
    Heading,
    Look,
    Part,
    StaffPage,
    Stepper,
    Tone,
    in_columns,
    spoken,
)
from app.screens.staff_sheet import laid
from app.screens.staff_words import (
    REASONS,
    closing_words,
    now_of,
    plans_of,
    reason_texts,
    thing_words,
    told,
    visit_of,
)
from app.text.hours import moment_words
from app.text.phrasebook import Phrasebook
from maps.model import Conditions
from maps.today import Thing, cancelled, planned

DAY_MIN, QUARTER_MIN = 24 * 60, 15
_SHOWN = 2
"""As many planned closings as there is room for; the nearest first."""

_FAR = dt.timedelta(days=366)


def present(session: Session, world: World) -> StaffPage:
    """Return what is shown."""
    book, visit = world.books[session.language], visit_of(session)
    thing = find_thing(world.things, visit.thing)
    if thing is None:
        return StaffPage(title=book.say("staff-plan"))
    plan = plan_of(session, world)
    reasons = tuple(
        Cell(
            action=Action(
                id=f"reason:{reason}",
                words=book.say(f"outage-reason-{reason}"),
                event=PlanReasonChosen(reason),
                is_chosen=reason == plan.reason,
            )
        )
        for reason in REASONS
    )
    save = Action(
        id="plan:save", words=book.say("staff-plan-save"), event=PlanSaved(), icon="check"
    )
    page = StaffPage(
        title=book.say("staff-plan"),
        words=thing_words(thing, world, book),
        told=told(visit, book),
        parts=(
            *_dropping(thing, session, world, book),
            _stepper(PlanEnd.SINCE, plan.since, world, book, is_wrong=False),
            _stepper(PlanEnd.UNTIL, plan.until, world, book, is_wrong=not is_right(plan, world)),
            Heading(book.say("staff-why")),
            in_columns(reasons, 2),
            in_columns((Cell(action=save, look=Look.MAIN),), 1),
        ),
    )
    return laid(page, session, world)


def plan_of(session: Session, world: World) -> Plan:
    """Return the plan in the making: to begin with, two hours from the next full hour."""
    known = visit_of(session).plan
    if known is not None:
        return known
    now = now_of(world)
    begin = now.replace(minute=0, second=0, microsecond=0) + dt.timedelta(hours=1)
    return Plan(since=begin, until=begin + dt.timedelta(hours=2))


def is_right(plan: Plan, world: World) -> bool:
    """Say whether a plan can be kept."""
    now = now_of(world)
    return plan.since < plan.until and now < plan.until and plan.until < now + _FAR


def _stepper(
    end: PlanEnd, moment: dt.datetime, world: World, book: Phrasebook, *, is_wrong: bool
) -> Stepper:
    def step(minutes: int, name: str) -> Action:
        return Action(
            id=f"step:{end}:{minutes}",
            words=book.say(f"staff-step-{name}"),
            event=PlanMoved(end, minutes),
            more=book.say(f"staff-plan-{end}"),
        )

    return Stepper(
        words=book.say(f"staff-plan-{end}"),
        value=moment_words(moment, now_of(world), world.station, book),
        less=(step(-DAY_MIN, "day-less"), step(-QUARTER_MIN, "quarter-less")),
        more=(step(QUARTER_MIN, "quarter-more"), step(DAY_MIN, "day-more")),
        tone=Tone.CLOSED if is_wrong else Tone.PLAIN,
        is_wide=True,
    )


def _dropping(thing: Thing, session: Session, world: World, book: Phrasebook) -> tuple[Part, ...]:
    plans = plans_of(thing, world)[:_SHOWN]
    if not plans:
        return ()
    rows = tuple(
        (
            Cell(
                action=Action(
                    id=f"drop:{number}",
                    words=closing_words(reports[0], world, book, session.language),
                    event=PlanDropped(reports),
                    icon="cross",
                ),
                look=Look.CHOICE,
            ),
        )
        for number, reports in enumerate(plans)
    )
    return (Heading(book.say("staff-plan-drop")), Choices(rows))


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    return spoken(present(session, world))


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    visit, plan = visit_of(session), plan_of(session, world)
    thing = find_thing(world.things, visit.thing)
    if thing is None:
        return Outcome(session)
    match event:
        case PlanMoved(end=end, minutes=minutes):
            visit = replace(visit, plan=plan.moved(end, minutes), done="", has_failed=False)
            return Outcome(replace(session, staff=visit))
        case PlanReasonChosen(reason=reason):
            chosen = "" if reason == plan.reason else reason
            return Outcome(
                replace(session, staff=replace(visit, plan=replace(plan, reason=chosen)))
            )
        case PlanSaved() if is_right(plan, world):
            return Outcome(session, (AskStaff(_saving(plan, thing, world)),))
        case PlanDropped(reports=reports):
            question = ChangeConditions(
                change=lambda conditions, now: cancelled(conditions, reports, now),
                what="plan cancelled",
                subjects=thing.subjects,
                done="cancelled",
            )
            return Outcome(session, (AskStaff(question),))
        case _:
            return Outcome(session)


def _saving(plan: Plan, thing: Thing, world: World) -> ChangeConditions:
    reason, span = reason_texts(plan.reason, world), (plan.since, plan.until)

    def change(conditions: Conditions, now: dt.datetime) -> Conditions:
        return planned(conditions, thing.subjects, span, now, reason=reason)

    return ChangeConditions(
        change=change,
        what=f"planned {plan.since.isoformat()}..{plan.until.isoformat()} {plan.reason}".strip(),
        subjects=thing.subjects,
        done="planned",
    )
