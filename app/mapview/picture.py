"""What the map is asked to show: one frozen value, from which everything that is drawn follows.

Pure. Screens make a `MapPicture` with `picture_of_level` or `picture_of_route`, change it with
`zoomed`, `panned` and `reset`, and hand it to the map; nothing else is ever told to the map.
"""

import math
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from maps.model import (
    Area,
    AreaKind,
    EquipmentId,
    LevelId,
    Line,
    Pathway,
    PathwayMode,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    StationMap,
    Transport,
)

if TYPE_CHECKING:
    from routing.route import Route

ZOOM_RATIO = 1.5
"""One press of a zoom button."""

ZOOM_STEPS = (-3, 6)
"""The farthest and the nearest zoom step; 0 frames what the picture is about."""

PAN_SHARE = 0.3
"""One press of a pan button, as a share of the view's shorter edge."""


_RAIL = (Transport.TRAIN, Transport.SUBWAY, Transport.LIGHT_RAIL)
_HALLS = (AreaKind.HALL, AreaKind.CORRIDOR)
_STOPS = (PlaceKind.PLATFORM, PlaceKind.TICKETS, PlaceKind.TRAM_STOP)


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Where the traveller stands, and which way they face when they read the screen."""

    position: Point
    level: LevelId
    facing_deg: float | None = None
    label: str = ""
    """The word beside the symbol, in the traveller's language."""
    label_elsewhere: str = ""
    """The words beside it on the other levels: they name the level where one stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteLine:
    """A piece of the route that runs on the same levels. Stairs lie on two."""

    levels: tuple[LevelId, ...]
    points: Line
    is_walked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelChange:
    """A place on the route where the level changes; `number` counts them, from 1."""

    number: int
    position: Point
    level_from: LevelId
    level_to: LevelId
    mode: PathwayMode
    goes_up: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPicture:
    """Everything that decides the picture."""

    level: LevelId
    bearing_up_deg: float = 0.0
    here: Here | None = None
    route: tuple[RouteLine, ...] = ()
    level_changes: tuple[LevelChange, ...] = ()
    end: Point | None = None
    end_level: LevelId | None = None
    highlights: tuple[PlaceId, ...] = ()
    out_of_service: frozenset[EquipmentId] = frozenset()
    frame: Line = ()
    """What zoom step 0 shows, in metres; empty: the whole level."""
    widest_m: float = math.inf
    """Zoom step 0 never shows more than this across the shorter edge: then the part of the frame
    where the traveller stands is shown, large enough to be read."""
    zoom_step: int = 0
    pan: tuple[float, float] = (0.0, 0.0)
    """To the right and up, in shares of the view's shorter edge at zoom step 0."""
    language: str = "en"
    view: tuple[Point, float] | None = None
    """Its middle and its pixels per metre, where hands move it freely: instead of a frame."""


def picture_of_level(
    station_map: StationMap,
    level: LevelId,
    *,
    here: Here | None = None,
    bearing_up_deg: float = 0.0,
    out_of_service: Collection[EquipmentId] = (),
    language: str = "en",
) -> MapPicture:
    """Return the overview of one level, the traveller in it."""
    frame = frame_of_level(station_map, level)
    if here is not None and here.level == level:
        frame = (*frame, here.position)
    return MapPicture(
        level=level,
        bearing_up_deg=bearing_up_deg,
        here=here,
        out_of_service=frozenset(out_of_service),
        frame=frame,
        language=language,
    )


def picture_of_route(  # noqa: PLR0913 - each is one independent fact about the picture
    station_map: StationMap,
    route: "Route",
    *,
    level: LevelId | None = None,
    here: Here | None = None,
    bearing_up_deg: float = 0.0,
    walked_steps: int = 0,
    out_of_service: Collection[EquipmentId] = (),
    language: str = "en",
) -> MapPicture:
    """Return the picture of a route on one of its levels.

    Args:
        station_map: the map that the route was planned on.
        route: the route.
        level: the level to show; the route's first, if not given.
        here: where the traveller stands.
        bearing_up_deg: the bearing that points up on the screen.
        walked_steps: how many pathways of the route lie behind the traveller.
        out_of_service: machines to show as not working.
        language: of names on the map.
    """
    nodes = station_map.node_by_id
    shown = level or nodes[route.nodes[0]].level
    lines = _route_lines(station_map, route, walked_steps)
    last = nodes[route.nodes[-1]]
    frame = [p for line in lines if shown in line.levels for p in line.points]
    frame += [nodes[n].position for n in route.nodes if nodes[n].level == shown]
    if here is not None and here.level == shown and (frame or not lines):
        frame.append(here.position)
    if not frame:
        frame = [p for line in lines for p in line.points]
    return MapPicture(
        level=shown,
        bearing_up_deg=bearing_up_deg,
        here=here,
        route=lines,
        level_changes=_level_changes(station_map, route),
        end=last.position,
        end_level=last.level,
        highlights=(route.place,) if route.place else (),
        out_of_service=frozenset(out_of_service),
        frame=tuple(frame) or (last.position,),
        language=language,
    )


