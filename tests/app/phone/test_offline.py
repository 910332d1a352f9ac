"""Underground: no network, or one that answers nothing, on a phone that was here once before.

No test here may ask for the shared browser: only one can be open at a time.
"""

import datetime as dt
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from app.adapters.phone_server import PhoneServer
from app.text.directions import instructions as told
from tests.app.phone.stand import NOW, phrasebook
from tests.app.phone.test_page import STATION, stand
from tests.support.browser import (
    instructions,
    needs_chromium,
    open_page,
    phone_with_history,
    text,
)

pytestmark = needs_chromium


@contextmanager
def mute(port: int) -> Iterator[None]:
    """Take connections on a port and never answer: a station's network behind a dead uplink."""
    held: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", port)) as listener:

        def take() -> None:
            while True:
                try:
                    held.append(listener.accept()[0])
                except OSError:
                    return

        thread = threading.Thread(target=take, daemon=True)
        thread.start()
        yield
        listener.shutdown(socket.SHUT_RDWR)
    thread.join()
    for connection in held:
        connection.close()


def test_after_one_visit_the_route_opens_in_a_restarted_browser_without_a_server(tmp_path) -> None:
    given = stand()
    server = PhoneServer(given.files())
    server.start()
    link = given.link(server.url, language="ko")
    with phone_with_history(tmp_path) as context:
        page = open_page(context, link, at=NOW)
        page.wait_for_selector("body[data-offline]", state="attached")
        assert phrasebook("ko").say("phone-kept") in text(page, "#notes")
    server.stop()
    with phone_with_history(tmp_path) as context:
        answered = []
        context.on("response", lambda r: answered.append((r.url, r.from_service_worker)))
        page = open_page(context, link, at=NOW)
        assert instructions(page) == list(told(given.route, STATION, phrasebook("ko")))
        assert all(from_worker for _, from_worker in answered)
        page.click("#show-map")
        assert page.locator("#map .route .line").get_attribute("d")
        page.click("#show-list")
        page.select_option("#language", "es")
        page.wait_for_selector("html[lang=es]")
        assert instructions(page) == list(told(given.route, STATION, phrasebook("es")))
        assert phrasebook("es").say("phone-kept") in text(page, "#notes")
    with mute(server.port), phone_with_history(tmp_path) as context:
        page = open_page(context, link, at=NOW)
        assert instructions(page) == list(told(given.route, STATION, phrasebook("ko")))


def test_the_installed_page_opens_the_last_route_of_the_day(tmp_path, serve) -> None:
    given = stand()
    link = given.link(serve(given.files()).url)
    with phone_with_history(tmp_path) as context:
        page = open_page(context, link, at=NOW)
        devtools = context.new_cdp_session(page)
        manifest = devtools.send("Page.getAppManifest")
        assert manifest["errors"] == []
        assert devtools.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
        for icon in json.loads(manifest["data"])["icons"]:
            size = page.evaluate(_SIZE, icon["src"])
            assert min(size) > 0
            assert icon["sizes"] in {"any", f"{size[0]}x{size[1]}"}
        start = json.loads(manifest["data"])["start_url"]
        for is_installed, hours, shown in ((True, 23, True), (True, 25, False), (False, 1, False)):
            app = context.new_page()
            app.clock.set_fixed_time(NOW + dt.timedelta(hours=hours))
            if is_installed:
                app.add_init_script(_INSTALLED)
            app.goto(link.partition("#")[0] + start)
            app.wait_for_selector("body[data-ready]", state="attached")
            assert bool(instructions(app)) == shown
            app.close()


_SIZE = """async (src) => {
  const picture = new Image();
  picture.src = src;
  await picture.decode();
  return [picture.naturalWidth, picture.naturalHeight];
}"""

_INSTALLED = """const ask = window.matchMedia.bind(window);
window.matchMedia = (query) => ask(query === "(display-mode: standalone)" ? "all" : query);"""
"""A browser in a test has a window with an address line, whatever the manifest says."""
