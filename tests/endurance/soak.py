"""`make soak`: thousands of visits by random touches and keys; memory and textures stay flat.

Prints what the process holds after every tenth of them, and the growth since it was warm: resident
memory, Python objects, textures, threads, open files. ``--visits N --seed S``.
"""

import argparse
import gc
import os
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.endurance.acts import random_visit

MOST_GROWTH = 0.05
_WARM_SHARE = 0.1
"""After so many of the visits everything has been seen that is kept from one visit to the next."""

_SMALL = {"UI_WIDTH_PX": "540", "UI_HEIGHT_PX": "960"}
"""A quarter of the pixels: what is kept is the same, and drawing takes less time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What a process holds."""

    visits: int
    memory_mb: float
    objects: int
    textures: int
    threads: int
    files: int

    def __str__(self) -> str:
        """Return it as a line of a table."""
        return (
            f"{self.visits:8} {self.memory_mb:10.1f} {self.objects:10} {self.textures:9} "
            f"{self.threads:8} {self.files:6}"
        )


HEAD = (
    f"{'visits':>8} {'memory MB':>10} {'objects':>10} {'textures':>9} {'threads':>8} {'files':>6}"
)


def hold(visits: int) -> Held:
    """Return what this process holds now."""
    from kivy.graphics.texture import Texture

    gc.collect()
    objects = gc.get_objects()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return Held(
        visits=visits,
        memory_mb=pages * os.sysconf("SC_PAGE_SIZE") / 1e6,
        objects=len(objects),
        textures=sum(issubclass(type(each), Texture) for each in objects),
        threads=threading.active_count(),
        files=len([each for each in _open_files() if "fonts" not in Path(each).parts]),
    )


def _open_files() -> Iterator[str]:
    """Yield what is open. Fonts are, once for each size that was drawn: as many as there are."""
    for each in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            yield str(each.readlink())


def visit(count: int, seed: int, station: str, *, every: int) -> Iterator[Held]:
    """Receive so many visitors; yield what is held after each `every` of them."""
    from tests.endurance.hands import Hands, a_station_world
    from tests.support.ui import Ui

    ui, chance = Ui(), random.Random(seed)
    hands = Hands(ui, a_station_world(station))
    try:
        for number in range(1, count + 1):
            for act in random_visit(chance):
                hands.do(act, is_drawn=False)
            ui.pump()
            hands.rest()
            if number % every == 0:
                yield hold(number)
    finally:
        hands.close()
        ui.close()


def growth(held: list[Held], of: Callable[[Held], float]) -> float:
    """Return by how much of itself something has grown since the process was warm."""
    warm = next(h for h in held if h.visits >= _WARM_SHARE * held[-1].visits)
    return of(held[-1]) / of(warm) - 1


def main() -> int:
    """Receive visitors; 1 if memory grows by more than it may."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--visits", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--station", default="saebyeok-sample", help="a name in assets/stations")
    options = parser.parse_args()
    for name, value in _SMALL.items():
        os.environ.setdefault(name, value)
    begun_s = time.perf_counter()
    print(HEAD)
    held: list[Held] = []
    every = max(1, options.visits // 20)
    for each in visit(options.visits, options.seed, options.station, every=every):
        held.append(each)
        print(each, flush=True)
    memory = growth(held, lambda h: h.memory_mb)
    textures = (
        held[-1].textures - next(h for h in held if h.visits >= 0.1 * held[-1].visits).textures
    )
    print(
        f"{held[-1].visits} visits in {time.perf_counter() - begun_s:.0f} s: memory {memory:+.1%}, "
        f"objects {growth(held, lambda h: h.objects):+.1%}, textures {textures:+d} "
        f"since a tenth of them; allowed {MOST_GROWTH:.0%}"
    )
    return int(memory > MOST_GROWTH)


if __name__ == "__main__":
    sys.exit(main())
