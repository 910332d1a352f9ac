"""What an edit does to people, as a release is compared, against searching for every journey anew."""

import random
import time
from collections.abc import Callable
from pathlib import Path

from maps.codec import read_station_map
from routing.impact import find_impact
from routing.network import compile_network
from routing.profiles import PROFILES
from tests.benchmarks.timing import Figures, figures
from tests.support.every_mutation import mutations
from tests.support.recomputed import Before

_EDITS = 4


def _ms(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return (time.process_time() - begin) * 1000


def of_edits(path: Path) -> dict[str, Figures]:
    """Measure both, of some edits by chance; both begin with nothing but the two maps."""
    station = read_station_map(path.read_bytes(), name=str(path))
    chance = random.Random(20261126)
    machines = [p for p in station.pathways if p.equipment is not None]
    anew: list[float] = []
    quick: list[float] = []
    for pathways in [machines, station.pathways] * (_EDITS // 2):
        _, changed = chance.choice(list(mutations(station, chance.choice(pathways))))

        def search_all(changed: object = changed) -> None:
            Before(compile_network(station), PROFILES).changes(compile_network(changed))

        def compare(changed: object = changed) -> None:
            old, new = compile_network(station), compile_network(changed)
            old.prepare()
            new.prepare()
            find_impact(old, new)

        anew.append(_ms(search_all))
        quick.append(_ms(compare))
    return {
        "every journey on both maps, by a plain search": figures(anew),
        "the impact": figures(quick),
    }
