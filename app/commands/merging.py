"""Commands about two states of a map: what is different, and both made one."""

import argparse
import re
from typing import Any

from app.commands.output import note, replace_file, write_json, write_lines
from app.station_files import load_station
from maps.codec import write_station_map
from maps.editing import Conflict, Difference, FeatureChange, Side, difference, merge, told
from maps.model import Name, RequestError

_WIDE = 30
"""Characters of a column."""
_CONFLICTS = 1


def run_diff(options: argparse.Namespace) -> int:
    """Print what is different between two maps, a line for each field."""
    found = difference(load_station(options.old), load_station(options.new))
    if options.json:
        write_json({"changes": [_change_document(change) for change in found.changes]})
        return 0
    write_lines(*told(found))
    note(_counted(found))
    return 0


def _counted(found: Difference) -> str:
    if not found:
        return "nothing is different"
    return f"{len(found.added)} new, {len(found.removed)} gone, {len(found.changed)} changed"


def _change_document(change: FeatureChange) -> dict[str, Any]:
    what = "new" if change.before is None else "gone" if change.after is None else "changed"
    return {
        "collection": change.ref.collection.value,
        "id": change.ref.id,
        "change": what,
        "fields": [
            {"field": f.field, "before": _shown(f.before), "after": _shown(f.after)}
            for f in change.fields
        ],
    }


def run_merge(options: argparse.Namespace) -> int:
    """Make one map of two drafts; where both say different things, show both and write nothing."""
    base, mine, theirs = map(load_station, (options.base, options.mine, options.theirs))
    for station in (mine, theirs):
        if station.id != base.id:
            message = f"{options.base}: is {base.id}, and another is {station.id}; merge one map"
            raise RequestError(message)
    every = merge(base, mine, theirs)
    choices = _choices(options.choose, every.conflicts)
    if options.take is not None:
        side = Side(options.take)
        choices = {conflict.key: side for conflict in every.conflicts} | choices
    merged = merge(base, mine, theirs, choices) if choices else every
    open_keys = {conflict.key for conflict in merged.conflicts}
    left = [(n, c) for n, c in enumerate(every.conflicts, start=1) if c.key in open_keys]
    if left:
        for number, conflict in left:
            write_lines(*_side_by_side(number, conflict))
        note(
            f"{len(left)} conflicts; nothing was written: choose with --choose N=mine or "
            "N=theirs, or --take for all that are left"
        )
        return _CONFLICTS
    replace_file(options.out, write_station_map(merged.station))
    note(
        f"{options.out}: {_counted(difference(base, merged.station))} since the common map, "
        f"{len(every.conflicts)} conflicts settled"
    )
    return 0


def _choices(texts: list[str], conflicts: tuple[Conflict, ...]) -> dict[tuple[Any, str], Side]:
    """Return what was chosen, by number as printed.

    Raises:
        RequestError: there is no such conflict or side.
    """
    chosen: dict[tuple[Any, str], Side] = {}
    for text in texts:
        found = re.fullmatch(r"(\d{1,6})=(mine|theirs)", text)
        if found is None or not 1 <= int(found[1]) <= len(conflicts):
            message = f"--choose {text}: write N=mine or N=theirs, N from 1 to {len(conflicts)}"
            raise RequestError(message)
        chosen[conflicts[int(found[1]) - 1].key] = Side(found[2])
    return chosen


def _side_by_side(number: int, conflict: Conflict) -> tuple[str, str, str]:
    what = f"{conflict.ref.collection.value} {conflict.ref.id}"
    field = f": {conflict.field}" if conflict.field else ""
    sides = (conflict.base, conflict.mine, conflict.theirs)
    is_whole = not conflict.field
    values = [_whole(side, conflict.base) if is_whole else _shown(side) for side in sides]
    heads = ("before", "mine", "theirs")
    return (
        f"{number}. {what}{field}",
        "   " + " | ".join(f"{head:<{_WIDE}}" for head in heads).rstrip(),
        "   " + " | ".join(f"{value[:_WIDE]:<{_WIDE}}" for value in values).rstrip(),
    )


def _whole(side: Any, base: Any) -> str:
    if side is None:
        return "deleted" if base is not None else "not there"
    return "as it was" if side == base else "changed"


def _shown(value: Any) -> str:
    match value:
        case None | "":
            return "—"
        case bool():
            return "yes" if value else "no"
        case Name():
            return value.as_written
        case float():
            return f"{value:g}"
        case tuple():
            return ", ".join(map(_shown, value)) or "—"
        case _:
            return str(value)
