from pathlib import Path

import numpy as np
import pytest

from app.mapview.pictogram_art import draw_pictogram, pictogram_svgs, write_svgs
from app.mapview.pictograms import PICTOGRAMS
from app.mapview.strokes import GRID
from app.mapview.style import PLACE_STYLES, TRANSPORT_ICONS
from app.theme import LIGHT, light_theme
from maps.model import PlaceKind, Transport
from routing.route import Turn

ICONS = Path(__file__).resolve().parents[3] / "assets" / "icons"
SMALLEST_PX = light_theme().mm(12)
ALIASES = {("up", "straight"), ("help", "unknown")}


def test_every_place_transport_and_turn_has_a_pictogram():
    assert set(PLACE_STYLES) == set(PlaceKind)
    assert set(TRANSPORT_ICONS) == set(Transport)
    wanted = {s.icon for s in PLACE_STYLES.values()} | set(TRANSPORT_ICONS.values())
    wanted |= {t.value for t in Turn if t is not Turn.BACK} | {"turn_back"}
    assert wanted <= set(PICTOGRAMS)


@pytest.mark.parametrize("name", PICTOGRAMS)
def test_a_pictogram_stays_inside_its_sign(name):
    for shape in PICTOGRAMS[name]:
        if not shape.is_cut:
            half = shape.width / 2
            assert min(min(p) for p in shape.points) - half >= 1.0
            assert max(max(p) for p in shape.points) + half <= GRID - 1.0


@pytest.mark.parametrize("name", PICTOGRAMS)
def test_lines_are_thick_enough_to_be_seen(name):
    assert all(s.width >= 1.1 for s in PICTOGRAMS[name] if s.width and not s.is_cut)


def test_no_two_pictograms_look_alike_at_12_mm():
    masks = {
        name: np.asarray(
            draw_pictogram(name, SMALLEST_PX, LIGHT.on_sign, None).getchannel("A"), float
        )
        for name in PICTOGRAMS
    }
    names = sorted(masks)
    for i, one in enumerate(names):
        for other in names[i + 1 :]:
            if tuple(sorted((one, other))) not in {tuple(sorted(a)) for a in ALIASES}:
                difference = np.abs(masks[one] - masks[other]).sum() / max(masks[one].sum(), 1)
                assert difference > 0.25, (one, other)


def test_the_svg_files_are_those_of_the_drawings(golden_update):
    if golden_update:
        write_svgs(ICONS)
    files = {path.name: path.read_text(encoding="utf-8") for path in ICONS.glob("*.svg")}
    assert files == pictogram_svgs(), "make golden writes them anew"
