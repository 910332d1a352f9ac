"""A sensor's driver, in a shell: a line in a FIFO or a touched file is a call, once."""

import os
import subprocess

import pytest

from app.adapters.beacon_line import beacon_line


def _echo(path) -> None:
    subprocess.run(["sh", "-c", f"echo called > '{path}'"], check=True, timeout=10)


@pytest.mark.parametrize("kind", ["fifo", "file"])
def test_what_a_shell_writes_is_heard_once(kind, tmp_path) -> None:
    path = tmp_path / "run" / "beacon"
    path.parent.mkdir()
    line = beacon_line(f"{kind}:{path}")
    assert not line.is_asked()
    _echo(path)
    assert line.is_asked()
    assert not line.is_asked()
    _echo(path)
    assert line.is_asked()
    line.close()


def test_the_kiosk_makes_the_fifo_and_its_folder(tmp_path) -> None:
    path = tmp_path / "run" / "yeokgil" / "beacon"
    line = beacon_line(f"fifo:{path}")
    _echo(path)
    assert line.is_asked()
    line.close()
    assert not line.is_asked()


def test_a_touched_file_is_a_call(tmp_path) -> None:
    path = tmp_path / "beacon"
    path.write_text("since yesterday")
    line = beacon_line(f"file:{path}")
    assert not line.is_asked()
    os.utime(path, ns=(1, path.stat().st_mtime_ns + 1))
    assert line.is_asked()
    path.unlink()
    assert not line.is_asked()


def test_what_is_no_fifo_is_said_in_the_log_and_asks_for_nothing(tmp_path, caplog) -> None:
    path = tmp_path / "beacon"
    path.write_text("")
    line = beacon_line(f"fifo:{path}")
    _echo(path)
    assert not line.is_asked()
    assert "is no FIFO" in caplog.text


def test_a_site_without_one_listens_to_the_key_alone() -> None:
    assert beacon_line("") is None
