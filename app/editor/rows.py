"""Rows of a panel, drawn below each other: headings, words, fields, choices, lists, tables."""

from app.editor.board import BORDER_MM, PAD_MM, Board, tone_colour, tone_ground
from app.editor.field_box import draw_field
from app.editor.view import (
    ButtonRow,
    Cell,
    ChoiceRow,
    Control,
    FieldRow,
    Heading,
    ItemRow,
    PhotoRow,
    Row,
    Space,
    TableRow,
    Tone,
    Words,
)
from app.theme import TextSize
from app.widgets.rect import Rect

BUTTON_MM = 40
CHIP_MM = 34
FIELD_MM = 36
GAP_MM = 8
_CELL_MM = 32
_LABEL_SHARE = 0.4


class RowPainter:
    """Draws rows from the top of an area downwards; knows how high they were."""

    def __init__(self, board: Board, area: Rect, scroll_px: int = 0) -> None:
        """Begin at the top; what is scrolled away lies above it."""
        self._board, self._kit = board, board.kit
        self._x, self._width = area.x, area.width
        self._area = area
        self._y = area.top + scroll_px
        self._start = self._y

    @property
    def height_px(self) -> int:
        """How high all rows so far are."""
        return self._start - self._y

    def draw(self, rows: tuple[Row, ...]) -> None:
        """Draw rows."""
        for row in rows:
            match row:
                case Heading():
                    self._heading(row)
                case Words():
                    self._words(row)
                case FieldRow():
                    self._field(row)
                case ChoiceRow():
                    self._choices(row)
                case ButtonRow():
                    self._buttons(row)
                case ItemRow():
                    self._item(row)
                case TableRow():
                    self._table(row)
                case PhotoRow():
                    self._photo(row)
                case Space(mm=mm):
                    self._y -= self._kit.mm(mm)

    def _take(self, height: int, gap_mm: float = GAP_MM) -> Rect:
        self._y -= height
        rect = Rect(self._x, self._y, self._width, height)
        self._y -= self._kit.mm(gap_mm)
        return rect

    def _is_seen(self, rect: Rect) -> bool:
        return rect.top > self._area.y and rect.y < self._area.top

    def _heading(self, row: Heading) -> None:
        kit, board = self._kit, self._board
        self._y -= kit.mm(8)
        rect = self._take(kit.mm(28), 6)
        if not self._is_seen(rect):
            return
        words = rect
        if row.control is not None:
            edge = kit.mm(14)
            left, words = rect.cut_left(edge, kit.mm(6))
            icon = "chevron_down" if row.is_open else "chevron_right"
            board.icon(left.centred(edge, edge), icon, kit.palette.action)
            board.press(rect, row.control)
        if row.note:
            board.text(words, row.note, TextSize.LABEL, colour=kit.palette.ink_quiet, align="right")
        colour = kit.palette.action if row.control is not None else kit.palette.ink
        board.text(words, row.words, TextSize.BODY, is_bold=True, colour=colour)
        line = Rect(rect.x, rect.y - kit.mm(2), rect.width, max(1, kit.mm(1)))
        board.fill(line, kit.palette.hairline)

    def _words(self, row: Words) -> None:
        kit, board = self._kit, self._board
        is_box = row.tone in {Tone.GOOD, Tone.DOUBT, Tone.BAD}
        pad = kit.mm(PAD_MM) if is_box else 0
        edge = kit.mm(18) if row.icon else 0
        width = self._width - 2 * pad - (edge + kit.mm(8) if edge else 0)
        size = TextSize.LABEL
        height = max(board.high(row.words, size, width, is_bold=row.is_bold), edge) + kit.mm(2)
        rect = self._take(height + (2 * kit.mm(6) if is_box else 0))
        if not self._is_seen(rect):
            return
        if is_box:
            board.surface(rect, tone_ground(kit.palette, row.tone))
        inner = rect.inset(pad, kit.mm(6) if is_box else 0)
        ink = tone_colour(kit.palette, row.tone)
        if edge:
            left, inner = inner.cut_left(edge, kit.mm(8))
            board.icon(
                left.cut_top(edge)[0] if height > 2 * edge else left.centred(edge, edge),
                row.icon,
                ink,
            )
        board.text(
            inner,
            row.words,
            size,
            colour=ink,
            is_bold=row.is_bold,
            stand="top" if height > 2 * kit.line_px(size) else "middle",
        )

    def _photo(self, row: PhotoRow) -> None:
        """Draw a photograph as wide as the panel, or say why there is none."""
        board, photos = self._board, self._board.photos
        texture = photos.texture(row.path) if photos is not None else None
        if texture is None:
            is_there = photos is not None and photos.is_there(row.path)
            words = row.unreadable if is_there else row.missing
            self._words(Words(words=words, tone=Tone.DOUBT, icon="warning"))
        else:
            width, height = texture.size
            high = min(round(self._width * height / max(width, 1)), round(self._width * 0.75))
            rect = self._take(high, 4)
            if self._is_seen(rect):
                wide = min(self._width, round(high * width / max(height, 1)))
                board.picture(rect.centred(wide, high), texture)
        for caption in row.captions:
            self._words(Words(words=caption, tone=Tone.QUIET))

    # --- writing ----------------------------------------------------------------------------------

    def _field(self, row: FieldRow) -> None:
        kit, board = self._kit, self._board
        if row.is_wide and row.label:
            label = self._take(kit.line_px(TextSize.LABEL), 3)
            if self._is_seen(label):
                board.text(label, row.label, TextSize.LABEL, colour=kit.palette.ink_quiet)
        rect = self._take(kit.mm(FIELD_MM), 5)
        if not self._is_seen(rect):
            return
        box = rect
        if row.label and not row.is_wide:
            label, box = rect.cut_left(round(rect.width * _LABEL_SHARE), kit.mm(6))
            board.text(label, row.label, TextSize.LABEL)
        draw_field(board, box, row)

    # --- choosing ---------------------------------------------------------------------------------

    def _choices(self, row: ChoiceRow) -> None:
        """Chips in lines, each as wide as its words; where none can be pressed, what is chosen."""
        kit, board = self._kit, self._board
        off = [control for control in row.controls if control.why_not]
        if row.label and off and all(c.why_not or c.is_chosen for c in row.controls):
            text = ", ".join(control.words for control in row.controls if control.is_chosen)
            self._field(FieldRow(label=row.label, control=off[0], text=text))
            return
        if row.label:
            label = self._take(kit.line_px(TextSize.LABEL), 3)
            if self._is_seen(label):
                board.text(label, row.label, TextSize.LABEL, colour=kit.palette.ink_quiet)
        gap, height = kit.mm(6), kit.mm(CHIP_MM)
        x, line = self._x, self._take(height, 6)
        for control in row.controls:
            width = min(self._chip_px(control), self._width)
            if x + width > self._x + self._width and x > self._x:
                x, line = self._x, self._take(height, 6)
            rect = Rect(x, line.y, width, height)
            if self._is_seen(rect):
                self._chip(rect, control)
            x += width + gap
        self._y -= kit.mm(3)

    def _chip_px(self, control: Control) -> int:
        kit = self._kit
        words = " ".join(filter(None, (control.words, control.note)))
        icon = kit.mm(16) + kit.mm(6) if control.icon else 0
        return kit.width_px(words, TextSize.LABEL, is_bold=True) + icon + 2 * kit.mm(11)

    def _chip(self, rect: Rect, control: Control) -> None:
        kit, board, palette = self._kit, self._board, self._kit.palette
        ink = tone_colour(palette, control.tone)
        if control.why_not and not control.is_chosen:
            board.surface(rect, palette.ground, palette.hairline)
            ink = palette.ink_quiet
        elif control.is_chosen:
            board.surface(rect, tone_ground(palette, control.tone), palette.action, 2.2)
            ink = palette.action if control.tone in {Tone.PLAIN, Tone.MAIN} else ink
        else:
            board.surface(rect, tone_ground(palette, control.tone), palette.line)
        inner = rect.inset(kit.mm(10), kit.mm(2))
        if control.icon:
            edge = kit.mm(16)
            left, inner = inner.cut_left(edge, kit.mm(6))
            board.icon(left.centred(edge, edge), control.icon, ink)
        words = " ".join(filter(None, (control.words, control.note)))
        board.text(
            inner,
            words,
            TextSize.LABEL,
            colour=ink,
            is_bold=True,
            align="center" if not control.icon else "left",
        )
        board.press(rect, control)

    def _buttons(self, row: ButtonRow) -> None:
        kit = self._kit
        columns = max(1, row.columns)
        for at in range(0, len(row.controls), columns):
            line = self._take(kit.mm(BUTTON_MM), 8)
            if not self._is_seen(line):
                continue
            for control, rect in zip(
                row.controls[at : at + columns], line.columns(columns, kit.mm(8)), strict=False
            ):
                self._board.button(rect, control, is_plain=control.tone is Tone.QUIET)

    # --- lists ------------------------------------------------------------------------------------

    def _item(self, row: ItemRow) -> None:
        kit, board, palette = self._kit, self._board, self._kit.palette
        edge, pad = kit.mm(22), kit.mm(8)
        fix_px = 0
        if row.fix is not None:
            fix_px = min(
                kit.width_px(row.fix.words, TextSize.LABEL, is_bold=True) + kit.mm(50),
                self._width // 2,
            )
        width = self._width - edge - 3 * pad - (fix_px + pad if fix_px else 0)
        title = board.high(row.title, TextSize.LABEL, width, is_bold=True)
        note = board.high(row.note, TextSize.LABEL, width) if row.note else 0
        rect = self._take(max(title + note + kit.mm(14), kit.mm(BUTTON_MM)), 6)
        if not self._is_seen(rect):
            return
        is_marked = row.control.is_chosen or row.tone is Tone.MAIN
        board.surface(
            rect,
            tone_ground(palette, row.tone) if row.tone is not Tone.QUIET else palette.card,
            palette.action if is_marked else palette.hairline,
            2.0 if is_marked else BORDER_MM,
        )
        board.press(rect, row.control)
        inner = rect.inset(pad, kit.mm(4))
        if row.fix is not None:
            right, inner = inner.cut_right(fix_px, pad)
            board.button(right.centred(fix_px, kit.mm(34)), row.fix, icon_mm=16)
        left, words = inner.cut_left(edge, pad)
        board.icon(
            left.centred(edge, edge), row.icon or "information", tone_colour(palette, row.tone)
        )
        block = words.centred(words.width, title + note)
        top, below = block.cut_top(title)
        board.text(top, row.title, TextSize.LABEL, is_bold=True)
        if row.note:
            board.text(below, row.note, TextSize.LABEL, colour=palette.ink_quiet)

    # --- tables -----------------------------------------------------------------------------------

    def _table(self, row: TableRow) -> None:
        kit, board, palette = self._kit, self._board, self._kit.palette
        rect = self._take(kit.mm(_CELL_MM + (14 if row.is_head else 0)), 2)
        if not self._is_seen(rect):
            return
        total, x = sum(cell.share for cell in row.cells), rect.x
        for cell in row.cells:
            width = round(rect.width * cell.share / total)
            part = Rect(x, rect.y, min(width, rect.right - x) - kit.mm(3), rect.height)
            x += width
            if row.is_head:
                board.text(
                    part, cell.text, TextSize.LABEL, colour=palette.ink_quiet, stand="bottom"
                )
            elif cell.control is None:
                board.text(part, cell.text, TextSize.LABEL)
            else:
                self._cell(part, cell, cell.control)

    def _cell(self, rect: Rect, cell: Cell, control: Control) -> None:
        board, palette, kit = self._board, self._kit.palette, self._kit
        if not control.id.startswith("field:"):
            board.surface(rect, palette.card, palette.action if control.is_chosen else None)
            board.text(
                rect.inset(kit.mm(6), kit.mm(2)),
                cell.text,
                TextSize.LABEL,
                is_bold=True,
                colour=palette.action,
            )
            board.press(rect, control)
            return
        draw_field(
            board,
            rect,
            FieldRow(
                label="", control=control, text=cell.text, caret=cell.caret, is_all=cell.is_all
            ),
        )
