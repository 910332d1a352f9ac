"""What a command or a site is pointed at is looked at before it is read."""

from pathlib import Path

import pytest

from app.station_files import load_station
from maps.importing import MOST_FILES
from maps.model import MapError


def test_a_folder_of_everything_is_refused_before_it_is_read(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 1):
        (tmp_path / str(number)).touch()
    with pytest.raises(MapError, match="holds more than"):
        load_station(tmp_path)


def test_an_empty_file_is_said_to_be_empty(tmp_path: Path) -> None:
    (tmp_path / "empty.osm.pbf").touch()
    with pytest.raises(MapError, match="is empty; get it again"):
        load_station(tmp_path / "empty.osm.pbf")
