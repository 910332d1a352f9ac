"""A journey that staff promise to their travellers: what a new map must not break unsaid."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PromisedJourney:
    """From somewhere to somewhere, for some people."""

    name: str
    origin: str
    """A REF: what it means is decided on each map it is asked on."""
    destination: str
    profiles: tuple[str, ...] = ()
    """By name; empty: for everybody."""
    at: dt.datetime | None = None
    """When; without a zone in the station's own time. None: opening hours do not matter."""
    within_s: float | None = None
    """It is not to take longer, as usual."""
