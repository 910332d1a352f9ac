"""SIRI-FM: facility monitoring as XML. Entities and document types are refused."""

import datetime as dt
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from maps.codec.messages import shortened
from maps.importing.draft import Remarks
from maps.model import EquipmentKind, MapError, OperatingState, Severity
from maps.status.plain import as_position, as_text, as_time
from maps.status.report import Feed, LatLon, Report

_SOURCE = "SIRI-FM"
_STATES = {
    "available": OperatingState.IN_SERVICE,
    "notAvailable": OperatingState.OUT_OF_SERVICE,
    "removed": OperatingState.OUT_OF_SERVICE,
    "partiallyAvailable": OperatingState.UNKNOWN,
    "unknown": OperatingState.UNKNOWN,
}
_KINDS = {
    "lift": EquipmentKind.ELEVATOR,
    "elevator": EquipmentKind.ELEVATOR,
    "escalator": EquipmentKind.ESCALATOR,
    "travelator": EquipmentKind.MOVING_SIDEWALK,
    "movingwalkway": EquipmentKind.MOVING_SIDEWALK,
}


def looks_like_siri_fm(data: bytes) -> bool:
    """Say whether bytes look like a SIRI document about facilities."""
    return data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<" and b"FacilityCondition" in data


def read_siri_fm(data: bytes, name: str, zone: dt.tzinfo) -> Feed:
    """Read every facility condition of a document.

    Raises:
        MapError: the bytes are no XML, or declare entities.
    """
    try:
        root = fromstring(data, forbid_dtd=True)
    except (ParseError, UnicodeError, LookupError, ValueError, DefusedXmlException) as error:
        is_refused = isinstance(error, DefusedXmlException)
        what = type(error).__name__ if is_refused else shortened(error)
        message = f"{name}: not an XML document that can be read: {what}; get the file again"
        raise MapError(message) from None
    remarks = Remarks()
    conditions = [e for e in root.iter() if _local(e) == "FacilityCondition"]
    reports = [
        report
        for number, condition in enumerate(conditions, 1)
        for report in _reports(condition, number, zone, remarks)
    ]
    producer = _text(root, "ProducerRef")
    return Feed(
        source=f"{_SOURCE} {producer}".strip(),
        issued=as_time(_text(root, "ResponseTimestamp"), zone),
        valid_until=as_time(_text(root, "ValidUntil"), zone),
        reports=tuple(reports),
        findings=remarks.findings(),
    )


def _local(element: Element) -> str:
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def _all(element: Element, wanted: str) -> Iterator[Element]:
    return (e for e in element.iter() if _local(e) == wanted)


def _text(element: Element, wanted: str) -> str:
    """Return the text of the first element of that name below this one."""
    found = next(_all(element, wanted), None)
    return as_text(found.text) if found is not None else ""


def _reports(
    condition: Element, number: int, zone: dt.tzinfo, remarks: Remarks
) -> Iterator[Report]:
    names = [_text(condition, tag) for tag in ("FacilityRef", "FacilityCode")]
    ident = next(filter(None, names), "")
    if not ident:
        remarks.add(
            Severity.WARNING,
            "report_without_id",
            (f"#{number}",),
            text="A facility condition names no facility and was left out.",
            advice="Ask the operator of the feed.",
        )
        return
    status = next(_all(condition, "FacilityStatus"), None)
    word = _text(status, "Status") if status is not None else ""
    if word not in _STATES:
        remarks.add(
            Severity.WARNING,
            "state_unreadable",
            (ident,),
            text=f"The status '{word}' says neither that it works nor that it does not; it counts"
            " as unknown.",
            advice="Ask the operator of the feed.",
        )
    bare = ident.split(":", 1)[-1]
    spans = [
        (as_time(_text(period, "StartTime"), zone), as_time(_text(period, "EndTime"), zone))
        for period in _all(condition, "ValidityPeriod")
    ]
    for since, until in spans or [(None, None)]:
        yield Report(
            id=ident,
            refs=(bare,) if bare != ident else (),
            kind=_KINDS.get(_text(condition, "FacilityClass").lower()),
            state=_STATES.get(word, OperatingState.UNKNOWN),
            since=since,
            until=until,
            position=_position(condition),
            station=_text(condition, "StopPlaceRef") or _text(condition, "StopPointRef"),
            text=_text(condition, "FacilityName"),
            reason=_reasons(status),
        )


def _position(condition: Element) -> LatLon | None:
    return as_position(_text(condition, "Latitude"), _text(condition, "Longitude"))


def _reasons(status: Element | None) -> tuple[tuple[str, str], ...]:
    if status is None:
        return ()
    texts = {
        e.get("{http://www.w3.org/XML/1998/namespace}lang", "und")[:20]: as_text(e.text)
        for e in _all(status, "Description")
    }
    return tuple(sorted((language, text) for language, text in texts.items() if text))
