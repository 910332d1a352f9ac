"""Feeds that this program wrote: what GTFS says, amended by the columns that only we know.

The functions `plain_…` say what the GTFS fields of a row alone make of it. The exporter writes into
our columns where the map differs from that, so what comes back is what went out, and a value that
somebody corrects in a GTFS field counts.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, get_args, get_type_hints

from maps.importing.gtfs_cells import PREFIX, amended, whole
from maps.importing.gtfs_feed import (
    BOARDING_AREA,
    ENTRANCE,
    GENERIC,
    PLATFORM,
    STATION,
    Feed,
    Names,
    number,
)
from maps.importing.gtfs_stations import lonlat_of
from maps.importing.gtfs_tables import Row, open_table
from maps.importing.gtfs_ways import MODES
from maps.importing.selection import Selection
from maps.model import (
    Access,
    Anchor,
    Level,
    LevelId,
    MapError,
    Name,
    Node,
    NodeId,
    NodeKind,
    Pathway,
    PathwayId,
    Place,
    PlaceId,
    PlaceKind,
    Provenance,
    RequestError,
    Source,
    StationMap,
)

ROLE: Final = f"{PREFIX}is"
"""What a row is to us: `NODE`, `PLACE`, both, or a `VIEW` that only readers of GTFS need."""
NODE, PLACE, VIEW = "node", "place", "view"
NO_ZONE: Final = "UTC"
"""GTFS has no map without a time zone."""

_TABLES_OF_GTFS = {"levels", "nodes", "pathways", "places", "sources"}
_ROLES = {
    PLATFORM: {NODE, PLACE},
    ENTRANCE: {NODE, PLACE},
    GENERIC: {NODE},
    BOARDING_AREA: {NODE, PLACE},
}
_NODE_KINDS = {
    PLATFORM: NodeKind.PLATFORM,
    ENTRANCE: NodeKind.ENTRANCE,
    GENERIC: NodeKind.JUNCTION,
    BOARDING_AREA: NodeKind.PLATFORM,
}
_ACCESS = {"1": Access.YES, "2": Access.NO}


@dataclass(slots=True, kw_only=True)
class Frame:
    """What rows refer to beyond themselves."""

    anchor: Anchor
    names: Names
    source: str
    """The only source of the map; empty where there are several."""
    nodes: dict[str, Node] = field(default_factory=dict)
    """stop_id -> node."""


def plain_source(row: Row) -> Source:
    """Return a row of attributions.txt as a source."""
    return Source(
        id=row.text("attribution_id"),
        attribution=row.text("organization_name"),
        license="",
        url=row.text("attribution_url"),
    )


def plain_level(row: Row, names: Names) -> Level:
    """Return a row of levels.txt as a level."""
    level_id = row.text("level_id")
    return Level(
        id=LevelId(level_id),
        index=number(row.text("level_index")) or 0.0,
        name=names.name("levels", "level_name", level_id, row.text("level_name")),
    )


def plain_node(row: Row, frame: Frame) -> Node:
    """Return a row of stops.txt as a node."""
    return Node(
        id=NodeId(f"gtfs:stop/{row.text('stop_id')}"),
        level=LevelId(row.text("level_id")),
        position=frame.anchor.to_local(*(lonlat_of(row) or (0.0, 0.0))),
        kind=_NODE_KINDS.get(_kind(row), NodeKind.JUNCTION),
        provenance=Provenance(source=frame.source),
    )


def plain_place(row: Row, frame: Frame) -> Place:
    """Return a row of stops.txt as a place."""
    stop_id = row.text("stop_id")
    node = frame.nodes.get(stop_id)
    return Place(
        id=PlaceId(f"gtfs:stop/{stop_id}"),
        kind=PlaceKind.ENTRANCE if _kind(row) == ENTRANCE else PlaceKind.PLATFORM,
        name=_stop_name(row, frame.names),
        ref=row.text("platform_code"),
        levels=(LevelId(row.text("level_id")),),
        position=frame.anchor.to_local(*(lonlat_of(row) or (0.0, 0.0))),
        nodes=() if node is None else (node.id,),
        access=_ACCESS.get(row.text("wheelchair_boarding"), Access.UNKNOWN),
        provenance=Provenance(source=frame.source),
    )


def plain_pathway(row: Row, frame: Frame) -> Pathway:
    """Return a row of pathways.txt as a pathway.

    Raises:
        MapError: an end or the mode is unknown.
    """
    ends = [frame.nodes.get(row.text(f"{end}_stop_id")) for end in ("from", "to")]
    mode = MODES.get(row.text("pathway_mode"))
    start, end = ends
    if start is None or end is None or mode is None:
        message = f"{row.place}: an end or the mode of the pathway is unknown; export it again"
        raise MapError(message)
    pathway_id = row.text("pathway_id")
    steps = number(row.text("stair_count"))

    def sign(column: str) -> Name:
        return frame.names.name("pathways", column, pathway_id, row.text(column))

    return Pathway(
        id=PathwayId(f"gtfs:pathway/{pathway_id}"),
        mode=mode,
        from_node=start.id,
        to_node=end.id,
        is_bidirectional=row.text("is_bidirectional") == "1",
        line=(start.position, end.position),
        length_m=number(row.text("length")) or 0.0,
        signposted_as=sign("signposted_as"),
        reversed_signposted_as=sign("reversed_signposted_as"),
        traversal_time_s=number(row.text("traversal_time")),
        stair_count=None if steps is None else int(steps),
        incline_ratio=number(row.text("max_slope")),
        min_width_m=number(row.text("min_width")),
        provenance=Provenance(source=frame.source),
    )


def whole_tables() -> dict[str, type]:
    """Return the collections of a map that GTFS has no table for, and what they hold."""
    return {
        name: get_args(hint)[0]
        for name, hint in get_type_hints(StationMap).items()
        if get_args(hint) and name not in _TABLES_OF_GTFS
    }


_HIGHEST = 1000.0
"""Level indexes that a map document holds."""
_LONGEST = 400
"""Characters of a complaint that are told: a damaged cell can be of any length."""


def read_own(feed: Feed, selection: Selection) -> StationMap:
    """Return the map that was written into a feed.

    Raises:
        MapError: our columns or tables are damaged.
        RequestError: another station is asked for.
    """
    try:
        result = _read(feed)
    except MapError as error:
        text = " ".join(str(error).removeprefix(f"{feed.name}: ").split())
        if len(text) > _LONGEST:
            text = f"{text[:_LONGEST]} … (cut off)"
        message = f"{feed.name}: {text}"
        raise MapError(message) from None
    known = {result.id, *result.name.every_text(), *(s for s in feed.stops if _is_station(feed, s))}
    if selection.station and selection.station not in known:
        message = f"--station {selection.station}: the feed holds only {result.id}"
        raise RequestError(message)
    return result


def _is_station(feed: Feed, stop_id: str) -> bool:
    return feed.stops[stop_id].kind == STATION


def _read(feed: Feed) -> StationMap:
    heads = [stop.row for stop in feed.stops.values() if stop.kind == STATION]
    if len(heads) != 1:
        message = f"stops.txt: holds {len(heads)} stations where one was written; export it again"
        raise MapError(message)
    head, names = heads[0], feed.names
    lon, lat = lonlat_of(head) or (0.0, 0.0)
    sources = [
        amended(plain_source(row), row.cells, "source_", row.place)
        for row in _rows(feed, "attributions.txt", "attribution_id")
    ]
    frame = Frame(
        anchor=amended(Anchor(lat_deg=lat, lon_deg=lon), head.cells, "anchor_", head.place),
        names=names,
        source=sources[0].id if len(sources) == 1 else "",
    )
    levels = [
        amended(plain_level(row, names), row.cells, "level_", row.place)
        for row in _rows(feed, "levels.txt", "level_id")
    ]
    for level in levels:
        if not abs(level.index) <= _HIGHEST:
            message = (
                f"levels.txt: {level.id}: level_index {level.index:g} is no place in a stack; "
                "correct it or export the map again"
            )
            raise MapError(message)
    rows = [stop.row for stop in feed.stops.values() if stop.kind != STATION]
    rows += _rows(feed, "yeokgil_stops.txt", "stop_id")
    for row in _in_role(rows, NODE):
        frame.nodes[row.text("stop_id")] = amended(
            plain_node(row, frame), row.cells, "node_", row.place
        )
    places = [
        amended(plain_place(row, frame), row.cells, "place_", row.place)
        for row in _in_role(rows, PLACE)
    ]
    ways = _with_key([*feed.pathways, *_rows(feed, "yeokgil_pathways.txt")], "pathway_id")
    pathways = [
        amended(plain_pathway(row, frame), row.cells, "", row.place)
        for row in ways
        if row.text(ROLE) != VIEW
    ]
    rest = {
        name: [whole(kind, row.cells, row.place) for row in _rows(feed, f"{PREFIX}{name}.txt")]
        for name, kind in whole_tables().items()
    }
    told = {(remark.rule, remark.subjects) for remark in rest["remarks"]}
    anew = [f for f in feed.remarks.findings() if (f.rule, f.subjects) not in told]
    rest["remarks"] = [*rest["remarks"], *anew]
    plain = plain_identity(head, feed.timezone or NO_ZONE, names)
    identity = amended(plain, head.cells, "map_", head.place)
    return StationMap.of(
        id=identity.id,
        name=identity.name,
        anchor=frame.anchor,
        timezone=identity.timezone,
        sources=sources,
        levels=levels,
        nodes=frame.nodes.values(),
        pathways=pathways,
        places=places,
        **rest,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What the map is called."""

    id: str
    name: Name
    timezone: str


def plain_identity(row: Row, timezone: str, names: Names) -> Identity:
    """Return the row of the station as the map's identity."""
    return Identity(
        id=f"gtfs:stop/{row.text('stop_id')}", name=_stop_name(row, names), timezone=timezone
    )


def _stop_name(row: Row, names: Names) -> Name:
    return names.name("stops", "stop_name", row.text("stop_id"), row.text("stop_name"))


def _kind(row: Row) -> int:
    text = row.text("location_type")
    return int(text) if text in {"0", "1", "2", "3", "4"} else PLATFORM


def _in_role(rows: list[Row], role: str) -> Iterator[Row]:
    for row in rows:
        stated = set(row.text(ROLE).split())
        if role in (stated or _ROLES.get(_kind(row), set())):
            yield row


def _rows(feed: Feed, name: str, key: str = "") -> list[Row]:
    rows = list(open_table(feed.bundle, name, feed.remarks) or ())
    return _with_key(rows, key)


def _with_key(rows: list[Row], key: str) -> list[Row]:
    """Return the rows, each of which has an id."""
    for row in rows:
        if key and not row.text(key):
            message = f"{row.place}: {key} is empty; correct it or export the map again"
            raise MapError(message)
    return rows
