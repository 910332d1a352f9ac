"""`ticket`: the way on paper without a kiosk."""

import argparse

import pytest
from PIL import Image

from app.assets import ASSETS
from app.commands import main
from tests.support.camera import read_symbol
from tests.support.esc_pos import printed

SAMPLE = str(ASSETS / "stations" / "saebyeok-sample.json")
WAY = ("--from", "sample:hospital", "--to", "sample:platform-4")


def ticket(capfdbinary, *words: str) -> tuple[int, str]:
    def no_kiosk(_: argparse.Namespace) -> int:
        raise AssertionError

    code = main(["ticket", SAMPLE, *words], kiosk=no_kiosk)
    return code, capfdbinary.readouterr().err.decode()


def test_a_picture_and_printer_bytes_are_the_same_ticket(capfdbinary, tmp_path) -> None:
    for name in ("way.png", "way.bin"):
        assert ticket(capfdbinary, *WAY, "--width", "58", "--out", str(tmp_path / name)) == (0, "")
    picture = Image.open(tmp_path / "way.png")
    assert picture.width == 384
    on_paper = printed((tmp_path / "way.bin").read_bytes())
    assert on_paper.picture().tobytes() == picture.convert("L").tobytes()


def test_with_the_pages_address_the_code_leads_there(capfdbinary, tmp_path) -> None:
    out = tmp_path / "way.png"
    page = ("--page", "https://way.example.org/", "--key", str(tmp_path / "key"))
    assert ticket(capfdbinary, *WAY, *page, "--out", str(out)) == (0, "")
    assert read_symbol(Image.open(out)).startswith("https://way.example.org/#")


def test_without_a_way_nothing_is_written(capfdbinary, tmp_path) -> None:
    out = tmp_path / "way.png"
    code, _ = ticket(capfdbinary, *WAY, "--own", "width_m=1.4", "--out", str(out))
    assert code == 3
    assert not out.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("--out", "way.jpg"),
        ("--page", "HTTPS://WAY", "--out", "way.png"),
        ("--language", "xx", "--out", "way.png"),
        ("--out", "/dev/null/way.png"),
    ],
)
def test_what_is_wrong_is_one_line(capfdbinary, tmp_path, monkeypatch, words) -> None:
    monkeypatch.chdir(tmp_path)
    code, err = ticket(capfdbinary, *WAY, *words)
    assert code == 2
    assert err.startswith("error: ")
    assert err.count("\n") == 1
