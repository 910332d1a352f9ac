"""Pictures -> textures of the graphics card, each uploaded once."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable

from kivy.graphics.texture import Texture
from PIL import Image

from app.mapview.pictogram_art import draw_pictogram
from app.theme import Colour

_LIMIT = 600
_kept: OrderedDict[Hashable, Texture] = OrderedDict()


def texture_of(picture: Image.Image) -> Texture:
    """Return a picture as a texture, the right way up."""
    texture = Texture.create(size=picture.size, colorfmt="rgba")
    texture.flip_vertical()
    texture.blit_buffer(picture.convert("RGBA").tobytes(), colorfmt="rgba", bufferfmt="ubyte")
    return texture


def kept_texture(key: Hashable, draw: Callable[[], Image.Image]) -> Texture:
    """Return the texture kept under a key; drawn if it is new. The least used are forgotten."""
    if key in _kept:
        _kept.move_to_end(key)
    else:
        _kept[key] = texture_of(draw())
        if len(_kept) > _LIMIT:
            _kept.popitem(last=False)
    return _kept[key]


def forget_textures(kept_looks: Iterable[int]) -> None:
    """Let go of what maps of other looks have drawn."""
    looks = set(kept_looks)
    for key in [key for key in _kept if _look_of(key) is not None and _look_of(key) not in looks]:
        del _kept[key]


def _look_of(key: Hashable) -> int | None:
    return key[0] if isinstance(key, tuple) and isinstance(key[0], int) else None


def icon_texture(
    name: str,
    size_px: int,
    foreground: Colour,
    background: Colour | None = None,
    *,
    is_round: bool = False,
) -> Texture:
    """Return a pictogram as a texture of this size; without a background, only its lines."""
    return kept_texture(
        ("icon", name, size_px, foreground, background, is_round),
        lambda: draw_pictogram(name, size_px, foreground, background, is_round=is_round),
    )
