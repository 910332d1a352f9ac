"""The stations of a feed: which locations and pathways belong together, and which are asked for."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from maps.importing.gtfs_feed import STATION, Feed, Stop, number
from maps.importing.gtfs_tables import Row
from maps.importing.selection import Selection
from maps.model import Anchor, MapError, RequestError, Severity, natural_key
from maps.model.geometry import distance_m

_SHOWN = 12


@dataclass(slots=True, eq=False)
class Station:
    """One station with pathways: the stations that share them, their locations, their pathways."""

    id: str
    """stop_id of the station; where locations name none, of its first location."""
    stations: tuple[Stop, ...] = ()
    stops: list[Stop] = field(default_factory=list)
    """All locations, without the stations themselves."""
    pathways: list[Row] = field(default_factory=list)


def find_stations(feed: Feed) -> tuple[Station, ...]:
    """Return every station that has pathways, in the order of their ids.

    Pathways whose ends are both unknown belong to no station; the feed's remarks name them.
    """
    root_of = {stop_id: _root(feed, stop) for stop_id, stop in feed.stops.items()}
    joined: dict[str, str] = {}

    def find(key: str) -> str:
        while (above := joined.get(key, key)) != key:
            joined[key] = joined.get(above, above)
            key = above
        return key

    rows: list[tuple[str, Row]] = []
    for row in feed.pathways:
        keys = [root_of[end] for end in ends_of(row) if end in root_of]
        if not keys:
            _report_lost(feed, row)
            continue
        rows.append((keys[0], row))
        first, last = sorted((find(keys[0]), find(keys[-1])), key=natural_key)
        joined[last] = first
    parts: dict[str, list[Row]] = defaultdict(list)
    for key, row in rows:
        parts[find(key)].append(row)
    members: dict[str, list[Stop]] = defaultdict(list)
    for stop_id, stop in feed.stops.items():
        if (key := find(root_of[stop_id])) in parts:
            members[key].append(stop)
    found = [_station(members[key], part) for key, part in parts.items()]
    return tuple(sorted(found, key=lambda station: natural_key(station.id)))


def ends_of(row: Row) -> tuple[str, str]:
    """Return the stop_ids of a pathway's ends."""
    return row.text("from_stop_id"), row.text("to_stop_id")


def choose(feed: Feed, stations: Sequence[Station], selection: Selection) -> tuple[Station, ...]:
    """Return the stations that are asked for.

    Raises:
        MapError: no station of the feed has pathways.
        RequestError: none or several are meant; the message lists them.
    """
    if not stations:
        message = f"{feed.name}: pathways.txt joins no location that stops.txt knows"
        raise MapError(message)
    if selection.all_stations:
        return tuple(stations)
    if selection.station:
        found = _called(feed, stations, selection.station)
        asked = f"--station {selection.station}"
    elif selection.around is not None:
        found = [s for s in stations if _is_near(s, selection)]
        asked = f"{feed.name}, within {selection.radius_m:.0f} m"
    else:
        found, asked = list(stations), feed.name
    if len(found) == 1:
        return (found[0],)
    if not found:
        message = f"{asked}: no station with pathways; there are: {_listed(stations)}"
        raise RequestError(message)
    message = (
        f"{asked}: {len(found)} stations: {_listed(found)};"
        " choose one with --station ID, or --all for a map of each"
    )
    raise RequestError(message)


def title(station: Station) -> str:
    """Return what a station is called, in its own language."""
    return next((s.row.text("stop_name") for s in station.stations), "") or next(
        (s.row.text("stop_name") for s in station.stops if s.row.text("stop_name")), ""
    )


def _root(feed: Feed, stop: Stop) -> str:
    """Return the stop_id of the station above a location, or of the topmost location there is."""
    seen: set[str] = set()
    while stop.kind != STATION and stop.parent in feed.stops and stop.id not in seen:
        seen.add(stop.id)
        stop = feed.stops[stop.parent]
    return min(seen) if stop.id in seen else stop.id


def _report_lost(feed: Feed, row: Row) -> None:
    feed.remarks.add(
        Severity.WARNING,
        "pathway_end_unknown",
        (f"gtfs:pathway/{row.text('pathway_id') or row.line}",),
        text="Neither end of the pathway is in stops.txt; it was left out.",
        advice="Correct from_stop_id and to_stop_id, or delete the pathway.",
    )


def _station(stops: Sequence[Stop], pathways: list[Row]) -> Station:
    above = [stop for stop in stops if stop.kind == STATION]
    below = [stop for stop in stops if stop.kind != STATION]
    size = Counter(stop.parent for stop in below)
    above.sort(key=lambda stop: (-size[stop.id], natural_key(stop.id)))
    first = above[0] if above else min(below, key=lambda stop: natural_key(stop.id))
    return Station(first.id, tuple(above), below, pathways)


def _called(feed: Feed, stations: Iterable[Station], ref: str) -> list[Station]:
    plain = ref.removeprefix("gtfs:").removeprefix("stop/")
    by_id = [s for s in stations if plain in {s.id, *(stop.id for stop in s.stations)}]
    if by_id:
        return by_id
    wanted = ref.casefold().strip()
    return [s for s in stations if wanted in _names(feed, s)]


def _names(feed: Feed, station: Station) -> set[str]:
    texts = {title(station)}
    for stop in station.stations:
        name = feed.names.name("stops", "stop_name", stop.id, stop.row.text("stop_name"))
        texts.update(name.every_text())
    return {text.casefold() for text in texts if text}


def _is_near(station: Station, selection: Selection) -> bool:
    lat, lon = selection.around or (0.0, 0.0)
    anchor = Anchor(lat_deg=lat, lon_deg=lon)
    spots = [lonlat_of(stop.row) for stop in (*station.stations, *station.stops)]
    return any(
        distance_m((0.0, 0.0), anchor.to_local(*spot)) <= selection.radius_m
        for spot in spots
        if spot is not None
    )


def lonlat_of(row: Row) -> tuple[float, float] | None:
    """Return where a location says it is; `None` where it does not, or cannot be."""
    lat, lon = number(row.text("stop_lat")), number(row.text("stop_lon"))
    if lat is None or lon is None or not (-90 <= lat <= 90 and -180 <= lon <= 180):
        return None
    return None if lat == 0 and lon == 0 else (lon, lat)  # what a form holds that nobody filled in


def _listed(stations: Sequence[Station]) -> str:
    shown = [f"{s.id[:40]} ({title(s)[:40] or 'without a name'})" for s in stations[:_SHOWN]]
    more = f" and {len(stations) - _SHOWN} more" if len(stations) > _SHOWN else ""
    return f"{', '.join(shown)}{more}"
