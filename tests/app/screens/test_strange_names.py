"""Screens of a station whose every name is strange: all of them are drawn, and stay in place."""

import pytest

from app.flow.events import (
    CategoryChosen,
    DestinationChosen,
    HandOffChosen,
    LanguageChosen,
    ProfileChosen,
    Started,
)
from app.kiosk import Kiosk
from maps.model import Name, PlaceId
from tests.support.strange import NAMES, with_name
from tests.support.visit import HandClock, a_world

WAY = (
    Started(),
    CategoryChosen("platforms"),
    DestinationChosen(PlaceId("place-P")),
    ProfileChosen("wheelchair"),
    HandOffChosen(),
)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_visit_is_shown_whatever_things_are_called(ui, name: Name) -> None:
    from app.screens.stage import Stage
    from app.widgets.text import Text

    world = a_world(with_name(name))
    stage = Stage(world, tuple(ui.window.size))
    kiosk = Kiosk(world, stage, HandClock())
    stage.listen(kiosk)
    ui.mount(stage)
    while not kiosk.is_ready:
        ui.pump(1)
    kiosk.dispatch(LanguageChosen("en"))
    for event in WAY:
        kiosk.dispatch(event)
        ui.pump(3)
        texts = ui.find_all(lambda widget: isinstance(widget, Text) and widget.text)
        assert texts
        for text in texts:
            assert text.texture_size[0] <= text.width, text.text
            assert text.texture_size[1] <= text.height, text.text
    assert kiosk.session.screen.value == "handoff"
