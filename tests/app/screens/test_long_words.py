"""In languages with long words, and on a map with long signs, all of every sentence is on the glass."""

from dataclasses import replace

import pytest

from app.assets import known_languages, load_phrasebook
from app.flow.events import CategoryChosen, DestinationChosen, PageTurned, ProfileChosen, Started
from maps.model import PlaceId
from tests.app.screens.test_glass import Room, no_text_lies_on_another, nothing_is_cut
from tests.support.visit import a_world, built_in

STATION = built_in("saebyeok-sample")
ROUTES = {"no_way": "mobility_scooter", "route": "slow_walker"}


@pytest.mark.parametrize("language", ["es", "vi", "ms", "mn"])
@pytest.mark.parametrize("screen", ROUTES)
def test_no_sentence_is_cut(ui, screen, language) -> None:
    world = replace(
        a_world(STATION, start="sample:kiosk"),
        books={language: load_phrasebook(language)},
        language_names={language: known_languages()[language].name},
    )
    room = Room(ui, world)
    for event in (
        Started(),
        CategoryChosen("platforms"),
        DestinationChosen(PlaceId("sample:platform-4")),
        ProfileChosen(ROUTES[screen]),
    ):
        room.kiosk.dispatch(event)
    assert room.kiosk.session.screen == screen
    for page in range(2 if screen == "route" else 1):
        if page:
            room.kiosk.dispatch(PageTurned(page))
        ui.pump(3)
        nothing_is_cut(room.texts())
        no_text_lies_on_another(room)
