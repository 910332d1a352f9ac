"""Where six keys lead: right and left through everything in reading order, down and up by rows."""

from app.flow.events import Key
from app.flow.view import Rows


def first_focus(rows: Rows) -> str | None:
    """Return what has the focus to begin with."""
    return next((action.id for row in rows for action in row), None)


def settled_focus(rows: Rows, focus: str | None) -> str | None:
    """Return the focus if it is still there, else the first thing."""
    if any(action.id == focus for row in rows for action in row):
        return focus
    return first_focus(rows)


def moved_focus(rows: Rows, focus: str | None, key: Key) -> str | None:
    """Return what has the focus after an arrow key. The end leads to the beginning: no trap."""
    filled = [row for row in rows if row]
    order = [action.id for row in filled for action in row]
    if focus not in order:
        return order[0] if order else None
    at = order.index(focus)
    if key is Key.RIGHT:
        return order[(at + 1) % len(order)]
    if key is Key.LEFT:
        return order[at - 1]
    row, column = next(
        (r, c)
        for r, actions in enumerate(filled)
        for c, action in enumerate(actions)
        if action.id == focus
    )
    target = filled[(row + (1 if key is Key.DOWN else -1)) % len(filled)]
    share = column / len(filled[row])  # stay in the same part of the row, however many it holds
    return target[min(int(share * len(target) + 1e-9), len(target) - 1)].id
