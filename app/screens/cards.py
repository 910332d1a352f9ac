"""Cards: what says more than a name, laid out in millimetres before it is drawn. Pure.

A card is a few texts and pictograms that belong together: a way with its time and what is on it, a
lift with its state, a step in large type.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.flow.frame import CLOSE_MM, GAP_MM
from app.flow.view import Action, Rows
from app.screens.blocks import Block, FlowItem, flow
from app.screens.ruler import Ruler
from app.theme import INK_MM, TextSize

_PAD_MM = (6.0, 4.0)
_ICON_MM = 26.0
_FACT_ICON_MM = 15.0
_NOTE_ICON_MM = 13.0
_APART_MM = 4.0
_FACT_APART_MM = 10.0
_LINE_APART_MM = 2.0
_SIDES = ("all", "name", "nothing")
_WIDEST_SIDE = 0.42
"""What stands at the right of a name may take so much of its row."""


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

    @property
    def touch_mm(self) -> float:
        """Return how far down its middle is."""
        return self.height_mm / 2


def card_along_mm() -> float:
    """Return what is free above and below the parts of a card."""
    return _PAD_MM[1]


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
    ways = [
        _laid(ruler, words, size, side, facts, notes, left=left, width=width, side_is=where)
        for where in _SIDES
    ]
    # rather a low card than a high one, but no name smaller than text for it
    least = min(INK_MM[size], INK_MM[TextSize.BODY])
    parts, y = min(ways, key=lambda way: (INK_MM[way[0][0].size] < least, round(way[1], 1)))
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


def _laid(  # noqa: PLR0913 - what may stand on a card
    ruler: Ruler,
    words: str,
    size: TextSize,
    side: tuple[str, str],
    facts: Sequence[FlowItem],
    notes: Sequence[tuple[str, str]],
    *,
    left: float,
    width: float,
    side_is: str,
) -> tuple[list[Part], float]:
    """Return all texts of a card, the name first, and where they end.

    `side_is` says what the side stands beside: the ``name``, ``all`` of the card, or ``nothing``,
    as it then stands below the name.
    """
    along = _PAD_MM[1]
    side_parts, side_mm, side_high = _side(ruler, side, left, width)
    if side_mm > width * _WIDEST_SIDE or not side_mm:
        side_is = "nothing"
    is_beside = side_is != "nothing"
    words_mm = width - (side_mm + _APART_MM if is_beside else 0.0)
    size = ruler.fitting([words], size, words_mm, 9, is_bold=True) or ruler.sizes(size)[-1]
    high = ruler.height_mm(words, size, words_mm, is_bold=True)
    y = along + high
    if side_is == "name":
        high = max(high, side_high)
        y = along + high
    name = text_part(words, size, left, along, words_mm, high, is_bold=True)
    if is_beside:
        side_parts = [
            replace(part, left_mm=left + width - side_mm, width_mm=side_mm, align="right")
            for part in side_parts
        ]
    parts = [name]
    if is_beside:
        parts += [replace(part, top_mm=part.top_mm + along) for part in side_parts]
    else:
        told = zip(side, (TextSize.INSTRUCTION, TextSize.BODY), (True, False), strict=True)
        facts = (*(FlowItem(words=t, size=s, is_bold=b) for t, s, b in told if t), *facts)
    room = words_mm if side_is == "all" else width
    long = [fact for fact in facts if _fact_mm(ruler, fact) > room and not fact.is_bold]
    facts = [fact for fact in facts if fact not in long]
    notes = (*((fact.icon, fact.words) for fact in long), *notes)
    found, y = _facts(ruler, facts, left, room, y)
    parts += found
    found, y = _notes(ruler, notes, left, room, y)
    return [*parts, *found], max(y, along + side_high if is_beside else y)


def _side(
    ruler: Ruler, side: tuple[str, str], left: float, width: float
) -> tuple[list[Part], float, float]:
    """Return what stands at the right of a name, below each other, its width and its height."""
    sizes = (TextSize.INSTRUCTION, TextSize.BODY)
    parts: list[Part] = []
    widest = at = 0.0
    for text, size in zip(side, sizes, strict=True):
        if not text:
            continue
        is_bold = size is not TextSize.BODY
        line = ruler.line_mm(size)
        part = text_part(text, size, left, at, width, line, is_bold=is_bold)
        parts.append(replace(part, is_quiet=not is_bold))
        widest = max(widest, ruler.width_mm(text, size, is_bold=is_bold))
        at += line
    return parts, widest, at


def _fact_mm(ruler: Ruler, fact: FlowItem) -> float:
    icon = ruler.icon_mm(_FACT_ICON_MM) + _APART_MM if fact.icon else 0.0
    return icon + ruler.width_mm(fact.words, fact.size, is_bold=fact.is_bold)


def _facts(
    ruler: Ruler, facts: Sequence[FlowItem], left: float, width: float, y: float
) -> tuple[list[Part], float]:
    if not facts:
        return [], y
    laid = flow(Ruler(replace(ruler.room, width_mm=width)), tuple(facts), is_mixed=True)
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


def text_part(  # noqa: PLR0913 - where it stands
    text: str,
    size: TextSize,
    left_mm: float,
    top_mm: float,
    width_mm: float,
    height_mm: float,
    *,
    is_bold: bool = False,
) -> Part:
    """Return a text."""
    return Part(
        left_mm=left_mm,
        top_mm=top_mm,
        width_mm=width_mm,
        height_mm=height_mm,
        text=text,
        size=size,
        is_bold=is_bold,
    )
