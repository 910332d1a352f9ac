"""The tabs of the side panel, as they are drawn."""

from app.editor.board import Board
from app.editor.view import Control
from app.theme import TextSize
from app.widgets.rect import Rect


def draw_tabs(board: Board, area: Rect, tabs: tuple[Control, ...]) -> None:
    """Draw the tabs, each with what waits there."""
    kit, palette = board.kit, board.kit.palette
    inner = area.inset(kit.mm(8), kit.mm(4))
    for control, part in zip(tabs, _columns(board, inner, tabs), strict=True):
        edge = kit.mm(20)
        ink = palette.action if control.is_chosen else palette.ink
        top, words = part.cut_top(kit.mm(30))
        board.icon(top.centred(edge, edge), control.icon, ink)
        board.text(words, control.words, TextSize.CAPTION, colour=ink, is_bold=True, align="center")
        if control.is_chosen:
            board.fill(Rect(part.x, area.y, part.width, kit.mm(3)), palette.action)
        if control.note:
            width = max(
                kit.width_px(control.note, TextSize.CAPTION, is_bold=True) + kit.mm(10),
                kit.mm(18),
            )
            badge = Rect(
                top.centred(edge, edge).right - kit.mm(2), top.y + kit.mm(12), width, kit.mm(17)
            )
            tone = palette.out_of_service if control.id != "panel:changes" else palette.action
            board.surface(badge, tone)
            board.text(
                badge,
                control.note,
                TextSize.CAPTION,
                colour=palette.on_state,
                is_bold=True,
                align="center",
            )
        board.press(part, control)
    board.fill(Rect(area.x, area.y, area.width, 1), palette.hairline)


def _columns(board: Board, inner: Rect, tabs: tuple[Control, ...]) -> list[Rect]:
    """Return a column a tab, the wider the longer its word is."""
    kit = board.kit
    widths = [
        max(kit.width_px(tab.words, TextSize.CAPTION, is_bold=True), kit.mm(24)) for tab in tabs
    ]
    spare = (inner.width - sum(widths)) / len(widths)
    rects: list[Rect] = []
    x = float(inner.x)
    for width in widths:
        rects.append(Rect(round(x), inner.y, round(width + spare), inner.height))
        x += width + spare
    return rects
