"""Measures and place of a kiosk, written into its site file; what people wrote there stays."""

from collections.abc import Callable
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError

from app.adapters.kept_files import write_whole
from app.flow.staff import Mounting
from app.site import read_site
from maps.model import MapError, WayfindingError


class SiteFileError(WayfindingError):
    """The site file cannot be written; the message says why."""


def save_measures(path: Path, measures: Mounting) -> None:
    """Write measures into a site file, which is read once more before it takes its place.

    Raises:
        SiteFileError: there is no such file, or it cannot be written; it is as it was.
    """
    _save(path, lambda before: with_measures(before, measures))


def save_kiosk(path: Path, node: str) -> None:
    """Write into a site file that it is of a kiosk of the map, which says how it looks.

    Raises:
        SiteFileError: there is no such file, or it cannot be written; it is as it was.
    """
    _save(path, lambda before: with_kiosk(before, node))


def _save(path: Path, change: Callable[[bytes], bytes]) -> None:
    try:
        mode = path.stat().st_mode & 0o777
        data = change(path.read_bytes())
        read_site(data, name=str(path), folder=path.parent)
        write_whole(path, data, mode=mode)
    except OSError as error:
        message = f"{path}: {(error.strerror or 'cannot be written').lower()}; nothing was changed"
        raise SiteFileError(message) from None
    except (MapError, TOMLKitError, UnicodeDecodeError) as error:
        message = f"{path}: {error}; nothing was changed"
        raise SiteFileError(message) from None


def with_kiosk(data: bytes, node: str) -> bytes:
    """Return the text of a site file of a kiosk of the map; comments and order stay."""
    document = tomlkit.parse(data.decode())
    document.pop("facing_deg", None)
    _set_top(document, "here", node)
    return tomlkit.dumps(document).encode()


def with_measures(data: bytes, measures: Mounting) -> bytes:
    """Return the text of a site file with measures in it; comments and order stay."""
    document = tomlkit.parse(data.decode())
    if measures.facing_deg is not None:
        _set_top(document, "facing_deg", round(measures.facing_deg, 1))
    panel = document.get("panel")
    if panel is None:
        panel = tomlkit.table()
        document.add("panel", panel)
    for name, value in (
        ("width_px", measures.panel.width_px),
        ("height_px", measures.panel.height_px),
        ("width_mm", round(measures.panel.width_mm, 1)),
        ("screen_bottom_mm", round(measures.panel.screen_bottom_mm, 1)),
        ("view_distance_mm", round(measures.panel.view_distance_mm, 1)),
    ):
        panel[name] = value
    return tomlkit.dumps(document).encode()


def _set_top(document: tomlkit.TOMLDocument, name: str, value: float | str) -> None:
    """Set a value of the document itself: before its first table, or it would belong to that."""
    if name in document:
        document[name] = value
        return
    text = tomlkit.dumps(document)
    fresh = tomlkit.parse(f"{name} = {tomlkit.item(value).as_string()}\n{text}")
    document.clear()
    for key, item in fresh.body:
        document.add(key, item) if key is not None else document.add(item)
