"""The staff editor's front door: a map, a site and today's state to an editor in its window."""

import argparse
import gc
import logging
import re
import secrets
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.adapters.folders import state_folder
from app.adapters.office import Office
from app.adapters.system_clock import SystemClock
from app.assets import ASSETS, Phrasebooks, known_languages, offered, search_words
from app.commands.signing_in import office_of, sign_in
from app.editor.desk import FileDesk
from app.editor.editor import Editor
from app.editor.finding import Finder
from app.editor.office_desk import OfficeDesk
from app.editor.opening import opening_state, view_of_level
from app.editor.outcome import EditorWorld
from app.editor.outside import Others
from app.editor.release_desk import ReleaseDesk
from app.editor.roles import may_change
from app.editor.sharing import SigningIn
from app.editor.state import Dialog, EditorState, Here, SiteKiosk
from app.front import has_display
from app.opened_map import standpoint
from app.ports import Clock
from app.site import Site, read_site
from app.station_files import load_station, read_bytes
from maps.codec import is_station_map
from maps.model import NodeKind, RequestError, StationMap
from maps.publishing.review import Person

SIZE_PX = (1600, 900)
_SIZES = range(600, 16385)
_DEFAULT_SITE = ASSETS / "sites" / "default.toml"


def open_editor(options: argparse.Namespace) -> int:
    """Open the editor and serve until its window closes; without a display, leave one picture."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    for handler in logging.getLogger().handlers:
        handler.setLevel(logging.WARNING)
    picture: Path | None = options.picture
    if picture is None and not has_display():
        message = "edit: there is no display; open it on one, or give --picture FILE.png"
        raise RequestError(message)
    editor, stage = assemble(options, offscreen=picture is not None)
    if picture is not None:
        _draw(stage, picture)
        return 0
    stage.run(tick=editor.tick, recover=editor.recover, asks=editor.asks_before_leaving)
    return 0


def assemble(
    options: argparse.Namespace,
    *,
    offscreen: bool,
    drafts: Path | None = None,
    clock: Clock | None = None,
) -> tuple[Editor, Any]:
    """Return the editor in its window, and the window.

    Args:
        options: what the command line said.
        offscreen: draw into memory.
        drafts: the folder of what was not saved, if not where the user's programs keep state.
        clock: the time, if not the machine's.

    Raises:
        MapError: a file is broken.
        RequestError: there is no such file, or the site's standpoint is not on its map.
    """
    from app.toolkit import open_toolkit  # noqa: PLC0415 - settles everything before Kivy opens

    clock = clock or SystemClock()
    office = office_of(options, clock)
    person = _person(options, office)
    size = _size(options.window)
    site, path = _site(options), _map_path(options)
    station = load_station(path)
    conditions = options.conditions or site.conditions
    today = clock.now().date()
    folder = drafts or state_folder() / "drafts"
    file = path if path.is_file() and is_station_map(read_bytes(path)) else None
    desk = FileDesk(file, folder, today, conditions=conditions, site=options.site)
    books = Phrasebooks(offered(country=site.country, first=_language(options, site)), station)
    state = _opening(station, site, options, desk, books)
    world = EditorWorld(
        books=books,
        language_names={tag: known_languages()[tag].name for tag in books},
        at=clock.now(),
        stem=f"draft:{secrets.token_hex(4)}",
        find=Finder(tuple(books[tag] for tag in ("ko", "en") if tag in books), search_words()),
        conditions_file=conditions,
        site_file=options.site,
        release_folder=str(file.with_name("release") if file is not None else "build/release"),
        keeps_releases=site.state is not None,
        person=person.name if person is not None else "",
        role=person.role if person is not None else None,
        has_staff=office.has_staff,
    )
    state = replace(state, signing_in=SigningIn(name=options.person))
    if not may_change(world):  # what was not saved waits for somebody who may
        state = replace(state, dialog=Dialog.NONE)
    open_toolkit(*size, offscreen=offscreen)
    _as_desk_window(offscreen=offscreen)
    from app.editor.stage import EditorStage  # noqa: PLC0415 - opens the window

    stage = EditorStage(station, books[state.language], size, desk.texture)
    rect = stage.map_rect()
    state = replace(state, size_px=(float(rect.width), float(rect.height)))
    state = replace(state, view=view_of_level(state, state.level))
    colleagues = None
    if office.has_staff:
        colleagues = OfficeDesk(office, world.release_folder, station, person)
    releases = ReleaseDesk(state_folder(), state=site.state, office=colleagues)
    editor = Editor(state, world, stage, desk, clock, Others(releases, colleagues))
    stage.listen(editor)
    stage.mount()
    gc.freeze()
    return editor, stage


def _person(options: argparse.Namespace, office: Office) -> Person | None:
    """Return who has said all that lets them in; who has not is asked in the window.

    Raises:
        RequestError: somebody is named, and nobody has an account.
        SignInError: name or password are wrong.
    """
    if options.person and not office.has_staff:
        message = f"--as {options.person}: nobody has an account here; see main.py staff add"
        raise RequestError(message)
    return sign_in(options, office) if options.person and options.password_file else None


def _as_desk_window(*, offscreen: bool) -> None:
    """A kiosk has no frame and no pointer; a desk has both."""
    from kivy.config import Config  # noqa: PLC0415 - after the environment is settled

    for key, value in {"borderless": 0, "resizable": 1, "show_cursor": 1, "maxfps": 60}.items():
        Config.set("graphics", key, str(value if not offscreen or key == "maxfps" else 0))


def _opening(
    station: StationMap,
    site: Site,
    options: argparse.Namespace,
    desk: FileDesk,
    books: Phrasebooks,
) -> EditorState:
    state = opening_state(station, _language(options, site), file=desk.file)
    state = replace(state, conditions=desk.first_conditions(), who=options.who)
    since = desk.draft_since()
    if since is not None:
        state = replace(state, dialog=Dialog.RECOVER, found_since=since)
    if options.site is not None:
        spot = standpoint(site, station, books)
        here = Here(position=spot.position, level=spot.level, facing_deg=spot.facing_deg)
        state = replace(state, here=here)
        node = station.node_by_id[spot.nodes[0]]
        if node.kind is NodeKind.KIOSK:
            own = SiteKiosk(node=node.id, own_deg=site.facing_deg)
            state = replace(state, site_kiosk=own)
    return state


def _language(options: argparse.Namespace, site: Site) -> str:
    wanted: str = options.language or site.language
    there = offered(country=site.country)
    if wanted not in there:
        message = f"--language {wanted}: is not available; there are: {', '.join(there)}"
        raise RequestError(message)
    return wanted


def _site(options: argparse.Namespace) -> Site:
    if options.site is None:
        return Site()
    path: Path = options.site
    return read_site(read_bytes(path), name=str(path), folder=path.parent)


def _map_path(options: argparse.Namespace) -> Path:
    """Return the map that was named; else the site's; else the one that a demonstration shows."""
    if options.map is not None:
        return options.map
    path: Path = options.site or _DEFAULT_SITE
    site = read_site(read_bytes(path), name=str(path), folder=path.parent)
    if site.station is None:
        message = f"{path}: station: names no map; name one: edit MAP"
        raise RequestError(message)
    return site.station


def _size(text: str | None) -> tuple[int, int]:
    if text is None:
        return SIZE_PX
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if size[0] not in _SIZES or size[1] not in _SIZES:
        message = f"--window {text}: is no size of a desk's window; write it as 1600x900"
        raise RequestError(message)
    return size


def _draw(stage: Any, path: Path) -> None:
    """Leave a picture of the window where nobody can look at it."""
    from kivy.base import EventLoop  # noqa: PLC0415 - the window is open

    from app.adapters.demo import picture_of_window  # noqa: PLC0415 - the same

    for _ in range(4):
        stage.canvas.ask_update()
        EventLoop.idle()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        picture_of_window().save(path)
    except (OSError, ValueError) as error:
        message = f"--picture {path}: cannot be written ({error}); choose another"
        raise RequestError(message) from None
