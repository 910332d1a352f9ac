"""How do you travel? One card for each profile that routing knows, two in a row."""

from dataclasses import dataclass

from app.flow.asking import profile_of, usable_places
from app.flow.events import Event, PlanBWanted, ProfileChosen
from app.flow.frame import room_of
from app.flow.outcome import Afterwards, Outcome
from app.flow.own_needs import with_profile
from app.flow.planning import planned
from app.flow.session import ScreenId, Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.screens.blocks import Cell, Look, MapSpace, grid, title
from app.screens.mapping import MapView, places_map
from app.screens.ruler import Ruler
from app.screens.sheet import Sheet, sheet_of
from app.screens.words import goal_words
from maps.model import Place
from routing.profiles import BLIND, PROFILES, find_profile

_CARDS_ACROSS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileCard:
    """One way of moving, and what it means in plain words."""

    action: Action
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedsView:
    """What the screen shows."""

    goal: str
    map: MapView
    title: str
    cards: tuple[ProfileCard, ...]
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed on this page."""
        return self.sheet.rows


def present(session: Session, world: World) -> NeedsView:
    """Return what is shown."""
    book = world.books[session.language]
    places: tuple[Place, ...] = ()
    if session.nearest is not None:
        places = usable_places(world, session.nearest, profile_of(session))
        goal = book.say(f"nearest-{session.nearest}")
    elif session.destination is not None:
        places = (world.station.place_by_id[session.destination],)
        goal = goal_words(places[0], world.station, book)
    else:
        goal = ""
    cards = tuple(
        ProfileCard(
            action=Action(
                id=f"profile:{profile.name}",
                words=book.say(f"profile-{profile.name}"),
                event=ProfileChosen(profile.name),
                icon=profile.name,
                more=book.say(f"profile-{profile.name}-words"),
            ),
            words=book.say(f"profile-{profile.name}-words"),
        )
        for profile in PROFILES
    )
    ruler = Ruler(room_of(session, world))
    view = places_map(session, world, places)
    sheet = sheet_of(
        ruler.room,
        book,
        session.page,
        head=(title(ruler, goal),) if goal else (),
        space=MapSpace(view=view),
        lead=(title(ruler, book.say("needs-title"), section="cards", is_glued=True),),
        body=grid(
            ruler,
            tuple(Cell(action=card.action) for card in cards),
            Look.CARD,
            columns=_CARDS_ACROSS,
            section="cards",
        ),
    )
    return NeedsView(goal=goal, map=view, title=book.say("needs-title"), cards=cards, sheet=sheet)


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself."""
    view = present(session, world)
    return (((view.goal,) if view.goal else ()) + (view.title,),)


def entry(view: NeedsView) -> str | None:
    """Return what somebody who listens most likely wants: the way of who does not see."""
    return next((c.action.id for c in view.cards if c.action.id == f"profile:{BLIND.name}"), None)


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    match event:
        case ProfileChosen(profile=profile) if find_profile(profile) is not None:
            session = planned(with_profile(session, profile), world)
            effects = (Afterwards(PlanBWanted()),) if session.screen is ScreenId.ROUTE else ()
            return Outcome(session, effects)
        case _:
            return Outcome(session)
