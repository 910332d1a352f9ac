"""Every elevator carries pathways between at least two levels or doors.

One that does not is drawn, but nobody is ever sent to it.
"""

from collections.abc import Iterator

from maps.model import EquipmentKind, Finding, Severity, StationMap
from maps.validation.scope import near


@near
def elevator_without_way(station: StationMap) -> Iterator[Finding]:
    """Report each elevator that no pathway uses."""
    used = {pathway.equipment for pathway in station.pathways}
    for machine in station.equipment:
        if machine.kind is EquipmentKind.ELEVATOR and machine.id not in used:
            yield Finding(
                severity=Severity.WARNING,
                rule="elevator_without_way",
                subjects=(machine.id,),
                text="no pathway leads through this elevator; travellers are never sent to it",
                advice="connect its doors to the ways on each level it serves",
            )
