"""What somebody types at a kiosk is in no file that the kiosk ever writes (barrier-free.md J01)."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from app.adapters.secrets import write_hash
from app.search.typing import written
from tests.support.busy_kiosk import PIN
from tests.support.traces import traces
from tests.support.tree import ROOT

MAP = ROOT / "assets" / "stations" / "saebyeok-sample.json"
LETTERS = {
    "latin": "abcdefghijklmnopqrstuvwxyz",
    "hangul": "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅏㅓㅗㅜㅡㅣ",
    "kana": "あいうえおかきくけこさしすせそ",
    "cyrillic": "абвгдежзийклмноп",
    "digits": "0123456789",
}


def words_of(seed: int) -> list[str]:
    """Words that stand in no file by chance, of every script that can be typed."""
    chance = random.Random(seed)
    words = ["".join(chance.choices(letters, k=9)) for letters in LETTERS.values()]
    return [*words, "".join(chance.choices(LETTERS["digits"], k=8)) + words[0][:4]]


def run(folder: Path, seed: int, words: list[str]) -> None:
    (folder / "staff").mkdir()
    write_hash(folder / "staff" / "pin", PIN)
    site = folder / "site.toml"
    site.write_text(
        f'station = "{MAP}"\nhere = "sample:kiosk"\nphone_address = "https://way.example.org/"\n'
        '[staff]\npin = "staff/pin"\n'
    )
    home = {
        name: str(folder / name.lower())
        for name in ("HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "TMPDIR")
    }
    for path in home.values():
        Path(path).mkdir()
    environment = {
        **os.environ,
        **home,
        "KIVY_HOME": str(folder / "kivy"),
        "SDL_VIDEODRIVER": "offscreen",
        "SDL_AUDIODRIVER": "dummy",
        "LIBGL_ALWAYS_SOFTWARE": "1",
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.busy_kiosk", str(site), str(seed), *words],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    (folder / "stdout").write_text(done.stdout)
    (folder / "stderr").write_text(done.stderr)


def test_the_search_for_traces_finds_one_however_it_is_written(tmp_path):
    (tmp_path / "a.json").write_text(json.dumps({"query": "서울역으로가자"}))
    (tmp_path / "b.bin").write_bytes(b"\0\1" + "qzxvkwp".encode("utf-16-le"))
    (tmp_path / "c.log").write_text("GET /?q=QZXVKWP")
    found = traces(tmp_path, ["서울역으로가자", "qzxvkwp", "nothing of it"])
    assert {name for name, _ in found} == {"a.json", "b.bin", "c.log"}
    assert {text for _, text in found} == {"서울역으로가자", "qzxvkwp"}


@pytest.mark.parametrize("seed", [1, 2])
def test_after_visits_of_every_kind_nothing_that_was_typed_is_in_any_file(tmp_path, seed):
    words = words_of(seed)
    run(tmp_path, seed, words)
    files = [path.name for path in tmp_path.rglob("*") if path.is_file()]
    assert any(name.startswith("counts-") for name in files)
    assert any(name.startswith("staff-") for name in files)
    assert "kiosk.log" in files
    assert '"out_of_service"' in (tmp_path / "xdg_state_home/yeokgil/conditions.json").read_text()
    typed = [PIN, *words, *(written(word) for word in words)]
    assert traces(tmp_path, typed) == []
