"""What the phone says about now: lifts on this route, closures, age; and the way on outdoors."""

import json
from urllib.parse import unquote

import pytest

from maps.model import NodeId, PlaceId
from routing.network import compile_network
from routing.plan import plan
from routing.profiles import PROFILES
from routing.route import Request, Route
from tests.app.phone.stand import LANGUAGES, NOW, Stand, phrasebook
from tests.app.phone.test_page import LAST, STATION, WHEELCHAIR, stand, with_digit_changed
from tests.support.browser import needs_chromium, open_page, phone, text
from tests.support.saebyeok import build

pytestmark = needs_chromium
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture
def galaxy(browser):
    context = phone(browser)
    yield context
    context.close()


def report(*outages: tuple[str, ...], valid_until: str = "2026-02-20T08:00:00Z") -> bytes:
    """Return a report of (subject, state, since, and maybe source), issued ten minutes ago."""
    rows = [
        {"subject": a, "state": b} | ({"since": c} if c else {}) | ({"source": d[0]} if d else {})
        for a, b, c, *d in outages
    ]
    return json.dumps(
        {
            "schema": 1,
            "issued": "2026-02-20T06:20:00Z",
            "valid_until": valid_until,
            "outages": rows,
        }
    ).encode()


EARLY, LATE, LATER = "2026-02-20T01:00:00Z", "2026-02-20T06:31:00Z", "2026-02-20T07:30:00Z"
OUT, OK, UNKNOWN = "out_of_service", "in_service", "unknown"


@pytest.mark.parametrize(
    ("outages", "kinds", "note"),
    [
        ((), [], "phone-checked"),
        ((("lift-L", OUT, EARLY),), ["out-of-service"], None),
        ((("lift-L", OK, EARLY),), [], "phone-checked"),
        ((("lift-L", UNKNOWN, EARLY),), ["not-known"], None),
        ((("lift-L", OUT, EARLY), ("lift-L", OK, EARLY)), ["not-known"], None),
        ((("lift-L", OUT, EARLY, "staff"), ("lift-L", OK, EARLY)), ["out-of-service"], None),
        ((("lift-L", OUT, LATER),), [], "phone-checked"),
        ((("stairs-S", OUT, EARLY),), [], "phone-checked"),
        ((("some-door", OUT, EARLY),), [], "phone-checked"),
        ((("some-door", OUT, LATE),), ["changed"], "phone-checked"),
        ((("some-door", OK, LATE),), [], "phone-checked"),
    ],
)
def test_only_what_matters_to_this_route_is_said(galaxy, serve, outages, kinds, note) -> None:
    given = stand(profile=WHEELCHAIR)
    server = serve(given.files(), conditions=lambda: report(*outages))
    later = NOW.replace(minute=35)
    page = open_page(galaxy, given.link(server.url), at=later)
    classes = [b.get_attribute("class") for b in page.locator(".banner").all()]
    assert classes == [f"banner {kind}" for kind in kinds]
    said = phrasebook("en").say("phone-checked", time="$").partition("$")[2]
    assert (said in text(page, "#notes")) == (note == "phone-checked")
    assert phrasebook("en").say("phone-unchecked") not in text(page, "#notes")


@pytest.mark.parametrize(
    "answer",
    [
        None,
        b"",
        b"[]",
        b"{}",
        b'{"outages": 5}',
        b"<html>",
        report(valid_until="2026-02-20T06:21:00Z"),
    ],
    ids=str,
)
def test_without_a_report_that_holds_nothing_is_called_checked(galaxy, serve, answer) -> None:
    given = stand(profile=WHEELCHAIR)
    page = open_page(
        galaxy, given.link(serve(given.files(), conditions=lambda: answer).url), at=NOW
    )
    assert phrasebook("en").say("phone-unchecked") in text(page, "#notes")
    assert page.locator(".banner").count() == 0


def test_a_route_without_machines_says_nothing_of_lifts(galaxy, serve) -> None:
    given = stand()
    page = open_page(galaxy, given.link(serve(given.files(), conditions=report).url), at=NOW)
    assert "lift" not in text(page, "#notes")


