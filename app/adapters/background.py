"""The one place with a thread beside the phone page's server: work that nobody waits for.

One job at a time; a new one takes the place of the one before, which is told to stop. What comes
of a job is put where the main thread asks for it: a thread never touches a screen.
"""

import logging
import threading
from collections.abc import Callable

_log = logging.getLogger(__name__)

Job = Callable[[threading.Event], None]
"""Does something until it is done, or until the event it is given is set."""


class Background:
    """Does the newest job; those before it stop."""

    def __init__(self, name: str) -> None:
        """Prepare; the thread begins with the first job."""
        self._name = name
        self._changed = threading.Condition()
        self._next: tuple[Job, threading.Event] | None = None
        self._stopping = threading.Event()
        """Set for the job that is being done; each job has its own."""
        self._is_busy = self._is_closed = False
        self._thread: threading.Thread | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a job is being done, and was not told to stop, or waits."""
        with self._changed:
            is_going = self._is_busy and not self._stopping.is_set()
            return is_going or self._next is not None

    def start(self, job: Job) -> None:
        """Do a job as soon as the one before has stopped."""
        with self._changed:
            if self._is_closed:
                return
            self._stopping.set()
            self._stopping = threading.Event()
            self._next = (job, self._stopping)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def stop(self) -> None:
        """Stop what is being done, and forget what waits."""
        with self._changed:
            self._stopping.set()
            self._next = None

    def close(self, patience_s: float = 2.0) -> None:
        """Stop for good; wait for the thread so long at most."""
        with self._changed:
            self._is_closed = True
            self._stopping.set()
            self._next = None
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(patience_s)

    def _work(self) -> None:
        while True:
            with self._changed:
                self._is_busy = False
                self._changed.wait_for(lambda: self._next is not None or self._is_closed)
                if self._next is None:
                    return
                (job, is_stopped), self._next = self._next, None
                self._is_busy = True
            try:
                job(is_stopped)
            except Exception:  # noqa: BLE001 - as in the kiosk's own loop
                # a silent kiosk is better than a dead one, and its log says why
                _log.exception("%s: a job failed", self._name)
