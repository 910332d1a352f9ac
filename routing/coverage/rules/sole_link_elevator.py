"""No platform hangs on a single elevator, or those who run the station know it.

When it fails, people in a wheelchair have no way there, and those on the platform none out.
"""

from collections.abc import Iterator

from maps.model import Finding, Severity
from routing.coverage.reach import Reach


def sole_link_elevator(reach: Reach) -> Iterator[Finding]:
    """Report each elevator that is the only step-free way to a platform."""
    for elevator, platforms in reach.sole_links:
        if platforms:
            yield Finding(
                severity=Severity.HINT,
                rule="sole_link_elevator",
                subjects=(elevator, *platforms),
                text="when this elevator fails, these platforms have no step-free way",
                advice="watch its state, and plan help for the time it is out",
            )
