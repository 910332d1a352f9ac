"""Photographs that a map refers to, small enough for the side panel: an edge, like the backdrop."""

from pathlib import Path
from typing import Any

_LONGEST_PX = 900
_KEPT = 12


class Photos:
    """Opens photographs, and keeps the ones asked last."""

    def __init__(self) -> None:
        """Have none yet."""
        self._known: dict[tuple[str, float], Any] = {}

    @staticmethod
    def is_there(path: str) -> bool:
        """Say whether there is such a file."""
        try:
            return Path(path).is_file()
        except (OSError, ValueError):
            return False

    def texture(self, path: str) -> Any:
        """Return a photograph for the screen, upright; None where it cannot be read."""
        from PIL import Image, ImageOps  # noqa: PLC0415 - few things have a photograph

        from app.mapview.textures import texture_of  # noqa: PLC0415 - opens the window

        try:
            key = (path, Path(path).stat().st_mtime)
            if key not in self._known:
                with Image.open(path) as picture:
                    picture.draft("RGB", (_LONGEST_PX, _LONGEST_PX))
                    upright = ImageOps.exif_transpose(picture)
                    upright.thumbnail((_LONGEST_PX, _LONGEST_PX))
                    while len(self._known) >= _KEPT:
                        self._known.pop(next(iter(self._known)))
                    self._known[key] = texture_of(upright.convert("RGBA"))
            return self._known[key]
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            return None
