"""A level of the station area, in the order of the stack."""

from dataclasses import dataclass

from maps.model.ids import LevelId
from maps.model.names import NO_NAME, Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level: `index` orders the stack (may be fractional), `name` is what the signs call it."""

    id: LevelId
    index: float
    name: Name = NO_NAME
