"""Every set of colours that the theme has, by its name in `app.palettes`."""

from app import palettes as known
from app.theme import Palette


def palettes() -> dict[str, Palette]:
    """Return name -> colours."""
    return {
        name.lower(): value for name, value in vars(known).items() if isinstance(value, Palette)
    }
