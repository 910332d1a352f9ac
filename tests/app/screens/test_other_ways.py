"""Other ways side by side, steps at the reader's pace, own measures, and what opens a way."""

import gc
from dataclasses import replace

import pytest

from app.flow.events import (
    BackChosen,
    ConditionsChanged,
    DestinationChosen,
    HandOffChosen,
    LanguageChosen,
    MeasureMoved,
    MeasuresForgotten,
    MeasuresWanted,
    PreviewWanted,
    ProfileChosen,
    RelaxationAccepted,
    Started,
    StartOverChosen,
    StepShown,
    VoiceChosen,
    WayChosen,
    WaysWanted,
)
from app.flow.outcome import Speak
from app.flow.own_needs import SCALES, scales_of
from app.flow.session import ScreenId
from app.screens.journey import present, react
from app.screens.measures.logic import MeasuresView
from app.screens.preview.logic import PreviewView
from app.screens.ways.logic import WaysView
from app.text.directions import instructions
from maps.model import PathwayMode, PlaceId
from routing.own import _BOUNDS
from routing.profile import Profile
from routing.profiles import PROFILES, WALKING, WHEELCHAIR
from routing.route import NoRoute, Route
from tests.support.ascii_station import draw
from tests.support.visit import BOOKS, LIFT, a_kiosk, a_world, after, out_of_service, two_levels

PLATFORM = PlaceId("place-P")
TO_PLATFORM = (Started(), DestinationChosen(PLATFORM))
WORLD = a_world()
EVERY_LANGUAGE = pytest.mark.parametrize("language", BOOKS)


def _view(session, world=WORLD):
    return present(session, world).view


def _narrow(width_m: float):
    """A straight way through a gap."""
    return a_world(draw({"0": "E----a----b----P"}, edges={"a-b": {"min_width_m": width_m}}))


# --- other ways -------------------------------------------------------------------------------------


def test_a_walker_is_offered_the_way_that_climbs_less() -> None:
    session = after(WORLD, *TO_PLATFORM, ProfileChosen("walking"))
    assert [other.wish.value for other in session.others] == ["gentlest"]
    view = _view(after(WORLD, WaysWanted(), session=session))
    assert isinstance(view, WaysView)
    assert [card.action.words for card in view.cards] == ["추천하는 길", "오르내림이 적은 길"]
    assert [card.action.is_chosen for card in view.cards] == [True, False]
    stairs_, lift = ([fact.icon for fact in card.facts] for card in view.cards)
    assert "stairs" in stairs_
    assert {"check", "elevator"} <= set(lift)
    assert view.cards[1].elevators


def test_what_is_chosen_is_the_way_from_then_on_and_back_leads_where_it_did() -> None:
    session = after(WORLD, *TO_PLATFORM, ProfileChosen("walking"), WaysWanted(), WayChosen(1))
    assert session.screen is ScreenId.ROUTE
    assert isinstance(session.answer, Route)
    assert session.answer.elevators == (LIFT,)
    assert session.answer != session.proposed
    assert session.plan_b is not None
    assert after(WORLD, BackChosen(), session=session).screen is ScreenId.NEEDS
    again = after(WORLD, WaysWanted(), WayChosen(0), session=session)
    assert again.answer == again.proposed
    handed = after(WORLD, HandOffChosen(), session=session)
    assert handed.answer == session.answer


def test_a_chosen_way_stays_while_it_is_there_and_is_told_when_it_is_gone() -> None:
    session = after(WORLD, *TO_PLATFORM, ProfileChosen("walking"), WaysWanted(), WayChosen(1))
    kept = after(WORLD, ConditionsChanged(), session=session)
    assert kept.answer == session.answer
    assert not kept.is_news
    broken = replace(WORLD, conditions=out_of_service(LIFT))
    gone = after(broken, ConditionsChanged(), session=session)
    assert gone.screen is ScreenId.ROUTE
    assert gone.is_news
    assert gone.answer == gone.proposed


def test_where_no_way_differs_no_other_is_offered() -> None:
    world = _narrow(2.0)
    session = after(world, *TO_PLATFORM, ProfileChosen("wheelchair"))
    assert session.others == ()
    assert _view(session, world).others is None
    assert after(world, WaysWanted(), session=session) == session
    seen = after(WORLD, *TO_PLATFORM, ProfileChosen("walking"), WaysWanted())
    assert after(WORLD, WayChosen(7), session=seen) == seen


