"""Small stations by chance, quick enough for thousands: each number is the same one every time."""

import random
from typing import Any

from maps.model import (
    Access,
    Anchor,
    Equipment,
    EquipmentId,
    EquipmentKind,
    Level,
    LevelId,
    Name,
    Node,
    NodeId,
    Pathway,
    PathwayId,
    PathwayMode,
    StationMap,
)
from tests.support.generated import FLAT_FACTS, GATES, STAIRS_FACTS, doors

_FLAT = [PathwayMode.WALKWAY, PathwayMode.WALKWAY, *GATES]
_UPRIGHT = [PathwayMode.STAIRS, PathwayMode.ESCALATOR, PathwayMode.ELEVATOR, PathwayMode.WALKWAY]


def random_station(number: int, *, most_nodes: int = 7, sparse: float = 0.5) -> StationMap:
    """Return station `number`; `sparse` is the chance that a fact stays as nobody said it."""
    chance = random.Random(number)
    levels = [Level(id=LevelId(str(i)), index=float(i)) for i in range(chance.randint(1, 3))]
    nodes = [
        Node(
            id=NodeId(f"n{i}"),
            level=chance.choice(levels).id,
            position=(chance.randint(-9999, 9999) / 100, chance.randint(-9999, 9999) / 100),
            access=chance.choice([Access.UNKNOWN] * 6 + [Access.YES, Access.NO]),
            is_street=i == 0,
        )
        for i in range(chance.randint(2, most_nodes))
    ]
    machines: list[Equipment] = []
    pathways = [
        _pathway(chance, i, nodes, machines, sparse)
        for i in range(chance.randint(1, 2 * len(nodes)))
    ]
    return StationMap.of(
        id=f"random:{number}",
        name=Name(local="Chance"),
        anchor=Anchor(lat_deg=37.5, lon_deg=127.0),
        timezone="Asia/Seoul",
        levels=levels,
        nodes=nodes,
        pathways=pathways,
        equipment=machines,
    )


def _facts(chance: random.Random, choices: dict[str, list[Any]], sparse: float) -> dict[str, Any]:
    return {
        name: chance.choice(values) for name, values in choices.items() if chance.random() > sparse
    }


def _pathway(
    chance: random.Random,
    number: int,
    nodes: list[Node],
    machines: list[Equipment],
    sparse: float,
) -> Pathway:
    start, end = chance.sample(nodes, 2)
    mode = chance.choice(_FLAT if start.level == end.level else _UPRIGHT)
    facts: dict[str, Any] = {}
    match mode:
        case PathwayMode.STAIRS:
            facts = _facts(chance, STAIRS_FACTS, sparse)
            if chance.random() < 0.3:
                facts["equipment"] = _machine(machines, number, start, EquipmentKind.STAIRLIFT)
        case PathwayMode.ESCALATOR:
            facts = {"is_bidirectional": False, "goes_up": True}
        case PathwayMode.ELEVATOR:
            facts["equipment"] = _machine(
                machines,
                number,
                start,
                EquipmentKind.ELEVATOR,
                levels=tuple(sorted((start.level, end.level))),
                access=chance.choice([*Access]),
                door_width_m=chance.choice([None, 0.7, 0.9]),
                cabin_width_m=chance.choice([None, 0.9, 1.1, 2.6]),
                cabin_length_m=chance.choice([None, 1.1, 1.4, 2.6]),
                doors=chance.choice([(), doors(start, end, 0.0), doors(start, end, 180.0)]),
            )
        case _:
            facts = _facts(chance, FLAT_FACTS, sparse)
            if mode is PathwayMode.EXIT_GATE:
                facts["is_bidirectional"] = False
    return Pathway(
        id=PathwayId(f"p{number}"),
        mode=mode,
        from_node=start.id,
        to_node=end.id,
        line=(start.position, end.position),
        length_m=float(chance.randint(1, 200)),
        **facts,
    )


def _machine(
    machines: list[Equipment], number: int, at: Node, kind: EquipmentKind, **facts: Any
) -> EquipmentId:
    machine = Equipment(
        id=EquipmentId(f"{kind.value}{number}"), kind=kind, position=at.position, **facts
    )
    machines.append(machine)
    return machine.id
