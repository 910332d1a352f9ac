"""What is kept beside a map makes it quicker and never changes what it answers."""

import shutil
from pathlib import Path

import pytest

from app.commands import main
from app.station_files import load_network, structure_path
from routing.hierarchy import is_available
from tests.support.tree import ROOT

pytestmark = pytest.mark.skipif(
    not is_available(), reason="routingkit-cch has no wheel for this machine"
)
WORDS = ("--from", "@49.8726,8.6309,0", "--to", "Gleise 3+4", "--profile", "wheelchair", "--json")


@pytest.fixture
def map_file(tmp_path: Path) -> Path:
    path = tmp_path / "darmstadt.json"
    shutil.copy(ROOT / "assets" / "stations" / "darmstadt-hbf.json", path)
    return path


def run(*words: object) -> int:
    return main([str(word) for word in words], kiosk=lambda _: 77)


def test_a_compiled_map_is_loaded_with_its_structure(
    map_file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert load_network(map_file).engine.structure is None
    assert run("route", map_file, *WORDS) == 0
    before = capfd.readouterr().out
    assert run("compile", map_file) == 0
    assert structure_path(map_file).name == "darmstadt.network"
    capfd.readouterr()
    network = load_network(map_file)
    assert network.engine.structure is not None
    assert capfd.readouterr().err == ""
    assert run("route", map_file, *WORDS) == 0
    assert capfd.readouterr().out == before


@pytest.mark.parametrize("damage", [b"", b"\xc1", b"half"])
def test_a_damaged_one_is_computed_anew_with_one_line_about_it(
    map_file: Path, capfd: pytest.CaptureFixture[str], damage: bytes
) -> None:
    assert run("compile", map_file) == 0
    beside = structure_path(map_file)
    good = load_network(map_file).engine.structure
    beside.write_bytes(beside.read_bytes()[:-7] if damage == b"half" else damage)
    capfd.readouterr()
    made = load_network(map_file).engine.structure
    assert capfd.readouterr().err.splitlines() == [
        f"{beside}: is damaged; computed anew: run `main.py compile {map_file}`"
    ]
    assert good is not None
    assert made is not None
    assert made.order.tolist() == good.order.tolist()


def test_that_of_another_map_is_not_taken(
    map_file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("compile", map_file) == 0
    map_file.write_bytes(map_file.read_bytes() + b"\n")
    capfd.readouterr()
    assert load_network(map_file).engine.structure is not None
    assert "belongs to another map; computed anew" in capfd.readouterr().err


def test_only_a_map_of_ours_can_be_compiled(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    stranger = tmp_path / "map.json"
    stranger.write_text("{}")
    assert run("compile", stranger) == 2
    assert capfd.readouterr().err.startswith("error: ")
    assert not structure_path(stranger).exists()
