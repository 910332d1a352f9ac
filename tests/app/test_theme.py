import itertools

import numpy as np
import pytest

from app.mapview.lettering import draw_text
from app.theme import (
    INK_MM,
    LIGHT,
    PALETTES,
    Appearance,
    Colour,
    TextSize,
    contrast_ratio,
    ink_mm,
    light_theme,
)

LEAST_TEXT = {Appearance.LIGHT: 4.5, Appearance.DARK: 4.5, Appearance.HIGH_CONTRAST: 7.0}
TEXT_PAIRS = [
    (appearance, *pair) for appearance in Appearance for pair in PALETTES[appearance].text_pairs()
]
SHAPE_PAIRS = [
    (appearance, *pair) for appearance in Appearance for pair in PALETTES[appearance].shape_pairs()
]


def test_contrast_of_black_on_white_is_21():
    assert contrast_ratio(Colour.of("#000000"), Colour.of("#FFFFFF")) == pytest.approx(21)
    assert contrast_ratio(Colour.of("#767676"), Colour.of("#FFFFFF")) == pytest.approx(
        4.54, abs=0.01
    )


@pytest.mark.parametrize(("appearance", "use", "text", "ground"), TEXT_PAIRS)
def test_everything_that_is_read_stands_out(appearance, use, text, ground):
    least = LEAST_TEXT[appearance]
    assert contrast_ratio(text, ground) >= least, f"{use}: {text.hex} on {ground.hex}"


@pytest.mark.parametrize(("appearance", "use", "shape", "ground"), SHAPE_PAIRS)
def test_everything_that_is_seen_stands_out(appearance, use, shape, ground):
    assert contrast_ratio(shape, ground) >= 3, f"{use}: {shape.hex} on {ground.hex}"


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_nothing_but_the_route_has_its_colour(palette):
    others = [
        getattr(palette, name)
        for name in palette.__slots__
        if name not in {"route", "map"} and isinstance(getattr(palette, name), Colour)
    ]
    assert palette.route not in [*others, *palette.map.grounds()]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_sizes_keep_their_order_and_a_step_at_every_scale(ratio):
    sizes = [ink_mm(size, ratio) for size in TextSize]
    assert all(after / before >= 1.15 for before, after in itertools.pairwise(sizes))


def test_what_is_read_doubles_and_headings_grow_by_half_at_least():
    read = (TextSize.CAPTION, TextSize.LABEL, TextSize.BODY, TextSize.BUTTON)
    assert all(ink_mm(size, 2.0) == 2 * INK_MM[size] for size in read)
    assert all(ink_mm(size, 1.5) == 1.5 * INK_MM[size] for size in read)
    assert all(ink_mm(size, 2.0) >= 1.3 * INK_MM[size] for size in TextSize)


def test_there_are_at_most_eight_sizes_with_a_clear_step_between():
    sizes = [INK_MM[size] for size in TextSize]
    assert len(sizes) <= 8
    assert all(after / before >= 1.15 for before, after in itertools.pairwise(sizes))


@pytest.mark.parametrize("px_per_mm", [2.02, 2.709, 4.03])
@pytest.mark.parametrize("size", list(TextSize))
def test_a_capital_is_drawn_as_high_as_its_size_says(size, px_per_mm):
    theme = light_theme(px_per_mm)
    picture = draw_text(["H"], theme.font_px(size), LIGHT.ink)
    rows = (np.asarray(picture.getchannel("A")) > 100).any(axis=1).sum()
    assert rows / px_per_mm == pytest.approx(INK_MM[size], abs=1.2 / px_per_mm)


def test_normal_text_is_never_below_12_mm_and_no_text_below_the_floor():
    normal = set(TextSize) - {TextSize.CAPTION, TextSize.LABEL}
    assert min(INK_MM[size] for size in normal) >= 12
    assert min(INK_MM.values()) >= 7.25


def test_targets_and_focus_are_as_large_as_the_rules_ask():
    theme = light_theme()
    assert theme.target_mm >= 20
    assert theme.target_primary_mm >= 25
    assert theme.focus_mm >= 3
    assert theme.pictogram_mm >= 12
    assert theme.here_mm >= max(12, theme.pictogram_mm)


def test_twice_the_text_is_twice_the_signs_and_the_same_margins():
    one, two = light_theme(), light_theme(text_scale_ratio=2.0)
    assert two.font_px(TextSize.BODY) == pytest.approx(2 * one.font_px(TextSize.BODY), abs=1)
    assert two.sign_mm(13) == pytest.approx(2 * one.sign_mm(13), abs=1)
    assert two.mm(16) == one.mm(16)
