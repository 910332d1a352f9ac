"""What the screens say and do, without a window."""

from dataclasses import replace

import pytest

from app.assets import load_phrasebook
from app.flow.events import (
    BackChosen,
    CategoryChosen,
    Continued,
    DestinationChosen,
    Event,
    HandOffChosen,
    HelpChosen,
    IdleWarned,
    Key,
    KeyPressed,
    LanguageChosen,
    LanguageListChosen,
    LevelChosen,
    ManeuverChosen,
    MeasureMoved,
    MeasuresWanted,
    NearbyWanted,
    NearestChosen,
    NoticesWanted,
    PageTurned,
    PreviewWanted,
    ProfileChosen,
    SearchWanted,
    StaffWanted,
    Started,
    StartOverChosen,
    Typed,
    WaysWanted,
    Zoomed,
)
from app.flow.session import ScreenId, Session
from app.flow.world import StaffSetup
from app.screens.destination.logic import DestinationView
from app.screens.journey import present, react
from app.screens.needs.logic import NeedsView
from app.screens.no_way.logic import NoWayView
from app.screens.route.logic import RouteView
from app.screens.welcome.logic import WelcomeView
from app.screens.words import level_buttons
from app.text.directions import instructions
from maps.model import Level, LevelId, Name, PlaceId, PlaceKind
from routing.profiles import PROFILES
from routing.route import NoRoute, Route
from tests.support.visit import BOOKS, LIFT, a_world, after, ids, out_of_service, two_levels

PLATFORM = PlaceId("place-P")
TO_PLATFORM = (Started(), DestinationChosen(PLATFORM))
WORLD = a_world()


def _view(session: Session, world=WORLD):
    return present(session, world).view


@pytest.mark.parametrize(
    ("language", "written", "index", "button"),
    [
        ("es", "planta 1", 0.0, "1"),
        ("es", "planta baja", 0.0, "baja"),
        ("es", "Vestíbulo", 0.0, "0"),
        ("vi", "Tầng B2", -2.0, "B2"),
        ("en", "Level 2", 1.0, "2"),
        ("ko", "1층", 0.0, "1층"),
        ("ko", "지하 2층", -2.0, "B2"),
    ],
)
def test_a_level_is_shown_as_the_buttons_in_a_lift_show_it(
    language, written, index, button
) -> None:
    level = Level(id=LevelId("x"), index=index, name=Name(local=written))
    assert level_buttons([level], load_phrasebook(language)) == {level.id: button}


# --- welcome ----------------------------------------------------------------------------------------


def test_the_first_screen_offers_only_what_the_station_has() -> None:
    view = _view(after(WORLD))
    assert isinstance(view, WelcomeView)
    assert [pick.action.id for pick in view.picks] == [
        "pick:platform",
        "pick:entrance",
        "pick:toilet",
        "pick:tickets",
        "pick:information",
    ]


def test_whose_map_it_is_stands_on_the_first_screen() -> None:
    view = _view(after(WORLD))
    assert isinstance(view, WelcomeView)
    assert view.attribution == "Drawn in a test (CC0-1.0)"


def test_up_on_the_map_is_the_way_the_traveller_faces() -> None:
    world = replace(WORLD, here=replace(WORLD.here, facing_deg=135.0))
    view = _view(after(world), world)
    assert isinstance(view, WelcomeView)
    assert view.map.picture.bearing_up_deg == 135.0
    route = _view(after(world, *TO_PLATFORM, ProfileChosen("walking")), world)
    assert isinstance(route, RouteView)
    assert route.map.picture.bearing_up_deg == 135.0


def test_the_nearest_is_chosen_for_this_person() -> None:
    session = after(WORLD, NearestChosen(PlaceKind.TOILET), ProfileChosen("wheelchair"))
    assert session.destination == PlaceId("toilet-near")
    assert session.screen is ScreenId.ROUTE


# --- destination ------------------------------------------------------------------------------------


def test_what_nothing_leads_to_says_so() -> None:
    view = _view(after(WORLD, Started(), CategoryChosen("food")))
    assert isinstance(view, DestinationView)
    assert [(row.is_reachable, row.time) for row in view.places] == [(False, "갈 수 없음")]


