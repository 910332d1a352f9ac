"""A page of the staff area where all is enlarged: as a sheet, cut into pages as others. Pure.

What has no words to grow (keys of the PIN, the grid for a finger) stays as it is.
"""

from collections.abc import Iterator
from dataclasses import replace

from app.flow.frame import room_of
from app.flow.session import Session
from app.flow.world import World
from app.screens.blocks import (
    Block,
    Cell,
    FlowItem,
    GaugeBlock,
    Look,
    MapSpace,
    button,
    grid,
    title,
    words,
)
from app.screens.cards import card
from app.screens.ruler import Ruler
from app.screens.sheet import sheet_of
from app.screens.staff_page import (
    TONE_ICONS,
    Choices,
    Facts,
    Figure,
    Gauge,
    Heading,
    Part,
    StaffPage,
    Stepper,
    Tone,
)
from app.screens.staff_page import Cell as StaffCell
from app.screens.staff_page import Look as StaffLook
from app.theme import TextSize

_GAUGE_MM = 40.0
_GROUNDS = {Tone.CLOSED: "out_of_service"}
_WORD_LOOKS = {StaffLook.WORD: Look.WORD, StaffLook.CHOICE: Look.BUTTON}


def is_enlarged(session: Session) -> bool:
    """Say whether a staff page is a sheet now."""
    return session.display.scale_ratio > 1


def laid(page: StaffPage, session: Session, world: World) -> StaffPage:
    """Return a page with its sheet, where it is to have one."""
    if not is_enlarged(session) or not all(map(_is_of_words, (*page.parts, *page.foot))):
        return page
    ruler = Ruler(room_of(session, world))
    told = page.told
    strip = (
        words(
            ruler,
            told.words,
            TextSize.BODY,
            icon=TONE_ICONS[told.tone] or "information",
            ground=_GROUNDS.get(told.tone, "not_confirmed"),
        )
        if told is not None
        else None
    )
    sheet = sheet_of(
        ruler.room,
        world.books[session.language],
        session.page,
        head=(
            title(ruler, page.title),
            *((strip,) if strip is not None else ()),
            *((words(ruler, page.words, TextSize.BODY, is_quiet=True),) if page.words else ()),
        ),
        space=MapSpace(view=page.map) if page.map is not None else None,
        body=tuple(block for part in page.parts for block in _blocks(ruler, part)),
        foot=tuple(block for part in page.foot for block in _blocks(ruler, part)),
    )
    return replace(page, sheet=sheet, turn=None)


def _is_of_words(part: Part) -> bool:
    if isinstance(part, Choices):
        looks = {cell.look for row in part.rows for cell in row if cell is not None}
        return not looks & {StaffLook.KEY, StaffLook.CELL}
    return not isinstance(part, Figure)


def _blocks(ruler: Ruler, part: Part) -> Iterator[Block]:
    match part:
        case Choices(rows=rows):
            cells = [cell for row in rows for cell in row if cell is not None]
            columns = max((len(row) for row in rows), default=1)
            for look in dict.fromkeys(cell.look for cell in cells):
                yield from _cells(ruler, look, [c for c in cells if c.look is look], columns)
        case Facts(lines=lines):
            for line in lines:
                value = FlowItem(words=line.value, icon=TONE_ICONS[line.tone], is_bold=True)
                yield card(
                    ruler,
                    line.words,
                    size=TextSize.BODY,
                    facts=(value,) if line.value else (),
                )
        case Heading(words=text):
            yield words(ruler, text, TextSize.BUTTON, is_bold=True, is_glued=True)
        case Gauge(length_px=length_px):
            yield GaugeBlock(length_px=length_px, height_mm=_GAUGE_MM)
        case Stepper(words=name, value=value, less=less, more=more):
            yield words(ruler, name, TextSize.BODY, is_quiet=True, is_glued=True, apart_mm=0)
            yield words(ruler, value, TextSize.BUTTON, is_bold=True, is_glued=True, apart_mm=2)
            steps = tuple(Cell(action=action) for action in (*less, *more))
            yield from grid(ruler, steps, Look.WORD, columns=len(steps))
        case Figure():
            pass


def _cells(ruler: Ruler, look: StaffLook, cells: list[StaffCell], columns: int) -> Iterator[Block]:
    if look is StaffLook.MAIN:
        for cell in cells:
            yield button(ruler, cell.action, Look.MAIN)
    elif look is StaffLook.ENTRY:
        for cell in cells:
            sign = TONE_ICONS[cell.tone] or cell.action.icon
            notes = (("", cell.note),) if cell.note else ()
            yield card(ruler, cell.action.words, action=cell.action, icon=sign, notes=notes)
    else:
        alike = tuple(Cell(action=cell.action) for cell in cells)
        yield from grid(ruler, alike, _WORD_LOOKS[look], columns=columns)
