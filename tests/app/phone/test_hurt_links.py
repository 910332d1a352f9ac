"""Hurt links: Python and the phone refuse or read the same ones. `make fuzz ARGS="r1"` (or `r1_page`,
for the whole page) does the same with as many as one likes."""

import json

from app.handoff import HandoffError, KioskKey, decode, payload_of, write_keys
from tests.app.handoff.journeys import HOST, KEYS, ring
from tests.fuzz import r1
from tests.support.browser import needs_chromium

COUNT = 5000
HURT = r1.hurt(COUNT, "tests")


def told_by_python(digits: str) -> list[int] | str:
    try:
        found = decode(payload_of(digits), r1.release(), host=HOST, keys=ring(KEYS))
    except HandoffError as refused:
        return refused.reason.value if len(str(refused).splitlines()) == 1 else str(refused)
    return list(found.nodes)


def test_every_hurt_link_is_read_or_refused() -> None:
    told = [told_by_python(digits) for digits in HURT]
    assert {each for each in told if isinstance(each, str)} == {
        "format",
        "version",
        "signature",
        "release",
        "path",
    }
    assert any(isinstance(each, list) for each in told)


@needs_chromium[0]
@needs_chromium[1]
def test_the_phone_says_of_every_hurt_link_what_python_says(phone_modules) -> None:
    phone_map = r1.release().phone_map
    phone_modules.files[phone_map.file_name] = phone_map.data
    keys = json.loads(write_keys([KioskKey(kid=1, public_key=KEYS[0, 1])]))["kiosks"]
    told = phone_modules("readMany", phone_map.file_name, HURT, HOST, keys)
    assert told == [told_by_python(digits) for digits in HURT]
