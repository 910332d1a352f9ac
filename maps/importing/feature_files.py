"""GeoJSON feature collections as plain values: bounded, and never believed.

A broken file is refused in one line; a broken feature has no geometry and is the caller's to
report. Property names come back in small letters, because publishers change their case.
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

import msgspec

from maps.importing.bundle import Bundle
from maps.model import MapError

XY = tuple[float, float]
Ring = tuple[XY, ...]
_FARTHEST = 2.0e7  # metres or degrees; nothing on earth lies farther from any origin
_NO_TEXT = {"不明", "null", "none", "nan", "-", "－"}
_INTEGER = re.compile(r"[+-]?\d{1,9}(?:\.0*)?\Z")


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature; `place` says where it stands, for messages."""

    place: str
    kind: str
    coordinates: object
    properties: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Collection:
    """One file: its features, and the members beside them."""

    path: str
    members: Mapping[str, object]
    features: tuple[Feature, ...]


def read_collections(bundle: Bundle) -> list[Collection]:
    """Return every feature collection of a bundle, in the order of the paths.

    Raises:
        MapError: a file with the name of a GeoJSON file is none.
    """
    return [
        _read(bundle, path)
        for path in sorted(bundle.files)
        if is_geojson_name(path) or len(bundle.files) == 1
    ]


def is_geojson_name(path: str) -> bool:
    """Say whether a file is called as GeoJSON files are, and is no shadow file of an archive."""
    is_hidden = path.startswith("__MACOSX/") or path.rsplit("/", 1)[-1].startswith(".")
    return path.lower().endswith((".geojson", ".json")) and not is_hidden


def _read(bundle: Bundle, path: str) -> Collection:
    where = bundle.name if len(bundle.files) == 1 else f"{bundle.name}: {path}"
    document = _decode(bundle.files[path], where)
    features = document.get("features") if isinstance(document, dict) else None
    if not isinstance(features, list):
        message = f"{where}: holds no GeoJSON features; export it as a FeatureCollection"
        raise MapError(message)
    members = {str(k): v for k, v in cast("dict[str, object]", document).items() if k != "features"}
    return Collection(
        path,
        members,
        tuple(
            _feature(f"{path}: feature {number}", raw)
            for number, raw in enumerate(cast("list[object]", features), 1)
        ),
    )


def _decode(data: bytes, where: str) -> object:
    plain = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return msgspec.json.decode(_as_utf8(plain))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        message = f"{where}: not JSON: {str(error).splitlines()[0][:200]}; export the file again"
        raise MapError(message) from None


def _as_utf8(data: bytes) -> bytes:
    """Return the bytes as UTF-8; old exports from Japan are in another encoding."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp932").encode("utf-8")
    return data


def _feature(place: str, raw: object) -> Feature:
    members = cast("dict[str, Any]", raw) if isinstance(raw, dict) else {}
    geometry = members.get("geometry")
    shape = cast("dict[str, Any]", geometry) if isinstance(geometry, dict) else {}
    properties = members.get("properties")
    named: dict[str, object] = {}
    if isinstance(properties, dict):
        for key, value in cast("dict[str, object]", properties).items():
            named.setdefault(key.strip().lower(), value)
    return Feature(place, str(shape.get("type") or ""), shape.get("coordinates"), named)


# --- geometry -------------------------------------------------------------------------------------


def point_of(feature: Feature) -> XY | None:
    """Return the position of a Point; None where it has none that can be used."""
    if feature.kind != "Point":
        return None
    return _position(feature.coordinates)


def lines_of(feature: Feature) -> tuple[Ring, ...]:
    """Return the lines of a LineString or MultiLineString that have two points or more."""
    match feature.kind:
        case "LineString":
            found = [_positions(feature.coordinates)]
        case "MultiLineString":
            found = [_positions(part) for part in _items(feature.coordinates)]
        case _:
            found = []
    return tuple(line for line in found if len(line) > 1)


def polygons_of(feature: Feature) -> tuple[tuple[Ring, tuple[Ring, ...]], ...]:
    """Return (outer, holes) of each part of a Polygon or MultiPolygon, closed."""
    match feature.kind:
        case "Polygon":
            parts: list[object] = [feature.coordinates]
        case "MultiPolygon":
            parts = _items(feature.coordinates)
        case _:
            parts = []
    found = []
    for part in parts:
        rings = [_closed(_positions(ring)) for ring in _items(part)]
        if rings and len(set(rings[0])) > 2:
            found.append((rings[0], tuple(ring for ring in rings[1:] if len(set(ring)) > 2)))
    return tuple(found)


def _items(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


def _position(value: object) -> XY | None:
    parts = _items(value)
    if len(parts) < 2:
        return None
    x, y = number_in(parts[0]), number_in(parts[1])
    if x is None or y is None or abs(x) > _FARTHEST or abs(y) > _FARTHEST:
        return None
    return (x, y)


def _positions(value: object) -> Ring:
    """Return the positions of a line; nothing where one of them cannot be used."""
    found: list[XY] = []
    for item in _items(value):
        position = _position(item)
        if position is None:
            return ()
        if not found or found[-1] != position:
            found.append(position)
    return tuple(found)


def _closed(ring: Ring) -> Ring:
    return ring if not ring or ring[0] == ring[-1] else (*ring, ring[0])


# --- properties -----------------------------------------------------------------------------------


def text_in(value: object) -> str:
    """Return a text or a whole number as text; nothing for what is none, or says "unknown"."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return str(int(value)) if math.isfinite(value) and value == int(value) else str(value)
    if not isinstance(value, str):
        return ""
    text = " ".join(value.split())
    return "" if text.lower() in _NO_TEXT else text[:500]


def number_in(value: object) -> float | None:
    """Return a finite number, written as a number or as text; else None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        try:
            value = float(value.strip())
        except ValueError:
            return None
    if isinstance(value, int | float):
        try:
            number = float(value)
        except OverflowError:
            return None
        return number if math.isfinite(number) else None
    return None


def code_in(value: object) -> int | None:
    """Return a coded value, written ``4``, ``4.0``, ``"4"`` or ``"04"``; else None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return int(value) if math.isfinite(value) and value == int(value) else None
    if isinstance(value, int):
        return value
    if isinstance(value, str) and _INTEGER.match(value.strip()):
        return int(float(value.strip()))
    return None


def every_feature(collections: list[Collection]) -> Iterator[Feature]:
    """Yield the features of all files."""
    for collection in collections:
        yield from collection.features
