"""Files come alone, in folders or in zips; a zip that is broken or a bomb is refused in one line."""

import io
import zipfile

import pytest

from maps.importing import bundle as bundle_module
from maps.importing import open_bundle
from maps.model import MapError


def zipped(**files: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "."), data)
    return buffer.getvalue()


def test_a_zip_is_unpacked_and_its_files_are_found_in_any_folder():
    data = zipped(**{"feed/stops__txt": b"stop_id\n"})
    bundle = open_bundle("feed.zip", {"feed.zip": data})
    assert bundle.find("stops.txt") == b"stop_id\n"
    assert bundle.find("levels.txt") is None


def test_a_single_file_is_taken_as_it_is():
    assert open_bundle("a.osm", {"a.osm": b"<osm/>"}).only() == b"<osm/>"
    with pytest.raises(MapError, match="holds 2 files"):
        open_bundle("two", {"a": b"", "b": b""}).only()


@pytest.mark.parametrize("end", [10, 40, 80, 150])
def test_a_zip_cut_off_is_refused(end):
    data = zipped(stops__txt=b"stop_id,stop_name\n" * 50, levels__txt=b"x" * 500)
    with pytest.raises(MapError, match=r"^feed\.zip: "):
        open_bundle("feed.zip", {"feed.zip": data[:end]})


def test_damage_inside_a_zip_is_refused():
    data = bytearray(zipped(stops__txt=b"stop_id,stop_name\n" * 500))
    for place in range(45, 70):
        data[place] ^= 0xFF
    with pytest.raises(MapError, match=r"^feed\.zip: "):
        open_bundle("feed.zip", {"feed.zip": bytes(data)})


def test_a_zip_that_grows_beyond_reason_is_refused_before_it_does(monkeypatch):
    monkeypatch.setattr(bundle_module, "MOST_BYTES", 1_000_000)
    bomb = zipped(stops__txt=b"\0" * 50_000_000)
    with pytest.raises(MapError, match="unpacks to more than"):
        open_bundle("bomb.zip", {"bomb.zip": bomb})


def test_a_refusal_stays_short_whatever_the_archive_calls_its_files():
    """Found by tests.fuzz: imdf, seed 20261125, number 9210: a name in the directory ran on."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("n" * 3000, b"x")
    hurt = buffer.getvalue().replace(b"n" * 3000, b"m" * 3000, 1)
    with pytest.raises(MapError) as caught:
        open_bundle("INPUT", {"input.zip": hurt})
    assert len(str(caught.value)) < 400
