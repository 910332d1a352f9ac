"""DB FaSta lists."""

from tests.fuzz.status import mutated_json, reader
from tests.support.shared import SHARED

read = reader("fasta")
mutated = mutated_json


def cases() -> dict[str, dict[str, bytes]]:
    """Return a small real input."""
    path = SHARED / "outages" / "db-fasta-frankfurt-darmstadt-sample.json"
    return {"sample": {"feed.json": path.read_bytes()}}
