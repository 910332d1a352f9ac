"""A message is reviewed as long as it says what was read."""

import pytest

from app.text.phrasebook import entries_of
from app.text.reviews import Review, read_reviews, text_mark, unreviewed, write_reviews
from maps.model import MapError

SOURCE = """# Words.
go = Go { $metres } metres.
    .speech = Go on.

# More words.
stop = Stop.
"""


def reviewed(source: str = SOURCE) -> dict[str, Review]:
    return {
        key: Review(text=text_mark(entry), by="A reader", on="2026-01-31")
        for key, entry in entries_of(source).items()
    }


def test_a_changed_text_is_unreviewed_by_itself() -> None:
    reviews = reviewed()
    assert unreviewed(entries_of(SOURCE), reviews) == ()
    assert unreviewed(entries_of(SOURCE.replace("Stop.", "Halt.")), reviews) == ("stop",)
    assert unreviewed(entries_of(SOURCE.replace("Go on.", "Go.")), reviews) == ("go",)
    assert unreviewed(entries_of(SOURCE), {}) == ("go", "stop")


def test_remarks_and_blanks_change_no_text() -> None:
    moved = SOURCE.replace("# More words.", "\n\n# Other remarks.").replace(
        "    .speech", "  .speech"
    )
    assert unreviewed(entries_of(moved), reviewed()) == ()


def test_reviews_come_back_as_they_were_written() -> None:
    assert read_reviews(write_reviews(reviewed()), name="reviews.json") == reviewed()
    assert write_reviews({}) == b"{}\n"
    assert write_reviews(read_reviews(write_reviews(reviewed()), name="r")) == write_reviews(
        reviewed()
    )


@pytest.mark.parametrize(
    "data",
    [
        b"[]",
        b"{",
        b'{"go": {"text": "00", "by": "me"}}',
        b'{"go": {"text": "00", "by": " ", "on": "2026-01-31"}}',
        b'{"go": {"text": "00", "by": "me", "on": "yesterday"}}',
    ],
)
def test_what_is_no_review_is_said(data) -> None:
    with pytest.raises(MapError, match=r"ko/reviews\.json"):
        read_reviews(data, name="ko/reviews.json")
