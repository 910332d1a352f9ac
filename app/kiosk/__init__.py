"""The kiosk: a window, and the loop behind it."""

from app.kiosk.loop import LISTEN_S, Kiosk
from app.kiosk.opening import PANEL_PX, open_kiosk
from app.kiosk.ports import Devices

__all__ = ["LISTEN_S", "PANEL_PX", "Devices", "Kiosk", "open_kiosk"]
