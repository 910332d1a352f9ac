import datetime as dt
import random
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.adapters.signing_key import public_bytes
from app.assets import known_scripts
from app.handoff import (
    HandoffError,
    KeyRing,
    KioskKey,
    Reason,
    Release,
    decode,
    encode,
    issue_bucket,
    read_keys,
    sequence_of,
    write_keys,
)
from app.handoff.r1 import encode_body, sign_body
from app.handoff.stamp import BUCKET, EPOCH
from maps.model import (
    NO_CONDITIONS,
    Conditions,
    MapError,
    NodeId,
    PathwayId,
    PathwayMode,
    PlaceId,
    StationMap,
)
from tests.app.handoff.journeys import (
    HOST,
    KEY,
    KEYS,
    OTHER_KEY,
    STAMP,
    ring,
    route_of,
    there_and_back,
    wander,
)
from tests.support.ascii_station import draw, elevator, escalator, stairs
from tests.support.generated import stations

LANGUAGES = ("ko", "en")
STATION = draw(
    {"0": "E----a---L\n     |\n     b--S", "1": "P----c---L\n     |\n     d--S"},
    elevator("L"),
    stairs("S"),
)
RELEASE = Release(station=STATION, scripts=known_scripts())
UP_THE_STAIRS = route_of(
    ["E", "a", "b", "S@0", "S@1", "d", "c", "P"],
    ["E-a", "a-b", "b-S@0", "S@0/S@1", "d-S@1", "c-d", "P-c"],
    PlaceId("place-P"),
)


def outcome(payload: bytes, keys: KeyRing) -> Reason | None:
    """Return why a payload is refused; None where it is read."""
    try:
        decode(payload, RELEASE, host=HOST, keys=keys)
    except HandoffError as refused:
        return refused.reason
    return None


def refusal(payload: bytes, release: Release = RELEASE, *, host: str = HOST, keys=KEYS) -> Reason:
    with pytest.raises(HandoffError) as refused:
        decode(payload, release, host=host, keys=ring(keys))
    assert str(refused.value)
    return refused.value.reason


@given(stations(), st.integers(0, 12), st.randoms(use_true_random=False))
def test_a_route_comes_back_as_it_was(
    station: StationMap, steps: int, chance: random.Random
) -> None:
    release = Release(station=station, scripts=known_scripts())
    route = wander(station, chance, steps)
    back = there_and_back(route, release)
    assert [station.nodes[i].id for i in back.nodes] == list(route.nodes)
    assert [station.pathways[i].id for i in back.pathways] == list(route.pathways)
    assert (back.place is None) == (route.place is None)
    assert back.place is None or station.places[back.place].id == route.place


def test_everything_on_the_stamp_comes_back() -> None:
    stamp = replace(STAMP, area=513, conditions_sequence=70_000, language=3, profile=3)
    payload = encode(UP_THE_STAIRS, RELEASE, stamp, KEY, minutes=130)
    back = decode(payload, RELEASE, host=HOST, keys=ring({(513, 1): KEYS[0, 1]}))
    assert (back.area, back.conditions_sequence, back.language) == (513, 70_000, 3)
    assert (back.profile, back.minutes, back.issued, back.kid) == (3, 130, 40_000, 1)
    assert back.release == RELEASE.phone_map.release[:8]


@pytest.mark.parametrize("language", [0, 9, 255])
def test_the_number_of_any_language_comes_back(language) -> None:
    assert (
        there_and_back(UP_THE_STAIRS, RELEASE, replace(STAMP, language=language)).language
        == language
    )


def test_the_profile_stays_at_home_unless_asked() -> None:
    assert there_and_back(UP_THE_STAIRS, RELEASE).profile == 0


def test_being_there_already_is_a_route() -> None:
    back = there_and_back(route_of(["E"], []), RELEASE)
    assert (back.nodes, back.pathways) == ((RELEASE.node[NodeId("E")],), ())


def test_parallel_pathways_are_told_apart() -> None:
    one = draw({"0": "E--S", "1": "P--S"}, stairs("S"))
    twin = replace(
        one.pathway_by_id[PathwayId("S@0/S@1")],
        id=PathwayId("beside"),
        mode=PathwayMode.ESCALATOR,
    )
    station = StationMap.of(
        id=one.id,
        name=one.name,
        anchor=one.anchor,
        timezone=one.timezone,
        levels=one.levels,
        nodes=one.nodes,
        pathways=[*one.pathways, twin],
        places=one.places,
    )
    release = Release(station=station, scripts=known_scripts())
    for taken in ("S@0/S@1", "beside"):
        back = there_and_back(
            route_of(["E", "S@0", "S@1", "P"], ["E-S@0", taken, "P-S@1"]), release
        )
        assert station.pathways[back.pathways[1]].id == taken


