"""The editor's window: lays out what is to be seen, says what hands and keys have done."""

import signal
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from kivy.base import EventLoop, ExceptionHandler, ExceptionManager, runTouchApp, stopTouchApp
from kivy.clock import Clock as FrameClock
from kivy.core.window import Window
from kivy.graphics import Color, Rectangle, ScissorPop, ScissorPush
from kivy.uix.widget import Widget

from app.editor import events as ev
from app.editor.board import Board, tone_colour
from app.editor.canvas import EditorMap
from app.editor.hands import Hands
from app.editor.keymap import Key
from app.editor.rows import RowPainter, draw_field
from app.editor.state import View
from app.editor.view import Control, DialogView, EditorView, MapSeen, Tone
from app.screens.words import sentence_case
from app.text.labels import level_label, place_label
from app.text.phrasebook import Phrasebook
from app.theme import LIGHT, TextSize, Theme
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from maps.model import Level, Name, Place, StationMap

LEAST_PX = (1280, 720)
FULL_PX = (1600, 900)
"""At this size a pixel is the unit of everything that is drawn; larger windows draw it larger."""

TOP_MM, FOOT_MM, RAIL_MM, PANEL_MM, TABS_MM = 64, 40, 96, 420, 62
_LADDER_MM = 52
_TICKS_PER_S = 4
_NAMES = {
    8: "backspace",
    9: "tab",
    13: "enter",
    27: "escape",
    127: "delete",
    271: "enter",
    273: "up",
    274: "down",
    275: "right",
    276: "left",
    278: "home",
    279: "end",
    280: "page_up",
    281: "page_down",
    282: "f1",
    283: "f2",
    270: "+",
    269: "-",
}


class Listener(Protocol):
    """Who is told what happens in the window."""

    def dispatch(self, event: object) -> None:
        """Let an event happen."""
        ...

    def press(self, control: Control) -> None:
        """Something was pressed."""
        ...

    def key(self, key: Key) -> bool:
        """A key went down; return whether it meant something."""
        ...

    def type(self, text: str) -> None:
        """Letters were typed."""
        ...

    def can_pull(self, start: tuple[float, float], reach_m: float) -> bool:
        """Return whether a finger that comes down here pulls a thing, not the map."""
        ...

    @property
    def view(self) -> View:
        """The part of the map that is seen."""
        ...


def theme_for(size_px: tuple[int, int]) -> Theme:
    """Return the kiosk's look in the sizes of a desk: two feet from the eye, not six."""
    scale = max(1.0, min(size_px[0] / FULL_PX[0], size_px[1] / FULL_PX[1]))
    return Theme(
        palette=LIGHT,
        px_per_mm=round(scale, 3),
        margin_mm=16,
        gap_mm=10,
        radius_mm=6,
        pictogram_mm=22,
        here_mm=26,
        focus_mm=2,
    )


