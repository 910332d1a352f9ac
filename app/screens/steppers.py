"""Steppers: a measure that is set with a button less and one more, laid out in advance. Pure."""

from dataclasses import dataclass, replace

from app.flow.frame import CLOSE_MM, GAP_MM
from app.flow.view import Action, Rows
from app.screens.blocks import Block
from app.screens.cards import Part, text_part
from app.screens.ruler import Ruler
from app.theme import TextSize

STEP_ICON_MM = 15.0
_ICON_MM = 26.0
_ACROSS_MM = 6.0
_APART_MM = 4.0
_LINE_APART_MM = 2.0
_BESIDE_STEP_MM = 3.0
_LEAST_STEP_MM = 27.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stepper(Block):
    """A measure: its name, its value, and the buttons that change it. Ends have no button."""

    name: Part
    icon: Part
    value: Part
    less: Action | None
    more: Action | None
    less_left_mm: float
    more_left_mm: float
    button_top_mm: float
    button_mm: tuple[float, float]
    is_beside: bool = False
    """Whether the words of the buttons stand beside their pictograms."""

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return (tuple(a for a in (self.less, self.more) if a is not None),)

    @property
    def touch_mm(self) -> float:
        """Return how far down the middle of its buttons is."""
        return self.button_top_mm + self.button_mm[1] / 2


def stepper(  # noqa: PLR0913 - what a stepper is made of
    ruler: Ruler,
    name: str,
    value: str,
    *,
    icon: str,
    less: Action | None,
    more: Action | None,
    words: tuple[str, str],
    section: str = "",
) -> Stepper:
    """Return a measure with its buttons: beside its name, or below it where all is larger.

    `words` are those of both buttons, also of one that is not there: they keep their places.
    """
    if ruler.room.ratio > 1:
        large = _large_stepper(ruler, name, value, icon, words)
        return replace(large, less=less, more=more, section=section)
    room_mm = ruler.room.width_mm
    edge = ruler.icon_mm(_ICON_MM)
    wide = max(ruler.width_mm(each, TextSize.LABEL, is_bold=True) for each in words)
    button = (
        max(_LEAST_STEP_MM, wide + 2 * _APART_MM),
        max(_LEAST_STEP_MM, ruler.icon_mm(STEP_ICON_MM) + ruler.line_mm(TextSize.LABEL) + 4.0),
    )
    buttons_mm = 2 * button[0] + CLOSE_MM
    left = edge + _ACROSS_MM
    name_mm = room_mm - left - buttons_mm - GAP_MM
    name_size, name_height = _fitted(ruler, name, TextSize.BODY, name_mm, 9)
    value_height = ruler.line_mm(TextSize.INSTRUCTION)
    text_height = name_height + value_height
    height = max(edge, text_height, button[1])
    top = (height - text_height) / 2
    return Stepper(
        icon=_sign(icon, edge, (height - edge) / 2),
        name=text_part(name, name_size, left, top, name_mm, name_height),
        value=text_part(
            value,
            TextSize.INSTRUCTION,
            left,
            top + name_height,
            name_mm,
            value_height,
            is_bold=True,
        ),
        less=less,
        more=more,
        less_left_mm=room_mm - buttons_mm,
        more_left_mm=room_mm - button[0],
        button_top_mm=(height - button[1]) / 2,
        button_mm=button,
        height_mm=height,
        section=section,
    )


def _large_stepper(
    ruler: Ruler, name: str, value: str, icon: str, words: tuple[str, str]
) -> Stepper:
    """Return a measure, enlarged: its buttons below its name, low and with the value beside them.

    Where the value has no room there, it stands below the name, and the buttons are half as wide as
    the glass.
    """
    room_mm = ruler.room.width_mm
    edge = ruler.icon_mm(_ICON_MM)
    left = edge + _ACROSS_MM
    name_size, name_mm = _fitted(ruler, name, TextSize.BODY, room_mm - left, 9)
    wide = max(ruler.width_mm(each, TextSize.LABEL, is_bold=True) for each in words)
    button_mm = wide + ruler.icon_mm(STEP_ICON_MM) + 3 * _BESIDE_STEP_MM
    value_mm = room_mm - 2 * button_mm - CLOSE_MM - GAP_MM
    value_size, value_line_mm = _fitted(ruler, value, TextSize.BODY, max(value_mm, 1.0), 1)
    is_beside = ruler.ink_mm(value_size) >= ruler.ink_mm(TextSize.LABEL)
    is_beside &= ruler.width_mm(value, value_size, is_bold=True) <= value_mm
    low_mm = max(_LEAST_STEP_MM, ruler.line_mm(TextSize.LABEL) + 4.0)
    told_mm = name_mm
    if not is_beside:
        button_mm = (room_mm - CLOSE_MM) / 2
        value_size, value_line_mm = _fitted(ruler, value, TextSize.BODY, room_mm - left, 2)
        told_mm += value_line_mm
    upper = max(edge, told_mm)
    top = (upper - told_mm) / 2
    lower = max(low_mm, value_line_mm) if is_beside else low_mm
    button_top = upper + _LINE_APART_MM + (lower - low_mm) / 2
    below = (0.0, upper + _LINE_APART_MM + (lower - value_line_mm) / 2, value_mm)
    place = below if is_beside else (left, top + name_mm, room_mm - left)
    return Stepper(
        icon=_sign(icon, edge, (upper - edge) / 2),
        name=text_part(name, name_size, left, top, room_mm - left, name_mm),
        value=text_part(value, value_size, *place, value_line_mm, is_bold=True),
        less=None,
        more=None,
        less_left_mm=room_mm - 2 * button_mm - CLOSE_MM,
        more_left_mm=room_mm - button_mm,
        button_top_mm=button_top,
        button_mm=(button_mm, low_mm),
        is_beside=True,
        height_mm=upper + _LINE_APART_MM + lower,
    )


def _fitted(
    ruler: Ruler, text: str, wanted: TextSize, width_mm: float, most_lines: int
) -> tuple[TextSize, float]:
    """Return how large a text is in a width, and how high."""
    size = ruler.fitting([text], wanted, width_mm, most_lines, is_bold=True)
    size = size or ruler.sizes(wanted)[-1]
    return size, ruler.height_mm(text, size, width_mm, is_bold=True)


def _sign(icon: str, edge: float, top_mm: float) -> Part:
    return Part(left_mm=0, top_mm=top_mm, width_mm=edge, height_mm=edge, icon=icon, is_sign=True)
