"""Who gets where on one map, as the rules ask for it."""

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from maps.model import EquipmentId, NodeId, Place, PlaceId, PlaceKind, StationMap
from routing.profile import Profile
from routing.profiles import WALKING


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reach:
    """Nodes are meant by their numbers; what lies outside everybody gets to, and out of."""

    station: StationMap
    number_of: Mapping[NodeId, int]
    outside: AbstractSet[int]
    by_profile: Mapping[str, AbstractSet[int]]
    """Profile name -> inner nodes that such a person gets to."""
    out_on_foot: AbstractSet[int]
    """Inner nodes that people on foot get out of."""
    parts: Sequence[int]
    """For each node, the part of the map that it is in: on foot, directions left aside."""
    sole_links: Sequence[tuple[EquipmentId, tuple[PlaceId, ...]]]
    """Elevators in the map's order, and the platforms that only they join to the outside."""

    @property
    def on_foot(self) -> AbstractSet[int]:
        """Inner nodes that people on foot get to."""
        return self.by_profile[WALKING.name]

    @property
    def platforms(self) -> list[Place]:
        """All platforms."""
        return [place for place in self.station.places if place.kind is PlaceKind.PLATFORM]

    def is_met(self, place: Place, profile: Profile) -> bool:
        """Say whether a person of this profile gets to a place."""
        return self._is_among(place, self.by_profile[profile.name])

    def is_left(self, place: Place) -> bool:
        """Say whether people on foot get out from a place."""
        return self._is_among(place, self.out_on_foot)

    def _is_among(self, place: Place, nodes: Collection[int]) -> bool:
        numbers = [self.number_of[node] for node in place.nodes]
        return any(number in self.outside or number in nodes for number in numbers)
