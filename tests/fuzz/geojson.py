"""A small cut of real GeoJSON files: what lies near a point, with the ids that join it kept."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def cut(folder: Path, centre: tuple[float, float], reach: float) -> dict[str, bytes]:
    """Return the files of a folder with only the features that come near `centre`.

    Args:
        folder: where the GeoJSON files lie.
        centre: in the coordinates of the files.
        reach: how far around it, in the unit of the files.
    """
    files: dict[str, bytes] = {}
    for path in sorted(folder.glob("*.geojson")):
        document = json.loads(path.read_text(encoding="utf-8"))
        document.pop("region", None)
        document["features"] = [
            feature
            for feature in document["features"]
            if any(math.dist(xy, centre) <= reach for xy in _positions(feature.get("geometry")))
        ]
        if document["features"]:
            files[path.name] = json.dumps(document, ensure_ascii=False).encode()
    return files


def _positions(value: Any) -> Iterator[tuple[float, float]]:
    if isinstance(value, dict):
        yield from _positions(value.get("coordinates"))
    elif isinstance(value, list) and value and isinstance(value[0], int | float):
        yield (value[0], value[1])
    elif isinstance(value, list):
        for item in value:
            yield from _positions(item)
