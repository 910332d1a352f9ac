"""What the staff area asks of the machine: compares the PIN, writes conditions, looks at itself."""

import datetime as dt
import logging
import shutil
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from app.adapters.conditions_desk import ConditionsDesk
from app.adapters.error_memory import ErrorMemory
from app.adapters.secrets import Doorkeeper, is_secret, read_hash
from app.adapters.site_file import SiteFileError, save_measures
from app.adapters.staff_log import StaffLog
from app.flow.staff import (
    Answer,
    ChangeConditions,
    CheckPin,
    ConditionsTold,
    Device,
    DeviceTold,
    LookAtDevice,
    MeasuresTold,
    Mounting,
    NoteStaff,
    PinTold,
    Question,
    SaveMeasures,
)
from app.ports import Clock
from maps.model import WayfindingError

DOOR, TRIES_FILE = "kiosk", "staff-tries.json"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the machine is asked about itself."""

    started: dt.datetime
    printer: Callable[[], str] = lambda: ""
    """Name of its state; empty: there is none."""
    heard: Callable[[], Collection[str]] = tuple
    feed_trouble: Callable[[], str] = lambda: ""
    map_file: str = ""
    errors: ErrorMemory | None = None


class BackRoom:
    """Answers the staff area of one kiosk."""

    def __init__(
        self,
        clock: Clock,
        state_folder: Path,
        *,
        pin: Path | None,
        conditions: ConditionsDesk,
        site_file: Path | None,
        surroundings: Surroundings,
    ) -> None:
        """Remember where everything is.

        Args:
            clock: the time.
            state_folder: where wrong PINs are counted, and the log is kept.
            pin: the file with the hash of the PIN; None: nobody can sign in.
            conditions: where states are written.
            site_file: where measures are written; None: there is no such file.
            surroundings: what is to be told of the machine.
        """
        self._clock, self._folder, self._pin = clock, state_folder, pin
        self._conditions, self._site_file, self._around = conditions, site_file, surroundings
        self._keeper = Doorkeeper(state_folder / TRIES_FILE, clock)
        self._book = StaffLog(state_folder, clock)

    def ask(self, question: Question) -> Answer | None:
        """Do what is asked; None: there is nothing to tell."""
        match question:
            case CheckPin(pin=pin):
                return self._check(pin)
            case ChangeConditions():
                return self._change(question)
            case LookAtDevice():
                return DeviceTold(self._look())
            case SaveMeasures(measures=measures):
                return self._save(measures)
            case NoteStaff(what=what):
                self._book.write(what)
                return None

    def close(self) -> None:
        """Nothing is open between two questions."""

    def _check(self, pin: str) -> PinTold:
        try:
            if self._pin is None:
                return PinTold(has_trouble=True)
            hashed = read_hash(self._pin)
            attempt = self._keeper.attempt(DOOR, lambda: is_secret(pin, hashed))
        except WayfindingError as error:
            _log.warning("%s", error)
            return PinTold(has_trouble=True)
        if attempt.is_right:
            self._book.write("signed in")
        elif attempt.locked_s:
            self._book.write("locked")
        else:
            self._book.write("wrong PIN")
        return PinTold(
            is_right=attempt.is_right, tries_left=attempt.tries_left, locked_s=attempt.locked_s
        )

    def _change(self, question: ChangeConditions) -> ConditionsTold:
        now = self._clock.now()
        try:
            self._conditions.edit(lambda conditions: question.change(conditions, now))
        except (WayfindingError, ValueError) as error:
            _log.warning("%s", error)
            self._book.write(f"failed: {question.what}", question.subjects)
            return ConditionsTold(question.done, is_done=False)
        self._book.write(question.what, question.subjects)
        return ConditionsTold(question.done, is_done=True)

    def _save(self, measures: Mounting) -> MeasuresTold:
        try:
            if self._site_file is None:
                message = "no site file: start the kiosk with --site FILE"
                raise SiteFileError(message)
            save_measures(self._site_file, measures)
        except WayfindingError as error:
            _log.warning("%s", error)
            return MeasuresTold(is_done=False)
        self._book.write("measures saved")
        return MeasuresTold(is_done=True)

    def _look(self) -> Device:
        around, errors = self._around, self._around.errors
        return Device(
            now=self._clock.now(),
            started=around.started,
            printer=around.printer(),
            heard=tuple(sorted(around.heard())),
            feed_trouble=around.feed_trouble(),
            map_file=around.map_file,
            free_mb=_free_mb(self._folder),
            last_error=errors.last if errors is not None else "",
            last_error_at=errors.last_at if errors is not None else None,
            errors=errors.count if errors is not None else 0,
        )


def _free_mb(folder: Path) -> int | None:
    """Return how much room is left where the kiosk keeps its state."""
    there = next((each for each in (folder, *folder.parents) if each.exists()), None)
    try:
        return shutil.disk_usage(there).free // 1_000_000 if there is not None else None
    except OSError:
        return None
