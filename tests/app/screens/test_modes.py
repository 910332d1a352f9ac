"""However the glass is wanted: all of every screen is there, whole, in reach, and as large as said."""

from collections.abc import Iterable
from typing import Any

import pytest

from app.display import USUAL_DISPLAY, Display
from app.flow.events import DisplayChosen, Key, LanguageChosen, StartOverChosen
from app.flow.session import ScreenId, Session
from app.theme import PALETTES, Appearance, TextSize
from tests.app.screens.test_glass import VISITS, WORLDS, Room
from tests.support.modes import held
from tests.support.pseudo import PSEUDO, in_pseudo
from tests.support.visit import BOOKS, a_kiosk, a_world, after, ids

SCREENS = (
    "01-welcome",
    "02-destination",
    "02-search",
    "02-search-found",
    "03-needs",
    "04-route",
    "05-handoff-printer",
    "06-no-way",
    "07-help",
    "07-languages",
    "08-idle",
    "10-trouble",
    "17-emergency",
)
LARGE = Display(chosen_ratio=2.0)
MODES = {
    "150": Display(chosen_ratio=1.5),
    "200": LARGE,
    "low": Display(is_low=True),
    "low-200": Display(chosen_ratio=2.0, is_low=True, appearance=Appearance.HIGH_CONTRAST),
    "easy": Display(is_easy=True, appearance=Appearance.DARK),
}


def languages(often: set[str], *, others: Iterable[str] = BOOKS) -> Any:
    """Return languages for a test: some in every run, the others in a thorough one.

    Screens, languages and modes are paired in every run in tests/barrier_free.
    """
    return pytest.mark.parametrize(
        "language",
        [
            pytest.param(each, marks=[] if each in often else [pytest.mark.thorough])
            for each in sorted({*often, *others})
        ],
    )


def a_room(ui, name, world=None) -> Room:
    return Room(ui, world or WORLDS.get(name, a_world)())


@languages({"ko"}, others=("es", "ja"))
@pytest.mark.parametrize("name", SCREENS)
def test_every_mode_shows_all_of_a_screen(ui, name, language) -> None:
    room = a_room(ui, name)
    usual = held(room, name, language, USUAL_DISPLAY, visits=VISITS)
    for mode, display in MODES.items():
        found = held(room, name, language, display, visits=VISITS)
        assert _comparable(found) == _comparable(usual), mode


@pytest.mark.parametrize("name", SCREENS)
def test_by_ear_and_large_and_low_all_of_a_screen_is_there(ui, name) -> None:
    room = a_room(ui, name)
    usual = held(room, name, "ko", USUAL_DISPLAY, is_heard=True, visits=VISITS)
    found = held(room, name, "ko", MODES["low-200"], is_heard=True, visits=VISITS)
    assert _comparable(found) == _comparable(usual)


@languages({"es", "mn"})
@pytest.mark.parametrize("name", SCREENS)
def test_every_language_is_whole_at_200_percent(ui, name, language) -> None:
    held(a_room(ui, name), name, language, LARGE, visits=VISITS)


@pytest.mark.parametrize("name", SCREENS)
def test_words_two_fifths_longer_are_whole_at_200_percent(ui, name) -> None:
    room = a_room(ui, name, in_pseudo(WORLDS.get(name, a_world)()))
    # the words of the bar are chosen to fit: every language is asked above
    held(room, name, PSEUDO, LARGE, visits=VISITS, skips_bar=True)


def _comparable(found: set[str]) -> set[str]:
    """Leave out what a language or a mode has in its own way: keys, and levels round the shown."""
    return {each for each in found if each.partition(":")[0] not in {"key", "level", "voice"}}


def test_body_text_is_really_twice_as_large(ui) -> None:
    room = a_room(ui, "04-route")
    for event in VISITS["04-route"]:
        room.kiosk.dispatch(event)
    step = room.kiosk.shown.view.maneuvers[0].action.words
    sizes = []
    for display in (USUAL_DISPLAY, MODES["150"], LARGE):
        room.kiosk.dispatch(DisplayChosen(display))
        room.kiosk.dispatch(DisplayChosen(display))
        while step not in room.ui.texts():
            room.kiosk.press("page:after")
            room.clock.move(1.0)
            room.ui.pump(2)
        sizes.append(room.ui.find_text(step).font_px)
    usual, half, twice = sizes
    assert usual == room.stage._kit.usual_px(TextSize.BODY)
    assert half == pytest.approx(1.5 * usual, abs=1)
    assert twice == pytest.approx(2 * usual, abs=1)