def test_platforms_come_in_the_order_of_their_numbers() -> None:
    view = _view(after(WORLD, Started(), CategoryChosen("platforms")))
    assert isinstance(view, DestinationView)
    assert [row.action.words for row in view.places] == ["1번 승강장", "2번 승강장"]


def test_other_places_come_nearest_first() -> None:
    view = _view(after(WORLD, Started(), CategoryChosen("toilets")))
    assert isinstance(view, DestinationView)
    assert [row.action.id for row in view.places] == [
        "place:toilet-near",
        "place:toilet-far",
        "place:toilet-below",
    ]


def test_a_page_beyond_the_end_is_the_last_one() -> None:
    view = _view(after(WORLD, Started(), PageTurned(99)))
    assert isinstance(view, DestinationView)
    assert view.places


# --- needs ------------------------------------------------------------------------------------------


def test_every_profile_of_routing_has_its_card() -> None:
    view = _view(after(WORLD, *TO_PLATFORM))
    assert isinstance(view, NeedsView)
    assert [card.action.id for card in view.cards] == [f"profile:{p.name}" for p in PROFILES]
    assert all(card.words for card in view.cards)


# --- route ------------------------------------------------------------------------------------------


def test_the_screen_says_what_the_route_says() -> None:
    session = after(WORLD, *TO_PLATFORM, ProfileChosen("wheelchair"))
    assert isinstance(session.answer, Route)
    for language, book in BOOKS.items():
        shown: list[str] = []
        spoken = after(WORLD, LanguageChosen(language), session=session)
        for page in range(3):
            view = _view(after(WORLD, PageTurned(page), session=spoken))
            assert isinstance(view, RouteView)
            if page == 0 or view.pages is not None:
                shown += [row.action.words for row in view.maneuvers]
        expected = instructions(session.answer, WORLD.station, book)
        assert list(dict.fromkeys(shown)) == list(dict.fromkeys(expected))


def test_who_depends_on_one_lift_knows_before_leaving() -> None:
    stairless = after(WORLD, *TO_PLATFORM, ProfileChosen("wheelchair"))
    assert stairless.plan_b is not None
    assert stairless.plan_b.without == LIFT
    assert isinstance(stairless.plan_b.answer, NoRoute)
    view = _view(stairless)
    assert isinstance(view, RouteView)
    assert any("다른 길이 없습니다" in (notice.later or "") for notice in view.notices)


def test_what_nobody_has_confirmed_is_said_in_words() -> None:
    view = _view(after(WORLD, *TO_PLATFORM, ProfileChosen("wheelchair")))
    assert isinstance(view, RouteView)
    assert view.notices[0].icon == "unknown"
    assert view.notices[0].words == "지나갈 수 있는지 확인된 적이 없습니다: 80 m"


def test_another_level_is_one_press_away() -> None:
    session = after(WORLD, *TO_PLATFORM, ProfileChosen("wheelchair"), LevelChosen(LevelId("-1")))
    view = _view(session)
    assert isinstance(view, RouteView)
    assert view.map.picture.level == "-1"
    assert [level.id for level in view.map.levels if level.is_chosen] == ["level:-1"]
    assert [level.words for level in view.map.levels] == ["1층", "B1"]


def test_a_maneuver_is_shown_on_the_map_and_put_away_again() -> None:
    session = after(WORLD, *TO_PLATFORM, ProfileChosen("walking"))
    shown = after(WORLD, ManeuverChosen(1), session=session)
    assert shown.map.maneuver == 1
    assert after(WORLD, ManeuverChosen(1), session=shown).map == session.map


def test_zooming_has_an_end() -> None:
    session = after(WORLD, *TO_PLATFORM, ProfileChosen("walking"), *[Zoomed(1)] * 30)
    assert session.map.zoom_step < 10
    assert _view(session)


# --- no way -----------------------------------------------------------------------------------------


def test_a_lift_out_of_service_is_named_and_only_it() -> None:
    world = a_world(conditions=out_of_service(LIFT))
    session = after(world, *TO_PLATFORM, ProfileChosen("wheelchair"))
    view = _view(session, world)
    assert isinstance(view, NoWayView)
    assert view.title == "지금은 계단 없이 가는 길이 없습니다"
    assert len(view.barriers) == 1
    assert view.barriers[0].is_passing
    assert view.barriers[0].words == "운행 중지: 엘리베이터 (지하 1층 ~ 1층)"
    assert view.barriers[0].where == ""
    assert view.openings


