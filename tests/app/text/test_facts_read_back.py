"""The reader of sentences notices when a language says something else than the others."""

import re
from dataclasses import replace

import pytest

from app.assets import complete_languages, load_phrasebook
from app.text.directions import instruction
from app.text.phrasebook import Phrasebook
from maps.model import LevelId
from routing.route import Maneuver, ManeuverKind, Turn
from tests.support.ascii_station import draw, elevator
from tests.support.wording.catalogue import LOCALE, phrases_in
from tests.support.wording.extraction import Reader
from tests.support.wording.truth import missing, untrue

STATION = draw({"-1": "P----L", "0": "E----L"}, elevator("L"))
TURN_LEFT = Maneuver(
    kind=ManeuverKind.TURN,
    step_from=0,
    step_to=1,
    distance_m=40.0,
    turn=Turn.LEFT,
    level_from=LevelId("0"),
    level_to=LevelId("0"),
)
RIDE = replace(TURN_LEFT, kind=ManeuverKind.TAKE_ELEVATOR, turn=None, level_to=LevelId("-1"))


def read(text: str, language: str = "en") -> frozenset:
    (facts,) = Reader(STATION, load_phrasebook(language, STATION)).read(text)
    return facts


@pytest.mark.parametrize("language", complete_languages())
@pytest.mark.parametrize("maneuver", [TURN_LEFT, RIDE], ids=["turn", "ride"])
def test_what_was_told_is_read(language: str, maneuver: Maneuver) -> None:
    facts = read(instruction(maneuver, STATION, load_phrasebook(language, STATION)), language)
    assert untrue(facts, maneuver, STATION) == []
    assert missing(facts, maneuver, STATION) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Turn right and go 40 metres.", ("turn", "right")),
        ("Turn left and go 50 metres.", ("metres", "50")),
        ("Bear left and go 40 metres.", ("turn", "slight_left")),
    ],
)
def test_what_is_not_so_is_noticed(text: str, wrong: tuple[str, str]) -> None:
    assert untrue(read(text), TURN_LEFT, STATION) == [wrong]
    assert missing(read(text), TURN_LEFT, STATION) != []


def test_another_level_is_noticed() -> None:
    assert missing(read("Take the lift to ground level."), RIDE, STATION) == [("level", "-1")]


def test_words_of_no_message_are_read_in_no_way() -> None:
    reader = Reader(STATION, load_phrasebook("en", STATION))
    assert reader.read("Turn left and proceed 40 metres.") == []
    assert reader.read("Take the lift to level 17.") == []


def test_a_language_that_mixes_up_two_turns_cannot_be_read_in_one_way() -> None:
    text = (LOCALE / "en" / "directions.ftl").read_text(encoding="utf-8")
    mixed = re.sub(r"\[right\] Turn right and go", "[right] Turn left and go", text)
    assert mixed != text
    reader = Reader(STATION, Phrasebook("en", [mixed]), phrases_in(mixed))
    assert len(reader.read("Turn left and go 40 metres.")) == 2
