"""Part A of the requirements: text, colour, motion."""

from itertools import combinations, pairwise

import numpy as np
import pytest

from app.assets import known_languages
from app.screens.journey import present
from app.theme import Appearance, Colour, contrast_ratio
from app.toolkit import FONT_FILES
from tests.support.barrier_free.judging import apart, in_all, none_of, requirement
from tests.support.barrier_free.looks import LANGUAGES, Look
from tests.support.barrier_free.palettes import palettes
from tests.support.barrier_free.panel import READING_DISTANCE_MM
from tests.support.barrier_free.situations import situations
from tests.support.barrier_free.walk import Studio
from tests.support.catalogues import patterns, read_pattern
from tests.support.fonts import drawable_characters
from tests.support.tree import ROOT
from tests.support.visit import after

FLOOR_MM, NORMAL_MM = 7.25, 12.0
LEAST_RATIO, HIGH_RATIO, SHAPE_RATIO = 4.5, 7.0, 3.0


@requirement("A01")
def test_no_text_is_smaller_than_the_floor(walked, measured) -> None:
    heights = {text.ink_mm for sight in walked for text in sight.texts}
    on_maps = {sight.map.least_name_mm for sight in walked if sight.map is not None} - {0.0}
    count = sum(len(sight.texts) for sight in walked)
    measured(f"least {min(heights | on_maps):.1f} mm, {count} texts")
    assert min(heights | on_maps) >= FLOOR_MM


@requirement("A01")
def test_most_texts_are_12_mm_high(walked, measured) -> None:
    """Smaller are notes, names on the map, and words of buttons in a row that find no shorter ones."""
    heights = [text.ink_mm for sight in walked for text in sight.texts if text.part != "bar"]
    share = sum(height >= NORMAL_MM - 0.1 for height in heights) / len(heights)
    measured(f"{share:.0%} of texts outside the bar at 12 mm or more")
    assert share >= 0.65


@requirement("A02")
def test_a_capital_fills_seven_tenths_of_a_degree(walked, measured) -> None:
    """In some mode, at the distance at which one touches; and no font has serifs."""
    needed_mm = 0.01222 * READING_DISTANCE_MM
    least = {}
    for sight in walked:
        look = tuple(sight.look.modes.values())
        heights = [text.ink_mm for text in sight.texts]
        least[look] = min([*heights, least.get(look, 1000.0)])
    measured(f"{max(least.values()):.1f} mm; needed {needed_mm:.1f} mm at {READING_DISTANCE_MM} mm")
    assert max(least.values()) >= needed_mm
    assert all(path.name.startswith("Yeokgil") for pair in FONT_FILES.values() for path in pair)


@requirement("A03")
def test_nothing_is_cut_or_covered_at_any_scale(walked, measured) -> None:
    measured(f"{len(walked)} screens looked at")
    none_of(in_all(walked, _cut_or_covered))


def _cut_or_covered(sight):
    width_px, height_px = sight.size_px
    for text in sight.texts:
        left, bottom, right, top = text.ink
        if text.is_cut:
            yield "cut", text.words
        if left < 0 or bottom < 0 or right > width_px or top > height_px:
            yield "outside", text.words
    for one, other in combinations(sight.texts, 2):
        if one.part == other.part and apart(one.ink, other.ink) < 0:
            yield "one on another", one.words, other.words
    for target in sight.targets:
        left, bottom, right, top = target.box
        if left < 0 or bottom < 0 or right > width_px or top > height_px:
            yield "outside", target.id


@requirement("A03")
def test_text_signs_and_map_are_twice_as_large(walked, measured) -> None:
    scales = {
        sight.map.sign_mm / sight.map.least_name_mm: sight.map.sign_mm
        for sight in walked
        if sight.map is not None and sight.map.least_name_mm
    }
    signs = sorted({sight.map.sign_mm for sight in walked if sight.map is not None})
    measured(f"signs on the map {signs[0]:.0f} to {signs[-1]:.0f} mm")
    assert signs[-1] >= 2 * signs[0] - 0.5
    assert max(scales) - min(scales) < 0.1  # names and signs grow together


@requirement("A04")
def test_every_text_stands_out_as_it_is_drawn(walked, measured) -> None:
    least = min(text.contrast for sight in walked for text in sight.texts)
    measured(f"least {least:.1f}:1, sampled from pixels")
    none_of(in_all(walked, lambda s: [(t.contrast, t.words) for t in s.texts if t.contrast < 4.45]))


@requirement("A04")
@pytest.mark.parametrize("name", palettes())
def test_every_pair_of_colours_that_is_read_stands_out(name, measured) -> None:
    needed = HIGH_RATIO if "high" in name else LEAST_RATIO
    pairs = palettes()[name].text_pairs()
    measured(f"{name}: least {min(contrast_ratio(a, b) for _, a, b in pairs):.1f}:1")
    none_of((use, contrast_ratio(a, b)) for use, a, b in pairs if contrast_ratio(a, b) < needed)


@requirement("A04")
def test_high_contrast_is_one_press_away_on_every_screen(walked, measured) -> None:
    """The button is on every screen; from the usual colours, one press of it is high contrast."""
    none_of(str(s) for s in walked if not s.is_asked and "mode:colours" not in s.ids)
    count = 0
    for situation in situations():
        session, world = situation.session(Look())
        if session.seconds_left is not None:
            continue
        action = present(session, world).find_action("mode:colours")
        there = after(world, action.event, session=session)
        assert there.display.appearance is Appearance.HIGH_CONTRAST, situation.name
        count += 1
    measured(f"{count} situations")


