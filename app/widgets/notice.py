"""One thing to know before leaving: pictogram and words on the ground of what is not confirmed."""

from kivy.uix.widget import Widget

from app.theme import TextSize
from app.widgets.kit import Kit
from app.widgets.pictogram import Pictogram
from app.widgets.rect import Rect
from app.widgets.surface import Surface
from app.widgets.text import Text


class NoticeStrip(Widget):
    """A strip that is there only when there is something to say."""

    def __init__(self, kit: Kit, rect: Rect, *, is_outage: bool = False) -> None:
        """Make it, empty."""
        super().__init__(size_hint=(None, None))
        palette = kit.palette
        fill = palette.out_of_service_ground if is_outage else palette.not_confirmed_ground
        tone = palette.out_of_service if is_outage else palette.not_confirmed
        self._surface = Surface(kit, rect, fill=fill)
        edge = min(kit.sign_mm(20), rect.height - kit.mm(1))
        inner = rect.inset(kit.mm(4), kit.mm(0.5))
        left, words = inner.cut_left(kit.sign_mm(20), kit.mm(4))
        self._icon = Pictogram(kit, left.centred(edge, edge), colour=tone)
        self._words = Text(kit, words, TextSize.BODY)
        for part in (self._surface, self._icon, self._words):
            self.add_widget(part)
        self.opacity = 0.0

    def show(self, icon: str, words: str) -> None:
        """Show a notice; nothing for no words."""
        self.opacity = 1.0 if words else 0.0
        self._icon.show(icon)
        self._words.show(words)
