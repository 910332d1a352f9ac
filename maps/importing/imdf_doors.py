"""Where spaces meet: the openings that an archive draws, and the borders without one.

IMDF draws an opening on the border of the units that it joins, and names neither. Two spaces that
one may walk through and that share a border without any opening are joined too, as an inference.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import shapely
from shapely.geometry import LineString
from shapely.geometry import Point as Dot
from shapely.geometry.base import BaseGeometry
from shapely.ops import nearest_points

from maps.importing.draft import DraftNode, DraftPathway, Traits
from maps.importing.feature_files import lines_of
from maps.importing.imdf_archive import Item
from maps.importing.imdf_spaces import SOURCE_ID, Floor, Plan, Space, access_of, polygons_on
from maps.importing.imdf_words import CLOSED_CONTROLS, DOORS, FOR_TRAVELLERS
from maps.importing.level_text import level_id
from maps.model import (
    Access,
    DoorKind,
    NodeId,
    NodeKind,
    PathwayMode,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    Provenance,
    Severity,
)
from maps.model.geometry import distance_m, length_m

_REACH_M = 0.4  # as thick as a wall that an opening leads through
_TOUCH_M = 0.05
_AT_HAND_M = 0.12
_BORDER_M = 0.6
_RIM_M = 1.0
_WIDTHS_M = (0.3, 30.0)
_MOST_NEIGHBOURS = 40
_BEYOND = "nothing is drawn beyond this door; it is taken for a way out"
_BORDER = "the two share a border, though the source draws no opening in it"
_TURNSTILE = "a wheelchair does not fit through a turnstile"


@dataclass(slots=True)
class Door:
    """One opening: its line, what it says, and the nodes by which spaces are reached."""

    item: Item
    floor: Floor
    middle: Point
    width_m: float | None
    joins: list[Space] = field(default_factory=list)
    node_of: dict[int, str] = field(default_factory=dict)
    """Number of the space among `joins` -> its node."""


def join_spaces(plan: Plan, one_way: dict[str, list[str]]) -> dict[str, Door]:
    """Put a node at every opening and every open border; return the openings by id.

    `one_way` holds, for openings that are passed in one direction, the units from and to.
    """
    trees = {index: _Level(spaces) for index, spaces in _by_index(plan.spaces).items() if spaces}
    doors: dict[str, Door] = {}
    for item in plan.archive.items["opening"]:
        door = _door(plan, item)
        if door is not None and door.floor.index in trees:
            door.joins = trees[door.floor.index].beside(door, _shape(plan, item))
            _place_nodes(plan, door, one_way.get(item.id))
            doors[item.id] = door
    joined = {
        frozenset((a.id, b.id)) for door in doors.values() for a in door.joins for b in door.joins
    }
    for level in trees.values():
        _join_borders(plan, level, joined)
    _find_ways_out(plan, doors)
    return doors


def _by_index(spaces: Sequence[Space]) -> dict[float, list[Space]]:
    found: dict[float, list[Space]] = defaultdict(list)
    for space in spaces:
        if not space.is_closed:
            found[space.floor.index].append(space)
    return found


class _Level:
    """The spaces of one level, to be found by position."""

    def __init__(self, spaces: list[Space]) -> None:
        self.spaces = spaces
        self.tree = shapely.STRtree([space.polygon for space in spaces])

    def beside(self, door: Door, line: BaseGeometry) -> list[Space]:
        """Return the two spaces that most of an opening lies at."""
        near = self.tree.query(Dot(door.middle), predicate="dwithin", distance=_REACH_M).tolist()
        around = line.buffer(_REACH_M)
        by_share = sorted(
            near, key=lambda i: (-self.spaces[i].polygon.intersection(around).area, i)
        )
        return [self.spaces[i] for i in by_share[:2]]


def _shape(plan: Plan, item: Item) -> BaseGeometry:
    return LineString(plan.line(lines_of(item.shape)[0]))


def _door(plan: Plan, item: Item) -> Door | None:
    """Read an opening; nothing if it is not for travellers, or not drawn."""
    floor = plan.floors.get(item.text("level_id"))
    lines = lines_of(item.shape)
    if (
        floor is None
        or not lines
        or any(abs(x) > 180 or abs(y) >= 89 for x, y in lines[0])
        or item.shape.kind != "LineString"
    ):
        plan.warn(
            Severity.WARNING,
            "broken_geometry",
            item.source,
            text="This opening is on no known level, or is not drawn as a line; it is left out.",
            advice="Draw it as a line where one walks through, and name its level.",
        )
        return None
    controls = set(item.texts("access_control"))
    if controls & CLOSED_CONTROLS or item.text("category") not in FOR_TRAVELLERS:
        plan.warn(
            Severity.HINT,
            "opening_not_public",
            item.source,
            text="Travellers may not walk through this opening; it is left out.",
            advice="If they may, correct its category or its access_control.",
        )
        return None
    line = plan.line(lines[0])
    width = round(length_m(line), 2)
    middle = LineString(line).interpolate(0.5, normalized=True) if width else Dot(line[0])
    is_sane = _WIDTHS_M[0] <= width <= _WIDTHS_M[1]
    if not is_sane:
        plan.warn(
            Severity.HINT,
            "opening_width_unknown",
            item.source,
            text=f"This opening is drawn {width:g} m wide; its width is not used as known.",
            advice="Draw the line from one side of the opening to the other.",
        )
    return Door(
        item,
        floor,
        (round(middle.x, 2), round(middle.y, 2)),
        width if is_sane else None,
    )


def _place_nodes(plan: Plan, door: Door, one_way: list[str] | None) -> None:
    """Put one node where one walks through; two with a way between for gates and one-way doors."""
    door_type, is_automatic = _door_facts(door.item)
    is_gate = door_type.startswith("turnstile")
    kind = DOORS.get(door_type)
    ends = _ends(door, one_way)
    if len(ends) == 2 and (is_gate or one_way):
        names = [_node(plan, door, number, None) for number in range(2)]
        access = access_of(door.item)
        is_shut = is_gate and access is Access.UNKNOWN
        plan.draft.pathways.append(
            DraftPathway(
                source=door.item.source,
                order=0,
                from_node=names[0],
                to_node=names[1],
                line=(door.middle, door.middle),
                traits=Traits(
                    mode=PathwayMode.FARE_GATE if is_gate else PathwayMode.DOOR,
                    is_bidirectional=not one_way,
                    name=plan.archive.named(door.item),
                    access=Access.NO if is_shut else access,
                    min_width_m=door.width_m,
                    door=None if is_gate else kind,
                    automatic_door=is_automatic,
                    is_indoor=not door.floor.is_outdoor,
                    inferred=_TURNSTILE if is_shut else "",
                ),
            )
        )
        for name, space in zip(names, ends, strict=True):
            _attach(plan, door, name, space)
        return
    name = _node(plan, door, 0, kind, automatic=is_automatic)
    if is_gate and access_of(door.item) is Access.UNKNOWN:
        plan.draft.nodes[name].access = Access.NO
        plan.draft.nodes[name].inferred = _TURNSTILE
    for space in door.joins:
        _attach(plan, door, name, space)


def _ends(door: Door, one_way: list[str] | None) -> list[Space]:
    """Return the two spaces, from first; the order of a one-way opening is its relationship's."""
    if one_way and len(door.joins) == 2 and door.joins[0].item.id == one_way[1]:
        return door.joins[::-1]
    return door.joins


