"""Undo and redo: a stack of maps. It knows nothing of edits, and edits know nothing of it."""

from collections.abc import Iterator

from maps.editing.edit import Edit, Label
from maps.model import StationMap

NOTHING_CHANGES = "reason-nothing-changes"


class History:
    """Every map since the editor was opened, and which one is in hand.

    The maps share what did not change, so there is no limit to them.
    """

    def __init__(self, station: StationMap) -> None:
        """Begin with a map."""
        self._steps: list[tuple[Label | None, Edit | None, StationMap]] = [(None, None, station)]
        self._now = 0

    @property
    def map(self) -> StationMap:
        """The map in hand."""
        return self._steps[self._now][2]

    @property
    def base(self) -> StationMap:
        """The map that this began with."""
        return self._steps[0][2]

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self._now > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return self._now + 1 < len(self._steps)

    @property
    def undo_label(self) -> Label | None:
        """What `undo` would undo."""
        return self._steps[self._now][0]

    @property
    def redo_label(self) -> Label | None:
        """What `redo` would do again."""
        return self._steps[self._now + 1][0] if self.can_redo else None

    @property
    def done(self) -> tuple[Edit, ...]:
        """The edits from the first map to the one in hand."""
        return tuple(edit for _, edit, _ in self._steps[1 : self._now + 1] if edit is not None)

    @property
    def every(self) -> tuple[Edit, ...]:
        """All edits that are remembered: those done, and those undone that can be done again."""
        return tuple(edit for _, edit, _ in self._steps if edit is not None)

    @property
    def position(self) -> int:
        """How many edits lead to the map in hand."""
        return self._now

    def labels(self) -> Iterator[Label]:
        """Yield what was done, the first first, up to the map in hand."""
        for label, _, _ in self._steps[1 : self._now + 1]:
            if label is not None:
                yield label

    def do(self, edit: Edit) -> str | None:
        """Do an edit; what was undone before is forgotten.

        Returns:
            Why it was not done, or None.
        """
        before = self.map
        reason = edit.why_not(before)
        if reason is not None:
            return reason
        after = edit.apply(before)
        if after is before:
            return NOTHING_CHANGES
        del self._steps[self._now + 1 :]
        self._steps.append((edit.label(before), edit, after))
        self._now += 1
        return None

    def undo(self) -> bool:
        """Go back one map; return whether there was one."""
        if not self.can_undo:
            return False
        self._now -= 1
        return True

    def go(self, position: int) -> bool:
        """Undo or redo until so many edits lead to the map in hand; return whether that can be."""
        if not 0 <= position < len(self._steps):
            return False
        self._now = position
        return True

    def redo(self) -> bool:
        """Go forward again; return whether there was something undone."""
        if not self.can_redo:
            return False
        self._now += 1
        return True
