"""The line that rides along with a route: near the way, small, and nothing but a line."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import LineString, Point

from app.handoff import HandoffError, Reason, Release, decode, encode
from app.handoff.r1 import TARGET_PAYLOAD_BYTES, encode_body, sign_body
from app.handoff.sketch import TOLERANCE_M, Run, read_sketch, simplified, sketch_of, write_sketch
from app.handoff.wire import Reader, unsigned
from maps.model import LevelId, StationMap
from tests.app.handoff.journeys import HOST, KEY, KEYS, STAMP, ring, route_of, wander
from tests.support.ascii_station import draw, elevator, stairs
from tests.support.generated import stations

STATION = draw(
    {"0": "E----a---L\n     |\n     b--S", "1": "P----c---L\n     |\n     d--S"},
    elevator("L"),
    stairs("S"),
)
RELEASE = Release(station=STATION, scripts={"ko": "Kore", "en": "Latn"})
BY_LIFT = route_of(["E", "a", "L@0", "L@1", "c", "P"], ["E-a", "a-L@0", "L@0/L@1", "c-L@1", "P-c"])

whole = st.integers(-(2**31), 2**31)
sketches = st.lists(
    st.builds(
        Run,
        index=st.integers(-20, 20).map(lambda halves: halves / 2),
        points=st.lists(st.tuples(whole, whole), max_size=8).map(tuple),
    ),
    min_size=1,
    max_size=6,
).map(tuple)


@given(sketches)
def test_a_sketch_comes_back_as_it_was(sketch) -> None:
    reader = Reader(write_sketch(sketch))
    assert read_sketch(reader.take(reader.varint())) == sketch
    reader.finish()


@given(st.binary(max_size=80))
def test_any_bytes_are_a_sketch_or_refused(data) -> None:
    try:
        sketch = read_sketch(data)
    except HandoffError:
        return
    assert all(len(data) > len(run.points) for run in sketch)


@given(stations(), st.integers(1, 12), st.randoms(use_true_random=False))
def test_the_line_keeps_to_the_way(station: StationMap, steps: int, chance: random.Random) -> None:
    route = wander(station, chance, steps)
    if not route.pathways:
        return
    sketch = sketch_of(route, station)
    x0, y0 = station.node_by_id[route.nodes[0]].position
    drawn = LineString([(x0, y0), *((x0 + x, y0 + y) for run in sketch for x, y in run.points)] * 2)
    for node in route.nodes:
        # half a metre by rounding each way, and what a level's first point may be off
        assert drawn.distance(Point(station.node_by_id[node].position)) <= TOLERANCE_M + 1.5
    levels = [station.level_by_id[station.node_by_id[n].level].index for n in route.nodes]
    assert [run.index for run in sketch][-1] == levels[-1]
    assert {run.index for run in sketch} <= set(levels)


@given(st.lists(st.tuples(st.floats(-99, 99), st.floats(-99, 99)), min_size=2, max_size=30))
def test_only_what_is_not_seen_is_left_out(points) -> None:
    kept = simplified(points)
    assert (kept[0], kept[-1]) == (points[0], points[-1])
    assert set(kept) <= set(points)
    line = LineString(kept) if len(set(kept)) > 1 else Point(kept[0])
    assert all(line.distance(Point(p)) <= TOLERANCE_M + 1e-9 for p in points)


def test_a_lift_is_a_change_of_level_on_the_spot() -> None:
    below, above = sketch_of(BY_LIFT, STATION)
    assert (below.index, above.index) == (0, 1)
    assert len(below.points) == 1
    assert len(above.points) == 1
    assert below.points[0][0] > 0
    assert above.points[0] == (0, 0)


def test_a_short_route_carries_its_line_and_a_long_one_does_not() -> None:
    keys = ring(KEYS)
    payload = encode(BY_LIFT, RELEASE, STAMP, KEY, with_sketch=True)
    assert payload[0] == 0x13
    assert decode(payload, RELEASE, host=HOST, keys=keys).sketch == sketch_of(BY_LIFT, STATION)
    plain = encode(BY_LIFT, RELEASE, STAMP, KEY)
    assert plain[0] == 0x11
    assert decode(plain, RELEASE, host=HOST, keys=keys).sketch is None
    route = route_of(
        ["E", *["a", "b", "S@0", "S@1", "d", "c", "L@1", "L@0"] * 12, "a", "b"],
        [
            "E-a",
            *["a-b", "b-S@0", "S@0/S@1", "d-S@1", "c-d", "c-L@1", "L@0/L@1", "a-L@0"] * 12,
            "a-b",
        ],
    )
    long = encode(route, RELEASE, STAMP, KEY, with_sketch=True)
    assert long[0] == 0x11
    assert len(long) <= TARGET_PAYLOAD_BYTES


@pytest.mark.parametrize("sketch", [b"\x00", b"\x01\x00", b"\x03\x00\x02\x02", b"\x02\x80\x00"])
def test_a_signature_does_not_make_nonsense_a_line(sketch) -> None:
    body = encode_body(BY_LIFT, RELEASE, STAMP)
    forged = unsigned(0x13, 1) + body[1:-1] + sketch + body[-1:]
    with pytest.raises(HandoffError) as refused:
        decode(sign_body(forged, HOST, KEY), RELEASE, host=HOST, keys=ring(KEYS))
    assert refused.value.reason is Reason.FORMAT


def test_a_level_between_halves_leaves_the_line_at_home() -> None:
    levels = tuple(
        replace(v, index=v.index / 3) if v.id == LevelId("1") else v for v in STATION.levels
    )
    release = Release(station=replace(STATION, levels=levels), scripts={"en": "Latn"})
    assert encode(BY_LIFT, release, STAMP, KEY, with_sketch=True)[0] == 0x11
