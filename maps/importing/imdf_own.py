"""IMDF archives that this program wrote: the map comes back as it was.

What IMDF knows (levels, areas, places) travels in its own features, each with our facts beside
IMDF's; what it has no features for (the network of nodes and pathways, machines, drawn lines)
travels in a file of extension features. Geometry is read from the features, so that what somebody
moves in another tool has moved.
"""

from dataclasses import replace
from typing import Any, cast

import msgspec

from maps.codec import read_station_map
from maps.importing.bundle import Bundle
from maps.importing.draft import Remarks
from maps.importing.imdf_archive import Archive, decode_json
from maps.model import Finding, MapError, Severity, StationMap, natural_key

EXTENSION = "imdf:extension:yeokgil:station-map#1.0.0"
OWN_FILE = "yeokgil.geojson"
FACTS = "yeokgil:facts"
"""Property of a feature: the thing of our map that it stands for, without its geometry."""
VIEW = "yeokgil:view"
"""Property of a feature that only readers of IMDF need; what it says is in our facts elsewhere."""

_COLLECTIONS = ("sources", "lines", "levels", "equipment", "remarks")
_ORDER = ("node", "pathway", "area", "outline", "place")


def is_own(bundle: Bundle, archive: Archive) -> bool:
    """Say whether this program wrote an archive, and nobody took its extension out."""
    return EXTENSION in archive.extensions and bundle.find(OWN_FILE) is not None


def read_own(bundle: Bundle, archive: Archive, remarks: Remarks) -> StationMap:
    """Return the map of an archive that this program wrote.

    Raises:
        MapError: its extension does not fit its features any more.
    """
    where = f"{bundle.name}: {OWN_FILE}"
    document = decode_json(bundle.find(OWN_FILE) or b"", where)
    head = cast("dict[str, Any]", document) if isinstance(document, dict) else {}
    features = [f for raw in _list(head.get("features")) if (f := _own_feature(raw)) is not None]
    strangers = []
    for item in (i for items in archive.items.values() for i in items):
        facts = item.properties.get(FACTS)
        if isinstance(facts, dict):
            features.append(
                _feature(cast("dict[str, Any]", facts), item.shape.kind, item.shape.coordinates)
            )
        elif item.properties.get(VIEW) is not True:
            strangers.append(item.source)
    features.sort(key=_order)
    document = {
        "type": "FeatureCollection",
        "schema": head.get("schema"),
        **{key: head.get(key, []) for key in _COLLECTIONS},
        "station": head.get("station"),
        "features": features,
    }
    try:
        data = msgspec.json.encode(document)
    except (RecursionError, OverflowError, msgspec.MsgspecError) as error:
        message = f"{where}: cannot be read: {error}; export the archive again"
        raise MapError(message) from None
    station = read_station_map(data, name=bundle.name)
    return _with_strangers(station, strangers, remarks)


def _own_feature(raw: object) -> dict[str, Any] | None:
    """Return an extension feature as a feature of our document."""
    members = cast("dict[str, Any]", raw) if isinstance(raw, dict) else {}
    geometry, properties = members.get("geometry"), members.get("properties")
    if not isinstance(geometry, dict) or not isinstance(properties, dict):
        return None
    shape = cast("dict[str, Any]", geometry)
    facts = cast("dict[str, Any]", properties).get(FACTS)
    if not isinstance(facts, dict):
        return None
    return _feature(cast("dict[str, Any]", facts), shape.get("type"), shape.get("coordinates"))


def _feature(facts: dict[str, Any], kind: object, coordinates: object) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": facts.get("id"),
        "geometry": {"type": kind, "coordinates": coordinates},
        "properties": {key: value for key, value in facts.items() if key != "id"},
    }


def _list(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


def _order(feature: dict[str, Any]) -> tuple[int, object]:
    kind = feature["properties"].get("feature")
    number = _ORDER.index(kind) if kind in _ORDER else len(_ORDER)
    return (number, natural_key(str(feature["id"])[:300]))


def _with_strangers(station: StationMap, strangers: list[str], remarks: Remarks) -> StationMap:
    """Report features that somebody added in another tool: nothing joins them to our network."""
    if strangers:
        remarks.add(
            Severity.WARNING,
            "added_features_left_out",
            strangers,
            text="These features were added to an archive of ours; nothing joins them to its ways,"
            " so they are left out.",
            advice="Add them to the station map itself, or take the file"
            f" {OWN_FILE} out and import the archive as anybody's.",
        )
    found: tuple[Finding, ...] = (*station.remarks, *remarks.findings())
    if len(found) == len(station.remarks):
        return station
    return replace(
        station,
        remarks=tuple(sorted(found, key=lambda f: (f.severity, f.rule, f.subjects, f.text))),
    )
