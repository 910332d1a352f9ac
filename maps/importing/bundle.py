"""What an importer is given: named files, whether they came alone, in a folder or in a zip.

Unpacking is bounded: a file that would grow beyond reason is refused before it does.
"""

import io
import lzma
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from maps.codec.messages import shortened
from maps.model import MapError

MOST_FILES = 5_000
MOST_BYTES = 2 * 1024**3
_ZIP = b"PK\x03\x04"
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
    EOFError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Files by their path inside the bundle (``stops.txt``, ``floors/0.geojson``)."""

    name: str
    """What to call the bundle in messages."""
    files: Mapping[str, bytes]

    def find(self, file_name: str) -> bytes | None:
        """Return the file of that name, in whatever folder of the bundle it lies."""
        for path, data in self.files.items():
            if PurePosixPath(path).name == file_name:
                return data
        return None

    def only(self) -> bytes:
        """Return the one file of the bundle.

        Raises:
            MapError: there are several, or none.
        """
        if len(self.files) != 1:
            message = f"{self.name}: holds {len(self.files)} files; this format is a single file"
            raise MapError(message)
        return next(iter(self.files.values()))


def open_bundle(name: str, files: Mapping[str, bytes]) -> Bundle:
    """Return a bundle; a single zip file is unpacked.

    Raises:
        MapError: the zip is broken, or would unpack to more than is sane.
    """
    if len(files) == 1:
        data = next(iter(files.values()))
        if data.startswith(_ZIP):
            return Bundle(name=name, files=_unzipped(name, data))
    return Bundle(name=name, files=dict(files))


def _unzipped(name: str, data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            if len(entries) > MOST_FILES:
                message = f"{name}: holds {len(entries)} files; at most {MOST_FILES} are read"
                raise MapError(message)
            files: dict[str, bytes] = {}
            left = MOST_BYTES
            for entry in entries:
                # what the directory says about sizes is not believed: reading is what is bounded
                with archive.open(entry) as file:
                    content = file.read(left + 1)
                left -= len(content)
                if left < 0:
                    message = f"{name}: unpacks to more than {MOST_BYTES >> 20} MiB; refused"
                    raise MapError(message)
                files[entry.filename] = content
            return files
    except _BROKEN as error:
        message = f"{name}: not a whole zip file: {shortened(error)}; get it again"
        raise MapError(message) from None
