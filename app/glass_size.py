"""The panel in millimetres, as screens are laid out on it. Pure."""

from dataclasses import dataclass

PANEL_MM = 398.5
"""Width of a 32-inch panel, upright: what screens are drawn for."""

REACH_MM = 1220.0
"""So high above the floor a hand reaches from a wheelchair (barrier-free.md B03, B05)."""

SIGHT_MM = 1400.0
"""Nothing to read stands higher above the floor (B04): of a larger panel the rest stays calm."""

MARGIN_MM = 16.0

USUAL_BOTTOM_MM = 700.0
"""How high above the floor the lowest row of pixels hangs where nobody has measured it."""

USUAL_DISTANCE_MM = 600.0
"""How far from the glass the eyes are where nobody has measured it."""

INK_PER_DISTANCE = 0.01222
"""Height of a capital letter over the distance it is read from: 0.7 degrees (EN 301 549 §5.1.4)."""

LEAST_INK_MM = 7.25
"""No letter is lower, however near one stands (barrier-free.md A01)."""

_LEAST_BAND_MM = 400.0
"""Screens are never laid out on less height than this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GlassSize:
    """Millimetres of the theme: on a panel smaller than 32 inches all of it is drawn smaller."""

    width_mm: float = PANEL_MM
    height_mm: float = 708.4
    reach_mm: float = REACH_MM - USUAL_BOTTOM_MM
    """How far above the panel's lower edge a hand reaches that is not high."""

    true_mm: float = 1.0
    """What one of them is with a ruler on the glass."""

    least_ink_mm: float = 0.0
    """So high is a capital letter at least: one stands as far away as the site says."""

    @property
    def can_lower(self) -> bool:
        """Whether anything of the panel is out of reach; else there is no low position."""
        return self.reach_mm < self.height_mm

    def used_mm(self, *, is_low: bool) -> float:
        """Return the height that is used, from the lower edge."""
        return self.band_mm if is_low and self.can_lower else self.height_mm

    @property
    def band_mm(self) -> float:
        """The height within reach."""
        return min(self.height_mm, max(self.reach_mm, _LEAST_BAND_MM))


USUAL_GLASS = GlassSize()
"""32 inches, upright, as high as kiosks usually hang."""
