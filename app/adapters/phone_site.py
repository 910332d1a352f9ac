"""The phone page as a set of files, for the kiosk's own server or any other."""

import html
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from string import Template

from app.adapters.phone_program import (
    CSS,
    JAVASCRIPT,
    imported_later,
    joined_program,
    minified,
)
from app.assets import known_languages, load_phrasebook, message_files
from app.handoff import KioskKey, write_keys
from app.mapview.pictograms import PICTOGRAMS
from app.mapview.strokes import GRID, Drawing, Shape
from app.text.phrasebook import Phrasebook
from maps.publishing import PhoneMap

_PAGE_SUFFIXES = {".html", ".css", ".js", ".svg", ".png", ""}
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
    modules = {path: data.decode() for path, data in files.items() if path.endswith(".js")}
    programs = page_programs(modules)
    files = {path: data for path, data in files.items() if not path.endswith(".js")}
    files |= {path: minified(text, JAVASCRIPT).encode() for path, text in programs.items()}
    for path in [path for path in files if path.endswith(".css")]:
        files[path] = minified(files[path].decode(), CSS).encode()
    files["languages.json"] = _languages_file(languages)
    files["index.html"] = _in_words(
        files["index.html"].decode(),
        languages,
        list_of_languages=files["languages.json"].decode(),
        sprite=pictogram_sprite(_named_in("".join(programs.values()))),
    ).encode()
    files["manifest.webmanifest"] = _manifest(load_phrasebook(languages[0]))
    for tag in languages:
        texts = message_files(tag)
        files.update(
            {f"locale/{tag}/{name}": _without_notes(texts[name]).encode() for name in _CATALOGUES}
        )
    files["keys.json"] = write_keys(kiosks)
    files["page.json"] = json.dumps(["./", *_needed_offline(files)]).encode()
    for release in releases:
        files[release.file_name] = release.data
    return files


def page_programs(modules: Mapping[str, str]) -> dict[str, str]:
    """Return what the page runs, readable: its program, those it asks for later, and the rest.

    What is nobody's part and of ours stands alone (the worker); what others wrote and is asked for
    later stays as they cut it.
    """
    programs: dict[str, str] = {}
    parts: set[str] = set()
    waiting = [_START]
    while waiting:
        start = waiting.pop()
        programs[start], made_of = joined_program(modules, start)
        parts |= made_of
        later = {path for part in made_of for path in imported_later(part, modules[part])}
        waiting += sorted(p for p in later - programs.keys() if not p.startswith(_OF_OTHERS))
    return {path: text for path, text in modules.items() if path not in parts} | programs


_START = "app.js"
_OF_OTHERS = "vendor/"


def _without_notes(catalogue: str) -> str:
    """Return a catalogue without what is only for those who write it."""
    return re.sub(r"^#.*\n|^\n", "", catalogue, flags=re.MULTILINE)


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
            "decimal": known[tag].decimal,
            "longest": known[tag].longest_instruction,
            "words": [f"locale/{tag}/{name}" for name in _CATALOGUES],
        }
        for tag in languages
    ]
    return json.dumps({"languages": rows}, ensure_ascii=False).encode()


def _manifest(book: Phrasebook) -> bytes:
    """Return what a phone needs to install the page."""
    png = [
        {"src": f"icon-{px}.png", "sizes": f"{px}x{px}", "type": "image/png", "purpose": "any"}
        for px in (192, 512)
    ]
    title = book.say("phone-title")
    manifest = {
        "name": title,
        "short_name": title,
        "lang": book.language,
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#FAF8F4",
        "theme_color": "#FAF8F4",
        "icons": [{"src": "icon.svg", "sizes": "any", "type": "image/svg+xml"}, *png],
    }
    return json.dumps(manifest, ensure_ascii=False).encode()


def _named_in(program: str) -> dict[str, Drawing]:
    """Return the pictograms that the page can show: its programs name each, as a word."""
    named = set(re.findall(r'"sign-([a-z_]+)"', program))
    return {name: drawing for name, drawing in PICTOGRAMS.items() if name in named}


def _in_words(page: str, languages: Sequence[str], *, list_of_languages: str, sprite: str) -> str:
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
        sprite=sprite,
        languages=list_of_languages.replace("<", "\\u003c"),
        without_program=lines("phone-needs-script"),
        without_words=lines("phone-network-title", "phone-network-text"),
    )


def pictogram_sprite(pictograms: Mapping[str, Drawing]) -> str:
    """Return pictograms as symbols of one SVG element, in the colour of the text beside."""
    symbols = [_symbol(name, drawing) for name, drawing in sorted(pictograms.items())]
    head = '<svg xmlns="http://www.w3.org/2000/svg" class="heard" aria-hidden="true">'
    return "\n".join([head, *symbols, "</svg>", ""])


def _symbol(name: str, drawing: Drawing) -> str:
    edge = f"{GRID * _TENTHS:g}"
    head = f'<symbol id="sign-{name}" viewBox="0 0 {edge} {edge}">'
    shapes = "".join(_path(shape) for shape in drawing)
    if not any(shape.is_cut for shape in drawing):
        return f"{head}{shapes}</symbol>"
    return (
        f'{head}<mask id="cut-{name}" maskUnits="userSpaceOnUse" width="{edge}" height="{edge}">'
        f'{shapes}</mask><path d="m0 0h{edge}v{edge}h-{edge}z" mask="url(#cut-{name})"/></symbol>'
    )


_TENTHS = 10
"""Sprites count tenths of the grid's units, a sixth of a pixel on a phone: no decimal points."""


def _path(shape: Shape) -> str:
    """Return a shape; its class says whether it is a line and whether a cut: see style.css."""
    kinds = " ".join(kind for kind in ("line" * bool(shape.width), "cut" * shape.is_cut) if kind)
    named = f' class="{kinds}"' if kinds else ""
    if not shape.width:
        return f'<path{named} d="{_steps(shape.points)}z"/>'
    return f'<path{named} d="{_steps(shape.points)}" stroke-width="{shape.width * _TENTHS:g}"/>'


def _steps(points: Sequence[tuple[float, float]]) -> str:
    """Return a line from point to point: where it begins, then each step."""
    tenths = [(round(x * _TENTHS), round(y * _TENTHS)) for x, y in points]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise([(0, 0), *tenths])]
    moved = [step for index, step in enumerate(steps) if index == 0 or step != (0, 0)]
    return "m" + " ".join(f"{dx} {dy}" for dx, dy in moved).replace(" -", "-")