def _door_facts(item: Item) -> tuple[str, bool | None]:
    says = item.properties.get("door")
    if not isinstance(says, dict):
        return "", None
    kind, automatic = says.get("type"), says.get("automatic")
    return (
        kind if isinstance(kind, str) else "",
        automatic if isinstance(automatic, bool) else None,
    )


def _node(
    plan: Plan,
    door: Door,
    number: int,
    kind: DoorKind | None,
    *,
    automatic: bool | None = None,
) -> str:
    name = door.item.source if number == 0 else f"{door.item.source}@{number}"
    plan.draft.nodes[name] = DraftNode(
        id=name,
        level=door.floor.index,
        position=door.middle,
        access=access_of(door.item),
        min_width_m=door.width_m,
        door=kind,
        automatic_door=automatic,
        is_kept=True,
    )
    return name


def _attach(plan: Plan, door: Door, name: str, space: Space) -> None:
    """Let a space be entered at a node, over a short way where the node lies beside it."""
    spot = Dot(door.middle)
    if space.polygon.distance(spot) <= _AT_HAND_M:
        entry = name
    else:
        inside = nearest_points(space.polygon, spot)[0]
        entry = f"{name}+{len(space.doors) + 1}:{space.item.id}"
        position = (round(inside.x, 2), round(inside.y, 2))
        plan.draft.nodes[entry] = DraftNode(id=entry, level=door.floor.index, position=position)
        plan.draft.pathways.append(
            DraftPathway(
                source=door.item.source,
                order=len(plan.draft.pathways) + 1,
                from_node=name,
                to_node=entry,
                line=(door.middle, position),
                traits=Traits(access=access_of(door.item), is_indoor=not door.floor.is_outdoor),
            )
        )
    space.doors[entry] = None
    space.real.add(entry)
    plan.of_door[entry].append(space)
    door.node_of[door.joins.index(space)] = name


# --- borders without an opening -------------------------------------------------------------------


