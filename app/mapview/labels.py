"""Where symbols and names stand: upright, whole, never touching; the more important first. Pure."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.mapview.camera import Camera, PointPx
from app.mapview.style import Rank, Sign
from app.mapview.symbol import Symbol

Box = tuple[float, float, float, float]
"""left, bottom, right, top in pixels of the view."""

_GAP_PX = 5.0
_CELL_PX = 96.0
_NAMED_FIRST = frozenset({Sign.HERE, Sign.END})
"""Where one is and where one goes: said in a word before anything else is."""

_FARTHEST_M = 7.0
"""A sign that stands farther from its thing than this would be wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignSize:
    """What a sign needs: its size, and where its foot is (from its lower left corner)."""

    size_px: tuple[float, float]
    foot_px: tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """How large things are drawn; None: this symbol has no such part."""

    sign: Callable[[Symbol], SignSize | None]
    name: Callable[[Symbol], tuple[float, float] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A symbol that found its place."""

    symbol: Symbol
    at: PointPx
    """Where the sign's foot stands."""
    sign: Box | None
    name: Box | None
    name_angle_deg: float = 0.0
    """Clockwise; `name` is then the box before turning."""


class _Occupied:
    """Boxes that are taken, in a grid so that a question stays cheap."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[Box]] = {}

    def add(self, box: Box) -> None:
        for cell in _cells(box):
            self._cells.setdefault(cell, []).append(box)

    def is_free(self, box: Box, gap: float = _GAP_PX) -> bool:
        wide = (box[0] - gap, box[1] - gap, box[2] + gap, box[3] + gap)
        return not any(
            wide[0] < b[2] and b[0] < wide[2] and wide[1] < b[3] and b[1] < wide[3]
            for cell in _cells(wide)
            for b in self._cells.get(cell, ())
        )


def place(  # noqa: PLR0913 - what is placed, on what, around what
    symbols: Iterable[Symbol],
    camera: Camera,
    measure: Measure,
    *,
    detail_px_per_m: float | None = None,
    reserved: Iterable[Box] = (),
    route_px: Iterable[PointPx] = (),
    route_half_px: float = 0.0,
    arrows: Iterable[Box] = (),
) -> tuple[Placed, ...]:
    """Place symbols greedily in order of rank.

    Args:
        symbols: what there is to show.
        camera: the view.
        measure: sizes of signs and names.
        detail_px_per_m: decides how much is shown; the view's own scale, if not given.
        reserved: boxes of the view that are taken by other things.
        route_px: points along the visible route; signs stand beside it where they can.
        route_half_px: half the route's width.
        arrows: boxes of the arrows on stairs; a name does not cover them, a sign may.
    """
    detail = camera.px_per_m if detail_px_per_m is None else detail_px_per_m
    placer = _Placer(camera, measure, detail, reserved, (route_px, route_half_px), arrows)
    return placer.place(symbols)


class _Placer:
    def __init__(
        self,
        camera: Camera,
        measure: Measure,
        detail_px_per_m: float,
        reserved: Iterable[Box],
        route: tuple[Iterable[PointPx], float],
        arrows: Iterable[Box],
    ) -> None:
        self._camera, self._measure, self._detail = camera, measure, detail_px_per_m
        self._taken, self._route, self._arrows = _Occupied(), _Occupied(), _Occupied()
        for box in arrows:
            self._arrows.add(box)
        for box in reserved:
            self._taken.add(box)
        self._spots: dict[tuple[str, bool], list[PointPx]] = {}
        route_px, h = route
        for x, y in route_px:
            self._route.add((x - h, y - h, x + h, y + h))

    def place(self, symbols: Iterable[Symbol]) -> tuple[Placed, ...]:
        shown = [s for s in symbols if self._detail >= s.icon_from]
        shown.sort(key=lambda s: (s.rank, s.order, s.place or "", s.name))
        # All signs first, then all names: a word never costs a sign its place. But where one is,
        # and where one goes, is said in a word before anything else.
        placed: list[Placed] = []
        signs: list[tuple[Symbol, PointPx, Box]] = []
        for symbol in shown:
            found = self._sign(symbol)
            if found is not None and symbol.sign in _NAMED_FIRST and not symbol.is_hollow:
                placed.append(self._named(symbol, *found))
            elif found is not None:
                signs.append((symbol, *found))
        placed += [self._named(*sign) for sign in signs]
        placed += [p for s in shown if s.sign is Sign.NAME for p in self._alone(s)]
        named: set[tuple[str, int]] = set()
        for street in (s for s in shown if s.sign is Sign.STREET):
            placed += self._street(street, named)
        return tuple(placed)

    def _sign(self, symbol: Symbol) -> tuple[PointPx, Box] | None:
        need = self._measure.sign(symbol)
        if need is None:
            return None
        anchors = [self._camera.to_px(p) for p in symbol.at]
        if not any(self._is_near(a, need.size_px) for a in anchors):
            return None
        if symbol.rank <= Rank.END:
            return self._take(anchors[0], need)
        if symbol.rank is Rank.END_ELSEWHERE:
            box = _box(anchors[0], need)
            is_clear = self._fits(box) and self._route.is_free(box, 0)
            return self._take(anchors[0], need) if is_clear else None
        if self._is_one_of_many(symbol, anchors[0], need):
            return None
        shifts = _shifts(symbol, need.size_px, self._camera.px_per_m)
        for keeps_off_route in (True, False):
            for dx, dy in shifts:
                for anchor in anchors:
                    at = (anchor[0] + dx, anchor[1] + dy)
                    box = _box(at, need)
                    if self._fits(box) and (not keeps_off_route or self._route.is_free(box, 1)):
                        return self._take(at, need)
            if not symbol.is_kept and symbol.rank > Rank.PLATFORM:
                return None
        return None

    def _is_one_of_many(self, symbol: Symbol, anchor: PointPx, need: SignSize) -> bool:
        """Say whether the same sign stands so near already that another would tell nothing."""
        if symbol.sign is not Sign.PICTOGRAM or symbol.rank <= Rank.HIGHLIGHT:
            return False
        reach = need.size_px[0] * (1.0 if symbol.is_kept else 1.7)
        key = (symbol.icon, symbol.is_out_of_service)
        spots = self._spots.setdefault(key, [])
        if any(math.dist(anchor, spot) < reach for spot in spots):
            return True
        spots.append(anchor)
        return False

    def _named(self, symbol: Symbol, at: PointPx, sign: Box) -> Placed:
        size = self._measure.name(symbol) if self._detail >= symbol.name_from else None
        if size is None:
            return Placed(symbol=symbol, at=at, sign=sign, name=None)
        width, height = size
        middle_x, middle_y = (sign[0] + sign[2]) / 2, (sign[1] + sign[3]) / 2
        beside, below, above = middle_y - height / 2, sign[1] - 2 - height, sign[3] + 2
        spots = (
            (sign[2] + 2, beside),
            (sign[0] - 2 - width, beside),
            (middle_x - width / 2, below),
            (middle_x - width / 2, above),
            (sign[2] + 2, below + height / 2),
            (sign[0] - 2 - width, below + height / 2),
        )
        # What has to be named lies rather on the treads of stairs, or on the way, than nowhere.
        must_be = symbol.sign in _NAMED_FIRST and not symbol.is_hollow
        for kept_off in self._keeping_off(must_be=must_be):
            for left, bottom in spots:
                box = (left, bottom, left + width, bottom + height)
                # The sign itself is a neighbour on purpose: only what else is there keeps away.
                if (
                    self._is_inside(box)
                    and self._taken.is_free(box, 0)
                    and all(each.is_free(box, 0) for each in kept_off)
                ):
                    self._taken.add(box)
                    return Placed(symbol=symbol, at=at, sign=sign, name=box)
        return Placed(symbol=symbol, at=at, sign=sign, name=None)

    def _keeping_off(self, *, must_be: bool) -> tuple[tuple[_Occupied, ...], ...]:
        """Return what a name keeps off, best first."""
        best = (self._route, self._arrows)
        return (best, (self._route,), (self._arrows,), ()) if must_be else (best,)

    def _alone(self, symbol: Symbol) -> Iterable[Placed]:
        """Write a name that belongs to a surface into its middle."""
        size = self._measure.name(symbol)
        if size is None:
            return
        x, y = self._camera.to_px(symbol.at[0])
        box = (x - size[0] / 2, y - size[1] / 2, x + size[0] / 2, y + size[1] / 2)
        if self._fits(box) and self._route.is_free(box):
            self._taken.add(box)
            yield Placed(symbol=symbol, at=(x, y), sign=None, name=box)

    def _street(self, symbol: Symbol, named: set[tuple[str, int]]) -> Iterable[Placed]:
        """Write a street's name along it, if it is long enough to carry it; once in half a view."""
        size = self._measure.name(symbol)
        if size is None or symbol.angle_deg is None:
            return
        width, height = size
        if -symbol.order * self._camera.px_per_m < width * 0.9:
            return
        x, y = self._camera.to_px(symbol.at[0])
        half_view = (symbol.name, int(y > self._camera.size_px[1] / 2))
        if half_view in named:
            return
        angle = self._camera.angle_on_screen_deg(symbol.angle_deg) - 90
        angle = math.remainder(angle, 180)  # readable: never upside down
        slope = math.radians(-angle)
        step = height * 0.8
        reach = (width - height) / 2
        count = max(1, math.ceil(2 * reach / step))
        boxes = []
        for i in range(count + 1):
            along = -reach + 2 * reach * i / count
            px, py = x + along * math.cos(slope), y + along * math.sin(slope)
            half = height / 2
            boxes.append((px - half, py - half, px + half, py + half))
        if all(
            self._is_inside(b) and self._taken.is_free(b) and self._route.is_free(b) for b in boxes
        ):
            for box in boxes:
                self._taken.add(box)
            named.add(half_view)
            name = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
            yield Placed(symbol=symbol, at=(x, y), sign=None, name=name, name_angle_deg=angle)

    def _take(self, at: PointPx, need: SignSize) -> tuple[PointPx, Box]:
        box = _box(at, need)
        self._taken.add(box)
        return at, box

    def _fits(self, box: Box) -> bool:
        return self._is_inside(box) and self._taken.is_free(box)

    def _is_inside(self, box: Box) -> bool:
        width, height = self._camera.size_px
        return (
            box[0] >= _GAP_PX
            and box[1] >= _GAP_PX
            and box[2] <= width - _GAP_PX
            and box[3] <= height - _GAP_PX
        )

    def _is_near(self, at: PointPx, size: tuple[float, float]) -> bool:
        width, height = self._camera.size_px
        return -size[0] < at[0] < width + size[0] and -size[1] < at[1] < height + size[1]


def _box(at: PointPx, need: SignSize) -> Box:
    left, bottom = at[0] - need.foot_px[0], at[1] - need.foot_px[1]
    return (left, bottom, left + need.size_px[0], bottom + need.size_px[1])


def _shifts(symbol: Symbol, size: tuple[float, float], px_per_m: float) -> tuple[PointPx, ...]:
    """Return how far a sign may stand from its point, nearest first."""
    width, height = size
    if symbol.sign is Sign.LEVEL_CHANGE:
        x, y = width / 2 + height * 0.7, height * 1.15
        h = x / 2
        beside = (
            *((x, 0.0), (-x, 0.0), (0.0, y), (0.0, -y)),
            *((h, y), (-h, y), (h, -y), (-h, -y), (x, y), (-x, y), (x, -y), (-x, -y)),
        )
        far = tuple((dx * 1.6, dy * 1.8) for dx, dy in beside)
        return (*beside, *far, (0.0, 0.0))
    near = ((0.0, 0.0),)
    reaches = (0.6, 0.9, 1.2) if symbol.is_kept else (0.6,)
    farthest_px = max(_FARTHEST_M * px_per_m, 1.25 * width)
    ring = tuple(
        (width * r * dx, height * r * dy)
        for r in reaches
        if r * width <= farthest_px
        for dx, dy in (
            (1, 0),
            (-1, 0),
            (0, 1),
            (0, -1),
            (0.8, 0.8),
            (-0.8, 0.8),
            (0.8, -0.8),
            (-0.8, -0.8),
        )
    )
    return near + ring


def _cells(box: Box) -> Iterable[tuple[int, int]]:
    for column in range(math.floor(box[0] / _CELL_PX), math.floor(box[2] / _CELL_PX) + 1):
        for row in range(math.floor(box[1] / _CELL_PX), math.floor(box[3] / _CELL_PX) + 1):
            yield (column, row)
