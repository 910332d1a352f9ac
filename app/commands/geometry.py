"""The line of a route as GeoJSON draws it."""

from typing import Any

import numpy as np

from maps.model import Point, StationMap
from routing.route import Route

_DECIMALS = 7  # of degrees: a centimetre


def geometry_of(route: Route, station: StationMap) -> dict[str, Any]:
    """Return a LineString of the whole way in WGS 84, from its first node to its last.

    Levels are told by the maneuvers and nodes of the same document.
    """
    points: list[Point] = []
    for pathway_id, start in zip(route.pathways, route.nodes, strict=False):
        pathway = station.pathway_by_id[pathway_id]
        points += pathway.line if pathway.from_node == start else pathway.line[::-1]
    if not points:
        points = [station.node_by_id[route.nodes[0]].position] * 2
    anchor = station.anchor
    # long ways have thousands of points, so all are turned into degrees at once
    metres = np.asarray(points, dtype=np.float64)
    is_new = np.ones(len(metres), dtype=bool)
    is_new[1:-1] = (metres[1:-1] != metres[:-2]).any(axis=1)
    degrees = metres[is_new] / anchor.metres_per_degree() + (anchor.lon_deg, anchor.lat_deg)
    return {"type": "LineString", "coordinates": np.round(degrees, _DECIMALS).tolist()}
