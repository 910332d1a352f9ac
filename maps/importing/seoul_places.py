"""Toilets and exits of Seoul's stations."""

from collections import defaultdict
from collections.abc import Sequence

from maps.importing.draft import Draft
from maps.importing.floor_text import read_floors
from maps.importing.level_text import level_id
from maps.importing.seoul_machines import NO_SPOT, SOURCE_ID, Stop
from maps.importing.seoul_names import exit_number
from maps.importing.seoul_rows import Row, position_of
from maps.importing.seoul_stations import LatLon, Station, apart_m, is_far
from maps.importing.seoul_tables import read_date, read_hours
from maps.model import (
    Access,
    Anchor,
    LevelId,
    Name,
    NodeId,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    Provenance,
    Severity,
    natural_key,
)

_FOR_WHEELCHAIRS = "장애인"
_GATES = {
    "내부": (
        ("en", "Accessible toilet, inside the fare gates"),
        ("ja", "多機能トイレ(改札内)"),
        ("ko", "장애인화장실 (개찰구 안)"),
        ("zh", "无障碍卫生间(检票口内)"),
    ),
    "외부": (
        ("en", "Accessible toilet, outside the fare gates"),
        ("ja", "多機能トイレ(改札外)"),
        ("ko", "장애인화장실 (개찰구 밖)"),
        ("zh", "无障碍卫生间(检票口外)"),
    ),
}


def add_exits(draft: Draft, station: Station, stops: Sequence[Stop], at: Point) -> None:
    """Add every exit that a machine leads up or down to: the source names no others."""
    nodes: dict[str, list[str]] = defaultdict(list)
    for stop in stops:
        number = exit_number(stop.spot)
        if number and stop.level == 0:
            nodes[number] += [stop.node] if stop.node else []
    for number in sorted(nodes, key=natural_key):
        draft.places.append(
            Place(
                id=PlaceId(f"seoul:exit/{station.code}/{number}"),
                kind=PlaceKind.ENTRANCE,
                ref=number,
                levels=(LevelId("0"),),
                position=at,
                nodes=tuple(NodeId(node) for node in sorted(nodes[number], key=natural_key)),
                provenance=Provenance(
                    source=SOURCE_ID, inferred=f"an exit that a machine is named after; {NO_SPOT}"
                ),
            )
        )


def add_toilets(draft: Draft, station: Station, anchor: Anchor, at: Point) -> None:
    """Add the toilets of a station where the source says they are, if that can be."""
    for ident, row in station.toilets:
        position = _toilet_position(draft, station, ident, row)
        floors = read_floors(_floor(row))
        if not floors.is_clear:
            _report_floor(draft, ident, row)
        draft.places.append(
            Place(
                id=PlaceId(ident),
                kind=PlaceKind.TOILET,
                name=_toilet_name(row),
                levels=tuple(level_id(value) for value in floors.stops),
                position=anchor.to_local(position[1], position[0]) if position else at,
                access=_access(row),
                opening_hours=_hours(draft, ident, row),
                provenance=Provenance(
                    source=SOURCE_ID,
                    verified_on=read_date(row),
                    inferred="" if position else NO_SPOT,
                ),
            )
        )


def _floor(row: Row) -> str:
    return f"{row.get('지상 또는 지하 구분', '')}{row.get('역층', '')}"


def _access(row: Row) -> Access:
    return Access.YES if _FOR_WHEELCHAIRS in row.get("구분", "") else Access.UNKNOWN


def _toilet_name(row: Row) -> Name:
    """Return a name that says what decides whether one gets there: the gates; and where it is."""
    if _access(row) is not Access.YES:
        return Name(local=row.get("상세위치", ""))
    texts = _GATES.get(row["게이트 내외 구분"], ())
    called = dict(texts).get("ko", "장애인화장실")
    spot = row.get("상세위치", "")
    return Name(local=f"{called}, {spot}" if spot else called, by_language=texts)


def _toilet_position(draft: Draft, station: Station, ident: str, row: Row) -> LatLon | None:
    position = position_of(row, "위도", "경도")
    if position is None or is_far(station, position):
        far = (
            "none"
            if position is None or station.position is None
            else (f"{apart_m(station.position, position) / 1000:.1f} km from the station")
        )
        draft.remarks.add(
            Severity.WARNING,
            "position_cannot_be",
            (ident,),
            text=f"The position of the toilet ({row.get('위도', '')}, {row.get('경도', '')}) is"
            f" {far}; it was placed at the station.",
            advice="Correct the position in the list of toilets.",
        )
        return None
    return position


def _report_floor(draft: Draft, ident: str, row: Row) -> None:
    draft.remarks.add(
        Severity.WARNING,
        "floor_unreadable",
        (ident,),
        text=f"The floor '{_floor(row)}' cannot be read.",
        advice="Write 지하 or 지상, and the number of the floor.",
    )


def _hours(draft: Draft, ident: str, row: Row) -> str:
    text = row.get("개방시간", "")
    hours = read_hours(text)
    if text and not hours:
        draft.remarks.add(
            Severity.WARNING,
            "opening_hours_unreadable",
            (ident,),
            text=f"The opening hours '{text}' cannot be read; they are left out.",
            advice="Write them as 05:00~24:00.",
        )
    return hours
