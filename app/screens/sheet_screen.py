"""Draws any screen: the page of its sheet, the map in what is left, the pages' own buttons."""

from typing import Any, Protocol

from kivy.clock import Clock as FrameClock
from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.flow.frame import GAP_MM
from app.screens.block_widgets import fill, shape_of, widget_of
from app.screens.blocks import Block
from app.screens.map_panel import MapPanel
from app.screens.mapping import MapView
from app.screens.page import SPARE_MM, Page, pager_mm, read_mm
from app.screens.shared_map import SharedMap
from app.screens.sheet import Sheet
from app.widgets.bar import content_rect
from app.widgets.kit import Kit
from app.widgets.pager import Pager
from app.widgets.rect import Rect


class HasSheet(Protocol):
    """A view that is a sheet."""

    @property
    def sheet(self) -> Sheet:
        """Its pages."""
        ...


class SheetScreen(Widget):
    """Shows a view with a sheet; what keeps its shape keeps its widget, and only changes words."""

    def __init__(self, kit: Kit, shared_map: SharedMap | None, *, is_panel: bool = False) -> None:
        """Make it, empty.

        Args:
            kit: the panel.
            shared_map: the kiosk's map; None where none is ever shown.
            is_panel: it lies over a screen, and hides it.
        """
        super().__init__(size_hint=(None, None))
        self._kit, self._shared_map = kit, shared_map
        self._made: dict[tuple[object, ...], Any] = {}
        self._map: MapPanel | None = None
        self._pager: tuple[Rect, Pager] | None = None
        self._has_map = False
        self._waiting: MapView | None = None
        self._reach_px: float | None = None
        self._later = FrameClock.create_trigger(lambda _dt: self._catch_up(), 0)
        if is_panel:
            self._cover()

    def show(self, view: HasSheet) -> None:
        """Show the page of a view."""
        sheet = view.sheet
        kit, page = self._kit, sheet.page
        places, pager, ground = _places(kit, sheet)
        self._reach_px = content_rect(kit).y + kit.mm(sheet.reach_mm)
        self._show_map(page, ground)
        kept: dict[tuple[object, ...], Any] = {}
        for block, rect in places:
            key = (shape_of(block), rect)
            widget = self._made.pop(key, None)
            if widget is None:
                widget = widget_of(kit, block, rect)
                self.add_widget(widget)
            fill(widget, block)
            kept[key] = widget
        for widget in self._made.values():
            self.remove_widget(widget)
            if hasattr(widget, "forget"):  # what was typed, what played
                widget.forget()
        self._made = kept
        self._show_pager(sheet, pager)

    def forget(self) -> None:
        """Let go of what was shown, and of the map: the screen is left."""
        self._later.cancel()
        self._has_map, self._waiting = False, None
        for widget in self._made.values():
            if hasattr(widget, "forget"):
                widget.forget()

    def _show_pager(self, sheet: Sheet, rect: Rect) -> None:
        if self._pager is not None and (sheet.turn is None or self._pager[0] != rect):
            self.remove_widget(self._pager[1])
            self._pager = None
        if sheet.turn is None:
            return
        if self._pager is None:
            self._pager = (rect, Pager(self._kit, rect))
            self.add_widget(self._pager[1])
        self._pager[1].show(sheet.turn)

    def _show_map(self, page: Page, ground: Rect) -> None:
        """Show the map; another one a frame later: who types on waits for no map."""
        if page.map is None or self._shared_map is None:
            if self._map is not None and self._map.parent is not None:
                self.remove_widget(self._map)
            self._has_map, self._waiting = False, None
            return
        if self._map is None or self._map.has_column is not page.has_column:
            if self._map is not None:
                self.remove_widget(self._map)
            self._map = MapPanel(self._kit, ground, self._shared_map, has_column=page.has_column)
            self._has_map = False
        if self._map.parent is None:
            self.add_widget(self._map, index=len(self.children))
        has_moved = self._map.place(ground)
        self._waiting = page.map
        if self._has_map and not has_moved:  # moved, its buttons would be blank until then
            self._later()
        else:
            self._catch_up()

    def _catch_up(self) -> None:
        if self._waiting is not None and self._map is not None:
            self._map.show(self._waiting, self._reach_px)
            self._has_map, self._waiting = True, None

    def _cover(self) -> None:
        bottom, top = content_rect(self._kit).y - self._kit.gap_px, self._kit.area.top
        with self.canvas:
            Color(*self._kit.palette.ground.rgba)
            Rectangle(pos=(self._kit.area.x, bottom), size=(self._kit.area.width, top - bottom))


def _places(kit: Kit, sheet: Sheet) -> tuple[list[tuple[Block, Rect]], Rect, Rect]:
    """Return where each block stands, where the pager does, and what is left for the map."""
    page, content = sheet.page, content_rect(kit)
    bottom = content.y
    places: list[tuple[Block, Rect]] = []
    for block in reversed(page.foot):
        height = kit.mm(block.height_mm)
        places.append((block, Rect(content.x, bottom, content.width, height)))
        bottom += height + kit.mm(block.apart_mm)
    pager = Rect(content.x, bottom, content.width, kit.mm(pager_mm(sheet.ratio)))
    if sheet.turn is not None:
        bottom = pager.top + kit.mm(GAP_MM)
    body = (*page.lead, *page.body)
    top = bottom + _kept_px(kit, page)
    head_top = content.top
    if not page.has_map:
        top, head_top = _tops(kit, sheet, bottom)
    places += _placed(kit, page.head, content, head_top)
    places += _placed(kit, body, content, top)
    low = top + kit.mm(GAP_MM) if body else bottom
    high = head_top - _stack_px(kit, page.head) - (kit.mm(GAP_MM) if page.head else 0)
    return places, pager, Rect(kit.area.x, low, kit.area.width, max(1, high - low))


def _tops(kit: Kit, sheet: Sheet, bottom: int) -> tuple[int, int]:
    """Return the upper edges of body and head on a page without a map.

    What is touched stands within reach, the heading right above it; what is only read begins at
    the top.
    """
    page, content = sheet.page, content_rect(kit)
    head = _stack_px(kit, page.head) + (kit.mm(GAP_MM) if page.head else 0)
    body = _stack_px(kit, (*page.lead, *page.body))
    read = read_mm((*page.lead, *page.body))
    if read is None:
        top = content.top
    elif sheet.ratio == 1.0:
        top = content.y + kit.mm(sheet.reach_mm)
    else:
        top = content.y + kit.mm(sheet.reach_mm + read - SPARE_MM)
    top = max(bottom + body, min(content.top - head, top))
    return top, min(content.top, top + head)


def _placed(
    kit: Kit, blocks: tuple[Block, ...], content: Rect, top: int
) -> list[tuple[Block, Rect]]:
    places: list[tuple[Block, Rect]] = []
    for block in blocks:
        height = kit.mm(block.height_mm)
        places.append((block, Rect(content.x, top - height, content.width, height)))
        top -= height + kit.mm(block.apart_mm)
    return places


def _kept_px(kit: Kit, page: Page) -> int:
    """Return the height of lead and body, which is the same on every page with a map."""
    spare = kit.mm(page.body_mm) - _stack_px(kit, page.body) if page.body else 0
    return _stack_px(kit, (*page.lead, *page.body)) + max(0, spare)


def _stack_px(kit: Kit, blocks: tuple[Block, ...]) -> int:
    if not blocks:
        return 0
    heights = sum(kit.mm(block.height_mm) + kit.mm(block.apart_mm) for block in blocks)
    return heights - kit.mm(blocks[-1].apart_mm)
