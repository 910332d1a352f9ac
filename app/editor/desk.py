"""What the editor keeps and reads outside: map, draft, today's state, site, pictures."""

import datetime as dt
import hashlib
from pathlib import Path
from typing import Any

from app.adapters.draft_files import DraftFile
from app.adapters.kept_files import write_whole
from app.adapters.site_file import save_kiosk
from app.adapters.status_file import StatusFile
from app.station_files import import_stations, load_conditions, load_station, read_bytes
from maps.codec import is_station_map, write_conditions, write_station_map
from maps.editing import History
from maps.importing.survey_table import decoded_table
from maps.model import (
    NO_CONDITIONS,
    Conditions,
    Finding,
    MapError,
    NodeId,
    RequestError,
    StationMap,
)
from maps.validation import RULES, beside_remarks
from maps.validation.recheck import Recheck
from routing.coverage import covered_again

MOST_PICTURE_PX = 12_000
"""So long an edge of a plan may be; graphics cards take no more."""


class FileDesk:
    """The desk of one map file, and of the site that it belongs to, if there is one."""

    def __init__(
        self,
        file: Path | None,
        drafts: Path,
        today: dt.date,
        *,
        conditions: Path | None = None,
        site: Path | None = None,
    ) -> None:
        """Remember where everything is; nothing is read yet.

        Args:
            file: the map's file; None: it has none yet.
            drafts: the folder of what was not saved.
            today: the day by which opening hours are looked at.
            conditions: where today's state is said.
            site: where the kiosk stands.
        """
        self._file, self._drafts, self._today = file, drafts, today
        self._conditions, self._site = conditions, site
        self._feed = StatusFile(conditions) if conditions is not None else None
        self._textures: dict[str, Any] = {}
        self._open_drafts: dict[str, DraftFile] = {}
        self._recheck: Recheck | None = None

    @property
    def file(self) -> str:
        """The name of the map's file."""
        return str(self._file) if self._file is not None else ""

    # --- the map ----------------------------------------------------------------------------------

    def save(self, station: StationMap) -> None:
        """Write the map to its file, and put its draft away."""
        if self._file is None:
            message = "this map has no file yet; open one first"
            raise RequestError(message)
        _write(self._file, write_station_map(station))
        self.drop_draft()

    def open(self, path: str) -> StationMap:
        """Open another map, or import one: then it gets a file of its own beside its source."""
        where = Path(path).expanduser()
        if not where.exists():
            message = f"{path}: is not there; check the path"
            raise MapError(message)
        if where.is_file() and is_station_map(read_bytes(where)):
            station, self._file = load_station(where), where
            return station
        station = import_stations([where], format_name=None, selection=None)[0]
        self._file = where.with_name(f"{where.name.split('.')[0]}.station.json")
        return station

    @staticmethod
    def read_map(path: str) -> str:
        """Return what another file of a station map holds; the map in hand stays."""
        where = Path(path).expanduser()
        data = read_bytes(where)
        if not is_station_map(data):
            message = f"{path}: is no station map; save the other's work as one first"
            raise MapError(message)
        return data.decode("utf-8", errors="replace")

    # --- the survey table -------------------------------------------------------------------------

    @property
    def _survey(self) -> Path:
        """The survey table's file: beside the map, and named after it."""
        if self._file is None:
            message = "this map has no file yet; save it first"
            raise RequestError(message)
        return self._file.with_suffix(".survey.csv")

    def write_survey(self, table: str, count: int) -> tuple[str, int, str]:
        """Write a survey table; return its file, its rows, and the file of what stood there."""
        path, data, kept = self._survey, table.encode(), ""
        before = read_bytes(path) if path.is_file() else data
        if before != data:  # somebody may have measured a whole day for it
            old = path.with_suffix(".before.csv")
            _write(old, before)
            kept = old.name
        _write(path, data)
        return path.name, count, kept

    def read_survey(self) -> tuple[str, str]:
        """Return the name of the survey table's file, and what it holds."""
        path = self._survey
        if not path.is_file():
            message = f"{path}: is not there; write the table first, or put a filled one there"
            raise MapError(message)
        return path.name, decoded_table(read_bytes(path), path.name)

    # --- the draft --------------------------------------------------------------------------------

    @property
    def _draft(self) -> DraftFile:
        """The draft of the file in hand, in a folder of its own."""
        named = str(self._file.resolve()) if self._file is not None else "new"
        mark = hashlib.sha256(named.encode()).hexdigest()[:16]
        if mark not in self._open_drafts:
            self._open_drafts[mark] = DraftFile(self._drafts / mark)
        return self._open_drafts[mark]

    def keep(self, history: History) -> None:
        """Write down what was done since the last time, onto the disk."""
        self._draft.keep(history)

    def draft_since(self) -> dt.datetime | None:
        """Return when something was last kept that was not saved; None: nothing was."""
        return self._draft.since()

    def take_draft(self) -> History | None:
        """Return what was done and not saved when the editor last ended; all can be undone."""
        found = self._draft.recover()
        return found.history if found is not None else None

    def drop_draft(self) -> None:
        """Put away what was kept."""
        try:
            self._draft.drop()
        except OSError as error:
            message = f"{self._drafts}: {(error.strerror or 'cannot be removed').lower()}"
            raise MapError(message) from None

    def close(self) -> None:
        """Let go of the drafts; another editor may have them."""
        for draft in self._open_drafts.values():
            draft.close()

    # --- rules, today, the site -------------------------------------------------------------------

    def check(self, station: StationMap) -> tuple[Finding, ...]:
        """Return what the rules say of a map."""
        # one that a rule has failed in is not trusted again
        recheck, self._recheck = self._recheck, None
        if recheck is None:
            recheck = Recheck(station, (*RULES, covered_again(self._today)))
        found = beside_remarks(station, recheck.at(station))
        self._recheck = recheck
        return found

    def say(self, conditions: Conditions) -> None:
        """Write today's state; what others wrote beside it stays."""
        if self._conditions is None:
            message = "today's state has no file; name one with --site or --conditions"
            raise RequestError(message)
        before = self._conditions.read_bytes() if self._conditions.is_file() else b""
        _write(self._conditions, write_conditions(conditions, before=before))

    def first_conditions(self) -> Conditions:
        """Return today's state as it is when the editor opens; nothing where there is no file."""
        if self._conditions is None or not self._conditions.is_file():
            return NO_CONDITIONS
        return load_conditions(self._conditions)

    def heard(self) -> Conditions | None:
        """Return today's state if others have changed it."""
        if self._feed is None or self._conditions is None or not self._conditions.is_file():
            return None
        return self._feed.latest()

    def take_kiosk(self, node: NodeId) -> None:
        """Write into the site file which kiosk of the map it is of; which way it looks says that.

        Every other line stays as it is.
        """
        if self._site is None:
            message = "the kiosk has no site file; name one with --site"
            raise RequestError(message)
        save_kiosk(self._site, node)

    # --- pictures and other programs --------------------------------------------------------------

    def picture_size(self, path: str) -> tuple[int, int]:
        """Return the size of a picture that can be drawn over."""
        from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - few draw over a plan

        try:
            with Image.open(Path(path).expanduser()) as picture:
                size = picture.size
                if max(size) > MOST_PICTURE_PX:
                    message = f"{path}: is larger than {MOST_PICTURE_PX} pixels; make it smaller"
                    raise RequestError(message)
                picture.load()
        except (OSError, UnidentifiedImageError, ValueError, Image.DecompressionBombError) as error:
            message = (
                f"{path}: is no picture that can be read ({type(error).__name__}); use PNG or JPEG"
            )
            raise RequestError(message) from None
        return size

    def texture(self, path: str) -> Any:
        """Return a picture for the screen, or None where it is gone."""
        if path not in self._textures:
            from PIL import Image  # noqa: PLC0415 - as above

            from app.mapview.textures import texture_of  # noqa: PLC0415 - opens the window

            try:
                with Image.open(Path(path).expanduser()) as picture:
                    self._textures[path] = texture_of(picture.convert("RGBA"))
            except (OSError, ValueError):
                self._textures[path] = None
        return self._textures[path]

    def copy(self, text: str) -> None:
        """Give a text to other programs."""
        clipboard = _clipboard()
        if clipboard is not None:
            clipboard.copy(text)

    def pasted(self) -> str:
        """Return the text that another program has given."""
        clipboard = _clipboard()
        found = clipboard.paste() if clipboard is not None else ""
        return found if isinstance(found, str) else ""


def _clipboard() -> Any:
    from kivy.core.clipboard import Clipboard  # noqa: PLC0415 - looks for programs when it is read

    return Clipboard


def _write(path: Path, data: bytes) -> None:
    try:
        write_whole(path, data)
    except OSError as error:
        message = f"{path}: {(error.strerror or 'cannot be written').lower()}; nothing was changed"
        raise MapError(message) from None
