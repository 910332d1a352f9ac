"""Everybody can read the page: by eye, large or by night, by ear, with a screen reader, on paper."""

import json

import pytest

from app.text.directions import instructions as told
from maps.model import NodeId, PlaceId
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import PROFILES
from routing.route import Request, Route
from tests.app.phone.reading import faults, give_voices
from tests.app.phone.stand import LANGUAGES, NOW, Stand, phrasebook
from tests.support.ascii_station import draw, elevator
from tests.support.browser import instructions, needs_chromium, open_page, phone, text

pytestmark = needs_chromium

STATION = draw({"0": "E----a---L", "1": "P----c---L"}, elevator("L"))
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module")
def given() -> Stand:
    request = Request(
        origins=(NodeId("E"),),
        destinations=(NodeId("P"),),
        profile=PROFILES[0],
        facing_deg=0.0,
        place=PlaceId("place-P"),
    )
    route = plan(compile_network(STATION), request)
    assert isinstance(route, Route)
    return Stand(STATION, request, route)


@pytest.fixture
def galaxy(browser):
    context = phone(browser)
    yield context
    context.close()


def report_of(state: str) -> bytes:
    outages = [{"subject": "lift-L", "state": state}, {"subject": "door-of-Z", "state": state}]
    since = "2026-02-20T06:20:00Z"
    document = {"schema": 1, "outages": [outage | {"since": since} for outage in outages]}
    return json.dumps(document).encode()


@EVERY_LANGUAGE
def test_axe_finds_nothing_wrong(browser, serve, given, language) -> None:
    """List and map, by day and by night, at the usual size and at twice of it, with every banner."""
    server = serve(given.files(), conditions=lambda: report_of("out_of_service"))
    context = phone(browser)
    page = open_page(context, given.link(server.url, language=language, age_h=5), at=NOW)
    assert page.locator(".banner").count() == 3
    for colours in ("light", "dark"):
        page.emulate_media(color_scheme=colours)
        for view in ("#show-list", "#show-map"):
            page.click(view)
            assert faults(page) == [], f"{colours} {view}"
        page.click("#show-list")
        page.click("#text-size")
    assert page.get_attribute("html", "data-text") == "200"
    for view in ("#show-map", "#show-list"):
        page.click(view)
        assert faults(page) == [], f"200 % {view}"
    page.goto(f"{server.url}#{'2' * 250}")
    page.wait_for_selector("#message:not([hidden])")
    page.wait_for_selector("body[data-ready]", state="attached")
    assert faults(page) == []
    context.close()


def test_axe_would_find_what_is_wrong(galaxy, serve, given) -> None:
    page = open_page(galaxy, given.link(serve(given.files()).url), at=NOW)
    page.evaluate("document.getElementById('text-size').removeAttribute('aria-label')")
    page.evaluate("document.getElementById('text-size').textContent = ''")
    assert [rule for rule, _, _ in faults(page)] == ["button-name"]


@EVERY_LANGUAGE
def test_large_letters_stay_on_the_phone(browser, serve, given, language) -> None:
    context = phone(browser, size={"width": 320, "height": 640})
    page = open_page(context, given.link(serve(given.files()).url, language=language), at=NOW)

    def letter_px() -> float:
        return page.evaluate(
            "parseFloat(getComputedStyle(document.querySelector('.instruction')).fontSize)"
        )

    first = letter_px()
    for percent in (150, 200):
        page.click("#text-size")
        assert str(percent) in text(page, "#text-size")
        assert letter_px() == pytest.approx(first * percent / 100)
        for view in ("#show-map", "#show-list"):
            page.click(view)
            assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.reload()
    page.wait_for_selector("body[data-ready]", state="attached")
    assert letter_px() == pytest.approx(first * 2)
    page.click("#text-size")
    assert letter_px() == pytest.approx(first)
    context.close()


@pytest.mark.parametrize("system", ["light", "dark"])
def test_dark_is_as_the_phone_is_until_one_chooses(browser, serve, given, system) -> None:
    context = phone(browser, color_scheme=system)
    page = open_page(context, given.link(serve(given.files()).url), at=NOW)
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    shades = {"light": "rgb(250, 248, 244)", "dark": "rgb(20, 23, 26)"}
    other = "dark" if system == "light" else "light"
    assert page.evaluate(ground) == shades[system]
    page.click("#colours")
    assert page.evaluate(ground) == shades[other]
    page.reload()
    page.wait_for_selector("body[data-ready]", state="attached")
    assert page.evaluate(ground) == shades[other]
    page.emulate_media(media="print")
    assert "20, 23, 26" not in page.evaluate(ground)
    context.close()


