"""One browser for each file of tests, and a page server for each test that asks."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from app.adapters.phone_server import PhoneServer
from tests.app.phone.modules import PhoneModules, opened_modules
from tests.support.browser import CHROMIUM, chromium


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not CHROMIUM:
        pytest.skip("Chromium is not installed (make setup says how)")
    with chromium() as opened:
        yield opened


@pytest.fixture(scope="module")
def phone_modules(browser) -> Iterator[PhoneModules]:
    with opened_modules(browser) as modules:
        yield modules


@pytest.fixture
def serve(tmp_path) -> Iterator:
    """Return a function that serves files and stops when the test ends."""
    running: list[PhoneServer] = []

    def start(files, **options) -> PhoneServer:
        server = PhoneServer(files, log=tmp_path / "access.log", **options)
        server.start()
        running.append(server)
        return server

    yield start
    for server in running:
        server.stop()
