"""Metres and minutes as a person says them. The phone page rounds the same way, in words.js."""

import math

_SHORT_M = 20
_MIDDLE_M = 100


def spoken_metres(distance_m: float) -> int:
    """Return metres to the nearest 5 below 20, 10 up to 100, 50 beyond; at least 5."""
    step = 5 if distance_m < _SHORT_M else 10 if distance_m <= _MIDDLE_M else 50
    return max(5, step * math.floor(distance_m / step + 0.5))


def spoken_minutes(duration_s: float) -> int:
    """Return a duration in whole minutes, rounded up: nobody minds being early."""
    return max(1, math.ceil(duration_s / 60))


def spoken_centimetres(length_m: float) -> int:
    """Return a small length, up or down, in whole centimetres, rounded up: nobody trips then."""
    return math.ceil(round(abs(length_m) * 1000) / 10)
