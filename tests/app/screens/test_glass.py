"""What is on the glass: every screen, in every language, measured and touched."""

import datetime as dt
from dataclasses import replace
from itertools import combinations

import pytest

from app.flow.events import (
    CallTold,
    CategoryChosen,
    DestinationChosen,
    EmergencyTold,
    HandOffChosen,
    HelpChosen,
    IdleWarned,
    LanguageChosen,
    LanguageListChosen,
    ManeuverChosen,
    MeasureMoved,
    MeasuresWanted,
    NearbyWanted,
    NoticesWanted,
    PageTurned,
    PreviewWanted,
    PrinterTold,
    ProfileChosen,
    SearchWanted,
    StaffCalled,
    StaffWanted,
    Started,
    StartOverChosen,
    StepShown,
    Typed,
    VoiceChosen,
    WaysWanted,
)
from app.flow.session import ScreenId
from app.flow.world import StaffSetup
from app.kiosk import Kiosk
from app.ports import CallStage, PrinterState, PrintNews, PrintStage
from app.text.speech import sentences_of
from maps.model import Conditions, Notice, PlaceId
from tests.support.pseudo import PSEUDO, in_pseudo
from tests.support.visit import (
    BOOKS,
    LIFT,
    NOW,
    SHOTS,
    HandClock,
    a_world,
    ids,
    in_every_language,
    lift_open,
    out_of_service,
)

SEARCH = (Started(), SearchWanted())
TO_PLATFORM = (Started(), CategoryChosen("platforms"), DestinationChosen(PlaceId("place-P")))
TO_ROUTE = (*TO_PLATFORM, ProfileChosen("wheelchair"))
VISITS = {
    "01-welcome": (),
    "02-destination": (Started(), CategoryChosen("toilets")),
    "02-nothing-leads-there": (Started(), CategoryChosen("food")),
    "02-search": SEARCH,
    "02-search-found": (*SEARCH, Typed("3")),
    "02-search-nothing": (*SEARCH, *map(Typed, "999")),
    "03-needs": TO_PLATFORM,
    "04-route": TO_ROUTE,
    "04-route-closing": TO_ROUTE,
    "04-route-maneuver": (*TO_ROUTE, ManeuverChosen(1)),
    "05-handoff": (*TO_ROUTE, HandOffChosen()),
    "05-handoff-printer": (*TO_ROUTE, HandOffChosen()),
    "05-handoff-printing": (
        *TO_ROUTE,
        HandOffChosen(),
        PrinterTold(PrintNews(PrintStage.FAILED, PrinterState.UNCONFIRMED)),
    ),
    "06-no-way": TO_ROUTE,
    "06-no-way-closed": TO_ROUTE,
    "07-help": (*TO_ROUTE, HelpChosen(True)),
    "07-languages": (*TO_ROUTE, LanguageListChosen(True)),
    "08-idle": (*TO_ROUTE, IdleWarned(12)),
    "10-trouble": (),
    "11-ways": (*TO_PLATFORM, ProfileChosen("walking"), WaysWanted()),
    "12-preview": (*TO_ROUTE, PreviewWanted(), StepShown(1)),
    "12-preview-last": (*TO_ROUTE, PreviewWanted(), StepShown(4)),
    "13-measures": (*TO_ROUTE, MeasuresWanted(), MeasureMoved("width_m", 1)),
    "13-measures-no-way": (*TO_ROUTE, MeasuresWanted(), PageTurned(1)),
    "14-nearby": (NearbyWanted(),),
    "15-notices": (NoticesWanted(),),
    "16-staff": (*TO_ROUTE, StaffWanted()),
    "16-staff-calling": (*TO_ROUTE, StaffWanted(), StaffCalled()),
    "16-staff-no-answer": (
        *TO_ROUTE,
        StaffWanted(),
        StaffCalled(),
        CallTold(CallStage.NO_ANSWER),
    ),
    "16-staff-no-call": (*TO_ROUTE, StaffWanted()),
    "17-emergency": (*TO_ROUTE, EmergencyTold(True)),
}
CALLABLE = StaffSetup(can_call=True, phone="02-1234-5678")
NOTICES = tuple(
    Notice(
        id=name,
        title=(("en", f"Lift {name} is checked tonight"), ("ko", f"{name} 엘리베이터 야간 점검")),
        text=(("en", "It does not run from 23:00 to 05:00. Please call the staff."),),
        until=NOW + dt.timedelta(hours=9),
    )
    for name in ("A", "B", "C")
)
WORLDS = {
    "05-handoff-printer": lambda: replace(a_world(), has_printer=True),
    "05-handoff-printing": lambda: replace(a_world(), has_printer=True),
    "06-no-way": lambda: a_world(conditions=out_of_service(LIFT)),
    "04-route-closing": lambda: a_world(lift_open("05:00-18:40")),  # it is 18:30
    "06-no-way-closed": lambda: a_world(lift_open("05:00-18:00")),
    "13-measures-no-way": lambda: a_world(conditions=out_of_service(LIFT)),
    "14-nearby": lambda: a_world(conditions=Conditions(issued=NOW)),
    "15-notices": lambda: a_world(conditions=Conditions(issued=NOW, notices=NOTICES)),
    "16-staff": lambda: a_world(staff=CALLABLE),
    "16-staff-calling": lambda: a_world(staff=CALLABLE),
    "16-staff-no-answer": lambda: a_world(staff=CALLABLE),
    "16-staff-no-call": lambda: a_world(staff=StaffSetup(phone="02-1234-5678")),
}
LEAST_TARGET_MM, LEAST_GAP_MM = 20.0, 2.5


