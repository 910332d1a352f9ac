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
from tests.support import random_edits as edits
from tests.support.random_edits import MAKERS, random_edit

ALL = (*RULES, covered)
_KINDS: dict[str, Callable[[random.Random, StationMap], Edit]] = {
    "a way is drawn": edits._draw_pathway,
    "a way is split": edits._split_pathway,
    "two ways are joined": edits._join_pathways,
    "two points become one": edits._merge_nodes,
    "a point is moved": edits._move_node,
    "things are moved together": edits._move_together,
    "something is deleted": edits._delete,
    "a lift is added": edits._add_equipment,
    "a lift gets or loses a stop": edits._change_stops,
    "ways are drawn across an area": edits._cross_area,
    "a place is added": edits._add_place,
    "a place is moved": edits._move_place,
    "a kiosk is put or turned": edits._stand_kiosk,
    "something is said": edits._set_field,
    "something is measured": edits._measure,
    "a name is said": edits._set_name,
}
_OF_EACH = 6
_EDITS = 120
_FULL_EVERY = 6


def _ms(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def by_kind(path: Path) -> dict[str, Figures]:
    """Measure the findings after edits of each kind, in turn with a full check."""
    station = read_station_map(path.read_bytes(), name=str(path))
    chance = random.Random(20261127)
    history, recheck = History(station), Recheck(station, (*RULES, covered_again()))
    recheck.at(station)
    found: dict[str, list[float]] = {"a full check": []}
    for _ in range(_OF_EACH):
        found["a full check"].append(_ms(lambda: validate(history.map, ALL)))
        for name, make in _KINDS.items():
            for _ in range(60):
                edit = make(chance, history.map)
                if history.do(edit) is None:
                    took_ms = _ms(lambda: recheck.at(history.map))
                    found.setdefault(name, []).append(took_ms)
                    break
    return {name: figures(each) for name, each in found.items()}


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