def test_the_lifts_are_asked_for_again_and_nothing_else_is(galaxy, serve, tmp_path) -> None:
    given = stand(profile=WHEELCHAIR)
    answers = [report()]
    server = serve(given.files(), conditions=lambda: answers[-1])
    page = galaxy.new_page()
    page.clock.install(time=NOW)
    page.goto(given.link(server.url))
    page.wait_for_selector("body[data-offline]", state="attached")
    log = tmp_path / "access.log"
    before = log.read_text()
    answers.append(report(("lift-L", OUT, EARLY)))
    page.clock.run_for(61_000)
    page.wait_for_selector(".banner.out-of-service")
    assert log.read_text().removeprefix(before) == "GET /conditions.json 200\n"
    answers.append(report())
    page.evaluate("dispatchEvent(new Event('online'))")
    page.wait_for_selector(".banner.out-of-service", state="detached")


@EVERY_LANGUAGE
def test_every_warning_is_told_in_every_language(galaxy, serve, language) -> None:
    given = stand(profile=WHEELCHAIR)
    book = phrasebook(language)
    conditions = report(("lift-L", OUT, EARLY), ("some-door", OUT, "2026-02-20T06:00:00Z"))
    server = serve(given.files(), conditions=lambda: conditions)
    page = open_page(galaxy, given.link(server.url, language=language, age_h=5), at=NOW)
    machine = book.say("phone-out-of-service", machine="$").split("$")
    told = [b.text_content() or "" for b in page.locator(".banner").all()]
    assert told[0].startswith(machine[0])
    assert told[0].endswith(machine[1])
    assert told[1:] == [book.say("phone-changed"), book.say("phone-old", hours=5)]
    for place in (LAST, 0):
        broken = open_page(
            galaxy, with_digit_changed(given.link(server.url, language=language), place), at=NOW
        )
        broken.select_option("#language", language)
        broken.wait_for_selector(f"html[lang={language}]")
        reason = broken.get_attribute("#message", "data-reason")
        assert (reason == "signature") == (place == LAST)
        assert text(broken, "#message-title") == book.say(f"phone-{reason}-title")
        assert text(broken, "#message-text") == book.say(f"phone-{reason}-text")
        broken.close()


def way_to(place: str) -> Stand:
    """Return a route of the sample station that begins on a platform."""
    station = build()
    start = next(p for p in station.places if p.kind == "platform").nodes[0]
    end = next(p for p in station.places if p.id == place)
    request = Request(
        origins=(start,),
        destinations=tuple(NodeId(n) for n in end.nodes),
        profile=PROFILES[0],
        facing_deg=0.0,
        place=PlaceId(end.id),
    )
    route = plan(compile_network(station), request)
    assert isinstance(route, Route)
    return Stand(station, request, route)


def test_outdoors_goes_on_by_the_persons_choice_with_the_exit_alone(galaxy, serve) -> None:
    station = build()
    exits = [p for p in station.places if p.kind == "entrance"]
    given = way_to(exits[0].id)
    server = serve(given.files())
    asked = []
    galaxy.on("request", lambda request: asked.append(request.url))
    page = open_page(galaxy, given.link(server.url), at=NOW)
    node = next(n for n in station.nodes if n.id == given.route.nodes[-1])
    lon, lat = station.anchor.to_lonlat(node.position)
    links = page.locator("#outdoors a").all()
    assert len(links) == 5
    for link in links:
        href = link.get_attribute("href") or ""
        assert f"{lat:.5f}" in href
        assert f"{lon:.5f}" in href
        assert link.get_attribute("rel") == "noopener noreferrer"
        left_over = unquote(href).replace(f"{lat:.5f}", "").replace(f"{lon:.5f}", "")
        assert not any(
            digit in left_over.replace("api=1", "").replace("=18", "") for digit in "023456789"
        )
    assert [url for url in asked if not url.startswith(server.url)] == []


def test_a_route_that_stays_inside_offers_no_outdoors(galaxy, serve) -> None:
    platforms = [p for p in build().places if p.kind == "platform"]
    given = way_to(platforms[-1].id)
    page = open_page(galaxy, given.link(serve(given.files()).url), at=NOW)
    assert not page.locator("#outdoors").is_visible()


def test_the_sample_has_a_lift_that_the_reports_above_speak_of() -> None:
    assert "lift-L" in {machine.id for machine in STATION.equipment}
