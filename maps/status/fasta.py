"""DB FaSta, version 2: a JSON list of elevators and escalators with state and position."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from maps.importing.draft import Remarks
from maps.model import EquipmentKind, OperatingState, Severity
from maps.status.plain import (
    as_list,
    as_object,
    as_position,
    as_text,
    as_time,
    read_json,
    starts_as_json,
)
from maps.status.report import Feed, Report

_SOURCE = "DB FaSta"
_KINDS = {"ELEVATOR": EquipmentKind.ELEVATOR, "ESCALATOR": EquipmentKind.ESCALATOR}
_STATES = {
    "ACTIVE": OperatingState.IN_SERVICE,
    "INACTIVE": OperatingState.OUT_OF_SERVICE,
    "UNKNOWN": OperatingState.UNKNOWN,
}


def looks_like_fasta(data: bytes) -> bool:
    """Say whether bytes look like a list of machines in this shape."""
    return starts_as_json(data) and b'"equipmentnumber"' in data


def read_fasta(data: bytes, name: str, zone: dt.tzinfo) -> Feed:
    """Read a list of machines, or a station with its `facilities`.

    Raises:
        MapError: the bytes are no JSON.
    """
    document = read_json(data, name)
    remarks = Remarks()
    reports = [
        report
        for number, item in enumerate(_items(document), 1)
        for report in _reports(as_object(item), number, zone, remarks)
    ]
    return Feed(source=_SOURCE, reports=tuple(reports), findings=remarks.findings())


def _items(document: Any) -> list[Any]:
    if isinstance(document, list):
        nested = [x for s in document for x in as_list(as_object(s).get("facilities"))]
        return nested or document
    whole = as_object(document)
    return as_list(whole.get("facilities")) or ([whole] if "equipmentnumber" in whole else [])


def _reports(
    item: dict[str, Any], number: int, zone: dt.tzinfo, remarks: Remarks
) -> Iterator[Report]:
    ident = as_text(item.get("equipmentnumber"))
    if not ident:
        remarks.add(
            Severity.WARNING,
            "report_without_id",
            (f"#{number}",),
            text="A machine has no equipmentnumber and was left out.",
            advice="Ask the operator of the feed.",
        )
        return
    state = _STATES.get(as_text(item.get("state")).upper())
    if state is None:
        remarks.add(
            Severity.WARNING,
            "state_unreadable",
            (ident,),
            text=f"The state '{as_text(item.get('state'))}' is not ACTIVE, INACTIVE or UNKNOWN; it"
            " counts as unknown.",
            advice="Ask the operator of the feed.",
        )
    explanation = as_text(item.get("stateExplanation"))
    report = Report(
        id=ident,
        kind=_KINDS.get(as_text(item.get("type")).upper()),
        state=state or OperatingState.UNKNOWN,
        position=as_position(item.get("geocoordY"), item.get("geocoordX")),
        station=as_text(item.get("stationnumber")),
        text=as_text(item.get("description")),
        reason=(("en", explanation),) if explanation else (),
    )
    yield report
    for span in as_list(item.get("outOfService")):
        yield from _planned(report, as_list(span), zone, remarks)


def _planned(
    report: Report, span: list[Any], zone: dt.tzinfo, remarks: Remarks
) -> Iterator[Report]:
    times = [as_time(value, zone) for value in span[:2]]
    since, until = times if len(times) == 2 else (None, None)
    if since is None or until is None or until <= since:
        remarks.add(
            Severity.WARNING,
            "time_unreadable",
            (report.id,),
            text="A planned outage has no readable beginning and end, and was left out.",
            advice="Ask the operator of the feed.",
        )
        return
    yield Report(
        id=report.id,
        kind=report.kind,
        state=OperatingState.OUT_OF_SERVICE,
        since=since,
        until=until,
        position=report.position,
        station=report.station,
        text=report.text,
    )
