"""The phone page as a set of files, for the kiosk's own server or any other."""

import html
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from string import Template

from app.assets import known_languages, load_phrasebook, message_files
from app.handoff import KioskKey, write_keys
from app.mapview.pictograms import PICTOGRAMS
from app.mapview.strokes import Drawing, Shape
from maps.publishing import PhoneMap

_PAGE_SUFFIXES = {".html", ".css", ".js", ".svg", ""}
_CATALOGUES = ("directions.ftl", "phone.ftl")


def phone_site(
    *,
    page: Path,
    languages: Sequence[str],
    releases: Iterable[PhoneMap],
    kiosks: Iterable[KioskKey],
) -> dict[str, bytes]:
    """Return every file of the site by its path; all of them are public and hold no secret.

    Args:
        page: the folder with ``index.html``.
        languages: the tags of those that the traveller may choose, the most likely first.
        releases: the maps that routes may still belong to, old ones included.
        kiosks: who signs routes.
    """
    files = {
        path.relative_to(page).as_posix(): path.read_bytes()
        for path in sorted(page.rglob("*"))
        if path.is_file() and path.suffix in _PAGE_SUFFIXES
    }
    files["index.html"] = _in_words(files["index.html"].decode(), languages).encode()
    files["languages.json"] = _languages_file(languages)
    for tag in languages:
        texts = message_files(tag)
        files.update({f"locale/{tag}/{name}": texts[name].encode() for name in _CATALOGUES})
    files["pictograms.svg"] = pictogram_sprite(PICTOGRAMS).encode()
    files["keys.json"] = write_keys(kiosks)
    files["page.json"] = json.dumps(["./", *_needed_offline(files)]).encode()
    for release in releases:
        files[release.file_name] = release.data
    return files


def _needed_offline(files: Iterable[str]) -> list[str]:
    """Return what a browser keeps: all but licences and the fallback for plain http."""
    return [path for path in files if not path.endswith("LICENSE") and "/noble-" not in path]


def _languages_file(languages: Iterable[str]) -> bytes:
    """Return what the page may speak: tag, name in itself, number in links, where its words are."""
    known = known_languages()
    rows = [
        {
            "tag": tag,
            "name": known[tag].name,
            "number": known[tag].number,
            "locale": known[tag].locale,
            "words": [f"locale/{tag}/{name}" for name in _CATALOGUES],
        }
        for tag in languages
    ]
    return json.dumps({"languages": rows}, ensure_ascii=False).encode()


def _in_words(page: str, languages: Sequence[str]) -> str:
    """Return the page with what it says before, or without, its program: in every language."""
    books = [load_phrasebook(tag) for tag in languages]

    def lines(*keys: str) -> str:
        return "\n".join(
            f'<p class="plain" lang="{book.language}">'
            + " ".join(html.escape(book.say(key)) for key in keys)
            + "</p>"
            for book in books
        )

    return Template(page).substitute(
        language=books[0].language,
        title=html.escape(books[0].say("phone-title")),
        without_program=lines("phone-needs-script"),
        without_words=lines("phone-network-title", "phone-network-text"),
    )


def pictogram_sprite(pictograms: Mapping[str, Drawing]) -> str:
    """Return all pictograms as symbols of one SVG document, in the colour of the text beside."""
    symbols = [_symbol(name, drawing) for name, drawing in sorted(pictograms.items())]
    return "\n".join(['<svg xmlns="http://www.w3.org/2000/svg">', *symbols, "</svg>", ""])


def _symbol(name: str, drawing: Drawing) -> str:
    head = f'<symbol id="{name}" viewBox="0 0 24 24">'
    if not any(shape.is_cut for shape in drawing):
        return head + "".join(_path(shape, "currentColor") for shape in drawing) + "</symbol>"
    inside = "".join(_path(shape, "#000" if shape.is_cut else "#fff") for shape in drawing)
    return (
        f'{head}<mask id="cut-{name}" maskUnits="userSpaceOnUse" width="24" height="24">{inside}'
        f'</mask><rect width="24" height="24" fill="currentColor" mask="url(#cut-{name})"/>'
        "</symbol>"
    )


def _path(shape: Shape, colour: str) -> str:
    points = "M" + "L".join(f"{x:g} {y:g}" for x, y in shape.points)
    if not shape.width:
        return f'<path d="{points}Z" fill="{colour}"/>'
    return (
        f'<path d="{points}" fill="none" stroke="{colour}" stroke-width="{shape.width:g}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )
