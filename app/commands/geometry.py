"""The line of a route as GeoJSON draws it."""

from typing import Any

from maps.model import StationMap
from routing.route import Route


def geometry_of(route: Route, station: StationMap) -> dict[str, Any]:
    """Return a LineString of the whole way in WGS 84, from its first node to its last.

    Levels are told by the maneuvers and nodes of the same document.
    """
    points: list[tuple[float, float]] = []
    for pathway_id, start in zip(route.pathways, route.nodes, strict=False):
        line = station.lonlat_line(pathway_id)
        if station.pathway_by_id[pathway_id].from_node != start:
            line = line[::-1]
        points += line[1:] if points and points[-1] == line[0] else line
    if len(points) < 2:  # GeoJSON has no line of one point
        here = station.anchor.to_lonlat(station.node_by_id[route.nodes[0]].position)
        points = [here, here]
    return {"type": "LineString", "coordinates": points}
