"""What is called the same is told apart: things in the staff's list, ways beside each other."""

from collections import Counter
from dataclasses import replace

import pytest

from app.flow.events import DestinationChosen, ProfileChosen, Started, WaysWanted
from app.flow.session import ScreenId, Session
from app.screens.staff_words import near_words, places_words, thing_words
from app.screens.ways.logic import present
from app.screens.ways.names import marks
from app.text.labels import equipment_label
from maps.model import EquipmentId, PlaceId
from maps.today import ThingKind
from routing.alternatives import Alternative, Wish
from tests.support.visit import BOOKS, LIFT, a_world, after, built_in


@pytest.mark.parametrize("language", BOOKS)
@pytest.mark.parametrize("name", ["saebyeok-sample", "zuerich-hb", "shin-yokohama"])
def test_hardly_two_things_in_the_staffs_list_look_alike(name, language) -> None:
    station = built_in(name)
    start = "sample:kiosk" if name == "saebyeok-sample" else station.nodes[0].id
    world, book = a_world(station, start=start), BOOKS[language]
    lines: list[tuple[str, str]] = []
    for kind in ThingKind:
        things = [thing for thing in world.things if thing.kind is kind]
        places = places_words(things, world, book)
        lines += [(thing_words(thing, world, book), places[thing.id]) for thing in things]
    alike = sum(count for count in Counter(lines).values() if count > 1)
    assert len(lines) > 50
    assert alike / len(lines) <= 0.04  # pairs of stairs as far from the same place


def test_what_stands_alone_is_not_burdened_with_metres() -> None:
    world, book = a_world(built_in("saebyeok-sample"), start="sample:kiosk"), BOOKS["en"]
    lifts = [thing for thing in world.things if thing.kind is ThingKind.ELEVATOR]
    assert len(lifts) >= 4
    told = places_words(lifts, world, book)
    assert told == {thing.id: near_words(thing, world, book) for thing in lifts}


@pytest.mark.parametrize("language", BOOKS)
def test_other_ways_of_one_name_say_what_is_on_one_alone(language) -> None:
    world = a_world()
    there = (Started(), DestinationChosen(PlaceId("place-P")))
    by_stairs, by_lift = (
        after(world, *there, ProfileChosen(profile), session=Session(language=language))
        for profile in ("walking", "wheelchair")
    )
    book = world.books[language]
    lift = equipment_label(world.station.equipment_by_id[EquipmentId(LIFT)], world.station, book)
    assert marks((by_stairs.answer, by_lift.answer), world.station, book)[1] == lift
    others = tuple(Alternative(wish=Wish.OTHER, route=each.answer) for each in (by_lift, by_stairs))
    session = replace(by_stairs, others=others, screen=ScreenId.WAYS)
    names = [each.action.words for each in present(session, world).cards]
    assert len(set(names)) == 3
    assert lift in names[1]
    assert names[2] == book.say("way-other")


def test_a_name_that_stands_alone_stays_as_it_is() -> None:
    world = a_world()
    session = after(
        world,
        Started(),
        DestinationChosen(PlaceId("place-P")),
        ProfileChosen("walking"),
        WaysWanted(),
    )
    names = [each.action.words for each in present(session, world).cards]
    assert names == [BOOKS["ko"].say("way-proposed"), BOOKS["ko"].say("way-gentlest")]
