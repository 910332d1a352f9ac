"""Parts a block that is higher than a page, between two of its lines or rows. Pure.

No text gets smaller by it: what has no room on a page goes on at the next. A button that is parted
is the same button on both pages, and the ear hears all of its words on each.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.screens.blocks import (
    NOTICE_ICON_MM,
    Block,
    Flow,
    Look,
    Tiles,
    Words,
    text_width_mm,
    tile_of,
    words_width_mm,
)
from app.screens.cards import Card, Part, card_along_mm
from app.screens.ruler import Ruler


def parted(ruler: Ruler, block: Block, most_mm: float) -> tuple[Block, ...]:
    """Return a block as pieces of which none is higher than a page, as far as its lines allow."""
    if block.height_mm <= most_mm + 1e-6:
        return (block,)
    match block:
        case Words():
            pieces: Iterator[Block] = _words(ruler, block, most_mm)
        case Flow():
            pieces = _flow(block, most_mm)
        case Card():
            pieces = _card(ruler, block, most_mm)
        case Tiles(cells=(_,), columns=1) if block.look is not Look.WORD:
            pieces = _tile(ruler, block, most_mm)
        case _:
            return (block,)
    found = tuple(pieces)
    last = len(found) - 1
    return tuple(
        replace(piece, apart_mm=block.apart_mm, is_glued=block.is_glued and number == last)
        for number, piece in enumerate(found)
    )


def _words(ruler: Ruler, block: Words, most_mm: float) -> Iterator[Words]:
    width, along = text_width_mm(ruler, icon=block.icon, ground=block.ground)
    least = ruler.line_mm(block.size)
    count = max(1, int((most_mm - 2 * along) / least + 1e-6))
    icon = ruler.icon_mm(NOTICE_ICON_MM) if block.icon else 0.0
    for text in ruler.pieces(block.text, block.size, width, count, is_bold=block.is_bold):
        height = max(icon, ruler.height_mm(text, block.size, width, is_bold=block.is_bold))
        yield replace(block, text=text, side="", height_mm=height + 2 * along)


def _flow(block: Flow, most_mm: float) -> Iterator[Flow]:
    start, used = 0, 0.0
    for number, height in enumerate(block.line_heights_mm):
        if number > start and used + height > most_mm:
            yield _some_lines(block, start, number)
            start, used = number, 0.0
        used += height
    yield _some_lines(block, start, len(block.lines))


def _some_lines(block: Flow, start: int, end: int) -> Flow:
    heights = block.line_heights_mm[start:end]
    lines = block.lines[start:end]
    return replace(block, lines=lines, line_heights_mm=heights, height_mm=sum(heights))


def _tile(ruler: Ruler, block: Tiles, most_mm: float) -> Iterator[Tiles]:
    """Yield a tile that has one long text; what stands below the text goes with its end."""
    cell = block.cells[0]
    width = words_width_mm(ruler, block.look, 1) - (block.side_mm + 4.0 if block.side_mm else 0.0)
    spare = block.height_mm - block.words_mm
    count = max(1, int((most_mm - spare) / ruler.line_mm(block.size) + 1e-6))
    texts = ruler.pieces(cell.action.words, block.size, width, count, is_bold=block.is_bold)
    heard = cell.action.spoken or cell.action.words
    for number, text in enumerate(texts):
        action = replace(cell.action, words=text, spoken=heard)
        part = replace(cell, action=action)
        if number < len(texts) - 1:
            part = replace(part, note="", side=())
        yield tile_of(ruler, part, block)


def _card(ruler: Ruler, block: Card, most_mm: float) -> Iterator[Card]:
    """Yield a card's rows; its sign stands on the first piece."""
    along = card_along_mm()
    signs = [part for part in block.parts if part.is_sign]
    rows = _rows([part for part in block.parts if not part.is_sign])
    low = [row for each in rows for row in _low_rows(ruler, each, most_mm - 2 * along)]
    start, top = 0, low[0][0].top_mm if low else 0.0
    for number, row in enumerate(low):
        if number > start and _bottom(row) - top > most_mm - 2 * along:
            yield _piece(block, signs if not start else [], low[start:number], top)
            start, top = number, min(part.top_mm for part in row)
    yield _piece(block, signs if not start else [], low[start:], top)


def _piece(block: Card, signs: Sequence[Part], rows: Sequence[Sequence[Part]], top: float) -> Card:
    along = card_along_mm()
    moved = [replace(p, top_mm=p.top_mm - top + along) for row in rows for p in row]
    signs = [replace(sign, top_mm=along) for sign in signs]
    height = max(part.top_mm + part.height_mm for part in (*signs, *moved)) + along
    return replace(block, parts=(*signs, *moved), height_mm=height)


def _bottom(row: Sequence[Part]) -> float:
    return max(part.top_mm + part.height_mm for part in row)


def _rows(parts: Sequence[Part]) -> list[list[Part]]:
    """Return parts that stand beside each other, the highest row first."""
    rows: list[list[Part]] = []
    for part in sorted(parts, key=lambda each: each.top_mm):
        if rows and part.top_mm < _bottom(rows[-1]) - 1e-6:
            rows[-1].append(part)
        else:
            rows.append([part])
    return rows


def _low_rows(ruler: Ruler, row: list[Part], most_mm: float) -> Iterator[list[Part]]:
    """Yield a row, or as many as its longest text needs: what stands beside it stands once."""
    top = min(part.top_mm for part in row)
    if _bottom(row) - top <= most_mm + 1e-6:
        yield row
        return
    text = max((part for part in row if part.text), key=lambda part: part.height_mm)
    beside = [part for part in row if part is not text]
    line = ruler.line_mm(text.size)
    count = max(1, int(most_mm / line + 1e-6))
    y = top
    for piece in ruler.pieces(text.text, text.size, text.width_mm, count, is_bold=text.is_bold):
        height = ruler.height_mm(piece, text.size, text.width_mm, is_bold=text.is_bold)
        yield [*beside, replace(text, text=piece, top_mm=y, height_mm=height)]
        y += max(height, *(part.height_mm for part in beside)) if beside else height
        beside = []
