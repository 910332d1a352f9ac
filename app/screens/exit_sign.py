"""The sign of an exit, after ISO 7010: white on green, somebody who leaves, and an arrow. Pure."""

from dataclasses import dataclass

from app.screens.blocks import Block

_HIGH_MM = 85.0
"""It is seen from afar, and grows no further with the text: the arrow is on the first page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitSign(Block):
    """Pictograms side by side; the last is the arrow, as it points for who reads it."""

    icons: tuple[str, ...]


def exit_sign(arrow: str, *, has_wheelchair: bool) -> ExitSign:
    """Return the sign; a wheelchair on it where the way has no steps.

    The usual pictogram of an exit is not on it: that has an arrow of its own, to the right.
    """
    icons = ("wheelchair" if has_wheelchair else "walking", arrow)
    return ExitSign(icons=icons, height_mm=_HIGH_MM, is_glued=True)
