"""The map on screen: shapes as meshes that only a matrix moves, symbols upright above them."""

import itertools
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kivy.clock import Clock
from kivy.graphics import (
    Color,
    InstructionGroup,
    Mesh,
    PopMatrix,
    PushMatrix,
    Rectangle,
    RenderContext,
    Rotate,
    ScissorPop,
    ScissorPush,
    SmoothLine,
)
from kivy.graphics.transformation import Matrix
from kivy.uix.widget import Widget
from PIL import Image

from app.mapview import furniture, hit
from app.mapview.camera import Camera, Padding, PointPx, camera_of
from app.mapview.furniture import WALKING_SPEED_MPS, plain_scale_label
from app.mapview.labels import Box, Measure, Placed, SignSize, place
from app.mapview.picture import MapPicture
from app.mapview.scene import Ground, arrows_of, ground_of, route_of
from app.mapview.sprites import Sprite, SpriteBook
from app.mapview.style import Rank, Sign
from app.mapview.symbol import NameOf, Symbol
from app.mapview.symbols import LabelOf, LevelLabel, marked, marks_of, symbols_of
from app.mapview.textures import kept_texture
from app.theme import TextSize, Theme
from maps.model import LevelId, Line, PlaceId, StationMap

_SHADER = Path(__file__).with_name("bands.glsl").read_text(encoding="utf-8")
_VERTEX_SHADER, _FRAGMENT_SHADER = _SHADER.split("//// fragment\n")

_SEEN_PX = 8.0

_REACH_MM = 10.0
"""How near to a sign a finger may be to mean it: a target of 20 mm."""


