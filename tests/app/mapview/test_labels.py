from hypothesis import given
from hypothesis import strategies as st

from app.mapview.camera import Camera
from app.mapview.labels import Measure, SignSize, place
from app.mapview.style import Rank, Sign
from app.mapview.symbol import Symbol

CAMERA = Camera(centre=(0.0, 0.0), up_deg=30.0, px_per_m=4.0, size_px=(1080, 900))
MEASURE = Measure(
    sign=lambda s: None if s.sign is Sign.STREET else SignSize(size_px=(36, 36), foot_px=(18, 18)),
    name=lambda s: (len(s.name) * 16, 36) if s.name else None,
)
COORDINATE = st.floats(-160, 160)
SYMBOL = st.builds(
    lambda x, y, name, rank, kept: Symbol(
        sign=Sign.PICTOGRAM, at=((x, y),), name=name, rank=rank, is_kept=kept
    ),
    COORDINATE,
    COORDINATE,
    st.text("abcdef", max_size=12),
    st.sampled_from([r for r in Rank if r > Rank.END]),
    st.booleans(),
)


def sign(x, y, rank=Rank.OTHER, **facts):
    return Symbol(sign=Sign.PICTOGRAM, at=((x, y),), rank=rank, **facts)


def overlap(a, b):
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


@given(st.lists(SYMBOL, max_size=60))
def test_labels_never_touch_and_are_never_cut(symbols):
    boxes = [
        box for p in place(symbols, CAMERA, MEASURE) for box in (p.sign, p.name) if box is not None
    ]
    for number, box in enumerate(boxes):
        assert box[0] >= 0
        assert box[1] >= 0
        assert box[2] <= 1080
        assert box[3] <= 900
        assert not any(overlap(box, other) for other in boxes[number + 1 :])


def test_the_more_important_one_stays():
    placed = place([sign(0, 0), sign(1, 0, Rank.PLATFORM, name="kept")], CAMERA, MEASURE)
    exact = [p for p in placed if p.at == CAMERA.to_px((1, 0))]
    assert [p.symbol.name for p in exact] == ["kept"]


def test_a_lift_moves_aside_rather_than_vanish():
    placed = place(
        [sign(0, 0, Rank.PLATFORM), sign(0, 0, Rank.ELEVATOR, icon="elevator", is_kept=True)],
        CAMERA,
        MEASURE,
    )
    assert len(placed) == 2


def test_signs_stand_beside_the_route():
    route = [CAMERA.to_px((0.0, y / 10)) for y in range(-200, 200)]
    (found,) = place(
        [sign(0, 0, Rank.ELEVATOR, is_kept=True)], CAMERA, MEASURE, route_px=route, route_half_px=8
    )
    assert not any(
        found.sign[0] - 8 < x < found.sign[2] + 8 and found.sign[1] - 8 < y < found.sign[3] + 8
        for x, y in route
    )


def test_nothing_stands_on_what_is_reserved():
    reserved = (530.0, 440.0, 550.0, 460.0)
    (found,) = place(
        [sign(0, 0, Rank.ELEVATOR, is_kept=True)], CAMERA, MEASURE, reserved=[reserved]
    )
    assert not overlap(found.sign, reserved)


def test_small_things_wait_until_one_is_near():
    far = Camera(centre=(0.0, 0.0), up_deg=0.0, px_per_m=1.0, size_px=(1080, 900))
    shop = sign(0, 0, icon_from=3.0, name_from=6.0, name="Shop")
    assert place([shop], far, MEASURE) == ()
    (found,) = place([shop], CAMERA, MEASURE)
    assert found.name is None


def test_street_names_run_along_the_street_and_are_never_upside_down():
    for bearing in range(0, 180, 15):
        street = Symbol(
            sign=Sign.STREET,
            at=((0.0, 0.0),),
            rank=Rank.STREET,
            name="Road",
            angle_deg=bearing,
            order=-100.0,
        )
        (found,) = place([street], CAMERA, MEASURE)
        assert -90 <= found.name_angle_deg <= 90
        assert (found.name_angle_deg - (bearing - 30 - 90)) % 180 < 1e-6


def test_larger_text_shows_less_rather_than_more_crowded():
    shop = sign(0, 0, icon_from=3.0)
    assert place([shop], CAMERA, MEASURE)
    assert place([shop], CAMERA, MEASURE, detail_px_per_m=CAMERA.px_per_m / 2) == ()


def test_no_name_covers_an_arrow_but_that_of_where_one_is():
    arrows = [(300, 300, 700, 600)]
    for kind, is_named in ((Sign.PICTOGRAM, False), (Sign.HERE, True)):
        symbol = Symbol(sign=kind, at=((0, 0),), rank=Rank.OTHER, name="a hall")
        (placed,) = place([symbol], CAMERA, MEASURE, arrows=arrows)
        assert (placed.name is not None) == is_named
        (placed,) = place([symbol], CAMERA, MEASURE)
        assert placed.name is not None


def test_what_lies_on_another_level_gives_way_to_the_way_on_this_one():
    pin = Symbol(sign=Sign.END, at=((0, 0),), rank=Rank.END_ELSEWHERE, is_hollow=True)
    at = CAMERA.to_px((0, 0))
    assert len(place([pin], CAMERA, MEASURE)) == 1
    assert not place([pin], CAMERA, MEASURE, route_px=[at], route_half_px=8)
