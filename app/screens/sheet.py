"""A sheet of blocks, cut into pages: how every screen fits its glass at every size. Pure.

A screen names its blocks by their part. *Head* stands at the top of every page, *lead* above the
body and *foot* below it, and the map takes what is left. Where that leaves the body too little,
what is repeated gives way, one after the other: the map gets a page of its own, the lead becomes
the first pages, the foot the last, the head shrinks to its first line and then flows, too. Nothing
shrinks, nothing scrolls, nothing is left out.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from app.flow.frame import GAP_MM, Room
from app.flow.view import Action, PagesView, Rows
from app.screens.blocks import Block, Keyboard, MapSpace
from app.screens.mapping import MapView
from app.screens.words import pages_of
from app.text.phrasebook import Phrasebook

PAGER_MM = 25.0
_LARGE_PAGER_MM = 42.0
"""Enlarged: two lines of words."""
_LEAST_BODY = 0.4
"""Of what is within reach: less is too little for what a page is about."""
_MUCH = 0.5
"""Of a page: so full, and enlarged, it is left to what belongs together."""
_MORE_PAGES = 1.25
"""So many more pages what is repeated may cost where there is little room."""
_EASY_CHOICES = 6
_EVENING_STEPS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What stands on the glass at once."""

    head: tuple[Block, ...] = ()
    has_map: bool = False
    map: MapView | None = None
    """None though there is to be one: not yet."""
    has_column: bool = False
    lead: tuple[Block, ...] = ()
    body: tuple[Block, ...] = ()
    body_mm: float = 0.0
    """The height kept for the body: the same on every page that has a map above it."""
    foot: tuple[Block, ...] = ()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return all blocks from the top."""
        return (*self.head, *self.lead, *self.body, *self.foot)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """All pages of a screen, and which of them is shown."""

    pages: tuple[Page, ...]
    at: int
    turn: PagesView | None
    ratio: float = 1.0
    reach_mm: float = 0.0

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.at]

    @property
    def rows(self) -> Rows:
        """Return what can be pressed on it, from the top."""
        page = self.page
        rows = [
            *(row for block in page.head for row in block.rows),
            *(page.map.rows if page.map is not None else ()),
            *(row for block in (*page.lead, *page.body) for row in block.rows),
            self.turn.row if self.turn is not None else (),
            *(row for block in page.foot for row in block.rows),
        ]
        return tuple(row for row in rows if row)

    def actions(self) -> Iterator[Action]:
        """Yield everything that can be pressed on any page, save the pages' own buttons."""
        for page in self.pages:
            if page.map is not None:
                yield from (action for row in page.map.rows for action in row)
            yield from (action for block in page.blocks for row in block.rows for action in row)

    def page_with(self, action_id: str | None) -> int | None:
        """Return the first page on which something can be pressed."""
        for number, page in enumerate(self.pages):
            on_page = (action for block in page.blocks for row in block.rows for action in row)
            if any(action.id == action_id for action in on_page):
                return number
        return None

    def page_with_map(self) -> int:
        """Return the page of the map: the shown one if it has it, else the first that has."""
        with_map = [number for number, page in enumerate(self.pages) if page.has_map]
        return self.at if self.at in with_map or not with_map else with_map[0]

    def page_of(self, section: str) -> int:
        """Return the first page with a block of a section; the first of all, if none has."""
        found = (
            number
            for number, page in enumerate(self.pages)
            if any(block.section == section for block in page.body)
        )
        return next(found, 0)

    def with_map(self, view: MapView) -> "Sheet":
        """Return the sheet with a map where there is to be one."""
        pages = tuple(replace(page, map=view) if page.has_map else page for page in self.pages)
        return replace(self, pages=pages)

    def changed(self, change: Callable[[Block], Block]) -> "Sheet":
        """Return the sheet with the shown body changed, as high as it was."""
        body = tuple(change(block) for block in self.page.body)
        pages = list(self.pages)
        pages[self.at] = replace(self.page, body=body)
        return replace(self, pages=tuple(pages))


EMPTY_SHEET = Sheet(pages=(Page(),), at=0, turn=None)
"""Of a view that is not cut yet."""


def sheet_of(  # noqa: PLR0913 - the parts of a page
    room: Room,
    book: Phrasebook,
    at: int,
    *,
    head: Sequence[Block] = (),
    space: MapSpace | None = None,
    lead: Sequence[Block] = (),
    body: Sequence[Block] = (),
    foot: Sequence[Block] = (),
    least_body: float = _LEAST_BODY,
) -> Sheet:
    """Return a screen's blocks as pages.

    Args:
        room: how much there is, and how large everything is.
        book: says which page is shown.
        at: the wanted page; the last one, if there are fewer.
        head: at the top, the most important line first.
        space: the map.
        lead: directly above the body.
        body: what the screen is about; may be cut between any two blocks.
        foot: directly above the bar.
        least_body: what the body needs at least beside what is repeated, as a share of what is
            within reach.
    """
    parts = _Parts(tuple(head), space, tuple(lead), tuple(body), tuple(foot), least_body)
    plans = _EASY_PLANS if room.is_easy else _PLANS
    if room.is_easy and not choices_of(lead):
        plans = (_ONE_LINE, *_EASY_PLANS)
    found = (pages for plan in plans if (pages := _pages(parts, plan, room)) is not None)
    if room.ratio > 1 or room.is_dense:  # little room: what is repeated must not cost many pages
        kept = list(found)
        most = min(map(len, kept)) * _MORE_PAGES
        pages = next(pages for pages in kept if len(pages) <= most)
    else:
        pages = next(found)
    at = min(max(at, 0), len(pages) - 1)
    turn = pages_of(at, len(pages), 1, book)
    return Sheet(pages=pages, at=at, turn=turn, ratio=room.ratio, reach_mm=room.reach_mm)


