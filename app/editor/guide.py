"""The pictures of the guide: made by its own test, from the editor itself."""

from functools import cache
from typing import Any

from app.assets import ASSETS

FOLDER = ASSETS / "guide"


@cache
def picture_of_step(step: str, language: str) -> Any:
    """Return the picture of a step as a texture: in Korean for who reads it, else in English."""
    from PIL import Image  # noqa: PLC0415 - few ask for it

    from app.mapview.textures import texture_of  # noqa: PLC0415 - opens the window

    path = FOLDER / f"{step}.{'ko' if language == 'ko' else 'en'}.png"
    if not path.is_file():
        return None
    with Image.open(path) as picture:
        return texture_of(picture.convert("RGBA"))
