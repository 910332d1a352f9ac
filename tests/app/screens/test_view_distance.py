"""From how far one reads decides how small text may be."""

from dataclasses import replace

import pytest

from app.flow.events import Started
from app.flow.frame import room_of
from app.flow.session import Session
from app.glass_size import INK_PER_DISTANCE, LEAST_INK_MM
from app.kiosk import Kiosk
from app.screens.panel_size import area_of, glass_of, scale_of
from app.screens.ruler import Ruler
from app.theme import INK_MM, INK_RATIO, TextSize
from tests.app.screens.test_glass import TO_ROUTE
from tests.support.visit import BOOKS, HandClock, a_world

PX_PER_MM = 1080 / 398.5


def glass_at(distance_mm: float, px_per_mm: float = PX_PER_MM):
    area = area_of((1080, 1920))
    return glass_of(area, scale_of(area, px_per_mm), px_per_mm, distance_mm=distance_mm)


def ruler_at(distance_mm: float) -> Ruler:
    world = replace(a_world(), glass=glass_at(distance_mm))
    return Ruler(room_of(Session(language="en"), world))


def test_where_one_usually_stands_text_is_as_it_is_drawn() -> None:
    ruler = ruler_at(600.0)
    assert {size: ruler.ink_mm(size) for size in TextSize} == INK_MM


@pytest.mark.parametrize("distance_mm", [300.0, 600.0, 700.0, 850.0, 982.0])
def test_every_text_fills_seven_tenths_of_a_degree(distance_mm) -> None:
    ruler = ruler_at(distance_mm)
    needed = max(LEAST_INK_MM, INK_PER_DISTANCE * distance_mm)
    assert min(ruler.ink_mm(size) for size in TextSize) >= needed - 1e-9
    assert ruler.ink_mm(TextSize.TITLE) == INK_MM[TextSize.TITLE]


def test_on_a_small_panel_the_floor_is_kept_with_a_ruler_on_the_glass() -> None:
    glass = glass_at(600.0, px_per_mm=1080 / 299.0)  # 24 inches
    assert glass.true_mm == pytest.approx(299.0 / 398.5)
    assert glass.least_ink_mm * glass.true_mm >= LEAST_INK_MM


@pytest.mark.parametrize("language", [language for language in BOOKS if language in {"ko", "es"}])
def test_from_far_nothing_outside_the_bar_is_small_and_nothing_is_cut(ui, language) -> None:
    from app.screens.stage import Stage
    from app.widgets.bar import Bar
    from tests.support.modes import _above

    distance_mm = 900.0
    world = a_world()
    stage = Stage(world, tuple(ui.window.size), PX_PER_MM, distance_mm=distance_mm)
    kiosk = Kiosk(world, stage, HandClock())
    stage.listen(kiosk)
    ui.mount(stage)
    while not kiosk.is_ready:
        ui.pump()
    kiosk._session = replace(kiosk.session, language=language)
    least_px = INK_PER_DISTANCE * distance_mm / INK_RATIO * PX_PER_MM - 1
    seen = 0
    for event in (Started(), *TO_ROUTE[1:]):
        kiosk.dispatch(event)
        ui.pump(2)
        for text in ui.find_all(lambda widget: getattr(widget, "font_px", 0) and widget.text):
            assert not text.is_shortened, text.text
            if any(isinstance(each, Bar) for each in _above(text)):
                continue  # a fifth of the glass has no room for more
            assert text.font_px >= least_px, text.text
            seen += 1
    assert seen > 40
    ui.window.remove_widget(stage)
