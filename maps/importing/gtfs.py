"""The GTFS-Pathways importer: one station map for each station of a feed that has pathways."""

import statistics
from collections.abc import Mapping, Sequence

from maps.importing.bundle import Bundle
from maps.importing.draft import Remarks
from maps.importing.gtfs_equipment import find_equipment
from maps.importing.gtfs_feed import (
    BOARDING_AREA,
    ENTRANCE,
    GENERIC,
    PLATFORM,
    SOURCE_ID,
    Feed,
    Stop,
    read_feed,
    timezone_of,
)
from maps.importing.gtfs_layout import Link, lay_out
from maps.importing.gtfs_levels import Levels
from maps.importing.gtfs_own import read_own
from maps.importing.gtfs_places import find_places, report_claims, report_divided
from maps.importing.gtfs_stations import Station, choose, find_stations, lonlat_of, title
from maps.importing.gtfs_ways import (
    Way,
    read_ways,
    report_copies,
    with_pairs_joined,
    with_signs,
)
from maps.importing.selection import WHOLE_FILE, Selection
from maps.model import (
    Anchor,
    EquipmentId,
    LevelId,
    Name,
    Node,
    NodeId,
    NodeKind,
    Pathway,
    PathwayId,
    PathwayMode,
    Point,
    Provenance,
    Severity,
    StationMap,
)
from maps.model.geometry import distance_m

_FAR_M = 5_000.0
_TREAD_M = 0.3  # going of a common public stair, DIN 18065 0.29 to 0.32 m
_SAME_M = 1.0
_KINDS = {
    PLATFORM: NodeKind.PLATFORM,
    BOARDING_AREA: NodeKind.PLATFORM,
    ENTRANCE: NodeKind.ENTRANCE,
    GENERIC: NodeKind.JUNCTION,
}


def is_gtfs(bundle: Bundle) -> bool:
    """Say whether a bundle is a GTFS feed, by the one table that every feed has."""
    return bundle.find("stops.txt") is not None


def read_gtfs(bundle: Bundle, selection: Selection = WHOLE_FILE) -> tuple[StationMap, ...]:
    """Read a feed into station maps: the chosen stations that have pathways.

    Raises:
        MapError: the feed cannot be read, or no station in it has pathways.
        RequestError: the selection means no station, or several without saying all.
    """
    feed = read_feed(bundle)
    if feed.is_our_export:
        return (read_own(feed, selection),)
    stations = choose(feed, find_stations(feed), selection)
    return tuple(_build(feed, station, selection) for station in stations)


def _build(feed: Feed, station: Station, selection: Selection) -> StationMap:
    remarks = Remarks()
    stops = station.stops
    known = {stop.id for stop in stops}
    ways = read_ways(station.pathways, known, remarks)
    levels = Levels(feed, stops, ((w.start, w.end, w.mode) for w in ways), remarks)
    ways = with_pairs_joined(with_signs(ways, levels, remarks), remarks)
    report_copies(ways, remarks)
    used = {end for way in ways for end in (way.start, way.end)}
    anchor = _anchor(station)
    spots, guessed = _positions(station, ways, anchor, levels, remarks)
    machines, machine_of = find_equipment(feed, ways, spots, levels, remarks)
    places = find_places(feed, stops, used, spots, levels)
    report_divided(stops, used, remarks)
    report_claims(feed, station, places, ways, remarks)
    _report_unused(stops, used, remarks)
    _report_joined(station, remarks)
    ref = station.id
    name = feed.names.name("stops", "stop_name", ref, title(station))
    zones = [selection.timezone, *(s.row.text("stop_timezone") for s in station.stations)]
    return StationMap.of(
        id=f"gtfs:stop/{ref}",
        name=name or Name(local=ref),
        anchor=anchor,
        timezone=timezone_of(feed, (*zones, feed.timezone), remarks),
        sources=(feed.source,) if feed.source else (),
        levels=levels.levels(),
        nodes=[_node(s, spots, levels, guessed) for s in stops if s.id in used],
        pathways=_pathways(feed, ways, spots, machine_of, remarks),
        equipment=machines,
        places=places,
        remarks=(*feed.remarks.findings(), *remarks.findings()),
    )


def _anchor(station: Station) -> Anchor:
    spots = [spot for s in station.stations if (spot := lonlat_of(s.row)) is not None]
    if not spots:
        every = [spot for s in station.stops if (spot := lonlat_of(s.row)) is not None]
        lons, lats = zip(*every, strict=True) if every else ((0.0,), (0.0,))
        spots = [(statistics.median(lons), statistics.median(lats))]
    lon, lat = spots[0]
    return Anchor(lat_deg=max(-89.0, min(89.0, lat)), lon_deg=lon)


def _positions(
    station: Station, ways: Sequence[Way], anchor: Anchor, levels: Levels, remarks: Remarks
) -> tuple[dict[str, Point], dict[str, str]]:
    """Return where every location is, and why where nobody has said."""
    stated = {
        stop.id: anchor.to_local(*spot)
        for stop in station.stops
        if (spot := lonlat_of(stop.row)) is not None
    }
    far = _far_off(stated)
    known = {stop_id: spot for stop_id, spot in stated.items() if stop_id not in far}
    missing = [stop.id for stop in station.stops if stop.id not in known]
    if not missing:
        return known, {}
    links = [Link(w.start, w.end, w.length_m, w.mode is PathwayMode.ELEVATOR) for w in ways]
    laid = lay_out(known, missing, links, levels.of)
    remarks.add(
        Severity.WARNING,
        "position_missing",
        (f"gtfs:stop/{stop_id}" for stop_id in missing),
        text="Locations have no coordinates that can be meant; they were laid out from their"
        " neighbours. The drawing and the turns on the way are estimates there.",
        advice="Fill in stop_lat and stop_lon in stops.txt.",
    )
    return {**known, **laid}, dict.fromkeys(missing, "the position is laid out from neighbours")


