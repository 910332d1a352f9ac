"""Draw a station in a test.

One picture per level: a capital or small letter is a node, runs of ``-`` or ``|`` between two letters
are walkways (each character is five metres). A letter drawn on two levels is a stop of whatever
joins them, told apart per level: ``L`` on levels 0 and 1 becomes nodes ``L@0`` and ``L@1``.

    station = draw({"0": "E----a----L", "1": "P----b----L"}, elevator("L"))
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from maps.model import (
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
    Place,
    PlaceId,
    PlaceKind,
    Source,
    StationMap,
)

STEP_M = 5.0


@dataclass(frozen=True)
class Joint:
    """What joins the same letter on several levels."""

    letter: str
    mode: PathwayMode
    facts: dict[str, Any]
    machine: dict[str, Any]


def elevator(letter: str, **machine: Any) -> Joint:
    """An elevator at a letter; keyword arguments are `Equipment` fields."""
    return Joint(letter, PathwayMode.ELEVATOR, {}, machine)


def stairs(letter: str, **facts: Any) -> Joint:
    """Stairs at a letter; keyword arguments are `Pathway` fields, drawn from the lower level up."""
    return Joint(letter, PathwayMode.STAIRS, {"goes_up": True, **facts}, {})


def escalator(letter: str, **facts: Any) -> Joint:
    """An escalator that goes up unless said otherwise."""
    return Joint(
        letter, PathwayMode.ESCALATOR, {"goes_up": True, "is_bidirectional": False, **facts}, {}
    )


def draw(
    pictures: dict[str, str],
    *joints: Joint,
    edges: dict[str, dict[str, Any]] | None = None,
    change_node: Callable[[Node], Node] = lambda node: node,
) -> StationMap:
    """Return the station drawn; `edges` changes facts of walkways by name, as in ``{"a-b": {...}}``.

    Letters: ``E`` and ``F`` are entrances and streets, ``P`` and ``Q`` platforms.
    """
    joined = {joint.letter for joint in joints}
    nodes: dict[str, Node] = {}
    pathways: list[Pathway] = []
    for level, picture in pictures.items():
        cells = _cells(picture)
        for (row, column), character in cells.items():
            if character.isalpha():
                name = f"{character}@{level}" if character in joined else character
                nodes[name] = Node(
                    id=NodeId(name),
                    level=LevelId(level),
                    position=(column * STEP_M, -row * STEP_M),
                    is_street=character in "EF",
                )
        for first, second, length in _runs(cells):
            ends = [f"{c}@{level}" if c in joined else c for c in (first, second)]
            name = "-".join(ends)
            pathways.append(_pathway(name, ends[0], ends[1], nodes, length_m=(length + 1) * STEP_M))
    machines = [_join(joint, list(pictures), nodes, pathways) for joint in joints]
    for name, facts in (edges or {}).items():
        index = next(i for i, p in enumerate(pathways) if p.id == name)
        pathways[index] = replace(pathways[index], **facts)
    return StationMap.of(
        id="drawn:station",
        name=Name(local="Drawn"),
        anchor=Anchor(lat_deg=37.5, lon_deg=127.0),
        timezone="Asia/Seoul",
        sources=[Source(id="drawn", attribution="Drawn in a test", license="CC0-1.0")],
        levels=[Level(id=LevelId(level), index=float(level)) for level in pictures],
        nodes=[change_node(node) for node in nodes.values()],
        pathways=pathways,
        equipment=[machine for machine in machines if machine is not None],
        places=[_place(node) for node in nodes.values() if node.id[0] in "EFPQ"],
    )


def _cells(picture: str) -> dict[tuple[int, int], str]:
    return {
        (row, column): character
        for row, line in enumerate(picture.split("\n"))
        for column, character in enumerate(line)
        if character != " "
    }


def _runs(cells: dict[tuple[int, int], str]) -> list[tuple[str, str, int]]:
    found = []
    for (row, column), character in cells.items():
        if not character.isalpha():
            continue
        for down, across, mark in ((0, 1, "-"), (1, 0, "|")):
            length = 0
            here = (row + down, column + across)
            while cells.get(here) == mark:
                length += 1
                here = (here[0] + down, here[1] + across)
            if length and cells.get(here, " ").isalpha():
                found.append((character, cells[here], length))
    return found


def _pathway(name: str, start: str, end: str, nodes: dict[str, Node], **facts: Any) -> Pathway:
    values: dict[str, Any] = {"mode": PathwayMode.WALKWAY, "length_m": STEP_M, **facts}
    return Pathway(
        id=PathwayId(name),
        from_node=NodeId(start),
        to_node=NodeId(end),
        line=(nodes[start].position, nodes[end].position),
        **values,
    )


def _join(
    joint: Joint, levels: list[str], nodes: dict[str, Node], pathways: list[Pathway]
) -> Equipment | None:
    stops = sorted((level for level in levels if f"{joint.letter}@{level}" in nodes), key=float)
    machine = None
    facts = dict(joint.facts)
    if joint.mode is PathwayMode.ELEVATOR:
        machine = Equipment(
            id=EquipmentId(f"lift-{joint.letter}"),
            kind=EquipmentKind.ELEVATOR,
            position=nodes[f"{joint.letter}@{stops[0]}"].position,
            levels=tuple(LevelId(stop) for stop in stops),
            **joint.machine,
        )
        facts["equipment"] = machine.id
    for index, low in enumerate(stops):
        highs = stops[index + 1 :] if machine else stops[index + 1 : index + 2]
        for high in highs:
            start, end = f"{joint.letter}@{low}", f"{joint.letter}@{high}"
            pathways.append(_pathway(f"{start}/{end}", start, end, nodes, mode=joint.mode, **facts))
    return machine


def _place(node: Node) -> Place:
    kind = PlaceKind.ENTRANCE if node.id[0] in "EF" else PlaceKind.PLATFORM
    return Place(
        id=PlaceId(f"place-{node.id}"),
        kind=kind,
        ref=str("EFPQ".index(node.id[0]) % 2 + 1),
        levels=(node.level,),
        position=node.position,
        nodes=(node.id,),
    )
