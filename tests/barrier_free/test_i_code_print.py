"""Part I of the requirements: the code on the glass, and the ticket."""

import time
from dataclasses import replace
from functools import partial

import cv2
import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageFilter

from app.adapters.esc_pos_printer import EscPosPrinter, Patience
from app.adapters.print_desk import PrintDesk
from app.adapters.printer_wires import NetworkWire
from app.flow.events import DestinationChosen, HandOffChosen, PrintChosen, ProfileChosen, Started
from app.handoff.qr import Correction, qr_matrix
from app.kiosk import Devices, Kiosk
from app.ports import PrinterState, PrintNews, PrintStage
from app.screens.journey import present
from app.text.speech import sentences_of
from app.theme import INK_RATIO
from app.ticket import Paper, compose, draw_ticket
from app.ticket.compose import Taken
from app.ticket.draw import LEAST_DOTS, symbol_of
from app.ticket.paper import DOTS_PER_MM
from tests.support.barrier_free.judging import none_of, requirement
from tests.support.barrier_free.looks import LANGUAGES, Look, every_look
from tests.support.barrier_free.panel import LOWER_EDGE_MM, PANEL
from tests.support.barrier_free.situations import PRINT_NEWS, situations, world_of
from tests.support.barrier_free.walk import Studio
from tests.support.camera import read_symbol
from tests.support.fake_printer import FakePrinter
from tests.support.thermal import HURTS, hurt
from tests.support.ticket_stock import symbol_part
from tests.support.visit import BOOKS, HandClock, PlainGlass, a_world, after

SIDE_MM, MODULE_MM, QUIET = 70.0, 1.5, 4
HEIGHTS_MM = (900.0, 1200.0)
TO_CODE = (
    Started(),
    DestinationChosen("place-P"),
    ProfileChosen("wheelchair"),
    HandOffChosen(),
)


_MOST_PAGES = 8


def _with_code():
    return next(s for s in situations() if s.name.startswith("handoff") and s.world == "no-printer")


@pytest.fixture
def studio(ui) -> Studio:
    return Studio(ui, "no-printer")


def _symbol(studio):
    from app.widgets.symbol import Symbol

    return next(w for w in studio.stage._current.walk() if isinstance(w, Symbol) and w.side_px)


def _show_code(studio, look: Look) -> None:
    """Show the page that the code is on."""
    for page in map(str, range(_MOST_PAGES)):
        studio.arrange(_with_code(), look, page)
        try:
            _symbol(studio)
        except StopIteration:
            continue
        return
    raise AssertionError(look)


@requirement("I01")
def test_the_code_is_large_and_at_the_height_of_a_hand(studio, measured) -> None:
    _show_code(studio, Look())
    symbol = _symbol(studio)
    modules = len(studio.kiosk.session.hand_off.matrix)
    side = symbol.side_px / PANEL.px_per_mm
    code = side * (modules - 2 * QUIET) / modules
    middle = LOWER_EDGE_MM + (symbol._picture.pos[1] + symbol.side_px / 2) / PANEL.px_per_mm
    measured(
        f"{code:.0f} mm, modules {side / modules:.1f} mm, middle {middle:.0f} mm above the floor"
    )
    assert code >= SIDE_MM
    assert side / modules >= MODULE_MM
    assert HEIGHTS_MM[0] <= middle <= HEIGHTS_MM[1] + 20


@requirement("I01")
def test_it_is_as_wide_with_its_quiet_zone_in_every_look(studio, measured) -> None:
    """Large and in the low position it is a little smaller: the code itself is told in the report."""
    sides, codes = [], []
    for look in every_look(("ko",)):
        _show_code(studio, look)
        modules = len(studio.kiosk.session.hand_off.matrix)
        sides.append(_symbol(studio).side_px / PANEL.px_per_mm)
        codes.append(sides[-1] * (modules - 2 * QUIET) / modules)
    measured(
        f"in {len(sides)} looks at least {min(sides):.0f} mm, of it the code {min(codes):.0f} mm"
    )
    assert min(sides) >= SIDE_MM


