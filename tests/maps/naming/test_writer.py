"""One name for travellers of nine languages: what they know, what they see, what they hear."""

import pytest

from app.assets import known_scripts
from maps.model import Name
from maps.naming import NameWriter, sign_language
from maps.publishing.columns import NameTable
from tests.support.visit import built_in

SCRIPTS = known_scripts()
KOREAN_ONLY = Name(local="새벽역")
WITH_ENGLISH = Name(local="새벽역", by_language=(("en", "Saebyeok Station"), ("ko", "새벽역")))


def writer(language, signs="ko"):
    return NameWriter(language, SCRIPTS[language], signs)


@pytest.mark.parametrize("language", [tag for tag in SCRIPTS if tag != "ko"])
def test_who_does_not_read_the_sign_gets_it_with_latin_letters(language) -> None:
    assert writer(language).written(KOREAN_ONLY) == "새벽역 (Saebyeok-yeok)"


def test_who_reads_the_sign_gets_the_sign_alone() -> None:
    assert writer("ko").written(KOREAN_ONLY) == "새벽역"
    assert writer("ja", "ja").written(Name(local="北口")) == "北口"
    assert writer("zh-Hans", "ja").written(Name(local="北口")) == "北口"
    assert writer("zh-Hans", "ja").written(Name(local="みどりの窓口")) == (
        "みどりの窓口 (Midori no Madoguchi)"
    )
    assert writer("mn").written(Name(local="Haupthalle")) == "Haupthalle"


def test_the_travellers_language_comes_first_and_english_before_any_rule() -> None:
    assert writer("en").written(WITH_ENGLISH) == "Saebyeok Station"
    assert writer("es").written(WITH_ENGLISH) == "새벽역 (Saebyeok Station)"


def test_the_maps_own_latin_letters_come_before_ours() -> None:
    name = Name(local="釜山", by_language=(("en", "Busan"), ("ja-Latn", "Pusan")))
    assert writer("es", "ja").written(name) == "釜山 (Pusan)"


def test_a_name_that_the_map_gives_in_a_language_is_read_in_it() -> None:
    name = Name(local="北口", by_language=(("ja", "北口"),))
    assert writer("en", "").written(name) == "北口 (Kitaguchi)"


def test_what_nobody_can_read_is_shown_as_written_if_it_can_be_drawn() -> None:
    assert writer("en", "").written(Name(local="北口")) == "北口"
    assert writer("en", "").written(Name(local="สถานี")) == ""


def test_a_name_without_a_local_text_is_still_a_name() -> None:
    assert writer("en").written(Name(by_language=(("de", "Post"),))) == "Post"
    assert not writer("en").written(Name())


def test_a_voice_says_what_it_can_pronounce() -> None:
    assert writer("en").spoken(KOREAN_ONLY) == "Saebyeok-yeok"
    assert writer("ko").spoken(KOREAN_ONLY) == "새벽역"
    assert writer("en", "").spoken(Name(local="สถานี")) == ""


def test_a_reading_of_the_map_comes_first() -> None:
    name = Name(local="새벽역", readings=(("en", "say byuk"),))
    assert writer("en").spoken(name) == "say byuk"
    assert writer("es").spoken(name) == "Saebyeok-yeok"


def test_the_phone_gets_the_very_names_of_the_kiosk() -> None:
    station = built_in("saebyeok-sample")
    signs = sign_language(station)
    writers = [NameWriter(tag, script, signs) for tag, script in SCRIPTS.items()]
    table = NameTable(writers)
    names = {thing.name for thing in (*station.places, *station.levels, *station.pathways)}
    for name in names:
        table.number(name)
    rows = table.rows()
    for name in names:
        row = rows[table.number(name)]
        local, others = (row, {}) if isinstance(row, str) else row
        texts = {tag: text for tags, text in others.items() for tag in tags.split()}
        for each in writers:
            assert texts.get(each.language, local) == each.written(name)


@pytest.mark.parametrize(
    ("station", "language"),
    [("saebyeok-sample", "ko"), ("shin-yokohama", "ja"), ("zuerich-hb", "")],
)
def test_the_language_of_signs_is_that_of_the_country(station, language) -> None:
    assert sign_language(built_in(station)) == language
