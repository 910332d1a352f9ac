"""The command that prints what was counted: by the hour or by the day, small numbers held back."""

import argparse
from collections.abc import Iterable
from pathlib import Path

from app.adapters.hourly_counts import read_counts
from app.commands.output import write_json, write_lines
from app.flow.counting import FEWEST, TOTAL, Tally, added, told
from app.station_files import read_bytes

_DAY = len("2026-01-31")


def run_counts(options: argparse.Namespace) -> int:
    """Print counts; fewer than five are told as that."""
    spans: dict[str, list[Tally]] = {}
    for path in _files(options.files):
        for hour, tally in read_counts(read_bytes(path), name=str(path)).items():
            span = hour[:_DAY] if options.days else f"{hour}:00Z"
            spans.setdefault(span, []).append(tally)
    counts = {span: told(added(tallies)) for span, tallies in sorted(spans.items())}
    if options.json:
        write_json({"fewest": FEWEST, "counts": counts})
        return 0
    for span, tally in counts.items():
        write_lines(span)
        for what, properties in tally.items():
            total = properties.get(TOTAL, {}).get("")
            write_lines(f"  {what:<14} {_number(total):>6}")
            for by, values in properties.items():
                for value, count in values.items() if by != TOTAL else ():
                    write_lines(f"    {by + ' ' + value:<32} {_number(count):>6}")
    return 0


def _files(paths: Iterable[Path]) -> list[Path]:
    """Return the files, and those of each folder."""
    found: list[Path] = []
    for path in paths:
        found += sorted(path.glob("counts-*.json")) if path.is_dir() else [path]
    return found


def _number(count: int | None) -> str:
    return f"<{FEWEST}" if count is None else str(count)
