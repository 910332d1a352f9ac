"""A language is a folder: what its `language.toml` may say, and what is offered where."""

import pytest

from app.text.languages import Units, in_own_words, offered_languages, read_languages
from maps.model import MapError

SPEAKS = (
    'script="Latn"\nfonts=["F"]\nunits="metric"\ndigits="latn"\nstreet_level=0\nespeak=["en"]\n'
)
EN = f'name="English"\nnumber=1\n{SPEAKS}'
KO = f'name="한국어"\nnumber=0\n{SPEAKS}'
EN_US = 'parent="en"\nnumber=9\nunits="us"\nstreet_level=1\n'


def read(**texts: str):
    return read_languages({tag.replace("_", "-"): text.encode() for tag, text in texts.items()})


def test_languages_come_in_the_order_of_their_numbers() -> None:
    assert list(read(en=EN, ko=KO)) == ["ko", "en"]


def test_a_variant_has_of_its_parent_what_it_does_not_say() -> None:
    variant = read(en=EN, en_US=EN_US)["en-US"]
    assert (variant.name, variant.script, variant.fonts) == ("English", "Latn", ("F",))
    assert (variant.units, variant.street_level) == (Units.US, 1)
    assert variant.chain == ("en-US", "en")
    assert (variant.locale, variant.country) == ("en-US", "US")
    assert variant.espeak == ("en",)


def test_a_variant_may_have_a_voice_and_a_pace_of_its_own() -> None:
    languages = read(en=EN + "pace_ratio=0.7\n", en_US=EN_US + 'espeak=["en-us"]\n')
    assert languages["en-US"].espeak == ("en-us",)
    assert languages["en-US"].pace_ratio == 0.7


def test_ground_is_zero_where_the_parent_says_so() -> None:
    assert read(en=EN, en_AU='parent="en"\nnumber=10\n')["en-AU"].street_level == 0


@pytest.mark.parametrize(
    ("texts", "complaint"),
    [
        ({"en": EN + "colour=1\n"}, "colour"),
        ({"en": "number=1\n"}, "name, script, fonts, units, digits, street_level"),
        ({"en": "number = ?"}, "en/language.toml"),
        ({"en": EN.replace("number=1", "number=256")}, "outside 0..255"),
        ({"en": EN.replace("metric", "cubits")}, "units"),
        ({"en": EN.replace("street_level=0", "street_level=2")}, "0 or 1"),
        ({"en": EN.replace('espeak=["en"]', "")}, "espeak (names of voices"),
        ({"en": EN, "ko": KO.replace("number=0", "number=1")}, "has 1 already"),
        ({"en-US": EN_US}, "parent: en is not a language"),
        ({"en": EN, "en-US": EN_US, "en-PR": 'parent="en-US"\nnumber=11'}, "parent: en-US"),
    ],
)
def test_what_is_wrong_with_a_language_is_said_in_one_line(texts, complaint) -> None:
    with pytest.raises(MapError) as caught:
        read_languages({tag: text.encode() for tag, text in texts.items()})
    assert complaint in str(caught.value)
    assert "language.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_each_language_is_offered_once_as_the_country_speaks_it() -> None:
    languages = read(en=EN, ko=KO, en_US=EN_US).values()
    assert offered_languages(languages) == ("ko", "en")
    assert offered_languages(languages, country="GB", first="en") == ("en", "ko")
    assert offered_languages(languages, country="US") == ("ko", "en-US")
    assert offered_languages(languages, country="US", first="en") == ("en-US", "ko")
    assert offered_languages(languages, country="US", first="en-US") == ("en-US", "ko")


def test_a_variant_whose_parent_is_not_complete_stands_in_for_nobody() -> None:
    languages = read(en=EN, ko=KO, en_US=EN_US)
    assert offered_languages([languages["ko"], languages["en-US"]], country="US") == ("ko",)


WORDS = """[words]
lift = "elevator"
"a lift" = "an elevator"
"wheelchair lift" = "wheelchair lift"
"{ $metres } metres" = "{ $feet } feet"
metres = "meters"
"""
MESSAGES = """lift = a lift, lifts, Lift
metres = { $metres } metres, { $wide } metres, kilometres
take-lift = { $lift ->
    [lift] Take the lift { $lift }: a lift, a wheelchair lift.
   *[other] { $lifts } lift.
}
    .lift = lift
"""
SAID = """lift = an elevator, lifts, Lift
metres = { $feet } feet, { $wide } meters, kilometres
take-lift = { $lift ->
    [lift] Take the elevator { $lift }: an elevator, a wheelchair lift.
   *[other] { $lifts } elevator.
}
    .lift = elevator
"""


def test_a_variant_changes_words_and_no_names() -> None:
    variant = read(en=EN, en_US=EN_US + WORDS)["en-US"]
    assert in_own_words(variant, MESSAGES) == SAID
    assert in_own_words(read(en=EN)["en"], MESSAGES) == MESSAGES
