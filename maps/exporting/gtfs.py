"""The GTFS-Pathways exporter: a station map as a folder of tables.

The tables hold to what gtfs-validator checks about pathways. What GTFS cannot say stands in columns
and files of our own, named `yeokgil_…`, so that importing the folder gives an equal map: streets,
parts that no entrance leads to, ends of ways where nothing is that GTFS knows, and all facts
without a field.
"""

from collections.abc import Iterable, Mapping

from maps.exporting.gtfs_folder import Folder
from maps.exporting.gtfs_pathways import pathway_cells
from maps.exporting.gtfs_stops import Stops
from maps.importing.gtfs_cells import PREFIX, differences, whole_cells
from maps.importing.gtfs_own import (
    NO_ZONE,
    ROLE,
    VIEW,
    Frame,
    Identity,
    plain_identity,
    plain_level,
    plain_pathway,
    plain_source,
    whole_tables,
)
from maps.model import Anchor, Level, Source, StationMap

_NO_ADDRESS = "https://example.org"
"""GTFS asks for an address even where there is none; this name is kept free for such cases."""
_MANY_LANGUAGES = "mul"


def write_gtfs(station: StationMap) -> dict[str, bytes]:
    """Return the files of the feed, by name."""
    folder = Folder()
    only = station.sources[0].id if len(station.sources) == 1 else ""
    frame = Frame(anchor=station.anchor, names=folder.names, source=only)
    stops = Stops(station, folder, frame)
    _write_head(station, folder, stops.station_id)
    for level in station.levels:
        _write_level(level, folder)
    stops.write()
    _write_pathways(station, folder, frame, stops)
    for name, things in _rest(station).items():
        folder.open(f"{PREFIX}{name}.txt")
        for thing in things:
            folder.add(f"{PREFIX}{name}.txt", whole_cells(thing))
    return folder.files()


def _write_head(station: StationMap, folder: Folder, station_id: str) -> None:
    sources = station.sources
    url = next((s.url for s in sources if s.url), _NO_ADDRESS)
    publisher = ", ".join(s.attribution for s in sources if s.attribution) or station_id
    zone = station.timezone.strip() or NO_ZONE
    folder.add("agency.txt", {"agency_name": publisher, "agency_url": url, "agency_timezone": zone})
    folder.add(
        "feed_info.txt",
        {
            "feed_publisher_name": publisher,
            "feed_publisher_url": url,
            "feed_lang": _MANY_LANGUAGES,
        },
    )
    for source in sources:
        _write_source(source, folder)
    lon, lat = station.anchor.lon_deg, station.anchor.lat_deg
    name = station.name
    cells = {
        "stop_id": station_id,
        "stop_name": next(iter(name.every_text()), "") or station_id,
        "stop_lat": _degrees(lat),
        "stop_lon": _degrees(lon),
        "location_type": "1",
    }
    folder.translate("stops.txt", "stop_name", station_id, name)
    row = folder.row("stops.txt", cells)
    plain_anchor = Anchor(lat_deg=float(_degrees(lat)), lon_deg=float(_degrees(lon)))
    actual = Identity(id=station.id, name=name, timezone=station.timezone)
    folder.add(
        "stops.txt",
        {
            **cells,
            **differences(station.anchor, plain_anchor, "anchor_"),
            **differences(actual, plain_identity(row, zone, folder.names), "map_"),
        },
    )


def _degrees(value: float) -> str:
    return f"{value:.10f}".rstrip("0").rstrip(".")


def _write_source(source: Source, folder: Folder) -> None:
    cells = {
        "attribution_id": source.id,
        "organization_name": source.attribution,
        "is_producer": "1",
        "attribution_url": source.url,
    }
    plain = plain_source(folder.row("attributions.txt", cells))
    folder.add("attributions.txt", {**cells, **differences(source, plain, "source_")})


def _write_level(level: Level, folder: Folder) -> None:
    cells = {
        "level_id": level.id,
        "level_index": f"{level.index:g}",
        "level_name": level.name.local,
    }
    folder.translate("levels.txt", "level_name", level.id, level.name)
    plain = plain_level(folder.row("levels.txt", cells), folder.names)
    folder.add("levels.txt", {**cells, **differences(level, plain, "level_")})


def _write_pathways(station: StationMap, folder: Folder, frame: Frame, stops: Stops) -> None:
    for pathway in station.pathways:
        table = "pathways.txt" if stops.carries(pathway) else f"{PREFIX}pathways.txt"
        cells = pathway_cells(pathway, station, stops.key_of)
        record = cells["pathway_id"]
        folder.translate(table, "signposted_as", record, pathway.signposted_as)
        folder.translate(table, "reversed_signposted_as", record, pathway.reversed_signposted_as)
        plain = plain_pathway(folder.row(table, cells), frame)
        folder.add(table, {**cells, **differences(pathway, plain, "")})
    for cells in stops.connections:
        folder.add("pathways.txt", {**cells, ROLE: VIEW})


def _rest(station: StationMap) -> Mapping[str, Iterable[object]]:
    """Return the collections that GTFS has no table for."""
    found = {name: getattr(station, name) for name in whole_tables()}
    return {name: things for name, things in found.items() if things}
