"""Writing answers: JSON as one UTF-8 document, text as lines, files never half."""

import os
import sys
from pathlib import Path
from typing import Any

import msgspec

from app.adapters.kept_files import write_whole
from maps.model import MapError, RequestError


def write_json(document: Any) -> None:
    """Write one document to standard output."""
    _write(msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n")


def write_lines(*lines: str) -> None:
    """Write lines of text to standard output."""
    _write("".join(f"{line}\n" for line in lines).encode(errors="replace"))


def _write(data: bytes) -> None:
    if sys.stdout is None:  # its descriptor was closed before the program began
        message = "standard output: is closed; open it, or give it a file"
        raise RequestError(message)
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # what is still buffered goes nowhere, or it would be tried, and fail, once more at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        message = f"standard output: {(error.strerror or 'cannot be written').lower()}; make room"
        raise RequestError(message) from None


def note(*lines: str) -> None:
    """Write progress to standard error."""
    sys.stderr.write("".join(f"{line}\n" for line in lines))


def replace_file(path: Path, data: bytes) -> None:
    """Write a file beside its place, then rename it: nobody ever sees half of it.

    Raises:
        MapError: the place cannot be written.
    """
    try:
        if path.exists() and not path.is_file():
            message = f"{path}: is a folder or a device, not a file; choose another --out"
            raise MapError(message)
        write_whole(path, data)
    except OSError as error:
        message = f"{path}: {(error.strerror or 'cannot be written').lower()}; choose another --out"
        raise MapError(message) from None
