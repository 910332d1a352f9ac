"""The ring around what the keys have found."""

from typing import Any

from kivy.graphics import Color, SmoothLine
from kivy.uix.widget import Widget

from app.widgets.kit import Kit


class Ring(Widget):
    """Stands above everything; two colours, so that it is seen on any ground."""

    def __init__(self, **kwargs: Any) -> None:
        """Make it; it is around nothing."""
        super().__init__(size_hint=(None, None), **kwargs)

    def leave(self) -> None:
        """Be around nothing."""
        self.canvas.clear()

    def go_round(self, widget: Widget, kit: Kit) -> None:
        """Be around a widget."""
        self.canvas.clear()
        thick = kit.mm(kit.theme.focus_mm)
        out, radius = thick * 0.5, kit.radius_px + thick * 0.5
        with self.canvas:
            for colour, wide in ((kit.palette.card, thick), (kit.palette.focus, thick * 0.55)):
                Color(*colour.rgba)
                SmoothLine(
                    rounded_rectangle=(
                        widget.x - out,
                        widget.y - out,
                        widget.width + 2 * out,
                        widget.height + 2 * out,
                        radius,
                    ),
                    width=wide,
                )
