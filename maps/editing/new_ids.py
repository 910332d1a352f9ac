"""Ids of things that staff draw: unique on the map, and in every other draft too.

A draft has a stem of its own (``draft:4f2a91``), which its front door makes by chance; what is
drawn is counted below it. Two people's drafts can then be merged, and doing again what was undone
gives the same ids.
"""

import re

from maps.editing.features import Collection
from maps.editing.sheet import Sheet

_LETTERS = {
    Collection.LEVELS: "l",
    Collection.NODES: "n",
    Collection.PATHWAYS: "p",
    Collection.AREAS: "a",
    Collection.OUTLINES: "o",
    Collection.EQUIPMENT: "e",
    Collection.PLACES: "t",
}
_STEM = re.compile(r"[a-z][a-z0-9:.-]{1,60}")


def is_stem(stem: str) -> bool:
    """Say whether ids may begin with a text: it has none of the marks that cut ids (``#@/``)."""
    return _STEM.fullmatch(stem) is not None


class Ids:
    """Makes ids for one edit."""

    def __init__(self, sheet: Sheet, stem: str) -> None:
        """Count on from what the map has."""
        self._sheet, self._stem = sheet, stem
        self._next: dict[Collection, int] = {}

    def new(self, collection: Collection) -> str:
        """Return an id that nothing on the map has."""
        start = f"{self._stem}/{_LETTERS[collection]}"
        number = self._next.get(collection)
        if number is None:
            taken = (
                ident.rpartition("#")[2].removeprefix(start)
                for thing in self._sheet.all(collection)
                if start in (ident := thing.id)
            )
            number = 1 + max((int(n) for n in taken if n.isdecimal()), default=0)
        self._next[collection] = number + 1
        return f"{start}{number}"

    def part_of(self, whole: str) -> str:
        """Return an id for another part of a pathway: its source stays the same."""
        return f"{whole}#{self.new(Collection.PATHWAYS)}"
