"""One pathway in the fields of GTFS, each within what the format allows."""

from collections.abc import Mapping

from maps.model import NodeId, Pathway, PathwayMode, StationMap

_MODES = {
    PathwayMode.WALKWAY: "1",
    PathwayMode.RAMP: "1",
    PathwayMode.DOOR: "1",
    PathwayMode.STAIRS: "2",
    PathwayMode.MOVING_SIDEWALK: "3",
    PathwayMode.ESCALATOR: "4",
    PathwayMode.ELEVATOR: "5",
    PathwayMode.FARE_GATE: "6",
    PathwayMode.EXIT_GATE: "7",
}
_NARROWEST_M = 0.01  # GTFS has no width of nothing
_SLOPED = {"1", "3"}
"""Modes for which GTFS has `max_slope`."""


def pathway_cells(
    pathway: Pathway, station: StationMap, key_of: Mapping[NodeId, str]
) -> dict[str, str]:
    """Return the GTFS cells of a pathway.

    The narrowest door of an elevator is its `min_width`: nothing else there is as narrow.
    """
    mode = _MODES[pathway.mode]
    width_m = pathway.min_width_m
    machine = station.equipment_by_id[pathway.equipment] if pathway.equipment else None
    if width_m is None and machine is not None and pathway.mode is PathwayMode.ELEVATOR:
        width_m = machine.door_width_m
    slope, time_s = pathway.incline_ratio, pathway.traversal_time_s
    return {
        "pathway_id": gtfs_id(pathway.id, "gtfs:pathway/"),
        "from_stop_id": key_of[pathway.from_node],
        "to_stop_id": key_of[pathway.to_node],
        "pathway_mode": mode,
        "is_bidirectional": "1" if is_bidirectional(pathway) else "0",
        "length": decimal(max(0.0, pathway.length_m)),
        "traversal_time": str(max(1, round(time_s))) if time_s is not None and time_s > 0 else "",
        "stair_count": str(pathway.stair_count) if pathway.stair_count else "",
        "max_slope": decimal(slope) if slope is not None and mode in _SLOPED else "",
        "min_width": decimal(width_m) if width_m is not None and width_m >= _NARROWEST_M else "",
        "signposted_as": pathway.signposted_as.local,
        "reversed_signposted_as": pathway.reversed_signposted_as.local,
    }


def is_bidirectional(pathway: Pathway) -> bool:
    """Say whether GTFS may show a pathway in both directions: an exit gate lets out only."""
    return pathway.is_bidirectional and pathway.mode is not PathwayMode.EXIT_GATE


def gtfs_id(feature_id: str, prefix: str) -> str:
    """Return the id as the feed it came from wrote it; others keep their source in it."""
    return feature_id.removeprefix(prefix)


def decimal(value: float) -> str:
    """Return a number without exponent, as exact as a survey can be."""
    return f"{value:.6f}".rstrip("0").rstrip(".")
