"""About how broad a text is, where nobody has measured the letters. Pure."""

from unicodedata import east_asian_width

_WIDE, _CYRILLIC, _OTHER = 0.89, 0.6, 0.56
"""Of a letter, in font sizes: a little more than Yeokgil Text draws, so that nothing is cut."""


def about_breadth(text: str, is_bold: bool) -> float:  # noqa: FBT001 - a port's shape
    """Return about how broad a text is on one line, in font sizes."""
    breadth = sum(
        (1.0 if "\u3000" <= c <= "\u9fff" else _WIDE)
        if east_asian_width(c) in {"W", "F"}
        else _CYRILLIC
        if "\u0400" <= c <= "\u04ff"
        else _OTHER
        for c in text
    )
    return breadth * (1.06 if is_bold else 1.0)
