"""`make monkey`: random hands, by seeds that can be done again.

``--seed N --count M`` does M acts of seed N; without a seed, of as many seeds as ``--seeds`` says.
What goes wrong is told with its seed and with the shortest list of acts that was found to do it.
"""

import argparse
import sys
import time

from tests.endurance.acts import Act, random_acts, shortest


def main() -> int:
    """Play; 1 when something went wrong."""
    parser = argparse.ArgumentParser(prog="make monkey", description=__doc__)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--count", type=int, default=400, help="acts of each seed")
    parser.add_argument("--station", default="saebyeok-sample", help="a name in assets/stations")
    options = parser.parse_args()
    seeds = [options.seed] if options.seed is not None else range(options.seeds)
    for seed in seeds:
        begun_s = time.perf_counter()
        failed = play(seed, options.count, options.station)
        if failed is not None:
            print(told(seed, options.count, options.station, failed))
            return 1
        print(f"seed {seed}: {options.count} acts, all well, {time.perf_counter() - begun_s:.0f} s")
    return 0


def play(seed: int, count: int, station: str = "saebyeok-sample") -> tuple[str, list[Act]] | None:
    """Do the acts of a seed; return what went wrong and the shortest way to it, or None."""
    acts = random_acts(seed, count)
    wrong, done = attempt(acts, station)
    if not wrong:
        return None
    return wrong, shortest(acts[:done], lambda some: bool(attempt(some, station)[0]))


def attempt(acts: list[Act], station: str) -> tuple[str, int]:
    """Do acts at a new kiosk; return what went wrong, or nothing, and after how many acts."""
    from tests.endurance.hands import Hands, a_station_world
    from tests.support.ui import Ui

    ui = Ui()
    hands, done = Hands(ui, a_station_world(station)), 0
    try:
        for act in acts:
            done += 1
            hands.do(act)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        return f"{type(error).__name__}: {error}", done
    finally:
        hands.close()
        ui.close()
    return "", len(acts)


def told(seed: int, count: int, station: str, failed: tuple[str, list[Act]]) -> str:
    """Return what is printed of a failure: how to see it again, and the acts that do it."""
    wrong, acts = failed
    lines = [f"seed {seed}: {wrong}", f"shortest list found, {len(acts)} acts:"]
    lines += [f"  {act}" for act in acts]
    again = f'again: make monkey ARGS="--seed {seed} --count {count} --station {station}"'
    return "\n".join((*lines, again))


if __name__ == "__main__":
    sys.exit(main())
