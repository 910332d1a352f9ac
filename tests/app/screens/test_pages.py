"""Where space is short: all of a screen on few pages, each of them whole, in reach, and said."""

import re
from dataclasses import replace

import pytest

from app.display import Display
from app.flow.events import (
    CategoryChosen,
    DestinationChosen,
    MeasuresWanted,
    NearbyWanted,
    ProfileChosen,
    Started,
    WaysWanted,
)
from app.flow.frame import CLOSE_MM, room_of
from app.flow.session import STAFF_SCREENS, ScreenId, Session
from app.flow.staff import StaffVisit
from app.flow.view import Action
from app.flow.voice import Voice
from app.screens.blocks import Cell, Keyboard, Look, Symbol, grid, words
from app.screens.cards import card
from app.screens.flowing import EASY_CHOICES
from app.screens.journey import logic_of, present
from app.screens.mapping import RUNG_MM
from app.screens.page import choices_of, pager_mm, read_mm, stack_mm, with_gap_mm
from app.screens.parting import parted
from app.screens.ruler import Ruler
from app.theme import TextSize
from maps.model import PlaceKind
from tests.app.screens.test_glass import VISITS, WORLDS
from tests.support.visit import BOOKS, a_world, after, built_in

MODES = {
    "usual": Display(),
    "150": Display(chosen_ratio=1.5),
    "200": Display(chosen_ratio=2.0),
    "low": Display(is_low=True),
    "low-200": Display(is_low=True, chosen_ratio=2.0),
    "easy": Display(is_easy=True),
    "easy-200": Display(is_easy=True, chosen_ratio=2.0),
    "easy-low-200": Display(is_easy=True, is_low=True, chosen_ratio=2.0),
}
OFTEN = {"ko", "es"}
LANGUAGES = [
    pytest.param(each, marks=[] if each in OFTEN else [pytest.mark.thorough]) for each in BOOKS
]


def sample():
    return a_world(built_in("saebyeok-sample"), start="sample:kiosk", has_printer=True)


def sample_visits(world) -> dict:
    platform = next(p for p in world.station.places if p.kind is PlaceKind.PLATFORM)
    to_platform = (Started(), CategoryChosen("platforms"), DestinationChosen(platform.id))
    route = (*to_platform, ProfileChosen("wheelchair"))
    return {
        "sample-welcome": (),
        "sample-route": route,
        "sample-measures": (*route, MeasuresWanted()),
        "sample-ways": (*to_platform, ProfileChosen("walking"), WaysWanted()),
        "sample-nearby": (NearbyWanted(),),
    }


def sheet_at(world, events, language, display, *, is_heard=False):
    session = Session(language=language, display=display)
    if is_heard:
        session = replace(session, voice=Voice(), uses_keys=True)
    session = after(world, *events, session=session)
    shown = present(session, world)
    return (shown.panel or shown.view).sheet, room_of(session, world)


def every_sheet(language):
    """Yield each screen in each mode, seen and heard."""
    world = sample()
    screens = [(name, WORLDS.get(name, a_world)(), events) for name, events in VISITS.items()]
    screens += [(name, world, events) for name, events in sample_visits(world).items()]
    for name, its_world, events in screens:
        if name in {"08-idle", "10-trouble"}:  # no sheet, or none that events lead to
            continue
        for mode, display in MODES.items():
            for is_heard in (False, True):
                where = f"{name} {mode} {'heard' if is_heard else ''}"
                yield where, *sheet_at(its_world, events, language, display, is_heard=is_heard)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_room_for_all_of_its_blocks_and_a_hand_reaches_its_buttons(language) -> None:
    count = 0
    for where, sheet, room in every_sheet(language):
        for number, page in enumerate(sheet.pages):
            below = with_gap_mm(page.foot)
            if sheet.turn is not None:
                below += pager_mm(room.ratio) + CLOSE_MM
            body = (*page.lead, *page.body)
            if any(isinstance(block, Keyboard | Symbol) for block in page.blocks):
                continue  # as high as there is room
            high = with_gap_mm(page.head) + stack_mm(body) + below
            assert high <= room.height_mm + 1, (where, number)
            read = read_mm(body)
            if read is not None:
                assert stack_mm(body) - read + below <= room.reach_mm + 1, (where, number)
            if page.map is not None and page.map.levels and page.has_column:
                rungs = len(page.map.levels)
                ladder = rungs * RUNG_MM + (rungs - 1) * CLOSE_MM
                stand = max(stack_mm(page.body), page.body_mm)
                stand = (stand + CLOSE_MM if stand else 0.0) + with_gap_mm(page.lead) + below
                assert stand + ladder <= room.reach_mm + 1, (where, number)
            count += 1
    assert count > 1000