def test_an_escalator_against_its_direction_cannot_be_written() -> None:
    station = draw({"0": "E--S", "1": "P--S"}, escalator("S"))
    release = Release(station=station, scripts=known_scripts())
    with pytest.raises(HandoffError) as refused:
        encode(route_of(["S@1", "S@0"], ["S@0/S@1"]), release, STAMP, KEY)
    assert refused.value.reason is Reason.PATH


@pytest.mark.parametrize(
    "route",
    [
        route_of(["E", "a"], ["nothing"]),
        route_of(["nowhere", "a"], ["E-a"]),
        route_of(["E", "a"], ["a-b"]),
        route_of(["E", "b"], ["E-a"]),
        route_of(["E", "a", "E"], ["E-a", "E-a"]),
        route_of(["E", "a"], ["E-a"], PlaceId("no-place")),
    ],
)
def test_what_is_no_route_on_this_map_cannot_be_written(route) -> None:
    with pytest.raises(HandoffError) as refused:
        encode(route, RELEASE, STAMP, KEY)
    assert refused.value.reason is Reason.PATH


def test_every_single_bit_that_changes_is_noticed() -> None:
    payload = encode(UP_THE_STAIRS, RELEASE, STAMP, KEY)
    for bit in range(8 * len(payload)):
        changed = bytearray(payload)
        changed[bit // 8] ^= 1 << bit % 8
        refusal(bytes(changed))


def test_every_cut_and_every_extra_byte_is_noticed() -> None:
    payload = encode(UP_THE_STAIRS, RELEASE, STAMP, KEY)
    for length in range(len(payload)):
        refusal(payload[:length])
    refusal(payload + b"\0")


def test_a_route_is_good_on_one_host_only() -> None:
    payload = encode(UP_THE_STAIRS, RELEASE, STAMP, KEY)
    assert refusal(payload, host="way.example.com") is Reason.SIGNATURE


def test_only_this_kiosks_key_opens_it() -> None:
    payload = encode(UP_THE_STAIRS, RELEASE, STAMP, KEY)
    assert refusal(payload, keys={(0, 1): public_bytes(OTHER_KEY)}) is Reason.SIGNATURE
    assert refusal(payload, keys={(0, 2): KEYS[0, 1]}) is Reason.SIGNATURE
    assert refusal(payload, keys={(1, 1): KEYS[0, 1]}) is Reason.SIGNATURE


def test_a_route_belongs_to_one_release() -> None:
    payload = encode(UP_THE_STAIRS, RELEASE, STAMP, KEY)
    changed = Release(station=draw({"0": "E----a"}), scripts=known_scripts())
    assert refusal(payload, changed) is Reason.RELEASE


def test_another_version_is_said_to_be_one() -> None:
    payload = encode(UP_THE_STAIRS, RELEASE, STAMP, KEY)
    assert refusal(b"\x21" + payload[1:]) is Reason.VERSION
    assert refusal(b"\x10" + payload[1:]) is Reason.VERSION


def test_an_unsigned_route_is_none() -> None:
    body = encode_body(UP_THE_STAIRS, RELEASE, STAMP)
    assert refusal(body) is Reason.FORMAT
    assert refusal(body + bytes(64)) is Reason.SIGNATURE
    assert refusal(b"") is Reason.FORMAT


@pytest.mark.parametrize(
    ("place", "old", "new", "reason"),
    [
        ("a varint in a longer form", b"\x00", b"\x80\x00", Reason.FORMAT),
    ],
)
def test_a_signature_does_not_make_nonsense_a_route(place, old, new, reason) -> None:
    body = encode_body(UP_THE_STAIRS, RELEASE, STAMP)
    at = {"a varint in a longer form": 16}[place]
    assert body[at : at + 1] == old
    forged = body[:at] + new + body[at + 1 :]
    assert refusal(sign_body(forged, HOST, KEY)) is reason


def test_a_signed_path_that_leads_elsewhere_is_refused() -> None:
    body = bytearray(encode_body(UP_THE_STAIRS, RELEASE, STAMP))
    body[-2] ^= 0b110  # the last byte of the path
    assert refusal(sign_body(bytes(body), HOST, KEY)) is Reason.PATH


def test_a_key_signs_only_as_long_as_it_is_good() -> None:
    at = EPOCH + STAMP.issued * BUCKET
    minute = dt.timedelta(minutes=1)
    payload = encode(UP_THE_STAIRS, RELEASE, STAMP, KEY)

    def is_read(*kiosks: KioskKey) -> bool:
        return outcome(payload, KeyRing(kiosks)) is None

    mine = KioskKey(kid=1, public_key=public_bytes(KEY))
    other = KioskKey(kid=1, public_key=public_bytes(OTHER_KEY))
    assert is_read(mine)
    assert is_read(replace(mine, valid_from=at, valid_until=at + minute))
    assert is_read(replace(mine, valid_from=at + 14 * minute))  # issued some time in that quarter
    assert not is_read(replace(mine, valid_from=at + 15 * minute))
    assert not is_read(replace(mine, valid_until=at))
    assert is_read(replace(other, valid_until=at + minute), mine)  # two keys, one number
    assert not is_read(other, replace(mine, valid_until=at))
    assert outcome(payload, KeyRing([other])) is Reason.SIGNATURE


def test_keys_come_back_from_their_file() -> None:
    kiosks = (
        KioskKey(kid=1, public_key=public_bytes(KEY), valid_until=EPOCH + 9 * BUCKET),
        KioskKey(
            kid=1,
            public_key=public_bytes(OTHER_KEY),
            valid_from=EPOCH + 8 * BUCKET,
            name="by the stairs",
            node=3,
            release="00" * 8,
            facing_deg=90.0,
        ),
    )
    assert read_keys(write_keys(kiosks), name="keys.json") == kiosks


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"[]",
        b'{"kiosks": [{}]}',
        b'{"kiosks": [{"kid": 1, "public_key": "AAAA"}]}',
        b'{"kiosks": [{"kid": 1, "public_key": "!"}]}',
        write_keys([KioskKey(kid=1, public_key=bytes(32))]).replace(b"null", b"7"),
        write_keys([KioskKey(kid=1, public_key=bytes(32), valid_from=EPOCH)]).replace(b"Z", b""),
    ],
)
def test_what_is_no_file_of_keys_is_one_line(document) -> None:
    with pytest.raises(MapError, match=r"^keys\.json: ") as refused:
        read_keys(document, name="keys.json")
    assert "\n" not in str(refused.value)


