"""A file is there whole or as it was, wherever writing it is cut off."""

import os
from pathlib import Path

import pytest

from app.adapters.kept_files import PRIVATE, write_whole


def test_a_file_is_written_with_its_folder_and_its_mode(tmp_path):
    path = tmp_path / "new" / "file"
    write_whole(path, b"one", mode=PRIVATE)
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o644
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("where", ["fsync", "chmod", "replace"])
def test_wherever_it_is_cut_off_the_file_before_is_whole_and_nothing_else_is_left(
    tmp_path, monkeypatch, where
):
    path = tmp_path / "file"
    write_whole(path, b"before")

    def cut(*_words):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os if where == "fsync" else Path, where, cut)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"after")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link_and_what_it_leads_to_is_replaced(tmp_path):
    (tmp_path / "real").write_bytes(b"before")
    (tmp_path / "link").symlink_to("real")
    write_whole(tmp_path / "link", b"after")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"after"
