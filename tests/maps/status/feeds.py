"""Feeds and stations as small as a test needs them."""

import datetime as dt
import json
from typing import Any

from maps.model import (
    Anchor,
    Equipment,
    EquipmentId,
    EquipmentKind,
    Level,
    LevelId,
    Name,
    Point,
    Provenance,
    StationMap,
)
from maps.status import Feed, Joined, join, read_feed

NOON = dt.datetime(2026, 5, 1, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
ANCHOR = Anchor(lat_deg=50.0, lon_deg=8.0)


def lift(ident: str, position: Point = (0.0, 0.0), **facts: Any) -> Equipment:
    """An elevator at a position in metres."""
    kind = facts.pop("kind", EquipmentKind.ELEVATOR)
    return Equipment(id=EquipmentId(ident), kind=kind, position=position, **facts)


def station(*machines: Equipment) -> StationMap:
    """A station with nothing but machines."""
    return StationMap.of(
        id="s",
        name=Name(local="S"),
        anchor=ANCHOR,
        timezone="Asia/Seoul",
        levels=[Level(id=LevelId("0"), index=0.0)],
        nodes=[],
        pathways=[],
        equipment=machines,
    )


def placed_by_hand(ident: str) -> Equipment:
    """An elevator that no source gives a position."""
    return lift(ident, provenance=Provenance(inferred="placed at the station"))


def fasta(number: int, point: Point, state: str = "ACTIVE", **facts: Any) -> dict[str, Any]:
    """One machine of a FaSta list, at a position in metres."""
    lon, lat = ANCHOR.to_lonlat(point)
    return {
        "equipmentnumber": number,
        "type": "ELEVATOR",
        "state": state,
        "stateExplanation": "as it is",
        "geocoordX": lon,
        "geocoordY": lat,
        "stationnumber": 1,
        "description": f"lift {number}",
    } | facts


def feed_of(*machines: dict[str, Any]) -> Feed:
    """A FaSta list as it is read."""
    return read_feed(json.dumps(machines).encode(), name="FEED", zone=dt.UTC, format_name="fasta")


def joined(where: StationMap, *machines: dict[str, Any]) -> Joined:
    """A FaSta list laid on a station at noon."""
    return join(where, feed_of(*machines), NOON)


def states(result: Joined, now: dt.datetime = NOON) -> dict[str, str]:
    """Subject -> state at a time."""
    return {subject: state.value for subject, state in result.conditions.states(now).items()}


def rules(result: Joined) -> set[str]:
    """The names of the findings."""
    return {f.rule for f in result.findings}