def test_the_number_of_a_snapshot_is_the_minute_of_its_issue() -> None:
    assert sequence_of(NO_CONDITIONS) == 0
    assert sequence_of(Conditions(issued=EPOCH + dt.timedelta(minutes=7, seconds=59))) == 7


def test_the_clock_must_be_set() -> None:
    assert issue_bucket(dt.datetime(2025, 1, 1, 0, 44, tzinfo=dt.UTC)) == 2
    with pytest.raises(HandoffError):
        issue_bucket(dt.datetime(1970, 1, 1, tzinfo=dt.UTC))


def _grid(columns: int) -> StationMap:
    """Crossings in all directions, three ways to choose from at each."""
    rows = []
    for block in range(6):
        letters = [chr(0x4E00 + block * columns + i) for i in range(columns)]
        rows += ["-".join(letters), " ".join("|" * columns)]
    return draw({"0": "\n".join(rows[:-1])})


def test_sixty_steps_through_a_grid_fit_the_symbol_that_every_camera_reads() -> None:
    station = _grid(20)
    release = Release(station=station, scripts=known_scripts())
    sizes = []
    for seed in range(40):
        route = wander(station, random.Random(seed), 60)
        assert len(route.pathways) == 60
        sizes.append(len(encode(route, release, replace(STAMP, conditions_sequence=9999), KEY)))
    assert max(sizes) <= 126


def test_a_route_too_long_for_any_camera_is_refused() -> None:
    station = _grid(20)
    with pytest.raises(HandoffError) as refused:
        encode(
            wander(station, random.Random(1), 900),
            Release(station=station, scripts=known_scripts()),
            STAMP,
            KEY,
        )
    assert refused.value.reason is Reason.SIZE


def test_a_chain_without_a_choice_costs_nothing() -> None:
    chain = draw({"0": "-".join(chr(0x4E00 + i) for i in range(100))})
    nodes = [chr(0x4E00 + i) for i in range(100)]
    route = route_of(nodes, [f"{a}-{b}" for a, b in pairwise(nodes)])
    short = route_of(nodes[:2], [f"{nodes[0]}-{nodes[1]}"])
    release = Release(station=chain, scripts=known_scripts())
    sizes = {len(encode(r, release, STAMP, KEY)) for r in (route, short)}
    assert len(sizes) == 1
