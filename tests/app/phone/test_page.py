"""The phone page in a browser: what a traveller sees, and what never leaves the phone."""

import json
import re
from dataclasses import replace
from itertools import pairwise

import pytest

from app.adapters.kept_maps import with_earlier
from app.adapters.phone_site import phone_site
from app.assets import known_scripts
from app.handoff import KioskKey, Release
from app.text.directions import instructions as told
from maps.model import Name, NodeId, PlaceId
from routing.network import compile_network
from routing.plan import plan
from routing.profile import Telling
from routing.profiles import PROFILES
from routing.route import Request, Route
from tests.app.handoff.journeys import KEYS
from tests.app.phone.stand import (
    LANGUAGES,
    NAME,
    NOW,
    ROOT,
    Stand,
    phrasebook,
    renamed,
    with_digit_changed,
)
from tests.support.ascii_station import draw, elevator, stairs
from tests.support.browser import LOCAL_NAME, instructions, needs_chromium, open_page, phone, text

pytestmark = needs_chromium

STATION = draw(
    {"0": "E----a---L\n     |\n     b--S", "1": "P----c---L\n     |\n     d--S"},
    elevator("L"),
    stairs("S", stair_count=24),
)
_STACK = ("#zoom", "#caption", ".attribution")
"""What stands on the map, one below the other, above the bar."""

_ROOM_FOR_LANGUAGE_PX = """() => {
  const choice = document.getElementById("language"), style = getComputedStyle(choice);
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = style.font;
  const inner = choice.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  return inner - pen.measureText(choice.selectedOptions[0].textContent).width;
}"""

_WORDS_OVER_THEIR_BUTTONS = """() => [...document.querySelectorAll("#bar button span")]
  .filter((e) => e.offsetParent && e.offsetWidth > e.parentElement.clientWidth)
  .map((e) => e.textContent)"""

LAST = -1
"""The last digit, a part of the signature."""

WHEELCHAIR = next(p for p in PROFILES if p.name == "wheelchair")


def stand(station=STATION, *, profile=PROFILES[0], facing_deg=0.0) -> Stand:
    request = Request(
        origins=(NodeId("E"),),
        destinations=(NodeId("P"),),
        profile=profile,
        facing_deg=facing_deg,
        place=PlaceId("place-P"),
    )
    route = plan(compile_network(station), request)
    assert isinstance(route, Route)
    return Stand(station, request, route)


@pytest.fixture
def galaxy(browser):
    context = phone(browser)
    yield context
    context.close()


def open_at(context, link):
    return open_page(context, link, at=NOW)


@pytest.mark.parametrize("language", ["ja", "zh-Hans"])
def test_lines_without_spaces_end_behind_words(browser, serve, language) -> None:
    given = stand(profile=WHEELCHAIR)
    for width in (320, 412):
        context = phone(browser, size={"width": width, "height": 780})
        page = open_at(context, given.link(serve(given.files()).url, language=language))
        assert instructions(page) == list(told(given.route, given.station, phrasebook(language)))
        ends = page.evaluate(_LINE_ENDS)
        assert len(ends) > 3
        for before, after, is_place in ends:
            assert is_place, (before, after)
            assert not re.search(r"[0-9]$", before), (before, after)
            assert not re.match(r"[、。，]|ます|って|んで", after), (before, after)
        context.close()


_LINE_ENDS = """() => [...document.querySelectorAll(".instruction, #notes span")].flatMap((line) => {
  const pieces = [...line.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const found = [];
  let bottom = null, before = "";
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += 1) {
      const range = document.createRange();
      range.setStart(piece, at);
      range.setEnd(piece, at + 1);
      const box = range.getBoundingClientRect();
      if (bottom !== null && box.top >= bottom - 2)
        found.push([before, piece.data.slice(at), at === 0]);
      bottom = box.bottom;
      before = piece.data.slice(0, at + 1);
    }
  }
  return found;
})"""


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("profile", [PROFILES[0], WHEELCHAIR], ids=lambda p: p.name)
def test_the_phone_tells_what_the_kiosk_told(galaxy, serve, language, profile) -> None:
    given = stand(profile=profile)
    page = open_at(galaxy, given.link(serve(given.files()).url, language=language))
    assert page.get_attribute("html", "lang") == language
    assert instructions(page) == list(told(given.route, STATION, phrasebook(language)))
    assert text(page, "#destination") in instructions(page)[-1]