def _far_off(stated: Mapping[str, Point]) -> set[str]:
    """Return the locations that cannot be at this station: signs or columns were mistaken."""
    if len(stated) < 3:
        return set()
    middle = (
        statistics.median(x for x, _ in stated.values()),
        statistics.median(y for _, y in stated.values()),
    )
    return {stop_id for stop_id, spot in stated.items() if distance_m(spot, middle) > _FAR_M}


def _node(
    stop: Stop, spots: Mapping[str, Point], levels: Levels, guessed: Mapping[str, str]
) -> Node:
    reasons = (guessed.get(stop.id, ""), levels.inferred.get(stop.id, ""))
    return Node(
        id=NodeId(f"gtfs:stop/{stop.id}"),
        level=LevelId(levels.of[stop.id]),
        position=spots[stop.id],
        kind=_KINDS[stop.kind],
        provenance=Provenance(source=SOURCE_ID, inferred="; ".join(filter(None, reasons))),
    )


def _pathways(
    feed: Feed,
    ways: Sequence[Way],
    spots: Mapping[str, Point],
    machine_of: Mapping[str, EquipmentId],
    remarks: Remarks,
) -> list[Pathway]:
    pathways: list[Pathway] = []
    estimated: list[str] = []
    for way in ways:
        pathway = _pathway(feed, way, spots, machine_of.get(way.id))
        pathways.append(pathway)
        if pathway.provenance.inferred:
            estimated.append(pathway.id)
    if estimated:
        remarks.add(
            Severity.HINT,
            "length_estimated",
            estimated,
            text="Pathways do not say how long they are; the straight distance between their ends"
            " was taken, and routes show these metres as not confirmed.",
            advice="Fill in length in pathways.txt.",
        )
    return pathways


def _pathway(
    feed: Feed, way: Way, spots: Mapping[str, Point], machine: EquipmentId | None
) -> Pathway:
    start, end = spots[way.start], spots[way.end]
    length_m, reason = _length(way, distance_m(start, end))
    back = way.back.text("signposted_as") if way.back is not None else ""
    record = way.row.text("pathway_id")
    names = feed.names
    return Pathway(
        id=PathwayId(f"gtfs:pathway/{way.id}"),
        mode=way.mode,
        from_node=NodeId(f"gtfs:stop/{way.start}"),
        to_node=NodeId(f"gtfs:stop/{way.end}"),
        is_bidirectional=way.is_bidirectional,
        line=(start, end),
        length_m=length_m,
        name=Name(local=way.row.text("pathway_name")),
        signposted_as=names.name(
            "pathways", "signposted_as", record, way.row.text("signposted_as")
        ),
        reversed_signposted_as=names.name(
            "pathways", "signposted_as", way.back.text("pathway_id"), back
        )
        if way.back is not None and back
        else names.name(
            "pathways", "reversed_signposted_as", record, way.row.text("reversed_signposted_as")
        ),
        traversal_time_s=way.traversal_time_s,
        stair_count=way.stair_count,
        incline_ratio=way.incline_ratio,
        min_width_m=way.min_width_m,
        equipment=machine,
        provenance=Provenance(source=SOURCE_ID, inferred=reason),
    )


def _length(way: Way, straight_m: float) -> tuple[float, str]:
    """Return a pathway's length, and why it is an estimate where it is one."""
    if way.length_m or (way.length_m is not None and straight_m < _SAME_M):
        return round(way.length_m, 2), ""
    if way.mode is PathwayMode.ELEVATOR:
        return 0.0, ""  # one stands in the cabin
    treads_m = _TREAD_M * abs(way.stair_count or 0)
    return round(max(straight_m, treads_m), 2), "the length is the straight distance of its ends"


def _report_unused(stops: Sequence[Stop], used: set[str], remarks: Remarks) -> None:
    alone = [f"gtfs:stop/{s.id}" for s in stops if s.kind == GENERIC and s.id not in used]
    if alone:
        remarks.add(
            Severity.HINT,
            "point_without_pathway",
            alone,
            text="Generic nodes are joined to nothing; they were left out.",
            advice="Add the pathways to them, or delete them.",
        )


def _report_joined(station: Station, remarks: Remarks) -> None:
    if len(station.stations) > 1:
        remarks.add(
            Severity.HINT,
            "stations_joined",
            (f"gtfs:stop/{stop.id}" for stop in station.stations),
            text="Pathways lead from one station to another; they became one map.",
            advice="If they should not be joined, correct the ends of the pathways between them.",
        )
    if not station.stations:
        remarks.add(
            Severity.WARNING,
            "station_missing",
            (f"gtfs:stop/{station.id}",),
            text="These locations name no station above them; the map bears the id of one of them.",
            advice="Add the station (location_type 1), and name it in parent_station.",
        )
