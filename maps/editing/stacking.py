"""What lists levels lists them lowest first: stops, doors and buttons of machines."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from maps.model import Equipment, Level, LevelId


def stacked(machine: Equipment, levels: Mapping[LevelId, Level]) -> Equipment:
    """Return a machine with its stops, doors and buttons lowest first."""
    doors = sorted(machine.doors, key=lambda door: _height(door.level, levels))
    buttons = sorted(machine.buttons, key=lambda button: _height(button.level, levels))
    return replace(
        machine,
        levels=in_order(machine.levels, levels),
        doors=tuple(doors),
        buttons=tuple(buttons),
    )


def in_order(stops: Iterable[LevelId], levels: Mapping[LevelId, Level]) -> tuple[LevelId, ...]:
    """Return levels lowest first, each once."""
    return tuple(sorted(dict.fromkeys(stops), key=lambda stop: _height(stop, levels)))


def _height(level: LevelId, levels: Mapping[LevelId, Level]) -> tuple[float, str]:
    return levels[level].index, level
