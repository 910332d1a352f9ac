"""What travellers can name: platforms and entrances, and what the feed claims about them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from maps.importing.draft import Remarks
from maps.importing.gtfs_feed import (
    BOARDING_AREA,
    ENTRANCE,
    PLATFORM,
    SOURCE_ID,
    Feed,
    Stop,
)
from maps.importing.gtfs_levels import Levels
from maps.importing.gtfs_stations import Station
from maps.importing.gtfs_ways import Way
from maps.model import (
    Access,
    LevelId,
    Name,
    NodeId,
    PathwayMode,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    Provenance,
    Severity,
)

_ACCESS = {"1": Access.YES, "2": Access.NO}
_STEPS = {PathwayMode.STAIRS, PathwayMode.ESCALATOR}


def find_places(
    feed: Feed,
    stops: Sequence[Stop],
    used: set[str],
    spots: Mapping[str, Point],
    levels: Levels,
) -> list[Place]:
    """Return platforms and entrances.

    A platform that is divided into boarding areas is these areas: pathways lead to them.
    """
    divided = {stop.parent for stop in stops if stop.kind == BOARDING_AREA}
    kinds = {
        PLATFORM: PlaceKind.PLATFORM,
        BOARDING_AREA: PlaceKind.PLATFORM,
        ENTRANCE: PlaceKind.ENTRANCE,
    }
    return [
        Place(
            id=PlaceId(f"gtfs:stop/{stop.id}"),
            kind=kinds[stop.kind],
            name=_name(feed, stop),
            ref=_inherited(feed, stop, "platform_code"),
            levels=(LevelId(levels.of[stop.id]),),
            position=spots[stop.id],
            nodes=(NodeId(f"gtfs:stop/{stop.id}"),) if stop.id in used else (),
            access=access_of(feed, stop),
            provenance=Provenance(source=SOURCE_ID),
        )
        for stop in stops
        if stop.kind in kinds and (stop.id not in divided or stop.id in used)
    ]


def report_divided(stops: Sequence[Stop], used: set[str], remarks: Remarks) -> None:
    """Report platforms that pathways lead to, though they are divided into boarding areas.

    gtfs-validator: pathway_to_platform_with_boarding_areas.
    """
    divided = {stop.parent for stop in stops if stop.kind == BOARDING_AREA}
    found = [f"gtfs:stop/{stop.id}" for stop in stops if stop.id in divided & used]
    if found:
        remarks.add(
            Severity.WARNING,
            "pathway_to_divided_platform",
            found,
            text="Pathways lead to these platforms, though they are divided into boarding areas; "
            "travellers are sent to the platform and not told at which of its parts they arrive.",
            advice="Lead the pathways to the boarding areas in pathways.txt.",
        )


def access_of(feed: Feed, stop: Stop) -> Access:
    """Return what wheelchair_boarding says; left open, it is what the location above says."""
    for _ in range(3):
        text = stop.row.text("wheelchair_boarding")
        if text in _ACCESS:
            return _ACCESS[text]
        if stop.parent not in feed.stops:
            break
        stop = feed.stops[stop.parent]
    return Access.UNKNOWN


def _name(feed: Feed, stop: Stop) -> Name:
    while not stop.row.text("stop_name") and stop.kind == BOARDING_AREA:
        if stop.parent not in feed.stops or feed.stops[stop.parent].kind != PLATFORM:
            break
        stop = feed.stops[stop.parent]
    row = stop.row
    return feed.names.name(
        "stops", "stop_name", stop.id, row.text("stop_name"), row.text("tts_stop_name")
    )


def _inherited(feed: Feed, stop: Stop, column: str) -> str:
    text = stop.row.text(column)
    if not text and stop.kind == BOARDING_AREA and stop.parent in feed.stops:
        return feed.stops[stop.parent].row.text(column)
    return text


def report_claims(
    feed: Feed, station: Station, places: Iterable[Place], ways: Sequence[Way], remarks: Remarks
) -> None:
    """Hold what the feed claims about access against its own pathways."""
    doors = [p for p in places if p.kind is PlaceKind.ENTRANCE]
    platforms = [p for p in places if p.kind is PlaceKind.PLATFORM and p.nodes]
    if not any(door.nodes for door in doors):
        remarks.add(
            Severity.WARNING,
            "no_entrance",
            (),
            text="No entrance is joined to the pathways; nobody can be sent in or out.",
            advice="Add the entrances (location_type 2) and the pathways to them.",
        )
        return
    inward = _step_free([_stop_id(door) for door in doors], ways, is_back=False)
    outward = _step_free([_stop_id(platform) for platform in platforms], ways, is_back=True)
    is_met = {p.id: bool(p.nodes) and _stop_id(p) in outward for p in doors}
    is_met |= {p.id: _stop_id(p) in inward for p in platforms}
    claims = {p.id: p.access for p in platforms}
    # entrances and stations hand their claim down; only what they say themselves is theirs
    claims |= {p.id: _own_claim(feed, _stop_id(p)) for p in doors}
    for stop in station.stations:
        station_id = PlaceId(f"gtfs:stop/{stop.id}")
        claims[station_id] = _own_claim(feed, stop.id)
        is_met[station_id] = any(is_met[p.id] for p in platforms)
    _report_empty([key for key, access in claims.items() if access is Access.YES], is_met, remarks)
    _report_denied(
        [p.id for p in (*platforms, *doors) if claims[p.id] is Access.NO], is_met, remarks
    )


def _report_empty(claimed: Sequence[PlaceId], is_met: Mapping[PlaceId, bool], out: Remarks) -> None:
    empty = [place for place in claimed if not is_met[place]]
    if empty:
        out.add(
            Severity.WARNING,
            "access_claimed_without_way",
            empty,
            text="wheelchair_boarding says that these are accessible, but no pathway without stairs"
            " or escalators joins them: platforms to an entrance, entrances to a platform, a"
            " station to any. Travellers are told the pathways, not the claim.",
            advice="Add the missing elevator or ramp to pathways.txt, or correct the claim.",
        )


def _report_denied(denied: Sequence[PlaceId], is_met: Mapping[PlaceId, bool], out: Remarks) -> None:
    reached = [place for place in denied if is_met[place]]
    if reached:
        out.add(
            Severity.WARNING,
            "access_denied_but_reached",
            reached,
            text="wheelchair_boarding says that these are not accessible, but pathways without"
            " stairs or escalators join entrance and platform here.",
            advice="Look whether a step or a narrow place is missing in pathways.txt, or whether"
            " only boarding is meant.",
        )


def _own_claim(feed: Feed, stop_id: str) -> Access:
    text = feed.stops[stop_id].row.text("wheelchair_boarding")
    return _ACCESS.get(text, Access.UNKNOWN)


def _stop_id(place: Place) -> str:
    return place.id.removeprefix("gtfs:stop/")


def _step_free(starts: Iterable[str], ways: Sequence[Way], *, is_back: bool) -> set[str]:
    """Return the locations that are reached from the starts, or, looking back, that reach them."""
    ahead: dict[str, list[str]] = defaultdict(list)
    for way in ways:
        if way.mode not in _STEPS:
            if way.is_bidirectional or not is_back:
                ahead[way.start].append(way.end)
            if way.is_bidirectional or is_back:
                ahead[way.end].append(way.start)
    stack = list(starts)
    reached = set(stack)
    while stack:
        for other in ahead[stack.pop()]:
            if other not in reached:
                reached.add(other)
                stack.append(other)
    return reached
