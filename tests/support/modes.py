"""Holds a screen against every way in which the glass can be wanted: page by page, measured.

For a new screen: put its way into `VISITS` of `test_glass.py` and its name into `SCREENS` of
`test_modes.py`; `held` does the rest.
"""

from itertools import combinations

from app.display import Display
from app.flow.events import (
    Continued,
    DisplayChosen,
    LanguageChosen,
    PageTurned,
    StartOverChosen,
    VoiceChosen,
)
from app.theme import TextSize

LEAST_TARGET_MM, LEAST_GAP_MM = 20.0, 2.5
REACH_MM = 1220 - 700
BUTTON_MM = 1000 - 700
"""How far above the panel's lower edge the button of the low position may be."""

EASY_CHOICES = 6


def held(room, name, language, display, *, is_heard=False, visits, skips_bar=False) -> set[str]:
    """Visit a screen, look at each of its pages, and return what can be pressed on all of them."""
    room.kiosk.dispatch(Continued())
    room.kiosk.dispatch(StartOverChosen())
    room.kiosk.dispatch(LanguageChosen(language))
    room.kiosk.dispatch(DisplayChosen(display))
    if is_heard:
        room.kiosk.dispatch(VoiceChosen(True))
    for event in visits[name]:
        room.kiosk.dispatch(event)
        room.ui.pump(2)
    if name == "10-trouble":
        room.kiosk.recover("a test wants to see it")
    if name != "08-idle":  # under the question, any event would only continue
        room.kiosk.dispatch(PageTurned(0))
    found: set[str] = set()
    page, pages = 0, 1
    while page < pages:
        if pages > 1:
            room.kiosk.dispatch(PageTurned(page))
        room.ui.pump(2)
        shown = room.kiosk.shown
        sheet = getattr(shown.panel or shown.view, "sheet", None)
        pages = len(sheet.pages) if sheet is not None and shown.warning is None else 1
        look_at(room, display, skips_bar=skips_bar)
        found |= {action.id for row in shown.rows for action in row}
        page += 1
    return {action_id for action_id in found if not action_id.startswith("page:")}


def look_at(room, display: Display, *, skips_bar: bool = False) -> None:
    """Measure what is on the glass now."""
    width, height = room.ui.window.size
    kit = room.stage._kit
    limit = kit.area.top if display.is_low else height
    bar = room.stage._fitting.bar
    texts = [t for t in room.texts() if not (skips_bar and bar in _above(t))]
    assert texts
    for text in texts:
        where = (text.text, room.kiosk.session.screen, room.kiosk.session.page)
        assert not text.is_shortened, where
        assert text.texture_size[0] <= text.width, where
        assert text.texture_size[1] <= text.height, where
        assert 0 <= text.x <= text.right <= width, where
        assert 0 <= text.y <= text.top <= limit, where
        assert text.font_px >= least_px(kit, text, display), where
    _targets(room, display, width, limit)


def least_px(kit, text, display: Display) -> int:
    """Return how small a text may be: enlarged, never smaller than it is without enlargement.

    Bar, captions, keys and the pages' own buttons have one size at every scale, as far as a language's words have room.
    """
    if display.scale_ratio == 1.0 or _is_of_fixed_size(text):
        return kit.usual_px(TextSize.CAPTION)
    return min(kit.usual_px(text.wanted), kit.usual_px(TextSize.BODY))


def _is_of_fixed_size(widget) -> bool:
    from app.widgets.bar import Bar
    from app.widgets.captions import Captions
    from app.widgets.keys import Keys
    from app.widgets.pager import Pager

    return any(isinstance(each, Bar | Captions | Keys | Pager) for each in _above(widget))


def _above(widget):
    while widget is not None and hasattr(widget, "parent"):
        yield widget
        widget = widget.parent if widget.parent is not widget else None


def _targets(room, display: Display, width: int, limit: float) -> None:
    kit = room.stage._kit
    px_per_mm = kit.theme.px_per_mm
    shown = room.kiosk.shown
    tiles = list(room.stage.tiles())
    expected = [action.id for row in shown.rows for action in row]
    assert sorted(tile.action_id for tile in tiles) == sorted(expected)
    for tile in tiles:
        assert min(tile.size) / px_per_mm >= LEAST_TARGET_MM, tile.action_id
        assert 0 <= tile.x <= tile.right <= width, tile.action_id
        assert 0 <= tile.y <= tile.top <= limit, tile.action_id
        assert tile.center_y / px_per_mm <= REACH_MM, tile.action_id
        if display.is_low:
            assert tile.top / px_per_mm <= REACH_MM + 0.5, tile.action_id
        if tile.action_id == "mode:low":
            assert tile.top / px_per_mm <= BUTTON_MM
    for one, other in combinations(tiles, 2):
        across = max(one.x - other.right, other.x - one.right)
        along = max(one.y - other.top, other.y - one.top)
        assert max(across, along) / px_per_mm >= LEAST_GAP_MM, (one.action_id, other.action_id)
    if display.is_easy:
        choices = [
            action_id
            for action_id in expected
            if action_id.partition(":")[0] not in {"bar", "mode", "page", "key", "voice"}
        ]
        assert len(choices) <= EASY_CHOICES, choices
