"""The map under a hand: the kiosk's own map, its network, a plan to draw over, an overlay."""

import math
from collections.abc import Callable
from typing import Any

from kivy.graphics import (
    Color,
    PopMatrix,
    PushMatrix,
    Rectangle,
    Rotate,
    ScissorPop,
    ScissorPush,
)
from kivy.uix.widget import Widget

from app.editor.backdrop import to_map
from app.editor.notes import Notes
from app.editor.scene import ground_and_network
from app.editor.state import Backdrop
from app.editor.view import MapSeen
from app.mapview.camera import Camera, PointPx
from app.mapview.canvas import MapWidget, make_layer, meshes_for, show_through
from app.mapview.symbol import NameOf
from app.mapview.symbols import LabelOf, LevelLabel
from app.widgets.kit import Kit
from app.widgets.rect import Rect
from maps.editing import Collection, Ref
from maps.model import Point, StationMap

_SEE_THROUGH = 0.55
"""A plan that is drawn over hides neither the map nor itself."""


class EditorMap(Widget):
    """Shows one `MapSeen` after another."""

    def __init__(
        self,
        station: StationMap,
        kit: Kit,
        label_of: LabelOf,
        level_label: LevelLabel,
        name_of: NameOf,
        picture_of: Callable[[str], Any],
    ) -> None:
        """Make it, empty.

        Args:
            station: what there is to show at first.
            kit: colours, sizes and letters.
            label_of: what to call a place.
            level_label: what to call a level.
            name_of: how to write a name.
            picture_of: the texture of a picture file, or None while there is none.
        """
        super().__init__(size_hint=(None, None))
        theme = kit.theme
        self._map = MapWidget(
            station,
            theme,
            label_of,
            level_label,
            name_of,
            ground=ground_and_network,
            size_hint=(None, None),
        )
        self._picture_of = picture_of
        self._station, self._language = station, ""
        self._seen: MapSeen | None = None
        self._overlay = make_layer()
        self._clip = ScissorPush(x=0, y=0, width=1, height=1)
        self._plan = Widget(size_hint=(None, None))
        self._over = Widget(size_hint=(None, None))
        self._over.canvas.add(self._clip)
        self._over.canvas.add(self._overlay)
        self._over.canvas.add(ScissorPop())
        self._notes = Notes(kit)
        for part in (self._map, self._plan, self._over, self._notes):
            self.add_widget(part)

    @property
    def camera(self) -> Camera | None:
        """The view that is shown."""
        return self._map.camera

    def place(self, rect: Rect) -> None:
        """Take a rectangle of the window."""
        for part in (self, self._map):
            part.pos, part.size = (rect.x, rect.y), (rect.width, rect.height)
        self._clip.x, self._clip.y = rect.x, rect.y
        self._clip.width, self._clip.height = rect.width, rect.height
        if self._seen is not None:
            seen, self._seen = self._seen, None
            self.show(seen)

    def show(self, seen: MapSeen) -> None:
        """Show the map; what did not change is left alone."""
        before, self._seen = self._seen, seen
        is_new = seen.station is not self._station
        if is_new or seen.picture.language != self._language:
            self._station, self._language = seen.station, seen.picture.language
            self._map.change_map(seen.station)
        if before is None or is_new or seen.picture != before.picture:
            self._map.show(seen.picture)
        camera = self._map.camera
        if camera is None:
            return
        show_through(self._overlay, camera, (self.center_x, self.center_y))
        if before is None or seen.overlay != before.overlay:
            self._overlay.clear()
            for mesh in meshes_for(seen.overlay):
                self._overlay.add(mesh)
        self._lay_plan(seen.backdrop, camera)
        self._notes.show(seen.marks, self.to_px, Rect(*map(round, (*self.pos, *self.size))))

    def _lay_plan(self, plan: Backdrop | None, camera: Camera) -> None:
        canvas = self._plan.canvas
        canvas.clear()
        texture = self._picture_of(plan.path) if plan is not None else None
        if plan is None or texture is None:
            return
        x, y = camera.to_px(plan.corner)
        scale = camera.px_per_m / plan.px_per_m
        size = (plan.size_px[0] * scale, plan.size_px[1] * scale)
        corner = (self.x + x, self.y + y)
        with canvas:
            ScissorPush(
                x=int(self.x), y=int(self.y), width=int(self.width), height=int(self.height)
            )
            PushMatrix()
            Rotate(angle=plan.turn_deg, origin=corner)
            Color(1, 1, 1, _SEE_THROUGH)
            Rectangle(texture=texture, pos=corner, size=size)
            PopMatrix()
            ScissorPop()
        self._pins(plan, camera)

    def _pins(self, plan: Backdrop, camera: Camera) -> None:
        """Show the points of the plan that are being laid onto the map."""
        with self._plan.canvas:
            for pixel in plan.pixels:
                x, y = camera.to_px(to_map(plan, pixel))
                Color(0.83, 0.37, 0.0, 1)
                for width, height in ((3, 22), (22, 3)):
                    Rectangle(
                        pos=(self.x + x - width / 2, self.y + y - height / 2), size=(width, height)
                    )

    # --- hands ------------------------------------------------------------------------------------

    def to_map(self, at: PointPx) -> Point | None:
        """Return the point of the map under a pixel of the window."""
        camera = self._map.camera
        return camera.to_map((at[0] - self.x, at[1] - self.y)) if camera is not None else None

    def to_px(self, point: Point) -> PointPx:
        """Return the pixel of the window over a point of the map."""
        camera = self._map.camera
        if camera is None:
            return (self.center_x, self.center_y)
        x, y = camera.to_px(point)
        return (self.x + x, self.y + y)

    def sign_at(self, at: PointPx, reach_px: float) -> Ref | None:
        """Return the thing whose sign or name lies under a finger."""
        x, y = at[0] - self.x, at[1] - self.y
        found: list[tuple[float, str, Ref]] = []
        for thing in self._map.placed:
            symbol = thing.symbol
            if symbol.equipment is not None:
                ref = Ref(Collection.EQUIPMENT, symbol.equipment)
            elif symbol.place is not None:
                ref = Ref(Collection.PLACES, symbol.place)
            else:
                continue
            for box in (thing.sign, thing.name):
                if box is not None:
                    dx = max(box[0] - x, 0.0, x - box[2])
                    dy = max(box[1] - y, 0.0, y - box[3])
                    far = math.hypot(dx, dy)
                    if far <= reach_px:
                        found.append((far, ref.id, ref))
        return min(found)[2] if found else None