class MapWidget(Widget):
    """Shows one `MapPicture` after another; says by `on_place` which place was touched."""

    __events__ = ("on_place",)

    def __init__(  # noqa: PLR0913 - what is shown, and how each kind of thing is called
        self,
        station_map: StationMap,
        theme: Theme,
        label_of: LabelOf,
        level_label: LevelLabel,
        name_of: NameOf = lambda name: name.local,
        scale_label: Callable[[float, float], str] = plain_scale_label,
        *,
        ground: Callable[[StationMap, LevelId, Theme], Ground] = ground_of,
        **kwargs: Any,
    ) -> None:
        """Make an empty map.

        Args:
            station_map: what there is to show.
            theme: colours and sizes.
            label_of: what to call a place, in the picture's language.
            level_label: what to call a level.
            name_of: how to write a name, in the picture's language.
            scale_label: (metres, seconds) -> the words on the scale bar.
            ground: what lies below route and symbols.
            **kwargs: as for every widget.
        """
        self._map, self._theme = station_map, theme
        self._label_of, self._level_label, self._name_of = label_of, level_label, name_of
        self._scale_label, self._ground_of = scale_label, ground
        self._book = SpriteBook(theme)
        self._look = hash(theme)  # once: textures are looked up by it all the time
        self._grounds: dict[LevelId, InstructionGroup] = {}
        self._arrows: dict[LevelId, tuple[Line, ...]] = {}
        self._symbols: dict[tuple[LevelId, str], tuple[Symbol, ...]] = {}
        self._picture: MapPicture | None = None
        self._camera: Camera | None = None
        self._placed: tuple[Placed, ...] = ()
        self._furniture: tuple[Box, ...] = ()
        super().__init__(**kwargs)
        self._meshes = make_layer()
        self._route_group, self._upright = InstructionGroup(), InstructionGroup()
        self._clip = ScissorPush(x=0, y=0, width=1, height=1)
        self._paper = Rectangle()
        for instruction in (
            self._clip,
            Color(*theme.palette.map.ground.rgba),
            self._paper,
            self._meshes,
            Color(1, 1, 1, 1),
            self._upright,
            ScissorPop(),
        ):
            self.canvas.add(instruction)
        self._later = Clock.create_trigger(lambda _dt: self._draw(), -1)
        self.bind(pos=lambda *_: self._later(), size=lambda *_: self._later())

    # --- what screens use -------------------------------------------------------------------------

    @property
    def camera(self) -> Camera | None:
        """The view that is shown."""
        return self._camera

    @property
    def placed(self) -> tuple[Placed, ...]:
        """The symbols that are shown, and where."""
        return self._placed

    @property
    def furniture(self) -> tuple[Box, ...]:
        """Where north arrow, scale bar and attribution stand."""
        return self._furniture

    def show(self, picture: MapPicture) -> None:
        """Show a picture."""
        self._picture = picture
        self._draw()

    def change_map(self, station_map: StationMap) -> None:
        """Take another map: from the next picture on, everything is drawn anew."""
        self._map = station_map
        self._grounds.clear()
        self._symbols.clear()

    def prepare(self, level: LevelId) -> None:
        """Make a level's ground ready: showing it first costs no more then than later."""
        if level not in self._grounds:
            ground = self._ground_of(self._map, level, self._theme)
            self._grounds[level], self._arrows[level] = _group_of(ground), arrows_of(ground)

    def find_place(self, at: PointPx) -> PlaceId | None:
        """Return the place at a point in this widget's parent's pixels."""
        if self._picture is None or self._camera is None:
            return None
        return hit.find_place(
            self._map,
            self._picture.level,
            self._camera,
            self._placed,
            (at[0] - self.x, at[1] - self.y),
            self._theme.mm(_REACH_MM),
        )

    def on_place(self, place: PlaceId) -> None:
        """Tell that a place was touched (an event; nothing to do here)."""

    def on_touch_down(self, touch: Any) -> bool:
        """Take the touch, if it is ours."""
        if not self.collide_point(*touch.pos):
            return super().on_touch_down(touch)
        touch.grab(self)
        return True

    def on_touch_up(self, touch: Any) -> bool:
        """Say which place was meant when the finger lifts where it came down."""
        if touch.grab_current is not self:
            return super().on_touch_up(touch)
        touch.ungrab(self)
        found = self.find_place(touch.pos)
        if found is not None and self.collide_point(*touch.pos):
            self.dispatch("on_place", found)
        return True

    # --- drawing ----------------------------------------------------------------------------------

    def _draw(self) -> None:
        picture = self._picture
        if picture is None or self.width < 10 or self.height < 10:
            return
        size_px = (float(self.width), float(self.height))
        self._camera = camera_of(picture, size_px, self._padding())
        self._draw_ground(picture, self._camera)
        self._upright.clear()
        self._furniture = self._draw_furniture(self._camera)
        self._draw_symbols(picture, self._camera)

    def _padding(self) -> Padding:
        """Return what the frame keeps off: signs stand out over the edge, words stand below.

        In a low picture, as in the low position, every millimetre is needed for the map.
        """
        theme = self._theme
        least, most = theme.sign_mm(theme.pictogram_mm * 0.7), theme.sign_mm(20)
        pad = min(max(min(self.width, self.height) * 0.12, least), most)
        credit = self._credit_sprite()
        words = credit.height if credit is not None else theme.font_px(TextSize.CAPTION)
        below = words + theme.mm(theme.gap_mm) / 2 + pad / 2
        return Padding(left=pad, bottom=max(pad, below), right=pad, top=pad)

    def _credit(self) -> str:
        return " · ".join(s.attribution for s in self._map.sources if s.attribution)

    def _credit_sprite(self) -> Image.Image | None:
        """Return whose data it is, beside the longest scale bar that there may be."""
        credit = self._credit()
        if not credit:
            return None
        gap = self._theme.mm(self._theme.gap_mm)
        room = self.width - 3 * gap - self._longest_scale_px()
        return furniture.draw_attribution(credit, self._theme, room)

    def _longest_scale_px(self) -> float:
        return min(self.width * 0.2, float(self._theme.mm(75)))

    def _draw_ground(self, picture: MapPicture, camera: Camera) -> None:
        left, bottom = self.to_window(*self.pos)
        self._clip.x, self._clip.y = int(left), int(bottom)
        self._clip.width, self._clip.height = int(self.width), int(self.height)
        self._paper.pos, self._paper.size = self.pos, self.size
        self.prepare(picture.level)
        self._route_group.clear()
        for mesh in meshes_for(route_of(picture, self._theme)):
            self._route_group.add(mesh)
        self._meshes.clear()
        self._meshes.add(self._grounds[picture.level])
        self._meshes.add(self._route_group)
        show_through(self._meshes, camera, (self.center_x, self.center_y))

    def _draw_symbols(self, picture: MapPicture, camera: Camera) -> None:
        self._book.speak(picture.language)
        key = (picture.level, picture.language)
        if key not in self._symbols:
            self._symbols[key] = symbols_of(self._map, picture.level, self._label_of, self._name_of)
        symbols = marked(self._symbols[key], picture)
        marks = marks_of(self._map, picture, self._level_label, self._label_of)
        self._placed = place(
            (*marks, *symbols),
            camera,
            Measure(
                sign=lambda s: _sign_size(self._book.sign(s, camera.up_deg)),
                name=lambda s: self._book.name_size(s, is_bold=_is_bold(s)),
            ),
            # Larger signs and finer pixels need a nearer view for the same amount of detail.
            detail_px_per_m=camera.px_per_m / self._theme.px_ratio / self._theme.text_scale_ratio,
            reserved=self._furniture,
            route_px=_route_px(picture, camera),
            route_half_px=self._theme.sign_mm(self._theme.route_mm) / 2,
            arrows=_boxes_px(self._arrows[picture.level], camera),
        )
        # The least important first: where signs must overlap, the important one lies on top.
        for thing in sorted(self._placed, key=lambda p: -p.symbol.rank):
            sign = self._book.sign(thing.symbol, camera.up_deg)
            name = None
            if thing.name is not None:
                name = self._book.name(thing.symbol, is_bold=_is_bold(thing.symbol))
            if thing.name is not None and name is not None:
                self._add(name, thing.name, thing.name_angle_deg)
            if thing.sign is not None and sign is not None:
                left, bottom = (
                    thing.at[0] - sign.foot[0],
                    thing.at[1] - sign.size_px[1] + sign.foot[1],
                )
                if thing.symbol.sign is Sign.LEVEL_CHANGE:
                    self._lead(camera.to_px(thing.symbol.at[0]), thing.sign)
                self._add(sign, (left, bottom, left + sign.size_px[0], bottom + sign.size_px[1]))

    def _lead(self, point: PointPx, sign: Box) -> None:
        """Draw a line from where the level changes to the sign that says so."""
        x, y = point
        end = (min(max(x, sign[0]), sign[2]), min(max(y, sign[1]), sign[3]))
        if math.dist(point, end) < self._theme.mm(2):
            return
        points = [self.x + x, self.y + y, self.x + end[0], self.y + end[1]]
        self._upright.add(Color(*self._theme.palette.route.rgba))
        self._upright.add(SmoothLine(points=points, width=self._theme.mm(1.6) / 2))
        self._upright.add(Color(1, 1, 1, 1))

    def _draw_furniture(self, camera: Camera) -> tuple[Box, ...]:
        """Draw north arrow, scale bar and attribution; return where they stand."""
        theme, gap = self._theme, float(self._theme.mm(self._theme.gap_mm))
        north = furniture.draw_north(round(-camera.up_deg) % 360, theme)
        metres = furniture.scale_length_m(camera.px_per_m, self._longest_scale_px())
        words = self._scale_label(metres, metres / WALKING_SPEED_MPS)
        scale = furniture.draw_scale(round(metres * camera.px_per_m), words, theme)
        things = [
            (north, self.width - gap - north.width, self.height - gap - north.height),
            (scale, gap, gap),
        ]
        credit = self._credit_sprite()
        if credit is not None:
            things.append((credit, self.width - gap / 2 - credit.width, gap / 2))
        boxes: list[Box] = []
        for number, (picture, x, y) in enumerate(things):
            box = (x, y, x + picture.width, y + picture.height)
            turn = round(-camera.up_deg) % 360
            key = (
                "furniture",
                number,
                words,
                round(metres * camera.px_per_m),
                turn,
                self._credit(),
            )
            self._add(Sprite((*key, *picture.size), picture, (0, 0), picture.size), box)
            boxes.append(box)
        return tuple(boxes)

    def _add(self, sprite: Sprite, box: Box, angle_deg: float = 0.0) -> None:
        texture = kept_texture((self._look, sprite.key), lambda: sprite.picture)
        left, bottom = self.x + box[0], self.y + box[1]
        if not angle_deg:
            pos = (round(left), round(bottom))
            self._upright.add(Rectangle(texture=texture, pos=pos, size=sprite.size_px))
            return
        middle = (left + (box[2] - box[0]) / 2, bottom + (box[3] - box[1]) / 2)
        self._upright.add(PushMatrix())
        self._upright.add(Rotate(angle=-angle_deg, origin=middle))
        self._upright.add(Rectangle(texture=texture, pos=(left, bottom), size=sprite.size_px))
        self._upright.add(PopMatrix())


