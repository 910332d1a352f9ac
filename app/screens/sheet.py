"""A sheet of blocks, cut into pages: how every screen fits its glass at every size. Pure.

A screen names its blocks by their part. *Head* stands at the top of every page, *lead* above the
body and *foot* below it, and the map takes what is left. Where that leaves the body too little,
what is repeated gives way, one after the other: the map gets a page of its own, the lead becomes
the first pages, the foot the last, the head shrinks to its first line and then flows, too. Nothing
shrinks, nothing scrolls, nothing is left out.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.flow.frame import Room
from app.flow.view import Action, PagesView, Rows
from app.screens.blocks import Block, MapSpace
from app.screens.flowing import flowing
from app.screens.mapping import MapView
from app.screens.page import Page, Parts
from app.screens.repeating import repeating
from app.screens.words import pages_of
from app.text.phrasebook import Phrasebook

_LEAST_BODY = 0.4
"""Of what is within reach: less is too little for what a page is about."""
_MORE_PAGES = 1.25
"""So many more pages what is repeated may cost where captions or the low position take room."""


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
    parts = Parts(tuple(head), space, tuple(lead), tuple(body), tuple(foot), least_body)
    pages = _cheapest(parts, room)
    at = min(max(at, 0), len(pages) - 1)
    turn = pages_of(at, len(pages), 1, book)
    return Sheet(pages=pages, at=at, turn=turn, ratio=room.ratio, reach_mm=room.reach_mm)


def _cheapest(parts: Parts, room: Room) -> tuple[Page, ...]:
    """Return the first way of cutting: where there is little room, one of few pages.

    Enlarged, what is repeated must not cost a page.
    """
    ways = repeating(parts, room)
    if room.ratio == 1.0 and not room.is_dense:
        return next(ways, None) or flowing(parts, room)
    found = list(ways)
    if room.ratio > 1 or not found:
        found.append(flowing(parts, room))
    most = min(map(len, found)) * (_MORE_PAGES if room.is_dense else 1.0)
    return next(pages for pages in found if len(pages) <= most)
