"""The words on an elevator's buttons: ``B1 | 1F``, or ``-1=B1 | 0=로비`` for no floor."""

from maps.importing.floor_text import read_floors
from maps.importing.level_text import level_id
from maps.importing.survey_values import UnreadableError
from maps.model import Equipment, LevelId, Name, PanelButton, StationMap


def read_buttons(station: StationMap, machine: Equipment, cell: str) -> tuple[PanelButton, ...]:
    """Return the buttons of a machine, lowest level first.

    Raises:
        UnreadableError: a button leads to no level of the machine, or two lead to the same.
    """
    found: dict[LevelId, PanelButton] = {}
    for part in filter(None, (p.strip() for p in cell.split("|"))):
        where, has_level, text = part.rpartition("=")
        level = _level(station, where.strip() if has_level else part)
        words = text.strip() if has_level else part
        if level is None or (machine.levels and level not in machine.levels):
            message = f"names a button '{words}' that leads to no level of this machine"
            raise UnreadableError(message)
        if level in found or not words:
            message = "does not name one button for each level"
            raise UnreadableError(message)
        found[level] = PanelButton(level=level, text=Name(local=words))
    return tuple(sorted(found.values(), key=lambda b: station.level_by_id[b.level].index))


def _level(station: StationMap, text: str) -> LevelId | None:
    """Return the level that a text means: its id, its name, or a floor such as ``B1``."""
    if LevelId(text) in station.level_by_id:
        return LevelId(text)
    named = [level.id for level in station.levels if text and text in level.name.every_text()]
    if len(named) == 1:
        return named[0]
    floors = read_floors(text)
    if len(floors.stops) != 1 or not floors.is_clear:
        return None
    level = level_id(floors.stops[0])
    return level if level in station.level_by_id else None
