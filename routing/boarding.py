"""From a platform into the train: gap and step against what a person manages."""

from maps.model import Access, Place, PlaceKind
from routing.profile import Figure, Profile
from routing.route import Boarding


def boarding_of(place: Place | None, profile: Profile) -> Boarding | None:
    """Return how this person gets into a train at `place`; None where it does not matter to them.

    What nobody has measured is UNKNOWN. A ramp that staff lay makes a gap passable with help; a gap
    too wide of which nobody knows whether there is a ramp stays UNKNOWN, not NO.
    """
    if place is None or place.kind is not PlaceKind.PLATFORM:
        return None
    if profile.max_gap_m is None and profile.max_boarding_step_m is None:
        return None
    verdicts = [
        _within(place.gap_m, profile.max_gap_m),
        _within(None if place.step_m is None else abs(place.step_m), profile.max_boarding_step_m),
    ]
    if False in verdicts:
        access = Access.LIMITED if place.has_boarding_ramp else Access.NO
        if place.has_boarding_ramp is None:
            access = Access.UNKNOWN
    else:
        access = Access.UNKNOWN if None in verdicts else Access.YES
    return Boarding(
        access=access, gap_m=place.gap_m, step_m=place.step_m, has_ramp=place.has_boarding_ramp
    )


def _within(measured_m: float | None, limit: Figure | None) -> bool | None:
    if limit is None:
        return True
    return None if measured_m is None else measured_m <= limit.value
