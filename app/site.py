"""Where one kiosk stands: the panel, the spot, the way a reader looks, the operator's address.

A site file is TOML; every setting has a default that suits a demo. Whatever is wrong in it is
said in one line with the setting's name.
"""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.site_beacon import BeaconDoc, SiteBeacon, beacon_complaints, beacon_of
from maps.model import MapError


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """The screen: its pixels, and how large they are."""

    width_px: int = 1080
    height_px: int = 1920
    width_mm: float = 398.5
    """Visible width; 398.5 mm is a 32-inch panel upright."""
    screen_bottom_mm: float = 700.0
    """How high above the floor its lowest row of pixels is."""
    view_distance_mm: float = 600.0
    """How far away one stands who reads it."""

    @property
    def px_per_mm(self) -> float:
        """Pixels in a millimetre."""
        return self.width_px / self.width_mm


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteVoice:
    """What the kiosk speaks with. As it comes: espeak-ng's voices, through ALSA."""

    player: tuple[str, ...] = ("aplay", "-q")
    """A program and its words, before the path of a WAV file; none: captions only."""
    piper: str = "piper"
    """The program of that name, or its path."""
    models: tuple[tuple[str, Path], ...] = ()
    """(language, piper's model for it): spoken by that instead of espeak-ng."""
    clips: Path | None = None
    """A folder with a folder of recorded clips for each language that has some."""
    readings: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    """(language, (name as written, as a voice should say it)...)."""
    around: tuple[tuple[str, str], ...] = ()
    """(language, where keypad, socket for earphones and whatever else this kiosk has are found):
    said in the greeting, in the site's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SitePrinter:
    """The ticket printer, if there is one."""

    address: str
    """``tcp:10.0.0.7:9100``, ``usb:/dev/usb/lp0``, or ``cups:QUEUE``."""
    width_mm: int = 80
    """Of the paper: 58 or 80."""
    answers: bool = True
    """Whether it answers status questions; some copies of known models do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteStaff:
    """The staff area behind a held corner, if there is one."""

    pin: Path
    """The file with the hash of its PIN; ``main.py staff-pin`` writes it."""
    conditions: Path | None = None
    """What staff write into; None: the site's own conditions file, or one of this kiosk's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteHelp:
    """How the staff are reached from this kiosk. As it comes: at the nearest information desk."""

    call: str = ""
    """``folder:PATH``, where calls are files, or ``http://HOST/PATH``, which takes them; empty:
    nobody can be called."""
    phone: str = ""
    """A number that travellers may ring, as they are to read it."""
    desk: str = ""
    """A REF on the map where somebody sits; empty: the nearest information desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One kiosk's settings.

    `here` is a REF on the station map; empty means the kiosk there of this number, else the main
    entrance. `facing_deg` is the bearing a person looks along when reading, clockwise from north,
    as measured on the spot; None: what the map says of the kiosk counts.
    """

    name: str = "site"
    """What to call it in messages: its file."""
    file: Path | None = None
    """Where it was read, if it was."""
    station: Path | None = None
    state: Path | None = None
    """The folder into which releases are installed: the one in use is served instead of `station`,
    which is what is left when nothing there can be read."""
    here: str = ""
    facing_deg: float | None = None
    panel: Panel = Panel()
    language: str = "ko"
    """In which every visit starts."""
    country: str = ""
    """ISO 3166, as ``US``: languages are offered as they are spoken there."""
    idle_s: int = 60
    phone_address: str = ""
    """The operator's public address of the phone page; empty: this machine serves it."""
    listen_host: str = "127.0.0.1"
    listen_port: int = 0
    """Where this machine serves the phone page, if it does; port 0 is any that is free."""
    conditions: Path | None = None
    """A file that others replace from time to time."""
    conditions_address: str = ""
    """An address that is asked for them instead."""
    counts: Path | None = None
    """Where visits are counted by the hour; None: with this program's own state."""
    kiosk_number: int = 1
    voice: SiteVoice = SiteVoice()
    printer: SitePrinter | None = None
    staff: SiteStaff | None = None
    help: SiteHelp = SiteHelp()
    sign_clips: Path | None = None
    """A folder with clips in sign language, a file for each screen and kind of maneuver."""
    beacon: SiteBeacon | None = None
    emergency: Path | None = None
    """A file of the station's control: while it is there, the way out is shown. None: never."""


