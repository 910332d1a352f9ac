"""The command that makes a ticket: the way on paper, as a picture or as a printer's bytes."""

import argparse
import io
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.adapters.folders import state_folder
from app.adapters.phone_desk import PhoneDesk, PhoneSettings
from app.adapters.system_clock import SystemClock
from app.assets import ASSETS, all_phrasebooks, load_phrasebook
from app.commands.answers import NO_WAY, asked_of, print_no_way, request_of
from app.commands.output import replace_file
from app.flow.hand_off import HandOff
from app.handoff.link import PageAddress
from app.references import resolve
from app.station_files import load_network
from app.ticket import Paper, bytes_of, compose, draw_ticket
from app.ticket.compose import Taken
from maps.model import RequestError
from routing.plan import plan
from routing.plan_b import plans_b, worst_of
from routing.route import NoRoute, Request, Route

if TYPE_CHECKING:
    from PIL.Image import Image

    from routing.network import Network

_KIOSK = 1
_DPI = 203


def run_ticket(options: argparse.Namespace) -> int:
    """Write the ticket of one way; without a way, print why and write nothing (exit code 3)."""
    write = _writer(options.out)
    if options.page:
        PageAddress.of(options.page)  # what is wrong with it is said before anything is planned
    network = load_network(options.map)
    station = network.station
    book = load_phrasebook(options.language, station)
    goal = resolve(options.destination, station, all_phrasebooks(options.language, station))
    request = request_of(options, station, goal)
    answer = plan(network, request)
    if isinstance(answer, NoRoute):
        print_no_way(answer, station, book, request.at)
        return NO_WAY
    request = asked_of(request, answer, station)
    hand_off = _hand_off(options, network, request, answer) if options.page else None
    ticket = compose(
        answer,
        station,
        book,
        Taken(
            at=request.at,
            conditions=request.conditions,
            plan_b=worst_of(plans_b(network, request, answer)),
            link=hand_off.paper_link if hand_off is not None else "",
            domain=hand_off.domain if hand_off is not None else "",
        ),
    )
    picture = draw_ticket(ticket, station, Paper(width_mm=options.width, is_large=options.large))
    replace_file(options.out, write(picture))
    return 0


def _writer(path: Path) -> "Callable[[Image], bytes]":
    match path.suffix.lower():
        case ".png":
            return _png
        case ".bin":
            return bytes_of
        case _:
            message = f"--out {path}: ends in neither .png (a picture) nor .bin (printer bytes)"
            raise RequestError(message)


def _png(picture: "Image") -> bytes:
    target = io.BytesIO()
    picture.save(target, "PNG", dpi=(_DPI, _DPI))
    return target.getvalue()


def _hand_off(
    options: argparse.Namespace, network: "Network", request: Request, route: Route
) -> HandOff | None:
    """Return the route as a link for the page at an address, signed as the kiosk here signs."""
    desk = PhoneDesk(
        station=network.station,
        node=request.origins[0],
        facing_deg=None,
        page=ASSETS.parent / "app" / "phone",
        clock=SystemClock(),
        languages=(options.language,),
        settings=PhoneSettings(
            address=options.page,
            listen_host="",
            listen_port=0,
            kiosk_number=_KIOSK,
            state_folder=options.key or state_folder(),
        ),
    )
    return desk.hand_off(route, options.language, request.conditions)
