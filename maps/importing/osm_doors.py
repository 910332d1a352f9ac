"""Which entrances lead into the station, and which are just the doors of houses around it.

A traveller who asks for an exit does not mean every front door in the neighbourhood: an entrance of
the station lies on the outline of a station building, or a way inside leads to it.
"""

from maps.importing.osm_network import Net
from maps.importing.osm_read import OsmData, Tags
from maps.importing.osm_walk import is_indoor

_STATION_BUILDINGS = frozenset({"train_station", "transportation", "station", "subway_station"})


def station_doors(net: Net) -> frozenset[int]:
    """Return the nodes at which one enters or leaves a station."""
    inside = {ref for line in net.walk.lines if is_indoor(line.tags) for ref in line.refs}
    inside |= {ref for area in net.walk.areas if is_indoor(area.tags) for ref in area.refs}
    return frozenset(inside | _outlines(net.data))


def _outlines(data: OsmData) -> set[int]:
    """Return the nodes on the outlines of station buildings."""
    found = {ref for way in data.ways.values() if _is_station(way.tags) for ref in way.refs}
    for relation in data.relations.values():
        if _is_station(relation.tags) and relation.tags.get("type") in ("multipolygon", "building"):
            for kind, ref, _role in relation.members:
                if kind == "w" and ref in data.ways:
                    found |= set(data.ways[ref].refs)
    return found


def _is_station(tags: Tags) -> bool:
    building = tags.get("building", "no")
    return building in _STATION_BUILDINGS or (
        building != "no" and ("station" in (tags.get("railway"), tags.get("public_transport")))
    )
