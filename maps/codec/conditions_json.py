"""The conditions file: what kiosks poll and phones read; part of the command line's contract."""

import datetime as dt
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from maps.codec.messages import shortened
from maps.model import Conditions, MapError, Notice, OperatingState, Outage

_Time = Annotated[dt.datetime, Meta(tz=True)]


class OutageDoc(msgspec.Struct, kw_only=True):
    """The reported state of one subject."""

    subject: Annotated[str, Meta(min_length=1)]
    state: OperatingState
    since: _Time | None = None
    until: _Time | None = None
    source: str = ""
    reason: dict[str, str] = {}
    as_of: _Time | None = None
    valid_until: _Time | None = None


_Texts = dict[Annotated[str, Meta(min_length=2)], Annotated[str, Meta(min_length=1)]]
"""Language -> text."""


class NoticeDoc(msgspec.Struct, kw_only=True):
    """Something that the station tells everybody."""

    id: Annotated[str, Meta(min_length=1)]
    title: Annotated[_Texts, Meta(min_length=1)]
    text: _Texts = {}
    since: _Time | None = None
    until: _Time | None = None


class ConditionsDoc(msgspec.Struct, kw_only=True):
    """One snapshot; unknown members are allowed, so that newer issuers can add some."""

    schema: Literal[1]
    issued: _Time
    valid_until: _Time | None = None
    outages: list[OutageDoc]
    notices: list[NoticeDoc] = []


_DECODER = msgspec.json.Decoder(ConditionsDoc)


def read_conditions(data: bytes, *, name: str) -> Conditions:
    """Read a conditions file.

    Raises:
        MapError: the bytes are not one; says where.
    """
    try:
        document = _DECODER.decode(data)
    except msgspec.ValidationError as error:
        message = (
            f"{name}: {shortened(error)}; "
            "a conditions file has schema, issued, valid_until, outages, notices"
        )
        raise MapError(message) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        message = f"{name}: not a complete JSON document: {shortened(error)}; get the file again"
        raise MapError(message) from None
    return Conditions(
        issued=document.issued,
        valid_until=document.valid_until,
        outages=tuple(
            Outage(
                subject=o.subject,
                state=o.state,
                since=o.since,
                until=o.until,
                source=o.source,
                reason=tuple(sorted(o.reason.items())),
                as_of=o.as_of,
                valid_until=o.valid_until,
            )
            for o in document.outages
        ),
        notices=_notices(document.notices, name),
    )


def _notices(documents: list[NoticeDoc], name: str) -> tuple[Notice, ...]:
    ids = [document.id for document in documents]
    twice = next((each for each in ids if ids.count(each) > 1), None)
    if twice is not None:
        message = f"{name}: notices: id {twice} occurs twice; give each notice its own"
        raise MapError(message)
    return tuple(
        Notice(
            id=d.id,
            title=tuple(sorted(d.title.items())),
            text=tuple(sorted(d.text.items())),
            since=d.since,
            until=d.until,
        )
        for d in documents
    )


def write_conditions(conditions: Conditions, *, before: bytes = b"") -> bytes:
    """Return the bytes of a conditions file.

    Args:
        conditions: what it says.
        before: the file that it takes the place of: members that this version does not know stay,
            of the snapshot and of every report that is still there.

    Raises:
        MapError: the conditions have no time of issue.
    """
    if conditions.issued is None:
        message = "conditions: issued: missing; a snapshot without a time cannot be trusted"
        raise MapError(message)
    known, others = _unknown_members(before)
    document: dict[str, object] = {
        "schema": 1,
        "issued": conditions.issued,
        "valid_until": conditions.valid_until,
        "outages": [
            {
                "subject": o.subject,
                "state": o.state,
                "since": o.since,
                "until": o.until,
                "source": o.source,
                "reason": dict(o.reason),
                **others.get(_mark(o.subject, o.state, o.since, o.source), {}),
                **({"as_of": o.as_of} if o.as_of else {}),
                **({"valid_until": o.valid_until} if o.valid_until else {}),
            }
            for o in conditions.outages
        ],
    }
    if conditions.notices:  # a file without any is as it always was
        document["notices"] = [
            {
                "id": n.id,
                "title": dict(n.title),
                "text": dict(n.text),
                "since": n.since,
                "until": n.until,
            }
            for n in conditions.notices
        ]
    document |= known
    return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"


_MEMBERS = frozenset(ConditionsDoc.__struct_fields__)
_REPORT_MEMBERS = frozenset(OutageDoc.__struct_fields__)

_Members = dict[str, object]


def _unknown_members(before: bytes) -> tuple[_Members, dict[tuple[object, ...], _Members]]:
    """Return what a file holds beyond this version: of the snapshot, and by report."""
    if not before:
        return {}, {}
    raw = msgspec.json.decode(before)
    document = _DECODER.decode(before)
    reports = {
        _mark(report.subject, report.state, report.since, report.source): {
            name: value for name, value in members.items() if name not in _REPORT_MEMBERS
        }
        for report, members in zip(document.outages, raw["outages"], strict=True)
    }
    return {name: value for name, value in raw.items() if name not in _MEMBERS}, reports


def _mark(
    subject: str, state: OperatingState, since: dt.datetime | None, source: str
) -> tuple[object, ...]:
    """Return what tells a report from others, before and after a rewriting."""
    return subject, state, since, source
