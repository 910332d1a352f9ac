"""Edits by chance for any map: most can be done, some cannot, as when somebody plays around."""

import datetime as dt
import random
from collections.abc import Callable
from typing import Any

from maps.codec import write_station_map
from maps.editing import (
    AddEquipment,
    AddLevel,
    AddLine,
    AddPlace,
    AddSource,
    AddStop,
    AddVertex,
    CarryBy,
    Collection,
    CrossArea,
    Delete,
    DrawArea,
    DrawPathway,
    Edit,
    End,
    JoinAreas,
    JoinPathways,
    Label,
    Measure,
    MergeNodes,
    MergeVersion,
    MoveEquipment,
    MoveLevel,
    MoveNode,
    MovePlace,
    MoveTogether,
    MoveVertex,
    OrderLevels,
    PasteSurvey,
    Ref,
    RemoveStop,
    RemoveVertex,
    ReversePathway,
    SetButtons,
    SetField,
    SetLevels,
    SetName,
    Several,
    SplitArea,
    SplitPathway,
    StandKiosk,
    Stop,
    TurnKiosk,
    Vertex,
    measure_all,
    put_on_level,
    say_of_all,
    settable,
)
from maps.editing.features import by_id
from maps.model import (
    Access,
    AreaId,
    AreaKind,
    EquipmentId,
    EquipmentKind,
    Kerb,
    Name,
    NodeId,
    NodeKind,
    PanelButton,
    PathwayId,
    PathwayMode,
    PlaceKind,
    Source,
    StationMap,
    TransitLine,
)

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


_SENSIBLE: list[tuple[Collection, str, Any]] = [
    (Collection.PATHWAYS, "mode", PathwayMode.STAIRS),
    (Collection.PATHWAYS, "mode", PathwayMode.WALKWAY),
    (Collection.PATHWAYS, "mode", PathwayMode.EXIT_GATE),
    (Collection.PATHWAYS, "access", Access.NO),
    (Collection.PATHWAYS, "access", Access.YES),
    (Collection.PATHWAYS, "is_bidirectional", False),
    (Collection.PATHWAYS, "min_width_m", 0.7),
    (Collection.PATHWAYS, "kerb_height_m", 0.12),
    (Collection.PATHWAYS, "incline_ratio", 0.3),
    (Collection.PATHWAYS, "stair_count", 14),
    (Collection.PATHWAYS, "opening_hours", "Mo-Fr 06:00-22:00"),
    (Collection.PATHWAYS, "opening_hours", "when it suits"),
    (Collection.NODES, "access", Access.NO),
    (Collection.NODES, "is_street", True),
    (Collection.NODES, "min_width_m", 9.0),
    (Collection.EQUIPMENT, "access", Access.NO),
    (Collection.EQUIPMENT, "door_width_m", 0.9),
    (Collection.EQUIPMENT, "ref", "2"),
    (Collection.PLACES, "kind", PlaceKind.PLATFORM),
    (Collection.PLACES, "ref", "7"),
    (Collection.PLACES, "nodes", ()),
    (Collection.AREAS, "is_paid", True),
    (Collection.LEVELS, "name", Name(local="지하 2층")),
]


def _set_field(chance: random.Random, station: StationMap) -> Edit:
    collection, field, value = chance.choice(_SENSIBLE)
    ref = Ref(collection, chance.choice(list(by_id(station, collection)) or ["nobody"]))
    return SetField(ref=ref, field=field, value=value)


def _set_anything(chance: random.Random, station: StationMap) -> Edit:
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
    if not station.pathways:
        return SplitPathway(pathway=PathwayId("nobody"), at=(0, 0), stem=STEM)
    way = chance.choice(station.pathways)
    share = chance.uniform(-0.1, 1.1)
    (x, y), (to_x, to_y) = way.line[0], way.line[-1]
    at = (x + share * (to_x - x), y + share * (to_y - y))
    return SplitPathway(pathway=way.id, at=at, stem=STEM)


def _one(chance: random.Random, things: Any, nobody: str = "nobody") -> Any:
    """The id of one of some things."""
    ids = [thing.id for thing in things]
    return chance.choice(ids) if ids and chance.random() < 0.95 else nobody


