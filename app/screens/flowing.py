"""Pages that repeat nothing but one line: where all of it is large, or there is little room. Pure.

Head, lead, body and foot follow each other, each page takes what it can, and what is only read may
stand higher than a hand reaches. From the second page on, the first line of the head stands small
at the top. The map is on the last page, with what is left over below it where that has room.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from app.flow.frame import GAP_MM, Room
from app.screens.blocks import Block, Words, words
from app.screens.page import (
    Page,
    Parts,
    choices_of,
    has_room,
    pager_mm,
    stack_mm,
    units_of,
    with_gap_mm,
)
from app.screens.parting import parted
from app.screens.ruler import Ruler
from app.theme import TextSize

EASY_CHOICES = 6
"""So many things to choose from at once (barrier-free.md G01)."""

_MUCH = 0.5
"""Of a page: so full, it is rather left to what belongs together, if that costs no page."""

_MORE_PAGES = 7 / 6
"""So many more pages the line at their top may cost."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """What stays together; whether it is of the head."""

    blocks: tuple[Block, ...]
    is_head: bool


_Filled = tuple[_Unit, ...]


def flowing(parts: Parts, room: Room) -> tuple[Page, ...]:
    """Return the pages of a screen whose parts follow each other.

    The line at their top gives way where it costs many of them.
    """
    bare = _pages(parts, (), room)
    running = _running(parts, room)
    pages = _pages(parts, running, room) if running else bare
    return pages if len(pages) <= len(bare) * _MORE_PAGES else bare


def _pages(parts: Parts, running: tuple[Block, ...], room: Room) -> tuple[Page, ...]:
    units = _units(parts, running, room)
    space = parts.space
    one = (*(block for unit in units for block in unit.blocks),)
    if space is None and _is_one_page(units, one, room):
        return (_page(units, ()),)
    below = pager_mm(room.ratio) + GAP_MM
    filled = _filled(units, running, below, room, keeps_sections=True)
    full = _filled(units, running, below, room, keeps_sections=False)
    filled = filled if len(filled) <= len(full) else full
    pages = [_page(each, running if number else ()) for number, each in enumerate(filled)]
    if space is None:
        return tuple(pages)
    left = pages[-1]
    if len(pages) > 1 and _has_room_for_map(left, parts, below, room):
        pages.pop()
    else:
        left = Page(head=running)
    return (
        *pages,
        Page(
            head=left.head,
            has_map=True,
            map=space.view,
            has_column=space.has_column,
            body=left.body,
            body_mm=left.body_mm,
        ),
    )


def _running(parts: Parts, room: Room) -> tuple[Block, ...]:
    """Return what says on every page but the first what all of them are about."""
    first = next(iter(parts.head), None)
    if not isinstance(first, Words):
        return ()
    line = words(Ruler(room), first.text, TextSize.BODY, is_bold=True, most_lines=1)
    return (line,)


def _units(parts: Parts, running: tuple[Block, ...], room: Room) -> tuple[_Unit, ...]:
    """Return what stays together, each with room on a page of its own."""
    below = pager_mm(room.ratio) + GAP_MM
    head = [_Unit(each, is_head=True) for each in units_of(parts.head)]
    flow = [
        _Unit(each, is_head=False) for each in units_of((*parts.lead, *parts.body, *parts.foot))
    ]
    most = room.height_mm - with_gap_mm(running) - below
    ruler = Ruler(room)
    found: list[_Unit] = []
    for unit in (*head, *flow):
        if has_room(room, running, unit.blocks, below):
            found.append(unit)
            continue
        for block in unit.blocks:
            limit = min(most, room.reach_mm - below) if block.is_for_hands else most
            pieces = parted(ruler, block, limit)
            found += [_Unit((_capped(piece, limit),), is_head=unit.is_head) for piece in pieces]
    return tuple(found)


def _capped(block: Block, most_mm: float) -> Block:
    """Return what cannot be parted, as keys, no higher than a page."""
    return replace(block, height_mm=most_mm) if block.height_mm > most_mm else block


def _is_one_page(units: Sequence[_Unit], blocks: Sequence[Block], room: Room) -> bool:
    if room.is_easy and (choices_of(blocks) > EASY_CHOICES or not _is_one_question(blocks)):
        return False
    head, rest = _parts_of(units)
    return has_room(room, head, rest, 0.0)


def _filled(
    units: Sequence[_Unit],
    running: tuple[Block, ...],
    below_mm: float,
    room: Room,
    *,
    keeps_sections: bool,
) -> list[_Filled]:
    """Fill pages, each with what it can take; in easy mode with one question, and few choices."""
    pages: list[_Filled] = []
    for unit in units:
        grown = (*pages[-1], unit) if pages else ()
        if grown and _fits(grown, () if len(pages) == 1 else running, below_mm, room):
            is_full = stack_mm(_blocks(pages[-1])) > _MUCH * room.height_mm
            belongs = _is_one_section((pages[-1][-1].blocks[-1], *unit.blocks))
            if belongs or not is_full or not keeps_sections:
                pages[-1] = grown
                continue
        pages.append((unit,))
    return pages or [()]


def _fits(units: Sequence[_Unit], running: tuple[Block, ...], below_mm: float, room: Room) -> bool:
    head, rest = _parts_of(units)
    if not has_room(room, (*running, *head), rest, below_mm):
        return False
    blocks = _blocks(units)
    return not room.is_easy or (choices_of(blocks) <= EASY_CHOICES and _is_one_question(blocks))


def _is_one_question(blocks: Sequence[Block]) -> bool:
    """Say whether what can be chosen is of one section."""
    return _is_one_section([block for block in blocks if block.rows])


def _is_one_section(blocks: Sequence[Block]) -> bool:
    return len(list(groupby(block.section for block in blocks))) <= 1


def _blocks(units: Sequence[_Unit]) -> tuple[Block, ...]:
    return tuple(block for unit in units for block in unit.blocks)


def _parts_of(units: Sequence[_Unit]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return the head of a page, and what follows it."""
    head = [unit for unit in units if unit.is_head]
    return _blocks(head), _blocks(units[len(head) :])


def _page(units: Sequence[_Unit], running: tuple[Block, ...]) -> Page:
    """Return a page; of the head only the first page has more than one line at its top."""
    head, body = _parts_of(units)
    if running:
        head, body = running, (*head, *body)
    return Page(head=head, body=body, body_mm=stack_mm(body))


def _has_room_for_map(page: Page, parts: Parts, below_mm: float, room: Room) -> bool:
    """Say whether the map has room above what is left over, and its levels are within reach."""
    space = parts.space
    if space is None or not page.body:
        return False
    stand = with_gap_mm(page.body) + below_mm
    if room.is_easy and choices_of(page.body) + space.choices > EASY_CHOICES:
        return False
    map_mm = room.height_mm - with_gap_mm(page.head) - stand
    return map_mm >= space.least_mm * room.ratio and stand + space.ladder_mm <= room.reach_mm