def _is_bold(symbol: Symbol) -> bool:
    if symbol.is_hollow or symbol.sign is Sign.STREET:
        return False
    return symbol.rank in {Rank.HERE, Rank.END, Rank.HIGHLIGHT}


def make_layer() -> RenderContext:
    """Return what draws shapes in metres; `show_through` says where they lie on screen."""
    return RenderContext(
        vs=_VERTEX_SHADER,
        fs=_FRAGMENT_SHADER,
        use_parent_projection=True,
        use_parent_modelview=True,
    )


def show_through(layer: RenderContext, camera: Camera, middle: PointPx) -> None:
    """Let a layer be seen through a camera whose view has its middle at a pixel of the window."""
    matrix = Matrix().translate(-camera.centre[0], -camera.centre[1], 0)
    matrix = Matrix().scale(camera.px_per_m, camera.px_per_m, 1).multiply(matrix)
    matrix = Matrix().rotate(math.radians(camera.up_deg), 0, 0, 1).multiply(matrix)
    matrix = Matrix().translate(middle[0], middle[1], 0).multiply(matrix)
    layer["map_mat"], layer["px_per_m"] = matrix, float(camera.px_per_m)


def meshes_for(shapes: Ground) -> list[Mesh]:
    """Return what draws shapes in a layer."""
    # numpy, which a window's first picture need not wait for
    from app.mapview.mesh import VERTEX_FORMAT, arrays_of, meshes_of  # noqa: PLC0415

    return [
        Mesh(fmt=list(VERTEX_FORMAT), mode="triangles", vertices=vertices, indices=indices)
        for vertices, indices in meshes_of(arrays_of(shapes))
    ]


