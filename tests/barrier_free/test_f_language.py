"""Part F of the requirements: language."""

import re
from dataclasses import fields

import pytest

from app.assets import known_languages, load_phrasebook, missing_messages
from app.flow.events import LanguageChosen
from app.flow.session import ScreenId
from app.screens.journey import present
from app.text.labels import place_label
from maps.model import LevelId, Place, PlaceId, PlaceKind
from tests.support.barrier_free.judging import none_of, requirement
from tests.support.barrier_free.looks import LANGUAGES, Look
from tests.support.barrier_free.situations import offered, situations, world_of
from tests.support.pseudo import PSEUDO, in_pseudo
from tests.support.visit import BOOKS, after

NAMES = {
    "ko": "한국어",
    "en": "English",
    "ja": "日本語",
    "zh-Hans": "简体中文",
    "vi": "Tiếng Việt",
    "mn": "Монгол",
    "fil": "Filipino",
    "es": "Español",
    "ms": "Bahasa Melayu",
}
FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]")
OF_LANGUAGE = {"language", "hand_off", "voice"}
"""Fields that are in a language: everything else stays."""


@requirement("F01")
def test_every_screen_offers_the_languages(walked, measured) -> None:
    none_of(
        str(sight)
        for sight in walked
        if not sight.is_asked
        and not any(each.startswith(("bar:language", "language:")) for each in sight.ids)
    )
    measured(f"{len(walked)} screens")


@requirement("F01")
def test_each_is_named_in_its_own_script_without_a_flag() -> None:
    session, world = situations()[0].session(Look())
    assert world.language_names == {tag: NAMES[tag] for tag in BOOKS}
    assert not FLAGS.search("".join(world.language_names.values()))
    assert set(LANGUAGES) == set(NAMES)
    assert session.language == "ko"


@requirement("F02")
def test_another_language_changes_nothing_else(measured) -> None:
    for situation in situations():
        session, world = situation.session(Look())
        if session.seconds_left is not None:
            continue
        there = after(world, LanguageChosen("mn"), session=session)
        changed = {
            each.name
            for each in fields(session)
            if getattr(session, each.name) != getattr(there, each.name)
        }
        assert changed <= {*OF_LANGUAGE, "language_list_is_open", "focus"}, situation.name
        back = after(world, LanguageChosen("ko"), session=there)
        assert back.answer == session.answer
    measured(f"{len(situations())} situations")


@requirement("F03")
@pytest.mark.parametrize("language", NAMES)
def test_every_language_is_complete(language) -> None:
    assert language in LANGUAGES
    assert missing_messages(language) == ()


@requirement("F03")
def test_words_two_fifths_longer_than_english_still_have_room(ui, measured) -> None:
    from app.kiosk import Kiosk
    from app.screens.stage import Stage
    from tests.support.barrier_free.panel import PANEL
    from tests.support.barrier_free.sight import Eyes
    from tests.support.visit import HandClock

    world = in_pseudo(world_of("plain"))
    stage = Stage(world, tuple(ui.window.size), PANEL.px_per_mm)
    kiosk = Kiosk(world, stage, HandClock())
    ui.mount(stage)
    while not kiosk.is_ready:
        ui.pump()
    eyes, wrong, count = Eyes(ui, kiosk, stage), [], 0
    for situation in situations():
        if situation.world != "plain":
            continue
        session, now = situation.session(Look(language="en"))
        kiosk._world = in_pseudo(now)
        kiosk._session = after(kiosk._world, LanguageChosen(PSEUDO), session=session)
        kiosk._show()
        ui.pump(2)
        sight = eyes.look(situation.name, Look(language="en"))
        count += len(sight.texts)
        # the few words of the bar and of the voice are chosen to fit in every language
        wrong += [
            (situation.name, text.words)
            for text in sight.texts
            if text.is_cut and text.part not in {"bar", "captions"}
        ]
    measured(f"{count} texts at +40 %")
    none_of(wrong)


@requirement("F04")
def test_every_language_offers_what_korean_offers(measured) -> None:
    wrong = []
    for situation in situations():
        offers = {}
        for language in LANGUAGES:
            session, world = situation.session(Look(language=language))
            shown = present(session, world)
            if session.screen is ScreenId.SEARCH and shown.panel is None:
                # keys, and what is found by them, are the language's own
                offers[language] = {a.id for a in offered(shown) if a.id.startswith("bar:")}
            else:
                pages = {"page", "maneuver"}  # longer sentences need more pages
                offers[language] = {
                    a.id for a in offered(shown) if a.id.partition(":")[0] not in pages
                }
        usual = offers["ko"]
        wrong += [(situation.name, tag, usual ^ o) for tag, o in offers.items() if o != usual]
    measured(f"{len(situations())} situations in {len(LANGUAGES)} languages")
    none_of(wrong)


EXITS = {
    "ko": "3번 출입구",
    "en": "Entrance 3",
    "ja": "3番出口",
    "zh-Hans": "3号口",
    "vi": "Lối ra số 3",
    "mn": "3-р гарц",
    "fil": "Exit 3",
    "es": "Salida 3",
    "ms": "Pintu Keluar 3",
}


@requirement("F05")
@pytest.mark.parametrize("language", EXITS)
def test_an_exit_is_called_as_its_people_call_it(language) -> None:
    place = Place(
        id=PlaceId("p"),
        kind=PlaceKind.ENTRANCE,
        ref="3",
        levels=(LevelId("0"),),
        position=(0.0, 0.0),
    )
    assert place_label(place, load_phrasebook(language)).casefold() == EXITS[language].casefold()


@requirement("F05")
def test_units_floors_and_digits_are_said_for_each_language() -> None:
    for language in LANGUAGES:
        known = known_languages()[language]
        assert known.units.value == "metric"
        assert known.street_level in {0, 1}
        assert known.digits == "latn"