def test_the_language_changes_in_place_and_stays(galaxy, serve) -> None:
    given = stand()
    page = open_at(galaxy, given.link(serve(given.files()).url, language="ko"))
    page.select_option("#language", "en")
    page.wait_for_selector("html[lang=en]")
    assert instructions(page) == list(told(given.route, STATION, phrasebook("en")))
    page.reload()
    page.wait_for_selector("body[data-ready]", state="attached")
    assert page.get_attribute("html", "lang") == "en"


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_way_is_told_as_one_needs_it_and_the_phone_keeps_that(galaxy, serve, language) -> None:
    felt = tuple(replace(pathway, tactile_paving=True) for pathway in STATION.pathways)
    given = stand(replace(STATION, pathways=felt), profile=WHEELCHAIR)
    book = phrasebook(language)
    page = open_at(galaxy, given.link(serve(given.files()).url, language=language))
    assert page.locator("#telling").input_value() == "plain"
    for telling in (Telling.BRIEF, Telling.NONVISUAL):
        page.select_option("#telling", telling.value)
        asked = replace(given.request, profile=replace(WHEELCHAIR, telling=telling))
        route = plan(compile_network(given.station), asked)
        assert isinstance(route, Route)
        said = instructions(page)
        assert said == list(told(route, given.station, book))
    assert said != list(told(given.route, given.station, book))
    page.reload()
    page.wait_for_selector("body[data-ready]", state="attached")
    assert page.locator("#telling").input_value() == "nonvisual"
    assert instructions(page) == said
    page.click("#show-map")
    assert text(page, "#caption-instruction") == said[0]


def test_a_changed_digit_is_refused_and_no_route_is_shown(galaxy, serve) -> None:
    given = stand()
    link = given.link(serve(given.files()).url)
    for place in (0, 40, 120, 200, LAST):
        page = open_at(galaxy, with_digit_changed(link, place))
        assert page.locator("#message").is_visible()
        assert page.locator("#maneuvers li").count() == 0
        assert text(page, "#message-title")
        assert not page.locator("#list-view").is_visible()


def test_a_route_nobody_signed_is_refused_in_words(galaxy, serve) -> None:
    given = stand()
    page = open_at(galaxy, with_digit_changed(given.link(serve(given.files()).url), LAST))
    assert page.get_attribute("#message", "data-reason") == "signature"
    assert text(page, "#message-title") == "서명이 올바르지 않습니다"
    page.select_option("#language", "en")
    page.wait_for_selector("html[lang=en]")
    assert text(page, "#message-title") == "The signature is not valid"


def test_what_is_no_route_is_said_to_be_none(galaxy, serve) -> None:
    server = serve(stand().files())
    for fragment, reason in {
        "": "empty",
        "hello": "format",
        "12345": "format",
        "2" * 250: "format",
        "%3Cscript%3E": "format",
        "1" * 5000: "format",
    }.items():
        page = open_at(galaxy, f"{server.url}#{fragment}")
        assert page.get_attribute("#message", "data-reason") == reason, fragment[:20]
        assert text(page, "#message-text")


def test_a_route_on_a_map_that_is_gone_says_so(galaxy, serve) -> None:
    given = stand()
    files = {path: data for path, data in given.files().items() if not path.startswith("m/")}
    page = open_at(galaxy, given.link(serve(files).url))
    assert page.get_attribute("#message", "data-reason") == "release"


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_route_without_its_map_shows_the_line_that_its_symbol_carries(
    galaxy, serve, language
) -> None:
    given = stand(profile=WHEELCHAIR)
    files = given.files()
    path = given.release.phone_map.file_name
    server = serve({name: data for name, data in files.items() if name != path})
    link = given.link(server.url, language=language, with_sketch=True)
    page = open_at(galaxy, link)
    assert page.get_attribute("#message", "data-reason") == "release"
    assert phrasebook(language).say("phone-sketch") in text(page, "#sketch").replace("\n", "")
    book = phrasebook(language)
    shown = page.locator(".sketch figcaption").all_inner_texts()
    assert [each.split(" · ")[0] for each in shown] == [
        book.say("level-ground"),
        book.say("level-above", number="1", floor="2"),
    ]
    assert page.locator(".sketch-line").count() >= 1
    assert page.locator("#maneuvers li").count() == 0
    unsigned = open_at(galaxy, with_digit_changed(link, LAST))
    assert unsigned.locator(".sketch").count() == 0


