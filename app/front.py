"""The kiosk's front door: settings and files to a world, ports to a kiosk, and then the loop.

Without a display nobody could see it: then one demo visit is played by real touches, and its
pictures are kept.
"""

import gc
import logging
import os
import re
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from app.adapters.alarm_file import AlarmFile
from app.adapters.back_door import LazyBackRoom
from app.adapters.folders import cache_folder
from app.adapters.folders import state_folder as usual_state_folder
from app.adapters.hourly_counts import HourlyCounts
from app.adapters.speech_desk import SpeechDesk
from app.adapters.status_sources import sources_of
from app.adapters.system_clock import SystemClock
from app.adapters.watchdog import Watchdog
from app.assets import ASSETS, known_languages, offered, search_words
from app.flow.staff import Mounting, SetUpWanted
from app.flow.world import StaffSetup, Standpoint, World
from app.kiosk import Devices, Kiosk
from app.kiosk import open_kiosk as open_window
from app.mapview.lettering import text_breadth
from app.opened_map import opened, opened_at
from app.ports import Beacon, Clip, Clock, StaffDesk
from app.references import resolve
from app.site import Panel, Site, read_site
from app.site_beacon import SiteBeacon
from app.station_files import read_bytes
from app.text.phrasebook import Phrasebook
from maps.model import (
    NO_CONDITIONS,
    Conditions,
    MapError,
    RequestError,
    StationMap,
    WayfindingError,
)

if TYPE_CHECKING:
    import argparse

    from app.adapters.phone_desk import PhoneDesk
    from app.adapters.print_desk import PrintDesk
    from app.adapters.succession import Succession
    from app.flow.hand_off import HandOff
    from routing.route import Route

ROOT = ASSETS.parent
DEFAULT_SITE = ASSETS / "sites" / "default.toml"
DEMO_FOLDER = ROOT / "build" / "demo"
_log = logging.getLogger(__name__)
_SET_UP = "--set-up"
_WINDOW_PX = range(200, 16385)
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")


