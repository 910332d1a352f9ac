"""Small words that several screens say."""

import pytest

from app.assets import load_phrasebook
from app.screens.words import level_button
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
    level = Level(id=LevelId("x"), index=index, name=Name(local=name, by_language=(("ja", name),)))
    assert level_button(level, JA) == japanese
    level = Level(id=LevelId("x"), index=index, name=Name(local=name, by_language=(("zh", name),)))
    assert level_button(level, ZH) == chinese
