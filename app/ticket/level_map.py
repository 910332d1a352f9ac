"""One level's small map in black and white: from the same shapes as the kiosk's map.

Grounds are told apart by how dense their dots are, so everything is drawn without soft edges: a
pixel is a dot or none, and only a ground's tone becomes a pattern.
"""

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from PIL import Image, ImageChops, ImageDraw

from app.mapview.camera import Camera, Padding, fit
from app.mapview.pictogram_art import draw_pictogram
from app.mapview.picture import MapPicture
from app.mapview.scene import Band, Fill, Ground, Pattern, ground_of
from app.mapview.style import Layer
from app.theme import LIGHT, Colour, MapColours, Theme
from app.ticket.blocks import LevelMap
from app.ticket.paper import DOTS_PER_MM, Paper
from app.ticket.words import hardened, paste_words, words_width
from maps.model import LevelId, StationMap

BLACK, WHITE = Colour(0, 0, 0), Colour(255, 255, 255)
_CASING = 4
_CHEVRON_EVERY = 58
_ARROWS_PX_PER_M = 3.0
"""Below this scale the arrows on stairs are specks."""
_TREADS_HALF = 6.0
_ROUND_METRES = (5, 10, 20, 50, 100, 200)


def _tone(white_ratio: float) -> Colour:
    value = round(255 * white_ratio)
    return Colour(value, value, value)


_TONES = MapColours(
    ground=WHITE,
    road=WHITE,
    road_edge=_tone(0.72),
    walkway=WHITE,
    walkway_edge=_tone(0.82),
    building=_tone(0.95),
    building_edge=_tone(0.55),
    ghost=WHITE,
    hall=WHITE,
    hall_edge=_tone(0.25),
    square=WHITE,
    platform=_tone(0.88),
    platform_edge=_tone(0.35),
    room=_tone(0.94),
    shop=_tone(0.94),
    green=_tone(0.97),
    water=_tone(0.7),
    parking=_tone(0.97),
    stairs=WHITE,
    stairs_ink=BLACK,
    track=_tone(0.7),
    tactile_paving=_tone(0.72),
    wall=_tone(0.45),
    street_name=BLACK,
)
_THEME = Theme(
    palette=replace(LIGHT, map=_TONES, sign=BLACK),
    px_per_mm=DOTS_PER_MM,
)

