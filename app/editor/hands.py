"""Fingers and the mouse, as events: tap, pull at a thing, push of the map, pinch, wheel."""

import math
from typing import TYPE_CHECKING, Any

from app.editor import events as ev
from app.editor.state import ZOOM_PX_PER_M, View
from app.editor.view import Control

if TYPE_CHECKING:
    from app.editor.stage import EditorStage, Listener

REACH_MM = 13
"""How near to a thing a finger or a pointer may be to mean it."""

_MOVED_MM = 6
_WHEEL_STEP = 0.5
_WHEEL_PX = 60
_DOUBLE_S = 0.35

PointPx = tuple[float, float]


class Hands:
    """Follows each finger from where it came down to where it leaves."""

    def __init__(self, stage: "EditorStage", listener: "Listener") -> None:
        """Watch a window, tell a listener."""
        self._stage, self._listener = stage, listener
        self._fingers: dict[object, PointPx] = {}
        self._start: PointPx | None = None
        self._start_m: tuple[float, float] | None = None
        self._is_moved = False
        self._pulls = False
        self._boxes = False
        """Whether it pulls at nothing, but draws a box."""
        self._scrolls = False
        self._under: Control | None = None

    @property
    def reach_m(self) -> float:
        """How near to a thing one means it, in metres of the map."""
        return self._stage.theme.mm(REACH_MM) / self._listener.view.px_per_m

    def down(self, touch: Any) -> None:
        """Remember where a finger came down; a wheel has done its work with that."""
        button = getattr(touch, "button", None) if "button" in touch.profile else None
        if button in {"scrollup", "scrolldown"}:
            self._wheel(touch.pos, 1 if button == "scrolldown" else -1)
            return
        if button not in {None, "left", "middle"}:
            return
        self._fingers[touch.uid] = touch.pos
        if len(self._fingers) > 1:
            if self._pulls:
                self._listener.dispatch(ev.LetGo())
            self._pulls, self._is_moved = False, True
            return
        self._start, self._is_moved = touch.pos, False
        self._pulls = self._boxes = False
        self._under = self._stage.control_at(*touch.pos)
        self._scrolls = not self._stage.has_dialog and self._stage.is_over_panel(*touch.pos)
        self._start_m = self._stage.map.to_map(touch.pos)
        if button == "middle" or self._under is not None or self._start_m is None:
            return
        if self._stage.is_on_map(*touch.pos):
            held = self._stage.held
            self._boxes = "shift" in held
            if not self._boxes:
                self._pulls = self._listener.can_pull(self._start_m, self.reach_m)
                self._boxes = self._listener.gathers and not self._pulls
            self._pulls = self._pulls or self._boxes

    def move(self, touch: Any) -> None:
        """Pull the thing, push the map, scroll the panel, or zoom with two fingers."""
        if touch.uid not in self._fingers or self._start is None:
            return
        before = dict(self._fingers)
        self._fingers[touch.uid] = touch.pos
        if len(self._fingers) == 1 and not self._is_moved:
            if math.dist(touch.pos, self._start) < self._stage.theme.mm(_MOVED_MM):
                return
            self._is_moved = True
            before = {touch.uid: self._start}
        if self._scrolls and len(self._fingers) == 1:
            self._scroll(touch.pos[1] - before[touch.uid][1])
        elif self._pulls and self._start_m is not None:
            at = self._stage.map.to_map(touch.pos)
            if at is not None:
                self._listener.dispatch(
                    ev.Pulled(
                        self._start_m,
                        at,
                        self.reach_m,
                        boxes=self._boxes,
                        is_exact=self._stage.is_exact,
                    )
                )
        elif (
            self._stage.map.collide_point(*self._start)
            and self._under is None
            and not self._stage.has_dialog
        ):
            self._push(before)

    def up(self, touch: Any) -> None:
        """A finger that has not moved presses what is under it, or taps the map."""
        if touch.uid not in self._fingers:
            return
        del self._fingers[touch.uid]
        if self._fingers:
            return
        start, self._start = self._start, None
        if self._pulls and self._is_moved:
            self._pulls = False
            self._listener.dispatch(ev.LetGo())
            return
        self._pulls = False
        if self._is_moved or start is None:
            return
        under = self._stage.control_at(*touch.pos)
        if under is not None:
            if self._under is not None and under.id == self._under.id:
                self._listener.press(under)
        elif self._under is None and self._stage.is_on_map(*touch.pos):
            self._tap(touch)

    def _tap(self, touch: Any) -> None:
        at = self._stage.map.to_map(touch.pos)
        if at is None:
            return
        sign = self._stage.map.sign_at(touch.pos, self._stage.theme.mm(2))
        is_double = bool(getattr(touch, "is_double_tap", False))
        self._listener.dispatch(
            ev.Tapped(
                at,
                self.reach_m,
                sign,
                is_double=is_double,
                adds="shift" in self._stage.held,
                is_exact=self._stage.is_exact,
            )
        )

    def _push(self, before: dict[object, PointPx]) -> None:
        """Keep what was under the fingers under them."""
        ids = [uid for uid in self._fingers if uid in before][:2]
        view = self._listener.view
        a0, a1 = before[ids[0]], self._fingers[ids[0]]
        px_per_m, focus0, focus1 = view.px_per_m, a0, a1
        if len(ids) > 1:
            b0, b1 = before[ids[1]], self._fingers[ids[1]]
            focus0 = ((a0[0] + b0[0]) / 2, (a0[1] + b0[1]) / 2)
            focus1 = ((a1[0] + b1[0]) / 2, (a1[1] + b1[1]) / 2)
            px_per_m *= max(math.dist(a1, b1), 1.0) / max(math.dist(a0, b0), 1.0)
            px_per_m = min(max(px_per_m, ZOOM_PX_PER_M[0]), ZOOM_PX_PER_M[1])
        middle = self._stage.map.center
        x, y = view.centre
        anchor = (
            x + (focus0[0] - middle[0]) / view.px_per_m,
            y + (focus0[1] - middle[1]) / view.px_per_m,
        )
        centre = (
            anchor[0] - (focus1[0] - middle[0]) / px_per_m,
            anchor[1] - (focus1[1] - middle[1]) / px_per_m,
        )
        self._listener.dispatch(ev.Viewed(View(centre=centre, px_per_m=px_per_m)))

    def _wheel(self, at: PointPx, direction: int) -> None:
        if self._stage.has_dialog:
            return
        if self._stage.is_over_panel(*at):
            self._scroll(-direction * self._stage.theme.mm(_WHEEL_PX))
        elif self._stage.map.collide_point(*at):
            about = self._stage.map.to_map(at)
            self._listener.dispatch(ev.Zoomed(direction * _WHEEL_STEP, about))

    def _scroll(self, by_px: float) -> None:
        height, seen = self._stage.panel_px
        self._listener.dispatch(ev.Scrolled(round(by_px), height - seen))
