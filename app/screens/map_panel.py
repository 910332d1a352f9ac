"""The map with its level buttons and its zoom in a column beside it, as the panel in a lift."""

from typing import Any

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.screens.mapping import LADDER_RUNGS, RUNG_MM, MapView
from app.screens.shared_map import SharedMap
from app.theme import TextSize
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from app.widgets.tile import Tile, icon_tile, word_tile
from maps.model import PlaceId

_COLUMN_MM = 42.0


class MapPanel(Widget):
    """Borrows the kiosk's one map while its screen is shown."""

    def __init__(self, kit: Kit, rect: Rect, shared_map: SharedMap, *, has_column: bool) -> None:
        """Make a panel; it is empty until it shows something."""
        super().__init__(size_hint=(None, None))
        self._kit, self._shared, self._has_column = kit, shared_map, has_column
        self._levels: list[Tile] = []
        self._zoom: list[Tile] = []
        self._is_low = False
        with self.canvas:
            Color(*kit.palette.hairline.rgba)
            self._edges = [Rectangle(), Rectangle()]
        self._marks = Widget()
        self.add_widget(self._marks)
        self.place(rect)

    @property
    def has_column(self) -> bool:
        """Whether level buttons stand beside the map."""
        return self._has_column

    def place(self, rect: Rect) -> bool:
        """Move to another rectangle; say whether it is one, and all has to be shown again."""
        if (self.x, self.y, self.width, self.height) == (rect.x, rect.y, rect.width, rect.height):
            return False
        self.pos, self.size = (rect.x, rect.y), (rect.width, rect.height)
        kit = self._kit
        ground = rect
        if self._has_column:
            column, ground = rect.cut_right(kit.margin_px + kit.mm(_COLUMN_MM), kit.gap_px)
            column, _ = column.cut_left(kit.mm(_COLUMN_MM))
            zoom = column
            if self._is_low:
                zoom, ground = ground.cut_right(kit.mm(_COLUMN_MM), kit.gap_px)
            self._make_column(column, zoom)
        self._ground = ground
        thick = kit.mm(0.5)
        for edge, y in zip(self._edges, (ground.y - thick, ground.top), strict=True):
            edge.pos, edge.size = (ground.x, y), (ground.width, thick)
        return True

    def take(self) -> None:
        """Take the map from the screen that had it."""
        widget = self._shared.widget
        if widget.parent is self:
            return
        if widget.parent is not None:
            widget.parent.remove_widget(widget)
        self.add_widget(widget, index=len(self.children))

    def show(self, view: MapView, reach_px: float | None = None) -> None:
        """Show a map and its buttons: no higher than a hand reaches, if that is told."""
        self.take()
        self._fit(len(view.levels), reach_px)
        ground = self._ground
        widget = self._shared.widget
        widget.pos, widget.size = (ground.x, ground.y), (ground.width, ground.height)
        widget.show(view.picture)
        if not self._has_column:
            return
        blanks = [None] * (LADDER_RUNGS - len(view.levels))
        self._marks.canvas.clear()
        for tile, action in zip(self._levels, (*blanks, *view.levels), strict=True):
            tile.show(action)
            if action is not None and action.id in view.route_levels:
                self._mark(tile.rect)
        for tile, zoom in zip(self._zoom, view.zoom, strict=True):
            tile.show(zoom)

    def _mark(self, rect: Rect) -> None:
        """Mark a level that the route touches with a piece of the route beside its button."""
        width = self._kit.mm(2.5)
        with self._marks.canvas:
            Color(*self._kit.palette.route.rgba)
            Rectangle(pos=(rect.right + self._kit.mm(2), rect.y), size=(width, rect.height))

    def _fit(self, level_count: int, reach_px: float | None) -> None:
        """Put the zoom beside the levels where one column of all would be too high.

        It would where the map is too low for it, or where a hand does not reach its upper end.
        """
        kit = self._kit
        rungs = level_count + 2
        needed = rungs * kit.mm(RUNG_MM) + (rungs - 1) * kit.mm(kit.theme.target_gap_mm)
        is_out_of_reach = reach_px is not None and self.y + needed > reach_px
        is_low = self._has_column and (needed > self.height or is_out_of_reach)
        if is_low != self._is_low:
            self._is_low = is_low
            rect = Rect(int(self.x), int(self.y), int(self.width), int(self.height))
            self.size = (0, 0)
            self.place(rect)

    def _make_column(self, column: Rect, beside: Rect) -> None:
        kit, gap = self._kit, self._kit.mm(self._kit.theme.target_gap_mm)
        for tile in (*self._levels, *self._zoom):
            self.remove_widget(tile)
        rung = kit.mm(RUNG_MM)
        zoom, rest = beside.cut_bottom(2 * rung + gap, gap)
        if self._is_low:
            rest = column
        levels, _ = rest.cut_bottom(LADDER_RUNGS * rung + (LADDER_RUNGS - 1) * gap)
        self._levels = [
            word_tile(kit, part, TextSize.BODY) for part in levels.rows(LADDER_RUNGS, gap)
        ]
        self._zoom = [icon_tile(kit, part, 12) for part in zoom.rows(2, gap)]
        for tile in (*self._levels, *self._zoom):
            self.add_widget(tile)

    def find_place(self, touch: Any) -> PlaceId | None:
        """Return the place on the map under a touch."""
        if not self._shared.is_made:
            return None
        widget = self._shared.widget
        if widget.parent is not self or not widget.collide_point(*touch):
            return None
        return widget.find_place(touch)