@requirement("A05")
@pytest.mark.parametrize("name", palettes())
def test_every_shape_stands_out(name, measured) -> None:
    pairs = palettes()[name].shape_pairs()
    measured(f"{name}: least {min(contrast_ratio(a, b) for _, a, b in pairs):.1f}:1")
    none_of((u, contrast_ratio(a, b)) for u, a, b in pairs if contrast_ratio(a, b) < SHAPE_RATIO)


@requirement("A05")
def test_every_pictogram_stands_out_as_it_is_drawn(walked, measured) -> None:
    measured(f"least {min(i.contrast for s in walked for i in s.icons):.1f}:1, sampled from pixels")
    none_of(
        in_all(
            walked, lambda s: [(i.contrast, i.name) for i in s.icons if i.contrast < SHAPE_RATIO]
        )
    )


@requirement("A06")
@pytest.mark.parametrize("name", palettes())
def test_states_differ_in_black_and_white_and_for_the_colour_blind(name, measured) -> None:
    """A state has a word and a pictogram of its own; what is chosen has a thicker border, too."""
    palette = palettes()[name]
    lines = {
        "route": palette.route,
        "here": palette.here,
        "exit": palette.exit_sign,
    }
    least = min(
        _distance(_seen(one, kind), _seen(other, kind))
        for kind in _DEFICIENCIES
        for one, other in combinations(lines.values(), 2)
    )
    measured(f"{name}: least distance {least:.0f} with a missing cone")
    assert least >= 20


@requirement("A06")
def test_what_is_chosen_is_seen_without_colours(ui) -> None:
    studio = Studio(ui, "plain")
    studio.arrange(situations()[0], Look())
    shown = [tile for tile in studio.stage.tiles() if tile.action_id.startswith("language:")]
    chosen = [tile for tile in shown if tile._is_chosen]
    assert len(chosen) == 1
    others = [tile._painted.border_mm for tile in shown if tile not in chosen]
    assert chosen[0]._painted.border_mm >= 2 * max(others)


@requirement("A06")
def test_colours_can_be_changed() -> None:
    assert len(palettes()) > 1


@requirement("A07")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_character_has_a_glyph(language, measured) -> None:
    fonts = ROOT / "assets" / "fonts"
    drawable = drawable_characters(fonts, known_languages()[language].fonts)
    unseen = set("\n\r\t\u200b\u2060\u2066\u2067\u2068\u2069\u00ad\ufe0f")
    used = {
        character
        for pattern in patterns(language).values()
        for text in read_pattern(pattern).texts
        for character in text
    }
    measured(f"{language}: {len(used)} characters")
    assert used - drawable - unseen == set()


@requirement("A08")
def test_nothing_flashes(ui, measured) -> None:
    """Five seconds of every screen at 30 frames a second: how often it grows light and dark."""
    studio, most = Studio(ui, "plain"), 0
    for situation in _one_of_each_screen():
        studio.arrange(situation, Look())
        lights = []
        for _ in range(150):
            before = studio.ui.window.canvas.needs_redraw
            studio.clock.move(1 / 30)
            studio.kiosk.tick()
            studio.ui.pump(1, 1 / 30)
            changed = before or studio.ui.window.canvas.needs_redraw or not lights
            lights.append(_mean_light(studio.ui) if changed else lights[-1])
        most = max(most, _reversals(lights))
    measured(f"at most {most} changes between light and dark in 5 s")
    assert most / 2 / 5 < 3


@requirement("A09")
def test_nothing_changes_by_itself(ui, measured) -> None:
    """Ten seconds in which nobody does anything, on every screen."""
    studio, count = Studio(ui, "plain"), 0
    for situation in _one_of_each_screen():
        studio.arrange(situation, Look())
        studio.ui.advance(1.0)
        before = studio.ui.pixels().copy()
        for _ in range(40):
            studio.clock.move(0.25)
            studio.kiosk.tick()
            studio.ui.pump(1, 0.25)
        count += 1
        assert (studio.ui.pixels() == before).all(), situation.name
    measured(f"{count} screens, not one pixel in 10 s")


def _one_of_each_screen():
    seen = {}
    for situation in situations():
        if situation.world == "plain" and not situation.session(Look())[0].seconds_left:
            seen.setdefault(situation.name[:-3], situation)
    return seen.values()


def _mean_light(ui) -> float:
    return float(ui.pixels()[::8, ::8].mean())


def _reversals(lights) -> int:
    steps = [b - a for a, b in pairwise(lights) if abs(b - a) > 25]
    return sum(a * b < 0 for a, b in pairwise(steps))


# Machado, Oliveira, Fernandes 2009: what is left of red, green and blue without one kind of cone
_DEFICIENCIES = {
    "protan": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deutan": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "tritan": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}


def _linear(value):
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def _seen(colour: Colour, kind: str):
    return np.clip(np.array(_DEFICIENCIES[kind]) @ _linear(np.array(colour.rgb)), 0, 1)


def _lab(linear):
    xyz = (
        np.array(((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505)))
        @ linear
        / np.array((0.9505, 1.0, 1.089))
    )
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array((116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])))


def _distance(one, other) -> float:
    return float(np.linalg.norm(_lab(one) - _lab(other)))
