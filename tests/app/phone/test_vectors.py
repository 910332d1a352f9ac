"""One file of examples of format R1, read by Python and by the phone: whoever writes a third reader has
it to test against."""

import json
from dataclasses import replace

from app.adapters.signing_key import public_bytes
from app.handoff import (
    HandoffError,
    KeyRing,
    KioskKey,
    Release,
    Stamp,
    decode,
    digits_of,
    encode,
    payload_of,
    write_keys,
)
from app.handoff.r1 import encode_body, sign_body
from app.handoff.stamp import BUCKET, EPOCH
from maps.model import PlaceId
from tests.app.handoff.journeys import HOST, KEY, OTHER_KEY, STAMP, route_of
from tests.app.phone.stand import ROOT, with_digit_changed
from tests.support.ascii_station import draw, elevator, escalator, stairs
from tests.support.browser import needs_chromium

PATH = ROOT / "tests" / "golden" / "r1-vectors.json"

STATION = draw(
    {
        "-1": "   L---P",
        "0": "E----a---L\n     |    |\n     b-S--U",
        "1": "Q--c---L\n   |\n   d-S-U",
    },
    elevator("L"),
    stairs("S", stair_count=24),
    escalator("U"),
)
RELEASE = Release(station=STATION, scripts={"ko": "Kore", "en": "Latn"})
BY_LIFT = route_of(
    ["E", "a", "L@0", "L@-1", "P"], ["E-a", "a-L@0", "L@-1/L@0", "L@-1-P"], "place-P"
)
BY_STAIRS = route_of(
    ["E", "a", "b", "S@0", "S@1", "d", "c", "Q"],
    ["E-a", "a-b", "b-S@0", "S@0/S@1", "d-S@1", "c-d", "Q-c"],
    "place-Q",
)
NOWHERE = route_of(["c"], [])

_CHANGE = EPOCH + STAMP.issued * BUCKET
KIOSKS = (
    KioskKey(kid=1, public_key=public_bytes(KEY)),
    # number 2 changes its key in the very quarter of an hour in which the routes were issued
    KioskKey(kid=2, public_key=public_bytes(OTHER_KEY), valid_until=_CHANGE + BUCKET / 3),
    KioskKey(kid=2, public_key=public_bytes(KEY), valid_from=_CHANGE + BUCKET / 3),
    KioskKey(kid=3, public_key=public_bytes(KEY), valid_until=_CHANGE),
    KioskKey(kid=4, public_key=public_bytes(KEY), valid_from=_CHANGE + BUCKET),
)


