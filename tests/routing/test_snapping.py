"""A position is taken to the nearest place on foot: by the grid as by looking at every way."""

import random

from hypothesis import given
from hypothesis import strategies as st

from maps.model import PathwayMode, StationMap
from maps.model.geometry import distance_m
from routing.snapping import Snapped, Snapper, off_m_of
from tests.support.generated import stations

REACH_M = 100.0


def by_looking_at_every_way(station: StationMap, point, level) -> Snapped | None:
    found = [
        (off_m_of(point, pathway.line), distance_m(point, end.position), end.id)
        for pathway in station.pathways
        if pathway.mode is not PathwayMode.ELEVATOR
        for end in (station.node_by_id[pathway.from_node], station.node_by_id[pathway.to_node])
        if level is None or end.level == level
    ]
    best = min(found, default=None)
    return None if best is None or best[0] > REACH_M else Snapped(best[2], best[0])


@given(stations(), st.integers(0, 1 << 32))
def test_the_grid_finds_what_looking_at_every_way_finds(station: StationMap, seed: int) -> None:
    chance = random.Random(seed)
    snapper = Snapper(station)
    points = [(chance.uniform(-300, 300), chance.uniform(-300, 300)) for _ in range(12)]
    points += [node.position for node in station.nodes]
    for point in points:
        for level in (None, *station.level_by_id):
            expected = by_looking_at_every_way(station, point, level)
            assert snapper.snap(point, level, REACH_M) == expected


@given(stations())
def test_out_of_reach_it_still_says_how_far(station: StationMap) -> None:
    snapper = Snapper(station)
    assert snapper.snap((5000.0, 5000.0), None, REACH_M) is None
    far_m = snapper.nearest_m((5000.0, 5000.0), None)
    walked = [p for p in station.pathways if p.mode is not PathwayMode.ELEVATOR]
    assert (far_m is None) == (not walked)
    if far_m is not None:
        assert far_m == min(off_m_of((5000.0, 5000.0), p.line) for p in walked)