_BAYER = (
    (0, 32, 8, 40, 2, 34, 10, 42),
    (48, 16, 56, 24, 50, 18, 58, 26),
    (12, 44, 4, 36, 14, 46, 6, 38),
    (60, 28, 52, 20, 62, 30, 54, 22),
    (3, 35, 11, 43, 1, 33, 9, 41),
    (51, 19, 59, 27, 49, 17, 57, 25),
    (15, 47, 7, 39, 13, 45, 5, 37),
    (63, 31, 55, 23, 61, 29, 53, 21),
)
"""Bayer's order: the tones of 65 densities, whose dots lie as far apart as they can."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    pen: ImageDraw.ImageDraw
    picture: Image.Image
    camera: Camera

    def points(self, line: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
        """Return a line in dots, y downwards."""
        height = self.camera.size_px[1]
        return [(x, height - y) for x, y in map(self.camera.to_px, line)]


def draw_level_map(
    block: LevelMap, station: StationMap, paper: Paper, metres: str, language: str
) -> Image.Image:
    """Return the map of one level, framed.

    Args:
        block: what to show.
        station: the map that it is of.
        paper: how large.
        metres: how a distance of 20 is written.
        language: of `metres`.
    """
    sign = round(paper.sign * 0.8)
    pad = sign / 2 + 14
    padding = Padding(left=pad, right=pad, top=pad + 8, bottom=pad + 26)
    size = (paper.dots, _height(block.picture, paper, padding))
    camera = fit(block.picture.frame, size, block.picture.bearing_up_deg, padding)
    sheet = _sheet(camera)
    _draw_shapes(sheet, _ground(station, block.picture.level))
    picture = _dotted(sheet.picture)
    sheet = _Sheet(ImageDraw.Draw(picture), picture, camera)
    for is_casing in (True, False):
        for line in _lines_here(block.picture):
            _draw_way(sheet, line, paper.route, is_casing=is_casing)
    _draw_ends(sheet, block, sign)
    _draw_north(sheet, block.picture)
    _draw_scale(sheet, metres, paper, language)
    pen = ImageDraw.Draw(picture)
    pen.rounded_rectangle((0, 0, size[0] - 1, size[1] - 1), 12, outline=0, width=3)
    _round_corners(picture, 12)
    return picture


def _height(picture: MapPicture, paper: Paper, padding: Padding) -> int:
    """Return how high a map is whose way fills its width, within reason."""
    tall = (paper.dots, 100 * paper.dots)
    camera = fit(picture.frame, tall, picture.bearing_up_deg, padding)
    ys = [camera.to_px(point)[1] for point in picture.frame]
    wanted = max(ys) - min(ys) + padding.top + padding.bottom
    low, high = paper.map_heights
    return round(min(max(wanted, low), high))


@lru_cache(maxsize=8)
def _ground(station: StationMap, level: LevelId) -> Ground:
    return ground_of(station, level, _THEME)


def _sheet(camera: Camera) -> _Sheet:
    picture = Image.new("L", (round(camera.size_px[0]), round(camera.size_px[1])), 255)
    return _Sheet(ImageDraw.Draw(picture), picture, camera)


def _draw_shapes(sheet: _Sheet, shapes: Ground) -> None:
    is_small = sheet.camera.px_per_m < _ARROWS_PX_PER_M
    for shape in shapes:
        if is_small and shape.layer is Layer.ARROW:
            continue
        line = shape.outer if isinstance(shape, Fill) else shape.line
        points = sheet.points(line)
        if not _is_in_view(points, sheet.picture.size):
            continue
        if isinstance(shape, Fill):
            _fill(sheet, shape, points)
        else:
            _stroke(sheet, shape, points)


def _is_in_view(points: list[tuple[float, float]], size: tuple[int, int]) -> bool:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    reach = 40
    return (
        bool(points)
        and max(xs) > -reach
        and min(xs) < size[0] + reach
        and max(ys) > -reach
        and min(ys) < size[1] + reach
    )


def _fill(sheet: _Sheet, shape: Fill, points: list[tuple[float, float]]) -> None:
    if len(points) < 3:
        return
    if not shape.holes:
        sheet.pen.polygon(points, fill=shape.colour.red)
        return
    mask = Image.new("1", sheet.picture.size, 0)
    pen = ImageDraw.Draw(mask)
    pen.polygon(points, fill=1)
    for hole in shape.holes:
        if len(hole) > 2:
            pen.polygon(sheet.points(hole), fill=0)
    sheet.picture.paste(shape.colour.red, (0, 0), mask)


def _stroke(sheet: _Sheet, band: Band, points: list[tuple[float, float]]) -> None:
    px_per_m = sheet.camera.px_per_m
    half = max(band.half_m * px_per_m, band.min_px) + band.grow_px
    _line(sheet.pen, points, max(1, round(2 * half)), band.colour.red)
    if band.pattern is Pattern.TREADS and half >= _TREADS_HALF:
        step = max(band.period * px_per_m, 5.0)
        for (x, y), (dx, dy) in _along(points, step):
            ends = (x - dy * half, y + dx * half, x + dy * half, y - dx * half)
            sheet.pen.line(ends, fill=0, width=1)


def _line(
    pen: ImageDraw.ImageDraw, points: list[tuple[float, float]], width: int, ink: int
) -> None:
    pen.line(points, fill=ink, width=width, joint="curve")


def _along(
    points: list[tuple[float, float]], every: float, start: float = 0.0
) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """Yield places along a line, and the direction there."""
    left = start or every
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        length = math.hypot(x1 - x0, y1 - y0)
        at = left
        while at < length:
            share = at / length
            direction = ((x1 - x0) / length, (y1 - y0) / length)
            yield (x0 + (x1 - x0) * share, y0 + (y1 - y0) * share), direction
            at += every
        left = at - length


def _dotted(picture: Image.Image) -> Image.Image:
    """Return tones as patterns of dots; black and white stay."""
    width, height = picture.size
    tile = Image.new("L", (8, 8))
    tile.putdata([round((value + 0.5) * 255 / 64) for row in _BAYER for value in row])
    screen = Image.new("L", (width, height))
    for x, y in itertools.product(range(0, width, 8), range(0, height, 8)):
        screen.paste(tile, (x, y))
    return hardened(ImageChops.subtract(picture, screen), 0)


# --- the way --------------------------------------------------------------------------------------


def _lines_here(picture: MapPicture) -> Iterator[tuple[tuple[float, float], ...]]:
    for line in picture.route:
        if picture.level in line.levels:
            yield line.points


def _draw_way(
    sheet: _Sheet, line: tuple[tuple[float, float], ...], width: int, *, is_casing: bool
) -> None:
    points = sheet.points(line)
    if is_casing:
        _round_line(sheet.pen, points, width + 2 * _CASING, 255)
        return
    _round_line(sheet.pen, points, width, 0)
    reach = width * 0.34
    for (x, y), (dx, dy) in _along(points, _CHEVRON_EVERY, _CHEVRON_EVERY * 0.6):
        wings = [
            (x - dx * reach - dy * reach, y - dy * reach + dx * reach),
            (x + dx * reach, y + dy * reach),
            (x - dx * reach + dy * reach, y - dy * reach - dx * reach),
        ]
        sheet.pen.line(wings, fill=255, width=2)


def _round_line(
    pen: ImageDraw.ImageDraw, points: list[tuple[float, float]], width: int, ink: int
) -> None:
    _line(pen, points, width, ink)
    radius = width / 2
    for x, y in points:
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=ink)


def _draw_ends(sheet: _Sheet, block: LevelMap, sign: int) -> None:
    frame = sheet.points(block.picture.frame)
    start, end = frame[0], frame[-1]
    if block.arrives_by:
        _draw_sign(sheet, start, block.arrives_by, sign)
    else:
        for radius, ink in ((17, 255), (13, 0), (7, 255), (3, 0)):
            x, y = start
            sheet.pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=ink)
    if block.leaves_by:
        _draw_sign(sheet, end, block.leaves_by, sign)
    elif block.picture.end_level == block.picture.level:
        _draw_pin(sheet, end, round(sign * 1.25))


def _draw_sign(sheet: _Sheet, at: tuple[float, float], icon: str, size: int) -> None:
    x, y = round(at[0] - size / 2), round(at[1] - size / 2)
    box = (x - 3, y - 3, x + size + 2, y + size + 2)
    sheet.pen.rounded_rectangle(box, size * 0.19 + 3, fill=255)
    art = draw_pictogram(icon, size, WHITE, BLACK)
    sheet.picture.paste(art.convert("L"), (x, y), art.getchannel("A"))


def _draw_pin(sheet: _Sheet, at: tuple[float, float], size: int) -> None:
    """Set the pin's tip on the end, in a halo."""
    art = draw_pictogram("arrive", size, BLACK, None)
    x, y = round(at[0] - size / 2), round(at[1] - size * 21.6 / 24)
    mask = hardened(art.getchannel("A"), 110)
    white = Image.new("L", art.size, 255)
    for dx, dy in itertools.product((-4, -2, 0, 2, 4), repeat=2):
        sheet.picture.paste(white, (x + dx, y + dy), mask)
    hole = (at[0] - size * 0.13, y + size * 0.27, at[0] + size * 0.13, y + size * 0.53)
    sheet.pen.ellipse(hole, fill=255)
    sheet.picture.paste(0, (x, y), mask)


