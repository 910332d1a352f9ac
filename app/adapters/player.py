"""What brings a sound to people's ears: a program of the machine, or nothing at all."""

import contextlib
import logging
import subprocess
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from app.adapters.programs import end_program, last_line
from app.adapters.sound import Sound, write_wav

APLAY = ("aplay", "-q")
"""ALSA's own player. It opens the device anew each time, so one that was unplugged comes back."""

_GLANCE_S = 0.02
_STUCK_S = 3.0
"""A player that takes so much longer than its sound waits for a device that does not answer."""

_log = logging.getLogger(__name__)


class Player(Protocol):
    """Plays one sound at a time."""

    def play(self, sound: Sound, is_stopped: threading.Event) -> None:
        """Play a sound to its end, or until it is stopped; nothing is heard 200 ms after that."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


class NoPlayer:
    """Takes as long as the sound would, in silence."""

    def play(self, sound: Sound, is_stopped: threading.Event) -> None:
        """Wait as long as it would be heard."""
        is_stopped.wait(sound.duration_s)

    def close(self) -> None:
        """There is nothing to let go of."""


class ProgramPlayer:
    """Plays with a program that takes the path of a WAV file.

    A program of its own cannot freeze or crash the kiosk, whatever its sound driver does. Where it
    fails the kiosk goes on with captions, and says so once in its log.
    """

    def __init__(self, words: Sequence[str] = APLAY) -> None:
        """Use a program: its name and what stands before the file."""
        self._words = tuple(words)
        self._folder = tempfile.TemporaryDirectory(prefix="yeokgil-sound-")
        self._file = Path(self._folder.name) / "said.wav"
        self._is_silent = False

    def play(self, sound: Sound, is_stopped: threading.Event) -> None:
        """Play a sound; without a device, take as long as it would."""
        begun_s = time.monotonic()
        end_s = begun_s + sound.duration_s
        trouble = self._try(sound, is_stopped)
        if trouble is not None:
            if not self._is_silent:
                _log.warning("no sound: %s; what is said is shown in captions only", trouble)
            self._is_silent = True
            is_stopped.wait(max(0.0, end_s - time.monotonic()))
        elif self._is_silent and not is_stopped.is_set():
            _log.warning("sound is back")
            self._is_silent = False

    def close(self) -> None:
        """Remove the file."""
        with contextlib.suppress(OSError):
            self._folder.cleanup()

    def _try(self, sound: Sound, is_stopped: threading.Event) -> str | None:
        """Play; return what went wrong, if anything."""
        try:
            self._file.write_bytes(write_wav(sound))
            process = subprocess.Popen(  # noqa: S603 - from the site's settings
                [*self._words, str(self._file)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
        except OSError as error:
            return f"{self._words[0]}: {(error.strerror or 'cannot be started').lower()}"
        end_s = time.monotonic() + sound.duration_s + _STUCK_S
        while process.poll() is None:
            if is_stopped.wait(_GLANCE_S):
                break
            if time.monotonic() > end_s:
                end_program(process)
                _close(process)
                return f"{self._words[0]}: does not come to an end"
        if process.poll() is None:
            end_program(process)
            _close(process)
            return None
        said = last_line(process.stderr.read()) if process.stderr is not None else ""
        _close(process)
        if not process.returncode:
            return None
        return said or f"{self._words[0]}: failed"


def _close(process: "subprocess.Popen[bytes]") -> None:
    if process.stderr is not None:
        process.stderr.close()
