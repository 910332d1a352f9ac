"""Cards and steppers: what says more than a name, laid out in millimetres before it is drawn. Pure.

A card is a few texts and pictograms that belong together: a way with its time and what is on it, a
lift with its state, a step in large type. A stepper sets a measure with a button less and one more.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.flow.frame import CLOSE_MM, GAP_MM
from app.flow.view import Action, Rows
from app.screens.blocks import Block, FlowItem, flow
from app.screens.ruler import Ruler
from app.theme import TextSize

_PAD_MM = (6.0, 4.0)
_ICON_MM = 26.0
_FACT_ICON_MM = 15.0
_NOTE_ICON_MM = 13.0
_APART_MM = 4.0
_FACT_APART_MM = 10.0
_LINE_APART_MM = 2.0
_WIDEST_SIDE = 0.42
"""What stands at the right of a name may take so much of its row."""
_STEP_ICON_MM = 15.0
_LEAST_STEP_MM = 27.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A text or a pictogram on a card, measured from its upper left corner."""

    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float
    text: str = ""
    size: TextSize = TextSize.BODY
    is_bold: bool = False
    is_quiet: bool = False
    align: str = "left"
    stand: str = "middle"
    icon: str = ""
    is_sign: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Block):
    """Texts and pictograms that belong together; with an action, all of it is one button."""

    action: Action | None
    parts: tuple[Part, ...]

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return ((self.action,),) if self.action is not None else ()


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

    @property
    def rows(self) -> Rows:
        """Return what can be pressed."""
        return (tuple(a for a in (self.less, self.more) if a is not None),)


def card(  # noqa: PLR0913 - what may stand on a card
    ruler: Ruler,
    words: str,
    *,
    action: Action | None = None,
    icon: str = "",
    icon_mm: float = _ICON_MM,
    size: TextSize = TextSize.BUTTON,
    side: tuple[str, str] = ("", ""),
    facts: Sequence[FlowItem] = (),
    notes: Sequence[tuple[str, str]] = (),
    section: str = "",
) -> Card:
    """Return a card.

    Args:
        ruler: measures.
        words: what it is about.
        action: what pressing it does; None: it is only read.
        icon: a sign at its left.
        icon_mm: how large that is.
        size: of the words.
        side: at the right of the words: what matters most of it, and below that something quiet.
        facts: short texts below, beside each other.
        notes: (pictogram, sentence) below these, each on its own lines.
        section: what it belongs to.
    """
    across, along = _PAD_MM
    edge = ruler.icon_mm(icon_mm) if icon else 0.0
    left = across + (edge + across if icon else 0.0)
    width = ruler.room.width_mm - left - across
    parts: list[Part] = []
    head, y = _head(ruler, words, size, side, left, width)
    parts += head
    long = [fact for fact in facts if _fact_mm(ruler, fact) > width]
    facts = [fact for fact in facts if fact not in long]
    notes = (*((fact.icon, fact.words) for fact in long), *notes)
    found, y = _facts(ruler, facts, left, width, y)
    parts += found
    found, y = _notes(ruler, notes, left, width, y)
    parts += found
    height = max(y, edge + along) + along
    if icon:
        sign = Part(
            left_mm=across,
            top_mm=along if facts or notes else (height - edge) / 2,
            width_mm=edge,
            height_mm=edge,
            icon=icon,
            is_sign=True,
        )
        parts.insert(0, sign)
    if y < height - along and not facts and not notes:  # few words stand in the middle of the sign
        down = (height - along - y) / 2
        parts = [p if p.is_sign else replace(p, top_mm=p.top_mm + down) for p in parts]
    return Card(
        action=action,
        parts=tuple(parts),
        height_mm=height,
        section=section,
        apart_mm=CLOSE_MM if action is not None else GAP_MM,
    )


def _head(
    ruler: Ruler, words: str, size: TextSize, side: tuple[str, str], left: float, width: float
) -> tuple[list[Part], float]:
    """Return the words and what stands at their right, or below them where there is no room."""
    along = _PAD_MM[1]
    sizes = (TextSize.INSTRUCTION, TextSize.BODY)
    widths = [
        ruler.width_mm(text, each, is_bold=each is not TextSize.BODY)
        for text, each in zip(side, sizes, strict=True)
        if text
    ]
    side_mm = max(widths, default=0.0)
    is_beside = 0 < side_mm <= width * _WIDEST_SIDE
    words_mm = width - (side_mm + _APART_MM if is_beside else 0.0)
    size = ruler.fitting([words], size, words_mm, 9, is_bold=True) or ruler.sizes(size)[-1]
    height = ruler.height_mm(words, size, words_mm, is_bold=True)
    side_heights = [ruler.line_mm(s) if t else 0.0 for t, s in zip(side, sizes, strict=True)]
    parts: list[Part] = []
    y = along + height
    at = along if is_beside else y
    for text, each, line in zip(side, sizes, side_heights, strict=True):
        if not text:
            continue
        parts.append(
            Part(
                left_mm=left + width - side_mm if is_beside else left,
                top_mm=at,
                width_mm=side_mm if is_beside else width,
                height_mm=line,
                text=text,
                size=each,
                is_bold=each is not TextSize.BODY,
                is_quiet=each is TextSize.BODY,
                align="right" if is_beside else "left",
            )
        )
        at += line
    if is_beside:
        height = max(height, sum(side_heights))
    parts.insert(
        0,
        Part(
            left_mm=left,
            top_mm=along,
            width_mm=words_mm,
            height_mm=height if is_beside else y - along,
            text=words,
            size=size,
            is_bold=True,
        ),
    )
    return parts, max(along + height, at)


