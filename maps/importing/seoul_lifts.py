"""Wheelchair lifts on stairs, from their own list: width, load, floors.

They carry one chair along the stairs, with staff, up to a weight and a width that many powered
chairs exceed. They are machines of a kind of their own, and no pathway leads over them.
"""

import math
from dataclasses import dataclass, replace

from maps.importing.draft import Draft
from maps.importing.floor_text import FloorText, read_floors
from maps.importing.level_text import level_id
from maps.importing.seoul_names import spot_name
from maps.importing.seoul_rows import Row, machine_number, station_code
from maps.importing.seoul_stations import Station
from maps.importing.seoul_tables import read_date
from maps.model import (
    Access,
    Equipment,
    EquipmentId,
    EquipmentKind,
    LevelId,
    Point,
    Provenance,
    Severity,
)


@dataclass(frozen=True, slots=True)
class ListedLift:
    """What the list of wheelchair lifts says of one."""

    id: str
    row: Row
    floors: FloorText

    @property
    def levels(self) -> tuple[LevelId, ...]:
        """The floors it joins, lowest first."""
        return tuple(level_id(value) for value in sorted(self.floors.stops))

    @property
    def width_m(self) -> float | None:
        """Clear width of its platform; the list says millimetres."""
        try:
            width = float(self.row.get("폭", ""))
        except ValueError:
            return None
        return round(width / 1000, 3) if math.isfinite(width) and 400 <= width <= 2000 else None

    def completed(self, machine: Equipment) -> Equipment:
        """Return a machine with what this list adds."""
        return replace(
            machine,
            cabin_width_m=self.width_m,
            levels=machine.levels or self.levels,
            provenance=replace(machine.provenance, verified_on=read_date(self.row)),
        )

    def equipment(self, at: Point, source: str, inferred: str) -> Equipment:
        """Return the machine, where no other list knows it."""
        number = self.row.get("관리번호(호기)", "")
        return self.completed(
            Equipment(
                id=EquipmentId(self.id),
                kind=EquipmentKind.STAIRLIFT,
                position=at,
                levels=self.levels,
                name=spot_name(self.row.get("시작층(상세위치)", "")),
                ref=number,
                access=Access.LIMITED,
                provenance=Provenance(source=source, inferred=inferred),
            )
        )


def match_lifts(draft: Draft, station: Station) -> dict[str, ListedLift]:
    """Return what is known of wheelchair lifts, by the id of the machine they are."""
    listed = {
        machine_number(m.rows[0].get("elvtr_nm", "")): m
        for m in station.machines
        if m.rows[0]["elvtr_se"].upper() == "WL"
    }
    found: dict[str, ListedLift] = {}
    for number, row in enumerate(station.wheelchair_lifts, 1):
        floors = read_floors(_floors(row))
        machine = listed.get(machine_number(row.get("관리번호(호기)", "")))
        serial = station_code(row.get("승강기 일련번호", "")) or f"{station.code}-{number}"
        ident = machine.id if machine else f"seoul:wheelchair-lift/{serial}"
        if ident in found:
            ident = f"{ident}~{number}"
        found[ident] = ListedLift(ident, row, floors)
        if machine is not None:
            _compare(draft, machine.id, machine.rows[0]["opr_sec"], floors, row)
    if listed or found:
        _report(draft, [m.id for m in listed.values()], found)
    return found


def _floors(row: Row) -> str:
    return "-".join(
        f"{row.get(f'{end}(지상_지하)', '')}{row[f'{end}(운행역층)']}"
        for end in ("시작층", "종료층")
    )


def _compare(draft: Draft, ident: str, text: str, floors: FloorText, row: Row) -> None:
    if set(read_floors(text, plain_mezzanine_is_below=True).stops) != set(floors.stops):
        draft.remarks.add(
            Severity.WARNING,
            "sources_disagree",
            (ident,),
            text=f"The list of machines says it joins '{text}', the list of wheelchair lifts says"
            f" '{_floors(row)}'; the first was taken.",
            advice="Look on site, and correct the list that is wrong.",
        )


def _report(draft: Draft, listed: list[str], found: dict[str, ListedLift]) -> None:
    limits = sorted({p.row["한계중량"] for p in found.values() if p.row.get("한계중량")})
    carries = f" They carry up to {', '.join(limits)} kg." if limits else ""
    draft.remarks.add(
        Severity.WARNING,
        "wheelchair_lift_is_no_elevator",
        {*listed, *found},
        text="Wheelchair lifts on stairs need staff and are too small or too weak for many powered"
        f" chairs: no way leads over them.{carries}",
        advice="Send travellers by elevators; where there is none, say so.",
    )
    unlisted = [ident for ident in found if ident not in listed]
    if unlisted and listed:
        draft.remarks.add(
            Severity.WARNING,
            "sources_disagree",
            unlisted,
            text="The list of wheelchair lifts has machines that the list of machines lacks.",
            advice="Look on site whether they are still there.",
        )
