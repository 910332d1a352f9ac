"""Identities. Every id is stable and carries its source, as in ``osm:node/3878825046``."""

from typing import NewType

LevelId = NewType("LevelId", str)
NodeId = NewType("NodeId", str)
PathwayId = NewType("PathwayId", str)
EquipmentId = NewType("EquipmentId", str)
AreaId = NewType("AreaId", str)
PlaceId = NewType("PlaceId", str)


def source_id(feature_id: str) -> str:
    """Return the id of the thing in the source data that a feature was made from.

    One way may become many pathways (``osm:way/7#2``) and one elevator several landings
    (``osm:node/9@-1``); people and conditions files speak of the thing itself.
    """
    return feature_id.split("#", 1)[0].split("@", 1)[0]
