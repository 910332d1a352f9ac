"""Seoul's lists: all rows of a few stations that have one of everything."""

import json
from collections.abc import Mapping
from typing import Any

from maps.importing import Selection, open_bundle
from maps.importing.seoul import read_seoul
from maps.model import StationMap
from tests.support.shared import SHARED

_FOLDER = SHARED / "korea_seoul_metro"
_STATIONS = (("서울", "노원"), ("남구로", "이수", "총신대입구"), ("건대입구", "광흥창", "송정"))
_NAME_KEYS = ("stn_nm", "name", "역명")


def cases() -> dict[str, dict[str, bytes]]:
    """Return small real inputs."""
    return {names[0]: _cut(names) for names in _STATIONS}


def rows_of(names: tuple[str, ...], file: str) -> list[dict[str, Any]]:
    """Return the rows of one list that are about some stations."""
    document = json.loads((_FOLDER / file).read_text(encoding="utf-8"))
    rows = document if isinstance(document, list) else document.get("DATA", [])
    return [
        row for row in rows if any(str(row.get(key, "")).startswith(names) for key in _NAME_KEYS)
    ]


def _cut(names: tuple[str, ...]) -> dict[str, bytes]:
    files = [path.name for path in sorted(_FOLDER.glob("*.json")) if "list" not in path.name]
    return {
        file: json.dumps({"DATA": rows_of(names, file)}, ensure_ascii=False).encode()
        for file in files
    }


def read(files: Mapping[str, bytes]) -> tuple[StationMap, ...]:
    """Read one input, each station and all together."""
    bundle = open_bundle("INPUT", files)
    return (*read_seoul(bundle, Selection(all_stations=True)), *read_seoul(bundle))