@pytest.mark.parametrize("language", LANGUAGES)
def test_easy_mode_has_six_choices_on_a_page_at_most_and_each_page_says_its_number(
    language,
) -> None:
    for where, sheet, room in every_sheet(language):
        for page in sheet.pages:
            shown = page.map.rows if page.map is not None else ()
            choices = choices_of(page.blocks) + sum(map(len, shown))
            assert not room.is_easy or choices <= EASY_CHOICES, where
        assert (sheet.turn is not None) is (len(sheet.pages) > 1), where
        if sheet.turn is not None:
            told = re.findall(r"\d+", sheet.turn.words)
            assert sorted(told) == sorted([str(sheet.at + 1), str(len(sheet.pages))]), where


MOST_PAGES = {
    "sample-welcome": 4,
    "sample-route": 9,
    "sample-measures": 6,
    "sample-ways": 2,
    "01-welcome": 3,
    "04-route": 5,
    "06-no-way": 5,
    "13-measures": 7,
    "16-staff": 3,
}
"""At 200 %, in every language. They were up to 9, 11, 8, 4, 8, 7, 6, 8 and 4."""


@pytest.mark.parametrize("language", BOOKS)
def test_at_200_percent_nobody_turns_many_pages(language) -> None:
    world = sample()
    visits = {**VISITS, **sample_visits(world)}
    for name, most in MOST_PAGES.items():
        its_world = world if name.startswith("sample") else WORLDS.get(name, a_world)()
        sheet, _ = sheet_at(its_world, visits[name], language, MODES["200"])
        assert len(sheet.pages) <= most, name


def test_enlarged_every_page_but_the_first_begins_with_what_all_of_them_are_about() -> None:
    world = sample()
    sheet, room = sheet_at(world, sample_visits(world)["sample-route"], "en", MODES["200"])
    goal = sheet.pages[0].head[0].text
    assert goal
    for page in sheet.pages[1:]:
        assert [block.text for block in page.head] == [goal]
        assert stack_mm(page.head) <= Ruler(room).line_mm(TextSize.BODY)


def test_what_is_left_over_stands_below_the_map() -> None:
    sheet, _ = sheet_at(a_world(), VISITS["01-welcome"], "en", MODES["200"])
    assert sheet.pages[-1].has_map
    assert sheet.pages[-1].body


def test_where_a_hand_would_not_reach_its_levels_the_map_is_on_one_page_only() -> None:
    """By ear, captions stand between the bar and the screen."""
    world = sample()
    events = sample_visits(world)["sample-route"]
    heard, _ = sheet_at(world, events, "ko", MODES["usual"], is_heard=True)
    with_map = [page for page in heard.pages if page.has_map]
    assert len(with_map) == 1 < len(heard.pages)
    seen, _ = sheet_at(world, events, "ko", MODES["usual"])
    assert all(page.has_map for page in seen.pages)


def test_easy_mode_shows_four_levels_round_the_shown_one() -> None:
    station = built_in("zuerich-hb")  # five levels
    there = [p for p in station.places if p.kind is PlaceKind.PLATFORM and p.nodes]
    world = a_world(station, start=there[0].nodes[0])
    goal = next(p for p in there if p.levels != there[0].levels)
    events = (DestinationChosen(goal.id), ProfileChosen("walking"))
    counts = {}
    for name in ("usual", "easy"):
        session = after(world, *events, session=Session(language="ko", display=MODES[name]))
        levels = present(session, world).view.map.levels
        assert any(level.is_chosen for level in levels)
        counts[name] = len(levels)
    assert counts == {"usual": 5, "easy": 4}


# --- parting ---------------------------------------------------------------------------------------


def action_of(action_id: str) -> Action:
    return Action(id=action_id, words=action_id, event=Started())


LONG = "Take the lift to the hall, go through the wide gate and along the wall to the far end."


