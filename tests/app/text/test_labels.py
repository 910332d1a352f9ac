"""What things are called where a language counts differently from others."""

import pytest

from app.assets import load_phrasebook
from app.text.labels import equipment_label, level_label, place_label
from maps.model import (
    Equipment,
    EquipmentId,
    EquipmentKind,
    Level,
    LevelId,
    Name,
    Place,
    PlaceId,
    PlaceKind,
)
from tests.support.ascii_station import draw

JA, ZH = (load_phrasebook(language) for language in ("ja", "zh-Hans"))
STATION = draw({"0": "a--b"})


def place(kind: PlaceKind, ref: str) -> Place:
    return Place(id=PlaceId("p"), kind=kind, ref=ref, levels=(LevelId("0"),), position=(0.0, 0.0))


@pytest.mark.parametrize(
    ("kind", "ref", "japanese", "chinese"),
    [
        (PlaceKind.ENTRANCE, "3", "3番出口", "3号口"),
        (PlaceKind.ENTRANCE, "A1", "A1出口", "A1口"),
        (PlaceKind.PLATFORM, "3;4", "3·4番線", "3·4号站台"),
        (PlaceKind.PLATFORM, "12a", "12aのりば", "12a站台"),
    ],
)
def test_only_numbers_are_counted(kind, ref, japanese, chinese):
    assert place_label(place(kind, ref), JA) == japanese
    assert place_label(place(kind, ref), ZH) == chinese


@pytest.mark.parametrize(
    ("name", "japanese", "chinese"),
    [("2", "2階", "2层"), ("B2", "B2", "B2"), ("地下2階", "地下2階", "地下2階")],
)
def test_a_level_that_is_only_a_number_is_called_a_level(name, japanese, chinese):
    level = Level(id=LevelId("2"), index=2.0, name=Name(local=name))
    assert level_label(level, JA) == japanese
    assert level_label(level, ZH) == chinese


@pytest.mark.parametrize(
    ("book", "name", "label"),
    [
        (JA, "エレベーター3", "エレベーター3"),
        (JA, "2番出口エレベーター", "2番出口エレベーター"),
        (JA, "E4", "エレベーター「E4」"),
        (ZH, "2号口电梯", "垂直电梯“2号口电梯”"),
        (ZH, "2号口垂直电梯", "2号口垂直电梯"),
    ],
)
def test_a_machine_whose_name_says_what_it_is_is_not_called_so_twice(book, name, label):
    lift = Equipment(
        id=EquipmentId("e"),
        kind=EquipmentKind.ELEVATOR,
        position=(0.0, 0.0),
        name=Name(local=name),
    )
    assert equipment_label(lift, STATION, book) == label


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "half level −0.5"), ("es", "entreplanta −0,5"), ("vi", "tầng lửng −0,5")],
)
def test_a_level_between_two_has_the_decimal_mark_of_its_reader(language, said):
    level = Level(id=LevelId("M"), index=-0.5, name=Name())
    assert level_label(level, load_phrasebook(language)) == said