def test_a_map_that_was_tampered_with_is_not_used(galaxy, serve) -> None:
    given = stand()
    files = given.files()
    path = given.release.phone_map.file_name
    page = open_at(galaxy, given.link(serve(files | {path: files[path] + b" "}).url))
    assert page.get_attribute("#message", "data-reason") == "release"


def test_a_newer_format_asks_for_a_newer_page(galaxy, serve) -> None:
    from app.handoff import digits_of, payload_of

    given = stand()
    page_address, digits = given.link(serve(given.files()).url).split("#")
    newer = digits_of(b"\x21" + payload_of(digits)[1:])
    page = open_at(galaxy, f"{page_address}#{newer}")
    assert page.get_attribute("#message", "data-reason") == "version"


def test_an_old_route_says_how_old_it_is(galaxy, serve) -> None:
    given = stand()
    server = serve(given.files())
    for age_h, is_old in {0: False, 3.5: False, 5: True, 50: True}.items():
        page = open_at(galaxy, given.link(server.url, age_h=age_h))
        assert page.locator(".banner.old").count() == is_old
        if is_old:
            assert str(age_h) in text(page, ".banner.old")
        assert len(instructions(page)) > 1


def test_a_lift_that_went_out_of_service_is_announced(galaxy, serve) -> None:
    given = stand(profile=WHEELCHAIR)
    report = {
        "schema": 1,
        "issued": "2026-02-20T06:00:00Z",
        "valid_until": "2026-02-20T07:00:00Z",
        "outages": [{"subject": "lift-L", "state": "out_of_service"}],
    }
    server = serve(given.files(), conditions=lambda: json.dumps(report).encode())
    page = open_at(galaxy, given.link(server.url))
    assert "Out of service now" in text(page, ".banner.out-of-service")
    report["valid_until"] = "2026-02-20T06:10:00Z"
    page.reload()
    page.wait_for_selector("body[data-ready]", state="attached")
    assert page.locator(".banner.out-of-service").count() == 0


def test_the_facing_of_another_kiosk_is_not_used(galaxy, serve) -> None:
    given = stand(facing_deg=90.0)
    files = given.files()
    keys = json.loads(files["keys.json"])
    keys["kiosks"][0]["node"] = 3
    files["keys.json"] = json.dumps(keys).encode()
    page = open_at(galaxy, given.link(serve(files).url))
    assert instructions(page)[0] == "Go 30 metres."


def test_after_a_new_map_a_link_still_begins_as_the_kiosk_stood(galaxy, serve, tmp_path) -> None:
    given = stand(facing_deg=90.0)
    moved = stand(replace(STATION, places=STATION.places[::-1]))
    files = {}
    for each, facing_deg in ((given, 90.0), (moved, 180.0)):
        kiosk = KioskKey(
            kid=1,
            public_key=KEYS[0, 1],
            node=each.release.node[each.request.origins[0]],
            release=each.release.mark.hex(),
            facing_deg=facing_deg,
        )
        maps, kiosks = with_earlier(tmp_path, each.release.phone_map, kiosk, NOW)
        page = ROOT / "app" / "phone"
        files = phone_site(page=page, languages=LANGUAGES, releases=maps, kiosks=kiosks)
    page = open_at(galaxy, given.link(serve(files).url))
    assert instructions(page) == list(told(given.route, STATION, phrasebook("en")))


def test_the_servers_log_never_holds_the_route(galaxy, serve, tmp_path) -> None:
    given = stand()
    link = given.link(serve(given.files()).url)
    page = open_at(galaxy, link)
    page.click("#show-map")
    log = (tmp_path / "access.log").read_text()
    assert "GET /index.html 200" in log
    digits = link.split("#")[1]
    assert not re.search(r"\d{20}", log)
    assert not any(digits[i : i + 12] in log for i in range(len(digits) - 12))
    assert all(line.startswith("GET /") for line in log.splitlines())


