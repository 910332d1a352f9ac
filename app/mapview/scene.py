"""What lies on the ground of one level, and the route over it: frozen shapes in metres. Pure.

The ground depends on the map and the level only, so it is made once a level; the route is a few
shapes, made anew for every picture. Symbols are in `symbols`.
"""

import itertools
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from app.mapview import style
from app.mapview.picture import MapPicture
from app.mapview.style import BandStyle, Layer
from app.theme import Colour, Theme
from maps.model import (
    Area,
    AreaKind,
    Crossing,
    LevelId,
    Line,
    Pathway,
    PathwayMode,
    Point,
    StationMap,
)


class Pattern(IntEnum):
    """What is drawn along a band."""

    PLAIN = 0
    TREADS = 1
    """Square ends and lines across, a step apart."""
    DASHES = 2
    ARROWS = 3
    """Small arrows in the direction of the line."""
    PLAIN_SQUARE = 4
    """Square ends."""
    STRIPES = 5
    """Bars across, as broad as the ground between them: a marked crossing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """A surface."""

    layer: Layer
    colour: Colour
    outer: Line
    holes: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A line: `half_m` to each side on the ground, at least `min_px` on screen, `grow_px` more."""

    layer: Layer
    colour: Colour
    line: Line
    half_m: float = 0.0
    min_px: float = 1.0
    grow_px: float = 0.0
    pattern: Pattern = Pattern.PLAIN
    period: float = 0.0
    """TREADS and STRIPES: metres; DASHES and ARROWS: pixels."""


Ground = tuple[Fill | Band, ...]

_MARKED = frozenset({Crossing.MARKED, Crossing.SIGNALS})


def ground_of(station_map: StationMap, level: LevelId, theme: Theme) -> Ground:
    """Return the ground of one level, lowest layer first."""
    shapes = [
        *_areas(station_map, level, theme),
        *_outlines(station_map, level, theme),
        *_pathways(station_map, level, theme),
    ]
    return tuple(sorted(shapes, key=lambda shape: shape.layer))


def route_of(picture: MapPicture, theme: Theme) -> Ground:
    """Return the route: other levels dashed and pale, the walked part pale, the rest solid."""
    half_px = theme.sign_mm(theme.route_mm) / 2
    casing_px = theme.route_casing_mm * theme.px_per_mm
    shapes: list[Band] = []
    for line in picture.route:
        if picture.level not in line.levels:
            shapes += _route_elsewhere(line.points, half_px, theme)
        else:
            shapes += _route_here(line.points, half_px, casing_px, theme, is_walked=line.is_walked)
    return tuple(sorted(shapes, key=lambda shape: shape.layer))


def arrows_of(ground: Ground) -> tuple[Line, ...]:
    """Return the lines of the arrows on stairs and machines."""
    return tuple(s.line for s in ground if isinstance(s, Band) and s.layer is Layer.ARROW)


def ground_level(station_map: StationMap) -> LevelId | None:
    """Return the level of the street: the one nearest to index 0."""
    levels = sorted(station_map.levels, key=lambda lv: (abs(lv.index), lv.index))
    return levels[0].id if levels else None


# --- areas and outlines ---------------------------------------------------------------------------


def _areas(station_map: StationMap, level: LevelId, theme: Theme) -> Iterator[Fill | Band]:
    colours, street, thin = theme.palette.map, ground_level(station_map), theme.px_ratio
    for area in station_map.areas:
        if level in area.levels or (not area.levels and level == street):
            look = style.AREA_STYLES[area.kind]
            fill = getattr(colours, look.fill)
            yield Fill(layer=look.layer, colour=fill, outer=area.outer, holes=area.holes)
            is_below = look.edge_layer is not None
            # A line of its own colour keeps edges smooth where no other line is wanted.
            line = getattr(colours, look.edge) if look.edge and not is_below else fill
            for ring in (area.outer, *area.holes):
                yield Band(layer=look.layer, colour=line, line=ring, min_px=0.7 * thin)
                if look.edge_layer is not None:
                    edge = getattr(colours, look.edge)
                    yield Band(layer=look.edge_layer, colour=edge, line=ring, min_px=1.8 * thin)
        elif area.kind is AreaKind.BUILDING and level != street:
            yield from _ghost(area, colours.ghost)


def _ghost(area: Area, colour: Colour) -> Iterator[Fill | Band]:
    """Show where the buildings of the street level stand: that is how people know a place."""
    yield Fill(layer=Layer.GHOST, colour=colour, outer=area.outer, holes=area.holes)
    for ring in (area.outer, *area.holes):
        yield Band(layer=Layer.GHOST, colour=colour, line=ring, min_px=0.7)


def _outlines(station_map: StationMap, level: LevelId, theme: Theme) -> Iterator[Band]:
    street = ground_level(station_map)
    for outline in station_map.outlines:
        if level in outline.levels or (not outline.levels and level == street):
            yield from _bands(outline.line, style.OUTLINE_STYLES[outline.kind], theme)


# --- pathways -------------------------------------------------------------------------------------


def _pathways(station_map: StationMap, level: LevelId, theme: Theme) -> Iterator[Band]:
    nodes = station_map.node_by_id
    index = {lv.id: lv.index for lv in station_map.levels}
    for pathway in station_map.pathways:
        start, end = nodes[pathway.from_node].level, nodes[pathway.to_node].level
        if level not in {start, end} or pathway.area is not None:
            continue
        match pathway.mode:
            case PathwayMode.STAIRS | PathwayMode.ESCALATOR | PathwayMode.MOVING_SIDEWALK:
                yield from _flight(pathway, index[end] - index[start], theme)
            case PathwayMode.ELEVATOR:
                continue
            case _:
                yield from _way(pathway, theme)


