"""The training site shows what a site can have: notices in every language, and staff to ask."""

import json

import pytest

from app.assets import ASSETS, complete_languages, known_languages, offered
from app.opened_map import standpoint
from app.site import read_site
from maps.codec import read_conditions, read_station_map
from tests.support.fonts import drawable_characters
from tests.support.visit import BOOKS

FOLDER = ASSETS / "sites"
SITE = read_site(
    (FOLDER / "saebyeok-sample.toml").read_bytes(), name="saebyeok-sample.toml", folder=FOLDER
)


def test_its_notices_are_there_in_every_language_that_is_offered() -> None:
    conditions = read_conditions(SITE.conditions.read_bytes(), name=SITE.conditions.name)
    assert len(conditions.notices) >= 2
    languages = {tag for tag in complete_languages() if not known_languages()[tag].parent}
    assert languages >= set(offered(first="ko"))
    for notice in conditions.notices:
        assert {tag for tag, _ in notice.title} == languages, notice.id
        assert {tag for tag, _ in notice.text} == languages, notice.id


@pytest.mark.parametrize("language", BOOKS)
def test_they_can_be_drawn(language) -> None:
    document = json.loads(SITE.conditions.read_bytes())
    drawable = drawable_characters(ASSETS / "fonts", known_languages()[language].fonts)
    for notice in document["notices"]:
        for text in (notice["title"][language], notice["text"][language]):
            assert set(text) <= drawable, text


def test_its_desk_is_on_its_map() -> None:
    station = read_station_map(SITE.station.read_bytes(), name=SITE.station.name)
    assert SITE.help.desk in station.place_by_id
    assert standpoint(SITE, station, BOOKS).nodes
