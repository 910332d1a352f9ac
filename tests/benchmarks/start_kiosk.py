"""The kiosk of a site, from nothing to so many frames; then it ends.

The first frame holds words and buttons, the third the map too.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.front import assemble
from app.site import read_site

path = Path(sys.argv[1])
site = read_site(path.read_bytes(), name=path.name, folder=path.parent)
assemble(site, offscreen=True, state_folder=Path(sys.argv[2]))

from kivy.base import EventLoop  # noqa: E402 - after the window is settled

for _ in range(int(sys.argv[3])):
    EventLoop.idle()  # draws what is there, and shows it
os._exit(0)
