"""Yeokgil, the way at the station: arguments to a kiosk or a command, and nothing else."""

import sys

from app.commands import main
from app.front import open_kiosk

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], kiosk=open_kiosk))