def ruler_at(ratio: float) -> Ruler:
    world = a_world()
    session = Session(language="en", display=Display(chosen_ratio=ratio, is_low=True))
    return Ruler(room_of(session, world))


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("ground", ["", "not_confirmed"])
def test_a_paragraph_that_is_too_high_goes_on_at_the_next_page(ratio, ground) -> None:
    ruler = ruler_at(ratio)
    block = words(ruler, f"{LONG}\n{LONG}", TextSize.BODY, icon="warning", ground=ground)
    most = block.height_mm / 2.5
    pieces = parted(ruler, block, most)
    assert len(pieces) >= 3
    assert all(piece.height_mm <= most for piece in pieces)
    assert " ".join(piece.text for piece in pieces).split() == block.text.split()
    assert {(piece.size, piece.icon, piece.ground) for piece in pieces} == {
        (block.size, block.icon, block.ground)
    }


def test_a_tile_that_is_too_high_is_the_same_button_on_both_pages() -> None:
    ruler = ruler_at(2.0)
    tile = grid(ruler, (Cell(action=replace(action_of("go"), words=LONG), number="3"),), Look.STEP)[
        0
    ]
    pieces = parted(ruler, tile, tile.height_mm / 2)
    actions = [piece.cells[0].action for piece in pieces]
    assert len(pieces) > 1
    assert all(piece.height_mm <= tile.height_mm / 2 for piece in pieces)
    assert {(a.id, a.event, a.spoken) for a in actions} == {("go", actions[0].event, LONG)}
    assert " ".join(a.words for a in actions).split() == LONG.split()
    assert {piece.size for piece in pieces} == {tile.size}


def test_a_card_that_is_too_high_is_parted_between_its_lines() -> None:
    ruler = ruler_at(2.0)
    block = card(
        ruler,
        "Less climbing",
        action=action_of("way:1"),
        icon="elevator",
        side=("4 min", "120 m"),
        notes=(("elevator", LONG), ("warning", LONG)),
    )
    most = 230.0
    assert block.height_mm > 2 * most
    pieces = parted(ruler, block, most)
    assert all(piece.height_mm <= most for piece in pieces)
    assert {piece.action.id for piece in pieces} == {"way:1"}
    texts = [part for piece in pieces for part in piece.parts if part.text]
    assert " ".join(t.text for t in texts).split().count("lift") == 2
    assert {t.size for t in texts} == {p.size for p in block.parts if p.text}
    for piece in pieces:
        assert max(p.top_mm + p.height_mm for p in piece.parts) <= piece.height_mm
        assert min(p.top_mm for p in piece.parts) >= 0
    assert sum(part.is_sign for piece in pieces for part in piece.parts) == 1


def test_what_has_room_is_left_as_it_is() -> None:
    ruler = ruler_at(2.0)
    block = words(ruler, LONG, TextSize.BODY)
    assert parted(ruler, block, block.height_mm) == (block,)


# --- the staff area --------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ratio", [1.5, 2.0])
def test_the_staff_area_pages_where_it_is_enlarged(language, ratio) -> None:
    """All that can be pressed at 100 % is there, on pages; no word is smaller for it."""
    world = replace(sample(), has_staff=True)
    for screen in STAFF_SCREENS - {ScreenId.STAFF_PIN, ScreenId.STAFF_GRID}:
        offered = {}
        for scale in (1.0, ratio):
            session = Session(language=language, screen=screen, display=Display(chosen_ratio=scale))
            thing = world.things[0].id
            session = replace(session, staff=StaffVisit(is_in=True, thing=thing))
            page = logic_of(screen).present(session, world)
            sheet = page.sheet
            assert (sheet is not None) is (scale > 1)
            if sheet is None:
                offered[scale] = {action.id for row in page.rows for action in row}
                continue
            offered[scale] = {action.id for action in sheet.actions()}
            room = room_of(session, world)
            for each in sheet.pages:
                below = pager_mm(ratio) + CLOSE_MM if sheet.turn is not None else 0.0
                high = with_gap_mm(each.head) + stack_mm(each.body) + below
                assert high <= room.height_mm + 1, screen
        missing = {i for i in offered[1.0] - offered[ratio] if not i.startswith("page:")}
        assert not missing, screen
        assert offered[ratio] or screen is ScreenId.STAFF_CHECK
