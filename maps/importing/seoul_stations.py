"""Joining Seoul's files: which machine, toilet and name belongs to which station.

Machines carry the station's code; toilets and wheelchair lifts carry line and name only, and names
differ between files and over the years. Whatever is joined by less than code, or line and name, is
reported; what cannot be joined is reported too.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median

from maps.importing.draft import Remarks
from maps.importing.seoul_names import (
    StationText,
    agree,
    comparable,
    line_number,
    read_station_text,
    translated,
)
from maps.importing.seoul_rows import Row, Tables, machine_ids, position_of, station_code
from maps.model import NO_NAME, Anchor, Name, Severity
from maps.model.geometry import distance_m

_NEAR_M = 500.0
_FAR_M = 500.0

LatLon = tuple[float, float]


@dataclass(slots=True, kw_only=True)
class Machine:
    """One machine with every row that speaks of it."""

    id: str
    rows: list[Row]


@dataclass(slots=True, kw_only=True)
class Station:
    """One station of one line, with all that the files say about it."""

    code: str
    line: str = ""
    name: Name = NO_NAME
    keys: set[str] = field(default_factory=set)
    """Every name it is called by, comparable."""
    position: LatLon | None = None
    inferred: str = ""
    """Why the position is not that of the names file."""
    machines: list[Machine] = field(default_factory=list)
    toilets: list[tuple[str, Row]] = field(default_factory=list)
    """(id, row)"""
    wheelchair_lifts: list[Row] = field(default_factory=list)
    remarks: Remarks = field(default_factory=Remarks)

    @property
    def id(self) -> str:
        """The id of the station's map."""
        return f"seoul:station/{self.code}"

    @property
    def has_facilities(self) -> bool:
        """Whether there is anything to put on a map."""
        return bool(self.machines or self.toilets or self.wheelchair_lifts)


def join_stations(tables: Tables) -> list[Station]:
    """Return every station that has facilities, by code."""
    stations = _named(tables)
    _add_machines(stations, tables.machines)
    _call(stations, tables)
    _add_by_name(stations, tables)
    known = [s for s in stations.values() if s.has_facilities]
    for station in known:
        _place(station, stations.values())
    return sorted(known, key=lambda s: s.code)


def apart_m(one: LatLon, other: LatLon) -> float:
    """Return the distance of two positions, in metres."""
    anchor = Anchor(lat_deg=one[0], lon_deg=one[1])
    return distance_m((0.0, 0.0), anchor.to_local(other[1], other[0]))


def _named(tables: Tables) -> dict[str, Station]:
    """Return a station for every row of the names file and the directory."""
    stations: dict[str, Station] = {}
    for row in tables.names:
        station = _station(stations, station_code(row["station_cd"]))
        station.line = station.line or line_number(row.get("line", ""))
        station.position = station.position or position_of(row, "lat", "lng")
    for row in tables.directory:
        station = _station(stations, station_code(row["역번호"]))
        station.line = station.line or line_number(row["호선"])
        station.keys |= read_station_text(row["역명"]).keys()
    return stations


def _station(stations: dict[str, Station], code: str) -> Station:
    return stations.setdefault(code, Station(code=code))


def _add_machines(stations: dict[str, Station], rows: list[Row]) -> None:
    machines: dict[str, Machine] = {}
    for ident, row in zip(machine_ids(rows), rows, strict=True):
        if ident in machines:
            machines[ident].rows.append(row)
            continue
        text = read_station_text(row["stn_nm"])
        station = _station(stations, station_code(row.get("stn_cd", "")) or text.base)
        station.line = station.line or text.line
        machines[ident] = Machine(id=ident, rows=[row])
        station.machines.append(machines[ident])


def _call(stations: dict[str, Station], tables: Tables) -> None:
    """Name every station as its operator does today; other languages where they mean that name."""
    names = {station_code(row["station_cd"]): row for row in reversed(tables.names)}
    for station in stations.values():
        row = names.get(station.code)
        texts = [read_station_text(m.rows[0]["stn_nm"]) for m in station.machines]
        given = read_station_text(row["name"]) if row else None
        today = _most_common(texts) or given
        if today is None:
            station.name = _directory_name(station, tables)
            continue
        station.keys |= today.keys()
        if given is not None and row is not None:
            if not agree(station.keys, given.keys()):
                _report_renamed(station, today, given, row)
                row = None
            station.keys |= given.keys()
        base = today.base if len(today.base) < 3 else today.base.removesuffix("역")
        station.name = translated(base, row)


def _most_common(texts: list[StationText]) -> StationText | None:
    return Counter(texts).most_common(1)[0][0] if texts else None


def _directory_name(station: Station, tables: Tables) -> Name:
    for row in tables.directory:
        if station_code(row["역번호"]) == station.code:
            return translated(read_station_text(row["역명"]).base.removesuffix("역"), None)
    return NO_NAME


