"""A journal that was changed anywhere says so; one that was torn loses only what was torn."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from maps.publishing.journal import BEGINNING, Broken, Journal, following, read_journal, write_line

NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
WORDS = st.text(max_size=30)


def written(count: int) -> bytes:
    data = b""
    for number in range(count):
        journal = read_journal(data)
        assert isinstance(journal, Journal)
        data += write_line(
            following(journal, at=NOW, who=f"p{number % 3}", what="draft.submit", why=f"w{number}")
        )
    return data


DATA = written(6)


def test_an_empty_journal_has_a_beginning() -> None:
    assert read_journal(b"") == Journal((), BEGINNING, 0)


def test_lines_are_read_as_they_were_written() -> None:
    journal = read_journal(DATA)
    assert isinstance(journal, Journal)
    assert [line.number for line in journal.lines] == [1, 2, 3, 4, 5, 6]
    assert journal.whole_bytes == len(DATA)
    assert not journal.is_torn


@given(WORDS, WORDS, WORDS, WORDS)
def test_any_words_make_one_line(who, what, subject, why) -> None:
    line = following(
        Journal((), BEGINNING, 0), at=NOW, who=who, what=what, subject=subject, why=why
    )
    found = read_journal(write_line(line))
    assert isinstance(found, Journal)
    assert found.lines == (line,)


@given(st.integers(0, len(DATA) - 1), st.integers(1, 255))
def test_a_byte_that_was_changed_is_noticed_or_was_the_last_line(at: int, by: int) -> None:
    changed = bytearray(DATA)
    changed[at] ^= by
    found, whole = read_journal(bytes(changed)), read_journal(DATA)
    assert isinstance(whole, Journal)
    last = DATA.rindex(b"\n", 0, len(DATA) - 1) + 1
    if at < last:
        assert isinstance(found, Broken) or found.is_torn
        return
    assert isinstance(found, Broken) or found.head != whole.head


@given(st.integers(1, 5))
def test_a_line_that_was_taken_out_is_noticed(number: int) -> None:
    lines = DATA.splitlines(keepends=True)
    del lines[number - 1]
    assert read_journal(b"".join(lines)) == Broken(number, "does not follow the line before")


@given(st.integers(0, len(DATA)))
def test_a_torn_journal_keeps_its_whole_lines(length: int) -> None:
    found = read_journal(DATA[:length])
    assert isinstance(found, Journal)
    assert found.whole_bytes == DATA.rfind(b"\n", 0, length) + 1
    assert len(found.lines) == DATA[:length].count(b"\n")
    assert found.is_torn == (found.whole_bytes < length)
