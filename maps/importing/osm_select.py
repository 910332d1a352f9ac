"""Stations in a file, and the part of a file that belongs to one of them."""

import itertools
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from maps.importing.osm_place_kinds import is_rail_platform
from maps.importing.osm_read import OsmData, OsmRelation, OsmWay, Tags
from maps.importing.osm_tags import read_name
from maps.importing.selection import Selection
from maps.model import NO_NAME, Anchor, Name, RequestError

LonLat = tuple[float, float]

_SAME_NAME_M = 400.0
_SAME_PLACE_M = 150.0
_MINOR_M = 300.0  # a tram stop before a railway station belongs to it
_OWN_PLATFORM_M = 400.0
_RAIL = ("train", "subway", "light_rail", "tram", "monorail", "funicular")


@dataclass(slots=True)
class Station:
    """One station: the object that names it, and the points of its own parts."""

    id: str
    name: Name
    position: LonLat
    weight: int
    members: list[str] = field(default_factory=list)
    parts: list[LonLat] = field(default_factory=list)

    @property
    def anchor(self) -> Anchor:
        """The middle of the station's own parts."""
        points = self.parts or [self.position]
        return middle(points)


def middle(points: Sequence[LonLat]) -> Anchor:
    """Return the centre of the box around points."""
    lons, lats = [p[0] for p in points], [p[1] for p in points]
    return Anchor(
        lat_deg=round((min(lats) + max(lats)) / 2, 6), lon_deg=round((min(lons) + max(lons)) / 2, 6)
    )


def median(points: Sequence[LonLat]) -> Anchor:
    """Return the point with as many others west as east, and south as north, of it."""
    lons, lats = sorted(p[0] for p in points), sorted(p[1] for p in points)
    half = len(points) // 2
    return Anchor(lat_deg=round(lats[half], 6), lon_deg=round(lons[half], 6))


def find_stations(data: OsmData) -> list[Station]:
    """Return the railway stations of a file, each once, the one with most platforms first."""
    found: list[Station] = []
    for feature, tags in data.tagged():
        weight = _weight(tags)
        points = points_of(data, feature) if weight else []
        if points:
            centre = middle(points)
            position = (centre.lon_deg, centre.lat_deg)
            found.append(Station(f"osm:{feature}", read_name(tags), position, weight, [feature]))
    found.sort(key=lambda s: (-s.weight, s.id))
    stations: list[Station] = []
    for candidate in found:
        host = next((s for s in stations if _is_same(s, candidate)), None)
        if host is None:
            stations.append(candidate)
        else:
            host.members.extend(candidate.members)
    _share_platforms(data, stations)
    _add_stop_areas(data, stations)
    return sorted(stations, key=lambda s: (-len(s.parts), s.id))


def name_by_stops(data: OsmData) -> Name:
    """Return what most train stops in a file are called; extracts may miss the station itself."""
    names: Counter[Name] = Counter()
    for _, tags in data.tagged():
        is_area = tags.get("public_transport") == "stop_area" and tags.get("bus") != "yes"
        is_stop = tags.get("railway") == "stop" and tags.get("tram") != "yes"
        name = read_name(tags)
        if (is_area or is_stop) and name and any(c.isalpha() for c in name.local):
            names[name] += 1
    return max(names, key=lambda n: (names[n], n.local), default=NO_NAME)


def choose(stations: Sequence[Station], reference: str) -> Station:
    """Return the one station that an id or a name means.

    Raises:
        RequestError: none or several match.
    """
    wanted = reference.removeprefix("osm:").strip().casefold()
    matches = [s for s in stations if wanted in (m.casefold() for m in s.members)]
    for test in (_is_named, _is_named_like):
        matches = matches or [s for s in stations if test(s.name, wanted)]
    if len(matches) == 1:
        return matches[0]
    shown = ", ".join(f"{s.name.local or '?'} ({s.id})" for s in (matches or stations)[:8])
    problem = "fits several stations" if matches else "is no station of this file"
    message = f"station {reference}: {problem}; there are: {shown or 'none'}"
    raise RequestError(message)


