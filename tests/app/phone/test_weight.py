"""How much a phone has to load before it shows a way: weighed as it travels, compressed."""

import gzip
import re

import pytest

from app.adapters.phone_program import declared_names
from tests.app.phone.stand import LANGUAGES, ROOT
from tests.app.phone.test_page import stand
from tests.benchmarks.phone import later_bytes, shell_bytes
from tests.support.browser import needs_chromium

SHELL_BYTES = 40_000
LATER_BYTES = 7_000
PAGE = ROOT / "app" / "phone"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_shows_the_list_weighs_below_40_kilobytes(language) -> None:
    assert shell_bytes(stand().files(), language) <= SHELL_BYTES


def test_map_voice_and_the_way_on_weigh_little_more() -> None:
    assert later_bytes(stand().files()) <= LATER_BYTES


def test_only_pictograms_that_the_page_shows_are_sent() -> None:
    page = stand().files()["index.html"].decode()
    sent = set(re.findall(r'<symbol id="sign-(\w+)"', page))
    named = {
        name for path in PAGE.glob("*.js") for name in re.findall(r'"sign-(\w+)"', path.read_text())
    }
    assert sent == named - {"both"}
    assert {"slight_left", "sharp_right", "turn_back"} <= sent


def test_catalogues_travel_without_the_notes_of_their_writers() -> None:
    for path, data in stand().files().items():
        if path.endswith(".ftl"):
            assert not re.search(rb"^#", data, re.MULTILINE)
            assert len(gzip.compress(data)) > 100


class TestNames:
    """Modules share one scope: a name of the browser's own would be taken from all others."""

    pytestmark = needs_chromium

    def test_no_module_declares_what_the_browser_calls_its_own(self, browser) -> None:
        names = [
            name
            for path in (*PAGE.glob("*.js"), *PAGE.glob("vendor/fluent-bundle/*.js"))
            if path.name != "sw.js"
            for name in declared_names(path.read_text())
        ]
        page = browser.new_page()
        assert page.evaluate("(names) => names.filter((name) => name in window)", names) == []
        page.close()
