"""Pages that repeat what is above and below the body, each way of doing so a plan. Pure.

A plan repeats less than the one before it: the map gets a page of its own, the lead becomes the
first pages, the foot the last, the head shrinks to its first line.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.flow.frame import GAP_MM, Room
from app.screens.blocks import Block
from app.screens.flowing import EASY_CHOICES
from app.screens.page import (
    SPARE_MM,
    Page,
    Parts,
    choices_of,
    pager_mm,
    stack_mm,
    units_of,
    with_gap_mm,
)

_EVENING_STEPS = 8


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is repeated on every page; how many blocks of the head."""

    head: int
    has_map: bool = False
    has_lead: bool = False
    has_foot: bool = False


_WHOLE = 99
_ONE_LINE = _Plan(1, has_lead=True, has_foot=True)
_PLANS = (
    _Plan(_WHOLE, has_map=True, has_lead=True, has_foot=True),
    _Plan(_WHOLE, has_lead=True, has_foot=True),
    _ONE_LINE,
    _Plan(1, has_foot=True),
    _Plan(1),
)
_EASY_PLANS = _PLANS[3:]


def repeating(parts: Parts, room: Room) -> Iterator[tuple[Page, ...]]:
    """Yield the pages of each plan that leaves the body enough, what repeats most first."""
    plans = _EASY_PLANS if room.is_easy else _PLANS
    if room.is_easy and not choices_of(parts.lead):
        plans = (_ONE_LINE, *_EASY_PLANS)
    for plan in plans:
        pages = _pages(parts, plan, room)
        if pages is not None:
            yield pages


def _pages(parts: Parts, plan: _Plan, room: Room) -> tuple[Page, ...] | None:
    """Return the pages of a plan; None where it leaves the body too little."""
    head, rest = parts.head[: plan.head], parts.head[plan.head :]
    lead, foot = parts.lead * plan.has_lead, parts.foot * plan.has_foot
    flow = (
        *rest,
        *(() if plan.has_lead else parts.lead),
        *parts.body,
        *(() if plan.has_foot else parts.foot),
    )
    space = parts.space
    map_mm = space.least_mm * room.ratio if space is not None and plan.has_map else 0.0
    above = with_gap_mm(head) + (map_mm + GAP_MM if map_mm else 0.0)
    # what is only read may stand higher than a hand reaches, and the upper half of a button
    touched = [block.touch_mm for block in (lead or flow) if block.rows]
    touched = touched or [block.touch_mm for block in flow if block.rows]
    upper = min(touched, default=0.0) - SPARE_MM if not plan.has_map else 0.0
    reach = room.reach_mm + upper if touched else room.height_mm
    free = min(reach, room.height_mm - above) - with_gap_mm(lead) - with_gap_mm(foot)
    has_own_map = space is not None and not plan.has_map
    units = units_of(flow)
    choices = EASY_CHOICES - choices_of((*lead, *foot))
    bodies = [flow]
    below = with_gap_mm(foot)
    if has_own_map or len(_fill(units, free, room, choices)) > 1:
        free -= pager_mm(room.ratio) + GAP_MM
        below += pager_mm(room.ratio) + GAP_MM
        bodies = _even(units, free, room, choices)
    if not _is_enough(units, free, parts.least_body * room.reach_mm):
        return None
    highest = max((stack_mm(body) for body in bodies), default=0.0)
    pages = [
        Page(
            head=head,
            has_map=space is not None and plan.has_map,
            map=space.view if space is not None and plan.has_map else None,
            has_column=space is not None and space.has_column,
            lead=lead,
            body=tuple(body),
            body_mm=highest if plan.has_map else stack_mm(body),
            foot=foot,
        )
        for body in bodies
        if body or not has_own_map
    ]
    if space is None:
        return tuple(pages)
    if not has_own_map:  # levels that nobody reaches are none
        below += with_gap_mm(lead) + (highest + GAP_MM if highest else 0.0)
        return tuple(pages) if below + space.ladder_mm <= room.reach_mm else None
    has_foot = not room.is_easy and below + space.ladder_mm <= room.reach_mm
    pages.append(
        Page(
            head=head[:1],
            has_map=True,
            map=space.view,
            has_column=space.has_column,
            foot=foot if has_foot else (),
        )
    )
    return tuple(pages)


def _is_enough(units: Sequence[tuple[Block, ...]], free_mm: float, least_mm: float) -> bool:
    """Say whether every block has room, and not just one of many on each page."""
    highest = max(map(stack_mm, units), default=0.0)
    whole = stack_mm([block for unit in units for block in unit])
    return free_mm >= max(highest, min(whole, least_mm))


def _fill(
    units: Sequence[tuple[Block, ...]], limit_mm: float, room: Room, choices: int
) -> list[tuple[Block, ...]]:
    """Fill pages, each with what it can take; in easy mode with one section, and few choices."""
    pages: list[tuple[Block, ...]] = []
    for unit in units:
        grown = (*pages[-1], *unit) if pages else ()
        fits = bool(grown) and stack_mm(grown) <= limit_mm + 1e-6
        if fits and room.is_easy:
            fits = choices_of(grown) <= choices and _is_one_section(grown)
        if fits:
            pages[-1] = grown
        else:
            pages.append(unit)
    return pages or [()]


def _is_one_section(blocks: Sequence[Block]) -> bool:
    return len(list(groupby(block.section for block in blocks))) == 1


def _even(
    units: Sequence[tuple[Block, ...]], limit_mm: float, room: Room, choices: int
) -> list[tuple[Block, ...]]:
    """Return as few pages, but as evenly filled as they can be: the last is no leftover."""
    best = _fill(units, limit_mm, room, choices)
    if room.ratio > 1 or room.is_dense:  # rather full pages where there is little room
        return best
    low, high = 0.0, limit_mm
    for _ in range(_EVENING_STEPS):
        middle = (low + high) / 2
        tried = _fill(units, middle, room, choices)
        if len(tried) <= len(best) and all(stack_mm(page) <= limit_mm for page in tried):
            best, high = tried, middle
        else:
            low = middle
    return best