def _join_borders(plan: Plan, level: _Level, joined: set[frozenset[str]]) -> None:
    open_ones = {i: None for i, s in enumerate(level.spaces) if s.is_walked or s.is_passed}
    for number in open_ones:
        space = level.spaces[number]
        near = level.tree.query(space.polygon, predicate="dwithin", distance=_TOUCH_M).tolist()
        neighbours = sorted(i for i in near if i in open_ones and i > number)
        for other in (level.spaces[i] for i in neighbours[:_MOST_NEIGHBOURS]):
            pair = frozenset((space.id, other.id))
            needs_no_door = space.is_walked or other.is_walked
            if pair in joined or not needs_no_door or _has_doors(space) or _has_doors(other):
                continue
            spot = _shared_spot(space, other)
            if spot is not None:
                _open_border(plan, space, other, spot)


def _has_doors(space: Space) -> bool:
    """Say whether a machine or stairs have openings of their own: then those are all there are."""
    return space.mode is not None and bool(space.real)


def _shared_spot(space: Space, other: Space) -> Point | None:
    shared = space.polygon.boundary.intersection(other.polygon.buffer(_TOUCH_M))
    lines = [p for p in shapely.get_parts(shapely.line_merge(shared)) if p.length >= _BORDER_M]
    if not lines:
        return None
    middle = max(lines, key=lambda line: line.length).interpolate(0.5, normalized=True)
    return (round(middle.x, 2), round(middle.y, 2))


def _open_border(plan: Plan, space: Space, other: Space, spot: Point) -> None:
    name = f"{space.id}@{level_id(space.floor.index)}|{other.item.id}"
    plan.draft.nodes[name] = DraftNode(
        id=name, level=space.floor.index, position=spot, is_kept=True, inferred=_BORDER
    )
    for each in (space, other):
        each.doors[name] = None
        plan.of_door[name].append(each)
    plan.warn(
        Severity.HINT,
        "joined_without_opening",
        space.item.source,
        other.item.source,
        text="Two units share a border without an opening; one is taken to walk across it.",
        advice="Draw an opening where one walks across, or a wall where one cannot.",
    )


# --- ways out -------------------------------------------------------------------------------------


def _find_ways_out(plan: Plan, doors: dict[str, Door]) -> None:
    rims = _rims(plan)
    for door in doors.values():
        if not door.joins:
            plan.warn(
                Severity.WARNING,
                "opening_without_unit",
                door.item.source,
                text="No public unit lies at this opening; nobody can walk through it here.",
                advice="Draw it on the border of the units that it joins.",
            )
            continue
        is_outdoor = {space.floor.is_outdoor for space in door.joins}
        is_beyond = len(door.joins) == 1 and _leads_out(door, rims.get(door.floor.item.id))
        if len(is_outdoor) == 2 or is_beyond:
            _mark_entrance(plan, door, is_beyond=is_beyond)


def _rims(plan: Plan) -> dict[str, BaseGeometry]:
    found: dict[str, BaseGeometry] = {}
    for item in plan.archive.items["level"]:
        for polygon in polygons_on(plan, item):
            rim = polygon.exterior
            found[item.id] = rim if item.id not in found else found[item.id].union(rim)
    return found

    return [(list(p.exterior.coords), None) for p in polygons_on(plan, item)]


def _leads_out(door: Door, rim: BaseGeometry | None) -> bool:
    """Say whether an opening with a unit on one side only leads out of what is drawn."""
    if door.floor.is_outdoor or not (door.joins[0].is_walked or door.joins[0].is_passed):
        return False
    if door.item.text("category") == "pedestrian.principal":
        return True
    return door.floor.index == 0.0 and rim is not None and rim.distance(Dot(door.middle)) <= _RIM_M


def _mark_entrance(plan: Plan, door: Door, *, is_beyond: bool) -> None:
    names = list(dict.fromkeys(door.node_of.values()))
    for name in names:
        node = plan.draft.nodes[name]
        node.kind = NodeKind.ENTRANCE
        if is_beyond:
            node.is_street = True
            node.inferred = node.inferred or _BEYOND
    if is_beyond:
        plan.warn(
            Severity.HINT,
            "taken_for_way_out",
            door.item.source,
            text="Nothing is drawn beyond this opening; it is taken for a way out to the street.",
            advice="Draw an outdoor level with what lies in front of it.",
        )
    plan.draft.places.append(
        Place(
            id=PlaceId(door.item.source),
            kind=PlaceKind.ENTRANCE,
            name=plan.archive.named(door.item),
            levels=(level_id(door.floor.index),),
            position=door.middle,
            nodes=tuple(NodeId(name) for name in names),
            access=access_of(door.item),
            is_main=door.item.text("category") == "pedestrian.principal",
            provenance=Provenance(source=SOURCE_ID, inferred=_BEYOND if is_beyond else ""),
        )
    )


def nearest_door(space: Space, plan: Plan, point: Point) -> str | None:
    """Return the node of a space that is nearest to a point."""
    return min(
        space.doors,
        key=lambda name: (distance_m(plan.draft.nodes[name].position, point), name),
        default=None,
    )
