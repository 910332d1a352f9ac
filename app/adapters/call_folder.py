"""The other end of a folder of calls: what is open there, and an answer to it."""

from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.adapters.kept_files import write_whole
from app.ports import CallNews
from maps.model import MapError, RequestError

_MOST_BYTES = 10_000
_CALLING = "calling"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCall:
    """Somebody waits at a kiosk."""

    kiosk: int
    called_s: float
    """When its file was written, in seconds since 1970."""
    here: str
    language: str
    reason: str
    need: str
    goal: str
    answer: str
    """What was answered last: its state and its reply; empty: nothing."""


class _CallDoc(msgspec.Struct):
    kiosk: int
    state: str
    here: str = ""
    language: str = ""
    reason: str = ""
    reason_words: str = ""
    need: str = ""
    goal: str = ""


class _AnswerDoc(msgspec.Struct):
    state: str
    reply: str = ""
    minutes: int | None = None


class CallFolder:
    """A folder of calls, from the staff's side."""

    def __init__(self, folder: Path) -> None:
        """Remember the folder.

        Raises:
            RequestError: there is none.
        """
        if not folder.is_dir():
            message = f"{folder}: is no folder; name the one of the sites' help.call"
            raise RequestError(message)
        self._folder = folder

    def open_calls(self) -> tuple[OpenCall, ...]:
        """Return all that are open, the oldest first; what is no call is left alone."""
        found = (self._call(path) for path in self._folder.glob("call-*.json"))
        calls = [call for call in found if call is not None]
        return tuple(sorted(calls, key=lambda call: (call.called_s, call.kiosk)))

    def answer(self, kiosk: int, news: CallNews) -> None:
        """Answer a call.

        Raises:
            RequestError: nobody calls from there.
            MapError: the answer cannot be written.
        """
        waiting = sorted(call.kiosk for call in self.open_calls())
        if kiosk not in waiting:
            there = ", ".join(map(str, waiting)) or "none"
            message = f"kiosk {kiosk}: nobody calls from there; open: {there}"
            raise RequestError(message)
        document: dict[str, object] = {"state": news.stage.value}
        if news.reply is not None:
            document["reply"] = news.reply.value
        if news.minutes is not None:
            document["minutes"] = news.minutes
        path = self._folder / f"answer-{kiosk}.json"
        try:
            write_whole(path, msgspec.json.encode(document))
        except OSError as error:
            message = f"{path}: {(error.strerror or 'cannot be written').lower()}"
            raise MapError(message) from None

    def _call(self, path: Path) -> OpenCall | None:
        try:
            called_s = path.stat().st_mtime
            call = msgspec.json.decode(path.read_bytes()[:_MOST_BYTES], type=_CallDoc)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return None
        if call.state != _CALLING:
            return None
        return OpenCall(
            kiosk=call.kiosk,
            called_s=called_s,
            here=call.here,
            language=call.language,
            reason=call.reason_words or call.reason,
            need=call.need,
            goal=call.goal,
            answer=self._answered(call.kiosk),
        )

    def _answered(self, kiosk: int) -> str:
        try:
            data = (self._folder / f"answer-{kiosk}.json").read_bytes()[:_MOST_BYTES]
            answer = msgspec.json.decode(data, type=_AnswerDoc)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return ""
        words = (answer.reply or answer.state, str(answer.minutes or ""))
        return " ".join(filter(None, words))
