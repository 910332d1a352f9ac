"""The IMDF exporter: a station map as an archive of indoor features (OGC 20-094, version 1.0.0).

Levels, areas and places become IMDF's own features, with our facts beside IMDF's. Nodes, pathways,
machines and drawn lines have no place in IMDF and stand in a file of extension features; so that
other readers can route all the same, pathways outside of areas become units, places where areas
meet become openings, and what leads from level to level becomes relationships.
"""

from typing import Any

import msgspec

from maps.codec import write_station_map
from maps.exporting.imdf_collection import Collection
from maps.exporting.imdf_network import write_network
from maps.exporting.imdf_things import write_areas, write_outlines, write_places
from maps.exporting.imdf_venue import write_levels, write_venue
from maps.importing.imdf_own import EXTENSION, FACTS, OWN_FILE
from maps.model import StationMap

_NO_DATE = "1970-01-01"


def write_imdf(station: StationMap) -> dict[str, bytes]:
    """Return the files of an archive, by name."""
    own: dict[str, Any] = msgspec.json.decode(write_station_map(station))
    archive = Collection(station)
    write_venue(archive)
    write_levels(archive)
    shapes = {(f["properties"]["feature"], f["id"]): f for f in own["features"]}
    write_areas(archive, shapes)
    write_places(archive, shapes)
    write_outlines(archive)
    write_network(archive)
    files = archive.files()
    files["manifest.json"] = _json(
        {
            "version": "1.0.0",
            "created": f"{_newest_date(station)}T00:00:00Z",
            "generated_by": ", ".join(s.attribution for s in station.sources) or None,
            "language": _language(station),
            "extensions": [EXTENSION],
        }
    )
    files[OWN_FILE] = _own_file(own)
    return files


def _own_file(own: dict[str, Any]) -> bytes:
    """Return what IMDF has no features for, each as an extension feature."""
    kept = [f for f in own["features"] if f["properties"]["feature"] not in {"area", "place"}]
    head = {key: value for key, value in own.items() if key not in {"features", "type"}}
    features = [
        {
            "id": f["id"],
            "type": "Feature",
            "feature_type": f"yeokgil:{f['properties']['feature']}",
            "geometry": f["geometry"],
            "properties": {FACTS: {"id": f["id"], **f["properties"]}},
        }
        for f in kept
    ]
    return _json({"type": "FeatureCollection", **head, "features": features})


def _newest_date(station: StationMap) -> str:
    """Return when anything in the map was last seen: equal maps give equal archives."""
    dates = [s.retrieved_on for s in station.sources]
    dates += [e.provenance.verified_on for e in station.equipment]
    return max((str(date) for date in dates if date is not None), default=_NO_DATE)


def _language(station: StationMap) -> str:
    """Return the language that the station's own name is written in."""
    for tag, text in station.name.by_language:
        if text == station.name.local:
            return tag
    return "und"


def _json(document: dict[str, Any]) -> bytes:
    return msgspec.json.encode(document) + b"\n"
