"""Seoul's list of machines as a status feed."""

import json

from tests.fuzz.seoul import rows_of
from tests.fuzz.status import mutated_json, reader

read = reader("seoul")
mutated = mutated_json


def cases() -> dict[str, dict[str, bytes]]:
    """Return the rows of a few stations."""
    rows = rows_of(("남구로", "이수", "서울"), "lift_status_2025.json")
    return {"three": {"feed.json": json.dumps({"DATA": rows}, ensure_ascii=False).encode()}}
