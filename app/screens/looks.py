"""What is drawn for each way the glass can be wanted; the usual look stays, others come and go."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from app.display import USUAL_DISPLAY, Display
from app.glass_size import GlassSize
from app.mapview.textures import forget_textures
from app.screens.fitting import Fitting
from app.screens.shared_map import SharedMap
from app.theme import Theme, theme_of
from app.widgets.rect import Rect

MOST_LOOKS = 4
"""So many looks are kept ready beside the usual ones while a visit goes through modes."""


class Looks:
    """The fittings by display and by whether captions are shown, made when first wanted."""

    def __init__(
        self, area: Rect, px_per_mm: float, glass: GlassSize, make_map: Callable[[Theme], Any]
    ) -> None:
        """Make the usual look.

        Args:
            area: the part of the window that is used.
            px_per_mm: how many pixels a millimetre takes in it.
            glass: the panel, as screens are laid out on it.
            make_map: makes the widget of the map in a theme.
        """
        self._area, self._px_per_mm, self._glass = area, px_per_mm, glass
        self._make_map = make_map
        self._maps: dict[Theme, SharedMap] = {}
        self._fittings: dict[tuple[Display, bool], Fitting] = {}
        self.usual = self.want(USUAL_DISPLAY, is_heard=False)
        """The first, which is never dropped."""

    def __len__(self) -> int:
        """Return how many are kept."""
        return len(self._fittings)

    @property
    def maps(self) -> int:
        """How many maps they share."""
        return len(self._maps)

    def want(self, display: Display, *, is_heard: bool) -> Fitting:
        """Return all that is drawn in a look."""
        key = (display, is_heard)
        if key not in self._fittings:
            theme = theme_of(
                display.appearance,
                self._px_per_mm,
                display.scale_ratio,
                least_ink_mm=self._glass.least_ink_mm,
            )
            if theme not in self._maps:
                self._maps[theme] = SharedMap(partial(self._make_map, theme))
            used = theme.mm(self._glass.used_mm(is_low=display.is_low))
            area = replace(self._area, height=min(self._area.height, used))
            self._fittings[key] = Fitting(theme, area, self._maps[theme], is_heard=is_heard)
        self._fittings[key] = self._fittings.pop(key)  # the last one wanted stands last
        return self._fittings[key]

    def forget(self, most: int = 0) -> None:
        """Drop looks that are not the usual ones, but for so many that were wanted last.

        A visit's own end with it, and one that goes through all modes takes no more memory than
        one that goes through a few.
        """
        others = [key for key in self._fittings if not key[0].is_usual]
        dropped = set(others[: max(0, len(others) - most)])
        if not dropped:
            return
        for key in dropped:
            self._fittings.pop(key).forget()
        themes = {fitting.kit.theme for fitting in self._fittings.values()}
        self._maps = {theme: each for theme, each in self._maps.items() if theme in themes}
        forget_textures(hash(theme) for theme in themes)
