"""The command that writes a map in another format: export."""

import argparse
import io
import shutil
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

from app.commands.output import note, replace_file
from app.station_files import load_station
from maps.exporting import EXPORTERS
from maps.model import MapError

_OLDEST_DATE = (1980, 1, 1, 0, 0, 0)  # equal maps give equal archives


def export_formats() -> list[str]:
    """Return the names of the formats that a map can be written in."""
    return sorted(EXPORTERS)


def run_export(options: argparse.Namespace) -> int:
    """Write a map: into a folder, into one zip file, or, if the format is one file, into that."""
    station = load_station(options.map)
    files = EXPORTERS[options.format](station)
    out: Path = options.out
    if out.suffix.lower() == ".zip" and not out.is_dir():
        replace_file(out, _zipped(files))
    elif len(files) == 1 and not out.is_dir():
        replace_file(out, next(iter(files.values())))
    else:
        _write_folder(out, files)
    size = sum(map(len, files.values()))
    note(f"{out}: {station.name.local or station.id}: {len(files)} files, {size} bytes")
    return 0


def _zipped(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(name, _OLDEST_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return buffer.getvalue()


def _write_folder(out: Path, files: Mapping[str, bytes]) -> None:
    """Write a new folder at once, and an old one of the same export file by file.

    Raises:
        MapError: the folder cannot be written, or something else is in it.
    """
    try:
        if out.exists():
            strange = _strangers(out, files)
            if strange:
                message = f"{out}: holds {strange} already, which would be read with the export;"
                message += " choose a new folder"
                raise MapError(message)
            for name, data in files.items():
                replace_file(out / name, data)
            return
        out.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(dir=out.parent, prefix=f".{out.name}."))
        try:
            for name, data in files.items():
                replace_file(beside / name, data)
            beside.chmod(0o755)
            beside.rename(out)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
    except OSError as error:
        message = f"{out}: {(error.strerror or 'cannot be written').lower()}; choose another --out"
        raise MapError(message) from None


def _strangers(out: Path, files: Mapping[str, bytes]) -> str:
    """Return the first thing at a place that an export would not put there."""
    if not out.is_dir():
        return out.name
    found = sorted(str(path.relative_to(out)) for path in out.rglob("*") if not path.is_dir())
    return next((name for name in found if name not in files), "")
