"""Who is asking: staff sign in by name and password, where anybody has an account."""

import argparse
import getpass
import os
import sys
from pathlib import Path

from app.adapters.folders import state_folder
from app.adapters.office import Office
from app.adapters.system_clock import SystemClock
from app.ports import Clock
from app.station_files import read_bytes
from maps.model import RequestError
from maps.publishing.review import Person

_MOST_BYTES = 1024


def office_of(options: argparse.Namespace, clock: Clock | None = None) -> Office:
    """Return the office that a command means."""
    folder: Path | None = options.office
    return Office(folder or state_folder() / "office", clock or SystemClock())


def signed_in(options: argparse.Namespace) -> tuple[Person | None, Office]:
    """Return who is asking, and the office; nobody where no accounts were ever made.

    Raises:
        RequestError: there are accounts, and nobody is named.
        SignInError: name or password are wrong.
    """
    office = office_of(options)
    if not office.has_staff:
        if options.person:
            message = f"--as {options.person}: nobody has an account here; see main.py staff add"
            raise RequestError(message)
        return None, office
    return sign_in(options, office), office


def sign_in(options: argparse.Namespace, office: Office) -> Person:
    """Return who is asking.

    Raises:
        RequestError: nobody is named.
        SignInError: name or password are wrong.
    """
    if not options.person:
        message = "this office has accounts; say who you are, with --as NAME"
        raise RequestError(message)
    return office.sign_in(options.person, asked(options.password_file, options.person))


def asked(path: Path | None, name: str) -> str:
    """Return a password: from a file, or as somebody types it, unseen.

    Raises:
        RequestError: there is nobody to ask.
    """
    if path is not None:
        return _first_line(read_bytes(path), str(path))
    if not sys.stdin.isatty():
        return _first_line(os.read(0, _MOST_BYTES), "standard input")
    try:
        return getpass.getpass(f"password of {name}: ")
    except (EOFError, OSError):
        message = "no password was typed; give a file that holds it, with --password-file"
        raise RequestError(message) from None


def _first_line(data: bytes, name: str) -> str:
    line = data[:_MOST_BYTES].split(b"\n", 1)[0].decode(errors="replace").rstrip("\r")
    if not line:
        message = f"{name}: holds no password in its first line"
        raise RequestError(message)
    return line
