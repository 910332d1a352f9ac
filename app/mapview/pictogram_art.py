"""Pictograms as pixels (Pillow) and as SVG files for the phone page."""

import itertools
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw

from app.mapview.pictograms import PICTOGRAMS
from app.mapview.strokes import CORNER, GRID, Shape, svg_of
from app.theme import LIGHT, Colour

_OVERSAMPLING = 6


@lru_cache(maxsize=512)
def draw_pictogram(
    name: str,
    size_px: int,
    foreground: Colour,
    background: Colour | None,
    *,
    is_round: bool = False,
) -> Image.Image:
    """Return one pictogram as an RGBA picture; without a background, only its drawing."""
    big = size_px * _OVERSAMPLING
    mask = Image.new("L", (big, big), 0)
    pen = ImageDraw.Draw(mask)
    for shape in PICTOGRAMS[name]:
        _draw(pen, shape, big / GRID)
    mask = mask.reduce(_OVERSAMPLING)  # how much of each pixel is covered
    picture = Image.new("RGBA", (size_px, size_px), (*_bytes(foreground), 0))
    if background is not None:
        sign = _sign(size_px, is_round=is_round)
        picture = Image.new("RGBA", (size_px, size_px), (*_bytes(background), 0))
        picture.putalpha(sign)
        picture.paste(Image.new("RGB", (size_px, size_px), _bytes(foreground)), (0, 0), mask)
        picture.putalpha(sign)
    else:
        picture.putalpha(mask)
    return picture


@lru_cache(maxsize=32)
def _sign(size_px: int, *, is_round: bool) -> Image.Image:
    """Return which part of a picture the sign covers."""
    big = size_px * _OVERSAMPLING
    sign = Image.new("L", (big, big), 0)
    radius = big / 2 if is_round else big * CORNER / GRID
    ImageDraw.Draw(sign).rounded_rectangle((0, 0, big - 1, big - 1), radius, fill=255)
    return sign.reduce(_OVERSAMPLING)


def pictogram_svgs() -> dict[str, str]:
    """Return every pictogram as file name and SVG text, white on its dark sign."""
    return {
        f"{name}.svg": svg_of(
            name, drawing, foreground=LIGHT.on_sign.hex, background=LIGHT.sign.hex
        )
        for name, drawing in PICTOGRAMS.items()
    }


def write_svgs(folder: Path) -> None:
    """Write every pictogram into `folder` and remove drawings that are no more."""
    files = pictogram_svgs()
    for old in folder.glob("*.svg"):
        if old.name not in files:
            old.unlink()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")


def _bytes(colour: Colour) -> tuple[int, int, int]:
    return (colour.red, colour.green, colour.blue)


def _draw(pen: ImageDraw.ImageDraw, shape: Shape, scale: float) -> None:
    fill = 0 if shape.is_cut else 255
    points = [(x * scale, y * scale) for x, y in shape.points]
    if not shape.width:
        pen.polygon(points, fill=fill)
        return
    radius = shape.width * scale / 2
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        pen.line((x0, y0, x1, y1), fill=fill, width=max(1, round(radius * 2)))
    for x, y in points:
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=fill)
