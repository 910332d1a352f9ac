"""Fair comparison: candidates take turns in one run, and only ratios are claimed."""

import gc
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Work = Callable[[], object]


@dataclass(frozen=True)
class Figures:
    """Milliseconds of one candidate."""

    median_ms: float
    p99_ms: float
    samples: int


def figures(times_ms: list[float]) -> Figures:
    """Sum up measured times."""
    ordered = sorted(times_ms)
    last = min(len(ordered) - 1, round(0.99 * (len(ordered) - 1)))
    return Figures(statistics.median(ordered), ordered[last], len(ordered))


def take_turns(candidates: Mapping[str, Work], rounds: int) -> dict[str, Figures]:
    """Run every candidate once per round, so that a slow phase of the machine hits all alike."""
    times: dict[str, list[float]] = {name: [] for name in candidates}
    for work in candidates.values():
        work()
    gc.collect()
    for _ in range(rounds):
        for name, work in candidates.items():
            begin = time.perf_counter()
            work()
            times[name].append((time.perf_counter() - begin) * 1000)
    return {name: figures(values) for name, values in times.items()}


def summary(times_s: list[float]) -> dict[str, float]:
    """Sum up measured seconds as microseconds."""
    found = figures([1000 * seconds for seconds in times_s])
    return {
        "median_us": 1000 * found.median_ms,
        "p99_us": 1000 * found.p99_ms,
        "samples": found.samples,
    }


def least(work: Work, repeats: int = 3) -> float:
    """Return the seconds of the quickest run: what else the machine does only adds to it."""
    best = float("inf")
    for _ in range(repeats):
        begin = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - begin)
    return best
