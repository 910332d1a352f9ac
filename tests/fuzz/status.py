"""What the fuzzing of status feeds shares: a real station, and a feed laid on it."""

import datetime as dt
import random
import re
from collections.abc import Callable, Mapping
from functools import cache

from maps.codec import read_conditions, read_station_map, write_conditions
from maps.model import StationMap
from maps.status import join, read_feed
from tests.fuzz.mutation import mutate_bytes, mutate_json
from tests.support.tree import ROOT

NOON = dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC)
_WORDS = (
    b"available", b"notAvailable", b"unknown", b"", b"lift", b"escalator", b"0", b"-1", b"8.63", b"NaN",
    b"2026-13-99T99:99:99Z", b"9999-12-31T23:59:59-23:59", b"0001-01-01T00:00:00+23:59", b"1e400",
    b"2026-05-01T12:00:00", b"&lt;", "휠체어".encode(), b"x" * 4000, b"99999999999999999999",
)  # fmt: skip
_BREAKING = (
    b"<",
    b"&#0;",
    b"&x;",
    b"]]>",
    b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
    b"<a>" * 2000,
    b"\xff",
)


@cache
def station() -> StationMap:
    """A built-in station with six elevators."""
    path = ROOT / "assets" / "stations" / "darmstadt-hbf.json"
    return read_station_map(path.read_bytes(), name="STATION")


def reader(format_name: str) -> Callable[[Mapping[str, bytes]], tuple[StationMap, ...]]:
    """Return how an input of one format is read, joined, written and read again."""

    def read(files: Mapping[str, bytes]) -> tuple[StationMap, ...]:
        (data,) = files.values()
        feed = read_feed(data, name="INPUT", zone=dt.UTC, format_name=format_name)
        joined = join(station(), feed, NOON)
        joined.conditions.states(NOON)
        written = write_conditions(joined.conditions)
        assert read_conditions(written, name="AGAIN") == joined.conditions
        return ()

    return read


def mutated_json(files: Mapping[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """Return a JSON document with values changed, or with bytes hurt."""
    ((name, data),) = files.items()
    hurt = mutate_bytes if chance.random() < 0.3 else mutate_json
    return {name: hurt(data, chance)}


def mutated_text(files: Mapping[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """Return a document with words between its marks replaced, or with bytes hurt."""
    ((name, data),) = files.items()
    if chance.random() < 0.3:
        return {name: mutate_bytes(data, chance)}
    for _ in range(chance.choice((1, 2, 5, 20))):
        spots = list(re.finditer(rb">[^<]*<", data))
        start, end = chance.choice(spots).span()
        words = _BREAKING if chance.random() < 0.02 else _WORDS
        data = data[: start + 1] + chance.choice(words) + data[end - 1 :]
    return {name: data}
