"""What a traveller says of themselves: own measures, step by step, and what they can manage.

All of it is the session's, and goes with it.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from app.flow.session import Session
from routing.own import Measures, own_profile
from routing.profile import Allowance, Figure, Profile
from routing.profiles import find_profile
from routing.relaxations import accepting
from routing.route import Relaxation


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How one measure is set: in steps, from the least to the most that its buttons reach."""

    name: str
    unit: str
    """``cm``, ``percent`` or ``km_h``; empty: yes or no."""
    step: float = 0.0
    least: float = 0.0
    most: float = 0.0


SCALES: tuple[Scale, ...] = (
    Scale(name="width_m", unit="cm", step=0.02, least=0.4, most=1.2),
    Scale(name="length_m", unit="cm", step=0.05, least=0.5, most=2.5),
    Scale(name="turning_m", unit="cm", step=0.1, least=0.6, most=3.0),
    Scale(name="kerb_m", unit="cm", step=0.01, least=0.0, most=0.2),
    Scale(name="up_ratio", unit="percent", step=0.01, least=0.0, most=0.2),
    Scale(name="down_ratio", unit="percent", step=0.01, least=0.0, most=0.2),
    Scale(name="speed_mps", unit="km_h", step=0.5 / 3.6, least=1.0 / 3.6, most=7.0 / 3.6),
    Scale(name="companion", unit=""),
    Scale(name="only_verified", unit=""),
    Scale(name="escalators", unit=""),
    Scale(name="stairs", unit=""),
)
"""In the order in which they are asked for."""


def base_of(session: Session) -> Profile | None:
    """Return the built-in profile that the traveller has chosen."""
    return find_profile(session.profile)


def scales_of(profile: Profile) -> tuple[Scale, ...]:
    """Return what can be set for a profile: what it has a limit or a device for."""
    return tuple(scale for scale in SCALES if value_of(profile, Measures(), scale) is not None)


def value_of(profile: Profile, measures: Measures, scale: Scale) -> float | bool | None:
    """Return a measure as it counts now: the traveller's own, else the profile's; None: neither."""
    told: float | bool | None = getattr(measures, scale.name)
    return told if told is not None else _usual(profile, scale.name)


def _usual(profile: Profile, name: str) -> float | bool | None:
    """Return what a profile says itself; None: it has no such limit, or no device."""
    if name in _IN_FIGURES:
        figure = _IN_FIGURES[name](profile)
        return figure.value if figure is not None else None
    match name:
        case "companion":
            return profile.has_companion if profile.needs_step_free_access else None
        case "only_verified":
            return False if profile.unknown else None
        case "escalators":
            return profile.escalators is not Allowance.FORBIDDEN
        case _:
            return profile.stairs is not Allowance.FORBIDDEN


_IN_FIGURES: dict[str, Callable[[Profile], Figure | None]] = {
    "width_m": lambda profile: profile.device.width_m if profile.device is not None else None,
    "length_m": lambda profile: profile.device.length_m if profile.device is not None else None,
    "turning_m": lambda profile: profile.device.turning_m if profile.device is not None else None,
    "kerb_m": lambda profile: profile.max_kerb_height_m,
    "up_ratio": lambda profile: profile.max_incline_up_ratio,
    "down_ratio": lambda profile: profile.max_incline_down_ratio,
    "speed_mps": lambda profile: profile.walking_speed_mps,
}


def moved(session: Session, name: str, steps: int) -> Session:
    """Return the session with a measure so many steps away; yes and no take turns."""
    base = base_of(session)
    scale = next((s for s in SCALES if s.name == name), None)
    if base is None or scale is None or scale not in scales_of(base):
        return session
    measures = session.measures or Measures()
    now = value_of(base, measures, scale)
    assert now is not None  # noqa: S101 - `scales_of` has asked
    value: float | bool = not now if not scale.unit else _stepped(scale, float(now), steps)
    return with_own(replace(session, measures=replace(measures, **{name: value})))


def _stepped(scale: Scale, now: float, steps: int) -> float:
    """Return the next whole step, from wherever the profile's own number lies between two."""
    place = (now - scale.least) / scale.step
    whole = round(place) if abs(place - round(place)) < 0.01 else None
    at = whole + steps if whole is not None else int(place) + (1 if steps > 0 else 0)
    return round(min(max(scale.least + at * scale.step, scale.least), scale.most), 4)


def is_at_end(scale: Scale, value: float, steps: int) -> bool:
    """Say whether a measure goes no further that way."""
    return value >= scale.most - 1e-6 if steps > 0 else value <= scale.least + 1e-6


def with_profile(session: Session, profile: str) -> Session:
    """Return the session of somebody who travels so; what they said of another device is over."""
    return forgotten(replace(session, profile=profile, has_said_needs=True))


def forgotten(session: Session) -> Session:
    """Return the session as its built-in profile has it."""
    return replace(session, measures=None, accepted=(), own=None)


def with_accepted(session: Session, relaxation: Relaxation) -> Session:
    """Return the session of somebody who can manage that after all."""
    return with_own(replace(session, accepted=(*session.accepted, relaxation)))


def with_own(session: Session) -> Session:
    """Return the session with the profile that its measures make."""
    base = base_of(session)
    if base is None:
        return session
    profile = base
    if session.measures is not None and _says_anything(session.measures):
        profile = own_profile(base, session.measures)
    for relaxation in session.accepted:
        profile = accepting(profile, relaxation) or profile
    return replace(session, own=profile if profile is not base else None)


def _says_anything(measures: Measures) -> bool:
    return any(getattr(measures, field.name) is not None for field in fields(measures))
