"""GTFS: all rows of a few stations of real feeds, and feeds of our own; cells, rows and columns hurt."""

import csv
import io
import random
from collections.abc import Mapping
from functools import cache

from maps.exporting import EXPORTERS
from maps.importing import Selection, open_bundle
from maps.importing.gtfs import read_gtfs
from maps.importing.gtfs_feed import read_feed
from maps.importing.gtfs_stations import find_stations
from maps.model import StationMap
from tests.fuzz.__main__ import _zipped
from tests.fuzz.mutation import mutate_bytes
from tests.maps.exporting.gtfs.checker import errors
from tests.support.shared import SHARED

_STATIONS = {
    "prague-pid-2020": ("U689S1", "U675S1", "U462S1"),
    "edmonton-ets-2026": ("Q7004", "Q7005", "Q7008"),
}
_CELLS = (
    "", " ", "0", "-1", "1", "2", "5", "7", "8", "-0", "0.3", "1e9", "1e400", "-1e308", "nan", "inf", "99999999",
    "9" * 400, "90.0001", "-180", "180", "0,5", "½", "\u0000", "\u202e", "é" * 90, "x" * 3000, '"', "a,b", "a\nb",
    "null", '""', "[", "{}", "[[1,2]]", '{"a":', "[" * 5000, "node", "place", "view", "node place", "2020-13-40",
)  # fmt: skip
_KEYS = ("stop_id", "parent_station", "from_stop_id", "to_stop_id", "level_id", "pathway_id")
_BOMB = 40 * 1024**2


@cache
def cases() -> dict[str, dict[str, bytes]]:
    """Return small real inputs: a station cut out of its feed, and the same as we export it."""
    result = {}
    for feed, wanted in _STATIONS.items():
        files = {path.name: path.read_bytes() for path in (SHARED / "gtfs" / feed).iterdir()}
        kept = {
            station.id: {row.line for row in station.pathways}
            | {-stop.row.line for stop in (*station.stations, *station.stops)}
            for station in find_stations(read_feed(open_bundle(feed, files)))
        }
        for ids in (wanted[:1], wanted[1:]):
            lines = set().union(*(kept[i] for i in ids))
            cut = dict(files) | {
                "pathways.txt": _cut(files["pathways.txt"], lines, 1),
                "stops.txt": _cut(files["stops.txt"], lines, -1),
            }
            cut = {n: d for n, d in cut.items() if n not in {"transfers.txt", "routes.txt"}}
            result[f"{feed} {ids[0]}"] = cut
            (station, *_) = read_gtfs(open_bundle("INPUT", cut), Selection(all_stations=True))
            result[f"ours {ids[0]}"] = EXPORTERS["gtfs"](station)
    return result


def _cut(data: bytes, lines: set[int], sign: int) -> bytes:
    rows = data.decode("utf-8-sig").splitlines()
    return "\n".join(r for n, r in enumerate(rows, start=1) if n == 1 or sign * n in lines).encode()


def mutated(files: Mapping[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """Return a feed with some of its tables hurt; sometimes as a hurt archive, or one that swells."""
    out = dict(files)
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        name = chance.choice([*sorted(out), "stops.txt", "pathways.txt", "pathways.txt"])
        if name not in out:
            continue
        if (how := chance.random()) < 0.04:
            del out[name]
        elif how < 0.2:
            out[name] = mutate_bytes(out[name], chance)
        elif how < 0.23:
            out[name] = (
                out[name].decode(errors="replace").encode(chance.choice(("utf-16", "utf-8-sig")))
            )
        else:
            out[name] = _hurt(out[name], chance)
    if chance.random() < 0.03:
        if chance.random() < 0.1:
            out[chance.choice(sorted(out) or ["stops.txt"])] = (
                chance.choice((b"\n", b",", b'"', b"0")) * _BOMB
            )
        packed = _zipped(out)
        return {"input.zip": mutate_bytes(packed, chance) if chance.random() < 0.6 else packed}
    return out


def _hurt(data: bytes, chance: random.Random) -> bytes:
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    except (UnicodeDecodeError, csv.Error):
        return mutate_bytes(data, chance)
    for _ in range(chance.choice((1, 1, 2, 4, 12, 60))):
        if rows and rows[0]:
            _change(rows, chance)
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator=chance.choice(("\n", "\r\n"))).writerows(rows)
    return text.getvalue().encode("utf-8", "replace")


def _change(rows: list[list[str]], chance: random.Random) -> None:
    line, column = chance.randrange(len(rows)), chance.randrange(len(rows[0]))
    line = line or chance.choice((0, len(rows) - 1))  # a hurt header hides all else
    keys = [i for i, name in enumerate(rows[0]) if name in _KEYS]
    row, how = rows[line], chance.randrange(12)
    if how == 0:
        del rows[line]
    elif how == 1:
        rows.insert(chance.randrange(len(rows)), list(row))
    elif how == 2 and chance.random() < 0.3:
        for each in rows:
            del each[column : column + 1]
    elif how == 3:
        row[:] = row[: chance.randrange(len(row) + 1)]
    elif how == 4:
        row.insert(chance.randrange(len(row) + 1), chance.choice(_CELLS))
    elif how in {5, 6, 7} and keys:  # other ends, other parents, circles
        key = chance.choice(keys)
        source = chance.choice(rows)
        if len(row) > key and source:
            row[key] = source[min(chance.choice(keys), len(source) - 1)]
    elif len(row) > column:
        row[column] = chance.choice(
            (*_CELLS, row[column] + "0", f" {row[column]} ", "-" + row[column])
        )


def read(files: Mapping[str, bytes]) -> tuple[StationMap, ...]:
    """Read one input; what comes out is exported validly, and comes back as it went."""
    maps = read_gtfs(open_bundle("INPUT", files), Selection(all_stations=True))
    for station in maps[:2]:
        written = EXPORTERS["gtfs"](station)
        wrong = errors(written)
        if wrong:
            message = f"the export is not valid: {wrong[:3]}"
            raise AssertionError(message)
        (again,) = read_gtfs(open_bundle("INPUT", written))
        if again != station:
            message = "the export does not come back as it went"
            raise AssertionError(message)
    return maps