def _vertex(chance: random.Random, station: StationMap) -> Vertex:
    collection = chance.choice([Collection.PATHWAYS, Collection.AREAS, Collection.OUTLINES])
    known = by_id(station, collection)
    ident = chance.choice(list(known) or ["nobody"])
    rings = 1 + len(getattr(known.get(ident), "holes", ()))
    return Vertex(
        ref=Ref(collection, ident), index=chance.randint(-1, 5), ring=chance.randint(0, rings)
    )


def _bend(chance: random.Random, station: StationMap) -> Edit:
    vertex = _vertex(chance, station)
    return chance.choice(
        [
            MoveVertex(vertex=vertex, to=_point(chance, station)),
            AddVertex(vertex=vertex, at=_point(chance, station)),
            RemoveVertex(vertex=vertex),
        ]
    )


def _set_name(chance: random.Random, station: StationMap) -> Edit:
    named = [Collection.STATION, Collection.LEVELS, Collection.PLACES, Collection.PATHWAYS]
    collection = chance.choice([*named, *Collection])
    return SetName(
        ref=Ref(collection, chance.choice(list(by_id(station, collection)) or ["nobody"])),
        language=chance.choice(["", "ko", "en", "zh-Hans"]),
        text=chance.choice(["", "이름", "Gate 2", "Gate 3", " bad", "x" * 2500]),
        field=chance.choice(["name", "name", "name", "signposted_as", "towards", "surface"]),
        is_reading=chance.random() < 0.2,
    )


def _measure(chance: random.Random, station: StationMap) -> Edit:
    values = {"min_width_m": 0.9, "kerb_height_m": 0.02, "door_width_m": 0.8, "gap_m": 0.05}
    return Measure(
        ref=_any_ref(chance, station),
        values=tuple(chance.sample(sorted(values.items()), chance.randint(0, 1))),
        on=dt.date(2026, 11, chance.randint(1, 28)),
        by=chance.choice(["", "시설팀"]),
        photo=chance.choice(["", "kerb.jpg"]),
    )


def _reverse(chance: random.Random, station: StationMap) -> Edit:
    return ReversePathway(pathway=_one(chance, station.pathways))


def _join_pathways(chance: random.Random, station: StationMap) -> Edit:
    one = _one(chance, station.pathways)
    way = station.pathway_by_id.get(one)
    near = station.ways_by_node.get(way.to_node, ()) if way else ()
    return JoinPathways(first=one, second=_one(chance, near or station.pathways))


def _split_and_join(chance: random.Random, station: StationMap) -> Edit:
    way = _one(chance, station.pathways)
    known = station.pathway_by_id.get(way)
    line = known.line if known else ((0.0, 0.0), (1.0, 0.0))
    at = ((line[0][0] + line[-1][0]) / 2, (line[0][1] + line[-1][1]) / 2)
    split = SplitPathway(pathway=way, at=at, stem=STEM)
    if split.why_not(station) is not None:
        return split
    made = split.apply(station)
    new = next(p.id for p in made.pathways if p.id not in station.pathway_by_id)
    return Several(edits=(split, JoinPathways(first=way, second=new)), called=Label("edit-bend"))


def _merge_nodes(chance: random.Random, station: StationMap) -> Edit:
    return MergeNodes(keep=_one(chance, station.nodes), gone=_one(chance, station.nodes))


def _move_place(chance: random.Random, station: StationMap) -> Edit:
    return MovePlace(
        place=_one(chance, station.places),
        to=_point(chance, station),
        level=chance.choice([None, _one(chance, station.levels)]),
        nodes=chance.choice([None, (), (_one(chance, station.nodes),)]),
    )


def _move_equipment(chance: random.Random, station: StationMap) -> Edit:
    return MoveEquipment(equipment=_one(chance, station.equipment), to=_point(chance, station))


