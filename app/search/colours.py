"""The colour of a line → the word that people have for it."""

import colorsys

_HUES = (
    (14, "red"),
    (40, "orange"),
    (66, "yellow"),
    (178, "green"),
    (190, "turquoise"),
    (255, "blue"),
    (300, "purple"),
    (340, "pink"),
    (361, "red"),
)
"""Up to which hue, in degrees, a colour has its name."""

_BETWEEN_DEG = 12
"""So near to the next hue, people call a colour by either name."""


def colour_names(text: str) -> tuple[str, ...]:
    """Return what people call ``#RRGGBB``, of `app.search.words.COLOURS`; nothing for white."""
    try:
        red, green, blue = (int(text[at : at + 2], 16) / 255 for at in (1, 3, 5))
    except ValueError:
        return ()
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    if lightness < 0.12:
        return ("black",)
    if lightness > 0.93:
        return ()
    if saturation < 0.12:
        return ("grey",)
    hue_deg = hue * 360
    brown = ("brown",) if 10 <= hue_deg < 50 and lightness < 0.38 and saturation < 0.8 else ()
    near = (_named(hue_deg + by) for by in (0, -_BETWEEN_DEG, _BETWEEN_DEG))
    return tuple(dict.fromkeys((*brown, *near)))


def _named(hue_deg: float) -> str:
    return next(name for end, name in _HUES if hue_deg % 360 < end)