def levels_of_route(station_map: StationMap, route: "Route") -> tuple[LevelId, ...]:
    """Return the levels that a route touches, in the order it reaches them."""
    return tuple(dict.fromkeys(station_map.node_by_id[n].level for n in route.nodes))


def frame_of_level(station_map: StationMap, level: LevelId) -> Line:
    """Return points that frame what travellers look for on a level.

    The middle nine tenths, in each direction, of train platforms, elevators, numbered entrances and
    halls: one far-off stop must not make everything else small. Without them every platform and
    ticket machine, then every node.
    """
    places = [p for p in station_map.places if level in p.levels]
    halls = [a for a in station_map.areas if a.kind in _HALLS and level in a.levels]
    points = [p.position for p in places if _is_of_the_station(p)]
    points += [corner for hall in halls for corner in _corners(hall)]
    if len(points) < 2:
        points += [p.position for p in places if p.kind in _STOPS]
    if len(points) < 2:
        points += [n.position for n in station_map.nodes if n.level == level]
    if len(points) < 2:
        points += [n.position for n in station_map.nodes]
    xs, ys = sorted(p[0] for p in points), sorted(p[1] for p in points)
    if not xs:
        return ((-50.0, -50.0), (50.0, 50.0))
    low, high = len(xs) // 20, len(xs) - 1 - len(xs) // 20
    return ((xs[low], ys[low]), (xs[high], ys[high]))


def _is_of_the_station(place: Place) -> bool:
    if place.kind is PlaceKind.ENTRANCE:
        return bool(place.ref)
    if place.kind is PlaceKind.PLATFORM:
        return place.transport in _RAIL
    return place.kind is PlaceKind.ELEVATOR


def _corners(area: Area) -> Line:
    xs, ys = [p[0] for p in area.outer], [p[1] for p in area.outer]
    return ((min(xs), min(ys)), (max(xs), max(ys)))


def zoomed(picture: MapPicture, steps: int) -> MapPicture:
    """Return the picture nearer (positive) or farther, within `ZOOM_STEPS`."""
    step = min(max(picture.zoom_step + steps, ZOOM_STEPS[0]), ZOOM_STEPS[1])
    return replace(picture, zoom_step=step)


def panned(picture: MapPicture, right: int, up: int) -> MapPicture:
    """Return the picture moved by presses of the pan buttons; a press moves the same on screen."""
    share = PAN_SHARE / ZOOM_RATIO**picture.zoom_step
    x, y = picture.pan
    return replace(picture, pan=(x + right * share, y + up * share))


def reset(picture: MapPicture) -> MapPicture:
    """Return the picture as it first was: no zoom, no pan."""
    return replace(picture, zoom_step=0, pan=(0.0, 0.0))


def _route_lines(
    station_map: StationMap, route: "Route", walked_steps: int
) -> tuple[RouteLine, ...]:
    """Join pathways that run on the same levels, so that dashes and joins are even."""
    lines: list[RouteLine] = []
    for step, pathway_id in enumerate(route.pathways):
        levels, points = _walked_line(station_map, route, step, pathway_id)
        is_walked = step < walked_steps
        last = lines[-1] if lines else None
        if last is not None and last.levels == levels and last.is_walked == is_walked:
            lines[-1] = replace(last, points=last.points + points[1:])
        else:
            lines.append(RouteLine(levels=levels, points=points, is_walked=is_walked))
    return tuple(line for line in lines if len(set(line.points)) > 1)


def _walked_line(
    station_map: StationMap, route: "Route", step: int, pathway_id: str
) -> tuple[tuple[LevelId, ...], Line]:
    start, end = route.nodes[step], route.nodes[step + 1]
    pathway: Pathway = station_map.pathway_by_id[pathway_id]  # type: ignore[index]
    points = pathway.line if pathway.from_node == start else pathway.line[::-1]
    nodes = station_map.node_by_id
    return tuple(dict.fromkeys((nodes[start].level, nodes[end].level))), points


def _level_changes(station_map: StationMap, route: "Route") -> tuple[LevelChange, ...]:
    """Return each change of level; an elevator ride over several levels is one."""
    nodes, index = station_map.node_by_id, station_map.level_by_id
    changes: list[LevelChange] = []
    last_step = -2
    for step, pathway_id in enumerate(route.pathways):
        start, end = nodes[route.nodes[step]], nodes[route.nodes[step + 1]]
        if start.level == end.level:
            continue
        mode = station_map.pathway_by_id[pathway_id].mode
        goes_up = index[end.level].index > index[start.level].index
        if last_step == step - 1 and changes[-1].mode is mode and changes[-1].goes_up == goes_up:
            changes[-1] = replace(changes[-1], level_to=end.level)
        else:
            changes.append(
                LevelChange(
                    number=len(changes) + 1,
                    position=start.position,
                    level_from=start.level,
                    level_to=end.level,
                    mode=mode,
                    goes_up=goes_up,
                )
            )
        last_step = step
    return tuple(changes)