class _PanelDoc(msgspec.Struct, forbid_unknown_fields=True):
    width_px: int = 1080
    height_px: int = 1920
    width_mm: float = 398.5
    screen_bottom_mm: float = 700.0
    view_distance_mm: float = 600.0


class _VoiceDoc(msgspec.Struct, forbid_unknown_fields=True):
    player: list[str] = msgspec.field(default_factory=lambda: ["aplay", "-q"])
    piper: str = "piper"
    models: dict[str, str] = {}
    clips: str = ""
    readings: dict[str, dict[str, str]] = {}
    around: dict[str, str] = {}


class _PrinterDoc(msgspec.Struct, forbid_unknown_fields=True):
    address: str
    width_mm: int = 80
    answers: bool = True


class _StaffDoc(msgspec.Struct, forbid_unknown_fields=True):
    pin: str
    conditions: str = ""


class _HelpDoc(msgspec.Struct, forbid_unknown_fields=True):
    call: str = ""
    phone: str = ""
    desk: str = ""


class _SignDoc(msgspec.Struct, forbid_unknown_fields=True):
    clips: str = ""


class _EmergencyDoc(msgspec.Struct, forbid_unknown_fields=True):
    line: str
    agreed: bool = False


class _SiteDoc(msgspec.Struct, forbid_unknown_fields=True):
    station: str = ""
    state: str = ""
    here: str = ""
    facing_deg: float | None = None
    language: str = "ko"
    country: str = ""
    idle_s: int = 60
    phone_address: str = ""
    listen_host: str = "127.0.0.1"
    listen_port: int = 0
    conditions: str = ""
    counts: str = ""
    kiosk_number: int = 1
    panel: _PanelDoc = msgspec.field(default_factory=_PanelDoc)
    voice: _VoiceDoc = msgspec.field(default_factory=_VoiceDoc)
    printer: _PrinterDoc | None = None
    staff: _StaffDoc | None = None
    help: _HelpDoc = msgspec.field(default_factory=_HelpDoc)
    sign: _SignDoc = msgspec.field(default_factory=_SignDoc)
    beacon: BeaconDoc | None = None
    emergency: _EmergencyDoc | None = None


_PORT = "[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]"
_PRINTER = re.compile(rf"tcp:[^\s:]+:({_PORT})|usb:/dev/[\w/-]+|cups:\w[\w.-]*")
_ADDRESS = re.compile(r"https?://[^\s/?#]+(/\S*)?")
_CALL = re.compile(r"(folder:.+|https?://[^\s/]+(/\S*)?)?")
_LONGEST_PHONE = 24
_IDLE_S = range(30, 301)  # barrier-free rule E02: staff may set 30 to 300 seconds
_PANEL_PX = range(200, 16385)
_PANEL_MM = (50.0, 5000.0)
_BOTTOM_MM = (300.0, 820.0)
"""Higher, and less than 400 mm of the panel are within reach of somebody who sits (B05)."""
_DISTANCE_MM = (300.0, 982.0)
"""From farther away, normal text of 12 mm is smaller than 0.7 degrees (EN 301 549, 5.1.4)."""
_NUMBER = range(256)  # one byte in the hand-off format


