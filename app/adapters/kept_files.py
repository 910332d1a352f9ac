"""Files that are there whole or not at all, whatever happens while they are written."""

import os
import tempfile
from pathlib import Path

READABLE, PRIVATE = 0o644, 0o600
"""Modes: for everybody on this machine, and for the program's own user alone."""


def write_whole(path: Path, data: bytes, *, mode: int = READABLE) -> None:
    """Write a file beside its place, then rename it; on the disk when this returns.

    Raises:
        OSError: it cannot be written; what was there before is still there.
    """
    path = path.resolve()  # a link stays one: what it leads to is replaced
    beside = written_beside(path, data, mode=mode)
    try:
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(path.parent)


def written_beside(path: Path, data: bytes, *, mode: int = READABLE) -> Path:
    """Return a file with these bytes, on the disk, in the folder of the place where it is to go.

    Raises:
        OSError: it cannot be written; nothing is left of it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(mode)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside


def sync_folder(folder: Path) -> None:
    """Let what was named anew in a folder survive a cut of power."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        pass  # some network file systems know no such thing, and the file itself is there
    finally:
        os.close(handle)
