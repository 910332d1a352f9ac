"""GTFS-Realtime alerts, as protocol buffers or as JSON.

The specification knows stops, not machines; some operators name the machine as `facility_id`. What
names only a stop cannot be laid on a machine, unless the stop is the landing of just one.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from google.protobuf.json_format import MessageToDict
from google.protobuf.message import DecodeError, Message
from google.transit import gtfs_realtime_pb2

from maps.codec.messages import shortened
from maps.importing.draft import Remarks
from maps.model import EquipmentKind, MapError, OperatingState, Severity
from maps.status.plain import (
    as_list,
    as_object,
    as_text,
    as_time,
    read_json,
    starts_as_json,
)
from maps.status.report import About, Feed, Report

_SOURCE = "GTFS-Realtime"
_EFFECTS = (
    "",
    "NO_SERVICE",
    "REDUCED_SERVICE",
    "SIGNIFICANT_DELAYS",
    "DETOUR",
    "ADDITIONAL_SERVICE",
    "MODIFIED_SERVICE",
    "OTHER_EFFECT",
    "UNKNOWN_EFFECT",
    "STOP_MOVED",
    "NO_EFFECT",
    "ACCESSIBILITY_ISSUE",
)
_OUT = {"ACCESSIBILITY_ISSUE", "NO_SERVICE"}
_HARMLESS = {"NO_EFFECT", "ADDITIONAL_SERVICE", "SIGNIFICANT_DELAYS"}
_KIND_WORDS = {"ELEVATOR": EquipmentKind.ELEVATOR, "ESCALATOR": EquipmentKind.ESCALATOR}


def looks_like_gtfs_alerts(data: bytes) -> bool:
    """Say whether bytes look like a GTFS-Realtime feed."""
    if starts_as_json(data):
        return b'"entity"' in data and (b"informed_entity" in data or b"informedEntity" in data)
    # field 1, the header, opens the message; its field 1 is the version
    return data[:1] == b"\x0a" and data[2:3] == b"\x0a" and data[4:5].isdigit()


def read_gtfs_alerts(data: bytes, name: str, zone: dt.tzinfo) -> Feed:
    """Read every alert that names a stop or a machine.

    Raises:
        MapError: the bytes are neither a feed message nor JSON.
    """
    found = read_json(data, name) if starts_as_json(data) else _decode(data, name)
    document = as_object(_plain(found))
    remarks = Remarks()
    header = as_object(document.get("header"))
    reports = [
        report
        for number, entity in enumerate(as_list(document.get("entity")), 1)
        for report in _reports(as_object(entity), number, zone, remarks)
    ]
    return Feed(
        source=_SOURCE,
        issued=as_time(header.get("timestamp"), dt.UTC),
        reports=tuple(reports),
        findings=remarks.findings(),
    )


def _decode(data: bytes, name: str) -> Any:
    message: Message = gtfs_realtime_pb2.FeedMessage()
    try:
        message.ParseFromString(data)
        if not message.IsInitialized():
            text = f"{name}: not a whole GTFS-Realtime message; get the file again"
            raise MapError(text)
        return MessageToDict(message, preserving_proto_field_name=True)
    except (DecodeError, ValueError, RuntimeError, RecursionError) as error:
        text = f"{name}: not a GTFS-Realtime message: {shortened(error)}; get the file again"
        raise MapError(text) from None


def _plain(value: Any, depth: int = 12) -> Any:
    """Return a document with keys as the specification writes them: JSON may have camelCase."""
    if isinstance(value, dict) and depth:
        return {_snake(str(key)): _plain(inner, depth - 1) for key, inner in value.items()}
    if isinstance(value, list) and depth:
        return [_plain(inner, depth - 1) for inner in value]
    return value


def _snake(key: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in key)


def _reports(
    entity: dict[str, Any], number: int, zone: dt.tzinfo, remarks: Remarks
) -> Iterator[Report]:
    alert = as_object(entity.get("alert"))
    if not alert or entity.get("is_deleted") is True:
        return
    effect = _effect(alert.get("effect"))
    subjects = list(dict.fromkeys(_subjects(alert)))
    if effect in _HARMLESS or not subjects:
        return
    state = OperatingState.OUT_OF_SERVICE if effect in _OUT else OperatingState.UNKNOWN
    spans = [_span(as_object(p), zone) for p in as_list(alert.get("active_period"))]
    if None in spans:
        remarks.add(
            Severity.WARNING,
            "time_unreadable",
            (as_text(entity.get("id")) or f"#{number}",),
            text="An alert has a period that cannot be read; that period was left out.",
            advice="Ask the operator of the feed.",
        )
    readable = [span for span in spans if span is not None]
    if spans and not readable:
        return
    reason = _translations(alert.get("header_text"))
    for subject, about in subjects:
        for since, until in readable or [(None, None)]:
            yield Report(
                id=subject,
                kind=_kind(alert),
                about=about,
                state=state,
                since=since,
                until=until,
                text=reason[0][1] if reason else "",
                source=f"{_SOURCE} {as_text(entity.get('id'))}".strip(),
                reason=reason,
            )


def _effect(value: Any) -> str:
    text = as_text(value).upper()
    if text.isdecimal() and len(text) < 4:
        return _EFFECTS[int(text)] if int(text) < len(_EFFECTS) else "UNKNOWN_EFFECT"
    return text or "UNKNOWN_EFFECT"


def _kind(alert: dict[str, Any]) -> EquipmentKind | None:
    detail = as_text(alert.get("effect_detail")).upper()
    return next((kind for word, kind in _KIND_WORDS.items() if word in detail), None)


def _subjects(alert: dict[str, Any]) -> Iterator[tuple[str, About]]:
    """Yield (id, what it stands for) of everything that an alert is about."""
    for entry in as_list(alert.get("informed_entity")):
        selector = as_object(entry)
        machine = as_text(selector.get("facility_id")) or as_text(selector.get("pathway_id"))
        stop = as_text(selector.get("stop_id"))
        if machine:
            yield machine, About.MACHINE
        elif stop:
            yield stop, About.STOP


Span = tuple[dt.datetime | None, dt.datetime | None]


def _span(period: dict[str, Any], zone: dt.tzinfo) -> Span | None:
    """Return beginning and end; open where they are absent or 0, None where they are unreadable."""
    ends: list[dt.datetime | None] = []
    for key in ("start", "end"):
        text = as_text(period.get(key))
        time = as_time(text, zone) if text not in {"", "0"} else None
        if text not in {"", "0"} and time is None:
            return None
        ends.append(time)
    return ends[0], ends[1]


def _translations(value: Any) -> tuple[tuple[str, str], ...]:
    texts = {
        as_text(as_object(t).get("language"))[:20] or "und": as_text(as_object(t).get("text"))
        for t in as_list(as_object(value).get("translation"))
    }
    return tuple(sorted((language, text) for language, text in texts.items() if text))
