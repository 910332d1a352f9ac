"""The ticket says the way and nothing about who goes it; its code is read from paper."""

import datetime as dt
from dataclasses import replace

import pytest

from app.assets import complete_languages, load_phrasebook
from app.handoff.qr import Correction, qr_matrix
from app.text.directions import instructions
from app.ticket import Paper, bytes_of, compose, draw_ticket
from app.ticket.blocks import Code, Elevators, Frame, Headline, LevelMap, LevelTitle, Step, Ticket
from app.ticket.compose import Taken
from app.ticket.draw import LEAST_DOTS, symbol_of
from app.ticket.words import broken, words_width
from maps.model import Conditions, OperatingState, Outage
from routing.plan import plan
from routing.plan_b import plans_b, worst_of
from routing.profiles import PROFILES, find_profile
from routing.route import Request, Route
from tests.support.camera import read_symbol
from tests.support.esc_pos import printed
from tests.support.thermal import HURTS, Hurt, hurt
from tests.support.ticket_stock import (
    STATIONS,
    network_of,
    reading_rates,
    symbol_part,
    table,
    tickets,
)

SAMPLE = next(path for path in STATIONS if "sample" in path.name)
LINK = "https://way.example.org/#" + "4660168662428087183190" * 11


def wheelchair_route() -> tuple[Route, Request]:
    network = network_of(SAMPLE)
    places = network.station.place_by_id
    request = Request(
        origins=places["sample:hospital"].nodes[:1],
        destinations=places["sample:platform-4"].nodes,
        profile=find_profile("wheelchair"),
        place="sample:platform-4",
    )
    answer = plan(network, request)
    assert isinstance(answer, Route)
    return answer, request


def ticket_of(language: str = "en", **taken) -> Ticket:
    network = network_of(SAMPLE)
    route, _ = wheelchair_route()
    return compose(
        route, network.station, load_phrasebook(language, network.station), Taken(**taken)
    )


