"""The map as part of a screen: its picture, the level buttons, the zoom. Pure."""

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.flow.asking import profile_of
from app.flow.events import Event, LevelChosen, Zoomed
from app.flow.session import MapShown, Session
from app.flow.view import Action, Rows
from app.flow.world import World
from app.mapview.picture import (
    ZOOM_STEPS,
    Here,
    MapPicture,
    levels_of_route,
    picture_of_level,
    picture_of_route,
    zoomed,
)
from app.screens.words import level_buttons, sentence_case
from app.text.labels import level_label
from maps.model import Level, LevelId, Line, Place

if TYPE_CHECKING:
    from routing.route import Route

NEAR_MS = 120_000
"""What can be reached in two minutes is near."""

NEAR_WIDEST_M = 130.0
"""Across the shorter edge of the map of what is near: signs and halls can still be told apart."""

LADDER_RUNGS = 5
"""As many level buttons as stand beside the map; the shown level in their middle."""

_EASY_RUNGS = 4
"""In easy mode: with the zoom they are six things to choose from (barrier-free.md G01)."""

RUNG_MM = 25.0
"""The height of a level's button."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapView:
    """The map and what can be pressed on it."""

    picture: MapPicture
    levels: tuple[Action, ...] = ()
    """Highest first, as in a lift."""
    route_levels: tuple[str, ...] = ()
    """Ids of the level buttons that the route touches."""
    zoom: tuple[Action, ...] = ()

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return (*((level,) for level in self.levels), *((zoom,) for zoom in self.zoom))


def here_of(session: Session, world: World) -> Here:
    """Return where the traveller stands, named in their language."""
    book = world.books[session.language]
    level = world.station.level_by_id[world.here.level]
    return Here(
        position=world.here.position,
        level=world.here.level,
        facing_deg=world.here.facing_deg,
        label=book.say("you-are-here"),
        label_elsewhere=book.say("welcome-standing", level=sentence_case(level_label(level, book))),
    )


def near_map(session: Session, world: World) -> MapView:
    """Return the map of what is near, on the level where the kiosk stands."""
    costs = world.costs(profile_of(session))
    level = world.here.level
    near = [
        place.position
        for place in world.station.places
        if level in place.levels and costs.get(place.id, NEAR_MS + 1) <= NEAR_MS
    ]
    picture = _level_picture(session, world, level)
    if near:
        picture = replace(picture, frame=(*near, world.here.position), widest_m=NEAR_WIDEST_M)
    return MapView(picture=picture)


def places_map(session: Session, world: World, places: tuple[Place, ...]) -> MapView:
    """Return the map of the level where most of these places are, with all that are on it."""
    counted = Counter(place.levels[0] for place in places if place.levels)
    if not counted:
        return near_map(session, world)
    here = world.here
    level = max(counted, key=lambda level: (counted[level], level == here.level, level))
    on_level = [place for place in places if level in place.levels]
    frame = (*(place.position for place in on_level), here.position)
    picture = _level_picture(session, world, level)
    return MapView(picture=replace(picture, highlights=tuple(p.id for p in on_level), frame=frame))


def _level_picture(session: Session, world: World, level: LevelId) -> MapPicture:
    return picture_of_level(
        world.station,
        level,
        here=here_of(session, world),
        bearing_up_deg=world.here.facing_deg or 0.0,
        out_of_service=world.out_of_service(),
        language=session.language,
    )


def route_map(session: Session, world: World, route: "Route") -> MapView:
    """Return the map of a route: the level that is shown, or where one maneuver is."""
    shown = session.map
    picture = picture_of_route(
        world.station,
        route,
        level=shown.level,
        here=here_of(session, world),
        bearing_up_deg=world.here.facing_deg or 0.0,
        walked_steps=route.maneuvers[shown.maneuver].step_from if shown.maneuver else 0,
        out_of_service=world.out_of_service(),
        language=session.language,
    )
    if shown.maneuver is not None and shown.maneuver < len(route.maneuvers):
        picture = replace(picture, frame=_line_of(world, route, shown.maneuver))
    picture = zoomed(picture, shown.zoom_step)
    on_route = levels_of_route(world.station, route)
    return MapView(
        picture=picture,
        levels=ladder(session, world, picture.level, on_route),
        route_levels=tuple(f"level:{level}" for level in on_route),
        zoom=_zoom(session, world),
    )


def ladder(
    session: Session, world: World, shown: LevelId, on_route: tuple[LevelId, ...]
) -> tuple[Action, ...]:
    """Return the buttons of the levels round the shown one, the highest first.

    A landing between two levels is no level to look at, unless the route stops there.
    """
    levels = [
        level
        for level in world.station.levels
        if level.id == shown or level.id in on_route or _is_whole(world, level)
    ]
    at = next(i for i, level in enumerate(levels) if level.id == shown)
    rungs = _EASY_RUNGS if session.display.is_easy else LADDER_RUNGS
    start = min(max(0, at - rungs // 2), max(0, len(levels) - rungs))
    words = level_buttons(world.station.levels, world.books[session.language])
    return tuple(
        Action(
            id=f"level:{level.id}",
            words=words[level.id],
            event=LevelChosen(level.id),
            is_chosen=level.id == shown,
        )
        for level in reversed(levels[start : start + rungs])
    )


def _is_whole(world: World, level: Level) -> bool:
    """Say whether a level is more than a landing: some place on it can be reached."""
    if level.index != int(level.index):
        return False
    nodes = world.station.node_by_id
    return any(nodes[n].level == level.id for place in world.station.places for n in place.nodes)


def react_map(session: Session, event: Event) -> Session | None:
    """Answer what the map's own buttons say; None: it was none of them."""
    match event:
        case LevelChosen(level=level):
            return replace(session, map=MapShown(level=level))
        case Zoomed(steps=steps):
            step = min(max(session.map.zoom_step + steps, ZOOM_STEPS[0]), ZOOM_STEPS[1])
            return replace(session, map=replace(session.map, zoom_step=step))
        case _:
            return None


def _zoom(session: Session, world: World) -> tuple[Action, ...]:
    book = world.books[session.language]
    return (
        Action(id="map:nearer", words=book.say("map-nearer"), event=Zoomed(1), icon="plus"),
        Action(id="map:farther", words=book.say("map-farther"), event=Zoomed(-1), icon="minus"),
    )


def _line_of(world: World, route: "Route", index: int) -> Line:
    """Return the points along one maneuver."""
    maneuver = route.maneuvers[index]
    nodes = route.nodes[maneuver.step_from : max(maneuver.step_to, maneuver.step_from) + 1]
    return tuple(world.station.node_by_id[node].position for node in nodes)
