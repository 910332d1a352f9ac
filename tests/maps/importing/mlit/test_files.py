import io
import json
import zipfile

import pytest

from maps.importing import IMPORTERS, Selection, open_bundle, sniff
from maps.importing.mlit import read_mlit
from maps.model import MapError, RequestError
from tests.maps.importing.mlit.plan import rules, straight, way


def station_files():
    return straight().link("ab", "a", "b").floor("f", 0.0, "1F").bundle_files()


def refusal(files, **selection):
    with pytest.raises((MapError, RequestError)) as caught:
        read_mlit(open_bundle("NAME", files), Selection(**selection))
    message = str(caught.value)
    assert message.startswith("NAME: ")
    assert "\n" not in message
    return message


def test_the_format_is_told_by_what_the_files_say():
    files = station_files()
    assert sniff(open_bundle("x", files)) == "mlit"
    renamed = {f"{n}.json": data for n, data in enumerate(files.values())}
    assert sniff(open_bundle("x", renamed)) == "mlit"
    assert way(read_mlit(open_bundle("x", renamed), Selection())[0], "ab")


def test_names_of_properties_may_be_in_any_case():
    files = {
        path: data.replace(b'"link_id"', b'"LINK_ID"').replace(b'"ordinal"', b'"Ordinal"')
        for path, data in station_files().items()
    }
    assert way(read_mlit(open_bundle("x", files), Selection())[0], "ab")


def test_a_zip_and_a_folder_are_the_same():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path, data in station_files().items():
            archive.writestr(f"inner/{path}", data)
    zipped = read_mlit(open_bundle("x", {"a.zip": buffer.getvalue()}), Selection())
    assert (
        zipped[0].pathways == read_mlit(open_bundle("x", station_files()), Selection())[0].pathways
    )


def test_old_japanese_encodings_and_byte_order_marks_are_read():
    files = straight().link("ab", "a", "b").bundle_files()
    floor = straight().floor("f", 0.0, "一階").bundle_files()["St_f_Floor.geojson"]
    text = json.dumps(json.loads(floor), ensure_ascii=False)
    plain = {**files, "f_Floor.geojson": text.encode("cp932")}
    marked = {**files, "f_Floor.geojson": b"\xef\xbb\xbf" + text.encode()}
    for bundle in (plain, marked):
        (station,) = read_mlit(open_bundle("x", bundle), Selection())
        assert [lv.name.local for lv in station.levels] == ["一階"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"{", "not JSON"),
        (b"[]", "no GeoJSON features"),
        (b'{"features": 3}', "no GeoJSON features"),
        (b'{"features": [' + b"[" * 5000, "not JSON"),
        (b"\xff\xfe\x00", "not JSON"),
    ],
)
def test_a_broken_file_is_refused_by_its_name(data, said):
    message = refusal({**station_files(), "St_9_Space.geojson": data})
    assert "St_9_Space.geojson" in message
    assert said in message


def test_files_without_a_network_are_refused():
    files = {k: v for k, v in station_files().items() if "link" not in k}
    assert "link_id" in refusal(files)


def test_coordinates_that_nothing_places_are_refused():
    plan = straight().link("ab", "a", "b")
    plan.crs = "EPSG:32654"
    for node in plan.files["St_node"]:
        node["properties"].update(lat=None, lon=None)
    assert "cannot be placed" in refusal(plan.bundle_files())


def test_without_latitudes_the_named_zone_counts():
    plan = straight().link("ab", "a", "b")
    for node in plan.files["St_node"]:
        node["properties"].update(lat=None, lon=None)
    (station,) = read_mlit(open_bundle("x", plan.bundle_files()), Selection())
    # 268 km west and 88 km south of the origin of zone IX
    assert (station.anchor.lat_deg, station.anchor.lon_deg) == pytest.approx(
        (35.17, 136.89), abs=0.02
    )
    assert way(station, "ab").length_m == pytest.approx(5, abs=0.02)


