"""Machines of Seoul's stations: floors, landings, and the rides between them.

The files say which floors a machine joins and near which exit or car it stands, never where. So
every machine is placed at its station, marked as inferred, with a landing on each floor; nothing
joins these landings to one another or to the street.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from maps.importing.draft import Draft, DraftNode, DraftPathway, Traits
from maps.importing.floor_text import FloorText, is_one_direction, read_floors
from maps.importing.level_text import level_id
from maps.importing.seoul_lifts import ListedLift, match_lifts
from maps.importing.seoul_names import spot_name
from maps.importing.seoul_rows import Row
from maps.importing.seoul_stations import Machine, Station
from maps.model import (
    Access,
    Equipment,
    EquipmentId,
    EquipmentKind,
    NodeKind,
    PathwayMode,
    Point,
    Provenance,
    Severity,
)

SOURCE_ID = "seoul"
NO_SPOT = "the source gives no position: placed at the station"
_KINDS = {
    "EV": EquipmentKind.ELEVATOR,
    "ES": EquipmentKind.ESCALATOR,
    "MW": EquipmentKind.MOVING_SIDEWALK,
    "WL": EquipmentKind.STAIRLIFT,
}
_IN_REPAIR = "보수중"


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a machine can be entered near an exit."""

    spot: str
    node: str
    """Empty where the map has no landing of it."""
    level: float


@dataclass(slots=True)
class Landings:
    """Where machines can be entered, and what the mezzanines among their floors are called."""

    stops: list[Stop] = field(default_factory=list)
    mezzanines: dict[float, str] = field(default_factory=dict)


def add_machines(draft: Draft, station: Station, at: Point) -> Landings:
    """Add every machine of a station, and return where they can be entered."""
    below = _plain_mezzanines_are_below(station)
    lifts = match_lifts(draft, station)
    found = Landings()
    for machine in station.machines:
        row = machine.rows[0]
        floors = read_floors(row["opr_sec"], plain_mezzanine_is_below=below)
        _report_floors(draft, machine, row, floors)
        found.mezzanines |= dict(floors.mezzanines)
        kind = _KINDS.get(row["elvtr_se"].upper())
        if kind is None:
            _report_kind(draft, machine, row)
            continue
        draft.equipment.append(_equipment(machine, row, kind, floors, at))
        if kind is EquipmentKind.STAIRLIFT:
            _widen(draft, lifts.get(machine.id))
            continue
        found.stops += (
            _add_rides(draft, machine, floors, at)
            if kind is EquipmentKind.ELEVATOR
            else _escalator_stops(draft, machine, floors)
        )
    _add_unlisted(draft, station, lifts, at)
    _report_repairs(draft, station)
    return found


def _equipment(
    machine: Machine, row: Row, kind: EquipmentKind, floors: FloorText, at: Point
) -> Equipment:
    is_lift = kind is EquipmentKind.STAIRLIFT
    return Equipment(
        id=EquipmentId(machine.id),
        kind=kind,
        position=at,
        levels=tuple(level_id(value) for value in sorted(floors.stops)),
        name=spot_name(row.get("instl_pstn", "")),
        ref=_sign(row.get("elvtr_nm", "")),
        access=Access.LIMITED if is_lift else Access.UNKNOWN,
        provenance=Provenance(source=SOURCE_ID, inferred=NO_SPOT),
    )


def _sign(name: str) -> str:
    """Return the number on the machine: what follows the words for its kind."""
    return name.split(")", 1)[-1].split(" ", 1)[-1] if " " in name else ""


def _add_rides(draft: Draft, machine: Machine, floors: FloorText, at: Point) -> list[Stop]:
    """Add an elevator's landings, and the ride between every two of them."""
    spot = machine.rows[0].get("instl_pstn", "")
    nodes = {value: f"{machine.id}@{level_id(value)}" for value in sorted(floors.stops)}
    if len(nodes) < 2:
        return []
    for value, node in nodes.items():
        draft.nodes[node] = DraftNode(
            id=node, level=value, position=at, kind=NodeKind.LANDING, inferred=NO_SPOT
        )
    for order, (low, high) in enumerate(combinations(nodes, 2), 1):
        draft.pathways.append(
            DraftPathway(
                source=machine.id,
                order=order,
                from_node=nodes[low],
                to_node=nodes[high],
                line=(at, at),
                traits=Traits(
                    mode=PathwayMode.ELEVATOR,
                    goes_up=True,
                    is_indoor=True,
                    equipment=machine.id,
                    inferred=NO_SPOT,
                ),
            )
        )
    return [Stop(spot, node, value) for value, node in nodes.items()]


