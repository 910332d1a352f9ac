import contextlib
import random

import pytest

from maps.importing import open_bundle, read_osm, sniff
from maps.model import MapError
from tests.maps.importing.drawing import Drawing
from tests.support.shared import SHARED, needs_shared

SAMPLES = ("locarno.osm.pbf", "wendlingen-bahnhof.osm.pbf", "kde_platforms/aachen-central.osm")


def refusal(data: bytes, name: str = "FILE") -> str:
    """Return the message with which bytes are refused."""
    with pytest.raises(MapError) as caught:
        read_osm(data, name=name)
    message = str(caught.value)
    assert message.startswith(f"{name}: ")
    assert "\n" not in message
    return message


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"  \n ", "empty"),
        (b"hello", "not OpenStreetMap"),
        (b"<gpx></gpx>", "not OpenStreetMap"),
        (b"\x00" * 100, "not OpenStreetMap"),
        (b"<osmChange></osmChange>", "not OpenStreetMap"),
        (b'<osm version="0.6"><node id="1" lat="1"', "cut off"),
        (b'<osm version="0.6"/>', "no walkable way"),
        (b'<osm version="0.6">\n<node id="1" lat="1" lon="1">\n</osm>', "line 3"),
        (b'<osm version="0.6"><node id="1" lat="x" lon="1"/></osm>', "coordinate"),
        (
            b'<osm version="0.6"><node id="1" lat="1" lon="1"><tag k="a" v="&b;"/></node></osm>',
            "entity",
        ),
    ],
)
def test_what_is_no_map_is_refused_in_one_line(data, said):
    assert said in refusal(data)


def test_a_refusal_stays_short_however_long_the_broken_number_is():
    for broken in ("id", "lat"):  # found by tests.fuzz: osm, seed 20261125, numbers 352 and 761
        node = '<node id="1" lat="1" lon="1"/>'.replace(f'{broken}="1', f'{broken}="1' + "[" * 3000)
        assert len(refusal(f'<osm version="0.6">{node}</osm>'.encode())) < 400


def test_entities_are_refused_before_anybody_expands_them():
    bomb = b'<!DOCTYPE osm [<!ENTITY a "aaaa">]><osm version="0.6"><node id="1" lat="1" lon="1"/></osm>'
    assert "entities" in refusal(bomb)


def test_a_way_that_is_a_single_point_is_no_map():
    drawing = Drawing().node(1, 0, 0).way(1, 1, 1, 1, 1, highway="pedestrian", area="yes")
    assert "no walkable way" in refusal(drawing.bytes())


@pytest.mark.parametrize("end", range(1, 260, 7))
def test_a_small_xml_file_cut_anywhere_is_refused(end):
    data = Drawing().node(1, 0, 0).node(2, 9, 0).way(1, 1, 2, highway="footway").bytes().rstrip()
    refusal(data[: len(data) - end])


@needs_shared
@pytest.mark.parametrize("sample", SAMPLES)
def test_a_sample_cut_anywhere_is_refused(sample):
    data = (SHARED / "osm" / sample).read_bytes().rstrip()
    chance = random.Random(sample)
    for end in [1, 2, 4, 17, len(data) - 1, *(chance.randrange(len(data)) for _ in range(25))]:
        refusal(data[:end])


@needs_shared
def test_a_file_without_its_first_block_says_so():
    path = SHARED / "osm/invalid/first-block-is-not-a-header.osm.pbf"
    assert "OSMData, not OSMHeader, at byte 0" in refusal(path.read_bytes(), name=path.name)


@needs_shared
def test_a_file_that_ends_between_two_blocks_is_refused_or_reported():
    data = (SHARED / "osm/locarno.osm.pbf").read_bytes()
    borders = [at for at in range(len(data)) if data[at + 4 : at + 13] == b"\x0a\x07OSMData"]
    assert borders
    for border in borders:
        try:
            (station,) = read_osm(data[:border], name="cut")
        except MapError:
            continue
        assert {"no_relations", "file_may_be_cut"} & {f.rule for f in station.remarks}


@needs_shared
def test_noise_in_a_file_never_breaks_the_importer():
    data = (SHARED / "osm/kde_platforms/aachen-central.osm").read_bytes()
    chance = random.Random(7)
    for _ in range(15):
        noisy = bytearray(data)
        for _ in range(chance.choice([1, 3])):
            noisy[chance.randrange(len(noisy))] = chance.choice(b'0123456789<>&"; a-')
        with contextlib.suppress(MapError):
            read_osm(bytes(noisy), name="noisy.osm")


def test_formats_are_known_by_their_content_and_then_by_their_name():
    assert sniff(open_bundle("x.bin", {"x.bin": Drawing().bytes()})) == "osm"
    assert sniff(open_bundle("x.osm.pbf", {"x.osm.pbf": b""})) == "osm"
    assert sniff(open_bundle("stops.txt", {"stops.txt": b"stop_id,stop_name"})) == "gtfs"
    assert sniff(open_bundle("notes.txt", {"notes.txt": b"stop_id,stop_name"})) is None
