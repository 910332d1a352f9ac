"""The OpenSidewalks importer: a pedestrian graph in, one map of it out.

The format knows no stations and no floors: everything lies on the ground, level 0.
"""

import math
import re
import statistics
from pathlib import PurePath

from maps.importing.bundle import Bundle
from maps.importing.contract import Identity, finish
from maps.importing.draft import Draft
from maps.importing.feature_files import Ring, read_collections
from maps.importing.opensidewalks_edges import Graph, build_graph
from maps.importing.opensidewalks_kerbs import put_kerbs
from maps.importing.opensidewalks_read import (
    SOURCE_ID,
    OswData,
    Thing,
    read_source,
    sort_features,
)
from maps.importing.opensidewalks_surfaces import GROUND, add_surfaces, add_zones
from maps.importing.osm_place_kinds import find_kind
from maps.importing.osm_tags import read_access, read_name
from maps.importing.selection import Selection
from maps.importing.snapping import Snapper
from maps.model import (
    Anchor,
    MapError,
    Name,
    NodeId,
    Place,
    PlaceId,
    PlaceKind,
    Provenance,
    RequestError,
    Severity,
    StationMap,
)
from maps.opening import find_timezone


def read_osw(bundle: Bundle, selection: Selection) -> tuple[StationMap, ...]:
    """Read the files of one graph.

    Raises:
        MapError: a file cannot be read, or there is nothing to walk on.
        RequestError: a station was asked for.
    """
    if selection.station or selection.all_stations:
        message = (
            f"{bundle.name}: OpenSidewalks files hold no stations; choose a part with --around"
        )
        raise RequestError(message)
    collections = read_collections(bundle)
    draft = Draft()
    data = sort_features(collections, draft.remarks)
    _refuse_projected(data, bundle.name)
    anchor = _anchor(data, selection, bundle.name)
    graph = Graph(data, anchor, draft)
    if selection.around is not None:
        _crop(graph, selection.radius_m)
    build_graph(graph)
    put_kerbs(graph)
    if not draft.pathways:
        message = (
            f"{bundle.name}: holds no edge between two nodes in the chosen part; "
            "add the files of nodes and edges, or choose another part"
        )
        raise MapError(message)
    add_zones(graph)
    add_surfaces(graph)
    _add_places(graph)
    _report_time(graph, selection)
    stem = PurePath(bundle.name.split(", ", 1)[0]).name.split(".", 1)[0] or "graph"
    slug = re.sub(r"[^\w-]+", "-", stem)
    identity = Identity(
        id=f"osw:file/{slug}",
        name=Name(local=stem),
        anchor=anchor,
        timezone=selection.timezone or find_timezone(anchor.lat_deg, anchor.lon_deg),
        source=read_source(collections, draft.remarks),
    )
    return (finish(draft, identity),)


def _anchor(data: OswData, selection: Selection, name: str) -> Anchor:
    if selection.around is not None:
        lat, lon = selection.around
        return Anchor(lat_deg=round(lat, 6), lon_deg=round(lon, 6))
    known = [node.xy for node in data.nodes.values() if node.xy is not None]
    known = known or [edge.line[0] for edge in data.edges if edge.line]
    if not known:
        message = f"{name}: holds no node and no edge that is drawn; add the files of both"
        raise MapError(message)
    return Anchor(
        lat_deg=round(statistics.median(lat for _, lat in known), 6),
        lon_deg=round(statistics.median(lon for lon, _ in known), 6),
    )


def _refuse_projected(data: OswData, name: str) -> None:
    """Refuse coordinates that are no degrees: the schema has no others."""
    for node_key, node in data.nodes.items():
        if node.xy is not None and not (abs(node.xy[0]) <= 180 and abs(node.xy[1]) < 89):
            message = (
                f"{name}: node {node_key[:40]}: its position is not in degrees; "
                "export the files in WGS 84"
            )
            raise MapError(message)


def _crop(graph: Graph, radius_m: float) -> None:
    """Keep the edges that come into the circle, with both of their ends."""
    data = graph.data
    data.edges = [e for e in data.edges if _comes_near(graph, e.line, radius_m)]
    ends = {end for edge in data.edges for end in (edge.u, edge.v)}
    data.nodes = {key: node for key, node in data.nodes.items() if key in ends}
    for layer in ("points", "lines", "polygons", "zones"):
        kept = [
            thing
            for thing in getattr(data, layer)
            if any(_comes_near(graph, ring, radius_m) for ring in _rings(thing))
        ]
        setattr(data, layer, kept)


def _rings(thing: Thing) -> list[Ring]:
    at = [(thing.xy,)] if thing.xy is not None else []
    return [*at, *thing.lines, *(outer for outer, _ in thing.polygons)]


def _comes_near(graph: Graph, line: Ring, radius_m: float) -> bool:
    return any(math.hypot(*point) <= radius_m for point in graph.line(line))


# --- places ---------------------------------------------------------------------------------------


def _add_places(graph: Graph) -> None:
    """Add what a traveller may look for: bus stops, toilets; benches and lamps are not."""
    snapper = Snapper(graph.draft)
    seen: set[str] = set()
    for number, thing in enumerate(graph.data.points, 1):
        kind = find_kind(thing.tags)
        source = f"osw:point/{thing.id or number}"
        if kind is None or kind is PlaceKind.PLATFORM or thing.xy is None or source in seen:
            continue
        seen.add(source)
        position = graph.anchor.to_local(*thing.xy)
        nodes = snapper.snap(source, position, (0.0,))
        if not nodes:
            graph.draft.remarks.add(
                Severity.HINT,
                "place_not_connected",
                (source,),
                text="No way comes near this place; it cannot be reached here.",
                advice="Add the way that leads to it.",
            )
        graph.draft.places.append(
            Place(
                id=PlaceId(source),
                kind=kind,
                name=read_name(thing.tags),
                ref=thing.tags.get("ref", ""),
                levels=(GROUND,),
                position=position,
                nodes=tuple(NodeId(node) for node in nodes),
                access=read_access(thing.tags, []),
                opening_hours=thing.tags.get("opening_hours", ""),
                provenance=Provenance(
                    source=SOURCE_ID, inferred="joined to the nearest way" if nodes else ""
                ),
            )
        )
    snapper.apply()


def _report_time(graph: Graph, selection: Selection) -> None:
    if not selection.timezone:
        graph.draft.remarks.add(
            Severity.HINT,
            "timezone_unknown",
            (),
            text="OpenSidewalks files name no time zone; that of the position is taken.",
            advice="Give the time zone when importing if it is another, such as Asia/Seoul.",
        )
