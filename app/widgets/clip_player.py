"""A clip in its slot: one texture, into which each frame is drawn when its time has come."""

from collections.abc import Callable, Iterator
from typing import Any

from kivy.clock import Clock as FrameClock
from kivy.graphics import Color, Rectangle
from kivy.graphics.texture import Texture
from kivy.uix.widget import Widget

from app.ports import Clip, Frame
from app.widgets.kit import Kit
from app.widgets.rect import Rect


def _nobody() -> None:
    pass


class ClipPlayer(Widget):
    """Plays a clip once and stays on its last frame. All of a frame is seen, never a part of it."""

    def __init__(self, kit: Kit, rect: Rect) -> None:
        """Make it, empty."""
        super().__init__(
            size_hint=(None, None), pos=(rect.x, rect.y), size=(rect.width, rect.height)
        )
        self._rect = rect
        self.ended: Callable[[], None] = _nobody
        """Called when the last frame has been seen."""
        self._clip: Clip | None = None
        self._run = -1
        self._frames: Iterator[Frame] | None = None
        self._seen_s = 0.0
        self._waiting: Any = None
        self._texture: Any = None
        with self.canvas:
            Color(*kit.palette.sign.rgba)
            Rectangle(pos=self.pos, size=self.size)
            Color(1, 1, 1, 1)
            self._picture = Rectangle(size=(0, 0))

    @property
    def frame_rect(self) -> Rect:
        """Where the picture stands."""
        (x, y), (width, height) = self._picture.pos, self._picture.size
        return Rect(int(x), int(y), int(width), int(height))

    @property
    def is_moving(self) -> bool:
        """Whether another frame is going to be drawn."""
        return self._waiting is not None

    def show(self, clip: Clip, run: int, *, is_playing: bool) -> None:
        """Show a clip, from its beginning if it is another one or a new run of it."""
        if clip is not self._clip or run != self._run:
            self.forget()
            self._clip, self._run = clip, run
            self._begin(clip)
        if not is_playing:
            self._stop()
        elif self._waiting is None:
            if self._frames is None:  # it was over: it goes on from the beginning
                self._begin(clip)
            self._wait()

    def forget(self) -> None:
        """Let go of the clip and of its picture."""
        self._stop()
        self._clip, self._frames, self._texture = None, None, None
        self._picture.texture, self._picture.size = None, (0, 0)

    def _begin(self, clip: Clip) -> None:
        self._frames = clip.frames()
        self._draw_next()

    def _stop(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _wait(self) -> None:
        self._waiting = FrameClock.schedule_once(lambda _dt: self._step(), self._seen_s)

    def _step(self) -> None:
        self._waiting = None
        if self._draw_next():
            self._wait()
        else:
            self.ended()

    def _draw_next(self) -> bool:
        """Draw the next frame; False: there is none."""
        frame = next(self._frames, None) if self._frames is not None else None
        if frame is None:
            self._frames = None
            return False
        width, height = frame.size_px
        if self._texture is None or tuple(self._texture.size) != frame.size_px:
            self._texture = Texture.create(size=frame.size_px, colorfmt="rgba")
            self._texture.flip_vertical()
            ratio = min(self._rect.width / width, self._rect.height / height)
            place = self._rect.centred(int(width * ratio), int(height * ratio))
            self._picture.pos, self._picture.size = (place.x, place.y), (place.width, place.height)
        self._texture.blit_buffer(frame.rgba, colorfmt="rgba", bufferfmt="ubyte")
        self._picture.texture = self._texture
        self.canvas.ask_update()
        self._seen_s = frame.seen_s
        return True