def test_coordinates_in_degrees_are_read_too():
    plan = straight().link("ab", "a", "b")
    plan.crs = None
    for node in plan.files["St_node"]:
        p = node["properties"]
        node["geometry"]["coordinates"] = [float(p["lon"]), float(p["lat"])]
    at = {n["properties"]["node_id"]: n["geometry"]["coordinates"] for n in plan.files["St_node"]}
    for link in plan.files["St_link"]:
        p = link["properties"]
        link["geometry"]["coordinates"] = [at[p["start_id"]], at[p["end_id"]]]
    (station,) = read_mlit(open_bundle("x", plan.bundle_files()), Selection())
    assert way(station, "ab").length_m == pytest.approx(5, abs=0.02)


def test_files_in_different_systems_are_refused():
    files = station_files()
    files["St_f_Floor.geojson"] = files["St_f_Floor.geojson"].replace(b"6677", b"6676")
    assert "different coordinate systems" in refusal(files)


def two_stations():
    far = straight().link("ab", "a", "b")
    for features in far.files.values():
        for feature in features:
            _shift(feature["geometry"]["coordinates"])
    here = {f"east/{path}": data for path, data in station_files().items()}
    return here | {f"west/nw/{path}": data for path, data in far.bundle_files().items()}


def _shift(coordinates):
    if isinstance(coordinates[0], list):
        for part in coordinates:
            _shift(part)
    else:
        coordinates[0] += 25_000.0


def test_several_stations_in_folders_of_their_own_are_one_map_each():
    bundle = open_bundle("NAME", two_stations())
    maps = read_mlit(bundle, Selection(all_stations=True))
    assert [m.name.local for m in maps] == ["east", "west/nw"]
    assert [m.name.local for m in read_mlit(bundle, Selection(station="EAST"))] == ["east"]
    assert "--station" in refusal(two_stations())
    assert "no station north" in refusal(two_stations(), station="north")


def test_a_station_that_is_not_there_is_refused():
    assert "no station Elsewhere" in refusal(station_files(), station="Elsewhere")


def test_around_keeps_what_lies_in_the_circle():
    plan = straight().link("ab", "a", "b").node("far", 400, 0).link("bf", "b", "far")
    station = plan.read(around=(35.5, 139.6), radius_m=50)
    assert {p.id for p in station.pathways} == {"mlit:link/ab#1", "mlit:link/bc#1"}
    assert not rules(station, "mlit_link_without_end")


ABOUT = """
title = "駅前屋内地図データ"
[name]
local = "駅前駅"
ko = "에키마에역"
"""


def test_what_the_files_do_not_say_about_themselves_stands_beside_them():
    files = {**station_files(), "about.toml": ABOUT.encode()}
    (station,) = read_mlit(open_bundle("x", files), Selection())
    assert station.name.in_language("ko") == "에키마에역"
    assert station.sources[0].attribution == "「駅前屋内地図データ」(国土交通省) を加工して作成"
    assert station.timezone == "Asia/Tokyo"
    assert not rules(station, "mlit_name_not_in_data")


def test_the_title_of_a_data_set_may_be_the_name_of_its_folder():
    (station,) = read_mlit(
        open_bundle("data/駅前駅屋内地図データ.zip", station_files()), Selection()
    )
    assert station.name.local == "駅前駅"
    assert station.sources[0].attribution == "「駅前駅屋内地図データ」(国土交通省) を加工して作成"


def test_a_name_taken_from_a_folder_is_reported():
    (station,) = read_mlit(open_bundle("some/folder", station_files()), Selection())
    assert station.name.local == "folder"
    assert rules(station, "mlit_name_not_in_data")


@pytest.mark.parametrize("text", [b"title = ", b"\xff", b'timezone = "Mars/Olympus"'])
def test_a_broken_about_file_is_refused(text):
    assert "about.toml" in refusal({**station_files(), "about.toml": text})


def test_the_importer_is_a_format_of_the_command_line():
    assert IMPORTERS["mlit"].holds_stations
