"""A phone's camera before something flat: how much it sees, from aside, and what it makes of it."""

import io
import math
import random

import numpy as np
import zxingcpp
from PIL import Image, ImageFilter

LONG_PX = 1920
LONG_DEG = 65.0
"""What a preview is decoded from: its longer side, and how wide it looks along it."""


def px_per_mm(distance_mm: float) -> float:
    """Return how many pixels a millimetre is at a distance."""
    return LONG_PX / (2 * distance_mm * math.tan(math.radians(LONG_DEG / 2)))


def tilted(
    picture: Image.Image,
    tilt_deg: float,
    scale: float,
    filter_: Image.Resampling = Image.Resampling.BICUBIC,
) -> Image.Image:
    """Return the picture as seen from aside and from so far that it has `scale` times the pixels."""
    width, height = round(picture.width * scale), round(picture.height * scale)
    lean = np.radians(tilt_deg)
    depth = np.sin(lean) * 0.35
    short = np.cos(lean)
    top, bottom = (1 - short) / 2 * height, (1 + short) / 2 * height
    near, far = width * (1 - depth / 2) / 2, width * (1 + depth / 2) / 2
    middle = width / 2
    there = [
        (middle - near, top),
        (middle + near, top),
        (middle + far, bottom),
        (middle - far, bottom),
    ]
    here = [(0, 0), (picture.width, 0), (picture.width, picture.height), (0, picture.height)]
    rows, values = [], []
    for (x, y), (u, v) in zip(there, here, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    found = np.linalg.solve(np.array(rows), np.array(values))
    shrunk = picture.filter(ImageFilter.GaussianBlur(0.35 / scale)) if scale < 1 else picture
    return shrunk.transform(
        (width, height),
        Image.Transform.PERSPECTIVE,
        list(found),
        filter_,
        fillcolor=255,
    )


def squeezed(
    picture: Image.Image, quality: tuple[int, int] | None, chance: random.Random
) -> Image.Image:
    """Return the picture as the camera keeps it; None: it keeps all."""
    if quality is None:
        return picture
    kept = io.BytesIO()
    picture.save(kept, "JPEG", quality=chance.randint(*quality))
    return Image.open(kept)


def read_symbol(picture: Image.Image) -> str:
    """Return what the symbol in a picture says; nothing when it cannot be read."""
    found = zxingcpp.read_barcodes(
        np.asarray(picture.convert("L")), formats=zxingcpp.BarcodeFormat.QRCode
    )
    return found[0].text if found else ""