class Room:
    """A kiosk in a window that nobody sees."""

    def __init__(self, ui, world) -> None:
        from app.screens.stage import Stage

        self.ui, self.clock = ui, HandClock()
        self.stage = Stage(world, tuple(ui.window.size))
        self.kiosk = Kiosk(world, self.stage, self.clock)
        self.stage.listen(self.kiosk)
        ui.mount(self.stage)
        while not self.kiosk.is_ready:
            ui.pump(1)

    def visit(self, name: str, language: str, *, is_heard: bool = False) -> None:
        self.kiosk.dispatch(StartOverChosen())
        self.kiosk.dispatch(LanguageChosen(language))
        if is_heard:
            self.kiosk.dispatch(VoiceChosen(True))
        for event in VISITS[name]:
            self.kiosk.dispatch(event)
            self.ui.pump(2)
        if name == "10-trouble":
            self.kiosk.recover("a test wants to see it")
        self.ui.pump(3)

    def touch(self, action_id: str) -> None:
        self.clock.move(1.0)
        self.ui.tap(self.kiosk.locate(action_id))

    def texts(self):
        from app.widgets.text import Text

        return [
            w
            for w in self.ui.find_all(lambda w: isinstance(w, Text) and w.text)
            if all(p.opacity > 0 for p in _parents(w))
        ]


def _parents(widget):
    while widget is not None and hasattr(widget, "opacity"):
        yield widget
        widget = widget.parent if widget.parent is not widget else None


@pytest.fixture
def room(ui, request):
    name = getattr(request, "param", "")
    made = Room(ui, WORLDS.get(name, a_world)())
    made.name = name
    return made


EVERY_SCREEN = pytest.mark.parametrize("room", VISITS, indirect=True)
EVERY_LANGUAGE = pytest.mark.parametrize("language", BOOKS)
OFTEN = {"ko", "en", "ja", "es"}
"""A short script, one that all can check, one that ends lines anywhere, the longest words. The
others take their turn where screens, languages and modes are paired (tests/barrier_free)."""


@pytest.mark.parametrize(
    ("language", "is_heard"),
    # by ear: a short script, and the one with the longest words
    [
        *((language, False) for language in BOOKS if language in OFTEN),
        *(
            pytest.param(language, False, marks=pytest.mark.thorough)
            for language in BOOKS
            if language not in OFTEN
        ),
        ("ko", True),
        ("es", True),
    ],
)
@EVERY_SCREEN
def test_every_screen_can_be_read_and_touched(room, language, is_heard) -> None:
    room.visit(room.name, language, is_heard=is_heard)
    # what fails ends in a page about trouble, which would pass for any other
    assert (room.kiosk.session.screen is ScreenId.TROUBLE) == (room.name == "10-trouble")
    room.ui.shot(SHOTS / f"{room.name}{'.voice' * is_heard}.{language}.png")
    nothing_is_cut(room.texts())
    no_text_lies_on_another(room)
    targets_are_large_enough_and_apart(room)
    everything_is_within_reach(room)
    the_bar_is_where_it_always_is(room)


@pytest.mark.parametrize("name", VISITS)
def test_every_screen_has_room_for_words_two_fifths_longer_than_english(ui, name) -> None:
    room = Room(ui, in_pseudo(WORLDS.get(name, a_world)()))
    room.visit(name, PSEUDO)
    room.ui.shot(SHOTS / f"{name}.{PSEUDO}.png")
    # the five words of the bar are chosen to fit: every language is asked above
    nothing_is_cut([text for text in room.texts() if room.stage._fitting.bar not in _parents(text)])
    no_text_lies_on_another(room)
    targets_are_large_enough_and_apart(room)