def test_a_barrier_says_on_which_levels_it_is() -> None:
    steps = a_world(two_levels(with_elevator=False))
    view = _view(after(steps, *TO_PLATFORM, ProfileChosen("wheelchair")), steps)
    assert isinstance(view, NoWayView)
    assert view.title == "계단 없이 가는 길이 없습니다"
    assert [(row.words, row.where) for row in view.barriers] == [
        ("계단 24칸이 있습니다.", "지하 1층 ~ 1층")
    ]


def test_no_way_offers_what_else_can_be_done() -> None:
    world = a_world(conditions=out_of_service(LIFT))
    session = after(world, *TO_PLATFORM, ProfileChosen("wheelchair"))
    offered = ids(present(session, world))
    assert offered[:2] == ["place:information", "no-way:destination"]
    others = [i.removeprefix("profile:") for i in offered if i.startswith("profile:")]
    assert others == ["cane", "slow_walker"]  # not who hurries: whoever takes the fewest stairs
    for other in others:
        assert after(world, ProfileChosen(other), session=session).screen is ScreenId.ROUTE
    assert after(world, Started(), session=session).screen is ScreenId.DESTINATION
    beside = after(world, DestinationChosen(PlaceId("information")), session=session)
    assert (beside.screen, beside.profile) == (ScreenId.ROUTE, "wheelchair")


def test_a_place_without_any_way_says_that_the_map_has_none() -> None:
    for profile in ("walking", "wheelchair"):
        session = after(
            WORLD, Started(), DestinationChosen(PlaceId("island")), ProfileChosen(profile)
        )
        view = _view(session)
        assert isinstance(view, NoWayView)
        assert view.title == "갈 수 있는 길이 없습니다"
        assert "이어지는 길이 없습니다" in view.barriers[0].words
        assert view.map is not None
        assert view.map.picture.highlights == ("island",)


# --- everywhere -------------------------------------------------------------------------------------

BROKEN = a_world(conditions=out_of_service(LIFT))
CALLABLE = a_world(staff=StaffSetup(can_call=True))
STATIONS_OF_A_VISIT: dict[ScreenId, tuple[object, tuple[Event, ...]]] = {
    ScreenId.WELCOME: (WORLD, ()),
    ScreenId.DESTINATION: (WORLD, (Started(), CategoryChosen("toilets"))),
    ScreenId.SEARCH: (WORLD, (Started(), SearchWanted(), Typed("1"))),
    ScreenId.NEEDS: (WORLD, TO_PLATFORM),
    ScreenId.ROUTE: (
        WORLD,
        (*TO_PLATFORM, ProfileChosen("wheelchair"), LevelChosen(LevelId("-1"))),
    ),
    ScreenId.HANDOFF: (WORLD, (*TO_PLATFORM, ProfileChosen("wheelchair"), HandOffChosen())),
    ScreenId.NO_WAY: (BROKEN, (*TO_PLATFORM, ProfileChosen("wheelchair"))),
    ScreenId.WAYS: (WORLD, (*TO_PLATFORM, ProfileChosen("walking"), WaysWanted())),
    ScreenId.PREVIEW: (WORLD, (*TO_PLATFORM, ProfileChosen("walking"), PreviewWanted())),
    ScreenId.MEASURES: (
        WORLD,
        (*TO_PLATFORM, ProfileChosen("stroller"), MeasuresWanted(), MeasureMoved("width_m", 1)),
    ),
    ScreenId.NEARBY: (WORLD, (NearbyWanted(),)),
    ScreenId.NOTICES: (WORLD, (NoticesWanted(),)),
    ScreenId.STAFF: (CALLABLE, (*TO_PLATFORM, ProfileChosen("stroller"), StaffWanted())),
}


def test_every_screen_but_that_about_trouble_is_on_the_way() -> None:
    of_staff = {screen for screen in ScreenId if screen.startswith("staff_")}
    assert set(STATIONS_OF_A_VISIT) == set(ScreenId) - of_staff - {
        ScreenId.TROUBLE,
        ScreenId.EMERGENCY,
    }


