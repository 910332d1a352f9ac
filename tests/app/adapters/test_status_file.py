"""A file that others write: read when it changes, believed while it can be read."""

import datetime as dt
from pathlib import Path

import pytest

from app.adapters.status_file import NOTHING_KNOWN, PATIENCE, StatusFile
from maps.codec import write_conditions
from maps.model import Conditions, OperatingState, Outage

ISSUED = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)


def snapshot(*subjects: str) -> Conditions:
    return Conditions(
        issued=ISSUED,
        outages=tuple(Outage(subject=s, state=OperatingState.OUT_OF_SERVICE) for s in subjects),
    )


def write(path: Path, conditions: Conditions) -> None:
    beside = path.with_suffix(".new")
    beside.write_bytes(write_conditions(conditions))
    beside.replace(path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "conditions.json"


def test_what_has_not_changed_is_not_read_again(path: Path) -> None:
    write(path, snapshot("lift"))
    file = StatusFile(path)
    assert file.latest() == snapshot("lift")
    assert file.latest() is None
    write(path, snapshot())
    assert file.latest() == snapshot()


@pytest.mark.parametrize("content", [None, b"", b'{"schema": 1, "iss', b"\xff\xfe", b"[]"])
def test_without_a_file_nothing_is_known(path: Path, content: bytes | None) -> None:
    if content is not None:
        path.write_bytes(content)
    file = StatusFile(path)
    assert file.latest() == NOTHING_KNOWN
    assert file.latest() is None
    write(path, snapshot("lift"))
    assert file.latest() == snapshot("lift")


def test_a_moment_of_half_a_file_does_not_mend_a_lift(path: Path) -> None:
    write(path, snapshot("lift"))
    file = StatusFile(path)
    file.latest()
    path.write_bytes(b'{"schema"')
    assert [file.latest() for _ in range(PATIENCE - 1)] == [None] * (PATIENCE - 1)
    assert file.latest() == NOTHING_KNOWN
    assert file.latest() is None
    write(path, snapshot("lift"))
    assert file.latest() == snapshot("lift")


def test_a_folder_in_its_place_is_no_file(path: Path) -> None:
    path.mkdir()
    assert StatusFile(path).latest() == NOTHING_KNOWN
