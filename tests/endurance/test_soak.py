"""A short soak: what a hundred visits leave; and that growth would be seen."""

from tests.endurance.soak import Held, growth, visit


def held(visits: int, memory_mb: float) -> Held:
    return Held(visits=visits, memory_mb=memory_mb, objects=1, textures=1, threads=1, files=1)


def test_growth_is_counted_from_when_the_process_was_warm() -> None:
    told = [held(n, mb) for n, mb in ((50, 200.0), (100, 300.0), (500, 310.0), (1000, 330.0))]
    assert round(growth(told, lambda h: h.memory_mb), 3) == 0.1


def test_visits_leave_no_threads_no_files_and_few_textures() -> None:
    """Caches fill in the beginning: how far memory goes is told by `make soak`."""
    told = list(visit(60, 4, "saebyeok-sample", every=20))
    assert [each.visits for each in told] == [20, 40, 60]
    assert told[-1].threads == told[0].threads
    assert told[-1].files <= told[0].files + 2
    assert told[-1].memory_mb - told[0].memory_mb < 500  # whatever the process has held before
