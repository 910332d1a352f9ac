"""Doors, by how they open: what one hand can do, and what a chair has to back away from."""

from enum import StrEnum


class DoorKind(StrEnum):
    """How a door opens, as OSM ``door``. Whether it opens by itself is said beside it."""

    HINGED = "hinged"
    SLIDING = "sliding"
    FOLDING = "folding"
    SWINGING = "swinging"
    """Hinged, and opens both ways."""
    REVOLVING = "revolving"