@EVERY_LANGUAGE
def test_every_way_says_what_speaks_for_it_in_every_language(language) -> None:
    session = after(WORLD, *TO_PLATFORM, ProfileChosen("walking"), WaysWanted())
    view = _view(replace(session, language=language), WORLD.for_ear)
    for card in view.cards:
        assert card.action.spoken.startswith(card.action.words)
        assert all(fact.words in card.action.more for fact in card.facts)


# --- one step after the other -----------------------------------------------------------------------


def _preview(profile: str = "wheelchair"):
    return after(WORLD, *TO_PLATFORM, ProfileChosen(profile), PreviewWanted())


@EVERY_LANGUAGE
def test_the_preview_has_the_very_steps_of_the_list_and_ends_with_the_phone(language) -> None:
    session = replace(_preview(), language=language)
    route = session.answer
    assert isinstance(route, Route)
    seen = []
    while True:
        view = _view(session)
        assert isinstance(view, PreviewView)
        seen.append(view.words)
        assert view.map.picture.route
        if view.after is None:
            break
        session = after(WORLD, view.after.event, session=session)
    assert tuple(seen) == instructions(route, WORLD.station, BOOKS[language])
    assert view.take is not None
    assert after(WORLD, view.take.event, session=session).screen is ScreenId.HANDOFF


def test_the_preview_moves_only_when_asked_and_never_beyond_its_ends() -> None:
    session = _preview()
    kiosk, _, clock = a_kiosk()
    for event in (*TO_PLATFORM, ProfileChosen("wheelchair"), PreviewWanted()):
        kiosk.dispatch(event)
    before = kiosk.shown
    for _ in range(50):
        clock.move(1.0)
        kiosk.tick()
    assert kiosk.shown.view == before.view
    assert after(WORLD, StepShown(-1), session=session) == session
    assert after(WORLD, StepShown(99), session=session) == session
    assert after(WORLD, BackChosen(), session=session).screen is ScreenId.ROUTE


# --- own measures -----------------------------------------------------------------------------------


def test_only_what_a_profile_has_can_be_set_and_within_what_the_router_takes() -> None:
    assert [s.name for s in scales_of(WALKING)] == ["speed_mps", "escalators", "stairs"]
    assert len(scales_of(WHEELCHAIR)) == len(SCALES)
    for scale in SCALES:
        if scale.unit:
            least, most = _BOUNDS[scale.name]
            assert least <= scale.least < scale.most <= most


def test_a_measure_changes_the_way_at_once_and_back_leads_to_the_way() -> None:
    world = _narrow(0.78)
    session = after(world, *TO_PLATFORM, ProfileChosen("wheelchair"))
    assert isinstance(session.answer, NoRoute)
    session = after(world, MeasuresWanted(), session=session)
    view = _view(session, world)
    assert isinstance(view, MeasuresView)
    assert not view.is_way
    while not isinstance(session.answer, Route):
        session = after(world, MeasureMoved("width_m", -1), session=session)
    assert session.measures is not None
    assert session.measures.width_m == 0.68
    assert _view(session, world).is_way
    assert session.screen is ScreenId.MEASURES
    shown = after(world, BackChosen(), session=session)
    assert shown.screen is ScreenId.ROUTE
    person = _view(shown, world).person
    assert (person.words, person.more, person.is_chosen) == ("내 조건", "휠체어로 (조정함)", True)
    wider = after(world, *[MeasureMoved("width_m", 1)] * 2, session=session)
    assert isinstance(wider.answer, NoRoute)
    assert after(world, BackChosen(), session=wider).screen is ScreenId.NO_WAY


def test_buttons_end_where_the_scale_does_and_yes_takes_turns_with_no() -> None:
    session = after(WORLD, *TO_PLATFORM, ProfileChosen("wheelchair"), MeasuresWanted())
    narrow = after(WORLD, *[MeasureMoved("width_m", -1)] * 40, session=session)
    row = _view(narrow).measures[0]
    assert (row.value, row.less) == ("40 cm", None)
    assert row.more is not None
    with_stairs = after(WORLD, MeasureMoved("stairs", 1), session=session)
    assert isinstance(with_stairs.answer, Route)
    assert with_stairs.own is not None
    same = after(WORLD, MeasureMoved("stairs", 1), session=with_stairs)
    assert same.own.stairs is WHEELCHAIR.stairs
    assert after(WORLD, MeasureMoved("height_m", 1), session=session).measures is None


def test_a_step_leads_from_the_profiles_own_number_to_whole_ones() -> None:
    session = after(WORLD, *TO_PLATFORM, ProfileChosen("wheelchair"), MeasuresWanted())
    session = after(WORLD, MeasureMoved("up_ratio", 1), session=session)
    assert session.measures.up_ratio == 0.09  # from 1:12
    down = after(WORLD, *[MeasureMoved("up_ratio", -1)] * 2, session=session)
    assert down.measures.up_ratio == 0.07