def open_kiosk(options: "argparse.Namespace") -> int:
    """Open the kiosk and serve until its window closes; without a display, play the demo visit."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    for handler in logging.getLogger().handlers:
        handler.setLevel(logging.WARNING)  # Kivy's own logger has another idea of what matters
    site = _site(options)
    folder: Path | None = options.demo
    if folder is None and not has_display():
        folder = DEMO_FOLDER
    kiosk, desk = assemble(site, offscreen=folder is not None)
    succession: Succession | None = None
    try:
        if folder is None:
            if options.set_up:
                kiosk.dispatch(SetUpWanted())
            kiosk.soon(desk.prepare)
            kiosk.soon(kiosk.world.network.prepare)
            kiosk.soon(partial(_load_holidays, kiosk.world.station))
            succession = _watched(site, kiosk)
            watchdog = Watchdog(SystemClock())
            kiosk.soon(watchdog.ready)
            kiosk.run(watchdog.beat)
            watchdog.ending()
        else:
            _play(kiosk, folder)
    finally:
        kiosk.close()
        desk.close()
    if kiosk.has_new_measures or (succession is not None and succession.is_due):
        _begin_anew()
    return 0


def _watched(site: Site, kiosk: Kiosk) -> "Succession | None":
    """Let a release that is installed from now on take over between two visits, as new measures do.

    Returns:
        Who knows whether another release is to be served; None where none are installed.
    """
    from app.adapters.release_shelf import ReleaseShelf  # noqa: PLC0415 - after the first picture
    from app.adapters.succession import Succession  # noqa: PLC0415 - the same

    succession = (
        Succession(ReleaseShelf(site.state), lambda path: opened_at(path, site))
        if site.state is not None
        else None
    )

    def look() -> None:
        if kiosk.has_new_measures or (succession is not None and succession.look()):
            signal.raise_signal(signal.SIGTERM)  # as whoever ends it from outside

    kiosk.between_visits(look)
    return succession


def _begin_anew() -> NoReturn:
    """Become the same program again, with the same words: nothing of the map before is left.

    Save one word: who has measured the panel need not do so again.
    """
    words = [word for word in sys.orig_argv[1:] if word != _SET_UP]
    os.execv(sys.executable, [sys.executable, *words])  # noqa: S606 - no shell wanted


def _load_holidays(station: StationMap) -> None:
    from maps.opening import load_holidays  # noqa: PLC0415 - the first picture has no hours

    load_holidays(station)


def has_display() -> bool:
    """Say whether there is anything to show a window on."""
    driver = os.environ.get("SDL_VIDEODRIVER", "")
    return driver.upper() == "KMSDRM" or (
        driver != "offscreen" and any(os.environ.get(name) for name in _DISPLAYS)
    )


def assemble(
    site: Site,
    *,
    offscreen: bool,
    state_folder: Path | None = None,
    log: Path | None = None,
    clock: Clock | None = None,
) -> tuple[Kiosk, "LazyDesk"]:
    """Return the kiosk of a site in its window, and its way to the phone.

    Args:
        site: where it stands.
        offscreen: draw into memory.
        state_folder: where the key is kept, if not where the user's programs keep state.
        log: where the phone page's server writes what is asked for.
        clock: the kiosk's, if not the machine's.

    Raises:
        MapError: a file of the site is broken.
        RequestError: the site's standpoint is not on its map.
    """
    gc.disable()  # nothing becomes garbage while everything is being made
    try:
        return _assemble(site, offscreen, state_folder, log, clock)
    finally:
        gc.enable()
        gc.freeze()  # map and widgets stay for good: no need to look at them again


def _assemble(
    site: Site,
    offscreen: bool,  # noqa: FBT001 - private
    state_folder: Path | None,
    log: Path | None,
    clock: Clock | None,
) -> tuple[Kiosk, "LazyDesk"]:
    network, books, here = opened(site)
    station = network.station
    speech = SpeechDesk(
        site.voice,
        known_languages(),
        books,
        station,
        cache_folder() / "speech",
    )
    clock = clock or SystemClock()
    state_folder = state_folder or usual_state_folder()
    feed = sources_of(site, clock, state_folder)
    read = feed.read if feed is not None else None
    desk = LazyDesk(site, station, here, tuple(books), state_folder, log, read)
    network.start_at(here.nodes)
    world = World(
        network=network,
        words_to_find=search_words,
        books=books,
        language_names={tag: known_languages()[tag].name for tag in books},
        here=here,
        hand_off=desk.hand_off,
        around=dict(site.voice.around),
        has_voice=lambda language: language in speech.languages,
        conditions=(feed.latest() if feed is not None else None) or NO_CONDITIONS,
        idle_s=float(site.idle_s),
        breadth=text_breadth,
        clips=_clips(site),
        has_printer=site.printer is not None,
        staff=_staff_setup(site, station, books),
        has_staff=site.staff is not None,
        beacon=_beacon(site, books),
        measures=Mounting(panel=site.panel, facing_deg=site.facing_deg),
    )
    panel = site.panel
    tickets = _tickets(site, station)
    kiosk = open_window(
        world,
        size_px=(panel.width_px, panel.height_px),
        px_per_mm=panel.px_per_mm,
        bottom_mm=panel.screen_bottom_mm,
        distance_mm=panel.view_distance_mm,
        offscreen=offscreen,
        clock=clock,
        devices=Devices(
            feed=feed,
            speaker=speech,
            tickets=tickets,
            staff=_staff_desk(site),
            back_room=LazyBackRoom(
                site,
                clock,
                state_folder,
                tickets=tickets,
                heard=lambda: speech.languages,
                feed=feed,
            ),
            counter=HourlyCounts(site.counts or state_folder / "counts", clock),
            alarm=AlarmFile(site.emergency) if site.emergency is not None else None,
            beacon=_beacon_line(site),
        ),
    )
    return kiosk, desk


def _beacon(site: Site, books: Mapping[str, Phrasebook]) -> SiteBeacon | None:
    """Return how the beacon speaks: without languages of its own, the first one and English.

    Raises:
        MapError: it is to speak one that is not offered here.
    """
    if site.beacon is None:
        return None
    for tag in site.beacon.languages:
        if tag not in books:
            message = f"{site.name}: beacon.languages: {tag} is not available; there are: "
            raise MapError(message + ", ".join(books))
    english = next((tag for tag in books if tag.split("-", 1)[0] == "en"), "")
    usual = dict.fromkeys(filter(None, (next(iter(books)), english)))
    return replace(site.beacon, languages=site.beacon.languages or tuple(usual))


def _beacon_line(site: Site) -> Beacon | None:
    if site.beacon is None:
        return None
    from app.adapters.beacon_line import beacon_line  # noqa: PLC0415 - few sites have a sensor

    return beacon_line(site.beacon.listen)


def _tickets(site: Site, station: StationMap) -> "PrintDesk | None":
    if site.printer is None:
        return None
    from app.adapters.print_desk import PrintDesk, printer_of  # noqa: PLC0415 - few sites print

    return PrintDesk(printer_of(site.printer), station, site.printer.width_mm)


def _clips(site: Site) -> Mapping[str, Clip]:
    if site.sign_clips is None:
        return {}
    from app.adapters.clip_files import read_clips  # noqa: PLC0415 - few sites have clips

    return read_clips(site.sign_clips, name=site.name)


def _staff_desk(site: Site) -> StaffDesk | None:
    if not site.help.call:
        return None
    from app.adapters.staff_desk import desk_of  # noqa: PLC0415 - not every site can be called

    return desk_of(site.help)


def _staff_setup(site: Site, station: StationMap, books: Mapping[str, Phrasebook]) -> StaffSetup:
    """Return how the staff are reached.

    Raises:
        RequestError: the desk is not on the map.
    """
    desk = None
    if site.help.desk:
        try:
            desk = resolve(site.help.desk, station, tuple(books.values())).place
        except RequestError as error:
            message = f"{site.name}: help.desk: {error}"
            raise RequestError(message) from None
        if desk is None:
            message = f"{site.name}: help.desk: {site.help.desk} is no place; name one"
            raise RequestError(message)
    return StaffSetup(
        kiosk=site.kiosk_number,
        can_call=bool(site.help.call),
        phone=site.help.phone,
        desk=desk,
    )


class LazyDesk:
    """The way to the phone, opened at the first use: the first picture does not wait for it."""

    def __init__(  # noqa: PLR0913, PLR0917 - what it takes
        self,
        site: Site,
        station: StationMap,
        here: Standpoint,
        languages: tuple[str, ...],
        state_folder: Path,
        log: Path | None,
        conditions: Callable[[], bytes | None] | None = None,
    ) -> None:
        """Keep what it takes to open."""
        self.station = station
        self._site, self._here, self._languages = site, here, languages
        self._state_folder, self._log, self._conditions = state_folder, log, conditions
        self._desk: PhoneDesk | None = None

    @property
    def desk(self) -> "PhoneDesk":
        """The open desk."""
        if self._desk is None:
            from app.adapters.phone_desk import PhoneDesk, PhoneSettings  # noqa: PLC0415

            site = self._site
            self._desk = PhoneDesk(
                station=self.station,
                node=self._here.nodes[0],
                facing_deg=self._here.facing_deg,
                page=ROOT / "app" / "phone",
                clock=SystemClock(),
                languages=self._languages,
                settings=PhoneSettings(
                    address=site.phone_address,
                    listen_host=site.listen_host,
                    listen_port=site.listen_port,
                    kiosk_number=site.kiosk_number,
                    state_folder=self._state_folder,
                    log=self._log,
                    conditions=self._conditions,
                ),
            )
        return self._desk

    def hand_off(
        self, route: "Route", language: str, conditions: Conditions = NO_CONDITIONS
    ) -> "HandOff | None":
        """Return a route as a link and its symbol; None when there cannot be one.

        What is wrong with key or server is for the operator's log, and no traveller's trouble.
        """
        try:
            return self.desk.hand_off(route, language, conditions)
        except (WayfindingError, OSError) as error:
            _log.warning("no way to the phone: %s", error)
            return None

    def prepare(self) -> None:
        """Do now what the first hand-off would have to wait for."""
        try:
            self.desk.prepare()
        except (WayfindingError, OSError) as error:
            _log.warning("no way to the phone: %s", error)

    def close(self) -> None:
        """Stop serving."""
        if self._desk is not None:
            self._desk.close()


def _site(options: "argparse.Namespace") -> Site:
    """Return the site file's settings, changed by what the command line says."""
    path = options.site or (None if options.station else DEFAULT_SITE)
    site = Site()
    if path is not None:
        site = read_site(read_bytes(path), name=str(path), folder=path.parent)
        site = replace(site, file=path)
    _check_language(site, path)
    if site.phone_address:
        _check_phone_address(site.phone_address, path)
    if options.station is not None:
        site = replace(site, station=options.station, state=None)
    if options.window is not None:
        site = replace(site, panel=_window(options.window, site.panel))
    return site


