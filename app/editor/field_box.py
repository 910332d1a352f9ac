"""A field as it is drawn: what stands in it, and whether anything can be put in."""

from app.editor.board import BORDER_MM, Board
from app.editor.view import FieldRow
from app.theme import TextSize
from app.widgets.rect import Rect


def draw_field(board: Board, rect: Rect, row: FieldRow) -> None:
    """Draw a field: what stands in it, its unit, and where the next letter comes."""
    kit, palette = board.kit, board.kit.palette
    is_here = row.caret is not None
    is_read_only = bool(row.control.why_not)
    if is_read_only:  # no box: nothing can be put in
        line = Rect(rect.x, rect.y, rect.width, max(1, kit.mm(1)))
        board.fill(line, palette.hairline)
    else:
        board.surface(
            rect,
            palette.card,
            palette.action if is_here else palette.line,
            2.2 if is_here else BORDER_MM,
        )
    board.press(rect, row.control)
    inner = rect.inset(kit.mm(8), kit.mm(3))
    if row.unit:
        width = kit.width_px(row.unit, TextSize.LABEL) + kit.mm(2)
        right, inner = inner.cut_right(width, kit.mm(4))
        board.text(right, row.unit, TextSize.LABEL, colour=palette.ink_quiet, align="right")
    size = TextSize.LABEL
    if not row.text and not is_here:
        hint = "–" if is_read_only else row.hint
        board.text(inner, hint, size, colour=palette.ink_quiet if is_read_only else palette.line)
        return
    text, caret = row.text, row.caret or 0
    shown, before = text, text[:caret]
    while is_here and kit.width_px(before, size) > inner.width - kit.mm(4):
        before, shown = before[1:], shown[1:]  # the end is what is being written
    while kit.width_px(shown, size) > inner.width - kit.mm(2) and len(shown) > len(
        before if is_here else ""
    ):
        shown = shown[:-1]
    if is_here and row.is_all and shown:
        width = min(kit.width_px(shown, size), inner.width)
        board.fill(
            inner.centred(inner.width, kit.line_px(size)).cut_left(width)[0],
            palette.not_confirmed_ground,
        )
    board.text(inner, shown, size)
    if is_here:
        x = inner.x + kit.width_px(before, size)
        line = inner.centred(inner.width, kit.line_px(size))
        board.fill(Rect(x, line.y, max(2, kit.mm(2)), line.height), palette.action)
