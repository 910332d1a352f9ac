"""One release as the hand-off needs it: positions, the ways out, the phone's map. Made once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from app.handoff.ways import Ways
from maps.model import NodeId, PathwayId, PlaceId, StationMap
from maps.publishing import PhoneMap, publish_phone_map

MARK_BYTES = 8
"""How much of a release's hash travels with a route, and names its file."""


@dataclass(frozen=True, kw_only=True)
class Release:
    """A station map together with what routes on it are counted by."""

    station: StationMap
    scripts: Mapping[str, str]
    """The languages in which the phone has the names of the map, and what their readers write."""

    @cached_property
    def phone_map(self) -> PhoneMap:
        """The phone's map; its hash is the release."""
        return publish_phone_map(self.station, self.scripts)

    @property
    def mark(self) -> bytes:
        """The first bytes of the release's hash."""
        return self.phone_map.release[:MARK_BYTES]

    @cached_property
    def ways(self) -> Ways:
        """The ways out of each node."""
        return Ways.of(self.station)

    @cached_property
    def node(self) -> Mapping[NodeId, int]:
        """Positions of nodes."""
        return {n.id: index for index, n in enumerate(self.station.nodes)}

    @cached_property
    def pathway(self) -> Mapping[PathwayId, int]:
        """Positions of pathways."""
        return {p.id: index for index, p in enumerate(self.station.pathways)}

    @cached_property
    def place(self) -> Mapping[PlaceId, int]:
        """Positions of places."""
        return {p.id: index for index, p in enumerate(self.station.places)}
