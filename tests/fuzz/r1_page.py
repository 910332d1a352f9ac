"""The same hurt links as in `r1`, opened one after the other by the phone page in a real browser.

It may refuse or show a route; it may not fail, run anything, or ask for anything but its own files.
"""

import atexit
import random
import re
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cache

from playwright.sync_api import ConsoleMessage, Page

from app.adapters.phone_server import PhoneServer
from app.adapters.phone_site import phone_site
from app.assets import complete_languages
from app.handoff import KioskKey
from maps.model import RequestError, StationMap
from tests.app.handoff.journeys import KEYS
from tests.fuzz import r1
from tests.support.browser import chromium, open_page, phone
from tests.support.tree import ROOT

_OPEN = """async (digits) => {
  const same = location.hash === "#" + digits;
  if (!same) {
    const heard = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    location.hash = digits;
    await heard;
  }
  while (document.body.dataset.ready === undefined) await new Promise((next) => setTimeout(next));
  const message = document.getElementById("message");
  return message.hidden ? "" : message.dataset.reason;
}"""
_REASONS = {"empty", "format", "version", "signature", "release", "path"}


@dataclass
class Opened:
    """The page, and what it should not have done."""

    page: Page
    host: str
    files: frozenset[str]
    complaints: list[str] = field(default_factory=list)

    def heard(self, message: ConsoleMessage) -> None:
        """Note an error in the console; a map that is not there is what some links ask for."""
        if message.type == "error" and "404" not in message.text:
            self.complaints.append(f"console: {message.text}")

    def asked(self, url: str) -> None:
        """Note a request for anything but a file of the page, or a map by its mark."""
        path = re.sub(r"^https?://[^/]+/", "", url).partition("#")[0] or "index.html"
        if path not in self.files and not re.fullmatch(r"m/[0-9a-f]{16}\.json", path):
            self.complaints.append(f"asked for {url}")


@cache
def opened() -> Opened:
    """Open the page for as long as this process lives."""
    stack = ExitStack()
    atexit.register(stack.close)
    files = phone_site(
        page=ROOT / "app" / "phone",
        languages=complete_languages(),
        releases=[r1.release().phone_map],
        kiosks=[KioskKey(kid=1, public_key=KEYS[0, 1])],
    )
    server = PhoneServer(files)
    server.start()
    stack.callback(server.stop)
    context = phone(stack.enter_context(chromium()))
    page = open_page(context, server.url)
    host = server.url.split("/")[2]  # which the links are signed for: so nonsense gets far
    watched = Opened(page, host, frozenset(files) | {"conditions.json"})
    page.on("pageerror", lambda error: watched.complaints.append(f"error: {error}"))
    page.on("dialog", lambda dialog: watched.complaints.append(f"dialog: {dialog.message}"))
    page.on("console", watched.heard)
    page.on("request", lambda request: watched.asked(request.url))
    page.on("popup", lambda _: watched.complaints.append("a window was opened"))
    return watched


def cases() -> dict[str, dict[str, bytes]]:
    """Return links to the page that is open."""
    return r1.cases(opened().host)


def mutated(files: Mapping[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """Return a link hurt as in `r1`."""
    return r1.mutated(files, chance, opened().host)


def read(files: Mapping[str, bytes]) -> tuple[StationMap, ...]:
    """Open a link.

    Raises:
        RequestError: the page refuses it, and says why.
    """
    watched = opened()
    reason = watched.page.evaluate(_OPEN, files["digits"].decode("utf-8", "replace"))
    if watched.complaints:
        message = "; ".join(watched.complaints)
        watched.complaints.clear()
        raise AssertionError(message)
    if reason == "":
        return ()
    if reason not in _REASONS:
        message = f"refused for {reason!r}"
        raise AssertionError(message)
    raise RequestError(reason)
