"""What every test can ask for: golden files, and a window that is touched like a person would."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support.fonts import write_font_settings

ROOT = Path(__file__).resolve().parents[1]

# The same examples on every machine; `make test ARGS=--hypothesis-profile=explore` looks further.
settings.register_profile(
    "fixed",
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile("fixed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden-update",
        action="store_true",
        help="write the golden files anew instead of comparing with them",
    )
    parser.addoption(
        "--thorough",
        action="store_true",
        help="run what is marked thorough, too: every screen in every language and mode by itself",
    )


def pytest_configure() -> None:
    # Browsers that tests open find the fonts of this repository and need none of the machine's.
    os.environ.setdefault("FONTCONFIG_FILE", str(write_font_settings(ROOT)))


def pytest_collectreport(report: pytest.CollectReport) -> None:
    """Stop at a module that opens the window by being read: nobody has said yet how large it is."""
    if "kivy.core.window" in sys.modules and "tests.support.ui" not in sys.modules:
        message = f"{report.nodeid}: opens the window when it is read; import what does in a test"
        raise pytest.UsageError(message)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the journeys last, since what fails quickly says so first; leave out the thorough ones."""
    if not config.getoption("--thorough"):
        left_out = [item for item in items if item.get_closest_marker("thorough")]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if not item.get_closest_marker("thorough")]
    items.sort(key=lambda item: "journeys" in item.path.parts)


@pytest.fixture(scope="session")
def golden_update(request: pytest.FixtureRequest) -> bool:
    """Say whether golden files are to be written anew (`make golden`)."""
    return bool(request.config.getoption("--golden-update"))


@pytest.fixture
def ui(request: pytest.FixtureRequest):
    """Drive widgets in a real window that nobody sees; see tests/support/ui.py.

    Another size than the portrait kiosk: `@pytest.mark.parametrize("ui", [(1920, 1080)], indirect=True)`.
    """
    from tests.support.ui import SIZE_PX, Ui

    driver = Ui(getattr(request, "param", SIZE_PX))
    yield driver
    driver.close()
