"""Yeokgil, the way at the station: arguments to a kiosk, the editor or a command."""

import argparse
import sys

from app.commands import main
from app.front import open_kiosk


def _open_editor(options: argparse.Namespace) -> int:
    from app.edit_front import open_editor  # noqa: PLC0415 - a kiosk starts without it

    return open_editor(options)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], kiosk=open_kiosk, editor=_open_editor))
