"""Edits by chance for any map: most can be done, some cannot, as when somebody plays around."""

import random
from collections.abc import Callable
from typing import Any

from maps.editing import (
    Collection,
    Delete,
    DrawPathway,
    Edit,
    End,
    MoveNode,
    Ref,
    SetField,
    SplitPathway,
    settable,
)
from maps.editing.features import by_id
from maps.model import Access, Kerb, Name, NodeId, PathwayId, PathwayMode, PlaceKind, StationMap

STEM = "draft:0test"
_VALUES: list[Any] = [
    None,
    True,
    False,
    "",
    "Mo-Fr 06:00-22:00",
    "3",
    0.0,
    0.9,
    -0.05,
    12,
    Access.YES,
    Access.NO,
    Kerb.RAISED,
    PathwayMode.STAIRS,
    PathwayMode.EXIT_GATE,
    PlaceKind.TOILET,
    Name(local="새 이름", by_language=(("en", "New name"),)),
    Name(),
    float("nan"),
    1e9,
    object(),
]


def _point(chance: random.Random, station: StationMap) -> tuple[float, float]:
    x, y = chance.choice(station.nodes).position if station.nodes else (0.0, 0.0)
    return x + chance.uniform(-15, 15), y + chance.uniform(-15, 15)


def _any_ref(chance: random.Random, station: StationMap) -> Ref:
    collection = chance.choice([*Collection])
    known = list(by_id(station, collection)) or ["nobody"]
    return Ref(collection, chance.choice(known))


def _end(chance: random.Random, station: StationMap) -> End:
    pick = chance.random()
    if pick < 0.4 and station.nodes:
        return End(node=chance.choice(station.nodes).id)
    if pick < 0.7 and station.pathways:
        way = chance.choice(station.pathways)
        a, b = way.line[0], way.line[-1]
        share = chance.choice([0.0, 0.3, 0.5])
        spot = (a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]))
        return End(pathway=way.id, position=spot)
    return End(level=chance.choice(station.levels).id, position=_point(chance, station))


def _move_node(chance: random.Random, station: StationMap) -> Edit:
    node = chance.choice(station.nodes).id if station.nodes else NodeId("nobody")
    return MoveNode(node=node, to=_point(chance, station))


def _set_field(chance: random.Random, station: StationMap) -> Edit:
    ref = _any_ref(chance, station)
    field = chance.choice([*settable(ref.collection), "id"])
    return SetField(ref=ref, field=field, value=chance.choice(_VALUES))


def _delete(chance: random.Random, station: StationMap) -> Edit:
    return Delete(refs=tuple(_any_ref(chance, station) for _ in range(chance.choice([1, 1, 1, 3]))))


def _draw_pathway(chance: random.Random, station: StationMap) -> Edit:
    return DrawPathway(
        start=_end(chance, station),
        end=_end(chance, station),
        via=tuple(_point(chance, station) for _ in range(chance.choice([0, 0, 2]))),
        mode=chance.choice([*PathwayMode]),
        area=chance.choice([None, *(area.id for area in station.areas)]),
        stem=STEM,
    )


def _split_pathway(chance: random.Random, station: StationMap) -> Edit:
    way = chance.choice(station.pathways).id if station.pathways else PathwayId("nobody")
    return SplitPathway(pathway=way, at=_point(chance, station), stem=STEM)


MAKERS: tuple[Callable[[random.Random, StationMap], Edit], ...] = (
    _move_node,
    _set_field,
    _delete,
    _draw_pathway,
    _split_pathway,
)


def random_edit(chance: random.Random, station: StationMap) -> Edit:
    """Return an edit that somebody might try on a map."""
    return chance.choice(MAKERS)(chance, station)
