"""Stations that nobody drew: Hypothesis strategies for small maps of several levels."""

from typing import Any

from hypothesis import strategies as st

from maps.model import (
    Access,
    Anchor,
    Crossing,
    DoorKind,
    ElevatorDoor,
    Equipment,
    EquipmentId,
    EquipmentKind,
    Kerb,
    Level,
    LevelId,
    Name,
    Node,
    NodeId,
    Pathway,
    PathwayId,
    PathwayMode,
    Place,
    PlaceId,
    PlaceKind,
    Smoothness,
    StationMap,
)

FLAT_FACTS: dict[str, list[Any]] = {
    "access": [*Access],
    "kerb": [None, *Kerb],
    "kerb_height_m": [None, 0.0, 0.03, 0.12],
    "min_width_m": [None, 0.5, 0.8, 2.0],
    "incline_ratio": [None, 0.02, -0.05, 0.12, -0.12],
    "smoothness": [None, *Smoothness],
    "is_bidirectional": [True, True, True, False],
    "is_indoor": [True, False],
    "goes_up": [None, None, True, False],
    "longest_slope_m": [None, None, 6.0, 12.0],
    "cross_slope_ratio": [None, None, 0.02, 0.06],
    "step_height_m": [None, None, None, 0.02, 0.18],
    "surface": ["", "asphalt", "sand"],
    "tactile_paving": [None, True, False],
    "crossing": [None, None, *Crossing],
    "crossing_sound": [None, True, False],
    "door": [None, None, None, *DoorKind],
    "automatic_door": [None, True, False],
    "is_covered": [None, True, False],
}
STAIRS_FACTS: dict[str, list[Any]] = {
    "stair_count": [None, 12, -12, 3],
    "handrail": [None, True, False],
    "step_contrast": [None, True, False],
    "has_wheelchair_ramp": [None, None, None, True, False],
}
GATES = [PathwayMode.FARE_GATE, PathwayMode.EXIT_GATE, PathwayMode.DOOR, PathwayMode.RAMP]


def _facts(choices: dict[str, list[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({k: st.sampled_from(v) for k, v in choices.items()})


_FLAT_FACTS, _STAIRS_FACTS = _facts(FLAT_FACTS), _facts(STAIRS_FACTS)


@st.composite
def stations(draw: st.DrawFn, *, max_nodes: int = 9) -> StationMap:
    """A station of up to three levels with walkways, stairs, escalators, elevators and places."""
    level_count = draw(st.integers(1, 3))
    levels = [Level(id=LevelId(str(i)), index=float(i)) for i in range(level_count)]
    node_count = draw(st.integers(2, max_nodes))
    nodes = [
        Node(
            id=NodeId(f"n{i}"),
            level=draw(st.sampled_from(levels)).id,
            position=(draw(st.integers(-9999, 9999)) / 100, draw(st.integers(-9999, 9999)) / 100),
            access=draw(st.sampled_from([Access.UNKNOWN, Access.UNKNOWN, Access.YES, Access.NO])),
            is_street=i == 0,
        )
        for i in range(node_count)
    ]
    machines: list[Equipment] = []
    pathways = [
        _pathway(draw, number, nodes, machines)
        for number in range(draw(st.integers(1, 2 * max_nodes)))
    ]
    places = [
        Place(
            id=PlaceId(f"place{i}"),
            kind=draw(st.sampled_from(PlaceKind)),
            name=Name(local=draw(st.sampled_from(["", "가게", "Café"]))),
            ref=draw(st.sampled_from(["", "1", "3;4"])),
            levels=(node.level,),
            position=node.position,
            nodes=(node.id,),
        )
        for i, node in enumerate(nodes[:3])
    ]
    return StationMap.of(
        id="generated:station",
        name=Name(local="견본", by_language=(("en", "Sample"),)),
        anchor=Anchor(
            lat_deg=draw(st.integers(-60, 60)) + 0.123, lon_deg=draw(st.integers(-179, 179)) + 0.4
        ),
        timezone="Asia/Seoul",
        levels=levels,
        nodes=nodes,
        pathways=pathways,
        equipment=machines,
        places=places,
    )


def doors(start: Node, end: Node, apart_deg: float) -> tuple[ElevatorDoor, ...]:
    """One door a level; `apart_deg` 0 is the same side, 180 is driven through."""
    low, high = sorted((start, end), key=lambda node: node.level)
    return (
        ElevatorDoor(level=low.level, bearing_deg=90.0, landing=low.id),
        ElevatorDoor(level=high.level, bearing_deg=(90.0 + apart_deg) % 360, landing=high.id),
    )


def _pathway(draw: st.DrawFn, number: int, nodes: list[Node], machines: list[Equipment]) -> Pathway:
    start = draw(st.sampled_from(nodes))
    end = draw(st.sampled_from([node for node in nodes if node is not start]))
    is_flat = start.level == end.level
    mode = draw(
        st.sampled_from(
            [PathwayMode.WALKWAY, PathwayMode.WALKWAY, *GATES]
            if is_flat
            else [
                PathwayMode.STAIRS,
                PathwayMode.ESCALATOR,
                PathwayMode.ELEVATOR,
                PathwayMode.WALKWAY,
            ]
        )
    )
    facts = draw(_FLAT_FACTS) if mode in {PathwayMode.WALKWAY, *GATES} else {}
    if mode is PathwayMode.EXIT_GATE:
        facts["is_bidirectional"] = False
    if mode is PathwayMode.STAIRS:
        facts = draw(_STAIRS_FACTS)
        if draw(st.sampled_from([False, False, True])):
            carried = Equipment(
                id=EquipmentId(f"stairlift{number}"),
                kind=EquipmentKind.STAIRLIFT,
                position=start.position,
                levels=(),
            )
            machines.append(carried)
            facts["equipment"] = carried.id
    if mode is PathwayMode.ESCALATOR:
        facts = {"is_bidirectional": False, "goes_up": True}
    if mode is PathwayMode.ELEVATOR:
        machine = Equipment(
            id=EquipmentId(f"lift{number}"),
            kind=EquipmentKind.ELEVATOR,
            position=start.position,
            levels=tuple(sorted((start.level, end.level))),
            access=draw(st.sampled_from(Access)),
            door_width_m=draw(st.sampled_from([None, 0.7, 0.9])),
            cabin_width_m=draw(st.sampled_from([None, 0.9, 1.1, 2.6])),
            cabin_length_m=draw(st.sampled_from([None, 1.1, 1.4, 2.6])),
            doors=draw(st.sampled_from([(), doors(start, end, 0.0), doors(start, end, 180.0)])),
        )
        machines.append(machine)
        facts = {"equipment": machine.id}
    return Pathway(
        id=PathwayId(f"p{number}"),
        mode=mode,
        from_node=start.id,
        to_node=end.id,
        line=(start.position, end.position),
        length_m=float(draw(st.integers(1, 200))),
        **facts,
    )
