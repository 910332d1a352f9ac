"""The conditions file: what kiosks poll and phones read; part of the command line's contract."""

import datetime as dt
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from maps.codec.messages import shortened
from maps.model import Conditions, MapError, OperatingState, Outage

_Time = Annotated[dt.datetime, Meta(tz=True)]


class OutageDoc(msgspec.Struct, kw_only=True):
    """The reported state of one subject."""

    subject: Annotated[str, Meta(min_length=1)]
    state: OperatingState
    since: _Time | None = None
    until: _Time | None = None
    source: str = ""
    reason: dict[str, str] = {}


class ConditionsDoc(msgspec.Struct, kw_only=True):
    """One snapshot; unknown members are allowed, so that newer issuers can add some."""

    schema: Literal[1]
    issued: _Time
    valid_until: _Time | None = None
    outages: list[OutageDoc]


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
            "a conditions file has schema, issued, valid_until, outages"
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
            )
            for o in document.outages
        ),
    )


def write_conditions(conditions: Conditions) -> bytes:
    """Return the bytes of a conditions file.

    Raises:
        MapError: the conditions have no time of issue.
    """
    if conditions.issued is None:
        message = "conditions: issued: missing; a snapshot without a time cannot be trusted"
        raise MapError(message)
    document = {
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
            }
            for o in conditions.outages
        ],
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"
