"""Today's state, as people on site say it: what there is to close, and the edits of conditions."""

from maps.today.edits import (
    OURS,
    announced,
    cancelled,
    closed,
    merged,
    own_reports,
    planned,
    renewed,
    reopened,
    states_of,
    verified,
    withdrawn,
)
from maps.today.things import Thing, ThingKind, things_of

__all__ = [
    "OURS",
    "Thing",
    "ThingKind",
    "announced",
    "cancelled",
    "closed",
    "merged",
    "own_reports",
    "planned",
    "renewed",
    "reopened",
    "states_of",
    "things_of",
    "verified",
    "withdrawn",
]
