"""The language that nobody speaks says everything, longer, in characters that can be drawn."""

from fluent.syntax import FluentParser, ast

from app.assets import known_languages, message_files
from app.text.languages import SOURCE
from tests.support.catalogues import patterns, read_pattern
from tests.support.fonts import drawable_characters
from tests.support.pseudo import GROWTH_RATIO, grown, pseudo_book, pseudo_sources
from tests.support.tree import ROOT


def test_it_says_every_message_with_the_same_facts_and_at_least_two_fifths_longer() -> None:
    entries = [entry for text in pseudo_sources() for entry in FluentParser().parse(text).body]
    messages = {e.id.name: e.value for e in entries if isinstance(e, ast.Message)}
    english = {key: value for key, value in patterns(SOURCE).items() if "." not in key}
    assert set(messages) == set(english)
    fonts = drawable_characters(ROOT / "assets" / "fonts", known_languages()[SOURCE].fonts)
    for key, pattern in messages.items():
        ours, theirs = read_pattern(pattern), read_pattern(english[key])
        assert ours.variables == theirs.variables, key
        for long, short in zip(ours.texts, theirs.texts, strict=True):
            letters = sum(c.isalpha() for c in short)
            assert sum(c.isalpha() for c in long) >= GROWTH_RATIO * letters, key
            assert set(long) <= fonts | set("\n"), key


def test_slots_and_plurals_work_in_it() -> None:
    book = pseudo_book()
    assert book.say("phone-elevators", count=1) == "1 " + grown("lift")
    assert book.say("phone-elevators", count=2) == "2 " + grown("lifts")
    assert grown("Lift B2, 5 m") == "Llííft Bb2, 5 mm"
    assert len(message_files(SOURCE)) == len(pseudo_sources())
