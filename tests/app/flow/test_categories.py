from app.flow.categories import CATEGORIES, categories_of, category_of
from app.mapview.pictograms import PICTOGRAMS
from app.screens.words import PLACE_ICONS
from maps.model import PlaceKind
from tests.support.visit import BOOKS, two_levels


def test_every_kind_of_place_is_in_exactly_one_category() -> None:
    counted = [kind for category in CATEGORIES for kind in category.kinds]
    assert sorted(counted) == sorted(PlaceKind)
    assert all(kind in category_of(kind).kinds for kind in PlaceKind)


def test_every_category_and_kind_has_its_pictogram_and_word() -> None:
    assert {category.icon for category in CATEGORIES} <= PICTOGRAMS.keys()
    assert set(PLACE_ICONS) == set(PlaceKind)
    assert set(PLACE_ICONS.values()) <= PICTOGRAMS.keys()
    for book in BOOKS.values():
        assert all(book.say(f"category-{category.id}") for category in CATEGORIES)


def test_only_what_the_station_has_is_offered() -> None:
    assert [category.id for category in categories_of(two_levels())] == [
        "platforms",
        "exits",
        "toilets",
        "tickets",
        "food",
    ]