def _draw_area(chance: random.Random, station: StationMap) -> Edit:
    x, y = _point(chance, station)
    width = chance.choice([0.0, 6.0, 25.0])
    corners = [(x, y), (x + width, y), (x + width, y + 9), (x, y + 9)]
    if chance.random() < 0.1:
        corners[1], corners[2] = corners[2], corners[1]
    return DrawArea(
        kind=chance.choice([*AreaKind]),
        levels=(_one(chance, station.levels),),
        outer=tuple(corners),
        is_walkable=chance.random() < 0.7,
        stem=STEM,
    )


def _split_area(chance: random.Random, station: StationMap) -> Edit:
    area = chance.choice(station.areas) if station.areas else None
    if area is None:
        return SplitArea(area=AreaId("nobody"), along=((0, 0), (1, 1)), stem=STEM)
    xs, ys = zip(*area.outer, strict=True)
    middle = (min(xs) + max(xs)) / 2 + chance.uniform(-1, 1)
    along = ((middle, min(ys) - 1), (middle, max(ys) + 1))
    return SplitArea(area=area.id, along=along, stem=STEM)


def _join_areas(chance: random.Random, station: StationMap) -> Edit:
    one = chance.choice(station.areas) if station.areas else None
    beside = [a for a in station.areas if one and len({*a.outer} & {*one.outer}) > 1]
    return JoinAreas(areas=(_one(chance, [one] if one else ()), _one(chance, beside)))


def _cross_area(chance: random.Random, station: StationMap) -> Edit:
    return CrossArea(area=_one(chance, station.areas), stem=STEM)


def _add_equipment(chance: random.Random, station: StationMap) -> Edit:
    ends = [_end(chance, station) for _ in range(chance.choice([1, 2, 2, 2, 3]))]
    return AddEquipment(
        kind=chance.choice([*EquipmentKind]),
        position=_point(chance, station),
        stops=tuple(Stop(at=end, bearing_deg=chance.choice([None, 90.0])) for end in ends),
        stem=STEM,
    )


def _change_stops(chance: random.Random, station: StationMap) -> Edit:
    machine = _one(chance, station.equipment)
    if chance.random() < 0.5:
        return RemoveStop(equipment=machine, level=_one(chance, station.levels))
    return AddStop(equipment=machine, stop=Stop(at=_end(chance, station)), stem=STEM)


def _carry_by(chance: random.Random, station: StationMap) -> Edit:
    machine = chance.choice([None, _one(chance, station.equipment)])
    return CarryBy(pathway=_one(chance, station.pathways), equipment=machine)


def _levels(chance: random.Random, station: StationMap) -> Edit:
    index = chance.choice([-2.0, 0.5, 1.0, 7, 1e9])
    ids = [level.id for level in station.levels]
    return chance.choice(
        [
            AddLevel(index=index, name=Name(local="B7"), stem=STEM),
            MoveLevel(level=_one(chance, station.levels), index=index),
            OrderLevels(order=tuple(chance.sample(ids, len(ids)))),
            OrderLevels(order=tuple(ids[1:])),
        ]
    )


def _add_place(chance: random.Random, station: StationMap) -> Edit:
    return chance.choice(
        [
            AddPlace(
                kind=chance.choice([*PlaceKind]),
                level=_one(chance, station.levels),
                position=_point(chance, station),
                nodes=(_one(chance, station.nodes),) if station.nodes else (),
                name=chance.choice([Name(), Name(local="화장실")]),
                stem=STEM,
            ),
            AddLine(line=TransitLine(ref=f"S{chance.randint(1, 3)}", color="#00AA22")),
            AddSource(source=Source(id="staff", attribution="Station staff", license="CC0-1.0")),
        ]
    )


def _paste_survey(chance: random.Random, station: StationMap) -> Edit:
    rows = "\n".join(
        f"{_one(chance, things)}\t{chance.choice(['', '91', '0.8 m', 'wide'])}\t시설팀\t2026-11-01"
        for things in (station.pathways, station.equipment, station.nodes)
    )
    heading = chance.choice(["subject\twidth [cm]\tmeasured by\tmeasured on", "what\thow"])
    return PasteSurvey(table=f"{heading}\n{rows}")


