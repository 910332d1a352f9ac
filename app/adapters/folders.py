"""Where the user's programs keep what is theirs, as the XDG base directories say."""

import os
from pathlib import Path


def state_folder() -> Path:
    """Return where what has to stay is kept: keys."""
    return _folder("XDG_STATE_HOME", ".local/state")


def cache_folder() -> Path:
    """Return where what can be made again is kept: speech."""
    return _folder("XDG_CACHE_HOME", ".cache")


def _folder(variable: str, usual: str) -> Path:
    base = os.environ.get(variable)
    return (Path(base) if base else Path.home() / usual) / "yeokgil"
