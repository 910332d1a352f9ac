"""The map as part of a screen: its picture, the level buttons, the zoom. Pure."""

from dataclasses import dataclass, replace

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
from app.screens.words import attribution, level_button
from maps.model import LevelId, Line, PlaceId
from routing.route import Route

LADDER_RUNGS = 5
"""As many level buttons as stand beside the map; the shown level in their middle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapView:
    """The map and what can be pressed on it."""

    picture: MapPicture
    levels: tuple[Action, ...] = ()
    """Highest first, as in a lift."""
    route_levels: tuple[str, ...] = ()
    """Ids of the level buttons that the route touches."""
    zoom: tuple[Action, ...] = ()
    attribution: str = ""

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return (*((level,) for level in self.levels), *((zoom,) for zoom in self.zoom))


def here_of(session: Session, world: World) -> Here:
    """Return where the traveller stands, named in their language."""
    return Here(
        position=world.here.position,
        level=world.here.level,
        facing_deg=world.here.facing_deg,
        label=world.books[session.language].say("you-are-here"),
    )


def level_map(session: Session, world: World, highlights: tuple[PlaceId, ...] = ()) -> MapView:
    """Return the map of the level where the kiosk stands."""
    picture = picture_of_level(
        world.station,
        session.map.level or world.here.level,
        here=here_of(session, world),
        bearing_up_deg=world.here.facing_deg or 0.0,
        out_of_service=world.out_of_service(),
        language=session.language,
    )
    return MapView(
        picture=replace(picture, highlights=highlights), attribution=attribution(world.station)
    )


def route_map(session: Session, world: World, route: Route) -> MapView:
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
        levels=ladder(session, world, picture.level),
        route_levels=tuple(f"level:{level}" for level in on_route),
        zoom=_zoom(session, world),
        attribution=attribution(world.station),
    )


def ladder(session: Session, world: World, shown: LevelId) -> tuple[Action, ...]:
    """Return the buttons of the levels round the shown one, the highest first."""
    levels = world.station.levels
    at = next(i for i, level in enumerate(levels) if level.id == shown)
    start = min(max(0, at - LADDER_RUNGS // 2), max(0, len(levels) - LADDER_RUNGS))
    book = world.books[session.language]
    return tuple(
        Action(
            id=f"level:{level.id}",
            words=level_button(level, book),
            event=LevelChosen(level.id),
            is_chosen=level.id == shown,
        )
        for level in reversed(levels[start : start + LADDER_RUNGS])
    )


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


def _line_of(world: World, route: Route, index: int) -> Line:
    """Return the points along one maneuver."""
    maneuver = route.maneuvers[index]
    nodes = route.nodes[maneuver.step_from : max(maneuver.step_to, maneuver.step_from) + 1]
    return tuple(world.station.node_by_id[node].position for node in nodes)
