"""Crossing areas: what it costs to build the ways with their widths, and to answer over them."""

import dataclasses
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from shapely.geometry import Polygon

from maps.importing import osm_areas, read_osm
from maps.importing.area_ground import WIDEST_M, Field, Ground
from maps.importing.area_ways import cross
from maps.model import StationMap
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import WHEELCHAIR
from routing.route import Request
from tests.benchmarks.timing import Figures, take_turns
from tests.support.shared import SHARED

EXTRACT = SHARED / "osm" / "zuerich-hb.osm.pbf"
_PAIRS = 60
_ROUNDS = 3


def told(station: StationMap, table: Callable[[str, str, dict[str, Figures]], str]) -> list[str]:
    """Measure, and return both tables."""
    count, built = building()
    return [
        table(
            "Crossing areas: building",
            f"The ways over all {count} areas of Zürich HB that are crossed; each row is all of them.",
            built,
        ),
        table(
            "Crossing areas: answering",
            "Between random nodes of the same map, with the widths of ways across areas and as if "
            "none were known.",
            answering(station),
        ),
    ]


def _grounds(extract: Path) -> list[tuple[Ground, list[tuple[float, float]]]]:
    """Return every area of a file that is crossed, with its entries."""
    found = []

    def note(ground: Ground, entries: list[tuple[float, float]]):
        if isinstance(ground, Ground) and len(entries) > 1:
            found.append((ground, list(entries)))
        return cross(ground, entries)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(osm_areas, "cross", note)
        read_osm(extract.read_bytes(), name=extract.name)
    return found


def _one_width(ground: Ground, entries: list[tuple[float, float]]) -> object:
    """Cross a surface as if nobody ever needed less room than the widest: one set of ways."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Field, "widths", lambda _: (WIDEST_M,))
        return cross(Ground(Polygon(ground.polygon)), entries)


def building() -> tuple[int, dict[str, Figures]]:
    """Measure building the ways over all areas of Zürich HB; return how many areas those are."""
    grounds = _grounds(EXTRACT)
    return len(grounds), take_turns(
        {
            "bare polygons, one width": lambda: [_one_width(*each) for each in grounds],
            "every width, walls, columns, furniture": lambda: [cross(*each) for each in grounds],
        },
        rounds=_ROUNDS,
    )


def answering(station: StationMap) -> dict[str, Figures]:
    """Measure answers for a wheelchair, with the widths of areas and with none."""
    plain = dataclasses.replace(
        station,
        pathways=tuple(
            dataclasses.replace(p, min_width_m=None) if p.area else p for p in station.pathways
        ),
    )
    networks = (compile_network(plain), compile_network(station))
    chance = random.Random(20261122)
    nodes = [node.id for node in station.nodes]
    pairs = [tuple(chance.sample(nodes, 2)) for _ in range(_PAIRS)]
    turn = {"now": 0}

    def ask(number: int) -> object:
        turn["now"] += 1
        start, end = pairs[turn["now"] // 2 % _PAIRS]
        request = Request(origins=(start,), destinations=(end,), profile=WHEELCHAIR)
        return plan(networks[number], request)

    return take_turns(
        {
            "plan, wheelchair, areas without widths": lambda: ask(0),
            "plan, wheelchair, areas with widths": lambda: ask(1),
        },
        rounds=_PAIRS,
    )
