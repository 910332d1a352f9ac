"""What the report on languages says, and how a reader's word gets into it."""

import json

import pytest

from app.assets import LOCALE, known_languages
from app.text.reviews import REVIEWS_FILE, read_reviews, unreviewed
from tests.language_report import entries_by_key, main, missing_glyphs, report_line, reviews_of

LANGUAGES = tuple(known_languages())


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_has_its_reviews_and_only_of_messages_that_there_are(tag) -> None:
    path = LOCALE / tag / REVIEWS_FILE
    reviews = read_reviews(path.read_bytes(), name=f"{tag}/{REVIEWS_FILE}")
    assert set(reviews) <= set(entries_by_key(tag))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_line_of_the_report_counts_every_message_once(tag) -> None:
    name, messages, missing, _, glyphs, read, unread = report_line(tag).split()[:7]
    assert name == tag
    assert int(messages) == int(read) + int(unread) == len(entries_by_key(tag))
    assert int(unread) == len(unreviewed(entries_by_key(tag), reviews_of(tag)))
    assert (int(missing), int(glyphs)) == (0, 0)
    assert not missing_glyphs(tag)


def test_unread_messages_are_printed_with_their_texts(capsys) -> None:
    assert main(["-v", "ms"]) == 0
    said = capsys.readouterr().out
    assert "bar-back = " + entries_by_key("ms")["bar-back"].split("= ", 1)[1].strip() in said


def test_what_somebody_has_read_is_noted_with_name_and_day(tmp_path, capsys) -> None:
    (tmp_path / "ko").mkdir()
    noted = tmp_path / "ko" / REVIEWS_FILE
    assert main(["--read", "ko", "bar-back"], tmp_path) == 1
    assert main(["--read", "ko", "--by", "A", "--on", "2026-01-31", "no-such"], tmp_path) == 1
    assert "no-such" in capsys.readouterr().err
    assert not noted.exists()
    assert main(["--read", "ko", "--by", "A", "--on", "2026-01-31", "bar-back"], tmp_path) == 0
    assert list(json.loads(noted.read_bytes())) == ["bar-back"]
    assert main(["--read", "ko", "--by", "B", "--on", "2026-02-01", "all"], tmp_path) == 0
    reviews = read_reviews(noted.read_bytes(), name="ko")
    assert unreviewed(entries_by_key("ko"), reviews) == ()