def crop(data: OsmData, centres: Iterable[LonLat], radius_m: float) -> OsmData:
    """Return what lies within a radius of any of some points.

    Lines end one node beyond the rim; surfaces that reach inside stay whole.
    """
    near = _Near(centres, radius_m)
    inside = {ref for ref, position in data.positions.items() if near.holds(position)}
    keep = set(inside)
    ways: dict[int, OsmWay] = {}
    for way in data.ways.values():
        marks = [ref in inside for ref in way.refs]
        if not any(marks):
            continue
        ways[way.id] = way
        if way.is_closed:
            keep.update(way.refs)
        for (a, b), (in_a, in_b) in zip(
            zip(way.refs, way.refs[1:], strict=False), itertools.pairwise(marks), strict=True
        ):
            if in_a or in_b:
                keep.update((a, b))
    relations = _relations_inside(data, ways, inside)
    for relation in relations.values():
        if relation.tags.get("type") == "multipolygon":
            _keep_rings(data, relation, ways, keep)
    return OsmData(
        positions={ref: p for ref, p in data.positions.items() if ref in keep},
        node_tags={ref: tags for ref, tags in data.node_tags.items() if ref in keep},
        ways=ways,
        relations=relations,
        outside=data.positions.keys() - keep,
        estimated=data.estimated,
    )


def points_of(data: OsmData, feature: str) -> list[LonLat]:
    """Return the points of an object, of a relation those of its nodes and ways."""
    kind, _, number = feature.partition("/")
    ref = int(number)
    if kind == "node":
        return [data.positions[ref]] if ref in data.positions else []
    if kind == "way":
        way = data.ways.get(ref)
        return [data.positions[r] for r in way.refs if r in data.positions] if way else []
    relation = data.relations.get(ref)
    names = {"n": "node", "w": "way"}
    members = relation.members if relation else ()
    return [p for k, r, _ in members if k in names for p in points_of(data, f"{names[k]}/{r}")]


def distance_m(a: LonLat, b: LonLat) -> float:
    """Return the distance of two positions, well enough to tell stations apart."""
    north = (b[1] - a[1]) * 111_195
    east = (b[0] - a[0]) * 111_195 * math.cos(math.radians((a[1] + b[1]) / 2))
    return math.hypot(north, east)


def pick(data: OsmData, selection: Selection) -> list[tuple[OsmData, Station | None]]:
    """Return the parts of a file that a selection means, each with its station.

    Raises:
        RequestError: the file does not hold what was asked for.
    """
    stations = find_stations(data)
    if selection.around is not None:
        centre = (selection.around[1], selection.around[0])
        near = min(stations, key=lambda s: distance_m(s.position, centre), default=None)
        if near is not None and distance_m(near.position, centre) > selection.radius_m:
            near = None
        return [(crop(data, [centre], selection.radius_m), near)]
    if not (selection.station or selection.all_stations):
        return [(data, stations[0] if stations else None)]
    chosen = list(stations) if selection.all_stations else [choose(stations, selection.station)]
    if not chosen:
        message = "the file holds no railway station; leave --all out to take the whole file"
        raise RequestError(message)
    return [(crop(data, s.parts or [s.position], selection.radius_m), s) for s in chosen]


