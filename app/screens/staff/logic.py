"""Reaching the staff: what they are wanted for, what they are told, and how far a call has come."""

from dataclasses import dataclass, replace

from app.flow.asking import profile_of, usable_places
from app.flow.calling import (
    REASONS,
    call_icon,
    call_words,
    called,
    goal_words_of,
    here_words,
    is_under_way,
    need_words,
    needs_other,
    withdrawn,
)
from app.flow.events import (
    CallWithdrawn,
    DestinationChosen,
    Event,
    GoalTold,
    NeedTold,
    PlanBWanted,
    ReasonChosen,
    StaffCalled,
)
from app.flow.frame import room_of
from app.flow.outcome import Afterwards, Outcome
from app.flow.planning import gone_to
from app.flow.session import ScreenId, Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.screens.blocks import Cell, Look, button, grid, title, words
from app.screens.cards import card
from app.screens.ruler import Ruler
from app.screens.sheet import EMPTY_SHEET, Sheet, sheet_of
from app.screens.words import sentence_case
from app.text.labels import place_label
from app.text.measures import spoken_minutes
from app.text.phrasebook import Phrasebook
from app.theme import TextSize
from maps.model import Place, PlaceKind

_REASON_ICONS = {"way": "map", "boarding": "train", "machine": "elevator", "unwell": "pharmacy"}


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffView:
    """What the screen shows: a form before the call, its state after it, and what else helps."""

    title: str
    state: str
    """How far the call has come, or that nobody can be called from here."""
    state_icon: str
    reasons: tuple[Action, ...]
    told_title: str
    told: tuple[str, ...]
    """What the staff are told in any case."""
    choices: tuple[Action, ...]
    """What they are told as well, each to be taken out by a touch."""
    call: Action | None
    """Calls, calls again, or takes the call back."""
    phone: str
    desk: Action | None
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed on this page."""
        return self.sheet.rows


def present(session: Session, world: World) -> StaffView:
    """Return what is shown."""
    book = world.books[session.language]
    stage = session.call.stage
    is_form = world.staff.can_call and stage is None
    has_other = not world.staff.can_call or needs_other(session)
    desk = _desk(session, world, book) if has_other else None
    phone = world.staff.phone if has_other else ""
    view = StaffView(
        title=book.say("call-title" if is_form else "call-open"),
        state=_state(session, world, book, has_other=bool(desk or phone)),
        state_icon=call_icon(session.call),
        reasons=_reasons(session, book) if is_form else (),
        told_title=book.say("call-tell") if is_form else "",
        told=_told(session, world, book) if is_form else (),
        choices=_choices(session, world, book) if is_form else (),
        call=_call(session, world, book),
        phone=book.say("call-phone", number=phone) if phone else "",
        desk=desk,
        sheet=EMPTY_SHEET,
    )
    return replace(view, sheet=_sheet(view, session, world))


def _sheet(view: StaffView, session: Session, world: World) -> Sheet:
    ruler = Ruler(room_of(session, world))
    sign = view.state_icon or "staff"
    state = card(ruler, view.state, icon=sign, icon_mm=44.0, size=TextSize.TITLE)
    told = tuple(
        words(ruler, text, TextSize.BODY, section="told", apart_mm=2.0) for text in view.told
    )
    heading = words(
        ruler, view.told_title, TextSize.BODY, is_bold=True, section="told", is_glued=True
    )
    phone = words(ruler, view.phone, TextSize.TITLE, is_bold=True, icon="phone")
    is_waiting = view.call is not None and view.call.id == "staff:withdraw"
    return sheet_of(
        ruler.room,
        world.books[session.language],
        session.page,
        head=(title(ruler, view.title),),
        body=(
            *((state,) if view.state else ()),
            *((phone,) if view.phone else ()),
            *grid(
                ruler,
                tuple(Cell(action=reason) for reason in view.reasons),
                Look.BUTTON,
                columns=2,
                section="reasons",
            ),
            *((heading, *told) if view.told else ()),
            *grid(
                ruler,
                tuple(Cell(action=choice) for choice in view.choices),
                Look.BUTTON,
                columns=1,
                section="told",
            ),
        ),
        foot=(
            *((button(ruler, view.desk),) if view.desk is not None else ()),
            *(
                (button(ruler, view.call, Look.BUTTON if is_waiting else Look.MAIN),)
                if view.call is not None
                else ()
            ),
        ),
    )


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself: the question or the state, and what is told."""
    view = present(session, world)
    about = (view.told_title, *view.told) if view.told else ()
    head = tuple(words for words in (view.title, view.state) if words)
    return (head, *((about,) if about else ()), *(((view.phone,),) if view.phone else ()))


