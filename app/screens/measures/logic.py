"""Own measures: a button less, a button more, and at once what comes of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.flow.events import (
    BackChosen,
    Event,
    MeasureMoved,
    MeasuresForgotten,
    NeedsWanted,
    PageTurned,
)
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
from app.flow.view import Action, PagesView, Rows, Spoken
from app.flow.world import World
from app.screens.words import even_pages, page_count, pages_of
from app.text.measures import decimal_words, distance_facts, spoken_minutes
from app.text.phrasebook import Phrasebook
from routing.own import Measures
from routing.route import Route

MOST_PER_PAGE = 4

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
    per_page: int
    pages: PagesView | None
    result: str
    """What comes of it: the way as it is with these measures."""
    is_way: bool
    forget: Action | None
    others: Action
    """Another way of moving."""
    done: Action

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        last = tuple(a for a in (self.forget, self.done) if a is not None)
        return (
            (self.others,),
            *(row.actions for row in self.measures),
            self.pages.row if self.pages is not None else (),
            last,
        )


def present(session: Session, world: World) -> MeasuresView:
    """Return what is shown."""
    book = world.books[session.language]
    base = base_of(session)
    scales = scales_of(base) if base is not None else ()
    per_page = even_pages(max(1, len(scales)), MOST_PER_PAGE)
    page = min(session.page, page_count(len(scales), per_page) - 1)
    shown = scales[page * per_page : (page + 1) * per_page]
    route = session.answer
    is_way = isinstance(route, Route)
    return MeasuresView(
        title=book.say("measures-title"),
        person=book.say(f"profile-{session.profile}"),
        person_icon=session.profile,
        words=book.say("measures-words"),
        measures=_rows(shown, session, book),
        per_page=per_page,
        pages=pages_of(page, len(scales), per_page, book),
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
            words=book.say("needs-title"),
            event=NeedsWanted(),
            icon=session.profile,
        ),
        done=Action(
            id="measures:done",
            words=book.say("measures-done" if is_way else "measures-why"),
            event=BackChosen(),
            icon="check",
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
        case PageTurned(page=page):
            return Outcome(replace(session, page=max(0, page)))
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
    words = _value_words(scale, value, book)
    answer = None
    if not scale.unit:
        answer = Action(
            id=f"measure:{scale.name}",
            words=words,
            event=MeasureMoved(scale.name, 1),
            icon="check" if value else "cross",
            is_chosen=bool(value),
            spoken=book.say("voice-with-note", name=name, note=words),
        )
    less, more = (
        _step(scale, name, words, float(value), steps, book) if scale.unit else None
        for steps in (-1, 1)
    )
    return MeasureRow(
        icon=_ICONS.get(scale.name, f"measure_{scale.name.partition('_')[0]}"),
        name=name,
        value=words,
        is_own=is_own,
        less=less,
        more=more,
        answer=answer,
    )


def _step(
    scale: Scale, name: str, words: str, value: float, steps: int, book: Phrasebook
) -> Action | None:
    if is_at_end(scale, value, steps):
        return None
    which = "more" if steps > 0 else "less"
    return Action(
        id=f"measure:{scale.name}:{which}",
        words=book.say(f"measure-{which}"),
        event=MeasureMoved(scale.name, steps),
        icon="plus" if steps > 0 else "minus",
        spoken=book.say(f"measure-{which}-heard", name=name, value=words),
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
