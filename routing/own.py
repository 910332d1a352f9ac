"""The traveller's own measures: a built-in profile, changed where they know better."""

from dataclasses import dataclass, fields, replace

from maps.model import RequestError
from routing.profile import OWN, Allowance, Device, Figure, Profile, Unknown

_HAND_M = 0.05  # room for each hand: ISO 7176-5 chair of 0.7 m, 0.8 m needed
_TOLD = "measured by the traveller"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """What a traveller may say of themselves; None keeps what the profile says.

    Lengths in metres, slopes as ratios, speed in metres a second.
    """

    width_m: float | None = None
    length_m: float | None = None
    turning_m: float | None = None
    """Diameter of the circle in which the device turns round."""
    kerb_m: float | None = None
    up_ratio: float | None = None
    down_ratio: float | None = None
    speed_mps: float | None = None
    companion: bool | None = None
    only_verified: bool | None = None
    """Whether nothing is taken that anybody has yet to confirm."""
    escalators: bool | None = None
    stairs: bool | None = None


_BOUNDS: dict[str, tuple[float, float]] = {
    "width_m": (0.3, 1.5),
    "length_m": (0.3, 3.0),
    "turning_m": (0.5, 5.0),
    "kerb_m": (0.0, 0.5),
    "up_ratio": (0.0, 0.5),
    "down_ratio": (0.0, 0.5),
    "speed_mps": (0.2, 3.0),
}
"""What a person can mean; anything else is a slip of the finger, or of the unit."""


def own_profile(base: Profile, measures: Measures) -> Profile:
    """Return `base` with a traveller's own measures; it is called ``own``.

    Slopes and kerbs are what the traveller says they manage, with a companion where there is one.

    Raises:
        RequestError: a measure is beyond what a person can mean.
    """
    _check(measures)
    changes: dict[str, object] = {
        "name": OWN,
        "max_kerb_height_m": _figure(measures.kerb_m, "m") or base.max_kerb_height_m,
        "max_incline_up_ratio": _figure(measures.up_ratio, "ratio") or base.max_incline_up_ratio,
        "max_incline_down_ratio": (
            _figure(measures.down_ratio, "ratio") or base.max_incline_down_ratio
        ),
        "walking_speed_mps": _figure(measures.speed_mps, "m/s") or base.walking_speed_mps,
        "device": _device(base.device, measures),
    }
    if measures.width_m is not None:
        needed_m = round(measures.width_m + 2 * _HAND_M, 3)
        changes["min_width_m"] = Figure(
            value=needed_m, unit="m", source=f"{_TOLD}, and 5 cm for each hand"
        )
        changes["min_door_width_m"] = changes["min_width_m"]
    if measures.companion is not None:
        changes["has_companion"] = measures.companion
    if measures.only_verified:
        changes["unknown"] = tuple((fact, Unknown.REFUSED) for fact, _ in base.unknown)
    if measures.escalators is not None:
        changes["escalators"] = _allowance(measures.escalators)
    if measures.stairs is not None:
        changes["stairs"] = _allowance(measures.stairs)
    return replace(base, **changes)  # type: ignore[arg-type]


def read_measures(text: str) -> Measures:
    """Read ``width_m=0.72,companion=yes``.

    Raises:
        RequestError: a name or a value that there is not.
    """
    kinds = {f.name: f.name in _BOUNDS for f in fields(Measures)}
    values: dict[str, float | bool] = {}
    for part in filter(None, (piece.strip() for piece in text.split(","))):
        name, _, value = (piece.strip() for piece in part.partition("="))
        if name not in kinds:
            message = f"own measure {name}: not available; there are: {', '.join(kinds)}"
            raise RequestError(message)
        values[name] = _number(name, value) if kinds[name] else _yes(name, value)
    return Measures(**values)  # type: ignore[arg-type]


def _number(name: str, value: str) -> float:
    try:
        return float(value)
    except ValueError:
        message = f"own measure {name}={value}: is not a number; write it as {name}=0.7"
        raise RequestError(message) from None


def _yes(name: str, value: str) -> bool:
    if value not in {"yes", "no"}:
        message = f"own measure {name}={value}: is neither yes nor no"
        raise RequestError(message)
    return value == "yes"


def _check(measures: Measures) -> None:
    for name, (least, most) in _BOUNDS.items():
        value: float | None = getattr(measures, name)
        if value is not None and not least <= value <= most:
            message = f"own measure {name}={value:g}: must be from {least:g} to {most:g}"
            raise RequestError(message)


def _figure(value: float | None, unit: str) -> Figure | None:
    return None if value is None else Figure(value=value, unit=unit, source=_TOLD)


def _allowance(is_fine: bool) -> Allowance:  # noqa: FBT001 - yes or no is all it says
    return Allowance.ALLOWED if is_fine else Allowance.FORBIDDEN


def _device(device: Device | None, measures: Measures) -> Device | None:
    """Return the device with its own measures; who names a width and a length has one."""
    if device is None:
        if measures.width_m is None or measures.length_m is None:
            return None
        turning_m = measures.turning_m or max(measures.width_m, measures.length_m)
        return Device(
            width_m=Figure(value=measures.width_m, unit="m", source=_TOLD),
            length_m=Figure(value=measures.length_m, unit="m", source=_TOLD),
            turning_m=Figure(value=turning_m, unit="m", source=_TOLD),
        )
    return replace(
        device,
        width_m=_figure(measures.width_m, "m") or device.width_m,
        length_m=_figure(measures.length_m, "m") or device.length_m,
        turning_m=_figure(measures.turning_m, "m") or device.turning_m,
    )
