"""The lines that call at a station, as its signs show them."""

from dataclasses import dataclass

from maps.model.names import NO_NAME, Name


@dataclass(frozen=True, slots=True, kw_only=True)
class TransitLine:
    """One line; `ref` is what `Place.lines` holds. Not every line there needs to be described."""

    ref: str
    """The number or letter on the sign: ``3``, ``S1``."""
    name: Name = NO_NAME
    color: str = ""
    """GTFS ``route_color`` as ``#RRGGBB``; empty where nobody has said."""
