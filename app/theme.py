"""How everything looks: colours whose contrast is computed, sizes in millimetres of the panel.

Pure: no toolkit. A `Theme` belongs to one site: only the site knows how large its pixels are.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.colours import Colour, MapColours, Palette, contrast_ratio
from app.palettes import DARK, HIGH_CONTRAST, LIGHT

__all__ = [
    "GAIN_MM",
    "INK_MM",
    "INK_RATIO",
    "LIGHT",
    "LINE_RATIO",
    "PALETTES",
    "PANEL_32_PX_PER_MM",
    "SMALLER",
    "Appearance",
    "Colour",
    "MapColours",
    "Palette",
    "TextSize",
    "Theme",
    "contrast_ratio",
    "ink_mm",
    "light_theme",
    "theme_of",
]
"""Colours come in by this door, too."""

INK_RATIO = 1448 / 2048
"""Drawn height of a capital H over the font size (Yeokgil Text); Hangul is drawn taller (0.87)."""


class TextSize(StrEnum):
    """The eight sizes of text. There are no others: each one costs memory, and calm needs few."""

    CAPTION = "caption"
    LABEL = "label"
    BODY = "body"
    BUTTON = "button"
    INSTRUCTION = "instruction"
    TITLE = "title"
    NUMBER = "number"
    HERO = "hero"


INK_MM = {
    TextSize.CAPTION: 8.0,  # beside the map and on it; above the floor of 7.25 mm
    TextSize.LABEL: 10.0,  # numbers and names on the map that matter
    TextSize.BODY: 12.0,  # normal text: nothing that has to be read is smaller
    TextSize.BUTTON: 14.0,
    TextSize.INSTRUCTION: 16.5,
    TextSize.TITLE: 20.0,
    TextSize.NUMBER: 26.0,
    TextSize.HERO: 36.0,
}
"""Ink height of a capital letter in millimetres."""

GAIN_MM = {
    TextSize.CAPTION: 8.0,
    TextSize.LABEL: 10.0,
    TextSize.BODY: 12.0,
    TextSize.BUTTON: 14.0,
    TextSize.INSTRUCTION: 16.0,
    TextSize.TITLE: 17.5,
    TextSize.NUMBER: 17.5,
    TextSize.HERO: 15.0,
}
"""What is added at 200 %: what is read doubles; what was large before grows by a little less, so
that a heading still has room for its words."""

SMALLER = {
    TextSize.HERO: TextSize.NUMBER,
    TextSize.NUMBER: TextSize.TITLE,
    TextSize.TITLE: TextSize.INSTRUCTION,
    TextSize.INSTRUCTION: TextSize.BUTTON,
    TextSize.BUTTON: TextSize.BODY,
    TextSize.BODY: TextSize.LABEL,
    TextSize.LABEL: TextSize.CAPTION,
}
"""The next smaller size, for a single name that is too long."""

LINE_RATIO = 1.2
"""Height of a line over the font size."""


def ink_mm(size: TextSize, text_scale_ratio: float = 1.0, least_mm: float = 0.0) -> float:
    """Return the ink height of a capital letter at a scale; never less than what is asked for."""
    return max(least_mm, INK_MM[size] + (text_scale_ratio - 1.0) * GAIN_MM[size])


class Appearance(StrEnum):
    """Which colours everything has."""

    LIGHT = "light"
    HIGH_CONTRAST = "high_contrast"
    DARK = "dark"


PALETTES = {
    Appearance.LIGHT: LIGHT,
    Appearance.HIGH_CONTRAST: HIGH_CONTRAST,
    Appearance.DARK: DARK,
}

PANEL_32_PX_PER_MM = 68.8 / 25.4
"""A 32-inch panel of 1080 × 1920 pixels, upright."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One appearance on one panel."""

    palette: Palette
    px_per_mm: float
    text_scale_ratio: float = 1.0
    """1, 1.5 or 2: text, pictograms and map signs grow together."""

    least_ink_mm: float = 0.0
    """So high is a capital letter at least: how far away one stands decides it."""

    margin_mm: float = 16.0
    gap_mm: float = 6.0
    target_mm: float = 20.0
    target_primary_mm: float = 25.0
    target_gap_mm: float = 5.0
    focus_mm: float = 3.0
    radius_mm: float = 4.5
    pictogram_mm: float = 13.0
    """Edge of a sign; its drawing stays legible at 12 mm."""
    route_mm: float = 6.0
    route_casing_mm: float = 1.2
    here_mm: float = 14.0
    """Diameter: the largest symbol of the map."""

    @property
    def px_ratio(self) -> float:
        """Pixels of this panel over those of a 32-inch panel of 1080 × 1920, for thin lines."""
        return self.px_per_mm / PANEL_32_PX_PER_MM

    def mm(self, value: float) -> int:
        """Return millimetres of this panel in whole pixels, at least one."""
        return max(1, round(value * self.px_per_mm))

    def sign_mm(self, value: float) -> int:
        """Return millimetres in pixels for things that grow with the text."""
        return self.mm(value * self.text_scale_ratio)

    def font_px(self, size: TextSize) -> int:
        """Return the font size in whole pixels that draws a capital with this size's ink height."""
        ink = ink_mm(size, self.text_scale_ratio, self.least_ink_mm)
        return round(ink / INK_RATIO * self.px_per_mm)


def light_theme(px_per_mm: float = PANEL_32_PX_PER_MM, text_scale_ratio: float = 1.0) -> Theme:
    """Return the light appearance for a panel."""
    return Theme(palette=LIGHT, px_per_mm=px_per_mm, text_scale_ratio=text_scale_ratio)


def theme_of(
    appearance: Appearance,
    px_per_mm: float = PANEL_32_PX_PER_MM,
    text_scale_ratio: float = 1.0,
    *,
    least_ink_mm: float = 0.0,
) -> Theme:
    """Return an appearance for a panel."""
    return Theme(
        palette=PALETTES[appearance],
        px_per_mm=px_per_mm,
        text_scale_ratio=text_scale_ratio,
        least_ink_mm=least_ink_mm,
    )
