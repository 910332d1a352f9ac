"""A Kivy window of the kiosk's size and frame rate with nothing in it, until it is ended."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.toolkit import open_toolkit

open_toolkit(1080, 1920, offscreen=True)

from kivy.base import runTouchApp  # noqa: E402 - after the environment is settled
from kivy.clock import Clock  # noqa: E402 - the same
from kivy.uix.widget import Widget  # noqa: E402 - the same

Clock.schedule_once(lambda _dt: print("ready", flush=True), 1)
runTouchApp(Widget())
