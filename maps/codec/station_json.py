"""StationMap <-> canonical JSON: one feature a line, so that version control shows what changed.

Equal maps give equal bytes, and reading back what was written gives an equal map.
"""

from typing import Any

import msgspec

from maps.codec import station_document as doc
from maps.codec.messages import shortened
from maps.codec.station_reading import to_model
from maps.codec.station_writing import SCHEMA, to_lists, to_station
from maps.model import MapError, StationMap

_DECODER = msgspec.json.Decoder(doc.StationMapDoc)
_ALWAYS_THERE = {"sources", "levels", "equipment", "remarks", "features"}


def is_station_map(data: bytes) -> bool:
    """Say whether bytes look like a station map of ours (of any version)."""
    return b'"yeokgil-station-map/' in data[:4096]


def json_schema() -> bytes:
    """Return the JSON Schema of the station map document, as it is published."""
    schema = msgspec.json.schema(doc.StationMapDoc)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "Yeokgil station map, version 1"
    return msgspec.json.format(msgspec.json.encode(schema, order="sorted"), indent=1) + b"\n"


def read_station_map(data: bytes, *, name: str) -> StationMap:
    """Read a station map.

    Args:
        data: the file's bytes.
        name: what to call the file in messages.

    Raises:
        MapError: the bytes are not a station map, or contradict themselves; says where.
    """
    try:
        return to_model(_DECODER.decode(data))
    except msgspec.ValidationError as error:
        message = f"{name}: {shortened(error)}; compare assets/schema/station-map.schema.json"
        raise MapError(message) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        message = f"{name}: not a complete JSON document: {shortened(error)}; get the file again"
        raise MapError(message) from None
    except MapError as error:
        message = f"{name}: {shortened(error)}; correct or import it again"
        raise MapError(message) from None


def write_station_map(station: StationMap) -> bytes:
    """Return the canonical bytes of a station map."""
    encode = msgspec.json.encode
    head: dict[str, Any] = {
        "type": "FeatureCollection",
        "schema": SCHEMA,
        "station": to_station(station),
    }
    parts = [f"{encode(key).decode()}: {encode(value).decode()}" for key, value in head.items()]
    for key, values in to_lists(station).items():
        rows = ",\n".join(encode(value).decode() for value in values)
        if rows:
            parts.append(f'"{key}": [\n{rows}\n]')
        elif key in _ALWAYS_THERE:
            parts.append(f'"{key}": []')
    return ("{" + ",\n".join(parts) + "}\n").encode()
