"""What a visit by ear has above the bar: what is being said, in writing, and how it is said."""

from kivy.graphics import Color, Rectangle
from kivy.uix.widget import Widget

from app.flow.view import VoiceView
from app.theme import TextSize
from app.widgets.bar import foot_rect
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from app.widgets.text import Text, set_alike
from app.widgets.tile import word_tile

_BUTTON_MM = 20.5
_ACTIONS = 5
_ASIDE_MM = 63.0


class Captions(Widget):
    """Two lines of words on a dark ground, as captions are; below them the voice's own buttons."""

    def __init__(self, kit: Kit) -> None:
        """Make it, empty; `kit` keeps its place free."""
        super().__init__(size_hint=(None, None))
        self._kit = kit
        foot, gap = foot_rect(kit), kit.gap_px
        rest, _ = foot.cut_bottom(foot.height - gap)
        buttons, words = rest.cut_bottom(kit.mm(_BUTTON_MM), gap // 2)
        with self.canvas:
            Color(*kit.palette.sign.rgba)
            Rectangle(pos=(kit.area.x, words.y), size=(kit.area.width, words.height))
        self._words = Text(kit, words, TextSize.BODY, colour=kit.palette.on_sign, align="center")
        self._tiles = [
            word_tile(kit, part, TextSize.LABEL) for part in buttons.columns(_ACTIONS, gap)
        ]
        for part in (self._words, *self._tiles):
            self.add_widget(part)

    def show(self, view: VoiceView) -> None:
        """Show it."""
        self._words.show(view.caption)
        for tile, action in zip(self._tiles, view.actions, strict=True):
            tile.show(action)
        set_alike([tile.parts["words"] for tile in self._tiles])


class Aside(Widget):
    """What is said to somebody farther away, at the top of the screen: nothing is pressed there."""

    def __init__(self, kit: Kit) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        height = kit.mm(_ASIDE_MM)
        strip = Rect(kit.area.x, kit.area.y + kit.area.height - height, kit.area.width, height)
        with self.canvas:
            Color(*kit.palette.sign.rgba)
            Rectangle(pos=(strip.x, strip.y), size=(strip.width, strip.height))
        words = strip.inset(kit.gap_px)
        self._words = Text(kit, words, TextSize.BODY, colour=kit.palette.on_sign, align="center")
        self.add_widget(self._words)

    def show(self, words: str) -> None:
        """Show it."""
        self._words.show(words)
