"""The conditions from an address that others serve: asked every few seconds, on a thread.

What has not changed costs an empty answer (ETag). Where nobody answers, the kiosk asks less and
less often; what it heard last counts for five minutes, and then nothing is known (barrier-free rule
H04). An older snapshot than the last is refused: somebody plays an old day again.
"""

import datetime as dt
import http.client
import logging
import threading
import urllib.error
import urllib.request
from dataclasses import replace

from app.adapters.status_file import NOTHING_KNOWN
from app.ports import Clock
from maps.codec import read_conditions
from maps.model import Conditions, MapError

EVERY_S = 2.5
"""With the kiosk's own two seconds, what staff say elsewhere is here within five."""
LONGEST_S = 300.0
"""So long the kiosk waits at most before it asks again where nobody has answered for a while."""

COUNTS_S = 300.0
"""So long what was heard last counts without another answer."""

_PATIENCE_S = 5.0
_MOST_BYTES = 4 << 20
_TOLERANCE = dt.timedelta(minutes=5)
_TROUBLE = (OSError, http.client.HTTPException, ValueError)

_log = logging.getLogger(__name__)


class StatusAddress:
    """Asks an address again and again; `latest` never waits."""

    def __init__(self, address: str, clock: Clock, *, every_s: float = EVERY_S) -> None:
        """Remember the address; the thread begins at the first `latest`."""
        self._address, self._clock, self._every_s = address, clock, every_s
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self._tag = ""
        self._heard: Conditions | None = None
        self._answered_s: float | None = None
        self._failures = 0
        self._given: Conditions | None = None
        self._trouble = ""

    def latest(self) -> Conditions | None:
        """Return the conditions if they are others than at the last asking, else None."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="status", daemon=True)
            self._thread.start()
        return self.news()

    def news(self) -> Conditions | None:
        """Return what has been heard since, asking nobody."""
        with self._lock:
            now = self._counting()
            if now is self._given:
                return None
            self._given = now
            return now

    @property
    def trouble(self) -> str:
        """Why nobody has answered last; empty when somebody did."""
        with self._lock:
            return self._trouble

    def close(self, patience_s: float = 2.0) -> None:
        """Ask no more."""
        self._closing.set()
        if self._thread is not None:
            self._thread.join(patience_s)

    def ask(self) -> float:
        """Ask once; return how many seconds to wait before the next time."""
        try:
            answer, tag = self._fetch()
            found = read_conditions(answer, name=self._address) if answer is not None else None
        except (*_TROUBLE, MapError) as error:
            return self._failed(str(error))
        with self._lock:
            if found is not None and self._is_older(found):
                return self._refused(found)
            if found is not None:
                self._heard, self._tag = found, tag
            self._answered_s = self._clock.monotonic_s()
            self._failures, self._trouble = 0, ""
        return self._every_s

    def _counting(self) -> Conditions:
        """Return what counts now."""
        if self._heard is None or self._answered_s is None:
            return NOTHING_KNOWN
        silent_s = self._clock.monotonic_s() - self._answered_s
        return self._heard if silent_s <= COUNTS_S else self._run_out()

    def _run_out(self) -> Conditions:
        """Return what was heard last, as no longer valid; the same value each time."""
        known = self._given
        if known is not None and known.valid_until == NOTHING_KNOWN.valid_until:
            return known
        return replace(self._heard or NOTHING_KNOWN, valid_until=NOTHING_KNOWN.valid_until)

    def _fetch(self) -> tuple[bytes | None, str]:
        """Return the document and its tag; None: it is the one that we have."""
        headers = {"Accept": "application/json", "User-Agent": "yeokgil"}
        if self._tag:
            headers["If-None-Match"] = self._tag
        request = urllib.request.Request(self._address, headers=headers)  # noqa: S310 - the site checks it
        try:
            with urllib.request.urlopen(request, timeout=_PATIENCE_S) as answer:  # noqa: S310
                data = answer.read(_MOST_BYTES + 1)
                if len(data) > _MOST_BYTES:
                    message = f"answers more than {_MOST_BYTES >> 20} MB"
                    raise ValueError(message)
                return data, answer.headers.get("ETag", "")
        except urllib.error.HTTPError as error:
            with error:
                if error.code == http.HTTPStatus.NOT_MODIFIED and self._heard is not None:
                    return None, self._tag
            raise

    def _is_older(self, found: Conditions) -> bool:
        """Say whether a snapshot is older than ours; one from the future hinders no later one."""
        last = self._heard.issued if self._heard is not None else None
        if last is None or found.issued is None or last > self._clock.now() + _TOLERANCE:
            return False
        return found.issued < last

    def _refused(self, found: Conditions) -> float:
        self._log_once(f"answers with an older snapshot ({found.issued}) than before: refused")
        self._failures += 1
        return self._wait_s()

    def _failed(self, why: str) -> float:
        with self._lock:
            self._log_once(why)
            self._failures += 1
            return self._wait_s()

    def _wait_s(self) -> float:
        return min(self._every_s * 2 ** min(self._failures, 10), LONGEST_S)

    def _log_once(self, why: str) -> None:
        """Tell the log of a trouble when it begins, not every few seconds."""
        if why != self._trouble:
            _log.warning("%s: %s", self._address, why)
        self._trouble = why

    def _work(self) -> None:
        while not self._closing.is_set():
            try:
                wait_s = self.ask()
            except Exception:  # noqa: BLE001 - as in the background: a thread that ends tells nobody
                _log.exception("%s: asking failed", self._address)
                wait_s = LONGEST_S
            self._closing.wait(wait_s)