def _on_all_pages(shown):
    sheet = getattr(shown.view, "sheet", None)
    if sheet is not None:
        return list(sheet.actions())
    return [action for row in shown.view.rows for action in row]


@pytest.mark.parametrize("screen", STATIONS_OF_A_VISIT)
def test_another_language_changes_nothing_but_the_words(screen) -> None:
    world, events = STATIONS_OF_A_VISIT[screen]
    before = after(world, *events)
    assert before.screen is screen
    english = after(world, LanguageChosen("en"), session=before)
    same = {"language": "ko", "hand_off": before.hand_off}
    assert replace(english, **same) == before
    there = present(before, world)
    # a language has its own keys, and says the same with them
    one, other = (
        {a.id for a in _on_all_pages(shown) if not a.id.startswith("key:")}
        for shown in (present(english, world), there)
    )
    assert one == other
    assert present(english, world).view != there.view


def test_the_symbol_speaks_the_language_of_the_screen() -> None:
    world, events = STATIONS_OF_A_VISIT[ScreenId.HANDOFF]
    korean = after(world, *events)
    english = after(world, LanguageChosen("en"), session=korean)
    assert korean.hand_off is not None
    assert english.hand_off is not None
    assert korean.hand_off.link != english.hand_off.link


@pytest.mark.parametrize("screen", STATIONS_OF_A_VISIT)
def test_start_over_forgets_everything(screen) -> None:
    world, events = STATIONS_OF_A_VISIT[screen]
    visited = after(world, *events, LanguageChosen("en"), StartOverChosen())
    assert visited == Session(language="ko")


@pytest.mark.parametrize("screen", STATIONS_OF_A_VISIT)
def test_back_leads_to_the_start_and_no_farther(screen) -> None:
    world, events = STATIONS_OF_A_VISIT[screen]
    session = after(world, *events)
    for _ in range(len(ScreenId)):
        session = after(world, BackChosen(), session=session)
    assert session.screen is ScreenId.WELCOME


def test_back_keeps_what_was_chosen() -> None:
    session = after(WORLD, *TO_PLATFORM, ProfileChosen("wheelchair"), BackChosen(), BackChosen())
    assert session.screen is ScreenId.DESTINATION
    assert (session.destination, session.profile) == (PLATFORM, "wheelchair")


@pytest.mark.parametrize("screen", STATIONS_OF_A_VISIT)
def test_six_keys_reach_everything(screen) -> None:
    world, events = STATIONS_OF_A_VISIT[screen]
    session = after(world, *events, KeyPressed(Key.RIGHT))
    expected = ids(present(session, world))
    seen = []
    for _ in expected:
        seen.append(present(session, world).focus)
        session = after(world, KeyPressed(Key.RIGHT), session=session)
    assert seen == expected
    assert len(set(expected)) == len(expected)


@pytest.mark.parametrize("screen", STATIONS_OF_A_VISIT)
def test_everything_that_can_be_pressed_has_a_word(screen) -> None:
    world, events = STATIONS_OF_A_VISIT[screen]
    for language in BOOKS:
        shown = present(after(world, *events, LanguageChosen(language)), world)
        assert all(action.words for row in shown.rows for action in row)


def test_the_select_key_does_what_a_finger_would() -> None:
    keyed = after(WORLD, KeyPressed(Key.DOWN), KeyPressed(Key.SELECT))
    assert keyed.screen is after(WORLD, Started()).screen is ScreenId.DESTINATION


def test_the_first_key_only_shows_where_one_is() -> None:
    session = after(WORLD, KeyPressed(Key.SELECT))
    assert session.screen is ScreenId.WELCOME
    assert present(session, WORLD).focus == "welcome:start"


def test_help_is_one_key_away_and_back_closes_it() -> None:
    session = after(WORLD, Started(), KeyPressed(Key.HELP))
    assert session.help_is_open
    assert ids(present(session, WORLD))[:2] == ["help:sign", "help:close"]
    closed = after(WORLD, KeyPressed(Key.BACK), session=session)
    assert (closed.help_is_open, closed.screen) == (False, ScreenId.DESTINATION)
    assert not after(WORLD, HelpChosen(False), session=session).help_is_open


