"""Where the real station data are, and how a test says that it needs them."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "data"
"""Real data of others, beside the checkout; never part of it."""

needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="real station data (../shared/data) are not beside this checkout"
)