def test_the_bar_stands_in_one_place_on_every_screen_of_a_mode(ui) -> None:
    room = a_room(ui, "")
    for display in (USUAL_DISPLAY, LARGE, Display(is_low=True)):
        boxes: dict[str, tuple[float, ...]] = {}
        for name in ("01-welcome", "02-destination", "04-route", "07-help"):
            held(room, name, "ko", display, visits=VISITS)
            for tile in room.stage._fitting.bar.children:
                if getattr(tile, "action_id", ""):
                    box = (*tile.pos, *tile.size)
                    assert boxes.setdefault(tile.action_id, box) == box
        assert len(boxes) >= 9


@pytest.mark.parametrize("appearance", Appearance)
def test_colours_change_nothing_but_colours(ui, appearance) -> None:
    room = a_room(ui, "")
    usual = held(room, "04-route", "ko", USUAL_DISPLAY, visits=VISITS)
    before = sorted((t.action_id, *t.pos, *t.size) for t in room.stage.tiles())
    display = Display(appearance=appearance)
    assert held(room, "04-route", "ko", display, visits=VISITS) == usual
    assert sorted((t.action_id, *t.pos, *t.size) for t in room.stage.tiles()) == before
    corner = tuple(int(part) for part in room.ui.pixels()[-2, 2])
    ground = PALETTES[appearance].ground
    assert corner == (ground.red, ground.green, ground.blue)


def test_what_a_visit_wanted_is_gone_with_it(ui) -> None:
    from app.screens.looks import MOST_LOOKS

    room = a_room(ui, "")
    looks = len(room.stage._looks)
    for _ in range(3):
        for display in MODES.values():
            held(room, "02-destination", "ko", display, visits=VISITS)
            assert len(room.stage._looks) <= looks + MOST_LOOKS
        room.kiosk.dispatch(StartOverChosen())
        room.ui.pump(2)
        assert room.kiosk.session == Session(language="ko")
        assert len(room.stage._looks) == looks
        assert room.stage._looks.maps == 1


def test_nothing_moves_by_itself(ui) -> None:
    room = a_room(ui, "")
    for display in (USUAL_DISPLAY, LARGE):
        held(room, "04-route", "ko", display, visits=VISITS)
        before = room.ui.pixels().copy()
        room.ui.advance(10)
        assert (room.ui.pixels() == before).all()


# --- pure ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Key.TEXT, Key.CONTRAST, Key.LOW, Key.EASY])
def test_each_mode_is_one_key(key) -> None:
    kiosk, _, clock = a_kiosk()
    clock.move(1.0)
    kiosk.key(key)
    assert not kiosk.session.display.is_usual
    for _ in range(2):
        clock.move(1.0)
        kiosk.key(key)
    on_again = key in {Key.LOW, Key.EASY}
    assert kiosk.session.display.is_usual is not on_again


def test_a_mode_stays_over_languages_screens_and_trouble_and_ends_with_the_visit() -> None:
    kiosk, _, clock = a_kiosk()
    wanted = Display(chosen_ratio=2.0, appearance=Appearance.DARK, is_low=True)
    kiosk.dispatch(DisplayChosen(wanted))
    kiosk.dispatch(LanguageChosen("en"))
    clock.move(1.0)
    kiosk.press("welcome:start")
    kiosk.recover("a test wants to see it")
    assert kiosk.session.screen is ScreenId.TROUBLE
    assert kiosk.session.display == wanted
    clock.move(60.0)
    kiosk.tick()
    assert kiosk.session == Session(language="ko")


def test_where_all_of_the_panel_is_in_reach_there_is_no_low_position() -> None:
    from dataclasses import replace

    from app.glass_size import GlassSize

    world = a_world()
    assert "mode:low" in ids(_shown(world))
    world = replace(world, glass=GlassSize(reach_mm=800.0))
    assert "mode:low" not in ids(_shown(world))


def _shown(world):
    from app.screens.journey import present

    return present(after(world), world)


def test_easy_is_large_enough_and_a_press_of_the_size_never_makes_it_small() -> None:
    display = Display().turned_easy()
    assert display.percent == 150
    assert display.next_scale().percent == 200
    assert display.next_scale().next_scale().percent == 150
    assert display.turned_easy().is_usual