class _Near:
    """A grid of circles, so that many centres cost no more than few."""

    def __init__(self, centres: Iterable[LonLat], radius_m: float) -> None:
        self._radius_m = radius_m
        points = list(dict.fromkeys(centres))
        self._step_deg = max(radius_m, 1.0) / 111_195
        self._cells: dict[tuple[int, int], list[LonLat]] = {}
        self._widen = 1 / max(0.05, math.cos(math.radians(points[0][1])))
        spread = self._step_deg / 20
        thinned = {(round(x / spread), round(y / spread)): (x, y) for x, y in points}
        margin = self._step_deg * self._widen
        self._west = min(x for x, _ in points) - margin
        self._east = max(x for x, _ in points) + margin
        self._south = min(y for _, y in points) - self._step_deg
        self._north = max(y for _, y in points) + self._step_deg
        for point in thinned.values():
            self._cells.setdefault(self._cell(point), []).append(point)

    def _cell(self, point: LonLat) -> tuple[int, int]:
        return (
            math.floor(point[0] / (self._step_deg * self._widen)),
            math.floor(point[1] / self._step_deg),
        )

    def holds(self, point: LonLat) -> bool:
        if not (self._west <= point[0] <= self._east and self._south <= point[1] <= self._north):
            return False
        x, y = self._cell(point)
        return any(
            distance_m(point, centre) <= self._radius_m
            for dx in (-2, -1, 0, 1, 2)
            for dy in (-1, 0, 1)
            for centre in self._cells.get((x + dx, y + dy), ())
        )


def _weight(tags: Tags) -> int:
    """Rank what may name a station; 0: it is none."""
    railway = tags.get("railway", "")
    if railway in ("station", "halt"):
        is_plain = "station" not in tags
        return (4 if railway == "station" else 3) + (2 if is_plain else 0)
    by_rail = any(tags.get(mode) == "yes" for mode in _RAIL)
    return 1 if tags.get("public_transport") == "station" and by_rail else 0


def _is_same(a: Station, b: Station) -> bool:
    apart = distance_m(a.position, b.position)
    if a.name.local == b.name.local or not (a.name.local and b.name.local):
        return apart <= _SAME_NAME_M
    return apart <= (_SAME_PLACE_M if a.weight == b.weight else _MINOR_M)


def _is_named(name: Name, wanted: str) -> bool:
    return wanted in (text.casefold() for text in name.every_text())


def _is_named_like(name: Name, wanted: str) -> bool:
    return any(wanted in text.casefold() for text in name.every_text())


def _share_platforms(data: OsmData, stations: Sequence[Station]) -> None:
    """Give each platform to the nearest station."""
    for feature, tags in data.tagged():
        if not stations or not is_rail_platform(tags):
            continue
        points = points_of(data, feature)
        if not points:
            continue

        def apart(station: Station, at: Sequence[LonLat] = points) -> float:
            return min(distance_m(station.position, p) for p in at)

        nearest = min(stations, key=apart)
        if apart(nearest) <= _OWN_PLATFORM_M:
            nearest.parts.extend(points)


def _add_stop_areas(data: OsmData, stations: Sequence[Station]) -> None:
    for station in stations:
        station.parts.append(station.position)
        for relation in data.relations.values():
            if relation.tags.get("public_transport") != "stop_area":
                continue
            names = {"n": "node", "w": "way", "r": "relation"}
            if any(f"{names.get(k)}/{r}" in station.members for k, r, _ in relation.members):
                station.parts.extend(
                    p
                    for p in points_of(data, f"relation/{relation.id}")
                    if distance_m(p, station.position) <= 2 * _OWN_PLATFORM_M
                )


def _relations_inside(
    data: OsmData, ways: dict[int, OsmWay], inside: set[int]
) -> dict[int, OsmRelation]:
    return {
        relation.id: relation
        for relation in data.relations.values()
        if any(
            (kind == "w" and ref in ways) or (kind == "n" and ref in inside)
            for kind, ref, _ in relation.members
        )
    }


def _keep_rings(
    data: OsmData, relation: OsmRelation, ways: dict[int, OsmWay], keep: set[int]
) -> None:
    """Keep the other parts of a surface that reaches inside."""
    for kind, ref, _ in relation.members:
        way = data.ways.get(ref) if kind == "w" else None
        if way is not None:
            ways.setdefault(ref, way)
            keep.update(way.refs)