@requirement("I02")
def test_it_is_dark_on_light_with_room_around_it_in_every_look(studio, measured) -> None:
    for look in every_look(("ko",)):
        _show_code(studio, look)
        part = _pixels(studio)
        matrix = studio.kiosk.session.hand_off.matrix
        module = len(part) // len(matrix)
        assert len(part) % len(matrix) == 0
        assert {tuple(c) for c in part.reshape(-1, 3)} <= {(0, 0, 0), (255, 255, 255)}
        border = module * QUIET
        assert (part[:border] == 255).all()
        assert (part[:, -border:] == 255).all()
    measured(f"{len(every_look(('ko',)))} looks; correction M on screen")
    assert qr_matrix("https://way.example.org/#1") == qr_matrix(
        "https://way.example.org/#1", Correction.M
    )


def _pixels(studio):
    symbol = _symbol(studio)
    x, y = (round(v) for v in symbol._picture.pos)
    side = symbol.side_px
    return studio.ui.pixels()[::-1][y : y + side, x : x + side][::-1]


def _by_zxing(picture) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(np.asarray(picture))]


def _by_opencv(picture) -> list[str]:
    """Read it as OpenCV finds codes since 4.8: by the same corners as its markers."""
    grey = cv2.cvtColor(np.asarray(picture), cv2.COLOR_RGB2GRAY)
    text, _, _ = cv2.QRCodeDetectorAruco().detectAndDecode(grey)
    return [text]


READERS = {"zxing-cpp": _by_zxing, "OpenCV": _by_opencv}
BLURS_PX, SCALES, TURNS_DEG = (0.0, 1.5), (1.0, 0.5), (-25, -10, 10, 25)


@requirement("I03")
def test_it_is_read_blurred_tilted_and_small_by_two_readers(studio, measured) -> None:
    _show_code(studio, Look())
    link = studio.kiosk.session.hand_off.link
    picture = Image.fromarray(studio.ui.pixels().copy())
    pictures = {
        f"blur {blur_px} px at {scale:.0%}{how}": each
        for blur_px in BLURS_PX
        for scale in SCALES
        for how, each in _as_held(_blurred(picture, blur_px, scale))
    }
    read = {
        name: [how for how, each in pictures.items() if reader(each) == [link]]
        for name, reader in READERS.items()
    }
    told = ", ".join(f"{name} reads {len(found)}" for name, found in read.items())
    measured(f"{told} of {len(pictures)} pictures")
    none_of((name, how) for name in READERS for how in pictures.keys() - set(read[name]))


def _blurred(picture, blur_px: float, scale: float):
    soft = picture.filter(ImageFilter.GaussianBlur(blur_px))
    size = (round(picture.width * scale), round(picture.height * scale))
    return soft.resize(size, Image.Resampling.BILINEAR)


def _as_held(picture):
    """Yield a picture as a hand holds the phone: straight, turned, and seen from the side."""
    yield "", picture
    for degrees in TURNS_DEG:
        turned = picture.rotate(degrees, expand=True, fillcolor=(250, 248, 244))
        yield f", turned {degrees}", turned
        yield f", tilted {degrees}", _tilted(picture, degrees)


