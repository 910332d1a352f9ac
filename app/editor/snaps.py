"""Where a hand means, asked of the core's snapper; one level's is kept while it is worked on. Pure.

What a point is joined to by straight lines (its neighbours on a way or a rim) says where angles are
measured.
"""

from collections.abc import Iterator

from app.editor.in_hand import Drag
from app.editor.state import EditorState, Tool
from maps.editing import Collection, Ref, SnapKind, Snapped, Snapper, Tie, find
from maps.model import LevelId, Line, Node, Point, StationMap

_Key = tuple[StationMap, LevelId, frozenset[Ref]]
_kept: list[tuple[_Key, Snapper]] = []


def snapper_of(station: StationMap, level: LevelId, but: frozenset[Ref] = frozenset()) -> Snapper:
    """Return what snaps on a level; the one asked last is kept: a hand moves a hundred times."""
    for (known, on, without), snapper in _kept:
        if known is station and on == level and without == but:
            return snapper
    made = Snapper(station, level, but)
    _kept[:] = [((station, level, but), made)]
    return made


def drawn_to(state: EditorState, at: Point, reach_m: float, *, is_exact: bool) -> Snapped:
    """Return where the next point of a sketch goes."""
    if is_exact or not state.snaps:
        return _exactly(at)
    snapper = snapper_of(state.station, state.level)
    return snapper.snap(at, reach_m, ties=tuple(_of_sketch(state)))


def pulled_to(
    state: EditorState, drag: Drag, at: Point, reach_m: float, *, is_exact: bool
) -> Snapped:
    """Return where a pulled thing goes."""
    if is_exact or not state.snaps:
        return _exactly(at)
    moved = frozenset((drag.ref, *drag.group, *_ends_of(state.station, drag.group)))
    snapper = snapper_of(state.station, state.level, moved)
    ties = () if drag.group else tuple(_of_drag(state.station, drag))
    return snapper.snap(at, reach_m, ties=ties)


def _exactly(at: Point) -> Snapped:
    return Snapped(point=at, kind=SnapKind.NOTHING)


def joined(snapped: Snapped) -> Ref | None:
    """Return the node or way that a line ends on; a shaft or a rim is only a spot to draw to."""
    if snapped.kind is SnapKind.NODE:
        return snapped.ref
    is_way = snapped.ref is not None and snapped.ref.collection is Collection.PATHWAYS
    return snapped.ref if snapped.kind is SnapKind.LINE and is_way else None


def _of_sketch(state: EditorState) -> Iterator[Tie]:
    points, levels = state.sketch.points, state.sketch.levels
    if not points or levels[-1] != state.level:
        return
    yield Tie(start=points[-1], before=points[-2] if len(points) > 1 else None)
    if state.tool is Tool.AREA and len(points) > 2:  # the last corner closes square
        yield Tie(start=points[0], before=points[1])


def _of_drag(station: StationMap, drag: Drag) -> Iterator[Tie]:
    thing = find(station, drag.ref)
    if isinstance(thing, Node):
        for way in station.ways_by_node.get(thing.id, ()):
            if way.area is None:
                yield _tie(way.line if way.from_node == thing.id else way.line[::-1])
        return
    ring: Line | None = getattr(thing, "outer", None)
    line: Line = ring or getattr(thing, "line", ())
    if drag.vertex is None or len(line) < 2:
        return
    here = drag.vertex
    after = here if drag.is_new else here + 1
    if ring is not None:
        corners = ring[:-1]
        count = len(corners)
        yield _tie((ring[0], *(corners[(here - n) % count] for n in (1, 2))))
        yield _tie((ring[0], *(corners[(after + n) % count] for n in (0, 1))))
        return
    if here > 0:
        yield _tie((line[0], *line[here - 1 :: -1][:2]))
    if after < len(line):
        yield _tie((line[0], *line[after : after + 2]))


def _tie(line: Line) -> Tie:
    """Return the tie of a line's first point to its second."""
    return Tie(start=line[1], before=line[2] if len(line) > 2 else None)


def _ends_of(station: StationMap, refs: tuple[Ref, ...]) -> Iterator[Ref]:
    for ref in refs:
        way = find(station, ref) if ref.collection is Collection.PATHWAYS else None
        if way is not None:
            yield Ref(Collection.NODES, way.from_node)  # type: ignore[union-attr]
            yield Ref(Collection.NODES, way.to_node)  # type: ignore[union-attr]
