"""The GeoJSON exporter for desktop map programs: one file per layer and level, flat attributes.

A map program shows and joins tables, so every file has the same columns for all its features, and
no column holds a list or a structure. The files are for looking at and for printing: the station
map itself is the document to keep, and is GeoJSON too.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

import msgspec

from maps.model import (
    Area,
    Equipment,
    LevelId,
    Line,
    Name,
    Node,
    Outline,
    Pathway,
    Place,
    Point,
    Provenance,
    StationMap,
)

_Thing = Node | Pathway | Area | Outline | Equipment | Place
_GEOMETRY = {"position", "line", "outer", "holes"}
_BETWEEN = "between-levels"


def write_geojson(station: StationMap) -> dict[str, bytes]:
    """Return the layers, by file name: ``places.-1.geojson``."""
    names = _file_names(station)
    layers: dict[str, Sequence[_Thing]] = {
        "nodes": station.nodes,
        "pathways": station.pathways,
        "areas": station.areas,
        "outlines": station.outlines,
        "equipment": station.equipment,
        "places": station.places,
    }
    languages = _languages(station)
    files: dict[str, bytes] = {}
    for layer, things in layers.items():
        rows: dict[str, list[tuple[_Thing, dict[str, Any]]]] = defaultdict(list)
        for thing in things:
            for part in _parts(station, thing, names):
                rows[part].append((thing, _attributes(thing, languages)))
        for part, found in rows.items():
            files[f"{layer}.{part}.geojson"] = _collection(station, f"{layer}.{part}", found)
    return dict(sorted(files.items()))


def _file_names(station: StationMap) -> dict[LevelId, str]:
    """Return what each level is called in file names: each differently."""
    names: dict[LevelId, str] = {}
    for level in station.levels:
        slug = re.sub(r"[^\w.-]+", "_", level.id)[:40] or "level"
        while slug in names.values() or slug == _BETWEEN:
            slug += "_"
        names[level.id] = slug
    return names


def _parts(station: StationMap, thing: _Thing, names: Mapping[LevelId, str]) -> list[str]:
    """Return the levels in whose files a thing stands; ways between two have their own file."""
    if isinstance(thing, Node):
        return [names[thing.level]]
    if isinstance(thing, Pathway):
        ends = {station.node_by_id[node].level for node in (thing.from_node, thing.to_node)}
        return [names[ends.pop()]] if len(ends) == 1 else [_BETWEEN]
    return [names[level] for level in thing.levels] or [_BETWEEN]


def _languages(station: StationMap) -> tuple[str, ...]:
    """Return every language that any name is in."""
    found: set[str] = set()
    for things in (station.pathways, station.areas, station.equipment, station.places):
        for thing in things:
            found.update(tag for tag, _ in thing.name.by_language)
    return tuple(sorted(found))


def _attributes(thing: _Thing, languages: Iterable[str]) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for field in fields(thing):
        value = getattr(thing, field.name)
        if field.name in _GEOMETRY:
            continue
        if isinstance(value, Name):
            flat.update(_name(field.name, value, languages))
        elif isinstance(value, Provenance):
            flat.update({f.name: _plain(getattr(value, f.name)) for f in fields(value)})
        else:
            flat[field.name] = _plain(value)
    return flat


def _name(key: str, name: Name, languages: Iterable[str]) -> dict[str, str | None]:
    texts = dict(name.by_language)
    spoken = {f"{key}_{tag}": texts.get(tag) for tag in languages} if key == "name" else {}
    return {key: name.local or None, **spoken}


def _plain(value: Any) -> str | float | bool | None:
    """Return one value as a cell; several as a text with semicolons between them."""
    if value is None or value == "":
        return None
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return ";".join(str(_plain(part)) for part in value) or None
    if is_dataclass(value):
        parts = [_plain(getattr(value, f.name)) for f in fields(value)]
        return " ".join(str(part) for part in parts if part is not None)
    return value


def _collection(
    station: StationMap, name: str, rows: Sequence[tuple[_Thing, dict[str, Any]]]
) -> bytes:
    features = [
        {
            "type": "Feature",
            "id": thing.id,
            "geometry": _geometry(station, thing),
            "properties": properties,
        }
        for thing, properties in rows
    ]
    source = "; ".join(f"{s.attribution} ({s.license})" for s in station.sources)
    lines = ",\n".join(msgspec.json.encode(feature).decode() for feature in features)
    head = msgspec.json.encode({"type": "FeatureCollection", "name": name, "source": source})
    return f'{head.decode()[:-1]},"features":[\n{lines}\n]}}\n'.encode()


def _geometry(station: StationMap, thing: _Thing) -> dict[str, Any]:
    def degrees(line: Line) -> list[Point]:
        return [station.anchor.to_lonlat(point) for point in line]

    if isinstance(thing, Pathway | Outline):
        return {"type": "LineString", "coordinates": degrees(thing.line)}
    if isinstance(thing, Area):
        rings = [degrees(ring) for ring in (thing.outer, *thing.holes)]
        return {"type": "Polygon", "coordinates": rings}
    return {"type": "Point", "coordinates": station.anchor.to_lonlat(thing.position)}
