"""Nodes, platforms and entrances of a map as the locations of GTFS.

A node is an entrance where the street begins or a place says so, a platform or one of its boarding
areas where trains are met, and else a generic node. A node that is more than one of these stays
generic, and a location for each role is joined to it by a connection of its own.
"""

from collections import defaultdict
from collections.abc import Iterable

from maps.exporting.gtfs_folder import Folder
from maps.exporting.gtfs_pathways import gtfs_id
from maps.exporting.gtfs_reach import Reach
from maps.importing.gtfs_cells import PREFIX, differences
from maps.importing.gtfs_own import NODE, PLACE, ROLE, VIEW, Frame, plain_node, plain_place
from maps.model import (
    Access,
    LevelId,
    Node,
    NodeId,
    Pathway,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    StationMap,
)

_OURS = f"{PREFIX}stops.txt"
_NAMED = {PlaceKind.PLATFORM, PlaceKind.ENTRANCE}
_BOARDING = {Access.YES: "1", Access.NO: "2"}
_PLATFORM, _ENTRANCE, _GENERIC, _BOARDING_AREA = "0", "2", "3", "4"


class Stops:
    """Decides what each node and place is in GTFS, and writes it."""

    def __init__(self, station: StationMap, folder: Folder, frame: Frame) -> None:
        """Look at the whole map once."""
        self._station, self._folder, self._frame = station, folder, frame
        self._taken: set[str] = set()
        self.station_id = self._key(station.id)
        self.key_of: dict[NodeId, str] = {n.id: self._key(n.id) for n in station.nodes}
        self._place_key: dict[PlaceId, str] = {}
        self.connections: list[dict[str, str]] = []
        self._roles: dict[NodeId, list[Place]] = defaultdict(list)
        for place in station.places:
            if place.kind in _NAMED:
                for node in dict.fromkeys(place.nodes):
                    self._roles[node].append(place)
        self._border = _border(station)
        entrances = {n for n, places in self._roles.items() if _is_entrance(places)}
        self._reach = Reach(station, entrances | self._border, set(self._roles) | self._border)

    def carries(self, pathway: Pathway) -> bool:
        """Say whether GTFS shows a pathway."""
        return self._reach.carries(pathway)

    def write(self) -> None:
        """Write all locations: nodes first, for places refer to them."""
        merged: set[PlaceId] = set()
        for node in self._station.nodes:
            place = self._merged(node.id)
            if place is not None:
                merged.add(place.id)
            self._place_key |= {} if place is None else {place.id: self.key_of[node.id]}
        for place in self._station.places:
            if place.id not in merged:
                self._place_key[place.id] = self._key(place.id)
        for node in self._station.nodes:
            self._write_node(node, self._merged(node.id))
        for place in self._station.places:
            if place.id not in merged:
                self._write_place(place)

    def _key(self, feature_id: str) -> str:
        """Return a stop_id that no other location has."""
        plain = gtfs_id(feature_id, "gtfs:stop/").strip() or "-"
        key, number = plain, 1
        while key in self._taken:
            number += 1
            key = f"{plain}~{number}"
        self._taken.add(key)
        return key

    def _is_shown(self, node_id: NodeId) -> bool:
        return node_id in self._reach.nodes

    def _sole(self, node_id: NodeId) -> Place | None:
        """Return the only platform or entrance at a node that is nothing else besides."""
        places = self._roles.get(node_id, [])
        if len(places) != 1 or (node_id in self._border and not _is_entrance(places)):
            return None
        return places[0]

    def _merged(self, node_id: NodeId) -> Place | None:
        """Return the place that shares its row with this node."""
        place = self._sole(node_id)
        return place if place is not None and len(place.nodes) == 1 else None

    def _type(self, node: Node, merged: Place | None) -> str:
        sole = self._sole(node.id)
        if node.id in self._border or (sole is not None and sole.kind is PlaceKind.ENTRANCE):
            return _ENTRANCE
        if sole is None:
            return _GENERIC
        return _PLATFORM if merged is not None else _BOARDING_AREA

    def _write_node(self, node: Node, merged: Place | None) -> None:
        kind = self._type(node, merged)
        is_shown = self._is_shown(node.id)
        sole = self._sole(node.id)
        parent = self.station_id if is_shown else ""
        if kind == _BOARDING_AREA and sole is not None:
            parent = self._place_key[sole.id] if is_shown else ""
        # a platform without a way is still a stop, only not one of the station's network
        table = "stops.txt" if is_shown or kind == _PLATFORM else _OURS
        cells = self._cells(self.key_of[node.id], kind, parent, node.level, node.position)
        named = merged or sole
        if named is not None and kind != _BOARDING_AREA:
            cells |= self._named_cells(named)
        if kind in {_PLATFORM, _ENTRANCE} and not cells.get("stop_name"):
            cells["stop_name"] = self._borrowed_name()
        if merged is not None:
            self._folder.translate(table, "stop_name", cells["stop_id"], merged.name)
        row = self._folder.row(table, cells)
        own = differences(node, plain_node(row, self._frame), "node_")
        self._frame.nodes[cells["stop_id"]] = node
        if merged is not None:
            own |= differences(merged, plain_place(row, self._frame), "place_")
        role = NODE if merged is None else f"{NODE} {PLACE}"
        self._folder.add(table, {**cells, **own, ROLE: role})
        if merged is None:
            self._write_leaves(node, sole)

    def _write_leaves(self, node: Node, sole: Place | None) -> None:
        """Give each role of a node with several a location of its own, that leads nowhere else."""
        if sole is not None or not self._is_shown(node.id):
            return
        for place in self._roles.get(node.id, []):
            is_platform = place.kind is PlaceKind.PLATFORM
            kind = _BOARDING_AREA if is_platform else _ENTRANCE
            parent = self._place_key[place.id] if is_platform else self.station_id
            key = self._key(f"{self._place_key[place.id]}@{self.key_of[node.id]}")
            cells = self._cells(key, kind, parent, node.level, node.position)
            if not is_platform:
                cells |= self._named_cells(place)
            self._folder.add("stops.txt", {**cells, ROLE: VIEW})
            self.connections.append(
                {
                    "pathway_id": key,
                    "from_stop_id": self.key_of[node.id],
                    "to_stop_id": key,
                    "pathway_mode": "1",
                    "is_bidirectional": "1",
                    "length": "0",
                }
            )

    def _write_place(self, place: Place) -> None:
        is_platform = place.kind is PlaceKind.PLATFORM
        has_areas = is_platform and any(self._is_shown(node) for node in place.nodes)
        level = place.levels[0] if place.levels else LevelId("")
        cells = self._cells(
            self._place_key[place.id],
            _PLATFORM if is_platform else _GENERIC,
            self.station_id if has_areas else "",
            level,
            place.position,
        ) | self._named_cells(place)
        table = "stops.txt" if is_platform else _OURS
        self._folder.translate(table, "stop_name", cells["stop_id"], place.name)
        row = self._folder.row(table, cells)
        own = differences(place, plain_place(row, self._frame), "place_")
        self._folder.add(table, {**cells, **own, ROLE: PLACE})

    def _cells(
        self, key: str, kind: str, parent: str, level: LevelId, position: Point
    ) -> dict[str, str]:
        lon, lat = self._station.anchor.to_lonlat(position)
        return {
            "stop_id": key,
            "stop_lat": f"{lat:.8f}",
            "stop_lon": f"{lon:.8f}",
            "location_type": kind,
            "parent_station": parent,
            "level_id": level,
        }

    def _named_cells(self, place: Place) -> dict[str, str]:
        text = next(iter(place.name.every_text()), "") or place.ref.strip()
        return {
            "stop_name": text or self._borrowed_name(),
            "platform_code": place.ref if place.kind is PlaceKind.PLATFORM else "",
            "wheelchair_boarding": _BOARDING.get(place.access, ""),
        }

    def _borrowed_name(self) -> str:
        """Return the station's name: GTFS has no platform or entrance without one."""
        return next(iter(self._station.name.every_text()), "") or self.station_id


def _is_entrance(places: Iterable[Place]) -> bool:
    return any(place.kind is PlaceKind.ENTRANCE for place in places)


def _border(station: StationMap) -> set[NodeId]:
    """Return the nodes where the street meets what is not street."""
    meets = {
        end
        for pathway in station.pathways
        if not pathway.is_street
        for end in (pathway.from_node, pathway.to_node)
    }
    return {n.id for n in station.nodes if n.is_street and n.id in meets}
