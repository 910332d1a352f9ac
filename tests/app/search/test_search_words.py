"""Every language says what its people type; a broken file is told in one line."""

import pytest

from app.assets import LOCALE, known_languages, search_words
from app.search.colours import colour_names
from app.search.folding import fold
from app.search.words import COLOURS, read_search_words
from maps.model import MapError, PlaceKind

GOOD = (LOCALE / "en" / "search.toml").read_bytes()


def test_every_language_that_stands_for_itself_has_its_words() -> None:
    own = {tag for tag, language in known_languages().items() if not language.parent}
    assert set(search_words()) >= own


@pytest.mark.parametrize("language", search_words())
def test_every_word_is_written_so_that_it_can_be_typed(language) -> None:
    words = search_words()[language]
    said = [*words.kinds.values(), *words.colours.values(), words.line]
    for each in said:
        folded = [fold(word) for word in each]
        assert all(folded)
        assert len(set(each)) == len(each), each


@pytest.mark.parametrize("language", search_words())
def test_no_word_stands_for_two_colours(language) -> None:
    colours = search_words()[language].colours
    words = [fold(word) for said in colours.values() for word in said]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ((b"[kinds]", b"[kind]"), "kind"),
        ((b"toilet = [", b"loo = ["), "loo, toilet"),
        ((b"red = [", b"redd = ["), "red, redd"),
        ((b'"red"', b"3"), "colours"),
        ((b"[colours]", b"[colours"), "search.toml"),
    ],
)
def test_a_broken_file_is_told(change, complaint) -> None:
    with pytest.raises(MapError, match=complaint):
        read_search_words(GOOD.replace(*change), name="en/search.toml")


def test_every_kind_and_colour_is_there() -> None:
    words = read_search_words(GOOD, name="en/search.toml")
    assert set(words.kinds) == set(PlaceKind)
    assert tuple(words.colours) == COLOURS


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("#0052A4", "blue"),  # Seoul 1
        ("#00A84D", "green"),  # Seoul 2
        ("#EF7C1C", "orange"),  # Seoul 3
        ("#00A5DE", "blue"),  # Seoul 4
        ("#996CAC", "purple"),  # Seoul 5
        ("#CD7C2F", "orange"),  # Seoul 6
        ("#747F00", "yellow"),  # Seoul 7
        ("#E6186C", "pink"),  # Seoul 8
        ("#9ACD32", "green"),
        ("#F62E36", "red"),  # Tokyo Marunouchi
        ("#8B4513", "brown"),
        ("#9C9C9C", "grey"),
        ("#000000", "black"),
        ("#FFFFFF", ""),
        ("", ""),
        ("#XYZ", ""),
    ],
)
def test_a_colour_has_the_name_that_people_give_it(code, name) -> None:
    assert colour_names(code)[:1] == ((name,) if name else ())


def test_between_two_colours_both_names_count() -> None:
    assert colour_names("#0B6B5D") == ("green", "turquoise")
