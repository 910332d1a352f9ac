"""Whatever numbers stand in tags, the map that comes out can be written and read back."""

from hypothesis import given
from hypothesis import strategies as st

from maps.codec import read_station_map, write_station_map
from maps.importing import read_osm
from tests.maps.importing.drawing import Drawing
from tests.support.shared import SHARED, needs_shared

_NUMBERS = st.sampled_from(
    ["0", "-1", "0.0", "1e9", "99999999", "-99999", "5000%", "-3000%", "89.9°", "1:0", "0:1", "∞",
     "nan", "1e400", "0 m", "0'0\"", "12 cm", "-0.5", "1;2", "yes", "", "9" * 60]
)  # fmt: skip
_KEYS = (
    "width", "est_width", "maxwidth:physical", "incline", "step_count", "kerb:height", "door:width",
    "level", "elevator:width", "elevator:length", "height", "incline:across", "layer",
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(_KEYS), _NUMBERS), st.sampled_from(["steps", "footway"]))
def test_nasty_numbers_never_make_a_map_that_cannot_be_read(tags, highway) -> None:
    named = {key.replace(":", "__"): value for key, value in tags.items()}
    drawing = Drawing().nodes(n9=(0, 0), n8=(40, 0)).way(9, 9, 8, highway="residential")
    drawing.node(1, 10, 10, highway="elevator", **named).node(2, 20, 20, barrier="kerb", **named)
    drawing.node(3, 20, 30)
    drawing.way(1, 9, 1, highway=highway, **named).way(2, 1, 2, 3, highway="footway", level="1")
    (station,) = read_osm(drawing.bytes(), name="nasty.osm")
    assert read_station_map(write_station_map(station), name="again") == station


@needs_shared
def test_every_sample_comes_back_through_our_own_file() -> None:
    for path in sorted((SHARED / "osm").glob("*.osm.pbf")):
        if path.stat().st_size < 1_000_000:
            (station,) = read_osm(path.read_bytes(), name=path.name)
            data = write_station_map(station)
            assert read_station_map(data, name=path.name) == station
