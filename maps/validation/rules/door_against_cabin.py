"""An elevator's door is no wider than its cabin: otherwise one of the two was measured wrong."""

from collections.abc import Iterator

from maps.model import Finding, Severity, StationMap
from maps.validation.scope import near


@near
def door_against_cabin(station: StationMap) -> Iterator[Finding]:
    """Report each elevator whose door is wider than the cabin is wide and long."""
    for machine in station.equipment:
        sides = [s for s in (machine.cabin_width_m, machine.cabin_length_m) if s is not None]
        if machine.door_width_m is not None and sides and machine.door_width_m > max(sides):
            yield Finding(
                severity=Severity.WARNING,
                rule="door_against_cabin",
                subjects=(machine.id,),
                text=f"its door is {machine.door_width_m:g} m wide, its cabin only "
                f"{max(sides):g} m; a wheelchair may be let in that does not fit",
                advice="measure door and cabin again",
            )
