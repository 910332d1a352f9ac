"""The phone page's own modules, asked directly in a browser."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page

from app.adapters.phone_server import PhoneServer
from app.adapters.phone_site import phone_site
from tests.app.phone.stand import LANGUAGES, ROOT
from tests.support.browser import phone

_CALL = """async ([what, ...given]) => {
  const module = await import(location.origin + "/parity.js");
  return module[what](...given);
}"""


@dataclass(frozen=True)
class PhoneModules:
    """Functions of ``parity.js`` by name, and the files that their server gives them."""

    page: Page
    files: dict[str, bytes]

    def __call__(self, what: str, *given: Any) -> Any:
        """Return what one function of the phone answers."""
        return self.page.evaluate(_CALL, [what, *given])


@contextmanager
def opened_modules(browser: Browser) -> Iterator[PhoneModules]:
    """Open the modules on a page that does nothing itself."""
    files = phone_site(page=ROOT / "app" / "phone", languages=LANGUAGES, releases=[], kiosks=[])
    page = ROOT / "app" / "phone"
    files |= {path.relative_to(page).as_posix(): path.read_bytes() for path in page.rglob("*.js")}
    files["parity.js"] = (ROOT / "tests" / "app" / "phone" / "parity.js").read_bytes()
    server = PhoneServer(files)
    server.start()
    context = phone(browser)
    page = context.new_page()
    page.goto(server.url + "icon.svg")
    yield PhoneModules(page, files)
    context.close()
    server.stop()
