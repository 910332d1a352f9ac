"""Opening a window with a kiosk in it."""

from app.adapters.system_clock import SystemClock
from app.flow.world import World
from app.glass_size import USUAL_BOTTOM_MM, USUAL_DISTANCE_MM
from app.kiosk.loop import Kiosk
from app.kiosk.ports import Devices
from app.ports import Clock

PANEL_PX = (1080, 1920)
"""Full HD, upright."""

_NO_DEVICES = Devices()


def open_kiosk(  # noqa: PLR0913 - a window has many sizes
    world: World,
    *,
    size_px: tuple[int, int] = PANEL_PX,
    px_per_mm: float | None = None,
    bottom_mm: float = USUAL_BOTTOM_MM,
    distance_mm: float = USUAL_DISTANCE_MM,
    offscreen: bool = False,
    clock: Clock | None = None,
    devices: Devices = _NO_DEVICES,
) -> Kiosk:
    """Open the window and return the kiosk in it.

    Args:
        world: map, words, standpoint: what the kiosk serves.
        size_px: width and height of the window.
        px_per_mm: how large its pixels are; without it, the window is taken for a 32-inch panel.
        bottom_mm: how high above the floor its lower edge is.
        distance_mm: how far from it the eyes are.
        offscreen: draw into memory.
        clock: the machine's, if not given.
        devices: what it has beside its glass.
    """
    from app.toolkit import open_toolkit  # noqa: PLC0415 - settles everything before Kivy opens

    open_toolkit(*size_px, offscreen=offscreen)
    from app.screens.stage import Stage  # noqa: PLC0415 - opens the window

    stage = Stage(world, size_px, px_per_mm, bottom_mm, distance_mm)
    kiosk = Kiosk(world, stage, clock or SystemClock(), devices)
    stage.listen(kiosk)
    stage.mount()
    return kiosk
