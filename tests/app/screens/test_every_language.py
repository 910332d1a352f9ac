"""Whatever the language, all of its words are on the glass: none is cut, none lies on another."""

import re
from dataclasses import replace
from types import SimpleNamespace

import pytest

from app.assets import LOCALE, complete_languages, known_languages, load_phrasebook
from app.flow.events import LanguageChosen, StartOverChosen
from app.flow.frame import room_of
from app.screens.no_way.logic import BarrierRow, NoWayTold, why_blocks
from app.screens.ruler import Ruler
from app.screens.sheet import sheet_of
from app.theme import TextSize
from tests.app.screens.test_glass import (
    VISITS,
    Room,
    no_text_lies_on_another,
    nothing_is_cut,
)
from tests.support.visit import SHOTS, a_world, ids

BOOKS = {
    tag: load_phrasebook(tag) for tag in complete_languages() if not known_languages()[tag].parent
}
"""Variants say nearly all of it in their parent's words."""
NAMES = {tag: known_languages()[tag].name for tag in BOOKS}
LANGUAGES = pytest.mark.parametrize("language", BOOKS)
SCREENS = (
    "01-welcome",
    "02-destination",
    "03-needs",
    "04-route",
    "05-handoff",
    "07-help",
    "08-idle",
)
REASONS = re.findall(
    r"^(barrier-[\w-]+) =",
    (LOCALE / "en" / "reasons.ftl").read_text(encoding="utf-8"),
    re.MULTILINE,
)
FACTS = {"form": "known", "value": "8.3", "limit": "150", "closes": "18:00", "amount": "8.3"}


@pytest.fixture
def room(ui) -> Room:
    return Room(ui, a_world(books=BOOKS, language_names=NAMES))


@pytest.mark.parametrize("language", sorted(BOOKS.keys() - {"ko", "en"}))
def test_every_screen_has_room_for_its_words(room, language) -> None:
    for name in SCREENS:
        room.kiosk.dispatch(StartOverChosen())
        room.kiosk.dispatch(LanguageChosen(language))
        for event in VISITS[name]:
            room.kiosk.dispatch(event)
        room.ui.pump(3)
        room.ui.shot(SHOTS / f"{name}.{language}.png")
        nothing_is_cut(room.texts())
        no_text_lies_on_another(room)


@LANGUAGES
def test_what_stands_in_the_way_is_never_cut(room, language) -> None:
    """The longest sentences, three on one screen, each with a lift that has no name of its own."""
    from app.screens.sheet_screen import SheetScreen

    book, kit = BOOKS[language], room.stage._kit
    lowest, highest = book.say("level-below", number="2"), book.say("level-ground")
    facts = {
        **FACTS,
        "subject": book.say("elevator-between", lowest=lowest, highest=highest),
        "opens": book.say("moment-weekday", time="05:30", weekday=3),
    }
    said = sorted((book.say(reason, **facts) for reason in REASONS), key=len)
    where = book.say("between-levels", lowest=lowest, highest=highest)
    rows = [
        BarrierRow(words=words, where="" if lowest in words else where, is_passing=True)
        for words in said
    ]
    screen = SheetScreen(kit, room.stage._map)
    ruler = Ruler(room_of(room.kiosk.session, room.kiosk.world))
    for first in (-1, -4, 0):
        told = NoWayTold(
            barriers=(rows[first], rows[first - 1], rows[first - 2]),
            more=book.say("no-way-more", count=3),
            opening_title=book.say("no-way-opening"),
            openings=(
                book.say("accept-slope-run", metres="350", **FACTS),
                book.say("with-staff-stairlift", metres="350"),
            ),
        )
        sheet = sheet_of(ruler.room, book, 0, body=why_blocks(ruler, told))
        for page in range(len(sheet.pages)):
            screen.show(SimpleNamespace(sheet=replace(sheet, at=page)))
            texts = [w for w in screen.walk() if hasattr(w, "is_shortened") and w.text]
            nothing_is_cut(texts)
            assert min(t.font_px for t in texts) >= kit.theme.font_px(TextSize.BODY)


def test_all_languages_can_be_chosen(room) -> None:
    for language in BOOKS:
        room.kiosk.dispatch(LanguageChosen(language))
        assert room.kiosk.session.language == language
        assert ids(room.kiosk.shown)