def texts(value) -> list[str]:
    """Return every text in a value, however deep; ids on maps are none."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for each in value for text in texts(each)]
    if isinstance(value, LevelMap):
        return []
    slots = getattr(type(value), "__slots__", ())
    return [text for slot in slots for text in texts(getattr(value, slot))]


@pytest.mark.parametrize("language", complete_languages())
def test_a_ticket_says_every_maneuver_in_order_and_by_number(language) -> None:
    network = network_of(SAMPLE)
    route, _ = wheelchair_route()
    book = load_phrasebook(language, network.station)
    steps = [block for block in ticket_of(language).blocks if isinstance(block, Step)]
    assert tuple(step.words for step in steps) == instructions(route, network.station, book)
    assert [step.number for step in steps] == [str(n) for n in range(1, len(steps) + 1)]
    assert [step.is_last for step in steps] == [False] * (len(steps) - 1) + [True]


def test_every_level_of_the_way_has_its_name_before_its_maneuvers() -> None:
    kinds = [type(block) for block in ticket_of().blocks if isinstance(block, LevelTitle | Step)]
    titles = [block.words for block in ticket_of().blocks if isinstance(block, LevelTitle)]
    assert titles == ["Level 1F", "Level B1", "Level B2"]
    assert kinds[0] is LevelTitle


def test_a_map_shows_the_stay_on_its_level_and_how_one_comes_and_leaves() -> None:
    (on_b1,) = [block for block in ticket_of().blocks if isinstance(block, LevelMap)]
    assert (on_b1.arrives_by, on_b1.leaves_by) == ("elevator", "elevator")
    assert on_b1.picture.level == "-1"
    assert len(on_b1.picture.frame) > 2


@pytest.mark.parametrize("language", complete_languages())
def test_nothing_on_a_ticket_is_about_the_person(language) -> None:
    network = network_of(SAMPLE)
    book = load_phrasebook(language, network.station)
    route, _ = wheelchair_route()
    taken = Taken(link=LINK, domain="way.example.org")
    ticket = compose(route, network.station, book, taken)
    words = " | ".join(texts(ticket)).casefold()
    for profile in PROFILES:
        told_alike = replace(profile, telling=route.profile.telling)
        assert compose(replace(route, profile=told_alike), network.station, book, taken) == ticket
        assert book.say(f"profile-{profile.name}-words").casefold() not in words
        assert book.say(f"profile-{profile.name}").casefold() not in words
    # the moment of the visit decides what closes soon, and stands nowhere
    at = dt.datetime(2026, 5, 1, 3, 14, tzinfo=dt.UTC)
    assert compose(route, network.station, book, replace(taken, at=at)) == ticket


def test_what_is_known_of_a_lift_is_said_with_the_time_and_silence_is_no_yes() -> None:
    def lines(**taken) -> Elevators:
        (block,) = [b for b in ticket_of(**taken).blocks if isinstance(b, Elevators)]
        return block

    route, _ = wheelchair_route()
    heard = dt.datetime(2026, 5, 1, 5, 30, tzinfo=dt.UTC)
    assert lines().title == "Lifts on this way"
    assert {line.state for line in lines().lines} == {"state not known"}
    quiet = lines(conditions=Conditions(issued=heard), at=heard)
    assert quiet.title.endswith("14:30")  # in the station's own time
    assert {line.state for line in quiet.lines} == {"no fault reported"}
    told = Conditions(
        issued=heard,
        valid_until=heard + dt.timedelta(minutes=10),
        outages=tuple(Outage(subject=e, state=OperatingState.IN_SERVICE) for e in route.elevators),
    )
    assert {line.state for line in lines(conditions=told, at=heard).lines} == {"works"}
    stale = lines(conditions=told, at=heard + dt.timedelta(hours=1))
    assert {line.state for line in stale.lines} == {"state not known"}


def test_plan_b_stands_in_a_frame() -> None:
    route, request = wheelchair_route()
    worst = worst_of(plans_b(network_of(SAMPLE), request, route))
    (frame,) = [block for block in ticket_of(plan_b=worst).blocks if isinstance(block, Frame)]
    assert frame.words.startswith("If this lift stops")
    assert not any(isinstance(block, Frame) for block in ticket_of().blocks)


def test_the_code_stands_last_with_its_domain_in_words() -> None:
    code = ticket_of(link=LINK, domain="way.example.org").blocks[-1]
    assert isinstance(code, Code)
    assert code.domain == "way.example.org"
    assert not any(isinstance(block, Code) for block in ticket_of().blocks)


@pytest.mark.parametrize("width_mm", [58, 80])
def test_a_module_is_never_below_three_quarters_of_a_millimetre(width_mm) -> None:
    paper = Paper(width_mm=width_mm)
    for path in STATIONS:
        for _, _, link, _ in tickets(path, 3):
            matrix, dots = symbol_of(link, paper)
            assert dots >= LEAST_DOTS
            assert len(matrix) * dots <= paper.dots
            assert matrix == qr_matrix(link, Correction.Q)


@pytest.mark.parametrize("language", complete_languages())
def test_no_word_is_cut_even_in_large_print_on_narrow_paper(language) -> None:
    paper = Paper(width_mm=58, is_large=True)
    ticket = ticket_of(language, link=LINK, domain="way.example.org")
    room = paper.dots - 2 * paper.sign
    for text in texts(ticket.blocks):
        lines, size = broken(text, paper.body, room, language)
        if text != LINK:
            assert all(words_width(line, size, language) <= room + 1 for line in lines), text


@pytest.mark.parametrize(("width_mm", "is_large"), [(58, True), (80, False)])
def test_printer_bytes_are_the_picture_dot_by_dot(width_mm, is_large) -> None:
    paper = Paper(width_mm=width_mm, is_large=is_large)
    picture = draw_ticket(ticket_of("ko", link=LINK), network_of(SAMPLE).station, paper)
    assert picture.mode == "1"
    assert picture.width == {58: 384, 80: 576}[width_mm]
    on_paper = printed(bytes_of(picture))
    assert on_paper.picture().tobytes() == picture.convert("L").tobytes()
    assert on_paper.cuts == 1


def test_large_print_says_the_same() -> None:
    headline = ticket_of().blocks[0]
    assert isinstance(headline, Headline)
    assert Paper(is_large=True).body >= 45  # 16 points at 203 dots an inch


def test_a_printed_code_is_read_in_the_hand() -> None:
    rates = {f"{width} mm": reading_rates(8, width) for width in (58, 80)}
    print(table(rates))
    for width, by_name in rates.items():
        for name in ("clean", "realistic"):
            good, all_ = by_name[name]
            assert all_ >= 6
            assert good >= 0.95 * all_, (width, name, good, all_)


def test_the_model_of_a_camera_does_make_codes_unreadable() -> None:
    (_, ticket, link, station) = next(tickets(SAMPLE, 1))
    paper = Paper(width_mm=58)
    part = symbol_part(draw_ticket(ticket, station, paper).convert("L"), paper)
    assert read_symbol(hurt(part, HURTS["realistic"], 1)) == link
    for ruin in (
        Hurt(blur_px=(4, 4)),
        Hurt(gain_dots=(9, 9)),
        Hurt(tilt_deg=(80, 80)),
        Hurt(symbol_px=(70, 70)),
        Hurt(black=(120, 120), white=(121, 121), noise=(20, 20)),
    ):
        assert read_symbol(hurt(part, ruin, 1)) == ""
