"""How this traveller wants the glass: how large, in which colours, how low, how easy. Pure.

One frozen value in the session: it stays over languages, screens and trouble, and ends with the
visit.
"""

from dataclasses import dataclass, replace

from app.theme import Appearance

SCALES = (1.0, 1.5, 2.0)
"""Text, pictograms and map signs grow together by these (barrier-free.md A03)."""

EASY_SCALE_RATIO = 1.5
"""Easy mode is at least so large (G01)."""

_APPEARANCES = (Appearance.LIGHT, Appearance.HIGH_CONTRAST, Appearance.DARK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Display:
    """What is pressed once and then holds on every screen; as it is made, all of it is usual."""

    chosen_ratio: float = 1.0
    appearance: Appearance = Appearance.LIGHT
    is_low: bool = False
    """All content and controls in the lower part of the panel, in reach of somebody who sits."""
    is_easy: bool = False
    """One question at a time, few choices, large words with pictograms."""

    @property
    def scale_ratio(self) -> float:
        """How large all of it is: as chosen, and in easy mode at least 150 %."""
        return max(self.chosen_ratio, EASY_SCALE_RATIO) if self.is_easy else self.chosen_ratio

    @property
    def percent(self) -> int:
        """The scale as it is told."""
        return round(self.scale_ratio * 100)

    @property
    def is_usual(self) -> bool:
        """Whether nothing was chosen."""
        return self == USUAL_DISPLAY

    def next_scale(self) -> "Display":
        """Return the next larger one; after the largest, the smallest that there is."""
        least = EASY_SCALE_RATIO if self.is_easy else SCALES[0]
        larger = [ratio for ratio in SCALES if ratio > self.scale_ratio]
        return replace(self, chosen_ratio=larger[0] if larger else least)

    def next_appearance(self) -> "Display":
        """Return the next colours: light, high contrast, dark, light."""
        at = _APPEARANCES.index(self.appearance)
        return replace(self, appearance=_APPEARANCES[(at + 1) % len(_APPEARANCES)])

    def turned_low(self) -> "Display":
        """Return it in the low position, or no longer so."""
        return replace(self, is_low=not self.is_low)

    def turned_easy(self) -> "Display":
        """Return it in easy mode, or no longer so."""
        return replace(self, is_easy=not self.is_easy)


USUAL_DISPLAY = Display()
"""As every visit begins."""
