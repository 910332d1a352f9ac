"""Looking for a place by typing: by finger, by six keys, by a keyboard; and nothing of it stays."""

import gc
from types import FunctionType, ModuleType

import pytest

from app.flow.events import (
    BackChosen,
    CategoryChosen,
    DestinationChosen,
    Erased,
    Key,
    KeyPressed,
    KeysChanged,
    LanguageChosen,
    PageTurned,
    SearchWanted,
    Shifted,
    Started,
    StartOverChosen,
    Typed,
    TypingCleared,
)
from app.flow.session import ScreenId, Session
from app.kiosk import Kiosk
from app.screens.journey import present
from maps.model import NodeId, PlaceId
from tests.support.visit import BOOKS, HandClock, PlainGlass, a_world, after, built_in, ids

SEARCH = (Started(), SearchWanted())
WORLD = a_world()


def sample(language: str = "ko"):
    station = built_in("saebyeok-sample")
    start = next(p for p in station.places if p.id == "sample:information").nodes[0]
    world = a_world(station, start=NodeId(start))
    return world, after(world, LanguageChosen(language), *SEARCH)


def typed(text: str, *, language: str = "ko"):
    world, session = sample(language)
    return world, after(world, *map(Typed, text), session=session)


def view_of(world, session):
    return present(session, world).view


def test_the_search_is_one_press_from_the_choice_of_a_destination() -> None:
    session = after(WORLD, Started())
    assert ids(present(session, WORLD))[0] == "search"
    assert after(WORLD, SearchWanted(), session=session).screen is ScreenId.SEARCH
    assert after(WORLD, *SEARCH, BackChosen()).screen is ScreenId.DESTINATION


def test_what_is_typed_is_composed_and_found_at_every_key() -> None:
    seen = []
    for count in range(1, 6):
        world, session = typed("ㅅㅜㅇㅠㅅㅣㄹ"[: count + 2])
        view = view_of(world, session)
        seen.append((view.typed, view.found[0].action.id))
    assert [text for text, _ in seen] == ["숭", "수유", "수윳", "수유시", "수유실"]
    assert {found for _, found in seen[1:]} == {"place:sample:nursing"}


def test_a_key_takes_back_one_letter_and_another_one_all_of_it() -> None:
    world, session = typed("ㅎㅗㅏㅈㅏㅇ")
    assert view_of(world, after(world, Erased(), session=session)).typed == "화자"
    assert view_of(world, after(world, *[Erased()] * 4, session=session)).typed == "호"
    assert view_of(world, after(world, TypingCleared(), session=session)).typed == ""
    assert view_of(world, after(world, *[Erased()] * 20, session=session)).typed == ""


def test_kana_take_their_marks() -> None:
    world, session = typed("しは゛ちよ小う", language="ja")
    assert view_of(world, session).typed == "しばちょう"
    world, session = typed("ろつ小か゛は゜゛", language="ja")
    assert view_of(world, session).typed == "ろっがぱ"


def test_shift_shows_the_second_letters_for_one_key() -> None:
    world, session = sample()
    shifted = after(world, Shifted(True), session=session)
    key = next(a for row in view_of(world, shifted).keys for a in row if a.words == "ㅃ")
    written = after(world, key.event, session=shifted)
    assert view_of(world, written).typed == "ㅃ"
    assert not written.is_shifted


def test_every_language_has_its_keys_and_can_have_latin_ones() -> None:
    world, _ = sample()
    for language in world.books:
        session = after(world, LanguageChosen(language), *SEARCH)
        own = {a.words for row in view_of(world, session).keys for a in row}
        assert set("1234567890") <= own
        latin = after(world, KeysChanged(True), session=session)
        letters = {a.words for row in view_of(world, latin).keys for a in row}
        assert set("ABCDEFGHIJKLMNOPQRSTUVWXYZ") <= letters
        offers = {a.id for a in view_of(world, session).controls}
        assert ("key:change" in offers) == (not set("ABCDEFGHIJKLMNOPQRSTUVWXYZ") <= own)


def test_six_keys_reach_every_key_and_write_with_it() -> None:
    world, session = sample()
    session = after(world, KeyPressed(Key.RIGHT), session=session)
    reached = set()
    for _ in range(len(ids(present(session, world))) + 1):
        reached.add(present(session, world).focus)
        session = after(world, KeyPressed(Key.RIGHT), session=session)
    assert reached >= set(ids(present(session, world)))
    while present(session, world).focus != "key:1:0":
        session = after(world, KeyPressed(Key.RIGHT), session=session)
    session = after(world, *[KeyPressed(Key.SELECT)] * 2, session=session)
    assert view_of(world, session).typed == "ㅂㅂ"
    assert present(session, world).focus == "key:1:0"


def test_found_places_have_pictogram_level_and_distance() -> None:
    world, session = typed("화장실")
    rows = view_of(world, session).found
    assert len(rows) == 4
    for row in rows:
        assert row.action.icon == "toilet"
        assert row.level.startswith("지하 1층") or row.level == "B1층"
        assert row.distance.endswith(" m")


def test_a_numbered_exit_is_shown_with_the_name_that_found_it() -> None:
    world, session = typed("이슬공원")
    words = [row.action.words for row in view_of(world, session).found]
    assert words[0] == "이슬공원"
    assert words[1].startswith("3번 출")
    assert words[1].endswith("이슬공원")


