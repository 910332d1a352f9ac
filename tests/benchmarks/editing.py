"""An edit and the findings after it, against a full check of the same map, taking turns."""

import random
import time
from collections.abc import Callable
from pathlib import Path

from maps.codec import read_station_map
from maps.editing import Edit, History
from maps.model import StationMap
from maps.validation import RULES, validate
from maps.validation.recheck import Recheck
from routing.coverage import covered, covered_again
from tests.benchmarks.timing import Figures, figures
from tests.support.random_edits import MAKERS, random_edit

ALL = (*RULES, covered)
_EDITS = 120
_FULL_EVERY = 6


def _ms(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def _next(chance: random.Random, station: StationMap) -> Edit:
    while True:
        edit = random_edit(chance, station)
        if edit.why_not(station) is None and edit.apply(station) is not station:
            return edit


def after_edits(path: Path) -> dict[str, Figures]:
    """Measure a full check, an edit alone, and the findings after it, over edits of all kinds."""
    station = read_station_map(path.read_bytes(), name=str(path))
    chance = random.Random(20261126)
    history, recheck = History(station), Recheck(station, (*RULES, covered_again()))
    full: list[float] = []
    edits: list[float] = []
    again: list[float] = []
    for number in range(_EDITS):
        edit = _next(chance, history.map)
        edits.append(_ms(lambda edit=edit: history.do(edit)))
        again.append(_ms(lambda: recheck.at(history.map)))
        if number % _FULL_EVERY == 0:
            full.append(_ms(lambda: validate(history.map, ALL)))
    return {
        "a full check": figures(full),
        f"the edit itself ({len(MAKERS)} kinds by chance)": figures(edits),
        "the findings after it": figures(again),
    }