def _escalator_stops(draft: Draft, machine: Machine, floors: FloorText) -> list[Stop]:
    """Report where an escalator runs: without its length, a pathway would be free to take."""
    if len(floors.stops) > 1:
        steps = [b - a for a, b in pairwise(floors.stops)]
        runs = (
            "both ways by turns"
            if floors.runs_both_ways
            else "up"
            if all(step > 0 for step in steps)
            else "down"
            if all(step < 0 for step in steps)
            else ""
        )
        draft.remarks.add(
            Severity.HINT,
            "escalator_without_way",
            (machine.id,),
            text="The source says between which floors these escalators run"
            + (f", and by the order of the floors {runs}" if runs else "")
            + "; it says neither where nor how long, so no way leads over them.",
            advice="Draw them when the map gets its ways.",
        )
    spot = machine.rows[0].get("instl_pstn", "")
    return [Stop(spot, "", value) for value in floors.stops]


def _plain_mezzanines_are_below(station: Station) -> bool:
    """Say whether ``M1`` at this station lies below the street.

    It does where nothing lies above the street, and no machine goes from ``BM1`` to ``M1``: two
    names of one floor.
    """
    texts = [read_floors(machine.rows[0]["opr_sec"]) for machine in station.machines]
    highest = max((stop for t in texts if not t.has_plain_mezzanine for stop in t.stops), default=0)
    names = [{called[0] for _, called in t.mezzanines} for t in texts if t.has_plain_mezzanine]
    return highest <= 0 and not any({"B", "M"} <= initials for initials in names)


def _report_floors(draft: Draft, machine: Machine, row: Row, floors: FloorText) -> None:
    if not floors.is_clear:
        draft.remarks.add(
            Severity.WARNING,
            "floor_unreadable",
            (machine.id,),
            text=f"The floors '{row['opr_sec']}' cannot be read with certainty.",
            advice="Write floors as B1, 1F or BM1, joined by hyphens.",
        )
    elif floors.has_plain_mezzanine:
        side = "below" if min(v for v, text in floors.mezzanines if text[0] == "M") < 0 else "above"
        draft.remarks.add(
            Severity.WARNING,
            "mezzanine_side_unclear",
            (machine.id,),
            text=f"'{row['opr_sec']}' does not say whether the mezzanine lies above or below the"
            f" street; the station's other floors speak for {side}.",
            advice="Write BM1 below the street and FM1 above it.",
        )
    elif len(floors.stops) == 1:
        draft.remarks.add(
            Severity.HINT,
            "machine_on_one_floor",
            (machine.id,),
            text="The source names one floor only, so where the machine leads is not known.",
            advice="Draw its two ends when the map gets its ways.",
        )
    elif row["elvtr_se"].upper() == "ES" and not is_one_direction(floors.stops):
        draft.remarks.add(
            Severity.WARNING,
            "floor_unreadable",
            (machine.id,),
            text=f"An escalator cannot run '{row['opr_sec']}' in one go.",
            advice="Correct the order of the floors.",
        )


def _report_kind(draft: Draft, machine: Machine, row: Row) -> None:
    draft.remarks.add(
        Severity.WARNING,
        "machine_kind_unknown",
        (machine.id,),
        text=f"The kind of machine '{row['elvtr_se']}' is not known; the machine was left out.",
        advice="Known are EV (elevator), ES (escalator), MW (moving sidewalk), WL (stairlift).",
    )


def _report_repairs(draft: Draft, station: Station) -> None:
    states = Counter(row.get("use_yn", "") for m in station.machines for row in m.rows)
    if states[_IN_REPAIR]:
        draft.remarks.add(
            Severity.HINT,
            "status_is_not_in_the_map",
            tuple(
                m.id
                for m in station.machines
                if any(row.get("use_yn") == _IN_REPAIR for row in m.rows)
            ),
            text="The file reports these machines under repair; a map holds no status.",
            advice="Make a conditions file of it: main.py status MAP FILE --out conditions.json",
        )


def _widen(draft: Draft, lift: ListedLift | None) -> None:
    """Complete a wheelchair lift that was just added by what the other list says of it."""
    if lift is not None:
        draft.equipment[-1] = lift.completed(draft.equipment[-1])


def _add_unlisted(draft: Draft, station: Station, lifts: dict[str, ListedLift], at: Point) -> None:
    """Add wheelchair lifts that only their own list knows."""
    listed = {machine.id for machine in station.machines}
    extra: Sequence[ListedLift] = [p for ident, p in lifts.items() if ident not in listed]
    for lift in extra:
        draft.equipment.append(lift.equipment(at, SOURCE_ID, NO_SPOT))
