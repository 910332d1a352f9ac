"""The end of a route: on which side the destination lies, and how one gets into the train."""

from maps.model import Node, NodeKind, Place, PlaceKind, StationMap
from maps.model.geometry import distance_m
from routing.route import Side, TrainDoor
from routing.turns import side_of

_NEAR_M = 4.0  # arrived: the destination is at hand


def arrival_side(end: Node, incoming_deg: float | None, place: Place | None) -> Side:
    """Return on which side of the end of the way the destination lies."""
    if place is None or place.kind is PlaceKind.PLATFORM or incoming_deg is None:
        return Side.HERE
    if distance_m(end.position, place.position) < _NEAR_M:
        return Side.HERE
    return side_of(place.position, end.position, incoming_deg)


def train_door_at(station: StationMap, end: Node, place: Place | None) -> TrainDoor | None:
    """Return how one boards at a platform; None where the map says nothing of it."""
    if place is None or place.kind is not PlaceKind.PLATFORM:
        return None
    ref = _ref_at(station, end, place)
    if not ref and place.gap_m is None and place.step_m is None:
        return None
    return TrainDoor(
        ref=ref, gap_m=place.gap_m, step_m=place.step_m, has_ramp=place.has_boarding_ramp
    )


def _ref_at(station: StationMap, end: Node, place: Place) -> str:
    """Return the car and door that stop where one arrives, or within a few steps of it."""
    if end.kind is NodeKind.PLATFORM and end.ref:
        return end.ref
    doors = [station.node_by_id[node] for node in place.nodes]
    near = [
        (distance_m(end.position, node.position), number, node.ref)
        for number, node in enumerate(doors)
        if node.kind is NodeKind.PLATFORM and node.ref and node.level == end.level
    ]
    nearest = min(near, default=None)
    return nearest[2] if nearest and nearest[0] < _NEAR_M else ""
