"""Own measures: a button less, a button more, and at once what comes of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.flow.events import (
    BackChosen,
    Event,
    MeasureMoved,
    MeasuresForgotten,
    NeedsWanted,
)
from app.flow.frame import room_of
from app.flow.outcome import Outcome
from app.flow.own_needs import (
    Scale,
    base_of,
    forgotten,
    is_at_end,
    moved,
    scales_of,
    value_of,
)
from app.flow.planning import planned_in_place, with_more
from app.flow.session import ScreenId, Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.screens.blocks import Block, Cell, Look, button, grid, heading, words
from app.screens.cards import card
from app.screens.ruler import Ruler
from app.screens.sheet import EMPTY_SHEET, Sheet, sheet_of
from app.screens.steppers import stepper
from app.text.measures import decimal_words, distance_facts, spoken_minutes
from app.text.phrasebook import Phrasebook
from app.theme import TextSize
from routing.own import Measures
from routing.route import Route

_ICONS = {"escalators": "escalator_up", "stairs": "stairs"}
"""What is called otherwise than its measure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureRow:
    """One measure. What is yes or no has one action, the others have less and more."""

    icon: str
    name: str
    value: str
    is_own: bool
    """The traveller's, not the profile's."""
    less: Action | None
    more: Action | None
    answer: Action | None
    """Of yes or no: takes the other."""

    @property
    def actions(self) -> tuple[Action, ...]:
        """Return what can be pressed."""
        return tuple(a for a in (self.less, self.more, self.answer) if a is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuresView:
    """What the screen shows."""

    title: str
    person: str
    person_icon: str
    words: str
    """That nothing of it is kept."""
    measures: tuple[MeasureRow, ...]
    """Those of all pages."""
    result: str
    """What comes of it: the way as it is with these measures."""
    is_way: bool
    forget: Action | None
    others: Action
    """Another way of moving."""
    done: Action
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed on this page."""
        return self.sheet.rows


def present(session: Session, world: World) -> MeasuresView:
    """Return what is shown."""
    book = world.books[session.language]
    base = base_of(session)
    scales = scales_of(base) if base is not None else ()
    route = session.answer
    is_way = isinstance(route, Route)
    view = MeasuresView(
        title=book.say("measures-title"),
        person=book.say(f"profile-{session.profile}"),
        person_icon=session.profile,
        words=book.say("measures-words"),
        measures=_rows(scales, session, book),
        result=book.say(
            "measures-result",
            minutes=spoken_minutes(route.duration.typical_s),
            **distance_facts(route.distance_m),
        )
        if isinstance(route, Route)
        else book.say("measures-no-way"),
        is_way=is_way,
        forget=Action(
            id="measures:forget",
            words=book.say("measures-forget"),
            event=MeasuresForgotten(),
            icon="restart",
        )
        if session.own is not None
        else None,
        others=Action(
            id="measures:needs",
            words=book.say("measures-other"),
            event=NeedsWanted(),
            icon=session.profile,
        ),
        done=Action(
            id="measures:done",
            words=book.say("measures-done" if is_way else "measures-why"),
            event=BackChosen(),
            icon="check",
        ),
        sheet=EMPTY_SHEET,
    )
    return replace(view, sheet=_sheet(view, session, world))


def _sheet(view: MeasuresView, session: Session, world: World) -> Sheet:
    book = world.books[session.language]
    ruler = Ruler(room_of(session, world))
    less_and_more = (book.say("measure-less"), book.say("measure-more"))
    body: list[Block] = []
    for row in view.measures:
        if row.answer is not None:
            body.append(
                card(ruler, row.name, action=row.answer, icon=row.icon, side=(row.value, ""))
            )
            continue
        body.append(
            stepper(
                ruler,
                row.name,
                row.value,
                icon=row.icon,
                less=row.less,
                more=row.more,
                words=less_and_more,
            )
        )
    others = [Cell(action=a) for a in (view.others, view.forget) if a is not None]
    return sheet_of(
        ruler.room,
        book,
        session.page,
        head=heading(ruler, view.title, view.person),
        body=(
            *body,
            *grid(ruler, tuple(others), Look.BUTTON, columns=2),
            words(ruler, view.words, TextSize.BODY, is_quiet=True),
        ),
        foot=(
            words(
                ruler,
                view.result,
                TextSize.BUTTON,
                is_bold=True,
                icon="check" if view.is_way else "warning",
                ground="" if view.is_way else "not_confirmed",
            ),
            button(ruler, view.done, Look.MAIN),
        ),
    )


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself; a change says what comes of it."""
    view = present(session, world)
    head = (view.title, view.person, view.words)
    return (head, (view.result,))


def entry(view: MeasuresView) -> str | None:
    """Return the first measure."""
    return next((a.id for row in view.measures for a in row.actions), None)


listed = entry


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event: the way is looked for at once."""
    match event:
        case MeasureMoved(name=name, steps=steps):
            changed = moved(session, name, steps)
        case MeasuresForgotten():
            changed = forgotten(session)
        case NeedsWanted():
            return Outcome(session.to(ScreenId.NEEDS))
        case _:
            return Outcome(session)
    return Outcome(with_more(planned_in_place(changed, world), world))


def _rows(scales: Sequence[Scale], session: Session, book: Phrasebook) -> tuple[MeasureRow, ...]:
    base, measures = base_of(session), session.measures or Measures()
    assert base is not None or not scales  # noqa: S101 - no scales without a profile
    return tuple(
        _row(scale, value, getattr(measures, scale.name) is not None, book)
        for scale in scales
        if base is not None and (value := value_of(base, measures, scale)) is not None
    )


def _row(scale: Scale, value: float | bool, is_own: bool, book: Phrasebook) -> MeasureRow:  # noqa: FBT001 - a fact of many
    name = book.say(f"measure-{scale.name}")
    told = _value_words(scale, value, book)
    answer = None
    if not scale.unit:
        answer = Action(
            id=f"measure:{scale.name}",
            words=name,
            event=MeasureMoved(scale.name, 1),
            icon=_icon(scale),
            is_chosen=bool(value),
            spoken=book.say("voice-with-note", name=name, note=told),
        )
    less, more = (
        _step(scale, name, told, float(value), steps, book) if scale.unit else None
        for steps in (-1, 1)
    )
    return MeasureRow(
        icon=_icon(scale),
        name=name,
        value=told,
        is_own=is_own,
        less=less,
        more=more,
        answer=answer,
    )


def _icon(scale: Scale) -> str:
    return _ICONS.get(scale.name, f"measure_{scale.name.partition('_')[0]}")


def _step(
    scale: Scale, name: str, told: str, value: float, steps: int, book: Phrasebook
) -> Action | None:
    if is_at_end(scale, value, steps):
        return None
    which = "more" if steps > 0 else "less"
    return Action(
        id=f"measure:{scale.name}:{which}",
        words=book.say(f"measure-{which}"),
        event=MeasureMoved(scale.name, steps),
        icon="plus" if steps > 0 else "minus",
        spoken=book.say(f"measure-{which}-heard", name=name, value=told),
    )


def _value_words(scale: Scale, value: float | bool, book: Phrasebook) -> str:  # noqa: FBT001 - the same
    match scale.unit:
        case "cm":
            return book.say("measure-cm", value=f"{value * 100:.0f}")
        case "percent":
            return book.say("measure-percent", value=f"{value * 100:.0f}")
        case "km_h":
            return book.say("measure-speed", value=decimal_words(value * 3.6, book.decimal))
        case _:
            return book.say("measure-yes" if value else "measure-no")
