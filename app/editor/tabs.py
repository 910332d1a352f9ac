"""The tabs of the side panel, as they are drawn."""

from app.editor.board import Board
from app.editor.view import Control
from app.theme import TextSize
from app.widgets.rect import Rect

_LEAST_MM, _MOST_MM = 24, 120


def draw_tabs(board: Board, area: Rect, tabs: tuple[Control, ...]) -> None:
    """Draw the tabs, each with what waits there."""
    kit, palette = board.kit, board.kit.palette
    inner = area.inset(kit.mm(8), kit.mm(4))
    for control, part in zip(
        tabs, columns_by_words(board, inner, tabs, TextSize.CAPTION), strict=True
    ):
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


def columns_by_words(
    board: Board, area: Rect, controls: tuple[Control, ...], size: TextSize, gap: int = 0
) -> list[Rect]:
    """Return a column for each control, the wider the longer its words are, within bounds."""
    kit = board.kit
    low, high = kit.mm(_LEAST_MM), kit.mm(_MOST_MM)
    widths = [
        min(max(kit.width_px(control.words, size, is_bold=True), low), high) for control in controls
    ]
    spare = (area.width - sum(widths) - gap * (len(widths) - 1)) / len(widths)
    rects: list[Rect] = []
    x = float(area.x)
    for width in widths:
        rects.append(Rect(round(x), area.y, round(width + spare), area.height))
        x += width + spare + gap
    return rects
