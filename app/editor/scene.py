"""The network over the ground, as shapes; and where a thing is. Pure."""

from collections.abc import Iterator

from app.mapview.scene import Band, Ground, Pattern, ground_of
from app.mapview.style import Layer
from app.theme import Colour, Theme
from maps.editing import Collection, Ref, find
from maps.model import LevelId, Pathway, PathwayMode, Point, StationMap

_WAY_M, _WAY_PX = 0.07, 0.9
_NODE_M = 0.24
_RISERS = {PathwayMode.STAIRS, PathwayMode.ESCALATOR, PathwayMode.MOVING_SIDEWALK}
_HANDLE_PX = 6.0
_CHOSEN_PX = 3.2
_MOST_FLAGS = 400
_RING_PX = 21.0
_RING_PARTS = 40


def ground_and_network(station: StationMap, level: LevelId, theme: Theme) -> Ground:
    """Return the kiosk's ground of a level, and over it the network that ways are found on."""
    return (*ground_of(station, level, theme), *_network(station, level, theme))


def _network(station: StationMap, level: LevelId, theme: Theme) -> Iterator[Band]:
    nodes, palette = station.node_by_id, theme.palette
    thin = theme.px_per_mm
    for way in station.pathways:
        if level not in {nodes[way.from_node].level, nodes[way.to_node].level}:
            continue
        if way.mode is PathwayMode.ELEVATOR:
            continue
        across = way.area is not None
        yield Band(
            layer=Layer.NETWORK_EDGE if across else Layer.NETWORK,
            colour=palette.map.wall if across else palette.sign,
            line=way.line,
            half_m=0.02 if across else _WAY_M,
            min_px=(0.4 if across else _WAY_PX) * thin,
            pattern=Pattern.PLAIN,
        )
        if not way.is_bidirectional and way.mode not in _RISERS:
            yield from _one_way(way, palette.sign)
    for node in station.nodes:
        if node.level == level:
            spot = (node.position, node.position)
            yield Band(
                layer=Layer.NETWORK, colour=palette.sign, line=spot, half_m=_NODE_M, min_px=0
            )
            yield Band(
                layer=Layer.NETWORK,
                colour=palette.card,
                line=spot,
                half_m=_NODE_M * 0.55,
                min_px=0,
            )


def _one_way(way: Pathway, colour: Colour) -> Iterator[Band]:
    a, b = way.line[-2], way.line[-1]
    length = max(((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5, 0.01)
    x, y = (b[0] - a[0]) / length, (b[1] - a[1]) / length
    reach = min(1.2, length / 2)
    tip = ((a[0] + b[0]) / 2 + x * reach / 2, (a[1] + b[1]) / 2 + y * reach / 2)
    wings = (
        (tip[0] - (x + y * 0.6) * reach, tip[1] - (y - x * 0.6) * reach),
        tip,
        (tip[0] - (x - y * 0.6) * reach, tip[1] - (y + x * 0.6) * reach),
    )
    yield Band(layer=Layer.NETWORK, colour=colour, line=wings, half_m=0.14, min_px=0.9)


def spot_of(station: StationMap, ref: Ref) -> tuple[Point, LevelId] | None:
    """Return where a thing is, to take somebody there."""
    thing = find(station, ref)
    if thing is None:
        return None
    match ref.collection:
        case Collection.NODES:
            return thing.position, thing.level
        case Collection.PATHWAYS:
            middle = thing.line[len(thing.line) // 2]
            if len(thing.line) == 2:
                a, b = thing.line
                middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
            return middle, station.node_by_id[thing.from_node].level
        case Collection.AREAS | Collection.OUTLINES:
            line = thing.outer if ref.collection is Collection.AREAS else thing.line
            xs, ys = [p[0] for p in line], [p[1] for p in line]
            levels = thing.levels or tuple(level.id for level in station.levels[:1])
            return ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2), levels[0]
        case Collection.PLACES | Collection.EQUIPMENT:
            levels = thing.levels or tuple(level.id for level in station.levels[:1])
            return thing.position, levels[0]
        case _:
            return None