def test_under_the_question_nothing_else_can_be_pressed() -> None:
    session = after(WORLD, Started(), IdleWarned(20))
    assert ids(present(session, WORLD)) == []


@pytest.mark.parametrize("event", [Continued(), KeyPressed(Key.SELECT), StartOverChosen()])
def test_any_sign_of_life_only_continues_the_visit(event) -> None:
    session = after(WORLD, *TO_PLATFORM, IdleWarned(7), event)
    assert session == after(WORLD, *TO_PLATFORM)


def test_nobody_there_means_a_new_visit() -> None:
    assert after(WORLD, *TO_PLATFORM, IdleWarned(0)) == Session(language="ko")


def test_what_a_screen_does_not_know_changes_nothing() -> None:
    session = after(WORLD, Started())
    assert react(session, DestinationChosen(PlaceId("nowhere")), WORLD).session == session
    assert react(session, ManeuverChosen(3), WORLD).session == session
    assert after(WORLD, LanguageChosen("tlh"), session=session) == session


def test_the_list_of_languages_leads_back_to_the_same_place() -> None:
    _, events = STATIONS_OF_A_VISIT[ScreenId.ROUTE]
    before = after(WORLD, *events, ManeuverChosen(1))
    opened = after(WORLD, LanguageListChosen(True), session=before)
    names = [a.words for a in present(opened, WORLD).language_list.languages]
    assert names == list(WORLD.language_names.values())
    for closing in (LanguageListChosen(False), BackChosen(), LanguageChosen("ko")):
        assert after(WORLD, closing, session=opened) == before
    english = after(WORLD, LanguageChosen("en"), session=opened)
    assert replace(english, language="ko") == before


def test_the_list_of_languages_by_key_begins_at_the_present_one_and_ends_where_it_was() -> None:
    world, events = STATIONS_OF_A_VISIT[ScreenId.NEEDS]
    session = after(world, *events, LanguageChosen("en"), KeyPressed(Key.UP))
    session = replace(session, focus="bar:language")
    opened = after(world, KeyPressed(Key.SELECT), session=session)
    assert present(opened, world).focus == "language:en"
    chosen = after(world, KeyPressed(Key.UP), KeyPressed(Key.SELECT), session=opened)
    assert chosen.language == "ko"
    assert present(chosen, world).focus == "bar:language"
    assert after(world, KeyPressed(Key.BACK), session=opened) == session


def test_help_is_still_there_after_a_look_at_the_languages() -> None:
    helped = after(WORLD, Started(), HelpChosen(True))
    listed = after(WORLD, LanguageListChosen(True), session=helped)
    shown = present(listed, WORLD)
    assert shown.panel == shown.language_list
    assert shown.panel is not None
    assert after(WORLD, BackChosen(), session=listed) == helped
    assert not after(WORLD, HelpChosen(False), session=listed).language_list_is_open
    again = next(a for row in present(listed, WORLD).bar.rows for a in row if a.id == "bar:help")
    assert present(after(WORLD, again.event, session=listed), WORLD).panel is not None


def test_the_first_screen_offers_every_language_and_the_button_that_all_screens_have() -> None:
    shown = present(Session(language="ko"), WORLD)
    assert "bar:language" in ids(shown)
    assert {f"language:{tag}" for tag in WORLD.books} <= set(ids(shown))
    assert "bar:language" in ids(present(after(WORLD, Started()), WORLD))


def test_back_from_a_way_found_after_there_was_none_leads_to_the_question() -> None:
    no_way = after(BROKEN, *TO_PLATFORM, ProfileChosen("wheelchair"))
    assert no_way.screen is ScreenId.NO_WAY
    way = after(BROKEN, ProfileChosen("walking"), session=no_way)
    assert way.screen is ScreenId.ROUTE
    assert after(BROKEN, BackChosen(), session=way).screen is ScreenId.NEEDS
    elsewhere = after(
        BROKEN, Started(), DestinationChosen(PLATFORM), ProfileChosen("walking"), session=no_way
    )
    while elsewhere.trail:
        elsewhere = after(BROKEN, BackChosen(), session=elsewhere)
        assert present(elsewhere, BROKEN).view is not None
        assert elsewhere.screen is not ScreenId.NO_WAY
