"""The Seoul Metro importer: lists of machines, toilets and names in, station maps out.

The lists hold no way that one could walk. What comes out is what stands at a station and on which
floor, in four languages, to be merged with a map that has ways; until then nothing is reachable.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import median

from maps.importing.bundle import Bundle
from maps.importing.contract import Identity, finish
from maps.importing.draft import Draft, DraftPathway, Remarks
from maps.importing.level_text import level_id
from maps.importing.selection import WHOLE_FILE, Selection
from maps.importing.seoul_machines import SOURCE_ID, add_machines
from maps.importing.seoul_names import comparable, line_name, read_station_text
from maps.importing.seoul_places import add_exits, add_toilets
from maps.importing.seoul_rows import read_tables
from maps.importing.seoul_stations import LatLon, Station, apart_m, join_stations
from maps.model import (
    Anchor,
    Level,
    MapError,
    Name,
    RequestError,
    Severity,
    Source,
    StationMap,
    TransitLine,
    natural_key,
)

SOURCE = Source(
    id=SOURCE_ID,
    attribution="서울교통공사 · 서울 열린데이터광장",
    license="Public data of Korea (Public Data Act), attribution",
    url="https://data.seoul.go.kr",
)
_TIMEZONE = "Asia/Seoul"
_SHOWN = 8


def read_seoul(bundle: Bundle, selection: Selection = WHOLE_FILE) -> tuple[StationMap, ...]:
    """Read Seoul Metro's lists into station maps: one, or one per station if all are asked for.

    Raises:
        MapError: a file cannot be read, or no list in it is known.
        RequestError: the selection means no station, or more than one.
    """
    stations = join_stations(read_tables(bundle))
    placed = [station for station in stations if station.position is not None]
    if not placed:
        message = (
            f"{bundle.name}: says nowhere where its stations are; give the list of station names "
            "with station_cd, lat and lng too"
        )
        raise MapError(message)
    _report_unplaced(placed[0].remarks, [s for s in stations if s.position is None])
    if selection.all_stations:
        return tuple(_build([station], station.id, selection) for station in placed)
    if selection.station:
        station = _chosen(placed, selection.station)
        return (_build([station], station.id, selection),)
    if selection.around is not None:
        around = selection.around
        placed = [
            s for s in placed if s.position and apart_m(around, s.position) <= selection.radius_m
        ]
        if not placed:
            message = f"{bundle.name}: no station within {selection.radius_m:g} m of {around}"
            raise RequestError(message)
    whole = placed[0].id if len(placed) == 1 else "seoul:stations"
    return (_build(placed, whole, selection),)


def _report_unplaced(remarks: Remarks, stations: Sequence[Station]) -> None:
    if stations:
        remarks.add(
            Severity.ERROR,
            "station_without_position",
            [station.id for station in stations],
            text="Nothing says where these stations are; they were left out.",
            advice="Add their positions to the list of names.",
        )


def _chosen(stations: Sequence[Station], ref: str) -> Station:
    text = read_station_text(ref)
    wanted = comparable(text.base)
    found = [s for s in stations if ref in {s.id, s.code}]
    found = found or [
        s
        for s in stations
        if (not text.line or s.line == text.line)
        and wanted in {*s.keys, *(comparable(t) for t in s.name.every_text())}
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        message = f"{ref}: no station of these files is called so; give a name or a code"
        raise RequestError(message)
    listed = "; ".join(
        f"{s.code} ({s.name.local}, {line_name(s.line).local})" for s in found[:_SHOWN]
    )
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    message = f"{ref}: {len(found)} stations are called so: {listed}{more}; give one of these codes"
    raise RequestError(message)


def _build(stations: Sequence[Station], ident: str, selection: Selection) -> StationMap:
    anchor = _anchor([s.position for s in stations if s.position is not None])
    draft = Draft()
    mezzanines: dict[str, str] = {}
    for station in stations:
        _add(draft, station, anchor, mezzanines)
    _report(draft, stations)
    names = {station.name for station in stations}
    built = finish(
        draft,
        Identity(
            id=ident,
            name=names.pop() if len(names) == 1 else Name(local="서울 지하철"),
            anchor=anchor,
            timezone=selection.timezone or _TIMEZONE,
            source=SOURCE,
        ),
    )
    lines = {s.line for s in stations if s.line}
    return replace(
        built,
        levels=tuple(_called(level, mezzanines) for level in built.levels),
        lines=tuple(
            TransitLine(ref=line, name=line_name(line)) for line in sorted(lines, key=natural_key)
        ),
    )


def _add(draft: Draft, station: Station, anchor: Anchor, mezzanines: dict[str, str]) -> None:
    if station.position is None:
        return
    at = anchor.to_local(station.position[1], station.position[0])
    found = add_machines(draft, station, at)
    mezzanines |= {level_id(value): called for value, called in found.mezzanines.items()}
    add_exits(draft, station, found.stops, at)
    add_toilets(draft, station, anchor, at)
    for finding in station.remarks.findings():
        draft.remarks.add(
            finding.severity,
            finding.rule,
            finding.subjects,
            text=finding.text,
            advice=finding.advice,
        )


def _anchor(positions: Sequence[LatLon]) -> Anchor:
    return Anchor(
        lat_deg=round(median(p[0] for p in positions), 6),
        lon_deg=round(median(p[1] for p in positions), 6),
    )


def _called(level: Level, mezzanines: Mapping[str, str]) -> Level:
    """Return a mezzanine with the name that the source gives it; floors are called by number."""
    called = mezzanines.get(level.id, "")
    return replace(level, name=Name(local=called)) if called else level


def _report(draft: Draft, stations: Sequence[Station]) -> None:
    pathways: list[DraftPathway] = draft.pathways
    draft.remarks.add(
        Severity.WARNING,
        "no_ways",
        [station.id for station in stations],
        text=f"{len(draft.equipment)} machines and {len(draft.places)} places are known here, and"
        f" no way joins them: {len(pathways)} rides begin and end at landings that stand alone.",
        advice="Merge with a map of the same station that has ways.",
    )
    draft.remarks.add(
        Severity.HINT,
        "machines_without_position",
        [station.id for station in stations],
        text="The source does not say where machines stand, only near which exit or car: all of"
        " them were placed at the position of the station.",
        advice="Merge with a map that has them, or measure.",
    )
