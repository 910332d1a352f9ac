"""Nodes that ways refer to and the file does not hold, put where they must about be.

Extracts often lack a few nodes. A way goes on past such a node all the same: it is put evenly
between its known neighbours on the way, as long as those are near each other. Everything drawn over
it is marked as inferred. A way that leaves the file for good still ends there.
"""

from dataclasses import replace

from maps.importing.osm_read import OsmData
from maps.importing.osm_select import distance_m

_LONGEST_GAP_M = 100.0


def estimate_missing(data: OsmData) -> OsmData:
    """Return the data with positions for missing nodes where two neighbours give one."""
    found: dict[int, tuple[float, float]] = {}
    for way in data.ways.values():
        missing = [ref not in data.positions for ref in way.refs]
        if any(missing) and not all(missing):
            refs = _from_known(way.refs, missing) if way.is_closed else way.refs
            _fill(refs, data, found)
    if not found:
        return data
    return replace(data, positions={**data.positions, **found}, estimated=frozenset(found))


def _from_known(refs: tuple[int, ...], missing: list[bool]) -> tuple[int, ...]:
    """Return a ring started at a known node."""
    start = missing.index(False)
    return (*refs[start:-1], *refs[: start + 1])


def _fill(refs: tuple[int, ...], data: OsmData, found: dict[int, tuple[float, float]]) -> None:
    last = None
    for at, ref in enumerate(refs):
        if ref not in data.positions:
            continue
        gap = 0 if last is None else at - last - 1
        if gap and last is not None:
            a, b = data.positions[refs[last]], data.positions[ref]
            if distance_m(a, b) <= _LONGEST_GAP_M:
                for step in range(1, gap + 1):
                    part = step / (gap + 1)
                    spot = (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part)
                    found.setdefault(refs[last + step], spot)
        last = at
