"""What is counted of visits: how often in an hour, by category, language and profile. Pure.

Nothing that tells one visit from another: no session, no moment, no order, no words that somebody
typed. Each thing is counted by one property at a time, so that no row describes a person.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.flow.session import ScreenId, Session
from app.flow.world import World

FEWEST = 5
"""Fewer are not told (barrier-free.md J02)."""

Tally = Mapping[str, Mapping[str, Mapping[str, int]]]
"""What was counted -> by which property -> its value -> how often."""

TOTAL, CATEGORY, LANGUAGE, PROFILE, REASON = "total", "category", "language", "profile", "reason"

ALLOWED = {
    "visit": (TOTAL, LANGUAGE),
    "route": (TOTAL, CATEGORY, LANGUAGE, PROFILE),
    "no_way": (TOTAL, CATEGORY, LANGUAGE, PROFILE, REASON),
    "phone": (TOTAL,),
    "paper": (TOTAL,),
    "nothing_found": (TOTAL,),
}
"""All that is ever counted, and by what: nothing else is kept."""


@dataclass(frozen=True, slots=True)
class Count:
    """One thing that has happened once."""

    what: str
    by: str
    value: str = ""


def counted(before: Session, after: Session, world: World) -> tuple[Count, ...]:
    """Return what an event adds to the counts.

    Args:
        before: the visit before the event.
        after: the visit after it.
        world: in which it happened.
    """
    if before.staff is not None or after.staff is not None:
        return ()
    found: list[Count] = []
    if before.screen is ScreenId.WELCOME and after.screen is not ScreenId.WELCOME:
        found += [Count("visit", TOTAL), Count("visit", LANGUAGE, after.language)]
    if _is_new_answer(before, after):
        found += _answer(after, world)
    if before.hand_off is None and after.hand_off is not None:
        found.append(Count("phone", TOTAL))
    if before.printing is None and after.printing is not None:
        found.append(Count("paper", TOTAL))
    if _is_in_vain(before, after, world):
        found.append(Count("nothing_found", TOTAL))
    return tuple(found)


def _is_new_answer(before: Session, after: Session) -> bool:
    """Say whether somebody has just been answered; the same question in a changed world is none."""
    return after.answer is not None and after.answer is not before.answer and not after.is_news


def _answer(after: Session, world: World) -> list[Count]:
    from routing.route import NoRoute  # noqa: PLC0415 - the first picture has no answer

    what = "no_way" if isinstance(after.answer, NoRoute) else "route"
    place = world.station.place_by_id.get(after.destination) if after.destination else None
    marks = [(TOTAL, ""), (LANGUAGE, after.language), (PROFILE, after.profile)]
    if place is not None:
        marks.append((CATEGORY, place.kind.value))
    if isinstance(after.answer, NoRoute):
        marks += [(REASON, reason) for reason in {b.reason for b in after.answer.barriers}]
    return [Count(what, by, value) for by, value in marks]


def _is_in_vain(before: Session, after: Session, world: World) -> bool:
    """Say whether somebody has left the search without finding what they typed."""
    has_left = before.screen is ScreenId.SEARCH and after.screen is not ScreenId.SEARCH
    if not has_left or not before.typed.strip():
        return False
    from app.search.typing import written  # noqa: PLC0415 - few visits search

    return not world.finder.find(written(before.typed), {})


def told(tally: Tally) -> dict[str, dict[str, dict[str, int | None]]]:
    """Return counts as they may be read: None is fewer than `FEWEST`.

    Where one number alone is held back, its neighbour is, too: or it would be what is missing from
    the total.
    """
    return {
        what: {by: _told(values) for by, values in sorted(properties.items())}
        for what, properties in sorted(tally.items())
    }


def _told(values: Mapping[str, int]) -> dict[str, int | None]:
    shown: dict[str, int | None] = {
        value: count if count >= FEWEST else None for value, count in sorted(values.items())
    }
    hidden = [value for value, count in shown.items() if count is None]
    rest = sorted((count, value) for value, count in shown.items() if count is not None)
    if len(hidden) == 1 and rest:
        shown[rest[0][1]] = None
    return shown


def added(tallies: Iterable[Tally]) -> Tally:
    """Return several tallies as one."""
    sums: dict[str, dict[str, dict[str, int]]] = {}
    for tally in tallies:
        for what, properties in tally.items():
            for by, values in properties.items():
                into = sums.setdefault(what, {}).setdefault(by, {})
                for value, count in values.items():
                    into[value] = into.get(value, 0) + count
    return sums
