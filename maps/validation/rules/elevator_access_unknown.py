"""An elevator says whether a wheelchair user can use it.

Where it does not, every route through it is unverified.
"""

from collections.abc import Iterator

from maps.model import Access, EquipmentKind, Finding, Severity, StationMap
from maps.validation.scope import whole


@whole("equipment")
def elevator_access_unknown(station: StationMap) -> Iterator[Finding]:
    """Report all elevators of unknown access in one finding."""
    subjects = tuple(
        machine.id
        for machine in station.equipment
        if machine.kind is EquipmentKind.ELEVATOR and machine.access is Access.UNKNOWN
    )
    if subjects:
        yield Finding(
            severity=Severity.HINT,
            rule="elevator_access_unknown",
            subjects=subjects,
            text=f"{len(subjects)} elevators do not say whether a wheelchair user can use them; "
            "routes through them are shown as not confirmed",
            advice="measure door and cabin, and state the access",
        )