def _draw_north(sheet: _Sheet, picture: MapPicture) -> None:
    """Draw a small arrow that points north, in the upper corner that the way leaves free."""
    corners = ((sheet.picture.width - 30, 30), (30, 30))
    points = sheet.points(picture.frame)
    x, y = max(corners, key=lambda corner: min(math.dist(corner, p) for p in points) > 90)
    reach = 16
    angle = math.radians(-picture.bearing_up_deg)
    dx, dy = math.sin(angle), -math.cos(angle)
    sheet.pen.ellipse((x - 22, y - 22, x + 22, y + 22), fill=255, outline=0, width=2)
    tip, tail = (x + dx * reach, y + dy * reach), (x - dx * reach * 0.4, y - dy * reach * 0.4)
    left = (x - dx * reach * 0.8 - dy * 9, y - dy * reach * 0.8 + dx * 9)
    right = (x - dx * reach * 0.8 + dy * 9, y - dy * reach * 0.8 - dx * 9)
    sheet.pen.polygon([tip, left, tail, right], fill=0)


def _draw_scale(sheet: _Sheet, metres: str, paper: Paper, language: str) -> None:
    """Draw how long some round number of metres is, in the lower left corner."""
    length_m = max(
        (m for m in _ROUND_METRES if m * sheet.camera.px_per_m < paper.dots * 0.3),
        default=_ROUND_METRES[0],
    )
    words = metres.replace("20", str(length_m)) if "20" in metres else ""
    if not words:
        return
    width = round(length_m * sheet.camera.px_per_m)
    size = min(paper.caption, 26)
    x, y = 14, sheet.picture.height - 16
    room = (6, y - 16, x + width + 18 + words_width(words, size, language), y + 12)
    sheet.pen.rounded_rectangle(room, 6, fill=255)
    sheet.pen.line((x, y - 8, x, y, x + width, y, x + width, y - 8), fill=0, width=3)
    paste_words(sheet.picture, words, size, (x + width + 10, y - size + 6), language)


def _round_corners(picture: Image.Image, radius: int) -> None:
    mask = Image.new("1", picture.size, 1)
    width, height = picture.size
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, width - 1, height - 1), radius, fill=0)
    picture.paste(255, (0, 0), mask)
