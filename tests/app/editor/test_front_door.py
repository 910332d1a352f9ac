"""`main.py edit`, as people run it."""

import os
import subprocess
import sys

import pytest
from PIL import Image

from tests.support.desk import HandClock
from tests.support.front_door import an_office
from tests.support.tree import ROOT

STATION = ROOT / "assets" / "stations" / "shin-yokohama.json"


def edit(tmp_path, *words):
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"}
    place = {k: v for k, v in os.environ.items() if k not in hidden}
    place |= {"XDG_STATE_HOME": str(tmp_path / "state"), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    return subprocess.run(
        [sys.executable, "main.py", "edit", *map(str, words)],
        cwd=ROOT,
        env=place,
        check=False,
        capture_output=True,
        text=True,
    )


def test_without_a_display_a_picture_of_the_editor_is_left(tmp_path):
    out = tmp_path / "editor.png"
    done = edit(tmp_path, STATION, "--language", "ko", "--picture", out)
    assert done.returncode == 0, done.stderr
    with Image.open(out) as picture:
        assert picture.size == (1600, 900)
        assert len(picture.getcolors(1 << 20)) > 50


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ((STATION,), "no display"),
        (("nowhere.json", "--picture", "x.png"), "nowhere.json"),
        ((ROOT / "README.md", "--picture", "x.png"), "README.md"),
        ((STATION, "--window", "tiny", "--picture", "x.png"), "--window tiny"),
        ((STATION, "--language", "xx", "--picture", "x.png"), "--language xx"),
    ],
)
def test_what_cannot_be_opened_is_said_in_one_line(tmp_path, words, what):
    done = edit(tmp_path, *words)
    assert done.returncode == 2
    assert what in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_where_staff_have_accounts_the_picture_is_of_the_sign_in_and_a_wrong_password_is_one_line(
    tmp_path,
):
    an_office(tmp_path, HandClock())
    out, office = tmp_path / "editor.png", ("--office", tmp_path / "office")
    done = edit(tmp_path, STATION, *office, "--picture", out)
    assert done.returncode == 0, done.stderr
    with Image.open(out) as picture:
        corner = picture.convert("RGB").getpixel((4, 4))
    assert max(corner) < 160, "what lies behind the sign-in is dimmed"
    wrong = tmp_path / "wrong"
    wrong.write_text("not the password\n", encoding="utf-8")
    words = ("--as", "minseo", "--password-file", wrong, "--picture", out)
    done = edit(tmp_path, STATION, *office, *words)
    assert done.returncode == 2
    assert "name or password is wrong" in done.stderr
    assert done.stderr.count("\n") == 1
