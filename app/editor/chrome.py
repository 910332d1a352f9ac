"""How the window is cut, and how each part of it is drawn: top, tools, levels, panel, foot."""

from collections.abc import Callable
from dataclasses import replace

from kivy.graphics import ScissorPop, ScissorPush

from app.editor.board import Board, tone_colour, tone_ground
from app.editor.card import draw_card
from app.editor.field_box import draw_field
from app.editor.photos import Photos
from app.editor.rows import RowPainter
from app.editor.tabs import columns_by_words, draw_tabs
from app.editor.view import Control, EditorView, Tone
from app.theme import TextSize, Theme
from app.widgets.kit import Kit
from app.widgets.rect import Rect

TOP_MM, FOOT_MM, RAIL_MM, PANEL_MM, TABS_MM = 64, 40, 96, 420, 62
LADDER_MM = 52
BOARDS = ("panel", "top", "rail", "ladder", "foot", "over", "dialog")
"""The parts of the window, the lowest first."""


class Chrome:
    """Draws everything round the map, each part on its board, anew when it has changed."""

    def __init__(self, theme: Theme, kit: Kit) -> None:
        """Make the boards, empty."""
        self.theme, self._kit = theme, kit
        self._area = kit.area
        self.language = ""
        self.boards = {name: Board(kit) for name in BOARDS}
        panel = self.boards["panel"]
        panel.photos = Photos()
        self._panel_clip = ScissorPush(x=0, y=0, width=1, height=1)
        panel.canvas.before.add(self._panel_clip)
        panel.canvas.after.add(ScissorPop())
        self._search_rect = kit.area
        self.panel_px = (0, 0)
        """How high the rows of the panel are, and how much of them is seen."""

    def take(self, area: Rect) -> None:
        """Take another rectangle of the window."""
        self._area = area

    def draw(self, before: EditorView | None, view: EditorView) -> None:
        """Draw what differs from what was drawn before."""
        for name, what, draw in self._parts():
            if before is None or what(before) != what(view):
                self.boards[name].clear()
                draw(view)

    def _parts(
        self,
    ) -> tuple[tuple[str, Callable[[EditorView], object], Callable[[EditorView], None]], ...]:
        """Return each part with what it depends on and what draws it."""
        return (
            ("top", lambda v: (v.title, v.note, v.stage, v.top, v.search, v.found), self._draw_top),
            ("rail", lambda v: v.tools, self._draw_rail),
            (
                "ladder",
                lambda v: (v.levels, v.zoom, v.kinds, v.panel.is_wide),
                self._draw_ladder,
            ),
            ("panel", lambda v: (v.panel, v.tabs), self._draw_panel),
            ("foot", lambda v: (v.hint, v.status, v.panel.is_wide), self._draw_foot),
            (
                "over",
                lambda v: (v.notice, v.notice_is_bad, v.found, v.panel.is_wide),
                self._draw_over,
            ),
            ("dialog", lambda v: v.dialog, self._draw_dialog),
        )

    def map_rect(self, *, is_wide: bool = False) -> Rect:
        """Return where the map is."""
        kit = self._kit
        top, rest = self._area.cut_top(kit.mm(TOP_MM))
        del top
        _, rest = rest.cut_bottom(kit.mm(FOOT_MM))
        _, rest = rest.cut_left(kit.mm(RAIL_MM))
        _, rest = rest.cut_right(self._panel_width(is_wide=is_wide))
        return rest

    def _panel_width(self, *, is_wide: bool) -> int:
        if is_wide:
            return round(self._area.width * 0.56)
        return self._kit.mm(PANEL_MM)

    def _draw_top(self, view: EditorView) -> None:
        kit, board, palette = self._kit, self.boards["top"], self.theme.palette
        bar, _ = self._area.cut_top(kit.mm(TOP_MM))
        board.fill(bar, palette.card)
        board.fill(Rect(bar.x, bar.y, bar.width, max(1, kit.mm(1))), palette.hairline)
        inner = bar.inset(kit.mm(16), kit.mm(10))
        name, rest = inner.cut_left(round(bar.width * 0.26), kit.mm(12))
        title, note = name.cut_top(kit.line_px(TextSize.BODY) + kit.mm(2))
        board.text(title, view.title, TextSize.BODY, is_bold=True)
        self._draw_note(note, view)
        wide = min(kit.mm(124 * len(view.top)), round(bar.width * 0.52))
        right, middle = rest.cut_right(wide, kit.mm(16))
        parts = columns_by_words(board, right, view.top, TextSize.LABEL, kit.mm(8))
        for control, part in zip(view.top, parts, strict=True):
            board.button(part, control)
        field = middle.centred(min(middle.width, kit.mm(460)), kit.mm(38))
        edge = kit.mm(20)
        icon, box = field.cut_left(edge, kit.mm(8))
        board.icon(icon.centred(edge, edge), "search", palette.ink_quiet)
        draw_field(board, box, view.search)
        self._search_rect = box

    def _draw_note(self, note: Rect, view: EditorView) -> None:
        """Draw whether all is saved, and how far the work has come among others."""
        kit, board, palette = self._kit, self.boards["top"], self.theme.palette
        colour = tone_colour(palette, view.note_tone)
        if view.stage is None:
            board.text(note, view.note, TextSize.LABEL, colour=colour)
            return
        words, pad = view.stage.words, kit.mm(8)
        width = min(kit.width_px(words, TextSize.LABEL, is_bold=True) + 2 * pad, note.width)
        said = kit.width_px(view.note, TextSize.LABEL) + kit.mm(10)
        chip = Rect(note.x, note.y - kit.mm(2), width, note.height + kit.mm(4))
        if width + said <= note.width:
            left, _ = note.cut_left(said)
            board.text(left, view.note, TextSize.LABEL, colour=colour)
            chip = Rect(note.x + said, chip.y, width, chip.height)
        board.surface(chip, tone_ground(palette, view.stage.tone), palette.hairline)
        ink = tone_colour(palette, view.stage.tone)
        inner = chip.inset(pad, 0)
        board.text(inner, words, TextSize.LABEL, colour=ink, is_bold=True, align="center")
        board.press(chip, view.stage)

    def _draw_rail(self, view: EditorView) -> None:
        kit, board, palette = self._kit, self.boards["rail"], self.theme.palette
        _, rest = self._area.cut_top(kit.mm(TOP_MM))
        rail, _ = rest.cut_left(kit.mm(RAIL_MM))
        board.fill(rail, palette.card)
        board.fill(Rect(rail.right - 1, rail.y, 1, rail.height), palette.hairline)
        column = rail.inset(kit.mm(8), kit.mm(12))
        for control in view.tools:
            part, column = column.cut_top(kit.mm(76), kit.mm(8))
            board.button(part, control, is_above=True, is_plain=True, icon_mm=26)
            corner = Rect(part.right - kit.mm(20), part.top - kit.mm(20), kit.mm(16), kit.mm(16))
            board.text(
                corner, control.keys, TextSize.CAPTION, colour=palette.ink_quiet, align="center"
            )

    def _draw_ladder(self, view: EditorView) -> None:
        """Draw the buttons of the levels, as in a lift, and what the tool draws, over the map."""
        kit, board = self._kit, self.boards["ladder"]
        rect = self.map_rect(is_wide=view.panel.is_wide)
        gap, edge = kit.mm(6), kit.mm(40)
        x, y = rect.right - kit.mm(LADDER_MM) - kit.mm(12), rect.y + kit.mm(60)
        for control in reversed(view.zoom):
            board.button(Rect(x, y, kit.mm(LADDER_MM), edge), _bare(control))
            y += edge + gap
        y += gap
        for control in reversed(view.levels):
            if y + edge > rect.top - kit.mm(80):
                break
            board.button(Rect(x, y, kit.mm(LADDER_MM), edge), control)
            y += edge + gap
        self._draw_kinds(view, rect)

    def _draw_kinds(self, view: EditorView, rect: Rect) -> None:
        kit, board = self._kit, self.boards["ladder"]
        if not view.kinds:
            return
        area = Rect(rect.x + kit.mm(12), rect.y, rect.width - kit.mm(100), rect.height - kit.mm(12))
        height, gap = kit.mm(36), kit.mm(6)
        x, y = area.x, area.top - height
        for control in view.kinds:
            icon = kit.mm(24) if control.icon else 0
            width = kit.width_px(control.words, TextSize.LABEL, is_bold=True) + icon + kit.mm(28)
            if x + width > area.right and x > area.x:
                x, y = area.x, y - height - gap
            board.button(Rect(x, y, width, height), control, icon_mm=16)
            x += width + gap

    def _draw_panel(self, view: EditorView) -> None:
        kit, board, palette = self._kit, self.boards["panel"], self.theme.palette
        _, rest = self._area.cut_top(kit.mm(TOP_MM))
        side, _ = rest.cut_right(self._panel_width(is_wide=view.panel.is_wide))
        self._clip_panel(side)
        board.fill(side, palette.ground)
        board.fill(Rect(side.x, side.y, 1, side.height), palette.hairline)
        tabs, body = side.cut_top(kit.mm(TABS_MM))
        head, body = body.cut_top(kit.mm(64))
        body = body.inset(kit.mm(16), kit.mm(8))
        painter = RowPainter(board, body, view.panel.scroll_px)
        painter.draw(view.panel.rows)
        self.panel_px = (painter.height_px, body.height)
        self._draw_scroll(side, body, view.panel.scroll_px, painter.height_px)
        board.fill(Rect(side.x + 1, head.y, side.width, side.top - head.y), palette.ground)
        board.spots = [(r, c) for r, c in board.spots if r.y + r.height / 2 < head.y]
        self._draw_head(head, view)
        draw_tabs(board, tabs, view.tabs)

    def _clip_panel(self, side: Rect) -> None:
        clip = self._panel_clip
        clip.x, clip.y, clip.width, clip.height = side.x, side.y, side.width, side.height

    def _draw_scroll(self, side: Rect, body: Rect, scroll_px: int, height_px: int) -> None:
        """Show how much more there is than is seen."""
        if height_px <= body.height:
            return
        kit, palette = self._kit, self.theme.palette
        long = max(round(body.height * body.height / height_px), kit.mm(24))
        share = scroll_px / max(height_px - body.height, 1)
        y = body.top - long - round((body.height - long) * share)
        x = side.right - kit.mm(9)
        self.boards["panel"].surface(Rect(x, y, kit.mm(6), long), palette.line)

    def _draw_head(self, head: Rect, view: EditorView) -> None:
        kit, board, palette = self._kit, self.boards["panel"], self.theme.palette
        inner = head.inset(kit.mm(16), kit.mm(8))
        edge = kit.mm(30)
        if view.panel.icon:
            left, inner = inner.cut_left(edge, kit.mm(10))
            board.icon(left.centred(edge, edge), view.panel.icon, palette.ink)
        if not view.panel.note:
            board.text(inner, view.panel.title, TextSize.BUTTON, is_bold=True)
            return
        top, below = inner.cut_top(round(inner.height * 0.55))
        board.text(top, view.panel.title, TextSize.BUTTON, is_bold=True)
        board.text(below, view.panel.note, TextSize.LABEL, colour=palette.ink_quiet)

    def _draw_foot(self, view: EditorView) -> None:
        kit, board, palette = self._kit, self.boards["foot"], self.theme.palette
        rect = self.map_rect(is_wide=view.panel.is_wide)
        foot = Rect(rect.x, 0, rect.width, kit.mm(FOOT_MM))
        board.fill(foot, palette.card)
        board.fill(Rect(foot.x, foot.top - 1, foot.width, 1), palette.hairline)
        inner = foot.inset(kit.mm(14), kit.mm(4))
        right, left = inner.cut_right(round(inner.width * 0.3), kit.mm(10))
        board.text(left, view.hint, TextSize.LABEL, is_bold=True, colour=palette.action)
        board.text(right, view.status, TextSize.LABEL, colour=palette.ink_quiet, align="right")

    def _draw_over(self, view: EditorView) -> None:
        kit, board, palette = self._kit, self.boards["over"], self.theme.palette
        if view.notice:
            rect = self.map_rect(is_wide=view.panel.is_wide)
            width = min(
                kit.width_px(view.notice, TextSize.LABEL, is_bold=True) + kit.mm(60),
                rect.width - kit.mm(40),
            )
            high = max(
                board.high(view.notice, TextSize.LABEL, width - kit.mm(58), is_bold=True),
                kit.mm(20),
            ) + kit.mm(20)
            box = Rect(rect.x + (rect.width - width) // 2, rect.y + kit.mm(16), width, high)
            tone = palette.out_of_service if view.notice_is_bad else palette.sign
            board.surface(box, tone)
            left, words = box.inset(kit.mm(14), kit.mm(8)).cut_left(kit.mm(18), kit.mm(10))
            icon = "warning" if view.notice_is_bad else "check"
            board.icon(left.centred(kit.mm(18), kit.mm(18)), icon, palette.on_state)
            board.text(words, view.notice, TextSize.LABEL, colour=palette.on_state, is_bold=True)
        if view.found:
            box = self._search_rect
            painter_area = Rect(box.x, 0, box.width, box.y - kit.mm(4))
            probe = RowPainter(board, painter_area)
            probe.draw(view.found)
            height = probe.height_px
            board.clear()
            ground = Rect(
                box.x - kit.mm(8),
                box.y - height - kit.mm(8),
                box.width + kit.mm(16),
                height + kit.mm(8),
            )
            board.surface(ground, palette.card, palette.line)
            RowPainter(board, painter_area).draw(view.found)

    def _draw_dialog(self, view: EditorView) -> None:
        if view.dialog is not None:
            draw_card(self.boards["dialog"], self._area, view.dialog, self.language)


def _bare(control: Control) -> Control:
    return replace(control, words="", tone=Tone.PLAIN)
