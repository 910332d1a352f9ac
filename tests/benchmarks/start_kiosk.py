"""The kiosk of a site, from nothing to its first frame, or to the one with the map; then it ends.

The first frame holds words and buttons that can be touched. What follows it comes in pieces.
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
from kivy.core.window import Window  # noqa: E402 - the same

EventLoop.idle()  # draws what is there, and shows it
while sys.argv[3] == "map" and not any(
    getattr(widget, "placed", ()) for widget in Window.children[0].walk()
):
    EventLoop.idle()
os._exit(0)
