"""A small web server for the phone page, in a thread of its own.

It knows nothing about routes: they stay behind the ``#`` of the link, which browsers do not send.
It answers with the files it was given and nothing else, so that no path leads to the disk.
"""

import asyncio
import hashlib
import mimetypes
import socket
import threading
from collections.abc import Callable, Mapping
from email.utils import formatdate
from functools import lru_cache
from pathlib import Path

import uvicorn
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from maps.model import WayfindingError

SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(), camera=(), microphone=()",
}
"""What every answer carries, and what any other host of the page should send."""

_FOREVER = "public, max-age=31536000, immutable"
_ASK_EACH_TIME = "no-cache"
_CONDITIONS = "conditions.json"
_START_LIMIT_S = 10.0

_TYPES = {
    ".js": "text/javascript",
    ".ftl": "text/plain",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    "": "text/plain",
}


class PhoneServerError(WayfindingError):
    """The server cannot start; the message says why and what to do."""


class PhoneServer:
    """Serves the files of the phone page on one port.

    Args:
        files: content by path, as `phone_site` makes them.
        host: the address to listen on.
        port: the port to listen on; 0 takes any that is free.
        log: where to append one line per request (method, path, status); None: nowhere.
        conditions: gives the bytes of ``conditions.json``, or None while there are none.
    """

    def __init__(
        self,
        files: Mapping[str, bytes],
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        log: Path | None = None,
        conditions: Callable[[], bytes | None] | None = None,
    ) -> None:
        """Prepare; nothing listens before `start`."""
        self._files = files
        self._address = (host, port)
        self._log = log
        self._conditions = conditions
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self.port = port
        """The port that is listened on, once started."""

    @property
    def url(self) -> str:
        """The page's address on this machine."""
        return f"http://{self._address[0]}:{self.port}/"

    def start(self) -> None:
        """Listen, and return as soon as requests are answered.

        Raises:
            PhoneServerError: the port is taken, or the address is not this machine's.
        """
        host, port = self._address
        try:
            listener = socket.create_server((host, port))
        except OSError as error:
            message = f"{host}:{port}: cannot listen there: {error.strerror}; choose another port"
            raise PhoneServerError(message) from None
        self.port = listener.getsockname()[1]
        self._server = _Server(uvicorn.Config(_compressed(self._answer), **_QUIET))
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [listener]}, name="phone page", daemon=True
        )
        self._thread.start()
        if not self._server.answers.wait(_START_LIMIT_S):
            self.stop()
            message = f"{host}:{port}: the server did not start"
            raise PhoneServerError(message)

    def stop(self) -> None:
        """Stop listening; open answers are finished."""
        if self._server is not None and self._thread is not None:
            self._server.end()
            self._thread.join()
        self._server = self._thread = None

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope)
        path = scope["path"].removeprefix("/") or "index.html"
        response = self._response(request.method, path, request.headers.get("if-none-match"))
        response.headers.update(SECURITY_HEADERS)
        response.headers["Date"] = formatdate(usegmt=True)
        self._note(request.method, path, response.status_code)
        await response(scope, receive, send)

    def _response(self, method: str, path: str, known: str | None) -> Response:
        if method not in {"GET", "HEAD"}:
            return Response(status_code=405, headers={"Allow": "GET, HEAD"})
        data = self._files.get(path)
        if path == _CONDITIONS and self._conditions is not None:
            data = self._conditions()
        if data is None:
            return Response("not found\n", status_code=404, media_type="text/plain")
        etag = _etag(data)
        headers = {
            "ETag": etag,
            "Cache-Control": _FOREVER if path.startswith("m/") else _ASK_EACH_TIME,
        }
        if known == etag:
            return Response(status_code=304, headers=headers)
        return Response(data, media_type=_type_of(path), headers=headers)

    def _note(self, method: str, path: str, status: int) -> None:
        """Write down what was asked for: no address, no query, no browser, no time of day."""
        if self._log is not None:
            shown = path.encode("unicode_escape").decode()[:200]
            with self._log.open("a", encoding="utf-8") as log:
                log.write(f"{method} /{shown} {status}\n")


_QUIET = {
    "log_config": None,
    "access_log": False,
    "lifespan": "off",
    "ws": "none",
    "server_header": False,
    "date_header": False,  # it would be renewed every second; `_answer` gives it
    "timeout_graceful_shutdown": 2,
}


class _Server(uvicorn.Server):
    """Says when it answers, and sleeps while nobody asks: a kiosk at rest has nothing to do."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.answers = threading.Event()
        self._ending = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self.answers.set()

    async def main_loop(self) -> None:
        """Wait to be ended; the library's own would look ten times a second whether it is."""
        await self._ending.wait()

    def end(self) -> None:
        """Ask it to end; any thread may."""
        self.should_exit = True
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._ending.set)


def _compressed(app: ASGIApp) -> ASGIApp:
    return GZipMiddleware(app, minimum_size=1000)


@lru_cache(maxsize=512)  # bytes know their hash: asking again costs nothing
def _etag(data: bytes) -> str:
    return f'"{hashlib.sha256(data).hexdigest()[:16]}"'


def _type_of(path: str) -> str:
    suffix = Path(path).suffix
    return _TYPES.get(suffix) or mimetypes.types_map.get(suffix, "application/octet-stream")
