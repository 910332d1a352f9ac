"""The checker finds each defect that is planted in a feed without any, and nothing else."""

import pytest

from tests.maps.exporting.gtfs.checker import check
from tests.maps.importing.gtfs.feed import Feed


def sound() -> Feed:
    """Draw a feed without a fault: entrance, hall, elevator to a platform of two boarding areas."""
    feed = Feed().row("feed_info.txt", feed_lang="mul").level("0", 0).level("-1", -1)
    feed.station().stop("E", 2, level="0", name="E").stop("H", 3, level="0")
    feed.stop("P", 0, level="-1", name="P")
    feed.stop("A", 4, level="-1", parent="P").stop("B", 4, level="-1", parent="P")
    facts = {
        "length": "",
        "traversal_time": "",
        "stair_count": "",
        "max_slope": "",
        "min_width": "",
    }
    feed.way("1", "E", "H", **{**facts, "length": 9})
    feed.way("2", "H", "A", 5, **{**facts, "traversal_time": 30})
    return feed.way("3", "A", "B", **{**facts, "length": 9})


def found(feed: Feed) -> set[str]:
    return {code for _, code, _ in check(dict(feed.bundle().files))}


def test_a_sound_feed_has_no_notices():
    assert found(sound()) == set()


@pytest.mark.parametrize(
    ("table", "row", "cells", "code"),
    [
        ("pathways.txt", 2, {"is_bidirectional": 0}, "pathway_unreachable_location"),
        ("pathways.txt", 0, {"to_stop_id": "E"}, "pathway_loop"),
        ("pathways.txt", 0, {"to_stop_id": "S"}, "pathway_to_wrong_location_type"),
        ("pathways.txt", 2, {"to_stop_id": "P"}, "pathway_to_platform_with_boarding_areas"),
        ("pathways.txt", 0, {"to_stop_id": "X"}, "foreign_key_violation"),
        ("pathways.txt", 0, {"pathway_mode": 7}, "bidirectional_exit_gate"),
        ("pathways.txt", 0, {"length": -1}, "invalid_length"),
        ("pathways.txt", 1, {"traversal_time": 0}, "invalid_traversal_time"),
        ("pathways.txt", 1, {"traversal_time": "30.5"}, "invalid_traversal_time"),
        ("pathways.txt", 0, {"stair_count": 0}, "invalid_stair_count"),
        ("pathways.txt", 0, {"min_width": 0}, "invalid_min_width"),
        ("pathways.txt", 1, {"max_slope": 0.1}, "irrelevant_max_slope_set_for_pathway_mode"),
        ("pathways.txt", 1, {"traversal_time": ""}, "missing_recommended_traversal_time"),
        ("pathways.txt", 0, {"pathway_id": "3"}, "duplicate_key"),
        ("stops.txt", 2, {"level_id": ""}, "missing_level_id"),
        ("stops.txt", 1, {"stop_name": ""}, "stop_without_stop_name"),
        ("stops.txt", 2, {"parent_station": ""}, "wrong_parent_location_type"),
        ("stops.txt", 2, {"level_id": "9"}, "foreign_key_violation"),
        ("stops.txt", 4, {"stop_lat": ""}, "stop_without_location"),
    ],
)  # fmt: skip
def test_a_planted_defect_is_found(table, row, cells, code):
    feed = sound()
    feed.tables[table][row].update(cells)
    assert code in found(feed)


def test_a_node_that_leads_nowhere_is_found():
    feed = sound().stop("N", 3, level="0").way("4", "H", "N", length=4)
    assert found(feed) == {"pathway_dangling_generic_node"}
    assert "pathway_unreachable_location" in found(sound().stop("N", 3, level="0"))
