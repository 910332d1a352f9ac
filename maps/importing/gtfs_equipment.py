"""The machines behind elevator and escalator pathways: as the feed names them, else derived.

An elevator is a shaft. Elevator pathways that share a location belong to one shaft when they lead
on to different levels and all their doors lie above each other; otherwise each is a machine.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from maps.importing.draft import Remarks
from maps.importing.gtfs_feed import SOURCE_ID, Feed
from maps.importing.gtfs_levels import Levels
from maps.importing.gtfs_tables import open_table
from maps.importing.gtfs_ways import Way
from maps.model import (
    NO_NAME,
    Access,
    Equipment,
    EquipmentId,
    EquipmentKind,
    LevelId,
    Name,
    PathwayMode,
    Point,
    Provenance,
    Severity,
    natural_key,
)
from maps.model.geometry import distance_m

_SHAFT_M = 12.0
"""How far apart the doors of one elevator may be drawn: a cabin, and the accuracy of a survey."""
_MOST_NEAR = 50  # more elevators than that meet nowhere
_ID_COLUMNS = ("equipment_id", "elevator_id", "escalator_id", "facility_id")
_KINDS = {
    PathwayMode.ELEVATOR: EquipmentKind.ELEVATOR,
    PathwayMode.ESCALATOR: EquipmentKind.ESCALATOR,
}
_ACCESS = {"1": Access.YES, "2": Access.NO}

Spots = Mapping[str, Point]


def find_equipment(
    feed: Feed, ways: Sequence[Way], spots: Spots, levels: Levels, remarks: Remarks
) -> tuple[list[Equipment], dict[str, EquipmentId]]:
    """Return the machines, and which pathway needs which of them."""
    groups: dict[str, list[Way]] = defaultdict(list)
    derived: list[Way] = []
    for way in ways:
        if way.mode not in _KINDS:
            continue
        stated = next((way.row.text(c) for c in _ID_COLUMNS if way.row.text(c)), "")
        if stated:
            groups[f"gtfs:{_KINDS[way.mode].value}/{stated}"].append(way)
        elif way.mode is PathwayMode.ESCALATOR:
            groups[f"gtfs:escalator/{way.id}"].append(way)
        else:
            derived.append(way)
    shafts = _shafts(derived, spots, levels)
    for shaft in shafts:
        groups[f"gtfs:elevator/{shaft[0].id}"] += shaft
    _report(shafts, remarks)
    facilities = _facilities(feed) if "facility_id" in _columns(ways) else {}
    machines = [_machine(key, group, spots, levels, facilities) for key, group in groups.items()]
    return machines, {way.id: EquipmentId(key) for key, group in groups.items() for way in group}


def _columns(ways: Sequence[Way]) -> set[str]:
    return {column for way in ways if way.mode in _KINDS for column in way.row.cells}


def _shafts(ways: Sequence[Way], spots: Spots, levels: Levels) -> list[list[Way]]:
    """Join elevator pathways that one shaft explains, smallest id first."""
    shafts: list[list[Way]] = []
    at: dict[str, list[list[Way]]] = defaultdict(list)
    for way in sorted(ways, key=lambda w: natural_key(w.id)):
        near = [*at[way.start], *(s for s in at[way.end] if s not in at[way.start])]
        fitting = [shaft for shaft in near[:_MOST_NEAR] if _fits(shaft, [way], spots, levels)]
        home = fitting[0] if fitting else []
        if not fitting:
            shafts.append(home)
        home.append(way)
        for other in fitting[1:]:
            if _fits(home, other, spots, levels):
                home.extend(other)
                shafts.remove(other)
                for stop in {end for w in other for end in (w.start, w.end)}:
                    at[stop] = [s for s in at[stop] if s is not other]
                    if not any(s is home for s in at[stop]):
                        at[stop].append(home)
        for stop in (way.start, way.end):
            if not any(s is home for s in at[stop]):
                at[stop].append(home)
    for shaft in shafts:
        shaft.sort(key=lambda w: natural_key(w.id))
    return shafts


def _fits(shaft: Sequence[Way], more: Sequence[Way], spots: Spots, levels: Levels) -> bool:
    doors = _doors([*shaft, *more])
    if any(distance_m(spots[a], spots[b]) > _SHAFT_M for a in _doors(shaft) for b in _doors(more)):
        return False
    runs = [_run(way) for way in (*shaft, *more)]
    if len(set(runs)) < len(runs):
        return False  # the same ride twice: two cabins side by side
    floors = [levels.index(door) for door in doors if levels.are_stated(door)]
    return len(set(floors)) == len(floors)  # one door on each level


def _run(way: Way) -> tuple[str, str]:
    """Return what no other pathway of the same cabin repeats."""
    if way.is_bidirectional and natural_key(way.end) < natural_key(way.start):
        return way.end, way.start
    return way.start, way.end


def _doors(ways: Sequence[Way]) -> list[str]:
    return list(dict.fromkeys(end for way in ways for end in (way.start, way.end)))


def _machine(
    key: str, ways: Sequence[Way], spots: Spots, levels: Levels, facilities: Mapping[str, "_Facts"]
) -> Equipment:
    doors = sorted(_doors(ways), key=lambda door: (levels.index(door), natural_key(door)))
    kind = _KINDS[ways[0].mode]
    facts = facilities.get(ways[0].row.text("facility_id"), _NO_FACTS)
    widths = [way.min_width_m for way in ways if way.min_width_m is not None]
    stated = key.split("/", 1)[1] != ways[0].id or kind is EquipmentKind.ESCALATOR
    return Equipment(
        id=EquipmentId(key),
        kind=kind,
        position=spots[doors[0]],
        levels=tuple(dict.fromkeys(LevelId(levels.of[door]) for door in doors)),
        name=facts[0],
        access=facts[1],
        door_width_m=min(widths) if widths and kind is EquipmentKind.ELEVATOR else None,
        provenance=Provenance(
            source=SOURCE_ID,
            inferred="" if stated else "which pathways are one elevator was read from its doors",
        ),
    )


_Facts = tuple[Name, Access]
_NO_FACTS: _Facts = (NO_NAME, Access.UNKNOWN)


def _facilities(feed: Feed) -> dict[str, _Facts]:
    """Return what a feed with facilities.txt says about its machines."""
    table = open_table(feed.bundle, "facilities.txt", feed.remarks)
    return {
        row.text("facility_id"): (
            Name(local=row.text("facility_short_name") or row.text("facility_long_name")),
            _ACCESS.get(row.text("wheelchair_facility"), Access.UNKNOWN),
        )
        for row in table or ()
        if row.text("facility_id")
    }


def _report(shafts: Sequence[Sequence[Way]], remarks: Remarks) -> None:
    if not shafts:
        return
    several = sum(len(shaft) > 1 for shaft in shafts)
    remarks.add(
        Severity.HINT,
        "elevators_derived",
        (f"gtfs:elevator/{shaft[0].id}" for shaft in shafts),
        text=f"The feed does not say which elevator a pathway is. {len(shafts)} elevators were"
        f" found, {several} of them from several pathways whose doors lie above each other.",
        advice="Compare with the machines on site; a column equipment_id in pathways.txt settles"
        " it.",
    )
