"""Draws a page of the staff area: its title above, what is touched below, a map in between."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from kivy.uix.widget import Widget

from app.screens.map_panel import MapPanel
from app.screens.shared_map import SharedMap
from app.screens.sheet_screen import SheetScreen
from app.screens.staff_page import (
    Choices,
    Facts,
    Figure,
    Gauge,
    Heading,
    Look,
    Part,
    StaffPage,
    Stepper,
)
from app.screens.staff_parts import (
    CLOSE_MM,
    HEIGHT_MM,
    Drawn,
    TitlePart,
    ToldPart,
    WordsPart,
    drawn_part,
    row_look,
)
from app.theme import TextSize
from app.widgets.bar import content_rect
from app.widgets.kit import Kit
from app.widgets.rect import Rect

_FACT_MM = 24.0
_HEADING_MM = 24.0
_FIGURE_MM = 34.0
_GAUGE_MM = 40.0
_STEPPER_MM = 41.0
_WIDE_STEPPER_MM = 47.0
_PAGER_MM = 25.0
_TOLD_MM = 26.0
_LEAST_MAP_MM = 90.0


class StaffPageScreen(Widget):
    """Shows a `StaffPage`; what keeps its shape only changes its words."""

    def __init__(self, kit: Kit, shared_map: SharedMap) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        self._kit, self._shared_map = kit, shared_map
        self._shape: object = None
        self._drawn: list[Drawn] = []
        self._map: MapPanel | None = None
        self._sheet: SheetScreen | None = None

    def show(self, page: StaffPage) -> None:
        """Show a page."""
        if page.sheet is not None:
            self._show_sheet(page)
            return
        shape = _shape_of(page)
        if shape != self._shape:
            self._shape = shape
            self._lay_out(page)
        contents = _contents(page)
        for drawn, content in zip(self._drawn, contents, strict=True):
            drawn.fill(content)
        if page.map is not None and self._map is not None:
            self._map.show(page.map)

    def forget(self) -> None:
        """Let go of what was shown: the next who signs in may be somebody else."""
        if self._sheet is not None:
            self._sheet.forget()
        self.clear_widgets()
        self._shape, self._drawn, self._map, self._sheet = None, [], None, None

    def _show_sheet(self, page: StaffPage) -> None:
        """Show what is cut into pages as the screens of travellers are."""
        if self._sheet is None:
            self.clear_widgets()
            self._shape, self._drawn, self._map = None, [], None
            self._sheet = SheetScreen(self._kit, self._shared_map)
            self.add_widget(self._sheet)
        self._sheet.show(page)  # type: ignore[arg-type] - it has a sheet

    def _lay_out(self, page: StaffPage) -> None:
        self.clear_widgets()
        kit, gap = self._kit, self._kit.gap_px
        self._drawn, self._map = [], None
        rest = content_rect(kit)
        title, rest = rest.cut_top(kit.line_px(TextSize.TITLE), gap // 2)
        self._add(TitlePart(kit, title))
        if page.words:
            words, rest = rest.cut_top(kit.line_px(TextSize.BODY, 2), gap)
            self._add(WordsPart(kit, words))
        has_told = page.told is not None or page.map is None
        told, below = rest.cut_top(kit.mm(_TOLD_MM), gap)
        self._add(ToldPart(kit, told))
        rest = below if has_told else rest
        parts = (*page.parts, *(() if page.turn is None else (None,)), *page.foot)
        heights = [_height_px(kit, part) for part in parts]
        gaps = [_gap_px(kit, part, after) for part, after in pairwise(parts)]
        needed = sum(heights) + sum(gaps)
        has_cells = any(height == 0 for height in heights)
        if has_cells:
            heights = [height or rest.height - needed for height in heights]
        elif needed > rest.height:
            ratio = (rest.height - sum(gaps)) / sum(heights)
            heights = [int(height * ratio) for height in heights]
        y = rest.y
        places: list[Rect] = []
        for height, after in zip(reversed(heights), (0, *reversed(gaps)), strict=True):
            y += after
            places.append(Rect(rest.x, y, rest.width, height))
            y += height
        for part, place in zip(parts, reversed(places), strict=True):
            self._add(drawn_part(kit, part, place))
        if page.map is not None and rest.top - y - gap >= kit.mm(_LEAST_MAP_MM):
            ground = Rect(kit.area.x, y + gap, kit.area.width, rest.top - y - gap)
            self._map = MapPanel(kit, ground, self._shared_map, has_column=False)
            self.add_widget(self._map, index=len(self.children))

    def _add(self, drawn: Drawn) -> None:
        self._drawn.append(drawn)
        self.add_widget(drawn)


def _contents(page: StaffPage) -> Iterator[Any]:
    yield page.title
    if page.words:
        yield page.words
    yield page.told
    yield from page.parts
    if page.turn is not None:
        yield page.turn
    yield from page.foot


def _shape_of(page: StaffPage) -> object:
    """Return what decides where things stand."""
    return (
        bool(page.words),
        page.map is not None and (page.told is None, page.map is not None),
        page.turn is not None,
        tuple(_shape_of_part(part) for part in page.parts),
        tuple(_shape_of_part(part) for part in page.foot),
    )


def _shape_of_part(part: Part) -> object:
    match part:
        case Choices(rows=rows):
            return tuple(tuple(c.look if c is not None else None for c in row) for row in rows)
        case Facts(lines=lines):
            return len(lines)
        case Stepper(less=less, more=more, is_wide=is_wide):
            return len(less), len(more), is_wide
        case _:
            return type(part)


def _height_px(kit: Kit, part: Part | None) -> int:
    """Return the height of a part; 0: as high as there is room."""
    close = kit.mm(CLOSE_MM)
    match part:
        case None:
            return kit.mm(_PAGER_MM)
        case Choices(rows=rows):
            looks = [row_look(row) for row in rows]
            if Look.CELL in looks:
                return 0
            return sum(kit.mm(HEIGHT_MM[look]) for look in looks) + close * (len(rows) - 1)
        case Facts(lines=lines):
            return kit.mm(_FACT_MM) * len(lines)
        case Heading():
            return kit.mm(_HEADING_MM)
        case Figure():
            return kit.mm(_FIGURE_MM)
        case Gauge():
            return kit.mm(_GAUGE_MM)
        case Stepper(is_wide=is_wide):
            return kit.mm(_WIDE_STEPPER_MM if is_wide else _STEPPER_MM)


def _gap_px(kit: Kit, part: Part | None, after: Part | None) -> int:
    """Return the gap below a part: a heading stands close to what it is about."""
    is_close = isinstance(part, Heading) or (
        isinstance(part, Stepper) and isinstance(after, Stepper)
    )
    return (
        kit.mm(CLOSE_MM / 2 if isinstance(part, Heading) else CLOSE_MM)
        if is_close
        else (kit.gap_px + kit.gap_px // 2)
    )
