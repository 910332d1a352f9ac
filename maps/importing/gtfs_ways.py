"""The rows of pathways.txt as facts: numbers checked, signs made right, pairs of rows joined."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from maps.importing.draft import Remarks
from maps.importing.gtfs_feed import number
from maps.importing.gtfs_levels import Levels
from maps.importing.gtfs_stations import ends_of
from maps.importing.gtfs_tables import Row
from maps.model import PathwayMode, Severity, natural_key

MODES = {
    "1": PathwayMode.WALKWAY,
    "2": PathwayMode.STAIRS,
    "3": PathwayMode.MOVING_SIDEWALK,
    "4": PathwayMode.ESCALATOR,
    "5": PathwayMode.ELEVATOR,
    "6": PathwayMode.FARE_GATE,
    "7": PathwayMode.EXIT_GATE,
}
"""``pathway_mode`` as the format numbers it."""

_NO_SLOPE = {PathwayMode.STAIRS, PathwayMode.ESCALATOR, PathwayMode.ELEVATOR}
_PAIRED = {
    PathwayMode.WALKWAY,
    PathwayMode.STAIRS,
    PathwayMode.ELEVATOR,
    PathwayMode.FARE_GATE,
}
"""Modes of which one thing may be passed both ways; two escalators are two machines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One pathway as stated; signed values are positive going up from start to end."""

    id: str
    mode: PathwayMode
    start: str
    end: str
    is_bidirectional: bool
    length_m: float | None = None
    traversal_time_s: float | None = None
    stair_count: int | None = None
    incline_ratio: float | None = None
    min_width_m: float | None = None
    row: Row
    """Where its texts stand."""
    back: Row | None = None
    """The row of the other direction, where two rows said the same."""


class _Cells:
    """Reads the numbers of one table, and reports those that cannot be meant."""

    def __init__(self, remarks: Remarks) -> None:
        self._remarks = remarks

    def number(self, row: Row, column: str, low: float, high: float) -> float | None:
        """Return a number between two limits, or `None`."""
        text = row.text(column)
        if not text:
            return None
        value = number(text)
        if value is not None and low <= value <= high:
            return value
        self._remarks.add(
            Severity.WARNING,
            "value_not_usable",
            (f"gtfs:pathway/{row.text('pathway_id') or row.line}",),
            text=f"{column} '{text[:40]}' is no number that can be meant; it counts as unknown.",
            advice="Measure again and correct it: it decides who can take this way, or how long.",
        )
        return None


def read_ways(rows: Iterable[Row], known: set[str], remarks: Remarks) -> list[Way]:
    """Return the pathways whose ends are known."""
    ways: list[Way] = []
    seen: dict[str, int] = defaultdict(int)
    cells = _Cells(remarks)
    for row in rows:
        mode = MODES.get(row.text("pathway_mode"))
        subject = f"gtfs:pathway/{row.text('pathway_id') or row.line}"
        start, end = ends_of(row)
        if start not in known or end not in known:
            _report_end(remarks, subject, start if start not in known else end)
            continue
        if mode is None:
            _report_mode(remarks, subject, row.text("pathway_mode"))
            continue
        pathway_id = _id(row, seen, remarks)
        ways.append(_way(row, pathway_id, mode, cells, remarks))
    return ways


def _id(row: Row, seen: dict[str, int], remarks: Remarks) -> str:
    stated = row.text("pathway_id")
    pathway_id = stated or f"line-{row.line}"
    seen[pathway_id] += 1
    if stated and seen[pathway_id] == 1:
        return pathway_id
    remarks.add(
        Severity.WARNING,
        "pathway_id_not_unique",
        (f"gtfs:pathway/{pathway_id}",),
        text="A pathway has no id of its own; it was given one, and reports of closures may miss"
        " it.",
        advice="Give each pathway an id that no other has.",
    )
    return pathway_id if seen[pathway_id] == 1 else f"{pathway_id}#{seen[pathway_id]}"


def _way(row: Row, pathway_id: str, mode: PathwayMode, cells: _Cells, remarks: Remarks) -> Way:
    subject = f"gtfs:pathway/{pathway_id}"
    start, end = ends_of(row)
    both = row.text("is_bidirectional")
    if both not in {"0", "1"}:
        remarks.add(
            Severity.WARNING,
            "direction_unknown",
            (subject,),
            text=f"is_bidirectional is '{both}'; only the stated direction is used.",
            advice="Write 1 where people go both ways, else 0.",
        )
    steps = cells.number(row, "stair_count", -10_000, 10_000)
    if steps is not None and steps != round(steps):
        steps = cells.number(row, "stair_count", 1, 0)
    slope = cells.number(row, "max_slope", -100, 100)
    if slope is not None and mode in _NO_SLOPE:
        remarks.add(
            Severity.HINT,
            "slope_without_meaning",
            (subject,),
            text="max_slope stands on stairs, an escalator or an elevator; it was left out.",
            advice="If this is a ramp, make it a walkway (pathway_mode 1).",
        )
        slope = None
    if mode is PathwayMode.ESCALATOR and both == "1":
        remarks.add(
            Severity.HINT,
            "escalator_both_ways",
            (subject,),
            text="An escalator is said to run both ways: two machines in one row, or one that is"
            " turned round. Travellers are sent over it in both directions.",
            advice="Make each machine a row of its own, with is_bidirectional 0.",
        )
    return Way(
        id=pathway_id,
        mode=mode,
        start=start,
        end=end,
        is_bidirectional=both == "1",
        length_m=cells.number(row, "length", 0, 20_000),
        traversal_time_s=cells.number(row, "traversal_time", 0.1, 86_400),
        stair_count=round(steps) if steps else None,
        incline_ratio=slope,
        min_width_m=cells.number(row, "min_width", 0.01, 1_000),
        row=row,
    )


def _report_end(remarks: Remarks, subject: str, stop_id: str) -> None:
    remarks.add(
        Severity.WARNING,
        "pathway_end_unknown",
        (subject,),
        text=f"The pathway leads to '{stop_id}', which is no location one can stand at; it was"
        " left out, and with it perhaps the only way somewhere.",
        advice="Correct from_stop_id and to_stop_id in pathways.txt, or add the location.",
    )


def _report_mode(remarks: Remarks, subject: str, text: str) -> None:
    remarks.add(
        Severity.WARNING,
        "pathway_mode_unknown",
        (subject,),
        text=f"pathway_mode '{text}' does not exist; nobody knows who can take this way, and it"
        " was left out.",
        advice="Write 1 to 7, as GTFS numbers them.",
    )


def with_signs(ways: Sequence[Way], levels: Levels, remarks: Remarks) -> list[Way]:
    """Return the ways with stairs and slopes rising to the higher level.

    Many feeds count steps without a sign. Travellers are told what the levels say.
    """
    result: list[Way] = []
    turned: list[str] = []
    for way in ways:
        rise = levels.index(way.end) - levels.index(way.start)
        if not rise or not levels.are_stated(way.start, way.end):
            result.append(way)
            continue
        steps, slope = way.stair_count, way.incline_ratio
        if steps is not None:
            steps = abs(steps) if rise > 0 else -abs(steps)
        if slope is not None:
            slope = (abs(slope) if rise > 0 else -abs(slope)) + 0.0
        if (steps, slope) != (way.stair_count, way.incline_ratio):
            turned.append(f"gtfs:pathway/{way.id}")
        result.append(replace(way, stair_count=steps, incline_ratio=slope))
    if turned:
        remarks.add(
            Severity.HINT,
            "sign_against_levels",
            turned,
            text="stair_count or max_slope is said to go up where the levels go down, or the other"
            " way round; travellers are told what the levels say.",
            advice="In GTFS both are negative where one goes down from from_stop_id.",
        )
    return result


def with_pairs_joined(ways: Sequence[Way], remarks: Remarks) -> list[Way]:
    """Return the ways, those that two rows state for the two directions as one."""
    ahead: dict[tuple[str, str, PathwayMode], list[Way]] = defaultdict(list)
    for way in ways:
        if not way.is_bidirectional and way.mode in _PAIRED and way.start != way.end:
            ahead[way.start, way.end, way.mode].append(way)
    joined: dict[str, Way] = {}
    gone: set[str] = set()
    unlike: list[str] = []
    for (start, end, mode), there in sorted(ahead.items()):
        back = ahead.get((end, start, mode), []) if natural_key(start) < natural_key(end) else []
        for way in there:
            free = [other for other in back if other.id not in gone]
            twin = next((other for other in free if _says(other) == _says(way, turned=True)), None)
            if twin is not None:
                gone.add(twin.id)
                joined[way.id] = replace(way, is_bidirectional=True, back=twin.row)
            elif len(there) == len(back) == 1 and _measures(way) != _measures(free[0]):
                unlike += [f"gtfs:pathway/{way.id}", f"gtfs:pathway/{free[0].id}"]
    if joined:
        remarks.add(
            Severity.HINT,
            "pairs_joined",
            (f"gtfs:pathway/{way_id}" for way_id in gone),
            text=f"{len(joined)} pairs of rows say the same about the two directions of one way;"
            " each became one way under the id of the other row.",
            advice="Nothing is to be done; reports of closures should name the remaining id.",
        )
    if unlike:
        remarks.add(
            Severity.WARNING,
            "pair_disagrees",
            unlike,
            text="Two rows for the two directions of one way differ in steps, slope or width; both"
            " were kept, each for its direction.",
            advice="Measure which is right, and correct the other.",
        )
    return [joined.get(way.id, way) for way in ways if way.id not in gone]


def _says(way: Way, *, turned: bool = False) -> tuple[float | None, ...]:
    sign = -1 if turned else 1
    return (
        way.length_m,
        way.traversal_time_s,
        way.min_width_m,
        None if way.stair_count is None else sign * way.stair_count,
        None if way.incline_ratio is None else sign * way.incline_ratio + 0.0,
    )


def _measures(way: Way) -> tuple[float | None, ...]:
    return (
        way.min_width_m,
        abs(way.stair_count or 0),
        None if way.incline_ratio is None else abs(way.incline_ratio),
    )


def report_copies(ways: Sequence[Way], remarks: Remarks) -> None:
    """Report ways between the same two locations that differ in nothing but their id."""
    alike: dict[object, list[str]] = defaultdict(list)
    for way in ways:
        ends = sorted((way.start, way.end)) if way.is_bidirectional else [way.start, way.end]
        facts = (_measures(way), way.length_m, way.traversal_time_s, way.is_bidirectional)
        alike[way.mode, *ends, facts].append(f"gtfs:pathway/{way.id}")
    copies = [way_id for ids in alike.values() if len(ids) > 1 for way_id in ids]
    if copies:
        remarks.add(
            Severity.HINT,
            "pathways_alike",
            copies,
            text="Pathways join the same two locations in the same way and differ in nothing but"
            " their id: two things side by side, or one that is listed twice.",
            advice="Delete the copies; an elevator listed twice looks as if one could fail.",
        )
