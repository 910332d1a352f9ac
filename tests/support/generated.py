"""Stations that nobody drew: Hypothesis strategies for small maps of several levels."""

from hypothesis import strategies as st

from maps.model import (
    Access,
    Anchor,
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

_FLAT_FACTS = st.fixed_dictionaries(
    {
        "access": st.sampled_from(Access),
        "kerb": st.sampled_from([None, *Kerb]),
        "kerb_height_m": st.sampled_from([None, 0.0, 0.03, 0.12]),
        "min_width_m": st.sampled_from([None, 0.5, 0.8, 2.0]),
        "incline_ratio": st.sampled_from([None, 0.02, -0.05, 0.12, -0.12]),
        "smoothness": st.sampled_from([None, *Smoothness]),
        "is_bidirectional": st.sampled_from([True, True, True, False]),
        "is_indoor": st.booleans(),
    }
)


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


def _pathway(draw: st.DrawFn, number: int, nodes: list[Node], machines: list[Equipment]) -> Pathway:
    start = draw(st.sampled_from(nodes))
    end = draw(st.sampled_from([node for node in nodes if node is not start]))
    is_flat = start.level == end.level
    mode = draw(
        st.sampled_from(
            [PathwayMode.WALKWAY]
            if is_flat
            else [
                PathwayMode.STAIRS,
                PathwayMode.ESCALATOR,
                PathwayMode.ELEVATOR,
                PathwayMode.WALKWAY,
            ]
        )
    )
    facts = draw(_FLAT_FACTS) if mode is PathwayMode.WALKWAY else {}
    if mode is PathwayMode.STAIRS:
        facts = {"stair_count": draw(st.sampled_from([None, 12, -12]))}
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