def _fact_mm(ruler: Ruler, fact: FlowItem) -> float:
    icon = ruler.icon_mm(_FACT_ICON_MM) + _APART_MM if fact.icon else 0.0
    return icon + ruler.width_mm(fact.words, fact.size, is_bold=fact.is_bold)


def _facts(
    ruler: Ruler, facts: Sequence[FlowItem], left: float, width: float, y: float
) -> tuple[list[Part], float]:
    if not facts:
        return [], y
    laid = flow(Ruler(replace(ruler.room, width_mm=width)), tuple(facts))
    parts: list[Part] = []
    y += _LINE_APART_MM
    for line, height in zip(laid.lines, laid.line_heights_mm, strict=True):
        x = left
        for item in line:
            words_left = x
            if item.icon:
                edge = ruler.icon_mm(_FACT_ICON_MM)
                top = y + (height - edge) / 2
                parts.append(
                    Part(left_mm=x, top_mm=top, width_mm=edge, height_mm=edge, icon=item.icon)
                )
                words_left = x + edge + _APART_MM
            parts.append(
                Part(
                    left_mm=words_left,
                    top_mm=y,
                    width_mm=x + item.width_mm - words_left,
                    height_mm=height,
                    text=item.words,
                    size=item.size,
                    is_bold=item.is_bold,
                )
            )
            x += item.width_mm + _FACT_APART_MM
        y += height
    return parts, y


def _notes(
    ruler: Ruler, notes: Sequence[tuple[str, str]], left: float, width: float, y: float
) -> tuple[list[Part], float]:
    parts: list[Part] = []
    for icon, words in notes:
        if not words:
            continue
        y += _LINE_APART_MM
        edge = ruler.icon_mm(_NOTE_ICON_MM) if icon else 0.0
        x = left + (edge + _APART_MM if icon else 0.0)
        room = left + width - x
        size = ruler.fitting([words], TextSize.BODY, room, 9, is_bold=False)
        size = size or ruler.sizes(TextSize.BODY)[-1]
        height = max(ruler.height_mm(words, size, room), edge)
        if icon:
            line = min(ruler.line_mm(size), height)
            top = y + max(0.0, (line - edge) / 2)
            parts.append(Part(left_mm=left, top_mm=top, width_mm=edge, height_mm=edge, icon=icon))
        parts.append(
            Part(
                left_mm=x,
                top_mm=y,
                width_mm=room,
                height_mm=height,
                text=words,
                size=size,
                stand="top",  # its first line stands beside its pictogram
            )
        )
        y += height
    return parts, y


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
    room_mm = ruler.room.width_mm
    edge = ruler.icon_mm(_ICON_MM)
    wide = max(ruler.width_mm(each, TextSize.LABEL, is_bold=True) for each in words)
    button = (
        max(_LEAST_STEP_MM, wide + 2 * _APART_MM),
        max(_LEAST_STEP_MM, ruler.icon_mm(_STEP_ICON_MM) + ruler.line_mm(TextSize.LABEL) + 4.0),
    )
    buttons_mm = 2 * button[0] + CLOSE_MM
    left = edge + _PAD_MM[0]
    is_below = ruler.room.ratio > 1
    name_mm = room_mm - left - (0.0 if is_below else buttons_mm + GAP_MM)
    name_size = ruler.fitting([name], TextSize.BODY, name_mm, 9, is_bold=False)
    name_size = name_size or ruler.sizes(TextSize.BODY)[-1]
    name_height = ruler.height_mm(name, name_size, name_mm)
    value_height = ruler.line_mm(TextSize.INSTRUCTION)
    text_height = name_height if is_below else name_height + value_height
    upper = max(edge, text_height, 0.0 if is_below else button[1])
    height = upper + (_LINE_APART_MM + max(button[1], value_height) if is_below else 0.0)
    value_mm = room_mm - buttons_mm - GAP_MM if is_below else name_mm
    return Stepper(
        icon=Part(
            left_mm=0,
            top_mm=(upper - edge) / 2,
            width_mm=edge,
            height_mm=edge,
            icon=icon,
            is_sign=True,
        ),
        name=Part(
            left_mm=left,
            top_mm=(upper - text_height) / 2,
            width_mm=name_mm,
            height_mm=name_height,
            text=name,
            size=name_size,
        ),
        value=Part(
            left_mm=0.0 if is_below else left,
            top_mm=upper + _LINE_APART_MM + (button[1] - value_height) / 2
            if is_below
            else (upper - text_height) / 2 + name_height,
            width_mm=value_mm,
            height_mm=value_height,
            text=value,
            size=TextSize.INSTRUCTION,
            is_bold=True,
        ),
        less=less,
        more=more,
        less_left_mm=room_mm - buttons_mm,
        more_left_mm=room_mm - button[0],
        button_top_mm=upper + _LINE_APART_MM if is_below else (upper - button[1]) / 2,
        button_mm=button,
        height_mm=height,
        section=section,
    )
