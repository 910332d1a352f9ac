"""No platform hangs on a single elevator, or those who run the station know it.

When it fails, people in a wheelchair have no way there, and those on the platform none out.
"""

from collections.abc import Iterator

from maps.model import Finding, Severity
from routing.coverage.who_gets_where import Coverage


def sole_link_elevator(coverage: Coverage) -> Iterator[Finding]:
    """Report each elevator that is the only step-free way to a platform."""
    for elevator in coverage.wheelchair.elevators:
        if elevator.sole_link_for:
            yield Finding(
                severity=Severity.HINT,
                rule="sole_link_elevator",
                subjects=(elevator.equipment, *elevator.sole_link_for),
                text="when this elevator fails, these platforms have no step-free way",
                advice="watch its state, and plan help for the time it is out",
            )
