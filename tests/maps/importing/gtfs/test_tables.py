"""Tables as people really write them are read; what needed a decision is reported."""

import pytest

from maps.importing import Bundle, gtfs_tables, open_bundle, sniff
from maps.importing import bundle as bundle_module
from maps.importing.draft import Remarks
from maps.importing.gtfs import read_gtfs
from maps.model import MapError
from tests.maps.importing.gtfs.feed import ALL, Feed, finding, rules, simple, way

STOPS = b"""stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station
S,Central,10,20,1,
E,North,10,20,2,S
P,Central,10,20.001,0,S
"""
PATHWAYS = b"""pathway_id,from_stop_id,to_stop_id,pathway_mode,is_bidirectional,length
a,E,P,1,1,90
"""


def read(stops: bytes = STOPS, pathways: bytes = PATHWAYS, **more: bytes):
    files = {"stops.txt": stops, "pathways.txt": pathways}
    files |= {name.replace("__", "."): data for name, data in more.items()}
    (station,) = read_gtfs(Bundle(name="feed", files=files), ALL)
    return station


def refusal(stops: bytes = STOPS, pathways: bytes = PATHWAYS) -> str:
    with pytest.raises(MapError) as caught:
        read(stops, pathways)
    message = str(caught.value)
    assert message.startswith("feed: ")
    assert "\n" not in message
    return message


@pytest.mark.parametrize(
    "written",
    [
        PATHWAYS,
        b"\xef\xbb\xbf" + PATHWAYS,
        PATHWAYS.replace(b"\n", b"\r\n"),
        PATHWAYS.replace(b"\n", b"\r"),
        PATHWAYS.replace(b",", b" , "),
        PATHWAYS.replace(b",", b";"),
        PATHWAYS.replace(b",", b"\t"),
        PATHWAYS.upper().replace(b"A,E,P", b"a,E,P"),
        PATHWAYS.decode().encode("utf-16"),
        PATHWAYS.replace(b"a,E,P,1", b'"a", "E","P" ,"1"'),
        PATHWAYS + b"\n   \n,,,,,\n",
        PATHWAYS.replace(b",length", b",length,,").replace(b",90", b",90,,"),
    ],
    ids=["plain", "bom", "crlf", "cr", "blanks", "semicolons", "tabs", "upper", "utf-16", "quoted",
         "empty rows", "columns without a name"],
)  # fmt: skip
def test_one_table_written_in_many_ways_is_the_same_table(written):
    assert read(pathways=written).pathways == read().pathways
    assert len(read().pathways) == 1


def test_names_beyond_ascii_survive():
    station = read(STOPS.replace(b"North", "Náměstí Míru, 역".encode().join([b'"', b'"'])))
    assert station.place_by_id["gtfs:stop/E"].name.local == "Náměstí Míru, 역"


def test_a_table_that_is_not_utf_8_is_read_and_reported():
    station = read(STOPS.replace(b"North", "Hügel".encode("cp1252")))
    assert station.place_by_id["gtfs:stop/E"].name.local == "Hügel"
    assert finding(station, "encoding_unknown").subjects == ("stops.txt",)


def test_quotation_marks_inside_a_text_are_reported():
    station = read(STOPS.replace(b"North", b'"The "North" door"'))
    assert "quotation_marks_unclear" in rules(station)


def test_a_row_whose_values_have_slipped_is_left_out_and_reported():
    slipped = PATHWAYS + b"b,E,P,2,Up, to the street,1,9\n"
    station = read(pathways=slipped)
    assert [p.id for p in station.pathways] == ["gtfs:pathway/a"]
    assert finding(station, "row_too_long").subjects == ("pathways.txt:3",)


def test_blanks_around_an_id_do_not_cut_a_station_in_two():
    station = read(pathways=PATHWAYS.replace(b"E,P", b"E ,P"))
    assert way(station, "a").from_node == "gtfs:stop/E"
    assert finding(station, "blank_around_id").subjects == ("pathways.txt:E",)


def test_columns_that_are_not_read_are_named():
    feed = simple()
    feed.tables["pathways.txt"][0]["Shape_Length"] = 12
    feed.row("transfers.txt", from_stop_id="E", to_stop_id="P")
    station = feed.map()
    assert "shape_length" in finding(station, "columns_not_read").text
    assert "transfers_not_read" in rules(station)


@pytest.mark.parametrize(
    ("stops", "pathways", "said"),
    [
        (b"", PATHWAYS, "no column stop_id"),
        (STOPS, b"", "no column from_stop_id"),
        (b"\x00\x01\x02", PATHWAYS, "no column stop_id"),
        (STOPS, PATHWAYS + b'b,E,"P,1,1,5\n', "pathways.txt"),
        (STOPS, PATHWAYS.replace(b"E,P", b"X,Y"), "joins no location"),
        (STOPS, b"pathway_id,from_stop_id,to_stop_id\n", "joins no location"),
    ],
)
def test_what_is_no_feed_is_refused_in_one_line(stops, pathways, said):
    assert said in refusal(stops, pathways)


def test_a_feed_without_pathways_says_so():
    bundle = Bundle(name="feed", files={"stops.txt": STOPS})
    assert sniff(bundle) == "gtfs"
    with pytest.raises(MapError, match=r"^feed: has no pathways\.txt"):
        read_gtfs(bundle, ALL)


def test_a_table_of_unreasonable_size_is_refused(monkeypatch):
    monkeypatch.setattr(gtfs_tables, "_MOST_BYTES", 100)
    assert "larger than" in refusal()
    monkeypatch.undo()
    monkeypatch.setattr(gtfs_tables, "_MOST_ROWS", 3)
    assert "more than 3 rows" in refusal()


def test_a_feed_in_a_zip_that_would_fill_the_memory_is_refused(monkeypatch, tmp_path):
    import zipfile

    path = tmp_path / "feed.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("stops.txt", STOPS)
        archive.writestr("pathways.txt", b"\n" * 5_000_000)
    monkeypatch.setattr(bundle_module, "MOST_BYTES", 1_000_000)
    with pytest.raises(MapError, match="unpacks to more"):
        open_bundle("feed.zip", {"feed.zip": path.read_bytes()})


def test_a_feed_in_a_folder_of_a_zip_is_found(tmp_path):
    import zipfile

    path = tmp_path / "feed.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in Feed.bundle(simple()).files.items():
            archive.writestr(f"feed/{name}", data)
    bundle = open_bundle("feed.zip", {"feed.zip": path.read_bytes()})
    assert sniff(bundle) == "gtfs"
    assert len(read_gtfs(bundle, ALL)) == 1


def test_a_table_of_nothing_but_separators_is_refused_at_once():
    bundle = open_bundle("feed", {"stops.txt": b"," * 3_000_000})
    with pytest.raises(MapError, match="columns are no table"):
        gtfs_tables.open_table(bundle, "stops.txt", Remarks())
