"""What is on the glass, measured: every text, every target, every pictogram, as plain values.

A sight is taken once and judged by many requirements. Heights are pixels of the window, y upwards;
`mm` turns them into millimetres of the panel.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.flow.session import ScreenId
from app.theme import INK_RATIO, Colour, TextSize, contrast_ratio
from tests.support.barrier_free.looks import Look
from tests.support.barrier_free.panel import PANEL

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenText:
    """A text."""

    words: str
    box: Box
    ink: Box
    """Where its lines are drawn."""
    ink_mm: float
    """Height of a capital letter."""
    is_cut: bool
    contrast: float
    """Between the colour around it and the one of its own that is farthest from that, as drawn."""
    part: str
    """``screen``, ``bar``, ``captions`` or ``panel``."""
    target: str = ""
    """The id of the button it stands on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenTarget:
    """A button."""

    id: str
    box: Box
    words: str
    """All words that stand on it."""
    icon: str
    is_main: bool
    is_chosen: bool
    part: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenIcon:
    """A pictogram."""

    name: str
    box: Box
    contrast: float
    target: str
    part: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenMap:
    """The map: where it is, how large its letters and signs are, and where one stands on it."""

    box: Box
    least_name_mm: float
    """Height of a capital of the smallest name that is drawn; 0 without any."""
    sign_mm: float
    here_mm: float
    here_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """Everything on the glass at one moment."""

    situation: str
    look: Look
    screen: ScreenId
    size_px: tuple[int, int]
    px_per_mm: float
    texts: tuple[SeenText, ...]
    targets: tuple[SeenTarget, ...]
    icons: tuple[SeenIcon, ...]
    map: SeenMap | None
    reading: tuple[tuple[str, ...], ...]
    """The ids of all that can be pressed, row by row, in the order of the keys."""
    is_asked: bool
    """The question whether anybody is still there lies over everything."""
    ring: Box | None
    caption: str

    def mm(self, px: float) -> float:
        """Return pixels in millimetres."""
        return px / self.px_per_mm

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all that can be pressed."""
        return tuple(each for row in self.reading for each in row)

    def __str__(self) -> str:
        """Name it as a person would."""
        return f"{self.situation} {self.look}"


class Eyes:
    """Looks at one kiosk in its window."""

    def __init__(self, ui: Any, kiosk: Any, stage: Any) -> None:
        self.ui, self.kiosk, self.stage = ui, kiosk, stage

    def look(self, situation: str, look: Look) -> Sight:
        """Take what is on the glass now."""
        pixels = self.ui.pixels()
        texts = tuple(self._texts(pixels))
        shown = self.kiosk.shown
        return Sight(
            situation=situation,
            look=look,
            screen=shown.screen,
            size_px=(pixels.shape[1], pixels.shape[0]),
            px_per_mm=self.px_per_mm,
            texts=texts,
            targets=tuple(self._targets(texts)),
            icons=tuple(self._icons(pixels)),
            map=self._map(),
            reading=tuple(tuple(action.id for action in row) for row in shown.rows),
            is_asked=shown.warning is not None,
            ring=self._ring(),
            caption=shown.voice.caption if shown.voice is not None else "",
        )

    @property
    def px_per_mm(self) -> float:
        """Of the panel: what a screen takes for a millimetre may be less, where room is short."""
        return PANEL.px_per_mm

    def _ink_mm(self, size: TextSize, theme: Any) -> float:
        return theme.font_px(size) * INK_RATIO / PANEL.px_per_mm

    def _roots(self) -> Iterator[tuple[str, Any]]:
        """Yield what lies uppermost, by the part it is; under a question, it alone."""
        parts = {type(widget).__name__: widget for widget in reversed(self.stage.children)}
        over = [widget for name, widget in parts.items() if name.endswith("Panel")]
        yield ("panel", over[-1]) if over else ("screen", self.stage._current)
        if "Captions" in parts:
            yield "captions", parts["Captions"]
        if self.kiosk.shown.warning is None:
            yield "bar", parts["Bar"]

    def _texts(self, pixels: Any) -> Iterator[SeenText]:
        from app.widgets.text import Text
        from app.widgets.tile import Tile

        for part, root in self._roots():
            for widget in root.walk(restrict=True):
                if not isinstance(widget, Text) or not widget.text or not _is_seen(widget):
                    continue
                tile = next((p for p in _parents(widget) if isinstance(p, Tile)), None)
                yield SeenText(
                    words=widget.text,
                    box=_box(widget),
                    ink=_ink(widget),
                    ink_mm=widget.font_px * INK_RATIO / PANEL.px_per_mm,
                    is_cut=widget.is_shortened
                    or widget.texture_size[0] > widget.width
                    or widget.texture_size[1] > widget.height,
                    contrast=_contrast(pixels, _glyph_box(widget)),
                    part=part,
                    target=tile.action_id if tile is not None else "",
                )

    def _targets(self, texts: tuple[SeenText, ...]) -> Iterator[SeenTarget]:
        part_of = {id(w): part for part, root in self._roots() for w in root.walk(restrict=True)}
        chosen = {a.id: a.is_chosen for row in self.kiosk.shown.rows for a in row}
        for tile in self.stage.tiles():
            icon = tile.parts.get("icon")
            yield SeenTarget(
                id=tile.action_id,
                box=_box(tile),
                words=" ".join(text.words for text in texts if text.target == tile.action_id),
                icon=icon.icon if icon is not None else "",
                is_main=tile._is_main,
                is_chosen=chosen.get(tile.action_id, False),
                part=part_of.get(id(tile), "screen"),
            )

    def _icons(self, pixels: Any) -> Iterator[SeenIcon]:
        from app.widgets.pictogram import Pictogram
        from app.widgets.tile import Tile

        for part, root in self._roots():
            for widget in root.walk(restrict=True):
                if isinstance(widget, Pictogram) and widget.icon and _is_seen(widget):
                    tile = next((p for p in _parents(widget) if isinstance(p, Tile)), None)
                    yield SeenIcon(
                        name=widget.icon,
                        box=_box(widget),
                        contrast=_contrast(pixels, _box(widget)),
                        target=tile.action_id if tile is not None else "",
                        part=part,
                    )

    def _map(self) -> SeenMap | None:
        shared = self.stage._map
        widget = shared.widget if shared.is_made else None
        if widget is None or widget.parent is None or not widget.placed:
            return None
        if widget.get_root_window() is None or not _is_seen(widget):
            return None
        theme = widget._theme
        true_ratio = theme.px_per_mm * theme.text_scale_ratio / PANEL.px_per_mm
        is_named = any(thing.name is not None for thing in widget.placed)
        here = next((t for t in widget.placed if t.symbol.rank.name == "HERE"), None)
        return SeenMap(
            box=_box(widget),
            least_name_mm=self._ink_mm(TextSize.CAPTION, theme) if is_named else 0.0,
            sign_mm=theme.pictogram_mm * true_ratio,
            here_mm=theme.here_mm * true_ratio if here is not None else 0.0,
            here_words=here.symbol.name if here is not None else "",
        )

    def _ring(self) -> Box | None:
        focus = self.kiosk.shown.focus
        tile = next((t for t in self.stage.tiles() if t.action_id == focus), None)
        return _box(tile) if tile is not None and focus is not None else None


def _parents(widget: Any) -> Iterator[Any]:
    while widget is not None and hasattr(widget, "opacity"):
        yield widget
        widget = widget.parent if widget.parent is not widget else None


def _is_seen(widget: Any) -> bool:
    return all(each.opacity > 0 for each in _parents(widget))


def _box(widget: Any) -> Box:
    return (float(widget.x), float(widget.y), float(widget.right), float(widget.top))


def _glyph_box(text: Any) -> Box:
    (x, y), (width, height) = text._glyphs.pos, text._glyphs.size
    return (float(x), float(y), float(x + width), float(y + height))


def _ink(text: Any) -> Box:
    """Return where the lines of a text are: as wide as the words, in their place."""
    left, bottom, right, top = _glyph_box(text)
    width = text._kit.line_width_px(text.text, text.font_px, is_bold=text._is_bold)
    if "\n" in text.text or width >= right - left:
        return (left, bottom, right, top)
    free = right - left - width
    start = left + {"left": 0.0, "center": free / 2, "right": free}[text._align]
    return (start, bottom, start + width, top)


def _contrast(pixels: Any, box: Box) -> float:
    """Return the contrast of what is drawn in a box: of its ground and the farthest from it."""
    left, bottom, right, top = (round(v) for v in box)
    height, width = pixels.shape[:2]
    rows = slice(max(0, height - top), max(0, height - bottom))
    part = pixels[rows, max(0, left) : min(width, right)]
    if not part.size:
        return 0.0
    packed = part.astype(np.uint32)
    codes, counts = np.unique(
        packed[..., 0] << 16 | packed[..., 1] << 8 | packed[..., 2], return_counts=True
    )
    ground = _colour(int(codes[counts.argmax()]))
    # the few darkest and lightest are enough: contrast grows with the distance in luminance
    weight = (codes >> 16) * 0.2126 + (codes >> 8 & 255) * 0.7152 + (codes & 255) * 0.0722
    order = weight.argsort()
    ends = {*order[:3].tolist(), *order[-3:].tolist()}
    return max(contrast_ratio(ground, _colour(int(codes[each]))) for each in ends)


def _colour(code: int) -> Colour:
    return Colour(code >> 16, code >> 8 & 255, code & 255)
