"""What stands beside the map on every picture: the north arrow, the scale bar, whose data it is."""

import math
from dataclasses import replace
from functools import lru_cache

from PIL import Image, ImageDraw

from app.mapview.lettering import draw_text, lines_of
from app.theme import TextSize, Theme

WALKING_SPEED_MPS = 1.2
"""What the minutes of the scale bar mean, unless a screen says otherwise."""

_STEPS_M = (5, 10, 20, 50, 100, 200, 500, 1000)
_SMOOTH = 4


def scale_length_m(px_per_m: float, widest_px: float) -> int:
    """Return the longest round number of metres that fits."""
    fitting = [m for m in _STEPS_M if m * px_per_m <= widest_px]
    return fitting[-1] if fitting else _STEPS_M[0]


def plain_scale_label(metres: float, seconds: float) -> str:
    """Return metres and walking time in figures and units that most languages share."""
    if seconds < 55:
        return f"{metres:g} m · {round(seconds / 5) * 5} s"
    return f"{metres:g} m · {max(1, round(seconds / 60))} min"


@lru_cache(maxsize=64)
def draw_scale(length_px: int, text: str, theme: Theme) -> Image.Image:
    """Return a bar of exactly this length with its words above, on the map's ground."""
    palette = theme.palette
    words = draw_text(
        [text],
        theme.font_px(TextSize.CAPTION),
        palette.ink,
        halo=palette.map.ground,
        halo_px=max(2, theme.mm(0.9)),
    )
    thick, end = max(3, theme.mm(1.1)), theme.mm(3.2)
    rim = max(2, theme.mm(0.7))
    bar_width = length_px + thick
    width = max(bar_width + 2 * rim, words.width)
    picture = Image.new("RGBA", (width, words.height + end + rim))
    picture.alpha_composite(words, (0, 0))
    pen = ImageDraw.Draw(picture)
    low = picture.height - rim - 1
    for grow, colour in ((rim, palette.map.ground), (0, palette.ink)):
        fill = (colour.red, colour.green, colour.blue, 255)
        for box in (
            (rim, low - thick, rim + bar_width, low),
            (rim, low - end, rim + thick, low),
            (rim + bar_width - thick, low - end, rim + bar_width, low),
        ):
            pen.rectangle((box[0] - grow, box[1] - grow, box[2] + grow, box[3] + grow), fill=fill)
    return picture


@lru_cache(maxsize=64)
def draw_north(turn_deg: int, theme: Theme) -> Image.Image:
    """Return a needle that points north, `turn_deg` clockwise from up; its letter is upright."""
    palette = theme.palette
    size = theme.sign_mm(20)
    big = size * _SMOOTH
    picture = Image.new("RGBA", (big, big), (*_rgb(palette.card), 0))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((0, 0, big - 1, big - 1), fill=(*_rgb(palette.hairline), 255))
    rim = theme.mm(0.6) * _SMOOTH
    pen.ellipse((rim, rim, big - 1 - rim, big - 1 - rim), fill=(*_rgb(palette.card), 255))
    angle = math.radians(turn_deg)

    def at(along: float, across: float) -> tuple[float, float]:
        """Return a point of the needle, in shares of the radius."""
        x = along * math.sin(angle) + across * math.cos(angle)
        y = -along * math.cos(angle) + across * math.sin(angle)
        return (big / 2 * (1 + x), big / 2 * (1 + y))

    ink = (*_rgb(palette.ink), 255)
    pen.polygon([at(0.2, 0), at(-0.7, -0.34), at(-0.5, 0), at(-0.7, 0.34)], fill=ink)
    picture = picture.resize((size, size), Image.Resampling.LANCZOS)
    letter = draw_text(["N"], theme.font_px(TextSize.CAPTION), palette.ink, is_bold=True)
    letter = letter.crop(letter.getchannel("A").getbbox())
    smaller = (round(letter.width * 0.78), round(letter.height * 0.78))
    letter = letter.resize(smaller, Image.Resampling.LANCZOS)
    x, y = (part / _SMOOTH for part in at(0.54, 0))
    picture.alpha_composite(letter, (round(x - letter.width / 2), round(y - letter.height / 2)))
    return picture


@lru_cache(maxsize=16)
def draw_attribution(text: str, theme: Theme, widest_px: float) -> Image.Image:
    """Return whose data the map shows, as its licence asks; in lines where there is no room."""
    palette = theme.palette
    size_px = replace(theme, text_scale_ratio=1.0).font_px(TextSize.CAPTION)  # thanks, no help
    return draw_text(
        lines_of(text, size_px, widest_px),
        size_px,
        palette.map.street_name,
        halo=palette.map.ground,
        halo_px=max(2, theme.mm(0.9)),
        align=1.0,
    )


def _rgb(colour: object) -> tuple[int, int, int]:
    return (colour.red, colour.green, colour.blue)  # type: ignore[attr-defined]