def _tilted(picture, degrees: float):
    """Return a picture seen from the side: one edge nearer than the other."""
    width, height = picture.size
    share = np.sin(np.radians(degrees)) * 0.3
    near, far = (height * max(0, share) / 2, height * max(0, -share) / 2)
    corners = ((0, near), (0, height - near), (width, height - far), (width, far))
    target = ((0, 0), (0, height), (width, height), (width, 0))
    rows, values = [], []
    for (x, y), (u, v) in zip(corners, target, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    factors = np.linalg.solve(np.array(rows), np.array(values))
    return picture.transform(
        picture.size, Image.Transform.PERSPECTIVE, tuple(factors), Image.Resampling.BILINEAR
    )


@requirement("I04")
def test_the_link_is_an_address_and_digits(measured) -> None:
    longest = 0
    for situation in situations():
        session, _ = situation.session(Look())
        if session.hand_off is None:
            continue
        link = session.hand_off.link
        longest = max(longest, len(link))
        address, _, digits = link.partition("#")
        assert address == "https://way.example.org/"
        assert digits.isdigit()
        assert "?" not in link
    measured(f"at most {longest} characters: an address and digits")
    assert 0 < longest < 700


def _ticket():
    world = a_world()
    session = after(world, *TO_CODE)
    link, domain = session.hand_off.link, session.hand_off.domain
    ticket = compose(session.answer, world.station, BOOKS["ko"], Taken(link=link, domain=domain))
    return ticket, world.station, link


@requirement("I05")
@pytest.mark.parametrize(("width_mm", "dots"), [(58, 384), (80, 576)])
@pytest.mark.parametrize("is_large", [False, True])
def test_the_ticket_is_as_wide_as_its_paper_and_its_code_is_read(
    width_mm, dots, is_large, measured
) -> None:
    ticket, station, link = _ticket()
    paper = Paper(width_mm=width_mm, is_large=is_large)
    picture = draw_ticket(ticket, station, paper)
    assert picture.width == dots
    assert [each.text for each in zxingcpp.read_barcodes(np.asarray(picture.convert("L")))] == [
        link
    ]
    _, module = symbol_of(link, paper)
    measured(f"{width_mm} mm: {dots} dots, modules of {module}")
    assert module >= 4
    assert LEAST_DOTS >= 4


@requirement("I05")
@pytest.mark.parametrize("width_mm", [58, 80])
def test_what_is_printed_can_be_read(width_mm, measured) -> None:
    """A capital is 0.7 of the font size: 3 mm to be read, 5 mm as a heading and in large print."""
    usual, large = Paper(width_mm=width_mm), Paper(width_mm=width_mm, is_large=True)
    heights = {n: getattr(usual, n) * INK_RATIO / DOTS_PER_MM for n in ("body", "title")}
    body_large = large.body * 0.89 / DOTS_PER_MM
    measured(
        f"{width_mm} mm: a Hangul syllable {usual.body * 0.89 / DOTS_PER_MM:.1f} mm, large {body_large:.1f} mm"
    )
    assert usual.body * 0.89 / DOTS_PER_MM >= 3.0  # a Hangul syllable, as the rule measures
    assert heights["title"] >= 4.4
    assert body_large >= 5.0


@requirement("I05")
@pytest.mark.parametrize("name", ["clean", "realistic"])
def test_a_printed_code_is_read_as_paper_is_treated(name) -> None:
    ticket, station, link = _ticket()
    paper = Paper(width_mm=58)
    picture = symbol_part(draw_ticket(ticket, station, paper).convert("L"), paper)
    assert read_symbol(hurt(picture, HURTS[name], 1)) == link


@requirement("I06")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_of_the_printer_is_told_with_what_to_do(language, measured) -> None:
    wrong = []
    for news in PRINT_NEWS:
        session = replace(after(world_of("plain"), *TO_CODE), language=language, printing=news)
        words = present(session, world_of("plain")).view.printing
        if news.stage is PrintStage.FAILED and len(sentences_of(words)) < 2:
            wrong.append((news, words))
        assert words, news
    measured(f"{len(PRINT_NEWS)} states in {len(LANGUAGES)} languages")
    none_of(wrong)


@requirement("I06")
def test_nothing_waits_for_a_printer_that_hangs(measured) -> None:
    fake = FakePrinter()
    fake.faults = replace(fake.faults, mute=True)
    quick = Patience(answer_s=0.3, stall_s=0.8, end_s=6.0)
    desk = PrintDesk(
        EscPosPrinter(partial(NetworkWire, "127.0.0.1", fake.port), patience=quick),
        a_world().station,
        58,
    )
    kiosk = Kiosk(a_world(has_printer=True), PlainGlass(), HandClock(), Devices(tickets=desk))
    for event in (*TO_CODE, PrintChosen()):
        kiosk.dispatch(event)
    assert kiosk.session.hand_off is not None
    assert kiosk.session.printing == PrintNews(PrintStage.PRINTING)
    end = time.monotonic() + 20
    while kiosk.session.printing.stage is PrintStage.PRINTING and time.monotonic() < end:
        kiosk.tick()
        time.sleep(0.02)
    assert kiosk.session.printing.stage is not PrintStage.PRINTING
    assert PrinterState.MUTE in PrinterState
    measured("the code stands on the glass meanwhile")
    kiosk.close()
