"""The OpenStreetMap importer: bytes in, station maps out."""

from pathlib import PurePath

from maps.importing.contract import Identity, finish
from maps.importing.draft import Draft
from maps.importing.osm_areas import draw_areas, find_inner, find_surfaces
from maps.importing.osm_elevators import draw_rides, name_landings
from maps.importing.osm_lines import draw_lines, mark_streets, put_kerbs
from maps.importing.osm_network import Net, find_keys, give_levels, name_nodes
from maps.importing.osm_outlines import add_outlines
from maps.importing.osm_place_kinds import is_rail_platform
from maps.importing.osm_places import add_places
from maps.importing.osm_plain import report_lost
from maps.importing.osm_read import SOURCE_ID, OsmData, read_objects
from maps.importing.osm_remarks import report_network, report_reading, report_stations
from maps.importing.osm_repair import estimate_missing
from maps.importing.osm_select import Station, find_stations, median, name_by_stops, pick, points_of
from maps.importing.osm_shafts import complete_stops, join_shafts
from maps.importing.osm_stacks import find_stacks, settle_stacks
from maps.importing.osm_untold import report_untold
from maps.importing.osm_walk import Walk, collect
from maps.importing.selection import WHOLE_FILE, Selection
from maps.model import NO_NAME, Anchor, MapError, Name, Source, StationMap
from maps.opening import find_timezone

SOURCE = Source(
    id=SOURCE_ID,
    attribution="© OpenStreetMap contributors",
    license="ODbL-1.0",
    url="https://www.openstreetmap.org/copyright",
)


def read_osm(
    data: bytes, *, name: str, selection: Selection = WHOLE_FILE
) -> tuple[StationMap, ...]:
    """Read OSM XML or PBF into station maps: one, or one per station if all are asked for.

    Args:
        data: The bytes of the file.
        name: What the file is called, for messages and for a map without a station.
        selection: Which part of the file; the whole file if left out.

    Raises:
        MapError: the file cannot be read, or nothing in it can be walked on.
        RequestError: the selection means no station, or more than one.
    """
    objects = estimate_missing(read_objects(data, name))
    if not _is_walked(collect(objects)):
        message = (
            f"{name}: holds no walkable way among {len(objects.ways)} ways; "
            "export footways and platforms too, or download the file again if it was cut off"
        )
        raise MapError(message)
    maps = [_build(part, station, name, selection) for part, station in pick(objects, selection)]
    maps = [station_map for station_map in maps if station_map is not None]
    if not maps:
        message = (
            f"{name}: holds no walkable way in the chosen part; choose another or a larger one"
        )
        raise MapError(message)
    return tuple(maps)


def _is_walked(walk: Walk) -> bool:
    return bool(walk.lines or walk.areas)


def _build(
    data: OsmData, station: Station | None, name: str, selection: Selection
) -> StationMap | None:
    walk = collect(data)
    if not _is_walked(walk):
        return None
    draft = Draft()
    net = Net(data, walk, _anchor(data, walk, station, selection), draft)
    find_keys(net)
    net.stacks = find_stacks(net)
    give_levels(net)
    settle_stacks(net)
    shafts = join_shafts(net, name_landings(net))
    name_nodes(net)
    surfaces = find_surfaces(net)
    complete_stops(net, shafts, surfaces)
    draw_lines(net)
    find_inner(net, surfaces)
    on_area = draw_areas(net, surfaces)
    draw_rides(net, shafts)
    mark_streets(net)
    put_kerbs(net)
    add_places(net, on_area)
    add_outlines(net)
    report_reading(net, selection)
    report_network(net)
    report_untold(net)
    report_lost(net)
    if not (selection.station or selection.all_stations or selection.around):
        report_stations(net, find_stations(data))
    result = finish(draft, _identity(net, station, name, selection))
    return result if result.pathways else None


def _anchor(data: OsmData, walk: Walk, station: Station | None, selection: Selection) -> Anchor:
    if selection.around is not None:
        lat, lon = selection.around
        return Anchor(lat_deg=round(lat, 6), lon_deg=round(lon, 6))
    if station is not None:
        return station.anchor
    platforms = [
        point
        for feature, tags in data.tagged()
        if is_rail_platform(tags)
        for point in points_of(data, feature)
    ]
    refs = [r for line in walk.lines for r in line.refs] + [r for a in walk.areas for r in a.refs]
    return median(platforms or [data.positions[ref] for ref in refs])


def _identity(net: Net, station: Station | None, name: str, selection: Selection) -> Identity:
    stem = PurePath(name).name.split(".", 1)[0] or "map"
    called = station.name if station is not None else NO_NAME
    return Identity(
        id=station.id if station is not None else f"osm:file/{stem}",
        name=called or name_by_stops(net.data) or Name(local=stem),
        anchor=net.anchor,
        timezone=selection.timezone or find_timezone(net.anchor.lat_deg, net.anchor.lon_deg),
        source=SOURCE,
    )