def test_nothing_found_is_said_and_categories_are_offered() -> None:
    world, session = typed("없는곳없는곳")
    view = view_of(world, session)
    assert view.message == BOOKS["ko"].say("search-none")
    assert view.found == ()
    assert "category:toilets" in [a.id for a in view.categories]
    back = after(world, CategoryChosen("toilets"), session=session)
    assert (back.screen, back.category) == (ScreenId.DESTINATION, "toilets")


def test_a_found_place_is_gone_to_and_the_search_is_still_there_behind_it() -> None:
    world, session = typed("수유")
    chosen = after(world, DestinationChosen(PlaceId("sample:nursing")), session=session)
    assert (chosen.screen, chosen.destination) == (ScreenId.NEEDS, "sample:nursing")
    assert view_of(world, after(world, BackChosen(), session=chosen)).typed == "수유"


def test_many_answers_have_pages_and_typing_on_begins_with_the_first() -> None:
    world, session = typed("s", language="en")
    assert view_of(world, session).pages is not None
    turned = after(world, PageTurned(1), session=session)
    first, second = (view_of(world, s).found[0] for s in (session, turned))
    assert first != second
    assert after(world, Typed("a"), session=turned).page == 0


def test_another_language_has_other_keys_and_the_same_text() -> None:
    world, session = typed("3")
    spoken = after(world, LanguageChosen("en"), session=session)
    assert view_of(world, spoken).typed == "3"
    assert view_of(world, spoken).keys != view_of(world, session).keys


@pytest.mark.parametrize(
    ("language", "pressed", "text"),
    [("ko", "qkd", "방"), ("ko", "Qkd", "빵"), ("en", "qkd", "qkd"), ("ko", "3", "3")],
)
def test_a_keyboard_of_ones_own_writes_as_it_does_at_home(language, pressed, text) -> None:
    world, session = sample(language)
    keys = [Typed(character, is_of_keyboard=True) for character in pressed]
    assert view_of(world, after(world, *keys, session=session)).typed == text


def test_a_new_visit_knows_nothing_that_was_typed() -> None:
    world, session = typed("ㅎㅗㅏ")
    assert after(world, StartOverChosen(), session=session) == Session(language="ko")


def test_a_letter_may_come_twice_and_its_echo_not() -> None:
    clock = HandClock()
    kiosk = Kiosk(WORLD, PlainGlass(), clock)
    for event in SEARCH:
        kiosk.dispatch(event)
    for pause_s in (1.0, 0.3, 0.3, 0.05):
        clock.move(pause_s)
        kiosk.press("key:1:0")
    assert kiosk.session.typed == "ㅂㅂㅂ"
    clock.move(1.0)
    for _ in range(2):
        kiosk.press("key:clear")
        clock.move(0.1)
    assert kiosk.session.typed == ""


def test_what_is_typed_on_a_keyboard_is_written_only_in_the_search(ui) -> None:
    from app.screens.stage import Stage

    world, _ = sample("en")
    stage = Stage(world, tuple(ui.window.size))
    kiosk = Kiosk(world, stage, HandClock())
    stage.listen(kiosk)
    ui.mount(stage)
    while not kiosk.is_ready:
        ui.pump(1)
    ui.key("x")
    assert kiosk.session.typed == ""
    for event in (LanguageChosen("en"), *SEARCH):
        kiosk.dispatch(event)
    for key in "exit 3":
        ui.key(key)
    assert kiosk.session.typed == "exit 3"
    assert kiosk.shown.view.found[0].action.id == "place:sample:exit-3"
    ui.key(chr(8))
    assert kiosk.session.typed == "exit "
    ui.key("back")
    assert kiosk.session.screen is ScreenId.DESTINATION


def test_nothing_that_was_typed_is_left_anywhere_after_the_visit(ui) -> None:
    from app.screens.stage import Stage

    world, _ = sample("en")
    stage = Stage(world, tuple(ui.window.size))
    kiosk = Kiosk(world, stage, HandClock())
    stage.listen(kiosk)
    ui.mount(stage)
    while not kiosk.is_ready:
        ui.pump(1)
    secret = "".join(reversed("yvwkzjxq"))
    for event in (LanguageChosen("en"), *SEARCH, *map(Typed, secret)):
        kiosk.dispatch(event)
        ui.pump(1)
    assert any(secret in text for text in texts_held_by(kiosk, stage))
    kiosk.dispatch(StartOverChosen())
    ui.pump(2)
    assert not [text for text in texts_held_by(kiosk, stage) if secret[:4] in text]


def texts_held_by(*roots) -> list[str]:
    """Every text that can be reached from these objects, whoever holds it."""
    seen: set[int] = set()
    texts: list[str] = []
    waiting = list(roots)
    while waiting:
        thing = waiting.pop()
        kind = type(thing)  # not isinstance: a weak proxy would speak for what it stands for
        if id(thing) in seen or issubclass(kind, type | ModuleType | FunctionType):
            continue
        seen.add(id(thing))
        if issubclass(kind, str):
            texts.append(thing)
        else:
            waiting.extend(gc.get_referents(thing))
    return texts
