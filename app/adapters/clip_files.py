"""A site's clips in sign language: a folder with one animated WebP or PNG for each."""

import logging
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from app.ports import Clip, Frame
from maps.model import MapError

_ENDINGS = {".webp", ".png"}
_LEAST_S, _MOST_S = 0.02, 10.0
"""So long a frame is seen at least, and at most: a file may say nothing, or nonsense."""

_log = logging.getLogger(__name__)


def read_clips(folder: Path | None, *, name: str) -> Mapping[str, Clip]:
    """Return the clips of a folder by what they tell: the names of the files.

    Args:
        folder: where they are; None: there are none.
        name: what to call the site in messages.

    Raises:
        MapError: the folder is not there, or a file of it is no picture.
    """
    if folder is None:
        return {}
    if not folder.is_dir():
        message = f"{name}: sign.clips: {folder} is no folder; name one with clips in it"
        raise MapError(message)
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in _ENDINGS)
    for path in files:
        _check(path, name)
    return {path.stem: Clip(id=path.stem, frames=partial(_frames, path)) for path in files}


def _check(path: Path, name: str) -> None:
    from PIL import Image  # noqa: PLC0415 - few sites have clips

    try:
        with Image.open(path):
            pass
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        message = f"{name}: sign.clips: {path} is no WebP or PNG picture; replace or remove it"
        raise MapError(message) from None


def _frames(path: Path) -> Iterator[Frame]:
    """Yield the frames one after the other; what cannot be read ends the clip, not the visit."""
    from PIL import Image, ImageSequence  # noqa: PLC0415 - as above

    try:
        with Image.open(path) as image:
            for each in ImageSequence.Iterator(image):
                picture = each.convert("RGBA")
                seen_s = float(each.info.get("duration") or 0) / 1000
                yield Frame(
                    size_px=picture.size,
                    rgba=picture.tobytes(),
                    seen_s=min(max(seen_s, _LEAST_S), _MOST_S),
                )
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        _log.warning("a clip ends before its end: %s: %s", path.name, error)
