"""Seoul Metro's list of machines: in use, or under repair."""

import datetime as dt

from maps.importing.bundle import Bundle
from maps.importing.draft import Remarks
from maps.importing.seoul_rows import machine_ids, read_tables
from maps.model import EquipmentKind, OperatingState, Severity
from maps.status.plain import starts_as_json
from maps.status.report import Feed, Report

_SOURCE = "서울교통공사"
_STATES = {
    "사용가능": OperatingState.IN_SERVICE,
    "보수중": OperatingState.OUT_OF_SERVICE,
}
_KINDS = {
    "EV": EquipmentKind.ELEVATOR,
    "ES": EquipmentKind.ESCALATOR,
    "MW": EquipmentKind.MOVING_SIDEWALK,
    "WL": EquipmentKind.STAIRLIFT,
}


def looks_like_seoul_status(data: bytes) -> bool:
    """Say whether bytes look like the list of machines with their state."""
    return starts_as_json(data) and (b'"use_yn"' in data or b'"USE_YN"' in data)


def read_seoul_status(data: bytes, name: str, _zone: dt.tzinfo) -> Feed:
    """Read the state of every machine; ids are those that the importer gives.

    Raises:
        MapError: the bytes are no such list.
    """
    rows = read_tables(Bundle(name=name, files={name: data})).machines
    remarks = Remarks()
    reports: list[Report] = []
    for ident, row in zip(machine_ids(rows), rows, strict=True):
        word = row.get("use_yn", "")
        state = _STATES.get(word.replace(" ", ""))
        if state is None:
            remarks.add(
                Severity.WARNING,
                "state_unreadable",
                (ident,),
                text=f"The state '{word}' is neither 사용가능 nor 보수중; it counts as unknown.",
                advice="Ask the operator what it means.",
            )
        is_out = state is OperatingState.OUT_OF_SERVICE
        reports.append(
            Report(
                id=ident,
                kind=_KINDS.get(row["elvtr_se"].upper()),
                state=state or OperatingState.UNKNOWN,
                station=row["stn_nm"],
                text=row.get("instl_pstn", ""),
                reason=(("en", "under repair"), ("ko", "보수 중")) if is_out else (),
            )
        )
    return Feed(source=_SOURCE, reports=tuple(reports), findings=remarks.findings())
