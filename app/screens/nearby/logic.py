"""The nearest of each kind of facility: where, how far, whether it works, and one touch to go."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.flow.asking import profile_of
from app.flow.categories import ACCESSIBLE_TOILET, NEARBY
from app.flow.events import DestinationChosen, Event, PlanBWanted
from app.flow.frame import room_of
from app.flow.outcome import Afterwards, Outcome
from app.flow.planning import gone_to
from app.flow.session import ScreenId, Session
from app.flow.view import Action, Rows, Spoken
from app.flow.world import World
from app.screens.blocks import FlowItem, title
from app.screens.cards import card
from app.screens.ruler import Ruler
from app.screens.sheet import Sheet, sheet_of
from app.screens.words import PLACE_ICONS, distance_words, levels_words
from app.text.elevator_states import ICONS, known_of, state_words
from app.text.hours import moment_words
from app.text.labels import equipment_label, place_label
from app.text.measures import spoken_minutes
from app.text.phrasebook import Phrasebook
from maps.model import Access, EquipmentId, Place, PlaceId, PlaceKind
from maps.opening import OpenState, hours_of
from routing.route import ElevatorState


@dataclass(frozen=True, slots=True, kw_only=True)
class NearRow:
    """The nearest of one kind."""

    action: Action
    level: str
    distance: str
    time: str
    state: str
    """Whether it works or is open, as far as that is known; empty: nothing is."""
    state_icon: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NearbyView:
    """What the screen shows."""

    title: str
    nearest: tuple[NearRow, ...]
    """Those of all pages."""
    sheet: Sheet

    @property
    def rows(self) -> Rows:
        """Return what can be pressed on this page."""
        return self.sheet.rows


def present(session: Session, world: World) -> NearbyView:
    """Return what is shown."""
    book = world.books[session.language]
    profile = profile_of(session)
    costs = world.costs(profile)
    found = tuple(_nearest(world, costs))
    ways = world.approaches(profile, [place for _, place in found])
    rows = tuple(
        _row(kind, place, ways[place.id].length_m, ways[place.id].seconds, world, book)
        for kind, place in found
    )
    ruler = Ruler(room_of(session, world))
    heading = book.say("nearby-title")
    sheet = sheet_of(
        ruler.room,
        book,
        session.page,
        head=(title(ruler, heading),),
        body=tuple(
            card(
                ruler,
                row.action.words,
                action=row.action,
                icon=row.action.icon,
                side=(row.time, row.distance),
                facts=_facts(row),
            )
            for row in rows
        ),
    )
    return NearbyView(title=heading, nearest=rows, sheet=sheet)


def _facts(row: NearRow) -> tuple[FlowItem, ...]:
    """Return where it is and whether it works, beside each other where there is room."""
    found = ((row.level, ""), (row.state, row.state_icon))
    return tuple(FlowItem(words=words, icon=icon) for words, icon in found if words)


def speak(session: Session, world: World) -> Spoken:
    """Return what the screen says of itself; each facility is heard as it is reached."""
    return ((present(session, world).title,),)


def react(session: Session, event: Event, world: World) -> Outcome:
    """Return what comes of an event."""
    match event:
        case DestinationChosen(place=place) if place in world.station.place_by_id:
            gone = gone_to(session, place, world)
            effects = (Afterwards(PlanBWanted()),) if gone.screen is ScreenId.ROUTE else ()
            return Outcome(gone, effects)
        case _:
            return Outcome(session)


def _nearest(world: World, costs: Mapping[PlaceId, int]) -> Iterator[tuple[str, Place]]:
    """Yield each kind with the place that is reached most easily, open ones first."""
    shut = _shut(world)
    for kind in NEARBY:
        places = [place for place in world.station.places if _is_of(place, kind)]
        reached = [place for place in places if place.id in costs]
        if reached:
            yield kind, min(reached, key=lambda p: (p.id in shut, costs[p.id], p.id))


def _is_of(place: Place, kind: str) -> bool:
    if kind == ACCESSIBLE_TOILET:
        return place.kind is PlaceKind.TOILET and place.access is Access.YES
    return place.kind == kind


def _shut(world: World) -> frozenset[str]:
    """Return what is closed or out of service: the next one is nearer then."""
    from routing.place_hours import closed_places  # noqa: PLC0415 - as `World`

    wanted = [p for p in world.station.places if p.kind in {*NEARBY, PlaceKind.TOILET}]
    closed = closed_places(world.network, wanted, world.at)
    out = world.out_of_service()
    broken = {p.id for p in wanted if (machine := machine_of(p, world)) and machine in out}
    return frozenset({*closed, *broken})


def machine_of(place: Place, world: World) -> EquipmentId | None:
    """Return the lift that a place of kind lift is in front of."""
    if place.kind is not PlaceKind.ELEVATOR:
        return None
    nodes = set(place.nodes)
    return next(
        (
            p.equipment
            for p in world.station.pathways
            if p.equipment is not None and nodes & {p.from_node, p.to_node}
        ),
        None,
    )


def _row(
    kind: str, place: Place, length_m: float, seconds: float, world: World, book: Phrasebook
) -> NearRow:
    state, icon = _state(kind, place, world, book)
    name = _name(kind, place, world, book)
    level = levels_words(place, world.station, book)
    distance = distance_words(length_m, book)
    time = book.say("about-minutes", minutes=spoken_minutes(seconds))
    return NearRow(
        action=Action(
            id=f"near:{kind}",
            words=name,
            event=DestinationChosen(place.id),
            icon=ACCESSIBLE_TOILET if kind == ACCESSIBLE_TOILET else PLACE_ICONS[place.kind],
            spoken=book.say("voice-place", place=name, level=level, time=time)
            if level
            else book.say("voice-with-note", name=name, note=time),
            more=_together((distance, state), book),
        ),
        level=level,
        distance=distance,
        time=time,
        state=state,
        state_icon=icon,
    )


def _together(parts: Sequence[str], book: Phrasebook) -> str:
    said = ""
    for part in filter(None, parts):
        said = book.say("voice-with-note", name=said, note=part) if said else part
    return said


def _name(kind: str, place: Place, world: World, book: Phrasebook) -> str:
    """Return what a place is called; a lift as its machine is."""
    if kind == ACCESSIBLE_TOILET:
        return book.say("nearby-toilet")
    machine = machine_of(place, world)
    if machine is not None:
        return equipment_label(world.station.equipment_by_id[machine], world.station, book)
    return place_label(place, book)


def _state(kind: str, place: Place, world: World, book: Phrasebook) -> tuple[str, str]:
    """Return whether it works or is open, and its pictogram."""
    machine = machine_of(place, world)
    if machine is not None:
        known = world.conditions
        names = frozenset({machine, *world.station.equipment_by_id[machine].same_as})
        told = ElevatorState(
            equipment=machine,
            state=known.states(world.at, names=world.network.machine_of).get(machine),
            as_of=known.as_of(names, world.at),
        )
        words = state_words(told, world.at, world.station, book)
        return words, ICONS[known_of(told, world.at)]
    hours = hours_of(world.station, place.opening_hours) if place.opening_hours else None
    if hours is not None and world.at is not None:
        words, icon = _opening(hours.state_at(world.at), place, world, world.at, book)
        if words:
            return words, icon
    if kind == PlaceKind.TOILET and place.access is Access.UNKNOWN:
        return book.say("nearby-access-unknown"), "unknown"
    return "", ""


def _opening(
    state: OpenState, place: Place, world: World, at: dt.datetime, book: Phrasebook
) -> tuple[str, str]:
    hours = hours_of(world.station, place.opening_hours)
    if hours is None or state is OpenState.UNKNOWN:
        return "", ""
    is_open = state is OpenState.OPEN
    change = hours.closes_at(at) if is_open else hours.opens_at(at)
    if change is None:
        return ("", "") if is_open else (book.say("nearby-closed"), "cross")
    moment = moment_words(change, at, world.station, book)
    if is_open:
        return book.say("nearby-open-until", closes=moment), "clock"
    return book.say("nearby-closed-until", opens=moment), "cross"
