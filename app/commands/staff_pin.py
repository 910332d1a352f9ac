"""The command that sets the PIN of a kiosk's staff area."""

import argparse
import getpass
import sys
from itertools import pairwise

from app.adapters.back_room import DOOR, TRIES_FILE
from app.adapters.folders import state_folder
from app.adapters.secrets import Doorkeeper, write_hash
from app.adapters.system_clock import SystemClock
from app.commands.output import note
from app.flow.staff import LONGEST_PIN
from app.site import read_site
from app.station_files import read_bytes
from maps.model import RequestError

SHORTEST_PIN = 6


def run_staff_pin(options: argparse.Namespace) -> int:
    """Ask for a PIN, and keep its hash where the site says."""
    site = read_site(read_bytes(options.site), name=str(options.site), folder=options.site.parent)
    if site.staff is None:
        message = f'{options.site}: staff: names no PIN; add [staff] with pin = "staff.pin"'
        raise RequestError(message)
    pin = _asked()
    complaint = complaint_about(pin)
    if complaint:
        message = f"the PIN {complaint}; nothing was changed"
        raise RequestError(message)
    write_hash(site.staff.pin, pin)
    Doorkeeper(state_folder() / TRIES_FILE, SystemClock()).forget(DOOR)
    note(f"{site.staff.pin}: the PIN is set")
    return 0


def complaint_about(pin: str) -> str:
    """Return what is wrong with a PIN; nothing, if it will do."""
    if not (pin.isascii() and pin.isdigit()):
        return "is to be of digits alone"
    if not SHORTEST_PIN <= len(pin) <= LONGEST_PIN:
        return f"is to have {SHORTEST_PIN} to {LONGEST_PIN} digits"
    steps = {ord(after) - ord(before) for before, after in pairwise(pin)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        return "is the first that anybody would try"
    return ""


def _asked() -> str:
    """Return what somebody types twice; from a pipe, the one line that is in it."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    pin = getpass.getpass("New PIN: ")
    if getpass.getpass("Once more: ") != pin:
        message = "the two PINs differ; nothing was changed"
        raise RequestError(message)
    return pin
