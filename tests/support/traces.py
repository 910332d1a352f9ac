"""Looks for what somebody typed in every file of a folder, in whatever way it may be written."""

import base64
import gzip
import json
import zlib
from collections.abc import Iterable
from pathlib import Path

LEAST = 5
"""So many letters in a row are a trace; fewer stand in any file by chance."""


def traces(folder: Path, texts: Iterable[str]) -> list[tuple[str, str]]:
    """Return (file, text) wherever a text, or five letters of it in a row, is found."""
    wanted = [(text, form) for text in texts for part in _parts(text) for form in _forms(part)]
    found = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        data = path.read_bytes()
        haystacks = [data, path.name.encode(), *_unpacked(data)]
        found += [
            (path.name, text) for text, form in wanted if any(form in hay for hay in haystacks)
        ]
    return found


def _parts(text: str) -> list[str]:
    return [text[at : at + LEAST] for at in range(max(1, len(text) - LEAST + 1))]


def _forms(part: str) -> set[bytes]:
    escaped = json.dumps(part).strip('"').encode()
    forms = {part.encode(), part.encode("utf-16-le"), escaped, part.upper().encode()}
    if part.isascii():
        forms.add(part[::-1].encode())
    for start in range(3):  # base64 of a text that begins anywhere
        coded = base64.b64encode(b"\0" * start + part.encode())
        forms.add(coded[4 if start else 0 : -4])
    return {form for form in forms if len(form) >= LEAST}


def _unpacked(data: bytes) -> list[bytes]:
    found = []
    for unpack in (gzip.decompress, zlib.decompress):
        try:
            found.append(unpack(data))
        except (OSError, EOFError, zlib.error):
            continue
    return found
