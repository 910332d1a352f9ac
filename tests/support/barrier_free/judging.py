"""What the tests of the requirements have in common."""

from collections.abc import Callable, Iterable, Iterator

import pytest

from tests.support.barrier_free.sight import Box, Sight

requirement = pytest.mark.requirement
"""Says which of the requirements a test is about."""

_SHOWN = 6


def none_of(wrong: Iterable[object]) -> None:
    """Fail with the first few of these, if there are any."""
    found = [str(each) for each in wrong]
    shown = "\n".join(found[:_SHOWN])
    assert not found, f"{len(found)} are wrong, as\n{shown}"


def apart(one: Box, other: Box) -> float:
    """Return how far two boxes are apart along the axis that parts them; negative: they overlap."""
    across = max(one[0] - other[2], other[0] - one[2])
    along = max(one[1] - other[3], other[1] - one[3])
    return max(across, along)


def width(box: Box) -> float:
    """Return the width of a box."""
    return box[2] - box[0]


def height(box: Box) -> float:
    """Return the height of a box."""
    return box[3] - box[1]


def in_all(
    sights: Iterable[Sight], find: Callable[[Sight], Iterable[object]]
) -> Iterator[tuple[str, object]]:
    """Yield what is wrong in each sight, with where that is."""
    for sight in sights:
        for each in find(sight):
            yield str(sight), each