class EditorStage(Widget):
    """The root of the window."""

    def __init__(
        self,
        station: StationMap,
        book: Phrasebook,
        size_px: tuple[int, int],
        picture_of: Callable[[str], Any],
    ) -> None:
        """Make it; nothing is shown yet."""
        super().__init__(size_hint=(None, None), size=size_px)
        self.theme = theme_for(size_px)
        self._book = book
        area = Rect(0, 0, *size_px)
        self._kit = Kit(self.theme, area)
        self._area = area
        with self.canvas.before:
            Color(*self.theme.palette.ground.rgba)
            self._ground = Rectangle(size=size_px)
        self.map = EditorMap(
            station, self.theme, self._label_of, self._level_label, self._name_of, picture_of
        )
        self._boards = {
            name: Board(self._kit)
            for name in ("panel", "top", "rail", "ladder", "foot", "over", "dialog")
        }
        self.add_widget(self.map)
        for board in self._boards.values():
            self.add_widget(board)
        panel = self._boards["panel"]
        panel.canvas.before.add(ScissorPush(x=0, y=0, width=1, height=1))
        self._panel_clip = panel.canvas.before.children[-1]
        panel.canvas.after.add(ScissorPop())
        self._shown: EditorView | None = None
        self._listener: Listener | None = None
        self.hands: Hands | None = None
        self.panel_px = (0, 0)
        """How high the rows of the panel are, and how much of them is seen."""

    # --- what the editor uses ---------------------------------------------------------------------

    def listen(self, listener: Listener) -> None:
        """Tell this from now on."""
        self._listener = listener
        self.hands = Hands(self, listener)
        Window.bind(on_key_down=self._key_down, on_textinput=self._text_input)
        Window.bind(mouse_pos=self._mouse_moved, on_resize=self._resized)

    def mount(self) -> None:
        """Become the content of the window."""
        runTouchApp(self, embedded=True)

    def close(self) -> None:
        """Hear nothing of the window any more."""
        self._listener, self.hands = None, None
        Window.unbind(on_key_down=self._key_down, on_textinput=self._text_input)
        Window.unbind(mouse_pos=self._mouse_moved, on_resize=self._resized)

    def soon(self, function: Callable[[], None], after_s: float = 0.0) -> None:
        """Call a function once what is shown has been drawn, and so many seconds have passed."""
        FrameClock.schedule_once(lambda _dt: function(), after_s)

    def run(
        self, *, tick: Callable[[], None], recover: Callable[[str], None], asks: Callable[[], bool]
    ) -> None:
        """Serve until the window is closed.

        Args:
            tick: called several times a second.
            recover: called where something of ours failed.
            asks: whether the window may not be closed just now.
        """
        FrameClock.schedule_interval(lambda _dt: tick(), 1 / _TICKS_PER_S)
        ExceptionManager.add_handler(_Recovery(recover))
        Window.bind(on_request_close=lambda *_: asks())
        for ending in (signal.SIGTERM, signal.SIGINT):
            signal.signal(ending, lambda *_: stopTouchApp())
        try:
            EventLoop.mainloop()
        finally:
            stopTouchApp()

    def leave(self) -> None:
        """Close the window."""
        stopTouchApp()

    def speak(self, book: Phrasebook) -> None:
        """Write from now on in another language."""
        self._book = book
        self._kit.speak(book.language)
        self._shown = None

    def map_rect(self, *, is_wide: bool = False) -> Rect:
        """Return where the map is."""
        kit = self._kit
        top, rest = self._area.cut_top(kit.mm(TOP_MM))
        del top
        _, rest = rest.cut_bottom(kit.mm(FOOT_MM))
        _, rest = rest.cut_left(kit.mm(RAIL_MM))
        _, rest = rest.cut_right(self._panel_width(is_wide=is_wide))
        return rest

    def locate(self, control_id: str) -> tuple[float, float]:
        """Return the middle of what shows a control, in pixels of the window.

        Raises:
            KeyError: nothing on screen does.
        """
        for board in self._reachable():
            rect = board.rect_of(control_id)
            if rect is not None:
                return (rect.x + rect.width / 2, rect.y + rect.height / 2)
        raise KeyError(control_id)

    def control_at(self, x: float, y: float) -> Control | None:
        """Return what can be pressed at a point."""
        for board in self._reachable():
            found = board.find(x, y)
            if found is not None:
                return found
        return None

    def is_over_panel(self, x: float, y: float) -> bool:
        """Say whether a point lies on the side panel."""
        return x >= self.map.right and y < self._area.top - self._kit.mm(TOP_MM)

    @property
    def has_dialog(self) -> bool:
        """Whether something lies over everything."""
        return self._shown is not None and self._shown.dialog is not None

    def is_on_map(self, x: float, y: float) -> bool:
        """Say whether a point is on the map, and on nothing that lies over it."""
        return (
            self.map.collide_point(x, y) and self.control_at(x, y) is None and not self.has_dialog
        )

    def _reachable(self) -> list[Board]:
        boards = self._boards
        if self.has_dialog:
            return [boards["dialog"]]
        return [boards[name] for name in ("over", "ladder", "top", "rail", "panel", "foot")]

    # --- showing ----------------------------------------------------------------------------------

    def show(self, view: EditorView) -> None:
        """Show everything; what did not change is left alone."""
        before, self._shown = self._shown, view
        rect = self.map_rect(is_wide=view.panel.is_wide)
        if (self.map.x, self.map.y, self.map.width, self.map.height) != (
            rect.x,
            rect.y,
            rect.width,
            rect.height,
        ):
            self.map.place(rect)
        self.map.show(view.map)
        parts: tuple[
            tuple[str, Callable[[EditorView], object], Callable[[EditorView], None]], ...
        ] = (
            ("top", lambda v: (v.title, v.note, v.top, v.search, v.found), self._draw_top),
            ("rail", lambda v: v.tools, self._draw_rail),
            ("ladder", lambda v: (v.levels, v.zoom, v.kinds, v.panel.is_wide), self._draw_ladder),
            ("panel", lambda v: (v.panel, v.tabs), self._draw_panel),
            ("foot", lambda v: (v.hint, v.status, v.panel.is_wide), self._draw_foot),
            (
                "over",
                lambda v: (v.notice, v.notice_is_bad, v.found, v.panel.is_wide),
                self._draw_over,
            ),
            ("dialog", lambda v: v.dialog, self._draw_dialog),
        )
        for name, what, draw in parts:
            if before is None or what(before) != what(view):
                self._boards[name].clear()
                draw(view)

    def show_map(self, seen: MapSeen) -> None:
        """Show the map alone: nothing else has changed while a finger moves."""
        self.map.show(seen)

    def _panel_width(self, *, is_wide: bool) -> int:
        if is_wide:
            return round(self._area.width * 0.56)
        return self._kit.mm(PANEL_MM)

    def _draw_top(self, view: EditorView) -> None:
        kit, board, palette = self._kit, self._boards["top"], self.theme.palette
        bar, _ = self._area.cut_top(kit.mm(TOP_MM))
        board.fill(bar, palette.card)
        board.fill(Rect(bar.x, bar.y, bar.width, max(1, kit.mm(1))), palette.hairline)
        inner = bar.inset(kit.mm(16), kit.mm(10))
        name, rest = inner.cut_left(round(bar.width * 0.26), kit.mm(12))
        title, note = name.cut_top(kit.line_px(TextSize.BODY) + kit.mm(2))
        board.text(title, view.title, TextSize.BODY, is_bold=True)
        board.text(note, view.note, TextSize.LABEL, colour=tone_colour(palette, view.note_tone))
        right, middle = rest.cut_right(kit.mm(124 * len(view.top)), kit.mm(16))
        for control, part in zip(view.top, right.columns(len(view.top), kit.mm(8)), strict=True):
            board.button(part, control)
        field = middle.centred(min(middle.width, kit.mm(460)), kit.mm(38))
        edge = kit.mm(20)
        icon, box = field.cut_left(edge, kit.mm(8))
        board.icon(icon.centred(edge, edge), "search", palette.ink_quiet)
        draw_field(board, box, view.search)
        self._search_rect = box

    def _draw_rail(self, view: EditorView) -> None:
        kit, board, palette = self._kit, self._boards["rail"], self.theme.palette
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
        kit, board = self._kit, self._boards["ladder"]
        rect = self.map_rect(is_wide=view.panel.is_wide)
        gap, edge = kit.mm(6), kit.mm(40)
        x, y = rect.right - kit.mm(_LADDER_MM) - kit.mm(12), rect.y + kit.mm(60)
        for control in reversed(view.zoom):
            board.button(Rect(x, y, kit.mm(_LADDER_MM), edge), _bare(control))
            y += edge + gap
        y += gap
        for control in reversed(view.levels):
            if y + edge > rect.top - kit.mm(80):
                break
            board.button(Rect(x, y, kit.mm(_LADDER_MM), edge), control)
            y += edge + gap
        self._draw_kinds(view, rect)

    def _draw_kinds(self, view: EditorView, rect: Rect) -> None:
        kit, board = self._kit, self._boards["ladder"]
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
        kit, board, palette = self._kit, self._boards["panel"], self.theme.palette
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
        self._draw_tabs(tabs, view)

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
        self._boards["panel"].surface(Rect(x, y, kit.mm(6), long), palette.line)

    def _draw_head(self, head: Rect, view: EditorView) -> None:
        kit, board, palette = self._kit, self._boards["panel"], self.theme.palette
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

    def _draw_tabs(self, tabs: Rect, view: EditorView) -> None:
        kit, board, palette = self._kit, self._boards["panel"], self.theme.palette
        inner = tabs.inset(kit.mm(8), kit.mm(4))
        for control, part in zip(view.tabs, inner.columns(len(view.tabs), kit.mm(2)), strict=True):
            edge = kit.mm(20)
            ink = palette.action if control.is_chosen else palette.ink
            top, words = part.cut_top(kit.mm(30))
            board.icon(top.centred(edge, edge), control.icon, ink)
            board.text(
                words, control.words, TextSize.CAPTION, colour=ink, is_bold=True, align="center"
            )
            if control.is_chosen:
                board.fill(Rect(part.x, tabs.y, part.width, kit.mm(3)), palette.action)
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
        board.fill(Rect(tabs.x, tabs.y, tabs.width, 1), palette.hairline)

    def _draw_foot(self, view: EditorView) -> None:
        kit, board, palette = self._kit, self._boards["foot"], self.theme.palette
        rect = self.map_rect(is_wide=view.panel.is_wide)
        foot = Rect(rect.x, 0, rect.width, kit.mm(FOOT_MM))
        board.fill(foot, palette.card)
        board.fill(Rect(foot.x, foot.top - 1, foot.width, 1), palette.hairline)
        inner = foot.inset(kit.mm(14), kit.mm(4))
        right, left = inner.cut_right(round(inner.width * 0.3), kit.mm(10))
        board.text(left, view.hint, TextSize.LABEL, is_bold=True, colour=palette.action)
        board.text(right, view.status, TextSize.LABEL, colour=palette.ink_quiet, align="right")

    def _draw_over(self, view: EditorView) -> None:
        kit, board, palette = self._kit, self._boards["over"], self.theme.palette
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
            self._draw_card(view.dialog)

    def _draw_card(self, dialog: DialogView) -> None:
        kit, board, palette = self._kit, self._boards["dialog"], self.theme.palette
        with board.canvas:
            Color(0.05, 0.06, 0.07, 0.55)
            Rectangle(size=self.size)
        width = kit.mm(760 if dialog.is_large else 560)
        inner_width = width - 2 * kit.mm(28)
        probe = RowPainter(Board(kit), Rect(0, 0, inner_width, self._area.height * 2))
        probe.draw(dialog.rows)
        title_px = kit.line_px(TextSize.TITLE)
        picture = self._guide_picture(dialog)
        picture_px = 0
        if picture is not None:
            picture_px = round(inner_width * picture.height / picture.width) + kit.mm(12)
        height = probe.height_px + title_px + picture_px + kit.mm(72)
        card = self._area.centred(width, min(height, self._area.height - kit.mm(20)))
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

    def _guide_picture(self, dialog: DialogView) -> Any:
        from app.editor.guide import picture_of_step  # noqa: PLC0415 - few ask for it

        return picture_of_step(dialog.picture, self._book.language) if dialog.picture else None

    def _label_of(self, place: Place) -> str:
        return place_label(place, self._book)

    def _name_of(self, name: Name) -> str:
        return self._book.names.written(name)

    def _level_label(self, level: Level) -> str:
        return sentence_case(level_label(level, self._book))

    # --- hands and keys ---------------------------------------------------------------------------

    def on_touch_down(self, touch: Any) -> bool:
        """Tell the hands."""
        if self.hands is not None:
            self.hands.down(touch)
        return True

    def on_touch_move(self, touch: Any) -> bool:
        """Tell the hands."""
        if self.hands is not None:
            self.hands.move(touch)
        return True

    def on_touch_up(self, touch: Any) -> bool:
        """Tell the hands."""
        if self.hands is not None:
            self.hands.up(touch)
        return True

    def _mouse_moved(self, _window: object, at: tuple[float, float]) -> None:
        if self._listener is None or not self.is_on_map(*at):
            return
        point = self.map.to_map(at)
        if point is not None:
            self._listener.dispatch(ev.Pointed(point))

    def _key_down(
        self, _window: object, code: int, _scan: int, text: str | None, modifiers: list[str]
    ) -> bool:
        if self._listener is None:
            return False
        is_ctrl = "ctrl" in modifiers or "meta" in modifiers
        name = _NAMES.get(code) or (chr(code).lower() if 32 < code < 127 else "")
        if not is_ctrl and text == "?":
            name = "?"
        if not name:
            return False
        return self._listener.key(Key(name, is_ctrl=is_ctrl, is_shift="shift" in modifiers))

    def _text_input(self, _window: object, text: str) -> bool:
        if self._listener is None:
            return False
        self._listener.type(text)
        return True

    def _resized(self, _window: object, width: int, height: int) -> None:
        """Lay everything out anew: a desk's window has any size."""
        size = (max(width, LEAST_PX[0]), max(height, LEAST_PX[1]))
        if size == (self._area.width, self._area.height):
            return
        self.size = size
        self._area = Rect(0, 0, *size)
        self._ground.size = size
        self._shown = None
        if self._listener is not None:
            rect = self.map_rect()
            self._listener.dispatch(
                ev.Viewed(self._listener.view, (float(rect.width), float(rect.height)))
            )


def _bare(control: Control) -> Control:
    return replace(control, words="", tone=Tone.PLAIN)


class _Recovery(ExceptionHandler):
    """What fails in a frame ends neither the window nor the work."""

    def __init__(self, recover: Callable[[str], None]) -> None:
        super().__init__()
        self._recover = recover

    def handle_exception(self, exception: BaseException) -> int:
        if isinstance(exception, KeyboardInterrupt):
            return ExceptionManager.RAISE
        self._recover("a frame failed")
        return ExceptionManager.PASS
