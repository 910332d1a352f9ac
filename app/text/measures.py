"""Distances and minutes as a person says them. The phone page rounds the same way, in words.js."""

import math

_SHORT_M = 20
_MIDDLE_M = 100
_SHORT_FT = 50
_MIDDLE_FT = 500
M_PER_FOOT = 0.3048


def spoken_metres(distance_m: float) -> int:
    """Return metres to the nearest 5 below 20, 10 up to 100, 50 beyond; at least 5."""
    step = 5 if distance_m < _SHORT_M else 10 if distance_m <= _MIDDLE_M else 50
    return max(5, step * math.floor(distance_m / step + 0.5))


def spoken_feet(distance_m: float) -> int:
    """Return feet to the nearest 25 from 50 to 500 ft, 10 below, 100 beyond; at least 10.

    25 ft below 500 ft are what signs in the United States use; a step that short would be told
    half as long again if nothing finer stood below 50 ft.
    """
    feet = distance_m / M_PER_FOOT
    step = 10 if feet < _SHORT_FT else 25 if feet <= _MIDDLE_FT else 100
    return max(10, step * math.floor(feet / step + 0.5))


def distance_facts(distance_m: float) -> dict[str, str]:
    """Return a distance as the facts of a message, in every unit: each language shows its own."""
    return {"metres": str(spoken_metres(distance_m)), "feet": str(spoken_feet(distance_m))}


def decimal_words(value: float, decimal: str, digits: int = 1) -> str:
    """Return a number with so many digits behind its decimal mark."""
    return f"{value:.{digits}f}".replace(".", decimal)


def level_index_words(index: float, decimal: str) -> str:
    """Return where between two floors a level lies: ``−0.5``."""
    return f"{index:g}".replace("-", "−").replace(".", decimal)


def spoken_minutes(duration_s: float) -> int:
    """Return a duration in whole minutes, rounded up: nobody minds being early."""
    return max(1, math.ceil(duration_s / 60))


def spoken_centimetres(length_m: float) -> int:
    """Return a small length, up or down, in whole centimetres, rounded up: nobody trips then."""
    return math.ceil(round(abs(length_m) * 1000) / 10)
