"""Other programs, run so that nobody waits for them longer than they want to."""

import contextlib
import subprocess
import threading
import time
from collections.abc import Sequence

_GLANCE_S = 0.02
"""So often one looks whether a program has ended, or is to end."""

_GRACE_S = 0.1
"""So long a program may take to end by itself when asked to."""


class ProgramError(Exception):
    """A program could not be started, failed, or took too long; the message is one line."""


def run_program(
    words: Sequence[str],
    *,
    given: bytes = b"",
    is_stopped: threading.Event | None = None,
    patience_s: float = 20.0,
) -> bytes:
    """Return what a program writes, after giving it something to read.

    Raises:
        ProgramError: it failed, took longer than `patience_s`, or was stopped.
    """
    try:
        # the words come from the site's settings and from our own code, never from a traveller
        process = subprocess.Popen(  # noqa: S603
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
    except OSError as error:
        message = f"{words[0]}: {(error.strerror or 'cannot be started').lower()}"
        raise ProgramError(message) from None
    end_s = time.monotonic() + patience_s
    waiting: bytes | None = given
    while True:
        try:
            out, err = process.communicate(waiting, timeout=_GLANCE_S)
        except subprocess.TimeoutExpired:
            waiting = None
            was_stopped = is_stopped is not None and is_stopped.is_set()
            if was_stopped or time.monotonic() > end_s:
                end_program(process)
                process.communicate()
                why = "stopped" if was_stopped else f"took longer than {patience_s:g} s"
                message = f"{words[0]}: {why}"
                raise ProgramError(message) from None
            continue
        if process.returncode:
            message = f"{words[0]}: {last_line(err) or 'failed'}"
            raise ProgramError(message)
        return out


def end_program(process: "subprocess.Popen[bytes]") -> None:
    """Ask a program to end; make it, if it does not."""
    with contextlib.suppress(ProcessLookupError):
        process.terminate()
        try:
            process.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def last_line(output: bytes) -> str:
    """Return the last line of what a program complained of."""
    lines = [line.strip() for line in output.decode(errors="replace").splitlines()]
    return next((line for line in reversed(lines) if line), "")
