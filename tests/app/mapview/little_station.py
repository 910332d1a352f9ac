"""A small station made by hand: a street, a hall, two platforms, a passage below."""

from maps.model import (
    Anchor,
    Area,
    AreaKind,
    Equipment,
    EquipmentKind,
    Level,
    Name,
    Node,
    NodeKind,
    Outline,
    OutlineKind,
    Pathway,
    PathwayMode,
    Place,
    PlaceKind,
    Source,
    StationMap,
    Transport,
)
from routing.profile import Allowance, Figure, Profile
from routing.route import Duration, Route

UP, DOWN = "0", "-1"


def ring(x0, y0, x1, y1):
    return ((x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0))


def node(id_, level, x, y, kind=NodeKind.JUNCTION):
    return Node(id=id_, level=level, position=(x, y), kind=kind)


NODES = (
    node("street_w", UP, -80.0, -40.0),
    node("street_e", UP, 80.0, -40.0),
    node("street", UP, 0.0, -40.0),
    node("door", UP, 0.0, -20.0, NodeKind.ENTRANCE),
    node("lift_0", UP, 0.0, -5.0, NodeKind.LANDING),
    node("lift_-1", DOWN, 0.0, -5.0, NodeKind.LANDING),
    node("stairs_0", UP, 12.0, -5.0),
    node("stairs_-1", DOWN, 12.0, 5.0),
    node("passage", DOWN, 0.0, 30.0),
    node("p2_-1", DOWN, 0.0, 52.0),
    node("p2_0", UP, 12.0, 52.0, NodeKind.PLATFORM),
    node("p2_end", UP, 70.0, 52.0, NodeKind.PLATFORM),
)
_AT = {n.id: n.position for n in NODES}


def path(id_, a, b, mode=PathwayMode.WALKWAY, **facts):
    line = (_AT[a], _AT[b])
    length = max(0.1, abs(line[0][0] - line[1][0]) + abs(line[0][1] - line[1][1]))
    return Pathway(id=id_, mode=mode, from_node=a, to_node=b, line=line, length_m=length, **facts)


PATHWAYS = (
    path("w1", "street_w", "street", is_street=True, name=Name(local="Station Road")),
    path("w2", "street", "street_e", is_street=True, name=Name(local="Station Road")),
    path("w3", "street", "door"),
    path("w4", "door", "lift_0", area="hall"),
    path("lift", "lift_0", "lift_-1", PathwayMode.ELEVATOR, equipment="lift"),
    path("stairs", "stairs_0", "stairs_-1", PathwayMode.STAIRS, stair_count=-24, min_width_m=4.0),
    path("w5", "lift_0", "stairs_0", area="hall"),
    path("p1", "lift_-1", "passage", is_indoor=True),
    path("p0", "stairs_-1", "lift_-1", is_indoor=True),
    path("p2", "passage", "p2_-1", is_indoor=True),
    path("up", "p2_-1", "p2_0", PathwayMode.STAIRS, stair_count=24),
    path("p3", "p2_0", "p2_end", area="platform2"),
)

STATION = StationMap.of(
    id="little",
    name=Name(local="Little"),
    anchor=Anchor(47.0, 8.0),
    timezone="Europe/Zurich",
    sources=(Source(id="hand", attribution="Made by hand", license="CC0-1.0"),),
    levels=(Level(id=UP, index=0.0), Level(id=DOWN, index=-1.0)),
    nodes=NODES,
    pathways=PATHWAYS,
    areas=(
        Area(
            id="building",
            kind=AreaKind.BUILDING,
            levels=(UP,),
            outer=ring(-40.0, -20.0, 40.0, 10.0),
        ),
        Area(id="hall", kind=AreaKind.HALL, levels=(UP,), outer=ring(-20.0, -20.0, 20.0, 10.0)),
        Area(id="shop", kind=AreaKind.SHOP, levels=(UP,), outer=ring(-40.0, -20.0, -20.0, 0.0)),
        Area(
            id="platform1",
            kind=AreaKind.PLATFORM,
            levels=(UP,),
            outer=ring(-90.0, 14.0, 90.0, 20.0),
        ),
        Area(
            id="platform2",
            kind=AreaKind.PLATFORM,
            levels=(UP,),
            outer=ring(-90.0, 48.0, 90.0, 56.0),
        ),
        Area(
            id="green",
            kind=AreaKind.GREEN,
            levels=(),
            outer=ring(50.0, -34.0, 90.0, 6.0),
            holes=(ring(60.0, -24.0, 70.0, -14.0),),
        ),
    ),
    outlines=tuple(
        Outline(
            id=f"track{y}", kind=OutlineKind.TRACK, levels=(UP,), line=((-120.0, y), (120.0, y))
        )
        for y in (23.0, 28.0, 40.0, 45.0, 59.0)
    ),
    equipment=(
        Equipment(id="lift", kind=EquipmentKind.ELEVATOR, position=(0.0, -5.0), levels=(DOWN, UP)),
    ),
    places=(
        Place(
            id="place:lift",
            kind=PlaceKind.ELEVATOR,
            levels=(DOWN, UP),
            position=(0.0, -5.0),
            nodes=("lift_0",),
        ),
        Place(
            id="place:p1",
            kind=PlaceKind.PLATFORM,
            ref="1",
            levels=(UP,),
            position=(0.0, 17.0),
            area="platform1",
            transport=Transport.TRAIN,
        ),
        Place(
            id="place:p2",
            kind=PlaceKind.PLATFORM,
            ref="2;3",
            levels=(UP,),
            position=(0.0, 52.0),
            area="platform2",
            nodes=("p2_0",),
            transport=Transport.TRAIN,
        ),
        Place(
            id="place:exit",
            kind=PlaceKind.ENTRANCE,
            ref="2",
            levels=(UP,),
            position=(0.0, -20.0),
            nodes=("door",),
        ),
        Place(id="place:wc", kind=PlaceKind.TOILET, levels=(UP,), position=(30.0, -12.0)),
        Place(
            id="place:shop",
            kind=PlaceKind.SHOP,
            levels=(UP,),
            position=(-30.0, -10.0),
            area="shop",
            name=Name(local="Bakery"),
        ),
    ),
)


def _figure(value):
    return Figure(value=value, unit="m/s", source="test")


PROFILE = Profile(
    name="walking",
    walking_speed_mps=_figure(1.2),
    stairs=Allowance.ALLOWED,
    stairs_up_mps=_figure(0.5),
    stairs_down_mps=_figure(0.6),
    escalators=Allowance.ALLOWED,
    moving_sidewalks=Allowance.ALLOWED,
    elevators=Allowance.ALLOWED,
    elevator_wait_s=_figure(30),
    elevator_ride_s_per_level=_figure(10),
    needs_step_free_access=False,
)


def route(nodes, pathways, place="place:p2"):
    return Route(
        profile=PROFILE,
        nodes=tuple(nodes),
        pathways=tuple(pathways),
        distance_m=100.0,
        duration=Duration(low_s=80.0, typical_s=100.0, high_s=120.0),
        effort=1.0,
        level_changes=2,
        stair_count=24,
        stair_count_is_complete=True,
        elevators=("lift",),
        unverified_m=0.0,
        unverified=(),
        maneuvers=(),
        place=place,
    )


LONG_ROUTE = route(
    ("street", "door", "lift_0", "lift_-1", "passage", "p2_-1", "p2_0", "p2_end"),
    ("w3", "w4", "lift", "p1", "p2", "up", "p3"),
)
"""From the street through the hall, down by elevator, below the tracks, up to platform 2."""
