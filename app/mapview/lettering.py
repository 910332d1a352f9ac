"""Words as pixels: the same letters on the map as on the screens."""

import unicodedata
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from app.lines import lines_of as _lines_of
from app.theme import Colour
from app.toolkit import BODY_FONT, FONT_FILES, HAN_FONT, font_runs


@lru_cache(maxsize=32)
def _font(name: str, size_px: int, *, is_bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONT_FILES[name][is_bold]), size_px)


def text_width_px(text: str, size_px: int, *, is_bold: bool = False, han: str = HAN_FONT) -> float:
    """Return how far the pen moves while it writes one line."""
    return sum(
        _font(han if is_han else BODY_FONT, size_px, is_bold=is_bold).getlength(part)
        for part, is_han in font_runs(unicodedata.normalize("NFC", text))
    )


def lines_of(text: str, size_px: int, widest_px: float, *, is_bold: bool = False) -> list[str]:
    """Break a text into lines; a word of a language that has spaces is never broken."""
    return _lines_of(
        " ".join(text.split()),
        widest_px,
        lambda part: text_width_px(part, size_px, is_bold=is_bold),
        is_even=True,
    )


_LINE_RATIO = 1.16


def measure_text(
    lines: list[str], size_px: int, *, is_bold: bool = False, halo_px: int = 0
) -> tuple[int, int]:
    """Return the size of the picture that `draw_text` would make, without making it."""
    widths = [text_width_px(line, size_px, is_bold=is_bold) for line in lines]
    return _picture_size(widths, size_px, halo_px)


def _picture_size(widths: list[float], size_px: int, halo_px: int) -> tuple[int, int]:
    height = round(size_px * _LINE_RATIO) * (len(widths) - 1) + round(size_px * 1.18)
    return round(max(widths)) + 2 * halo_px + 2, height + 2 * halo_px


def draw_text(  # noqa: PLR0913 - how a text looks has this many sides
    lines: list[str],
    size_px: int,
    colour: Colour,
    *,
    is_bold: bool = False,
    halo: Colour | None = None,
    halo_px: int = 0,
    han: str = HAN_FONT,
    align: float = 0.5,
) -> Image.Image:
    """Return lines as an RGBA picture, with a halo that keeps them off what lies below.

    `align` is the share of a line's room that is left of it: 0 left, 0.5 centred, 1 right.
    """
    widths = [text_width_px(line, size_px, is_bold=is_bold, han=han) for line in lines]
    step = round(size_px * _LINE_RATIO)
    width, height = _picture_size(widths, size_px, halo_px)
    ground = halo or colour
    picture = Image.new("RGBA", (width, height), (ground.red, ground.green, ground.blue, 0))
    pen = ImageDraw.Draw(picture)
    passes = [(halo, halo_px)] if halo is not None else []
    for ink, border in [*passes, (colour, 0)]:
        for number, (line, line_width) in enumerate(zip(lines, widths, strict=True)):
            x = halo_px + 1 + (width - 2 * halo_px - 2 - line_width) * align
            baseline = halo_px + round(size_px * 0.93) + number * step
            for part, is_han in font_runs(unicodedata.normalize("NFC", line)):
                font = _font(han if is_han else BODY_FONT, size_px, is_bold=is_bold)
                pen.text(
                    (x, baseline),
                    part,
                    fill=(ink.red, ink.green, ink.blue, 255),
                    font=font,
                    anchor="ls",
                    stroke_width=border,
                )
                x += font.getlength(part)
    return picture


_MEASURED_PX = 256


@lru_cache(maxsize=8192)
def text_breadth(text: str, is_bold: bool) -> float:  # noqa: FBT001 - as layouts ask for it
    """Return how broad a text is on one line, in font sizes: as layouts need it before drawing."""
    return max(
        sum(
            _plain_font(HAN_FONT if is_han else BODY_FONT, is_bold).getlength(part)
            for part, is_han in font_runs(unicodedata.normalize("NFC", line))
        )
        / _MEASURED_PX
        for line in text.split("\n")
    )


@lru_cache(maxsize=4)
def _plain_font(name: str, is_bold: bool) -> ImageFont.FreeTypeFont:  # noqa: FBT001 - private
    path = str(FONT_FILES[name][is_bold])
    return ImageFont.truetype(path, _MEASURED_PX, layout_engine=ImageFont.Layout.BASIC)
