"""What lies over everything, as it is drawn: a card in the middle, the rest dimmed."""

from typing import Any

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.editor.board import Board
from app.editor.rows import RowPainter
from app.editor.view import DialogView
from app.theme import TextSize
from app.widgets.rect import Rect


def draw_card(board: Board, area: Rect, dialog: DialogView, language: str) -> None:
    """Draw a dialog in the middle of the window, over everything else."""
    kit, palette = board.kit, board.kit.palette
    with board.canvas:
        Color(0.05, 0.06, 0.07, 0.55)
        Rectangle(size=(area.width, area.height))
    width = kit.mm(760 if dialog.is_large else 560)
    inner_width = width - 2 * kit.mm(28)
    probe = RowPainter(Board(kit), Rect(0, 0, inner_width, area.height * 2))
    probe.draw(dialog.rows)
    title_px = kit.line_px(TextSize.TITLE)
    picture = _guide_picture(dialog, language)
    picture_px = 0
    if picture is not None:
        picture_px = round(inner_width * picture.height / picture.width) + kit.mm(12)
    height = probe.height_px + title_px + picture_px + kit.mm(72)
    card = area.centred(width, min(height, area.height - kit.mm(20)))
    board.surface(card, palette.card)
    inner = card.inset(kit.mm(28), kit.mm(26))
    title, rest = inner.cut_top(title_px, kit.mm(14))
    board.text(title, dialog.title, TextSize.TITLE, is_bold=True)
    if picture is not None:
        top, rest = rest.cut_top(picture_px - kit.mm(12), kit.mm(12))
        with board.canvas:
            Color(1, 1, 1, 1)
        part = Widget(size_hint=(None, None))
        with part.canvas:
            Color(1, 1, 1, 1)
            Rectangle(texture=picture, pos=(top.x, top.y), size=(top.width, top.height))
        board.add_widget(part)
    RowPainter(board, rest).draw(dialog.rows)


def _guide_picture(dialog: DialogView, language: str) -> Any:
    from app.editor.guide import picture_of_step  # noqa: PLC0415 - few ask for it

    return picture_of_step(dialog.picture, language) if dialog.picture else None
