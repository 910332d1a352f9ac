"""The file of promised journeys that lies beside a map."""

import datetime as dt
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from maps.codec.messages import shortened
from maps.model import MapError, PromisedJourney

_SCHEMA = "yeokgil-journeys/1"
_Text = Annotated[str, Meta(min_length=1, max_length=200)]


class _JourneyDoc(
    msgspec.Struct,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    rename={"origin": "from", "destination": "to"},
):
    name: _Text
    origin: _Text
    destination: _Text
    profiles: list[_Text] = []
    at: dt.datetime | None = None
    within_min: Annotated[float, Meta(gt=0)] | None = None


class _JourneysDoc(msgspec.Struct, forbid_unknown_fields=True):
    schema: Literal["yeokgil-journeys/1"]
    journeys: list[_JourneyDoc]


_DECODER = msgspec.json.Decoder(_JourneysDoc)


def read_journeys(data: bytes, *, name: str) -> tuple[PromisedJourney, ...]:
    """Read a file of promised journeys.

    Raises:
        MapError: the bytes are not one, or a name occurs twice; says where.
    """
    try:
        document = _DECODER.decode(data)
    except msgspec.ValidationError as error:
        message = (
            f"{name}: {shortened(error)}; each journey has name, from, to, and may have profiles, "
            "at, within_min"
        )
        raise MapError(message) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        message = f"{name}: not a complete JSON document: {shortened(error)}; get the file again"
        raise MapError(message) from None
    seen: set[str] = set()
    for each in document.journeys:
        if each.name in seen:
            message = f"{name}: {each.name}: occurs twice; give each journey a name of its own"
            raise MapError(message)
        seen.add(each.name)
    return tuple(
        PromisedJourney(
            name=each.name,
            origin=each.origin,
            destination=each.destination,
            profiles=tuple(each.profiles),
            at=each.at,
            within_s=None if each.within_min is None else 60 * each.within_min,
        )
        for each in document.journeys
    )


def write_journeys(journeys: tuple[PromisedJourney, ...]) -> bytes:
    """Return the bytes of a file of promised journeys, one a line."""
    rows = [
        msgspec.json.encode(
            _JourneyDoc(
                name=each.name,
                origin=each.origin,
                destination=each.destination,
                profiles=list(each.profiles),
                at=each.at,
                within_min=None if each.within_s is None else each.within_s / 60,
            )
        ).decode()
        for each in journeys
    ]
    lines = ",\n".join(rows)
    return f'{{"schema": "{_SCHEMA}", "journeys": [\n{lines}\n]}}\n'.encode()
