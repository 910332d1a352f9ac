"""From what was drawn to the edit that makes it: ways, areas, machines, places, kiosks. Pure."""

import math

from app.editor.changing import landing
from app.editor.kiosks import kiosks_of, next_number
from app.editor.outcome import EditorWorld
from app.editor.snaps import joined
from app.editor.state import EditorState
from maps.editing import (
    AddEquipment,
    AddPlace,
    Collection,
    CrossArea,
    DrawArea,
    DrawPathway,
    Edit,
    End,
    JoinAreas,
    Ref,
    Snapped,
    SplitArea,
    StandKiosk,
    Stop,
)
from maps.model import (
    Area,
    AreaId,
    AreaKind,
    EquipmentKind,
    LevelId,
    NodeId,
    PathwayId,
    PathwayMode,
    PlaceKind,
    Point,
    StationMap,
)

_REACHED_M = 25.0


def draw_way(state: EditorState, world: EditorWorld) -> tuple[Edit, Ref | None]:
    """Return the edit that draws the way that was sketched."""
    points, ends = state.sketch.points, state.sketch.ends
    edit = DrawPathway(
        start=_end(state, points[0], ends[0], state.sketch.levels[0]),
        end=_end(state, points[-1], ends[-1], state.sketch.levels[-1]),
        via=points[1:-1],
        mode=PathwayMode(state.way_mode),
        stem=world.stem,
    )
    return edit, new_ref(state.station, edit, Collection.PATHWAYS)


def _end(_state: EditorState, at: Point, on: Ref | None, level: LevelId) -> End:
    if on is not None and on.collection is Collection.NODES:
        return End(node=NodeId(on.id))
    if on is not None and on.collection is Collection.PATHWAYS:
        return End(pathway=PathwayId(on.id), position=at)
    return End(level=level, position=at)


def new_ref(station: StationMap, edit: Edit, collection: Collection) -> Ref | None:
    """Return what an edit would make: it is chosen once it is there."""
    if edit.why_not(station) is not None:
        return None
    before = {thing.id for thing in getattr(station, collection.value)}
    after = edit.apply(station)
    made = [t.id for t in getattr(after, collection.value) if t.id not in before]
    whole = [ident for ident in made if "#" not in ident]  # parts of a way that was split have one
    return Ref(collection, (whole or made)[-1]) if made else None


def cross_area(area: Area, world: EditorWorld) -> Edit:
    """Return the edit that draws the ways across an area, between all points on it."""
    return CrossArea(area=area.id, stem=world.stem)


def join_areas(station: StationMap, area: Area) -> Edit | None:
    """Return the edit that joins an area with the first one that touches it; None: none does."""
    for other in station.areas:
        if other.kind is area.kind and other.id != area.id and other.levels == area.levels:
            edit = JoinAreas(areas=(area.id, other.id))
            if edit.why_not(station) is None:
                return edit
    return None


def split_area(area: AreaId, along: tuple[Point, ...], world: EditorWorld) -> Edit:
    """Return the edit that splits an area along a line that was sketched."""
    return SplitArea(area=area, along=along, stem=world.stem)


def draw_area(state: EditorState, world: EditorWorld) -> tuple[Edit, Ref | None]:
    """Return the edit that draws the area that was sketched."""
    kind = AreaKind(state.area_kind)
    edit = DrawArea(
        kind=kind,
        levels=(state.level,),
        outer=state.sketch.points,
        is_walkable=kind in _WALKED,
        stem=world.stem,
    )
    return edit, new_ref(state.station, edit, Collection.AREAS)


_WALKED = {AreaKind.HALL, AreaKind.CORRIDOR, AreaKind.SQUARE, AreaKind.PLATFORM}


def add_place(state: EditorState, snapped: Snapped, world: EditorWorld) -> tuple[Edit, Ref | None]:
    """Return the edit that puts a place where the map was tapped, reached by the nearest point."""
    at = snapped.point
    end = landing(state.station, at, state.level)
    edit = AddPlace(
        kind=PlaceKind(state.place_kind),
        level=state.level,
        position=at,
        nodes=(end.node,) if end.node is not None else _nearest_node(state, at),
        stem=world.stem,
    )
    return edit, new_ref(state.station, edit, Collection.PLACES)


def stand_kiosk(
    state: EditorState, snapped: Snapped, world: EditorWorld
) -> tuple[Edit, Ref | None]:
    """Return the edit that puts a kiosk where the map was tapped, with the next free number."""
    edit = StandKiosk(
        at=_end(state, snapped.point, joined(snapped), state.level),
        ref=next_number(state.station),
        stem=world.stem,
    )
    if edit.why_not(state.station) is not None:
        return edit, None
    made = next(n for n in kiosks_of(edit.apply(state.station)) if n.ref == edit.ref)
    return edit, Ref(Collection.NODES, made.id)


def _nearest_node(state: EditorState, at: Point) -> tuple[NodeId, ...]:
    """Return the point of a way from which one would go there, if one is near."""
    ways = state.station.ways_by_node
    near = [
        (math.dist(node.position, at), node.id)
        for node in state.station.nodes
        if node.level == state.level and node.id in ways
    ]
    far, node = min(near, default=(math.inf, NodeId("")))
    return (node,) if far <= _REACHED_M else ()


def draw_machine(state: EditorState, world: EditorWorld) -> tuple[Edit, Ref | None]:
    """Return the edit that adds a machine with its stops, one on each level that was tapped."""
    sketch = state.sketch
    stops = tuple(
        Stop(at=_end(state, point, on, level))
        for point, on, level in zip(sketch.points, sketch.ends, sketch.levels, strict=True)
    )
    edit = AddEquipment(
        kind=EquipmentKind(state.machine_kind),
        position=sketch.points[0],
        stops=stops,
        stem=world.stem,
    )
    return edit, new_ref(state.station, edit, Collection.EQUIPMENT)
