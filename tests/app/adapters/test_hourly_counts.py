"""Counts survive a crash, hold an hour and no moment, and keep nothing but what is allowed."""

import json

import pytest

from app.adapters.hourly_counts import EVERY_S, HourlyCounts, read_counts
from app.flow.counting import Count
from maps.model import MapError
from tests.support.visit import HandClock

VISIT = Count("visit", "language", "ko")


def read(folder, month="2026-03"):
    path = folder / f"counts-{month}.json"
    return read_counts(path.read_bytes(), name=path.name)


def test_what_happens_in_an_hour_is_one_number(tmp_path):
    clock = HandClock()
    counts = HourlyCounts(tmp_path, clock)
    for _ in range(3):
        clock.move(60)
        counts.add([VISIT])
    clock.move(3600)
    counts.add([VISIT, Count("route", "total")])
    counts.close()
    assert read(tmp_path) == {
        "2026-03-02T09": {"visit": {"language": {"ko": 3}}},
        "2026-03-02T10": {"visit": {"language": {"ko": 1}}, "route": {"total": {"": 1}}},
    }


def test_a_file_is_written_once_a_minute_and_not_at_the_moment_of_a_visit(tmp_path):
    clock = HandClock()
    counts = HourlyCounts(tmp_path, clock)
    counts.add([VISIT])
    counts.tick()
    assert list(tmp_path.iterdir()) == []
    clock.move(EVERY_S)
    counts.tick()
    counts.close()
    assert read(tmp_path)["2026-03-02T09"] == {"visit": {"language": {"ko": 1}}}


def test_a_kiosk_that_starts_again_goes_on_counting(tmp_path):
    for _ in range(3):
        counts = HourlyCounts(tmp_path, HandClock())
        counts.add([VISIT])
        counts.close()
    assert read(tmp_path)["2026-03-02T09"] == {"visit": {"language": {"ko": 3}}}


def test_a_new_month_is_a_new_file(tmp_path):
    clock = HandClock()
    counts = HourlyCounts(tmp_path, clock)
    counts.add([VISIT])
    clock.move(31 * 86_400)
    counts.add([VISIT])
    counts.close()
    assert len(read(tmp_path)) == len(read(tmp_path, "2026-04")) == 1


@pytest.mark.parametrize(
    "count",
    [
        Count("visit", "language", "어디로 갈까요"),
        Count("visit", "language", "010-1234-5678"),
        Count("route", "category", "x" * 31),
        Count("route", "destination", "place"),
        Count("typed", "total"),
    ],
)
def test_what_is_not_allowed_is_not_kept(tmp_path, count):
    counts = HourlyCounts(tmp_path, HandClock())
    counts.add([count])
    counts.close()
    assert list(tmp_path.iterdir()) == []


def test_a_broken_file_is_kept_beside_and_counting_goes_on(tmp_path):
    (tmp_path / "counts-2026-03.json").write_bytes(b'{"schema": 1, "hou')
    counts = HourlyCounts(tmp_path, HandClock())
    counts.add([VISIT])
    counts.close()
    assert read(tmp_path)["2026-03-02T09"] == {"visit": {"language": {"ko": 1}}}
    assert (tmp_path / "counts-2026-03.json.broken").exists()


def test_where_nothing_can_be_written_the_kiosk_goes_on(tmp_path):
    (tmp_path / "counts").write_bytes(b"a file where the folder should be")
    counts = HourlyCounts(tmp_path / "counts", HandClock())
    counts.add([VISIT])
    counts.close()


def test_a_file_is_this_users_alone(tmp_path):
    counts = HourlyCounts(tmp_path, HandClock())
    counts.add([VISIT])
    counts.close()
    assert (tmp_path / "counts-2026-03.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "document",
    [{}, {"schema": 2, "hours": {}}, {"schema": 1, "hours": {"2026-03-02T09:30": {}}}, []],
)
def test_what_is_no_file_of_counts_is_refused_in_one_line(document):
    with pytest.raises(MapError) as told:
        read_counts(json.dumps(document).encode(), name="c.json")
    assert "\n" not in str(told.value)
