"""Words as dots: lines that start at the left, in the shipped fonts."""

import math

from PIL import Image, ImageChops

from app.assets import han_font
from app.lines import lines_of, widest_px
from app.mapview.lettering import draw_text, text_width_px
from app.theme import Colour

LINE_RATIO = 1.3
_BLACK = Colour(0, 0, 0)
_SMALLEST_RATIO = 0.5


def hardened(picture: Image.Image, over: int) -> Image.Image:
    """Return a picture in which what is lighter than `over` is white and all else is black."""
    return picture.point([255 if value > over else 0 for value in range(256)])


def words_width(text: str, size: int, language: str, *, is_bold: bool = False) -> int:
    """Return how many dots one line takes."""
    return math.ceil(text_width_px(text, size, is_bold=is_bold, han=han_font(language)))


def paste_words(  # noqa: PLR0913 - what, how large, where, and how
    picture: Image.Image,
    text: str,
    size: int,
    at: tuple[int, int],
    language: str,
    *,
    is_bold: bool = False,
    is_white: bool = False,
) -> None:
    """Write one line; `at` is the upper left corner."""
    if not text.strip():
        return
    art = draw_text([text], size, _BLACK, is_bold=is_bold, han=han_font(language))
    # a dot where the letter covers four tenths of it: thin strokes stay whole
    mask = hardened(art.getchannel("A"), 100)
    picture.paste(255 if is_white else 0, at, mask)


def broken(
    text: str, size: int, room: int, language: str, *, is_bold: bool = False
) -> tuple[list[str], int]:
    """Return a text in lines, and the size at which its longest word has room."""

    def width(part: str) -> float:
        return text_width_px(part, size, is_bold=is_bold, han=han_font(language))

    text = " ".join(text.split())
    smallest = round(size * _SMALLEST_RATIO)
    while size > smallest and widest_px(text, width) > room:
        size -= 1
    lines = lines_of(text, room, width, is_even=True)
    return [line.strip() for line in lines], size


def paragraph(  # noqa: PLR0913 - what, how large, how wide, and how
    text: str,
    size: int,
    room: int,
    language: str,
    *,
    is_bold: bool = False,
    is_white: bool = False,
    is_centred: bool = False,
) -> Image.Image:
    """Return a text as wide as `room`, as high as its lines."""
    lines, size = broken(text, size, room, language, is_bold=is_bold)
    step = round(size * LINE_RATIO)
    picture = Image.new("L", (room, step * len(lines)), 255)
    for number, line in enumerate(lines):
        left = (room - words_width(line, size, language, is_bold=is_bold)) // 2
        at = (max(left, 0) if is_centred else 0, number * step)
        paste_words(picture, line, size, at, language, is_bold=is_bold)
    return ImageChops.invert(picture) if is_white else picture
