"""What was measured is of a size that such a thing can have.

Most often centimetres or inches were written where metres are meant: an elevator door of 90 m lets
everybody in, and one of 0.09 m nobody.
"""

from collections.abc import Iterator

from maps.model import Finding, Severity, StationMap
from maps.validation.scope import near

# from the narrowest a person passes sideways to the widest that is built; heights from nothing on
_RANGES_M: dict[str, tuple[float, float]] = {
    "min_width_m": (0.3, 200.0),
    "door_width_m": (0.4, 5.0),
    "cabin_width_m": (0.5, 8.0),
    "cabin_length_m": (0.5, 12.0),
    "cabin_turning_m": (0.4, 8.0),
    "control_height_m": (0.4, 2.2),
    "kerb_height_m": (0.0, 0.5),
    "step_height_m": (0.0, 0.5),
    "gap_m": (0.0, 1.0),
    "step_m": (-1.0, 1.0),
}


@near
def measure_out_of_range(station: StationMap) -> Iterator[Finding]:
    """Report each measured length that such a thing cannot have."""
    for things in (station.pathways, station.nodes, station.equipment, station.places):
        for thing in things:
            for name, (least_m, most_m) in _RANGES_M.items():
                measured_m: float | None = getattr(thing, name, None)
                if measured_m is not None and not least_m <= measured_m <= most_m:
                    yield Finding(
                        severity=Severity.WARNING,
                        rule="measure_out_of_range",
                        subjects=(thing.id,),
                        text=f"{name.removesuffix('_m').replace('_', ' ')} {measured_m:g} m is no "
                        "size of such a thing; people are let in that do not fit, or kept out",
                        advice="measure it again, in metres: 90 cm is 0.9",
                    )
