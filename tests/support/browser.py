"""Chromium at phone size, and a phone page to open in it."""

import datetime as dt
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""

needs_chromium = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="Chromium is not installed (make setup says how)"),
]
"""Marks for tests that open a page."""

LOCAL_NAME = "kiosk.lan"
"""A name that these browsers find on this machine: no secure origin, unlike ``localhost``."""

_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--host-resolver-rules=MAP {LOCAL_NAME} 127.0.0.1",
]
GALAXY: ViewportSize = {"width": 360, "height": 780}
GALAXY_PLUS: ViewportSize = {"width": 412, "height": 915}


@contextmanager
def chromium() -> Iterator[Browser]:
    """Open a browser. Only one can be open at a time: close it before the next test file."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=_ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


def phone(
    browser: Browser,
    *,
    size: ViewportSize = GALAXY,
    color_scheme: Literal["light", "dark"] = "light",
) -> BrowserContext:
    """Return a phone that knows nothing yet: no history, no storage."""
    return browser.new_context(
        viewport=size,
        color_scheme=color_scheme,
        device_scale_factor=2,
        has_touch=True,
        is_mobile=True,
        locale="ko-KR",
        timezone_id="Asia/Seoul",
    )


def open_page(context: BrowserContext, link: str, *, at: dt.datetime | None = None) -> Page:
    """Open a link, at a given time, and wait until the phone page has made up its mind."""
    page = context.new_page()
    if at is not None:
        page.clock.set_fixed_time(at)
    page.goto(link)
    page.wait_for_selector("body[data-ready]", state="attached")
    return page


def instructions(page: Page) -> list[str]:
    """Return what the page tells to do, in order."""
    return page.locator("#maneuvers li .instruction").all_text_contents()


def text(page: Page, selector: str) -> str:
    """Return the text of the one element that a selector finds."""
    return page.locator(selector).inner_text()


def save_picture(page: Page, path: Path) -> None:
    """Write down what the phone shows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=path)


@contextmanager
def phone_with_history(folder: Path) -> Iterator[BrowserContext]:
    """Open a phone that keeps what it knows in a folder: closed and opened again, it is the same one."""
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            folder,
            executable_path=CHROMIUM,
            args=_ARGUMENTS,
            viewport=GALAXY,
            device_scale_factor=2,
            has_touch=True,
            is_mobile=True,
            locale="ko-KR",
            timezone_id="Asia/Seoul",
        )
        try:
            yield context
        finally:
            context.close()
