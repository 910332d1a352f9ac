"""SIRI-FM documents: the real one, and one with everything that a condition may say."""

from tests.fuzz.status import mutated_text, reader
from tests.support.shared import SHARED

read = reader("siri-fm")
mutated = mutated_text
_MORE = b"""<ValidityPeriod><StartTime>2026-05-01T10:00:00+02:00</StartTime>
<EndTime>2026-05-01T15:00:00+02:00</EndTime></ValidityPeriod><FacilityClass>lift</FacilityClass>
<Longitude>8.6300911</Longitude><Latitude>49.8725678</Latitude></FacilityCondition>"""


def cases() -> dict[str, dict[str, bytes]]:
    """Return small real inputs."""
    sample = (SHARED / "outages" / "siri-fm-db-infrago-sample.xml").read_bytes()
    return {
        "sample": {"feed.xml": sample},
        "more": {"feed.xml": sample.replace(b"</FacilityCondition>", _MORE)},
    }
