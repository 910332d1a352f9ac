"""Who may do what to a draft, and what becomes of it: a state machine of plain values.

A draft is submitted by one person and read by another; what has been approved may be released, and
nothing else. Roles are steps of one ladder: who may release may also review and edit.
"""

from dataclasses import dataclass, replace
from enum import StrEnum


class Role(StrEnum):
    """What somebody may do, each with all before it."""

    VIEWER = "viewer"
    """Look."""
    EDITOR = "editor"
    """Submit drafts."""
    REVIEWER = "reviewer"
    """Approve and reject what others have submitted."""
    PUBLISHER = "publisher"
    """Release, and say who is who."""

    def includes(self, other: "Role") -> bool:
        """Say whether this role may do what the other may."""
        ladder = list(Role)
        return ladder.index(self) >= ladder.index(other)


class DraftState(StrEnum):
    """How far a draft has come."""

    SUBMITTED = "submitted"
    """It waits for somebody to read it."""
    APPROVED = "approved"
    REJECTED = "rejected"
    """Its author may change it and submit it anew."""
    RELEASED = "released"


class Act(StrEnum):
    """What is done to a draft."""

    SUBMIT = "submit"
    APPROVE = "approve"
    REJECT = "reject"
    RELEASE = "release"


NEEDED = {
    Act.SUBMIT: Role.EDITOR,
    Act.APPROVE: Role.REVIEWER,
    Act.REJECT: Role.REVIEWER,
    Act.RELEASE: Role.PUBLISHER,
}
"""The least role for each act."""

_FROM = {
    Act.SUBMIT: {DraftState.REJECTED, DraftState.SUBMITTED},
    Act.APPROVE: {DraftState.SUBMITTED},
    Act.REJECT: {DraftState.SUBMITTED, DraftState.APPROVED},
    Act.RELEASE: {DraftState.APPROVED},
}
_TO = {
    Act.SUBMIT: DraftState.SUBMITTED,
    Act.APPROVE: DraftState.APPROVED,
    Act.REJECT: DraftState.REJECTED,
    Act.RELEASE: DraftState.RELEASED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A map that somebody proposes."""

    number: int
    author: str
    state: DraftState
    why: str
    """What it is about, in its author's words; afterwards, in those of who decided last."""
    sha256: str
    """Of the map's file: what was read is what is released."""
    base: str = ""
    """Of the map that it began with; empty: nobody has said."""
    decided_by: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has signed in."""

    name: str
    role: Role


def why_not(person: Person, act: Act, draft: Draft | None = None) -> str | None:
    """Return why somebody may not do this, or None; `draft` is None for one that is new."""
    needed = NEEDED[act]
    if not person.role.includes(needed):
        return f"{person.name} is {person.role.value}; to {act.value} takes a {needed.value}"
    if draft is None:
        return None if act is Act.SUBMIT else "there is no such draft"
    if draft.state not in _FROM[act]:
        return f"draft {draft.number} is {draft.state.value}; it cannot be {_TO[act].value} now"
    if act is Act.SUBMIT and person.name != draft.author:
        return f"draft {draft.number} is {draft.author}'s; submit one of your own"
    if act is Act.APPROVE and person.name == draft.author:
        return f"draft {draft.number} is your own; somebody else has to read it"
    return None


def is_stale(draft: Draft, released: str) -> bool:
    """Say whether a draft began with another map than is released now, and would undo the rest.

    Args:
        draft: as it is.
        released: SHA-256 of the map that is released; empty: none is.
    """
    return bool(draft.base and released) and draft.base != released != draft.sha256


def after(
    person: Person,
    act: Act,
    draft: Draft,
    why: str = "",
    sha256: str = "",
    base: str = "",
) -> Draft:
    """Return a draft after something was done to it.

    Args:
        person: who does it.
        act: what.
        draft: before.
        why: in their words; empty: as before.
        sha256: of the map, where it is submitted anew.
        base: of the map that it begins with, where that is another now.

    Raises:
        ValueError: they may not; ask `why_not` first.
    """
    refusal = why_not(person, act, draft)
    if refusal is not None:
        raise ValueError(refusal)
    return replace(
        draft,
        state=_TO[act],
        why=why or draft.why,
        sha256=sha256 or draft.sha256,
        base=base or draft.base,
        decided_by="" if act is Act.SUBMIT else person.name,
    )
