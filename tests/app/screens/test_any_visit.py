"""Whatever happens, in whatever order: the session stays valid, and leaving leaves nothing."""

from hypothesis import given
from hypothesis import strategies as st

from app.flow.events import (
    BackChosen,
    CategoryChosen,
    ConditionsChanged,
    DestinationChosen,
    Erased,
    HandOffChosen,
    HelpChosen,
    IdleWarned,
    Key,
    KeyPressed,
    KeysChanged,
    LanguageChosen,
    LanguageListChosen,
    LevelChosen,
    ManeuverChosen,
    NearestChosen,
    PageTurned,
    PlanBWanted,
    ProfileChosen,
    SearchWanted,
    Shifted,
    Started,
    StartOverChosen,
    Typed,
    TypingCleared,
    Zoomed,
)
from app.flow.session import Session
from app.screens.journey import present
from maps.model import LevelId, PlaceKind
from tests.support.visit import BOOKS, LIFT, a_world, after, ids, out_of_service

WORLDS = (a_world(), a_world(conditions=out_of_service(LIFT)))
STATION = WORLDS[0].station

KEYS = st.sampled_from(list(Key)).map(KeyPressed)
CHOICES = st.one_of(
    st.just(Started()),
    st.just(SearchWanted()),
    st.just(Erased()),
    st.just(TypingCleared()),
    st.booleans().map(KeysChanged),
    st.booleans().map(Shifted),
    st.builds(Typed, st.sampled_from("ㄱㅏㄴ3 aX゛小😀"), st.booleans()),
    st.just(BackChosen()),
    st.just(HandOffChosen()),
    st.just(PlanBWanted()),
    st.just(ConditionsChanged()),
    st.just(StartOverChosen()),
    st.booleans().map(HelpChosen),
    st.booleans().map(LanguageListChosen),
    st.sampled_from(sorted(BOOKS)).map(LanguageChosen),
    st.sampled_from(["platforms", "toilets", "around", "nothing"]).map(CategoryChosen),
    st.sampled_from([place.id for place in STATION.places]).map(DestinationChosen),
    st.sampled_from([PlaceKind.TOILET, PlaceKind.TICKETS]).map(NearestChosen),
    st.sampled_from(["walking", "wheelchair", "flying"]).map(ProfileChosen),
    st.integers(-2, 9).map(PageTurned),
    st.integers(-2, 9).map(ManeuverChosen),
    st.integers(-3, 3).map(Zoomed),
    st.sampled_from([LevelId(level.id) for level in STATION.levels]).map(LevelChosen),
    st.integers(1, 20).map(IdleWarned),
)


@given(st.sampled_from(WORLDS), st.lists(st.one_of(CHOICES, KEYS), max_size=25))
def test_no_order_of_events_breaks_a_visit(world, events) -> None:
    session = Session(language="ko")
    for event in events:
        if isinstance(event, HandOffChosen | PlanBWanted) and session.screen != "route":
            continue  # only that screen offers it
        session = after(world, event, session=session)
        shown = present(session, world)
        offered = ids(shown)
        assert len(set(offered)) == len(offered)
        assert session.seconds_left is not None or "bar:help" in offered
        assert shown.focus is None or shown.focus in offered
    assert after(world, IdleWarned(0), session=session) == Session(language="ko")


@given(st.lists(KEYS, max_size=60))
def test_no_order_of_keys_is_a_trap(keys) -> None:
    session = after(WORLDS[0], *keys)
    backs = [KeyPressed(Key.BACK)] * (len(session.trail) + len(("help", "languages")))
    home = after(WORLDS[0], *backs, session=session)
    assert home.screen in {"welcome", session.screen}
    assert not home.trail
