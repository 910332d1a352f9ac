"""How the panel hangs, measured once with a bank card, a tape and a compass.

Nobody leaves while it hangs where the rules forbid: B03, B04 and B05 of barrier-free.md.
"""

from dataclasses import replace

from app.flow.events import Event
from app.flow.outcome import AskStaff, Outcome
from app.flow.session import Session
from app.flow.site_check import hanging_checks, is_allowed
from app.flow.staff import Measure, MeasureMoved, MeasuresSaved, Mounting, SaveMeasures
from app.flow.view import Action, Spoken
from app.flow.world import World
from app.screens.staff_check.logic import check_words, value_words
from app.screens.staff_page import (
    Cell,
    Fact,
    Facts,
    Gauge,
    Look,
    StaffPage,
    Stepper,
    Tone,
    in_columns,
    spoken,
)
from app.screens.staff_sheet import laid
from app.screens.staff_words import told, visit_of
from app.site import Panel
from app.text.phrasebook import Phrasebook

CARD_MM = 85.6
"""The long side of a bank card (ISO/IEC 7810 ID-1)."""

_STEPS = {
    Measure.WIDTH: (5.0, 0.5),
    Measure.BOTTOM: (50.0, 5.0),
    Measure.DISTANCE: (50.0, 10.0),
    Measure.BEARING: (45.0, 5.0),
}
_BOUNDS = {
    Measure.WIDTH: (50.0, 5000.0),
    Measure.BOTTOM: (300.0, 820.0),
    Measure.DISTANCE: (300.0, 982.0),
}


def present(session: Session, world: World) -> StaffPage:
    """Return what is shown."""
    book, visit = world.books[session.language], visit_of(session)
    measures = measures_of(session, world)
    panel = measures.panel
    checks = hanging_checks(panel)
    save = Action(
        id="site:save", words=book.say("staff-site-save"), event=MeasuresSaved(), icon="check"
    )
    can_save = is_allowed(measures)
    page = StaffPage(
        title=book.say("staff-site"),
        words=book.say("staff-site-card"),
        told=told(visit, book),
        parts=(
            Gauge(CARD_MM * panel.px_per_mm),
            *(_stepper(measure, measures, book) for measure in Measure),
            Facts(
                tuple(
                    Fact(
                        words=check_words(check, book),
                        value=value_words(check, book),
                        tone=Tone.WORKS if check.is_met else Tone.CLOSED,
                    )
                    for check in checks
                )
            ),
        ),
        foot=(in_columns((Cell(action=save, look=Look.MAIN),), 1),) if can_save else (),
    )
    return laid(page, session, world)


def measures_of(session: Session, world: World) -> Mounting:
    """Return the measures as they are being made."""
    return visit_of(session).measures or world.measures


def _stepper(measure: Measure, measures: Mounting, book: Phrasebook) -> Stepper:
    much, little = _STEPS[measure]
    name = book.say(f"staff-site-{measure}")

    def step(by: float) -> Action:
        sign = "+" if by > 0 else "−"
        return Action(
            id=f"step:{measure}:{by:g}",
            words=f"{sign}{abs(by):g}",
            event=MeasureMoved(measure, by),
            more=name,
        )

    return Stepper(
        words=name,
        value=_value(measure, measures, book),
        less=(step(-much), step(-little)),
        more=(step(little), step(much)),
    )


def _value(measure: Measure, measures: Mounting, book: Phrasebook) -> str:
    panel = measures.panel
    match measure:
        case Measure.WIDTH:
            return book.say("staff-unit-mm", number=f"{panel.width_mm:.1f}")
        case Measure.BOTTOM:
            return book.say("staff-unit-mm", number=f"{panel.screen_bottom_mm:.0f}")
        case Measure.DISTANCE:
            return book.say("staff-unit-mm", number=f"{panel.view_distance_mm:.0f}")
        case Measure.BEARING:
            if measures.facing_deg is None:
                return book.say("staff-check-unmeasured")
            return book.say("staff-unit-deg", number=f"{measures.facing_deg:.0f}")


def moved(measures: Mounting, measure: Measure, by: float) -> Mounting:
    """Return measures with one of them larger or smaller, within what there can be."""
    panel = measures.panel
    match measure:
        case Measure.WIDTH:
            return replace(measures, panel=_wider(panel, by))
        case Measure.BOTTOM:
            bottom = _within(measure, panel.screen_bottom_mm + by)
            return replace(measures, panel=replace(panel, screen_bottom_mm=bottom))
        case Measure.DISTANCE:
            distance = _within(measure, panel.view_distance_mm + by)
            return replace(measures, panel=replace(panel, view_distance_mm=distance))
        case Measure.BEARING:
            return replace(measures, facing_deg=((measures.facing_deg or 0.0) + by) % 360.0)


def _wider(panel: Panel, by: float) -> Panel:
    return replace(panel, width_mm=_within(Measure.WIDTH, round(panel.width_mm + by, 1)))


def _within(measure: Measure, value: float) -> float:
    low, high = _BOUNDS[measure]
    return min(max(value, low), high)


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    return spoken(present(session, world))


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    visit, measures = visit_of(session), measures_of(session, world)
    match event:
        case MeasureMoved(measure=measure, amount=amount):
            visit = replace(
                visit, measures=moved(measures, measure, amount), done="", has_failed=False
            )
            return Outcome(replace(session, staff=visit))
        case MeasuresSaved() if is_allowed(measures) and visit.is_in:
            return Outcome(session, (AskStaff(SaveMeasures(measures)),))
        case _:
            return Outcome(session)
