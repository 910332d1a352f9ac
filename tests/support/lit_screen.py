"""What becomes of a symbol on the glass before a camera reads it: pixels, light, a hand, a lens.

A model of ours, seeded; its amounts are ranges. A pixel of a panel is lit in three stripes with dark
lines between: from near a camera sees them, from far they beat with its own pixels. "realistic" is a
kiosk in a hall, the others each overdo one thing.
"""

import random
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from app.handoff.qr import Matrix
from app.site import Panel
from tests.support.camera import px_per_mm, squeezed, tilted

SHOWN = {
    "190 mm": (Panel(), 190.0),
    "130 mm": (Panel(width_px=1920, height_px=1080, width_mm=527.0), 131.0),
}
"""Symbols of two widths, made of the pixels of 32 inches, upright, and of 24 inches, lying."""

_FINE = 3
"""Dots of the model along a pixel of the panel."""


@dataclass(frozen=True)
class Sight:
    """How a symbol on a screen is looked at; pairs are ranges."""

    distance_mm: tuple[float, float] = (450.0, 550.0)
    tilt_deg: tuple[float, float] = (0.0, 0.0)
    turn_deg: tuple[float, float] = (0.0, 0.0)
    blur_px: tuple[float, float] = (0.4, 0.6)
    grid: float = 0.0
    """How dark the lines between two pixels are; 1: black."""
    glare: tuple[float, float] = (0.0, 0.0)
    """How much of white a lamp adds where it is mirrored, over a third of the symbol."""
    haze: tuple[float, float] = (0.0, 0.0)
    """How much of white daylight adds everywhere."""
    bloom_px: tuple[float, float] = (0.0, 0.0)
    """How far white spills when the camera, measuring a dark hall, takes in too much light."""
    around: int = 245
    """The screen around the white card: 20 is a dark theme."""
    noise: tuple[float, float] = (1.0, 3.0)
    jpeg_quality: tuple[int, int] | None = None


SIGHTS = {
    "clean": Sight(),
    "near, 300 mm": Sight(distance_mm=(300, 300), grid=0.6),
    "far, 700 mm": Sight(distance_mm=(700, 700), grid=0.6),
    "tilt 35": Sight(tilt_deg=(35, 35), turn_deg=(-20, 20), grid=0.6),
    "blur": Sight(blur_px=(1.4, 1.6), distance_mm=(700, 700)),
    "moiré": Sight(grid=1.0, distance_mm=(500, 700), turn_deg=(-12, 12), blur_px=(0.2, 0.3)),
    "glare": Sight(glare=(0.6, 0.75), haze=(0.1, 0.2)),
    "dark theme": Sight(around=20, bloom_px=(1.5, 2.0), grid=0.6),
    "realistic": Sight(
        distance_mm=(300, 700),
        tilt_deg=(0, 30),
        turn_deg=(-180, 180),
        blur_px=(0.5, 1.4),
        grid=0.6,
        glare=(0.0, 0.5),
        haze=(0.0, 0.25),
        bloom_px=(0.0, 1.0),
        around=20,
        noise=(3, 8),
        jpeg_quality=(60, 75),
    ),
}


def seen(matrix: Matrix, shown: tuple[Panel, float], sight: Sight, seed: int) -> Image.Image:
    """Return what a phone's camera sees of a symbol of a width on a panel, in whole pixels."""
    panel, wide_mm = shown
    chance = random.Random(seed)

    def some(pair: tuple[float, float]) -> float:
        return chance.uniform(*pair)

    modules = len(matrix)
    per_module = max(1, int(wide_mm * panel.px_per_mm) // modules)
    lit = Image.fromarray(np.where(np.array(matrix), 0, 255).astype(np.uint8))
    lit = lit.resize((modules * per_module,) * 2, Image.Resampling.NEAREST)
    card = _on_card(lit, sight.around)
    dots = np.asarray(card.resize((card.width * _FINE,) * 2, Image.Resampling.NEAREST), np.float32)
    dots = dots * _pixel_lines(card.width, sight.grid)
    fine = Image.fromarray(dots.astype(np.uint8))
    scale = px_per_mm(some(sight.distance_mm)) / (panel.px_per_mm * _FINE)
    turned = fine.rotate(
        some(sight.turn_deg), Image.Resampling.BILINEAR, expand=True, fillcolor=sight.around
    )
    # twice as fine as the sensor, whose pixels then gather what falls on them
    aside = tilted(turned, some(sight.tilt_deg), scale * 2, Image.Resampling.BILINEAR)
    size = (aside.width // 2, aside.height // 2)
    picture = aside.resize(size, Image.Resampling.BOX)
    picture = picture.filter(ImageFilter.GaussianBlur(some(sight.blur_px)))
    light = np.asarray(picture, np.float32) / 255
    light = _bloomed(light, some(sight.bloom_px))
    light = light + some(sight.haze) + _lamp(light.shape, some(sight.glare), chance)
    rng = np.random.default_rng(seed)
    grey = np.clip(light, 0, 1.05) / 1.05 * 235 + 10
    grey = grey + rng.normal(0, some(sight.noise), grey.shape)
    taken = Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8))
    return squeezed(taken, sight.jpeg_quality, chance)


def _on_card(lit: Image.Image, around: int) -> Image.Image:
    """Return the symbol with a little more white beside its own quiet zone, and the theme around."""
    white, rim = lit.width // 40, lit.width // 16
    card = Image.new("L", (lit.width + 2 * (white + rim),) * 2, around)
    card.paste(255, (rim, rim, card.width - rim, card.height - rim))
    card.paste(lit, (rim + white, rim + white))
    return card


def _pixel_lines(pixels: int, darkness: float) -> np.ndarray:
    """Return the panel's own pattern: the last dot of each pixel is dark, across and along."""
    line = np.ones(pixels * _FINE, np.float32)
    line[_FINE - 1 :: _FINE] = 1 - darkness
    return line[:, None] * line[None, :]


def _bloomed(light: np.ndarray, spill_px: float) -> np.ndarray:
    if spill_px <= 0:
        return light
    bright = Image.fromarray((np.clip(light * 1.3, 0, 1) * 255).astype(np.uint8))
    spilt = np.asarray(bright.filter(ImageFilter.GaussianBlur(spill_px)), np.float32) / 255
    return np.maximum(light, spilt * 0.9)


def _lamp(shape: tuple[int, ...], strength: float, chance: random.Random) -> np.ndarray:
    """Return a lamp's mirror image: an oval that fades at its rim."""
    height, width = shape[:2]
    x, y = chance.uniform(0.2, 0.8) * width, chance.uniform(0.2, 0.8) * height
    across, along = np.meshgrid(np.arange(width), np.arange(height))
    far = ((across - x) / (0.22 * width)) ** 2 + ((along - y) / (0.12 * height)) ** 2
    return (strength * np.exp(-far)).astype(np.float32)