def _merge_version(chance: random.Random, station: StationMap) -> Edit:
    file = write_station_map(station).decode()
    other = chance.choice((_set_name, _delete, _move_place))(chance, station)
    theirs = station if other.why_not(station) is not None else other.apply(station)
    theirs_file = write_station_map(theirs).decode() if chance.random() < 0.9 else "no map"
    return MergeVersion(base=file, theirs=theirs_file)


def _set_levels(chance: random.Random, station: StationMap) -> Edit:
    areas = [area.id for area in station.areas] or ["nobody"]
    levels = [level.id for level in station.levels]
    wanted = tuple(chance.sample(levels, chance.randint(0, len(levels))))
    return SetLevels(ref=Ref(Collection.AREAS, chance.choice(areas)), levels=wanted)


def _set_buttons(chance: random.Random, station: StationMap) -> Edit:
    machines = [machine.id for machine in station.equipment] or [EquipmentId("nobody")]
    buttons = tuple(
        PanelButton(level=level.id, text=Name(local=chance.choice(["B1", "1F", "로비", ""])))
        for level in station.levels
        if chance.random() < 0.7
    )
    return SetButtons(equipment=chance.choice(machines), buttons=buttons)


def _some_refs(chance: random.Random, station: StationMap) -> tuple[Ref, ...]:
    return tuple(dict.fromkeys(_any_ref(chance, station) for _ in range(chance.choice([1, 2, 5]))))


def _move_together(chance: random.Random, station: StationMap) -> Edit:
    drawn = [Collection.NODES, Collection.PATHWAYS, Collection.AREAS, Collection.PLACES]
    refs = [
        Ref(collection, chance.choice(list(by_id(station, collection)) or ["nobody"]))
        for collection in chance.choices(drawn, k=chance.choice([1, 2, 4]))
    ]
    refs = chance.choice([tuple(dict.fromkeys(refs)), _some_refs(chance, station)])
    return MoveTogether(refs=refs, by=(chance.uniform(-9, 9), chance.choice([0.0, 3.123])))


def _of_many(chance: random.Random, station: StationMap) -> Edit:
    level = chance.choice(station.levels).id
    collection = chance.choice([Collection.NODES, Collection.PATHWAYS, Collection.PLACES])
    known = list(by_id(station, collection)) or ["nobody"]
    refs = tuple(Ref(collection, i) for i in chance.sample(known, min(len(known), 3)))
    made = chance.choice(
        [
            say_of_all(station, refs, "access", chance.choice([Access.YES, Access.NO])),
            put_on_level(station, refs, level),
            measure_all(station, refs, (), on=dt.date(2026, 11, 3), by="시설팀"),
            measure_all(station, refs, (("min_width_m", 1.1),), on=dt.date(2026, 11, 3)),
        ]
    )
    return made or Several(edits=())


def _stand_kiosk(chance: random.Random, station: StationMap) -> Edit:
    bearing = chance.choice([None, 0.0, 271.5, 400.0])
    if chance.random() < 0.3:
        kiosks = [node for node in station.nodes if node.kind is NodeKind.KIOSK]
        turned = _one(chance, kiosks or station.nodes)
        return TurnKiosk(node=turned, facing_deg=bearing or -90.0)
    number = chance.choice(["", "1"])
    return StandKiosk(at=_end(chance, station), facing_deg=bearing, ref=number, stem=STEM)


MAKERS: tuple[Callable[[random.Random, StationMap], Edit], ...] = (
    _move_node,
    _set_field,
    _set_field,
    _set_anything,
    _delete,
    _draw_pathway,
    _split_pathway,
    _bend,
    _set_name,
    _measure,
    _reverse,
    _join_pathways,
    _split_and_join,
    _merge_nodes,
    _move_place,
    _move_equipment,
    _draw_area,
    _split_area,
    _join_areas,
    _cross_area,
    _add_equipment,
    _change_stops,
    _carry_by,
    _levels,
    _add_place,
    _paste_survey,
    _merge_version,
    _set_levels,
    _set_buttons,
    _move_together,
    _of_many,
    _stand_kiosk,
    _stand_kiosk,
)


def random_edit(chance: random.Random, station: StationMap) -> Edit:
    """Return an edit that somebody might try on a map."""
    return chance.choice(MAKERS)(chance, station)