def _check_language(site: Site, path: Path | None) -> None:
    languages = known_languages()
    there = offered(country=site.country)
    if not any(site.language in languages[tag].chain for tag in there):
        message = f"{path}: language: {site.language} is not available; there are: "
        raise MapError(message + ", ".join(there))


def _check_phone_address(address: str, path: Path | None) -> None:
    """Say what is wrong with it now, not when a traveller wants it."""
    from app.handoff import HandoffError, PageAddress  # noqa: PLC0415 - few sites ask for it

    try:
        PageAddress.of(address)
    except HandoffError as error:
        message = f"{path}: phone_address: {error}"
        raise MapError(message) from None


def _window(text: str, panel: Panel) -> Panel:
    """Return the panel with another count of pixels; what is drawn keeps its share of it."""
    found = re.fullmatch(r"(\d{2,5})x(\d{2,5})", text)
    if found is None:
        message = f"--window {text}: is not a size; write it as 1080x1920"
        raise RequestError(message)
    width_px, height_px = int(found[1]), int(found[2])
    if width_px not in _WINDOW_PX or height_px not in _WINDOW_PX:
        message = f"--window {text}: each side is to be from {_WINDOW_PX[0]} to {_WINDOW_PX[-1]}"
        raise RequestError(message)
    return replace(panel, width_px=width_px, height_px=height_px)


def _play(kiosk: Kiosk, folder: Path) -> None:
    from app.adapters.demo import play  # noqa: PLC0415 - a kiosk on site never plays

    try:
        files = play(kiosk, folder)
    except OSError as error:
        message = f"--demo {folder}: {(error.strerror or 'cannot be written').lower()}"
        raise RequestError(message) from None
    sys.stdout.write(
        "".join(f"{file}\n" for file in files)
        + f"No display: one visit was played offscreen; its {len(files)} pictures are in {folder}\n"
    )
