"""Today at this station: every lift, escalator, entrance and passage with its state."""

from dataclasses import replace

from app.flow.events import Event, PageTurned
from app.flow.outcome import Outcome
from app.flow.session import ScreenId, Session
from app.flow.staff import KindChosen, StaffScreenChosen, ThingChosen
from app.flow.view import Action, Spoken
from app.flow.world import World
from app.screens.staff_page import Cell, Choices, Look, Part, StaffPage, in_columns, spoken
from app.screens.staff_sheet import is_enlarged, laid
from app.screens.staff_words import (
    TONES,
    places_words,
    state_of,
    state_words,
    thing_words,
    told,
    visit_of,
)
from app.screens.words import even_pages, pages_of
from app.text.phrasebook import Phrasebook
from maps.model import OperatingState, natural_key
from maps.today import Thing, ThingKind, states_of

PER_PAGE = 6

_ICONS = {
    ThingKind.ELEVATOR: "elevator",
    ThingKind.ESCALATOR: "escalator_up",
    ThingKind.ENTRANCE: "exit",
    ThingKind.PASSAGE: "stairs",
}
_MENU = (
    (ScreenId.STAFF_NOTICES, "notice"),
    (ScreenId.STAFF_DEVICE, "service"),
    (ScreenId.STAFF_CHECK, "check"),
    (ScreenId.STAFF_SITE, "access"),
)
_FIRST = {OperatingState.OUT_OF_SERVICE: 0, OperatingState.UNKNOWN: 1}


def present(session: Session, world: World) -> StaffPage:
    """Return what is shown."""
    book, visit = world.books[session.language], visit_of(session)
    things = _listed(session, world, book)
    # enlarged, the sheet cuts all of them into pages
    per_page = len(things) if is_enlarged(session) else even_pages(len(things), PER_PAGE)
    at = min(session.page, max(0, -(-len(things) // max(1, per_page)) - 1))
    shown = things[at * per_page : (at + 1) * per_page]
    turn = pages_of(at, len(things), per_page, book) if per_page else None
    places = places_words(things, world, book)
    entries: tuple[Part, ...] = (
        Choices(tuple((_entry(thing, places[thing.id], world, book),) for thing in shown)),
    )
    menu = tuple(
        Cell(
            action=Action(
                id=f"staff:{screen}",
                words=book.say(screen.value.replace("_", "-")),
                event=StaffScreenChosen(screen),
                icon=icon,
            ),
            look=Look.CHOICE,
        )
        for screen, icon in _MENU
    )
    page = StaffPage(
        title=book.say("staff-today"),
        words=_summary(world, book),
        told=told(visit, book),
        parts=(in_columns(tuple(_kinds(session, world, book)), 2), *(entries if shown else ())),
        turn=turn,
        foot=(in_columns(menu, 2),),
    )
    return laid(page, session, world)


def _summary(world: World, book: Phrasebook) -> str:
    """Return how many things are closed now, so that nobody has to look through the lists."""
    now = world.at
    if now is None:
        return ""
    states = states_of(world.conditions, [thing.subjects for thing in world.things], now)
    closed = sum(state is OperatingState.OUT_OF_SERVICE for state in states)
    doubtful = sum(state is OperatingState.UNKNOWN for state in states)
    return book.say("staff-summary", closed=closed, doubtful=doubtful)


def _kinds(session: Session, world: World, book: Phrasebook) -> list[Cell]:
    present_kinds = {thing.kind for thing in world.things}
    return [
        Cell(
            action=Action(
                id=f"kind:{kind}",
                words=book.say(f"staff-kind-{kind}"),
                event=KindChosen(kind),
                icon=_ICONS[kind],
                is_chosen=kind is visit_of(session).kind,
            ),
            look=Look.WORD,
        )
        for kind in ThingKind
        if kind in present_kinds
    ]


def _listed(session: Session, world: World, book: Phrasebook) -> list[Thing]:
    """Return the things of the chosen kind: what is closed first, then by name."""
    kind = visit_of(session).kind
    things = [thing for thing in world.things if thing.kind is kind]
    return sorted(
        things,
        key=lambda thing: (
            _FIRST.get(state_of(thing, world), 2),  # type: ignore[arg-type]  # None is among the rest
            natural_key(thing_words(thing, world, book)),
            thing.id,
        ),
    )


def _entry(thing: Thing, place: str, world: World, book: Phrasebook) -> Cell:
    notes = (state_words(thing, world, book), place)
    return Cell(
        action=Action(
            id=f"thing:{thing.id}",
            words=thing_words(thing, world, book),
            event=ThingChosen(thing.id),
            icon=_ICONS[thing.kind],
            more=". ".join(note for note in notes if note),
        ),
        look=Look.ENTRY,
        note=" · ".join(note for note in notes if note),
        tone=TONES[state_of(thing, world)],
    )


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    return spoken(present(session, world))


def react(session: Session, event: Event, world: World) -> Outcome:  # noqa: ARG001 - as every screen
    """Return what comes of an event."""
    visit = visit_of(session)
    match event:
        case KindChosen(kind=kind):
            visit = replace(visit, kind=kind, done="", has_failed=False)
            return Outcome(replace(session, staff=visit, page=0))
        case PageTurned(page=page):
            return Outcome(replace(session, page=max(0, page)))
        case ThingChosen(thing=thing):
            visit = replace(visit, thing=thing, plan=None, done="", has_failed=False)
            return Outcome(replace(session.to(ScreenId.STAFF_THING), staff=visit))
        case _:
            return Outcome(session)