@dataclass(frozen=True, slots=True)
class _Parts:
    head: tuple[Block, ...]
    space: MapSpace | None
    lead: tuple[Block, ...]
    body: tuple[Block, ...]
    foot: tuple[Block, ...]
    least_body: float


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is repeated on every page; how many blocks of the head."""

    head: int
    has_map: bool = False
    has_lead: bool = False
    has_foot: bool = False
    is_last: bool = False


_WHOLE = 99
_ONE_LINE = _Plan(1, has_lead=True, has_foot=True)
_PLANS = (
    _Plan(_WHOLE, has_map=True, has_lead=True, has_foot=True),
    _Plan(_WHOLE, has_lead=True, has_foot=True),
    _ONE_LINE,
    _Plan(1, has_foot=True),
    _Plan(1),
    _Plan(0, is_last=True),
)
_EASY_PLANS = _PLANS[3:]


def _pages(parts: _Parts, plan: _Plan, room: Room) -> tuple[Page, ...] | None:
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
    above = _with_gap(head) + (map_mm + GAP_MM if map_mm else 0.0)
    # what is only read may stand higher than a hand reaches
    reach = room.reach_mm if any(block.rows for block in (*lead, *flow)) else room.height_mm
    free = min(reach, room.height_mm - above) - _with_gap(lead) - _with_gap(foot)
    has_own_map = space is not None and not plan.has_map
    units = _units(flow)
    choices = _EASY_CHOICES - choices_of((*lead, *foot))
    cut = [flow]
    if has_own_map or len(_fill(units, free, room, choices)) > 1:
        free -= pager_mm(room.ratio) + GAP_MM
        if plan.is_last:
            units = _parted(units, free)
        cut = _even(units, free, room, choices)
    if not plan.is_last and not _is_enough(units, free, parts.least_body * room.reach_mm):
        return None
    bodies = [tuple(_capped(block, free) for block in blocks) for blocks in cut]
    highest = max((stack_mm(body) for body in bodies), default=0.0)
    pages = [
        Page(
            head=head,
            has_map=space is not None and plan.has_map,
            map=space.view if space is not None and plan.has_map else None,
            has_column=space is not None and space.has_column,
            lead=lead,
            body=body,
            body_mm=highest if plan.has_map else stack_mm(body),
            foot=foot,
        )
        for body in bodies
        if body or not has_own_map
    ]
    if has_own_map and space is not None:
        pages.append(
            Page(
                head=parts.head[: min(plan.head, 1)],
                has_map=True,
                map=space.view,
                has_column=space.has_column,
                foot=() if room.is_easy else foot,
            )
        )
    return tuple(pages)


def stack_mm(blocks: Sequence[Block]) -> float:
    """Return the height of blocks above each other."""
    if not blocks:
        return 0.0
    return sum(block.height_mm + block.apart_mm for block in blocks) - blocks[-1].apart_mm


def pager_mm(ratio: float) -> float:
    """Return the height of the pages' own buttons."""
    return PAGER_MM if ratio == 1.0 else _LARGE_PAGER_MM


def choices_of(blocks: Iterable[Block]) -> int:
    """Return how many choices stand among blocks; the keys of a keyboard are none."""
    return sum(
        len(row) for block in blocks if not isinstance(block, Keyboard) for row in block.rows
    )


def _with_gap(blocks: Sequence[Block]) -> float:
    return stack_mm(blocks) + GAP_MM if blocks else 0.0


def _is_enough(units: Sequence[tuple[Block, ...]], free_mm: float, least_mm: float) -> bool:
    """Say whether every block has room, and not just one of many on each page."""
    highest = max(map(stack_mm, units), default=0.0)
    whole = stack_mm([block for unit in units for block in unit])
    return free_mm >= max(highest, min(whole, least_mm))


def _units(flow: Sequence[Block]) -> tuple[tuple[Block, ...], ...]:
    """Return what is never parted: a heading goes with what follows."""
    units: list[tuple[Block, ...]] = []
    held: tuple[Block, ...] = ()
    for block in flow:
        held = (*held, block)
        if not block.is_glued:
            units.append(held)
            held = ()
    return (*units, held) if held else tuple(units)


def _parted(units: Sequence[tuple[Block, ...]], limit_mm: float) -> tuple[tuple[Block, ...], ...]:
    """Return units of which none is higher than a page: rather a heading alone than nothing."""
    return tuple(
        part
        for unit in units
        for part in ((unit,) if stack_mm(unit) <= limit_mm else tuple((each,) for each in unit))
    )


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
        elif fits and room.ratio > 1 and stack_mm(pages[-1]) > limit_mm * _MUCH:
            fits = _is_one_section((*pages[-1][-1:], *unit))
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


def _capped(block: Block, free_mm: float) -> Block:
    """Return a block that is no higher than a page: its words then give way, as a last resort."""
    if block.height_mm <= free_mm or not isinstance(block, Block):
        return block
    return replace(block, height_mm=free_mm)
