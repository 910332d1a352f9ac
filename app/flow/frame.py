"""What stands on every screen, in millimetres, and what it leaves to the screen itself. Pure.

The bar has two rows below; in a visit by ear captions stand above it. The rest is the room of a
screen: how wide, how high, how far up a hand reaches, how large everything is drawn.
"""

from collections.abc import Callable
from dataclasses import dataclass

from app.flow.session import Session
from app.flow.world import World

MARGIN_MM = 16.0
GAP_MM = 6.0
"""Between things that do not belong together."""

CLOSE_MM = 5.0
"""Between targets of one kind."""

BAR_ICON_MM = 18.0
BAR_SMALL_ICON_MM = 12.0
"""Where a word of the bar needs two lines."""

BAR_LARGE_ICON_MM = 15.0
"""Enlarged, so that the word below it grows, too."""

BAR_WORD_MM = 20.5
"""A line of words in the bar, at 100 %."""

BAR_TWO_LINES_MM = 27.3
BAR_AIR_MM = 3.5
"""Above and below them together: what is chosen has a border."""
_BAR_GROWS_MM = 7.0
"""What is added at 200 %: two lines of 10 mm. A fifth of the glass is as wide as at 100 %."""

BAR_COLUMNS = 5

_LINE_MM = 0.5
_EAR_BUTTONS_MM = 20.5
_EAR_WORDS_MM = 34.5
"""Captions: two lines, or one of normal text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What a screen is laid out in."""

    width_mm: float
    height_mm: float
    reach_mm: float
    """From its lower edge, as far as a hand reaches."""
    ratio: float
    """1, 1.5 or 2: how large words, pictograms and signs are."""
    is_easy: bool
    is_dense: bool
    """Captions or the low position take a part of it: lists are set closer, at 100 %."""
    breadth: Callable[[str, bool], float]
    """(text, whether bold) -> its width in font sizes."""
    least_ink_mm: float = 0.0
    """So high is a capital letter at least."""


def bar_row_mm(ratio: float) -> float:
    """Return the height of each of the two rows of the bar."""
    return max(
        (BAR_ICON_MM if ratio == 1.0 else BAR_LARGE_ICON_MM) * ratio + 2 + BAR_WORD_MM,
        BAR_SMALL_ICON_MM * ratio + BAR_AIR_MM + BAR_TWO_LINES_MM + (ratio - 1.0) * _BAR_GROWS_MM,
    )


def bar_mm(ratio: float) -> float:
    """Return the height of the bar, from the panel's lower edge to the line above it."""
    return GAP_MM / 2 + 2 * bar_row_mm(ratio) + CLOSE_MM + GAP_MM / 2


def foot_mm(ratio: float) -> float:
    """Return the height of what a visit by ear has above the bar."""
    return _EAR_BUTTONS_MM + GAP_MM / 2 + _EAR_WORDS_MM * ratio + GAP_MM


def content_bottom_mm(ratio: float, *, is_heard: bool) -> float:
    """Return where a screen begins above the panel's lower edge."""
    return bar_mm(ratio) + _LINE_MM + GAP_MM / 2 + (foot_mm(ratio) if is_heard else 0.0)


def room_of(session: Session, world: World) -> Room:
    """Return the room of a screen, as this traveller wants the glass."""
    display, glass = session.display, world.glass
    ratio = display.scale_ratio
    bottom = content_bottom_mm(ratio, is_heard=session.voice is not None)
    top = glass.used_mm(is_low=display.is_low) - MARGIN_MM
    return Room(
        width_mm=glass.width_mm - 2 * MARGIN_MM,
        height_mm=top - bottom,
        reach_mm=min(glass.band_mm, top) - bottom,
        ratio=ratio,
        is_easy=display.is_easy,
        is_dense=ratio == 1.0 and (session.voice is not None or display.is_low),
        breadth=world.breadth,
        least_ink_mm=glass.least_ink_mm,
    )
