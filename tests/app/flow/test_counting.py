"""Counts tell how much a kiosk is used, and nothing about who uses it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.flow.counting import ALLOWED, FEWEST, Count, added, counted, told
from app.flow.events import (
    CategoryChosen,
    DestinationChosen,
    HandOffChosen,
    PlanBWanted,
    ProfileChosen,
    SearchWanted,
    Started,
    StartOverChosen,
    Typed,
)
from app.flow.session import Session
from app.flow.staff import CornerHeld
from app.screens.journey import react
from maps.model import PlaceId
from tests.support.visit import LIFT, a_world, out_of_service

TO_P = (Started(), CategoryChosen("platforms"), DestinationChosen(PlaceId("place-P")))


def counts_of(*events, world=None):
    world = world or a_world()
    session, found = Session(language="ko"), []
    for event in events:
        after = react(session, event, world).session
        found += counted(session, after, world)
        session = after
    return found


def test_a_visit_and_its_way_are_counted_by_one_property_at_a_time():
    assert counts_of(*TO_P, ProfileChosen("walking")) == [
        Count("visit", "total"),
        Count("visit", "language", "ko"),
        Count("route", "total"),
        Count("route", "language", "ko"),
        Count("route", "profile", "walking"),
        Count("route", "category", "platform"),
    ]


def test_where_there_is_no_way_it_is_counted_what_stood_in_it():
    found = counts_of(
        *TO_P, ProfileChosen("wheelchair"), world=a_world(conditions=out_of_service(LIFT))
    )
    assert Count("no_way", "profile", "wheelchair") in found
    assert Count("no_way", "reason", "out_of_service") in found
    assert all(count.what != "route" for count in found)


def test_a_second_look_at_the_same_way_is_not_counted_again():
    world = a_world()
    once = counts_of(*TO_P, ProfileChosen("walking"), world=world)
    assert counts_of(*TO_P, ProfileChosen("walking"), PlanBWanted(), world=world) == once


def test_the_phone_is_counted_alone():
    found = counts_of(*TO_P, ProfileChosen("walking"), HandOffChosen())
    assert found[-1] == Count("phone", "total")


def test_a_search_in_vain_is_a_number_and_what_was_typed_is_nowhere():
    typed = [Typed(letter) for letter in "ㅋㅌㅊㅍㅋ"]
    found = counts_of(Started(), SearchWanted(), *typed, StartOverChosen())
    assert found[-1] == Count("nothing_found", "total")
    assert "ㅋ" not in repr(found)


@pytest.mark.parametrize("text", ["", " ", "2"])
def test_a_search_that_finds_something_or_was_not_begun_is_not_in_vain(text):
    typed = [Typed(letter) for letter in text]
    world = a_world()
    found = counts_of(Started(), SearchWanted(), *typed, StartOverChosen(), world=world)
    is_found = not text.strip() or world.finder.find(text, {})
    assert (Count("nothing_found", "total") in found) is not bool(is_found)


def test_staff_are_not_counted():
    assert counts_of(CornerHeld(), world=a_world(has_staff=True)) == []


TALLIES = st.dictionaries(
    st.sampled_from(sorted(ALLOWED)),
    st.dictionaries(
        st.sampled_from(["language", "profile"]),
        st.dictionaries(st.sampled_from("abcde"), st.integers(1, 12)),
    ),
)


@given(TALLIES)
def test_fewer_than_five_are_never_told_nor_what_would_tell_them(tally):
    shown = told(tally)
    for what, properties in tally.items():
        for by, values in properties.items():
            cells = shown[what][by]
            assert cells.keys() == values.keys()
            for value, count in values.items():
                assert cells[value] in {None, count}
                assert cells[value] is None or count >= FEWEST
            hidden = [value for value in cells if cells[value] is None]
            assert len(hidden) != 1 or len(cells) == 1


@given(TALLIES, TALLIES)
def test_tallies_add_up(one, other):
    both = added([one, other])
    for what, properties in both.items():
        for by, values in properties.items():
            for value, count in values.items():
                parts = [t.get(what, {}).get(by, {}).get(value, 0) for t in (one, other)]
                assert count == sum(parts)