def test_another_way_of_moving_forgets_the_measures_of_the_last() -> None:
    session = after(
        WORLD,
        *TO_PLATFORM,
        ProfileChosen("wheelchair"),
        MeasuresWanted(),
        MeasureMoved("width_m", 1),
    )
    assert session.own is not None
    as_before = after(WORLD, MeasuresForgotten(), session=session)
    assert (as_before.own, as_before.measures) == (None, None)
    other = after(WORLD, BackChosen(), BackChosen(), ProfileChosen("stroller"), session=session)
    assert (other.own, other.measures, other.profile) == (None, None, "stroller")


def _own_profiles() -> list[Profile]:
    gc.collect()
    # by its very type: other tests may leave proxies that no longer stand for anything
    return [p for p in gc.get_objects() if type(p) is Profile and p.name == "own"]


def test_nothing_of_the_measures_outlives_the_visit() -> None:
    of_other_tests = _own_profiles()
    kiosk, _, clock = a_kiosk()
    presses = [MeasureMoved("width_m", 1), MeasureMoved("kerb_m", -1), BackChosen()]
    for event in (*TO_PLATFORM, ProfileChosen("wheelchair"), MeasuresWanted(), *presses):
        clock.move(1.0)
        kiosk.dispatch(event)
    assert len(_own_profiles()) > len(of_other_tests)
    kiosk.dispatch(StartOverChosen())
    assert kiosk.session.own is None
    assert len(_own_profiles()) == len(of_other_tests)


# --- what opens a way -------------------------------------------------------------------------------


def test_what_can_be_managed_after_all_is_taken_in_one_touch() -> None:
    world = _narrow(0.78)
    session = after(world, *TO_PLATFORM, ProfileChosen("wheelchair"))
    accepts = _view(session, world).accepts
    assert [action.words for action in accepts] == [
        "폭 78센티미터를 지날 수 있다면 80미터 거리의 길이 있습니다."
    ]
    taken = after(world, accepts[0].event, session=session)
    assert taken.screen is ScreenId.ROUTE
    assert taken.own is not None
    assert taken.own.max_kerb_height_m == WHEELCHAIR.max_kerb_height_m


def test_accepting_something_else_than_is_offered_changes_nothing() -> None:
    world = a_world(conditions=out_of_service(LIFT))
    session = after(world, *TO_PLATFORM, ProfileChosen("wheelchair"))
    assert after(world, RelaxationAccepted(9), session=session) == session
    stairs_ = next(a for a in _view(session, world).accepts if "계단" in a.words)
    taken = after(world, stairs_.event, session=session)
    assert isinstance(taken.answer, Route)
    modes = {world.station.pathway_by_id[p].mode for p in taken.answer.pathways}
    assert PathwayMode.STAIRS in modes


@pytest.mark.parametrize("profile", [p.name for p in PROFILES])
def test_every_offered_relaxation_opens_a_way_for_every_profile(profile) -> None:
    for world in (a_world(conditions=out_of_service(LIFT)), _narrow(0.6), a_world(_no_handrail())):
        session = after(world, *TO_PLATFORM, ProfileChosen(profile))
        if isinstance(session.answer, Route):
            continue
        for action in _view(session, world).accepts:
            assert after(world, action.event, session=session).screen is ScreenId.ROUTE, action


def _no_handrail():
    station = two_levels(with_elevator=False)
    changed = [
        replace(p, handrail=False, step_contrast=False) if p.mode is PathwayMode.STAIRS else p
        for p in station.pathways
    ]
    return replace(station, pathways=tuple(changed))


def test_by_ear_a_press_says_how_much_it_is_now_and_what_comes_of_it() -> None:
    world = _narrow(0.78)
    session = after(
        world, LanguageChosen("en"), *TO_PLATFORM, ProfileChosen("wheelchair"), VoiceChosen(True)
    )
    session = after(world, MeasuresWanted(), session=session)
    session = replace(session, focus="measure:width_m:less")
    outcome = react(session, MeasureMoved("width_m", -1), world)
    (said,) = [effect for effect in outcome.effects if isinstance(effect, Speak)]
    told = [sentence for step in said.utterance.steps for sentence in step.sentences]
    assert told[0].startswith("Width, less. Now 68 centimetres")
    assert told[-1] == "With this: 2 minutes, 80 metres"
    assert len(told) == 2