def _group_of(shapes: Ground) -> InstructionGroup:
    group = InstructionGroup()
    for mesh in meshes_for(shapes):
        group.add(mesh)
    return group


def _sign_size(sprite: Sprite | None) -> SignSize | None:
    if sprite is None:
        return None
    (width, height), core = sprite.size_px, sprite.core_px
    foot = (
        sprite.foot[0] - (width - core[0]) / 2,
        height - sprite.foot[1] - (height - core[1]) / 2,
    )
    return SignSize(size_px=core, foot_px=foot)


def _boxes_px(lines: tuple[Line, ...], camera: Camera) -> list[Box]:
    """Return the boxes of lines that are large enough to be seen."""
    boxes: list[Box] = []
    for line in lines:
        xs, ys = zip(*(camera.to_px(p) for p in line), strict=True)
        box = (min(xs), min(ys), max(xs), max(ys))
        if max(box[2] - box[0], box[3] - box[1]) > _SEEN_PX:
            boxes.append(box)
    return boxes


def _route_px(picture: MapPicture, camera: Camera) -> list[PointPx]:
    """Return points along the route on this level, near enough to each other to be a wall."""
    points: list[PointPx] = []
    width, height = camera.size_px
    for line in picture.route:
        if picture.level not in line.levels:
            continue
        corners = [camera.to_px(p) for p in line.points]
        for (x0, y0), (x1, y1) in itertools.pairwise(corners):
            count = max(1, math.ceil(math.hypot(x1 - x0, y1 - y0) / 10))
            points += [
                (x0 + (x1 - x0) * i / count, y0 + (y1 - y0) * i / count) for i in range(count + 1)
            ]
    return [p for p in points if -50 < p[0] < width + 50 and -50 < p[1] < height + 50]
