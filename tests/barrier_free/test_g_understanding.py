"""Part G of the requirements: understanding."""

from statistics import median

import pytest

from app.display import Display
from app.screens.journey import present
from app.text.speech import sentences_of
from tests.support.barrier_free.judging import apart, none_of, requirement
from tests.support.barrier_free.looks import LANGUAGES, Look, axes
from tests.support.barrier_free.situations import PRINT_NEWS, situations
from tests.support.visit import BOOKS, ids

EASY = next((name for name in axes() if "easy" in name), None)
CHOICES = 6
BESIDE_MM = 24.0
BY_THEMSELVES = {
    *("minus", "plus", "chevron_up", "chevron_down", "check", "cross"),
    *("back", "backspace", "shift", "keyboard", "space"),
    "search",
}
"""Signs that everybody knows, on keys of a keyboard and of the map; each has words for the ear.
Behind the one of the search stands what is typed, drawn as letters that are kept nowhere."""
CALLS = ("bar:staff", "bar:call", "staff:")


def _staff_is_offered() -> bool:
    return any(
        action_id.startswith(CALLS)
        for s in situations()
        for action_id in ids(present(*s.session(Look())))
    )


@requirement("G01")
def test_easy_mode_is_offered_first_of_all_and_asks_one_thing_at_a_time(walked, measured) -> None:
    assert any("easy" in each for each in ids(present(*situations()[0].session(Look()))))
    counts = []
    for sight in walked:
        if not sight.look.has("easy") or sight.is_asked:
            continue
        own = [
            t
            for t in sight.targets
            if t.part == "screen" and not t.id.startswith(("key:", "page:"))
        ]
        counts.append((len(own), str(sight)))
    measured(f"at most {max(counts)[0]} choices on {len(counts)} screens")
    none_of(each for each in counts if each[0] > CHOICES)


@requirement("G01")
def test_easy_mode_is_half_as_large_again(walked, measured) -> None:
    """The text in the middle of all that are on screens; single long names may be smaller."""
    sizes: dict[bool, list[float]] = {True: [], False: []}
    for sight in walked:
        if sight.look.modes.get("chosen_ratio", 1.0) == 1.0:
            sizes[sight.look.has("easy")] += [t.ink_mm for t in sight.texts if t.part == "screen"]
    easy, usual = median(sizes[True]), median(sizes[False])
    measured(f"text {easy:.1f} mm instead of {usual:.1f} mm")
    assert easy > 1.2 * usual
    assert Display(is_easy=True).scale_ratio >= 1.5


@requirement("G02")
def test_every_pictogram_has_a_word_on_it_or_beside_it(walked, measured) -> None:
    count, wrong = 0, []
    for sight in walked:
        words = {text.target for text in sight.texts}
        for icon in sight.icons:
            count += 1
            if icon.name in BY_THEMSELVES or (icon.target and icon.target in words):
                continue
            near = min(
                (sight.mm(apart(icon.box, t.box)) for t in sight.texts if t.part == icon.part),
                default=1000.0,
            )
            if near > BESIDE_MM:
                wrong.append((str(sight), icon.name, near))
    measured(f"{count} pictograms")
    none_of(wrong)


@requirement("G03")
def test_staff_are_one_press_away_on_every_screen(walked) -> None:
    none_of(
        str(sight)
        for sight in walked
        if not sight.is_asked and not any(each.startswith(CALLS) for each in sight.ids)
    )
    assert _staff_is_offered()


@requirement("G04")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_says_what_happened_and_what_to_do(language, measured) -> None:
    """Two sentences: the printer's troubles, a failure of ours, a search that finds nothing."""
    book = BOOKS[language]
    failed = [n for n in PRINT_NEWS if n.stage.value == "failed"]
    texts = [book.say(f"print-{news.state.value.replace('_', '-')}") for news in failed]
    texts += [
        f"{book.say('trouble-title')}. {book.say('trouble-words')}",
        f"{book.say('search-none')}. {book.say('search-none-words')}",
        f"{book.say('no-way-any-now')}. {book.say('no-way-opening')}",
        book.say("handoff-none"),
    ]
    measured(f"{len(texts)} errors in {len(LANGUAGES)} languages")
    none_of(text for text in texts if len(sentences_of(text)) < 2)
    none_of(text for text in texts if sum(c.isdigit() for c in text) > 1)