def nothing_is_cut(texts) -> None:
    assert texts
    for text in texts:
        assert not text.is_shortened, text.text
        assert text.texture_size[0] <= text.width, text.text
        assert text.texture_size[1] <= text.height, text.text
        assert 0 <= text.x <= text.right <= 1080, text.text
        assert 0 <= text.y <= text.top <= 1920, text.text


def no_text_lies_on_another(room) -> None:
    stage = room.stage
    names = ("HelpPanel", "LanguageListPanel", "WarningPanel")
    panels = [stage._fitting.made_panel(name) for name in names]
    over = [panel for panel in panels if panel is not None and panel.parent is not None]
    root = over[-1] if over else stage._current
    texts = [text for text in room.texts() if root in list(_parents(text))]
    assert texts
    for one, other in combinations(texts, 2):
        assert not one.collide_widget(other) or _apart(one, other), (one.text, other.text)


def _apart(one, other) -> bool:
    """Say whether two texts keep apart, be it only their lines in rectangles that overlap."""
    (left, right), (start, end) = _ink(one), _ink(other)
    return one.top <= other.y or other.top <= one.y or right <= start or end <= left


def _ink(text) -> tuple[float, float]:
    """Return from where to where a line of text goes."""
    width = text._kit.line_width_px(text.text, text.font_px, is_bold=text._is_bold)
    start = text.right - width if text._align == "right" else text.x
    return start, start + width


def targets_are_large_enough_and_apart(room) -> None:
    px_per_mm = room.stage._kit.theme.px_per_mm
    tiles = list(room.stage.tiles())
    assert sorted(tile.action_id for tile in tiles) == sorted(ids(room.kiosk.shown))
    for tile in tiles:
        assert min(tile.size) / px_per_mm >= LEAST_TARGET_MM, tile.action_id
        assert 0 <= tile.x <= tile.right <= 1080, tile.action_id
        assert 0 <= tile.y <= tile.top <= 1920, tile.action_id
    for one, other in combinations(tiles, 2):
        across = max(one.x - other.right, other.x - one.right)
        along = max(one.y - other.top, other.y - one.top)
        assert max(across, along) / px_per_mm >= LEAST_GAP_MM, (one.action_id, other.action_id)


def everything_is_within_reach(room) -> None:
    """The panel's lower edge hangs 700 mm above the floor: what is touched ends 520 mm higher."""
    limit_px = (1220 - 700) * room.stage._kit.theme.px_per_mm
    for tile in room.stage.tiles():
        assert tile.center_y <= limit_px, tile.action_id


def the_bar_is_where_it_always_is(room) -> None:
    from app.widgets.bar import bar_rows

    kit = room.stage._kit
    bar = room.kiosk.shown.bar
    boxes = {tile.action_id: (*tile.pos, *tile.size) for tile in room.stage.tiles()}
    for row, actions in zip(bar_rows(kit), (bar.modes, bar.main), strict=True):
        for part, action in zip(row.columns(5, kit.gap_px), actions, strict=False):
            if action is not None and action.id in boxes:
                assert boxes[action.id] == (part.x, part.y, part.width, part.height), action.id


@pytest.mark.parametrize("name", ["01-welcome", "07-languages"])
@pytest.mark.parametrize("language", ["ko", "mn", "ms"])
def test_all_languages_have_room_on_the_first_screen_and_in_the_list(ui, name, language) -> None:
    room = Room(ui, in_every_language(a_world()))
    room.visit(name, language)
    room.ui.shot(SHOTS / f"{name}-all.{language}.png")
    nothing_is_cut(room.texts())
    no_text_lies_on_another(room)
    targets_are_large_enough_and_apart(room)
    everything_is_within_reach(room)
    tiles = {t.action_id: t for t in room.stage.tiles() if t.action_id.startswith("language:")}
    assert set(tiles) == {f"language:{tag}" for tag in room.kiosk.world.books}
    chosen = tiles.pop(f"language:{language}")
    # thicker, so that it is seen without colours too
    assert all(chosen._painted.border_mm >= 2 * t._painted.border_mm for t in tiles.values())
    names = [t.parts["words"].text for t in (chosen, *tiles.values())]
    assert sorted(names) == sorted(room.kiosk.world.language_names.values())


def test_eight_sizes_of_text_and_no_more(room) -> None:
    for name in VISITS:
        if name != "06-no-way":
            room.visit(name, "en")
    sizes = {ink.font_px for ink in room.stage._kit._kept}
    assert len(sizes) <= 8