def _report_renamed(station: Station, today: StationText, given: StationText, row: Row) -> None:
    station.remarks.add(
        Severity.WARNING,
        "station_name_differs",
        (station.id,),
        text=f"The list of machines calls the station {today.base}, the list of names"
        f" {given.base} ({row.get('station_nm_eng', '')}); names in other languages are left out,"
        " for they may belong to the other name.",
        advice="Ask the operator for the names in use today, and add them.",
    )


def _add_by_name(stations: dict[str, Station], tables: Tables) -> None:
    taken: set[str] = set()
    for number, row in enumerate(tables.toilets, 1):
        found = _find(stations, row, row.get("운영노선명", ""), position_of(row, "위도", "경도"))
        if found is not None:
            ident = f"seoul:toilet/{station_code(row.get('연번', '')) or number}"
            while ident in taken:
                ident += f"~{number}"
            taken.add(ident)
            found.toilets.append((ident, row))
    for row in tables.wheelchair_lifts:
        found = _find(stations, row, row.get("호선", ""), None)
        if found is not None:
            found.wheelchair_lifts.append(row)


def _find(
    stations: dict[str, Station], row: Row, line_text: str, position: LatLon | None
) -> Station | None:
    """Return the station of a row that has no code, or leave a remark."""
    text = read_station_text(row["역명"])
    line = line_number(line_text) or text.line
    of_line = [s for s in stations.values() if not line or not s.line or s.line == line]
    keys = text.keys()
    fitting = [s for s in of_line if comparable(text.base) in s.keys] or [
        s for s in of_line if agree(keys, s.keys)
    ]
    if len(fitting) == 1:
        return fitting[0]
    placed = [(apart_m(position, s.position), s) for s in of_line if position and s.position]
    near = sorted((d, s.code) for d, s in placed if d <= _NEAR_M)
    if len(near) == 1 or (len(near) > 1 and near[1][0] > 2 * near[0][0]):
        station = stations[near[0][1]]
        station.remarks.add(
            Severity.WARNING,
            "joined_by_distance",
            (station.id,),
            text=f"{row['역명']} of line {line or '?'} is the name of no station in the other"
            f" files; it was joined to this one, {near[0][0]:.0f} m away.",
            advice="Compare the names; a station may have been renamed.",
        )
        return station
    if fitting or not stations:
        return None if not stations else _report_lost(fitting[0], row, line, len(fitting))
    return _new(stations, text, line) if position else _report_lost(None, row, line, 0, stations)


def _new(stations: dict[str, Station], text: StationText, line: str) -> Station:
    code = f"{line}-{comparable(text.base)}"[:60]
    station = _station(stations, code)
    station.line, station.name = line, translated(text.base, None)
    station.keys |= text.keys()
    return station


def _report_lost(
    station: Station | None,
    row: Row,
    line: str,
    count: int,
    stations: dict[str, Station] | None = None,
) -> None:
    """Report a row that belongs to no station, at a station that people will look at."""
    at = station or next((s for s in (stations or {}).values() if s.machines), None)
    if at is None:
        return
    at.remarks.add(
        Severity.WARNING,
        "row_without_station",
        (f"{row['역명']} ({line})",),
        text=f"A row of the files fits {count or 'no'} station{'s' if count != 1 else ''} by line"
        " and name, and was left out.",
        advice="Correct line and name in the file, or add the station to the list of names.",
    )


def _place(station: Station, stations: Iterable[Station]) -> None:
    """Give a station without a position that of its toilets, or of its neighbours on the line."""
    if station.position is not None:
        return
    toilets = [p for _, row in station.toilets if (p := position_of(row, "위도", "경도"))]
    if toilets:
        station.position = (median(p[0] for p in toilets), median(p[1] for p in toilets))
        station.inferred = "placed at its toilets: the list of names has no position"
    else:
        station.position = _between_neighbours(station, stations)
        station.inferred = "placed between the neighbouring codes of its line"
    if station.position is not None:
        station.remarks.add(
            Severity.WARNING,
            "station_without_position",
            (station.id,),
            text=f"The list of names has no position for this station: it is {station.inferred}.",
            advice="Add the station's position to the list of names.",
        )


def _between_neighbours(station: Station, stations: Iterable[Station]) -> LatLon | None:
    if not station.code.isdecimal():
        return None
    number = int(station.code)
    on_line = sorted(
        (abs(int(s.code) - number), s.code, s.position)
        for s in stations
        if s.code.isdecimal() and s.line == station.line and s.position is not None
    )
    near = [position for gap, _, position in on_line[:2] if gap <= 2]
    if not near:
        return None
    return (sum(p[0] for p in near) / len(near), sum(p[1] for p in near) / len(near))


def is_far(station: Station, position: LatLon) -> bool:
    """Say whether a position cannot be inside a station."""
    return station.position is None or apart_m(station.position, position) > _FAR_M
