"""Draws cards and steppers: each part where it was reckoned to be."""

from kivy.uix.widget import Widget

from app.screens.cards import Card, Part
from app.screens.steppers import STEP_ICON_MM, Stepper
from app.theme import TextSize
from app.widgets.kit import Kit
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.text import Text
from app.widgets.tile import Tile


class CardWidget(Widget):
    """A card: a button with all its parts on it, or the parts alone."""

    def __init__(self, kit: Kit, block: Card, rect: Rect) -> None:
        """Draw it: of another content, another one is made."""
        super().__init__(size_hint=(None, None))
        if block.action is None:
            for part in block.parts:
                self.add_widget(_drawn(kit, part, rect))
            return
        tile = Tile(kit, rect)
        for number, part in enumerate(block.parts):
            tile.put(str(number), _drawn(kit, part, rect), is_quiet=part.is_quiet)
        contents = {str(number): part.text or part.icon for number, part in enumerate(block.parts)}
        tile.show(block.action, **contents)
        self.add_widget(tile)


class StepperWidget(Widget):
    """A measure and its two buttons."""

    def __init__(self, kit: Kit, block: Stepper, rect: Rect) -> None:
        """Make it; `show` says how much it is."""
        super().__init__(size_hint=(None, None))
        self.add_widget(_drawn(kit, block.icon, rect))
        self.add_widget(_drawn(kit, block.name, rect))
        self._value = _drawn(kit, block.value, rect)
        self.add_widget(self._value)
        self._less = _step(kit, block, rect, block.less_left_mm)
        self._more = _step(kit, block, rect, block.more_left_mm)
        for tile in (self._less, self._more):
            self.add_widget(tile)
        self.show(block)

    def show(self, block: Stepper) -> None:
        """Show how much it is now."""
        self._value.show(block.value.text)
        self._less.show(block.less)
        self._more.show(block.more)


def _step(kit: Kit, block: Stepper, rect: Rect, left_mm: float) -> Tile:
    width, height = block.button_mm
    place = _rect(kit, rect, left_mm, block.button_top_mm, width, height)
    tile = Tile(kit, place)
    edge = kit.sign_mm(STEP_ICON_MM)
    if block.is_beside:
        left, words = place.inset(kit.mm(3), kit.mm(1)).cut_left(edge, kit.mm(3))
        tile.put("icon", Pictogram(kit, left.centred(edge, edge)))
        return tile.put("words", Text(kit, words, TextSize.LABEL, is_bold=True))
    upper, lower = place.inset(0, kit.mm(1)).cut_top(edge)
    tile.put("icon", Pictogram(kit, upper.centred(edge, edge)))
    tile.put("words", Text(kit, lower, TextSize.LABEL, is_bold=True, align="center"))
    return tile


def _drawn(kit: Kit, part: Part, rect: Rect) -> Text | Pictogram:
    place = _rect(kit, rect, part.left_mm, part.top_mm, part.width_mm, part.height_mm)
    if part.icon:
        edge = min(place.width, place.height)
        icon = Pictogram(kit, place.centred(edge, edge), is_sign=part.is_sign)
        icon.show(part.icon)
        return icon
    palette = kit.palette
    text = Text(
        kit,
        place,
        part.size,
        is_bold=part.is_bold,
        align=part.align,
        stand=part.stand,
        colour=palette.ink_quiet if part.is_quiet else palette.ink,
    )
    text.show(part.text)
    return text


def _rect(
    kit: Kit, rect: Rect, left_mm: float, top_mm: float, width_mm: float, height_mm: float
) -> Rect:
    left, right = kit.mm(left_mm), kit.mm(left_mm + width_mm)
    upper, lower = kit.mm(top_mm), kit.mm(top_mm + height_mm)  # what touches here, touches there
    return Rect(rect.x + left, rect.top - lower, right - left, lower - upper)