def _way(pathway: Pathway, theme: Theme) -> Iterator[Band]:
    if pathway.crossing in _MARKED:
        yield Band(
            layer=Layer.CROSSING,
            colour=theme.palette.map.track,
            line=pathway.line,
            half_m=style.CROSSING_HALF_M,
            min_px=1.2 * theme.px_ratio,
            pattern=Pattern.STRIPES,
            period=style.CROSSING_M,
        )
        return
    if pathway.mode is PathwayMode.RAMP:
        look = style.RAMP
    elif pathway.is_street:
        look = style.STREET
    elif pathway.is_indoor:
        look = style.INDOOR_WAY
    else:
        look = style.WALKWAY
    yield from _bands(pathway.line, look, theme)


def _flight(pathway: Pathway, rise: float, theme: Theme) -> Iterator[Band]:
    """Stairs and machines: treads, and an arrow that points up (or the way the machine runs)."""
    colours = theme.palette.map
    is_stairs = pathway.mode is PathwayMode.STAIRS
    look = style.STAIRS if is_stairs else style.ESCALATOR
    half_m = min(max((pathway.min_width_m or 2 * look.half_m) / 2, 0.8), 6.0)
    yield Band(
        layer=Layer.STAIRS_EDGE,
        colour=getattr(colours, look.edge),
        line=pathway.line,
        half_m=half_m,
        min_px=look.min_px * theme.px_ratio,
        grow_px=look.edge_px * theme.px_ratio,
        pattern=Pattern.PLAIN_SQUARE,
    )
    yield Band(
        layer=look.layer,
        colour=getattr(colours, look.fill),
        line=pathway.line,
        half_m=half_m,
        min_px=look.min_px * theme.px_ratio,
        pattern=Pattern.TREADS if is_stairs else Pattern.PLAIN_SQUARE,
        period=style.TREAD_M,
    )
    line = _arrow_line(pathway, rise)
    if line is not None:
        yield from _arrow(line, half_m, theme.palette.sign)


def _arrow_line(pathway: Pathway, rise: float) -> Line | None:
    """Return the pathway's line in the direction of its arrow; None where nobody knows it."""
    if pathway.mode is not PathwayMode.STAIRS and not pathway.is_bidirectional:
        return pathway.line
    signed = rise or pathway.stair_count or pathway.incline_ratio or 0
    if not signed and pathway.goes_up is not None:
        signed = 1 if pathway.goes_up else -1
    if not signed:
        return None
    return pathway.line if signed > 0 else pathway.line[::-1]


def _arrow(line: Line, half_m: float, colour: Colour) -> Iterator[Band]:
    spot = _middle(line)
    if spot is None:
        return
    (x, y), (dx, dy), length = spot
    reach = min(style.ARROW_M, length * 0.7) / 2
    wing = min(reach * 0.6, half_m * 0.6)
    tip = (x + dx * reach, y + dy * reach)
    tail = (x - dx * reach, y - dy * reach)
    left = (tip[0] - dx * wing - dy * wing, tip[1] - dy * wing + dx * wing)
    right = (tip[0] - dx * wing + dy * wing, tip[1] - dy * wing - dx * wing)
    for part in ((tail, tip), (left, tip, right)):
        yield Band(layer=Layer.ARROW, colour=colour, line=part, half_m=0.15, min_px=0.0)


def _middle(line: Line) -> tuple[Point, Point, float] | None:
    """Return the middle of a line's longest part, its direction there, and that part's length."""
    parts = [(math.dist(a, b), a, b) for a, b in itertools.pairwise(line)]
    length, a, b = max(parts)
    if length <= 0:
        return None
    direction = ((b[0] - a[0]) / length, (b[1] - a[1]) / length)
    return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), direction, length


def _bands(line: Line, look: BandStyle, theme: Theme) -> Iterator[Band]:
    colours = theme.palette.map
    if look.edge_layer is not None:
        yield Band(
            layer=look.edge_layer,
            colour=getattr(colours, look.edge),
            line=line,
            half_m=look.half_m,
            min_px=look.min_px * theme.px_ratio,
            grow_px=look.edge_px * theme.px_ratio,
        )
    yield Band(
        layer=look.layer,
        colour=getattr(colours, look.fill),
        line=line,
        half_m=look.half_m,
        min_px=look.min_px * theme.px_ratio,
    )


# --- route ----------------------------------------------------------------------------------------


def _route_elsewhere(points: Line, half_px: float, theme: Theme) -> Iterable[Band]:
    yield Band(
        layer=Layer.ROUTE_ELSEWHERE,
        colour=theme.palette.route_elsewhere,
        line=points,
        min_px=half_px * 0.5,
        pattern=Pattern.DASHES,
        period=half_px * 1.6,
    )


def _route_here(
    points: Line, half_px: float, casing_px: float, theme: Theme, *, is_walked: bool
) -> Iterable[Band]:
    palette = theme.palette
    yield Band(
        layer=Layer.ROUTE_WALKED_EDGE if is_walked else Layer.ROUTE_EDGE,
        colour=palette.route_casing,
        line=points,
        min_px=half_px,
        grow_px=casing_px,
    )
    yield Band(
        layer=Layer.ROUTE_WALKED if is_walked else Layer.ROUTE,
        colour=palette.route_walked if is_walked else palette.route,
        line=points,
        min_px=half_px,
        pattern=Pattern.PLAIN if is_walked else Pattern.ARROWS,
        period=half_px * 9,
    )