def test_a_finger_that_slides_off_does_nothing(room) -> None:
    start = room.kiosk.locate("welcome:start")
    room.ui.drag(start, (start[0], start[1] + 700))
    assert room.kiosk.session.screen is ScreenId.WELCOME
    room.ui.drag((start[0], start[1] + 700), start)
    assert room.kiosk.session.screen is ScreenId.WELCOME


def test_it_acts_when_the_finger_lifts_and_shows_that_it_was_met(room) -> None:
    from tests.support.ui import Finger

    finger = Finger(1, room.kiosk.locate("welcome:start"))
    before = room.ui.pixels().copy()
    finger.down()
    room.ui.pump(2)
    assert room.kiosk.session.screen is ScreenId.WELCOME
    assert (room.ui.pixels() != before).any()
    finger.up()
    assert room.kiosk.session.screen is ScreenId.DESTINATION


def test_a_resting_second_finger_neither_acts_nor_cancels(room) -> None:
    from tests.support.ui import Finger

    resting = Finger(2, room.kiosk.locate("language:en"))
    finger = Finger(1, room.kiosk.locate("welcome:start"))
    finger.down()
    resting.down()
    resting.up()
    assert room.kiosk.session.language == "ko"
    finger.up()
    assert room.kiosk.session.screen is ScreenId.DESTINATION


def test_a_held_key_does_not_repeat(room) -> None:
    window = room.ui.window
    room.ui.key("right")
    for _ in range(5):
        window.dispatch("on_key_down", 275, 0, None, [])
    window.dispatch("on_key_up", 275, 0)
    assert room.kiosk.shown.focus == ids(room.kiosk.shown)[1]


def test_the_focus_can_be_seen(room) -> None:
    before = room.ui.pixels().copy()
    room.ui.key("right")
    assert (room.ui.pixels() != before).any()
    room.touch("language:ko")
    assert room.kiosk.shown.focus is None


def test_a_place_on_the_map_can_be_touched(room) -> None:
    room.kiosk.dispatch(Started())
    room.kiosk.dispatch(CategoryChosen("toilets"))
    room.ui.pump(2)
    shown_map = room.stage._map.widget
    placed = next(p for p in shown_map.placed if p.symbol.place == "toilet-far")
    at = (shown_map.x + placed.at[0], shown_map.y + placed.at[1])
    room.clock.move(1.0)
    room.ui.tap(at)
    assert room.kiosk.session.destination == "toilet-far"


def test_what_did_not_change_is_left_alone(room) -> None:
    room.visit("04-route", "ko")
    shown_map = room.stage._map.widget
    calls = []
    shown_map.show = calls.append
    room.clock.move(61.0)
    room.kiosk.touched()
    room.kiosk.dispatch(HelpChosen(True))
    assert calls == []


@pytest.mark.parametrize("ui", [(1920, 1080), (720, 1280)], indirect=True)
def test_another_window_shows_the_same(ui) -> None:
    room = Room(ui, a_world())
    room.visit("04-route", "ko")
    for tile in room.stage.tiles():
        assert 0 <= tile.x <= tile.right <= ui.window.size[0]
    room.touch("route:take")
    assert room.kiosk.session.screen is ScreenId.HANDOFF


def test_what_fails_while_drawing_ends_the_visit_and_not_the_kiosk(room) -> None:
    from kivy.base import ExceptionManager

    from app.widgets.window_loop import Recovery

    recovery = Recovery(room.kiosk.recover)
    assert recovery.handle_exception(ValueError("in a frame")) == ExceptionManager.PASS
    assert room.kiosk.session.screen is ScreenId.TROUBLE
    assert recovery.handle_exception(KeyboardInterrupt()) == ExceptionManager.RAISE


@pytest.mark.parametrize(
    ("size_px", "px_per_mm"), [((1920, 1080), 4.8), ((1080, 1080), 2.71), ((1080, 1440), None)]
)
def test_a_lying_or_small_panel_has_room_for_all_of_it(ui, size_px, px_per_mm) -> None:
    from app.glass_size import PANEL_MM
    from app.screens.panel_size import area_of, scale_of

    area = area_of(size_px)
    scale = scale_of(area, px_per_mm)
    assert area.width / scale >= PANEL_MM
    assert area.height / scale >= 640.0
    assert scale_of(area_of((1080, 1920)), 2.02) == 2.02  # a larger one keeps its millimetres


@EVERY_LANGUAGE
def test_every_caption_of_a_way_can_be_read(room, language) -> None:
    room.visit("04-route", language, is_heard=True)
    for step in room.kiosk.session.voice.said.steps:
        for sentence in (each for text in step.sentences for each in sentences_of(text)):
            room.kiosk._show_caption(sentence)
            nothing_is_cut([w for w in room.texts() if w.text == sentence])