def vectors() -> dict:
    payload = encode(BY_LIFT, RELEASE, STAMP, KEY, minutes=3)
    body = encode_body(BY_LIFT, RELEASE, STAMP)
    other = replace(RELEASE, station=replace(STATION, places=STATION.places[:-1]))
    crooked = bytearray(body)
    crooked[-2] ^= 0b11
    sketched = b"\x13" + body[1:-1]
    good = {
        "by lift": digits_of(payload),
        "the same with its sketch": digits_of(
            encode(BY_LIFT, RELEASE, STAMP, KEY, minutes=3, with_sketch=True)
        ),
        "the old key of number 2": digits_of(
            encode(BY_LIFT, RELEASE, replace(STAMP, kid=2), OTHER_KEY)
        ),
        "the new key of number 2": digits_of(encode(BY_LIFT, RELEASE, replace(STAMP, kid=2), KEY)),
        "by stairs, stamped all over": digits_of(
            encode(
                BY_STAIRS,
                RELEASE,
                replace(STAMP, language=3, conditions_sequence=300_000, profile=2),
                KEY,
                minutes=129,
                with_sketch=True,
            )
        ),
        "already there": digits_of(
            encode(NOWHERE, RELEASE, Stamp(host=HOST, language=250, issued=2**24 - 1), KEY)
        ),
    }
    bad = {
        "a digit changed": with_digit_changed(f"#{digits_of(payload)}", -1)[1:],
        "another kiosk's key": digits_of(encode(BY_LIFT, RELEASE, STAMP, OTHER_KEY)),
        "a key nobody has": digits_of(encode(BY_LIFT, RELEASE, replace(STAMP, kid=9), KEY)),
        "another host": digits_of(encode(BY_LIFT, RELEASE, replace(STAMP, host="x.org"), KEY)),
        "another release": digits_of(encode(NOWHERE, other, STAMP, KEY)),
        "a key that has ended": digits_of(encode(BY_LIFT, RELEASE, replace(STAMP, kid=3), KEY)),
        "a key that has not begun": digits_of(encode(BY_LIFT, RELEASE, replace(STAMP, kid=4), KEY)),
        "a newer version": digits_of(b"\x21" + payload[1:]),
        "an option nobody knows": digits_of(b"\x15" + payload[1:]),
        "an empty sketch": digits_of(sign_body(sketched + b"\x00\x01", HOST, KEY)),
        "a sketch cut short": digits_of(sign_body(sketched + b"\x03\x00\x02\x02\x01", HOST, KEY)),
        "a number in a longer form": digits_of(
            sign_body(body[:16] + b"\x80\x00" + body[17:], HOST, KEY)
        ),
        "a path that leads elsewhere": digits_of(sign_body(bytes(crooked), HOST, KEY)),
        "cut short": digits_of(sign_body(body[:-3], HOST, KEY)),
        "too long": digits_of(payload + bytes(200)),
        "no digits": "route",
        "no leading one": "2" * 200,
    }
    return {
        "about": "Format R1 (app/handoff/FORMAT.md). `map` is the phone's map; its bytes, with no"
        " space between tokens and members in this order, hash to `release`.",
        "host": HOST,
        "release": RELEASE.phone_map.release.hex(),
        "keys": json.loads(write_keys(KIOSKS))["kiosks"],
        "read": [{"name": n, "digits": d, "expect": read(d)} for n, d in good.items()],
        "refused": [{"name": n, "digits": d, "expect": read(d)} for n, d in bad.items()],
        "map": json.loads(RELEASE.phone_map.data),
    }


def read(digits: str) -> dict:
    """What Python makes of a vector."""
    try:
        found = decode(payload_of(digits), RELEASE, host=HOST, keys=KeyRing(KIOSKS))
    except HandoffError as refused:
        return {"refused": refused.reason.value}
    return {
        "area": found.area,
        "release": found.release.hex(),
        "profile": found.profile,
        "language": found.language,
        "issued": found.issued,
        "conditionsSequence": found.conditions_sequence,
        "minutes": found.minutes,
        "place": found.place,
        "kid": found.kid,
        "sketch": found.sketch
        and [{"index": run.index, "points": list(map(list, run.points))} for run in found.sketch],
        "nodes": list(found.nodes),
        "pathways": list(found.pathways),
    }


def test_the_vectors_are_what_python_writes_and_reads(golden_update) -> None:
    made = vectors()
    if golden_update:
        PATH.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert json.loads(PATH.read_text(encoding="utf-8")) == made


def test_the_vectors_cover_every_reason() -> None:
    stored = json.loads(PATH.read_text(encoding="utf-8"))
    reasons = {case["expect"]["refused"] for case in stored["refused"]}
    assert reasons == {"format", "version", "release", "path", "signature"}
    assert all("refused" not in case["expect"] for case in stored["read"])
    assert stored["read"][0]["expect"]["place"] == RELEASE.place[PlaceId("place-P")]


@needs_chromium[0]
@needs_chromium[1]
def test_the_phone_reads_and_refuses_the_same(phone_modules) -> None:
    stored = json.loads(PATH.read_text(encoding="utf-8"))
    shared = {
        "host": stored["host"],
        "keys": stored["keys"],
        "map": stored["map"],
        "mark": stored["release"][:16],
    }
    for case in [*stored["read"], *stored["refused"]]:
        told = phone_modules("read", {**shared, "digits": case["digits"]})
        assert told == case["expect"], case["name"]