def test_steps_are_read_one_by_one_by_a_voice_on_the_phone(galaxy, serve, given) -> None:
    page = galaxy.new_page()
    page.clock.install(time=NOW)
    give_voices(page, ("en-GB", False), ("ko-KR", False), ("ko_KR", True), ("ja-JP", True))
    page.goto(given.link(serve(given.files()).url, language="ko"))
    page.wait_for_selector("body[data-ready]", state="attached")
    words = list(told(given.route, STATION, phrasebook("ko")))
    page.locator("#maneuvers label").first.click()
    page.click("#read")
    page.clock.run_for(200)
    for number, sentence in enumerate(words[1:], start=1):
        assert page.evaluate("said.length") == number
        assert page.evaluate("said.at(-1)") == [sentence, "ko", "ko_KR", True]
        assert page.locator("#maneuvers li.read .instruction").text_content() == sentence
        page.evaluate("finish()")
    assert page.locator("#maneuvers li.read").count() == 0
    assert text(page, "#read") == phrasebook("ko").say("phone-read")


def test_reading_stops_when_told_to_and_when_the_language_changes(galaxy, serve, given) -> None:
    page = galaxy.new_page()
    page.clock.install(time=NOW)
    give_voices(page, ("en", True))
    page.goto(given.link(serve(given.files()).url))
    page.wait_for_selector("body[data-ready]", state="attached")
    for stop in (lambda: page.click("#read"), lambda: page.select_option("#language", "ko")):
        page.click("#read")
        page.clock.run_for(200)
        assert page.locator("#maneuvers li.read").count() == 1
        stop()
        page.wait_for_selector("li.read", state="detached")
        count = page.evaluate("said.length")
        page.evaluate("finish()")
        page.clock.run_for(200)
        assert page.evaluate("said.length") == count
    page.wait_for_selector("html[lang=ko]")
    page.click("#read")
    assert text(page, "#reading") == phrasebook("ko").say("phone-no-voice")


def test_a_screen_reader_meets_things_in_the_order_of_use(galaxy, serve, given) -> None:
    page = open_page(galaxy, given.link(serve(given.files()).url), at=NOW)
    headings = page.locator("#list-view :is(h1, h2):visible").all_text_contents()
    assert headings[:2] == [text(page, "#destination"), phrasebook("en").say("phone-steps")]
    steps = page.get_by_role("list", name=phrasebook("en").say("phone-steps"))
    assert steps.get_by_role("listitem").count() == len(instructions(page))
    assert steps.locator("[aria-current=step]").count() == 1
    first = steps.get_by_role("checkbox").first
    first.focus()
    page.keyboard.press("Space")
    assert first.is_checked()
    assert steps.locator("[aria-current=step] .instruction").text_content() == instructions(page)[1]
    page.click("#show-map")
    assert page.get_by_role("heading", level=1).count() == 1
    assert page.get_by_role("img", name=text(page, "#map-title")).count() == 1


def test_paper_shows_the_list_and_nothing_to_press(galaxy, serve, given) -> None:
    page = open_page(galaxy, given.link(serve(given.files()).url), at=NOW)
    page.click("#show-map")
    page.emulate_media(media="print")
    assert [text(page, f"#maneuvers li:nth-child({n + 1}) .instruction") for n in range(2)] == (
        instructions(page)[:2]
    )
    assert page.locator("button:visible, select:visible, #map:visible").count() == 0
    assert page.locator("#signed").is_visible()
    assert page.locator("#list-view .attribution").is_visible()


def test_the_print_button_prints(galaxy, serve, given) -> None:
    page = galaxy.new_page()
    page.add_init_script("window.print = () => { window.printed = true; }")
    page.goto(given.link(serve(given.files()).url))
    page.wait_for_selector("body[data-ready]", state="attached")
    page.click("#print")
    assert page.evaluate("window.printed") is True
