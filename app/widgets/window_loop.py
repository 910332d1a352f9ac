"""The loop of a window: frames, a tick several times a second, and an end that is asked for."""

import signal
from collections.abc import Callable

from kivy.base import EventLoop, ExceptionHandler, ExceptionManager, stopTouchApp
from kivy.clock import Clock as FrameClock
from kivy.core.window import Window

_TICKS_PER_S = 4


def serve(
    *, tick: Callable[[], None], recover: Callable[[str], None], stays: Callable[[], bool]
) -> None:
    """Draw and listen until the process is asked to end.

    Args:
        tick: called several times a second.
        recover: called where something of ours failed while a frame was made; the loop goes on.
        stays: whether the window stays open although somebody wants to close it.
    """
    FrameClock.schedule_interval(lambda _dt: tick(), 1 / _TICKS_PER_S)
    ExceptionManager.add_handler(Recovery(recover))
    Window.bind(on_request_close=lambda *_: stays())
    keep_order()
    for ending in (signal.SIGTERM, signal.SIGINT):
        signal.signal(ending, lambda *_: stopTouchApp())
    try:
        EventLoop.mainloop()
    finally:
        stopTouchApp()


def keep_order() -> None:
    """Let a hand be where it was, and a key come after the press before it.

    Kivy lets what a mouse does wait for the next frame, and keys not: where a frame takes long, a
    press would be found where the mouse has been moved to since, and a key would be quicker than
    the press before it. So what waits is handed out first. Handlers are called last bound first:
    this is for a window whose input has begun.
    """
    waiting = [False]

    def pressed(*_: object) -> None:
        waiting[0] = True

    def moved(*_: object) -> None:
        if waiting[0]:
            hand_out()

    def hand_out(*_: object) -> None:
        waiting[0] = False
        EventLoop.dispatch_input()

    Window.bind(on_mouse_down=pressed, on_mouse_move=moved)
    Window.bind(on_key_down=hand_out, on_textinput=hand_out)


class Recovery(ExceptionHandler):
    """What fails while drawing ends neither the window nor what it serves."""

    def __init__(self, recover: Callable[[str], None]) -> None:
        """Tell this of every failure."""
        super().__init__()
        self._recover = recover

    def handle_exception(self, inst: BaseException) -> int:
        """Answer Kivy's question what to do."""
        if not isinstance(inst, Exception):
            return ExceptionManager.RAISE
        self._recover("drawing failed")
        return ExceptionManager.PASS