def test_the_page_asks_for_public_files_only(galaxy, serve) -> None:
    given = stand()
    server = serve(given.files())
    asked = []
    galaxy.on("request", lambda request: asked.append((request.method, request.url)))
    page = open_at(galaxy, given.link(server.url))
    page.click("#show-map")
    page.click("#next")
    assert {method for method, _ in asked} == {"GET"}
    for _, url in asked:
        path = url.removeprefix(server.url).split("#")[0]
        assert url.startswith(server.url)
        assert path in given.files() or path in {"", "conditions.json"}


NASTY = '<img src=x onerror="document.title=1"></li><script>alert(1)</script>&amp;"\'`${1}'


def test_a_name_full_of_markup_stays_a_name(galaxy, serve) -> None:
    station = renamed(STATION, Name(local=NASTY))
    given = stand(station)
    page = open_at(galaxy, given.link(serve(given.files()).url, language="en"))
    assert text(page, "#destination") == NASTY
    assert instructions(page) == list(told(given.route, station, phrasebook("en")))
    page.click("#show-map")
    assert page.locator("img").count() == 0
    assert page.locator("body script").count() == 0
    assert NAME in text(page, "#signed")


def test_the_content_policy_is_in_force(galaxy, serve) -> None:
    given = stand()
    page = open_at(galaxy, given.link(serve(given.files()).url))
    outcome = page.evaluate(
        """() => new Promise((done) => {
          addEventListener("securitypolicyviolation", (event) => done(event.effectiveDirective));
          const script = document.createElement("script");
          script.textContent = "document.body.dataset.hacked = 1";
          document.body.append(script);
          setTimeout(() => done("nothing was blocked"), 2000);
        })"""
    )
    assert outcome.startswith("script-src")
    assert page.get_attribute("body", "data-hacked") is None


def test_nothing_on_the_page_breaks_its_own_policy(galaxy, serve) -> None:
    given = stand()
    server = serve(given.files())
    page = galaxy.new_page()
    page.clock.set_fixed_time(NOW)
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(given.link(server.url))
    page.wait_for_selector("body[data-ready]", state="attached")
    for button in ("#show-map", "#next", "#previous", "#show-list"):
        page.click(button)
    page.select_option("#language", "ko")
    page.wait_for_selector("html[lang=ko]")
    assert [text for text in complaints if "404" not in text] == []


def test_without_a_connection_everything_still_works(galaxy, serve) -> None:
    given = stand()
    server = serve(given.files())
    link = given.link(server.url, language="ko")
    page = open_at(galaxy, link)
    page.wait_for_selector("body[data-offline]", state="attached")
    server.stop()
    page.reload()
    page.wait_for_selector("body[data-ready]", state="attached")
    assert instructions(page) == list(told(given.route, STATION, phrasebook("ko")))
    page.select_option("#language", "en")
    page.wait_for_selector("html[lang=en]")
    page.click("#show-map")
    assert text(page, "#caption-instruction") == told(given.route, STATION, phrasebook("en"))[0]


def test_an_outage_is_never_kept_for_later(galaxy, serve) -> None:
    given = stand(profile=WHEELCHAIR)
    report = {"schema": 1, "outages": [{"subject": "lift-L", "state": "out_of_service"}]}
    server = serve(given.files(), conditions=lambda: json.dumps(report).encode())
    page = open_at(galaxy, given.link(server.url))
    page.wait_for_selector("body[data-offline]", state="attached")
    assert page.locator(".banner.out-of-service").count() == 1
    server.stop()
    page.reload()
    page.wait_for_selector("body[data-ready]", state="attached")
    assert page.locator(".banner.out-of-service").count() == 0
    assert len(instructions(page)) > 1


def test_steps_can_be_ticked_and_stay_ticked(galaxy, serve) -> None:
    given = stand()
    page = open_at(galaxy, given.link(serve(given.files()).url))
    page.locator("#maneuvers label").first.click()
    assert page.locator("#maneuvers li").nth(0).get_attribute("class") == "done"
    assert page.locator("#maneuvers li").nth(1).get_attribute("aria-current") == "step"
    page.reload()
    page.wait_for_selector("body[data-ready]", state="attached")
    assert page.locator("#maneuvers li.done").count() == 1