def read_site(data: bytes, *, name: str, folder: Path) -> Site:
    """Read a site file; relative paths in it are meant from `folder`.

    Raises:
        MapError: it is not one; names the setting.
    """
    try:
        document = msgspec.convert(tomllib.loads(data.decode()), _SiteDoc)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        message = f"{name}: not TOML: {error}; compare assets/sites"
        raise MapError(message) from None
    except msgspec.ValidationError as error:
        message = f"{name}: {error}; compare assets/sites"
        raise MapError(message) from None
    panel = document.panel
    is_address = "://" in document.conditions
    checks = {
        "idle_s: is outside 30..300": document.idle_s in _IDLE_S,
        "country: is not two capital letters (ISO 3166)": re.fullmatch(
            "([A-Z]{2})?", document.country
        )
        is not None,
        "kiosk_number: is outside 0..255": document.kiosk_number in _NUMBER,
        "listen_port: is outside 0..65535": document.listen_port in range(65536),
        "facing_deg: is outside 0..360": 0 <= (document.facing_deg or 0) <= 360,
        "voice.readings: a name or its reading is empty": all(
            name and said
            for each in document.voice.readings.values()
            for name, said in each.items()
        ),
        "printer.address: is none of tcp:HOST:PORT, usb:/dev/FILE, cups:QUEUE": document.printer
        is None
        or _PRINTER.fullmatch(document.printer.address) is not None,
        "conditions: is no address like https://station.example/conditions.json": not is_address
        or _ADDRESS.fullmatch(document.conditions) is not None,
        "staff.pin: names no file": document.staff is None or document.staff.pin != "",
        "printer.width_mm: is neither 58 nor 80": document.printer is None
        or document.printer.width_mm in {58, 80},
        "help.call: is neither folder:PATH nor http://HOST/PATH": _CALL.fullmatch(
            document.help.call
        )
        is not None,
        "help.phone: is no number of at most 24 characters": len(document.help.phone)
        <= _LONGEST_PHONE
        and document.help.phone.isprintable(),
        "panel: has no such size": panel.width_px in _PANEL_PX
        and panel.height_px in _PANEL_PX
        and _PANEL_MM[0] <= panel.width_mm <= _PANEL_MM[1],
        "panel.screen_bottom_mm: is outside 300..820": _BOTTOM_MM[0]
        <= panel.screen_bottom_mm
        <= _BOTTOM_MM[1],
        "panel.view_distance_mm: is outside 300..982": _DISTANCE_MM[0]
        <= panel.view_distance_mm
        <= _DISTANCE_MM[1],
        **beacon_complaints(document.beacon),
        "emergency.line: is not file:PATH": document.emergency is None
        or re.fullmatch("file:.+", document.emergency.line) is not None,
        "emergency.agreed: is not true; the fire authority has to agree": document.emergency is None
        or document.emergency.agreed,
    }
    for complaint, is_right in checks.items():
        if not is_right:
            message = f"{name}: {complaint}; correct this setting"
            raise MapError(message)
    return Site(
        name=name,
        station=folder / document.station if document.station else None,
        state=folder / document.state if document.state else None,
        here=document.here,
        facing_deg=document.facing_deg,
        panel=_panel(panel),
        language=document.language,
        country=document.country,
        idle_s=document.idle_s,
        phone_address=document.phone_address,
        listen_host=document.listen_host,
        listen_port=document.listen_port,
        conditions=None if is_address or not document.conditions else folder / document.conditions,
        conditions_address=document.conditions if is_address else "",
        counts=folder / document.counts if document.counts else None,
        kiosk_number=document.kiosk_number,
        voice=_voice(document.voice, folder),
        printer=_printer(document.printer),
        staff=_staff(document.staff, folder),
        help=_help(document.help, folder),
        sign_clips=folder / document.sign.clips if document.sign.clips else None,
        emergency=_emergency(document.emergency, folder),
        beacon=beacon_of(document.beacon, _listen(document.beacon, folder)),
    )


def _staff(document: _StaffDoc | None, folder: Path) -> SiteStaff | None:
    if document is None:
        return None
    own = document.conditions
    return SiteStaff(pin=folder / document.pin, conditions=folder / own if own else None)


def _help(document: _HelpDoc, folder: Path) -> SiteHelp:
    kind, _, where = document.call.partition(":")
    call = f"folder:{folder / where}" if kind == "folder" else document.call
    return SiteHelp(call=call, phone=document.phone, desk=document.desk)


def _emergency(document: _EmergencyDoc | None, folder: Path) -> Path | None:
    return folder / document.line.partition(":")[2] if document is not None else None


def _listen(document: BeaconDoc | None, folder: Path) -> str:
    kind, _, where = document.listen.partition(":") if document is not None else ("", "", "")
    return f"{kind}:{folder / where}" if kind else ""


def _panel(document: _PanelDoc) -> Panel:
    return Panel(
        width_px=document.width_px,
        height_px=document.height_px,
        width_mm=document.width_mm,
        screen_bottom_mm=document.screen_bottom_mm,
        view_distance_mm=document.view_distance_mm,
    )


def _printer(document: _PrinterDoc | None) -> SitePrinter | None:
    if document is None:
        return None
    return SitePrinter(
        address=document.address, width_mm=document.width_mm, answers=document.answers
    )


def _voice(document: _VoiceDoc, folder: Path) -> SiteVoice:
    # a program given by a path is meant from the site file, one given by its name is looked for
    piper = str(folder / document.piper) if "/" in document.piper else document.piper
    return SiteVoice(
        player=tuple(document.player),
        piper=piper,
        models=tuple((tag, folder / model) for tag, model in sorted(document.models.items())),
        clips=folder / document.clips if document.clips else None,
        readings=tuple(
            (tag, tuple(sorted(names.items()))) for tag, names in sorted(document.readings.items())
        ),
        around=tuple(sorted(document.around.items())),
    )
