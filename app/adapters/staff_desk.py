"""A site's staff, called over a folder or an address: both carry one small document each way.

Outwards, a call: ``schema``, ``kiosk``, ``state`` (``calling`` or ``over``), ``here``,
``language``, ``reason``, ``reason_words``, ``need``, ``goal``. Back, an answer: ``state``, which is
``answered``, ``on_the_way`` or ``closed``; and, if they like, ``reply``: ``coming`` (with
``minutes``, 1 to 60), ``wait``, ``desk``, ``ring`` or ``nobody``, which the traveller reads and
hears in their own language.

- In a folder, a call is ``call-KIOSK.json``, and its answer ``answer-KIOSK.json`` beside it.
- An address takes a call by POST; its answer is what GET gives at the address and ``/KIOSK``.

When a call is over, that takes its place: what somebody said of themselves is nowhere any more.
"""

import logging
import threading
import urllib.error
import urllib.request
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import msgspec

from app.adapters.background import Background
from app.ports import CallNews, CallReply, CallStage, StaffDesk, StaffRequest
from app.site import SiteHelp

ASKED_EVERY_S = 2.0
"""So often an open call is looked after."""

MINUTES = range(1, 61)
"""In so many somebody may say to be there."""

_PATIENCE_S = 5.0
_MOST_BYTES = 10_000
_STAGES = {
    "answered": CallStage.ANSWERED,
    "on_the_way": CallStage.ON_THE_WAY,
    "closed": CallStage.CLOSED,
}
_log = logging.getLogger(__name__)


class _Answer(msgspec.Struct):
    state: str
    reply: str = ""
    minutes: int | None = None


class CallError(Exception):
    """The staff cannot be reached; says why, for the operator's log."""


class Line(Protocol):
    """What carries a call. It blocks."""

    def send(self, kiosk: int, document: bytes) -> None:
        """Send a call, or that it is over.

        Raises:
            CallError: it does not get through.
        """
        ...

    def answer(self, kiosk: int) -> bytes:
        """Return what the staff have answered so far; nothing, if they have not.

        Raises:
            CallError: nobody can tell.
        """
        ...


class FolderLine:
    """Calls as files in a folder that a program of the station reads."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder."""
        self._folder = folder

    def send(self, kiosk: int, document: bytes) -> None:
        """Write the call in one go; an answer to an earlier one is none to this."""
        part = self._folder / f".call-{kiosk}.part"
        try:
            (self._folder / f"answer-{kiosk}.json").unlink(missing_ok=True)
            part.write_bytes(document)
            part.replace(self._folder / f"call-{kiosk}.json")
        except OSError as error:
            message = f"{self._folder}: {error.strerror or error}"
            raise CallError(message) from None

    def answer(self, kiosk: int) -> bytes:
        """Read the answer."""
        try:
            return (self._folder / f"answer-{kiosk}.json").read_bytes()[:_MOST_BYTES]
        except FileNotFoundError:
            return b""
        except OSError as error:
            message = f"{self._folder}: {error.strerror or error}"
            raise CallError(message) from None


class AddressLine:
    """Calls to an address of the site."""

    def __init__(self, address: str) -> None:
        """Remember the address."""
        self._address = address.rstrip("/")

    def send(self, kiosk: int, document: bytes) -> None:  # noqa: ARG002 - it stands in the document
        """Post the call."""
        self._ask(self._address, document)

    def answer(self, kiosk: int) -> bytes:
        """Get the answer."""
        return self._ask(f"{self._address}/{kiosk}", None)

    def _ask(self, address: str, document: bytes | None) -> bytes:
        # the scheme is http or https: `app.site` has looked
        asked = urllib.request.Request(  # noqa: S310
            address, data=document, headers={"Content-Type": "application/json"}
        )
        try:
            with urllib.request.urlopen(asked, timeout=_PATIENCE_S) as reply:  # noqa: S310
                found: bytes = reply.read(_MOST_BYTES)
                return found
        except urllib.error.HTTPError as error:
            if document is None and error.code == 404:
                return b""
            message = f"{address}: HTTP {error.code}"
            raise CallError(message) from None
        except (OSError, ValueError) as error:
            message = f"{address}: {error}"
            raise CallError(message) from None