def test_the_map_follows_the_steps_and_the_levels(galaxy, serve) -> None:
    given = stand(profile=WHEELCHAIR)
    page = open_at(galaxy, given.link(serve(given.files()).url))
    page.click("#show-map")
    pressed = page.locator("#ladder button[aria-pressed=true]")
    assert pressed.text_content() == "ground level"
    while page.locator("#next").is_enabled():
        page.click("#next")
    assert pressed.text_content() == "level 1"
    assert text(page, "#caption-instruction") == instructions(page)[-1]
    page.locator("#ladder button").last.click()
    assert pressed.text_content() == "ground level"
    assert text(page, "#map-view .attribution") == "Drawn in a test"


def test_the_attribution_is_on_the_list_and_on_the_map(galaxy, serve) -> None:
    given = stand()
    page = open_at(galaxy, given.link(serve(given.files()).url))
    assert text(page, "#list-view .attribution") == "Drawn in a test"


@pytest.mark.parametrize(
    ("width", "language"),
    [
        *((320, "ko"), (360, "en"), (412, "ko"), (320, "es"), (320, "vi")),
        *((320, "mn"), (320, "fil"), (320, "ms")),
    ],
)
def test_everything_fits_the_width_and_the_thumb(browser, serve, width, language) -> None:
    given = stand(profile=WHEELCHAIR)
    context = phone(browser, size={"width": width, "height": 700})
    page = open_at(context, given.link(serve(given.files()).url, language=language))
    for view in ("#show-list", "#show-map"):
        page.click(view)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        for box in [b.bounding_box() for b in page.locator("button:visible").all()]:
            assert box is not None
            assert min(box["width"], box["height"]) >= 48
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= width
        assert page.evaluate(_WORDS_OVER_THEIR_BUTTONS) == []
    stack = [page.locator(f"#map-view {part}").bounding_box() for part in _STACK]
    stack.append(page.locator("#bar").bounding_box())
    for upper, lower in pairwise(stack):
        assert upper is not None
        assert lower is not None
        assert upper["y"] + upper["height"] <= lower["y"]
    assert page.evaluate(_ROOM_FOR_LANGUAGE_PX) >= 0
    smallest = page.evaluate(
        """() => Math.min(...[...document.querySelectorAll("#list-view *, #bar *")]
          .filter((e) => e.childNodes.length && e.textContent.trim() && e.namespaceURI.includes("xhtml"))
          .map((e) => parseFloat(getComputedStyle(e).fontSize)))"""
    )
    assert smallest >= 18
    context.close()


def test_a_page_over_plain_http_on_the_local_network_checks_signatures_too(galaxy, serve) -> None:
    """Without https a browser has no cryptography of its own."""
    given = stand()
    there = serve(given.files()).url.replace("127.0.0.1", LOCAL_NAME)
    page = open_at(galaxy, given.link(there))
    assert not page.evaluate("isSecureContext")
    assert len(instructions(page)) > 1
    changed = open_at(galaxy, with_digit_changed(given.link(there), LAST))
    assert changed.get_attribute("#message", "data-reason") == "signature"


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_https_the_page_works_and_says_what_is_missing(browser, serve, language) -> None:
    given = stand()
    there = serve(given.files()).url.replace("127.0.0.1", LOCAL_NAME)
    context = phone(browser)
    page = open_page(context, given.link(there, language=language), at=NOW)
    assert not page.evaluate("isSecureContext")
    said = instructions(page)
    assert said == list(told(given.route, STATION, phrasebook(language)))
    page.wait_for_selector("#notes li:has(use[href='#sign-warning'])")
    assert phrasebook(language).say("phone-online-only") in text(page, "#notes")
    context.close()


def test_every_release_is_its_own_hash() -> None:
    import hashlib

    made = Release(station=STATION, scripts=known_scripts()).phone_map
    assert made.release == hashlib.sha256(made.data).digest()
    assert made.file_name == f"m/{hashlib.sha256(made.data).hexdigest()[:16]}.json"
