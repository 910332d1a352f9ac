"""What becomes of a printed symbol before a camera reads it: heat, folds, light, a hand, a lens.

A model of ours, seeded; its amounts are ranges. "realistic" is what a ticket in a hand is like, the
others each overdo one thing.
"""

import random
from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from tests.support.camera import squeezed, tilted


@dataclass(frozen=True)
class Hurt:
    """How a ticket is treated; pairs are ranges."""

    gain_dots: tuple[float, float] = (0.0, 0.0)
    """How far a heated dot spreads."""
    tilt_deg: tuple[float, float] = (0.0, 0.0)
    turn_deg: tuple[float, float] = (0.0, 0.0)
    blur_px: tuple[float, float] = (0.0, 0.0)
    black: tuple[float, float] = (10.0, 20.0)
    white: tuple[float, float] = (235.0, 250.0)
    shadow_ratio: tuple[float, float] = (0.0, 0.0)
    noise: tuple[float, float] = (0.0, 0.0)
    creases: tuple[int, int] = (0, 0)
    jpeg_quality: tuple[int, int] | None = None
    """How much is left when the camera's picture is squeezed; None: it is not."""
    symbol_px: tuple[int, int] = (290, 330)
    """Pixels of the camera across the paper: a phone at 25 cm (1080p, 65 degrees)."""
    name: str = field(default="", compare=False)


HURTS = {
    "clean": Hurt(),
    "tilt 30": Hurt(tilt_deg=(30, 30), turn_deg=(-20, 20)),
    "blur": Hurt(blur_px=(1.2, 1.4)),
    "dot gain": Hurt(gain_dots=(0.8, 1.0), blur_px=(0.5, 0.7)),
    "low contrast": Hurt(black=(90, 110), white=(140, 160), noise=(3, 5), blur_px=(0.5, 0.7)),
    "creases": Hurt(creases=(3, 3), blur_px=(0.5, 0.7)),
    "realistic": Hurt(
        gain_dots=(0.2, 0.7),
        tilt_deg=(0, 35),
        turn_deg=(-180, 180),
        blur_px=(0.5, 1.4),
        black=(20, 80),
        white=(150, 230),
        shadow_ratio=(0.0, 0.5),
        noise=(3, 9),
        creases=(0, 1),
        jpeg_quality=(60, 75),
    ),
}


def hurt(picture: Image.Image, amounts: Hurt, seed: int) -> Image.Image:
    """Return what a phone's camera sees of a printed picture."""
    chance = random.Random(seed)

    def some(pair: tuple[float, float]) -> float:
        return chance.uniform(*pair)

    dots = 2.0
    paper = picture.convert("L").resize((int(picture.width * dots), int(picture.height * dots)), 0)
    gain = some(amounts.gain_dots)
    if gain:
        # a dot's heat falls off around it: blurred, and black where more than a little arrives
        soft = paper.filter(ImageFilter.GaussianBlur(gain * dots * 0.7))
        edge = 255 * (0.5 + 0.28 * min(gain, 1.0))
        paper = soft.point([255 if v > edge else 0 for v in range(256)])
    pen = ImageDraw.Draw(paper)
    for _ in range(chance.randint(*amounts.creases)):
        y = chance.uniform(0.05, 0.95) * paper.height
        pen.line((0, y, paper.width, y + chance.uniform(-40, 40)), fill=255, width=4)
    margin = paper.width // 8  # nothing of it leaves the frame when it is turned
    desk = Image.new("L", (paper.width + 2 * margin, paper.height + 2 * margin), 255)
    desk.paste(paper, (margin, margin))
    scale = some(amounts.symbol_px) / paper.width
    seen = tilted(
        desk.rotate(some(amounts.turn_deg), Image.Resampling.BICUBIC, expand=True, fillcolor=255),
        some(amounts.tilt_deg),
        scale,
    )
    seen = seen.filter(ImageFilter.GaussianBlur(some(amounts.blur_px)))
    grey = np.asarray(seen, np.float32) / 255
    black, white = some(amounts.black), some(amounts.white)
    grey = black + grey * (white - black)
    ramp = np.linspace(1.0, 1.0 - some(amounts.shadow_ratio), grey.shape[1], dtype=np.float32)
    rng = np.random.default_rng(seed)
    grey = grey * ramp + rng.normal(0, some(amounts.noise) or 1e-6, grey.shape)
    taken = Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8))
    return squeezed(taken, amounts.jpeg_quality, chance)
