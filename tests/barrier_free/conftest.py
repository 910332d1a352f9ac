"""What the tests of the requirements ask for: the walk, taken once, and a pencil for figures."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.barrier_free.sight import Sight
from tests.support.barrier_free.walk import walk


@pytest.fixture(scope="session")
def walked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Sight, ...]:
    """Every situation in many looks (`BARRIER_FREE=all`: in all of them)."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:  # all processes of a run share one walk
        folder = folder.parent
    return walk(Path(folder))


@pytest.fixture
def measured(record_property: Callable[[str, object], None]) -> Callable[[object], None]:
    """Note a figure for the report."""
    return lambda value: record_property("measured", str(value))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Note which requirement a test is about."""
    item.user_properties += [
        ("requirement", mark.args[0]) for mark in item.iter_markers("requirement")
    ]