class CallDesk:
    """Has one call at a time, looked after where nobody waits."""

    def __init__(self, line: Line, *, asked_every_s: float = ASKED_EVERY_S) -> None:
        """Prepare; nothing is sent before somebody calls."""
        self._line, self._every_s = line, asked_every_s
        self._background = Background("staff")
        self._lock = threading.Lock()
        self._news: list[CallNews] = []
        self._open: StaffRequest | None = None

    def call(self, request: StaffRequest) -> None:
        """Call; what becomes of it is told by `news`."""
        with self._lock:
            self._news, self._open = [], request
        self._background.start(lambda is_stopped: self._look_after(request, is_stopped))

    def withdraw(self) -> None:
        """Take it back, and tell nobody any more."""
        with self._lock:
            request, self._open, self._news = self._open, None, []
        if request is not None:
            self._background.start(lambda _is_stopped: self._take_back(request))

    def news(self) -> CallNews | None:
        """Return how far it has come since the last asking."""
        with self._lock:
            return self._news.pop(0) if self._news else None

    def close(self) -> None:
        """Take back what is open, and stop for good."""
        self.withdraw()
        self._background.close()

    def _look_after(self, request: StaffRequest, is_stopped: threading.Event) -> None:
        try:
            self._line.send(request.kiosk, _document(request, "calling"))
        except CallError as error:
            _log.warning("the staff cannot be called: %s", error)
            self._tell(CallNews(CallStage.FAILED), request)
            return
        told: CallNews | None = None
        while not is_stopped.wait(self._every_s) and not _is_closed(told):
            with suppress(CallError):  # asked again in a moment; the traveller waits a minute
                news = _news_of(self._line.answer(request.kiosk))
                if news is not None and news != told:
                    told = news
                    self._tell(news, request)
        if _is_closed(told):
            self._take_back(request)

    def _take_back(self, request: StaffRequest) -> None:
        try:
            self._line.send(request.kiosk, _document(request, "over"))
        except CallError as error:
            _log.warning("a call could not be withdrawn: %s", error)

    def _tell(self, news: CallNews, request: StaffRequest) -> None:
        with self._lock:
            if self._open is request:
                self._news.append(news)
                if news.stage in {CallStage.CLOSED, CallStage.FAILED}:
                    self._open = None


def desk_of(site: SiteHelp) -> StaffDesk | None:
    """Return the desk that a site names, if it names one."""
    kind, _, where = site.call.partition(":")
    if not kind:
        return None
    return CallDesk(FolderLine(Path(where)) if kind == "folder" else AddressLine(site.call))


def _document(request: StaffRequest, state: str) -> bytes:
    if state == "over":  # nothing about a person stays where it was
        return msgspec.json.encode({"schema": 1, "kiosk": request.kiosk, "state": state})
    facts = {name: getattr(request, name) for name in request.__dataclass_fields__}
    return msgspec.json.encode({"schema": 1, "state": state, **facts})


def _is_closed(news: CallNews | None) -> bool:
    return news is not None and news.stage is CallStage.CLOSED


def _news_of(data: bytes) -> CallNews | None:
    """Return what an answer says; nothing, where it says nothing that is known here."""
    if not data:
        return None
    try:
        answer = msgspec.json.decode(data, type=_Answer)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    stage = _STAGES.get(answer.state)
    if stage is None:
        return None
    reply = CallReply(answer.reply) if answer.reply in set(CallReply) else None
    minutes = answer.minutes if answer.minutes in MINUTES else None
    return CallNews(stage, reply, minutes if reply is CallReply.COMING else None)