def entry(view: StaffView) -> str | None:
    """Return what one came for: the call itself."""
    action = view.call or view.desk
    return action.id if action is not None else None


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    call = session.call
    match event:
        case ReasonChosen(reason=reason) if reason in REASONS:
            return Outcome(replace(session, call=replace(call, reason=reason)))
        case NeedTold(is_told=is_told):
            return Outcome(replace(session, call=replace(call, tells_need=is_told)))
        case GoalTold(is_told=is_told):
            return Outcome(replace(session, call=replace(call, tells_goal=is_told)))
        case StaffCalled():
            return called(session, world)
        case CallWithdrawn():
            return Outcome(withdrawn(session))
        case DestinationChosen(place=place) if place in world.station.place_by_id:
            gone = gone_to(session, place, world)
            effects = (Afterwards(PlanBWanted()),) if gone.screen is ScreenId.ROUTE else ()
            return Outcome(gone, effects)
        case _:
            return Outcome(session)


def _state(session: Session, world: World, book: Phrasebook, *, has_other: bool) -> str:
    if not world.staff.can_call:
        return book.say("call-no-call" if has_other else "call-ask")
    return call_words(session.call, book)


def _reasons(session: Session, book: Phrasebook) -> tuple[Action, ...]:
    return tuple(
        Action(
            id=f"staff:reason:{reason}",
            words=book.say(f"call-reason-{reason}"),
            event=ReasonChosen(reason),
            icon=_REASON_ICONS[reason],
            is_chosen=session.call.reason == reason,
        )
        for reason in REASONS
    )


def _told(session: Session, world: World, book: Phrasebook) -> tuple[str, ...]:
    here = sentence_case(here_words(world, book))
    return (
        book.say("call-tell-here", place=here),
        book.say("call-tell-language", language=world.language_names[session.language]),
    )


def _choices(session: Session, world: World, book: Phrasebook) -> tuple[Action, ...]:
    need = need_words(session, book)
    goal = goal_words_of(session, world, book)
    found: list[Action] = []
    if need:
        words = book.say("call-tell-need", profile=need)
        found.append(_choice("need", words, is_told=session.call.tells_need))
    if goal:
        words = book.say("call-tell-goal", place=goal)
        found.append(_choice("goal", words, is_told=session.call.tells_goal))
    return tuple(found)


def _choice(name: str, words: str, *, is_told: bool) -> Action:
    return Action(
        id=f"staff:tell:{name}",
        words=words,
        event=NeedTold(not is_told) if name == "need" else GoalTold(not is_told),
        icon="check" if is_told else "cross",
        is_chosen=is_told,
    )


def _call(session: Session, world: World, book: Phrasebook) -> Action | None:
    if not world.staff.can_call:
        return None
    stage = session.call.stage
    if is_under_way(session):
        return Action(
            id="staff:withdraw",
            words=book.say("call-withdraw"),
            event=CallWithdrawn(),
            icon="cross",
        )
    return Action(
        id="staff:call",
        words=book.say("call-now" if stage is None else "call-again"),
        event=StaffCalled(),
        icon="call",
    )


def _desk(session: Session, world: World, book: Phrasebook) -> Action | None:
    """Return the way to where somebody sits, if this person can go there."""
    profile = profile_of(session)
    costs = world.costs(profile)
    reached = [p for p in _desks(world, session) if p.id in costs]
    if not reached:
        return None
    nearest = min(reached, key=lambda p: (costs[p.id], p.id))
    seconds = world.approaches(profile, [nearest])[nearest.id].seconds
    return Action(
        id="staff:desk",
        words=book.say(
            "call-desk", place=place_label(nearest, book), minutes=spoken_minutes(seconds)
        ),
        event=DestinationChosen(nearest.id),
        icon="information",
    )


def _desks(world: World, session: Session) -> tuple[Place, ...]:
    if world.staff.desk is not None:
        return (world.station.place_by_id[world.staff.desk],)
    return usable_places(world, PlaceKind.INFORMATION, profile_of(session))
