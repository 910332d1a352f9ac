"""Who says so, under which licence, and when somebody last looked."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where facts of this map come from; `attribution` is shown on screen, paper and phone."""

    id: str
    attribution: str
    license: str
    url: str = ""
    retrieved_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where one feature comes from.

    `inferred` is a reason in plain words when our importer joined or completed something that the
    source does not say outright; routes count inferred metres as unverified.
    """

    source: str = ""
    verified_on: dt.date | None = None
    """When somebody last looked at the thing itself."""
    measured_by: str = ""
    """Who looked: a post or a team, not a person's name."""
    photo: str = ""
    """Where a photograph of it is kept: a file name or an address."""
    inferred: str = ""


NO_PROVENANCE = Provenance()
