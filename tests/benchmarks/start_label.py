"""A Kivy window of the kiosk's size that shows one label; ends after its first frame."""

import os

os.environ.update(SDL_VIDEODRIVER="offscreen", KIVY_NO_ARGS="1", KIVY_NO_CONFIG="1")
os.environ.update(KIVY_NO_FILELOG="1", KIVY_NO_CONSOLELOG="1")

from kivy.config import Config

for key, value in {"width": 1080, "height": 1920, "multisamples": 0, "vsync": 0}.items():
    Config.set("graphics", key, str(value))

from kivy.base import EventLoop, runTouchApp  # noqa: E402 - after Config is settled
from kivy.uix.label import Label  # noqa: E402 - the same

runTouchApp(Label(text="Yeokgil"), embedded=True)
EventLoop.idle()  # draws what is there, and shows it
os._exit(0)
