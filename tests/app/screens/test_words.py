"""Small words that several screens say."""

import pytest

from app.assets import load_phrasebook
from app.screens.words import level_buttons
from maps.model import Level, LevelId, Name

JA, ZH = (load_phrasebook(language) for language in ("ja", "zh-Hans"))


@pytest.mark.parametrize(
    ("index", "name", "japanese", "chinese"),
    [
        (-1.0, "B1F", "B1F", "B1F"),
        (-1.0, "地下1階", "B1", "B1"),  # wider than the button
        (0.0, "1階", "1階", "1階"),
        (1.0, "コンコース", "2F", "2F"),
        (1.0, "", "2F", "2F"),
    ],
)
def test_a_button_says_what_it_has_room_for(index, name, japanese, chinese):
    for tag, book, said in (("ja", JA, japanese), ("zh", ZH, chinese)):
        named = Name(local=name, by_language=((tag, name),))
        assert level_buttons([_level(index, named)], book) == {LevelId("x"): said}


def _level(index: float, name: Name, key: str = "x") -> Level:
    return Level(id=LevelId(key), index=index, name=name)


@pytest.mark.parametrize(
    ("english", "said"), [((("en", "G"),), "G"), ((), "0"), ((("en", "Ground level"),), "0")]
)
def test_no_two_buttons_say_the_same_floor(english, said):
    ground = _level(0.0, Name(local="グランドレベル", by_language=english), "ground")
    first = _level(1.0, Name(local="1F", by_language=(("ja", "1階"),)), "first")
    assert level_buttons([ground, first], JA) == {"ground": said, "first": "1階"}
