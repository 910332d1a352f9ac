"""The importer of Japanese indoor maps and barrier-free pedestrian networks: files in, maps out.

Two specifications come together: the pedestrian network (nodes and links with codes) and the
indoor map of floors (spaces, openings, facilities, fixtures, tactile paving).
"""

import math
import re

from maps.importing.bundle import Bundle
from maps.importing.contract import Identity, finish
from maps.importing.draft import Draft
from maps.importing.feature_files import Collection, is_geojson_name, read_collections
from maps.importing.mlit_coded import read_codes, report_unknown
from maps.importing.mlit_elevators import add_elevators
from maps.importing.mlit_exits import add_exits, mark_town
from maps.importing.mlit_floors import draw_floors, floor_names, with_names
from maps.importing.mlit_frame import Frame, find_frame
from maps.importing.mlit_gates import find_gates, put_gates
from maps.importing.mlit_network import Network, build_network
from maps.importing.mlit_places import add_places
from maps.importing.mlit_read import MlitData, RawThing, read_data
from maps.importing.mlit_runs import add_runs
from maps.importing.mlit_source import read_about, translated
from maps.importing.mlit_stations import choose, find_stations, part_of
from maps.importing.mlit_tactile import add_tactile
from maps.importing.selection import Selection
from maps.model import MapError, Name, RequestError, StationMap

_HEAD = 200_000


def looks_like_mlit(bundle: Bundle) -> bool:
    """Say whether a bundle holds such files, by the names of their properties."""
    for path, data in bundle.files.items():
        if is_geojson_name(path) or len(bundle.files) == 1:
            head = data[:_HEAD].lower()
            if b'"feature_type"' in head:
                continue
            if b'"link_id"' in head and b'"start_id"' in head and b'"end_id"' in head:
                return True
            if b'"ordinal"' in head and b'"short_name"' in head and b'"category"' in head:
                return True
    return False


def read_mlit(bundle: Bundle, selection: Selection) -> tuple[StationMap, ...]:
    """Read a folder or archive of one station, or of several in folders of their own.

    Raises:
        MapError: a file cannot be read, or nothing in them can be walked on.
        RequestError: the selection means no station, or several.
    """
    collections = read_collections(bundle)
    groups = find_stations(collections)
    if not groups:
        message = (
            f"{bundle.name}: holds no network: no feature with link_id, start_id and end_id; "
            "add the files of nodes and links"
        )
        raise MapError(message)
    maps = []
    for folder, group in choose(bundle, groups, selection).items():
        station = _build(part_of(bundle, folder, groups), group, folder, selection)
        maps.append(station)
    if selection.station and len(groups) == 1 and not _is_meant(maps[0], selection.station):
        message = (
            f"{bundle.name}: no station {selection.station}; the only one is "
            f"{maps[0].name.local} ({maps[0].id})"
        )
        raise RequestError(message)
    return tuple(maps)


def _is_meant(station: StationMap, wanted: str) -> bool:
    texts = {station.id, *station.name.every_text()}
    return wanted.casefold() in {text.casefold() for text in texts}


def _build(
    bundle: Bundle, collections: list[Collection], folder: str, selection: Selection
) -> StationMap:
    draft = Draft()
    data = read_data(collections, draft.remarks)
    about = read_about(bundle, data.sites[0].name if data.sites else Name(), folder, draft.remarks)
    frame = find_frame(data, bundle.name, selection.around, draft.remarks)
    if selection.around is not None:
        _crop(data, frame, selection.radius_m)
    codes = read_codes(data.links, draft.remarks, has_tactile_layer=bool(data.tactile))
    net = Network(data, frame, codes, draft)
    build_network(net)
    add_tactile(net)
    gates = find_gates(net)
    met = put_gates(net, gates)
    add_elevators(net)
    add_runs(net)
    mark_town(net)
    draw_floors(data, frame, draft)
    exits = add_exits(net)
    add_places(net, exits, gates, met)
    report_unknown(codes)
    if not draft.pathways:
        message = f"{bundle.name}: holds no link between two nodes; add the file of nodes"
        raise MapError(message)
    identity = Identity(
        id=f"mlit:station/{_slug(about.name)}",
        name=about.name,
        anchor=frame.anchor,
        timezone=selection.timezone or about.timezone,
        source=about.source,
    )
    station = with_names(finish(draft, identity), floor_names(data))
    return translated(station, about.translations)


def _slug(name: Name) -> str:
    """Return a name as it may stand in an id."""
    text = dict(name.by_language).get("en", "") or name.local
    return re.sub(r"[^\w]+", "-", text.casefold()).strip("-") or "station"


def _crop(data: MlitData, frame: Frame, radius_m: float) -> None:
    """Keep what lies within the circle; a link only with both of its ends."""
    beyond = {
        node.id
        for node in data.nodes.values()
        if (at := frame.point(node.xy)) is None or math.hypot(*at) > radius_m
    }
    data.nodes = {key: node for key, node in data.nodes.items() if key not in beyond}
    data.links = [
        link
        for link in data.links
        if not {link.start, link.end} & beyond
        and any(math.hypot(*at) <= radius_m for at in frame.line(link.line))
    ]
    for layer in ("spaces", "openings", "facilities", "fixtures", "drawings", "tactile"):
        kept = [t for t in getattr(data, layer) if _is_within(t, frame, radius_m)]
        setattr(data, layer, kept)


def _is_within(thing: RawThing, frame: Frame, radius_m: float) -> bool:
    spots = [thing.xy] if thing.xy is not None else []
    spots += [xy for line in thing.lines for xy in line]
    spots += [xy for outer, _ in thing.polygons for xy in outer]
    return any((at := frame.point(xy)) is not None and math.hypot(*at) <= radius_m for xy in spots)
