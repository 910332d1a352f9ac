"""The style guide as checks: of one sentence, and of the one or two that tell a maneuver.

A complaint is (what, the sentence). One action a sentence: one request; a turn and the going that
follows it are one movement. Nothing here fills messages: sentences come from outside.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from tests.support.wording.lexicon import LEXICONS, NAME

Facts = Mapping[str, str | int]
Complaint = tuple[str, str]

NAMES = frozenset({"name", "sign", "landmark", "place", "entrance", "button"})
"""Slots that hold a text from the map."""
_UNCOUNTED = NAMES | {"level"}
"""A level may have a name of the map's; how long our own labels are, the templates tell."""
LABELS = frozenset({"level", "door"})
"""Slots that hold what a message of our own makes of the map."""

_LEFT_OVER = re.compile(r"[{}$]|\bnone\b|\bNone\b|\bundefined\b|\bNaN\b|�")
_UNCLEAN = re.compile(
    r"\s\s|^\s|\s$|\s[.,;:!?]|[\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069]"
)
_STOPS = ".。"


def without_names(text: str, facts: Facts) -> str:
    """Return a sentence with ◆ for each text from the map, the longest first."""
    names = sorted(
        (str(v) for k, v in facts.items() if k in _UNCOUNTED and v), key=len, reverse=True
    )
    for name in names:
        text = text.replace(name, NAME)
    return text


def complaints(language: str, text: str, facts: Facts | None = None) -> Iterator[Complaint]:
    """Yield what is wrong with one sentence; `facts` are those that its message was filled with."""
    facts = facts or {}
    rules = LEXICONS[language]
    bare = without_names(text, facts)
    if _LEFT_OVER.search(bare):
        yield "something is left over", text
    if _UNCLEAN.search(bare):
        yield "spaces or invisible characters", text
    if not bare.endswith(rules.stop) or bare.endswith(rules.stop * 2):
        yield "does not end with its full stop", text
    if any(stop in re.sub(r"[0-9]\.[0-9]", "", bare[:-1]) for stop in _STOPS):
        yield "more than one sentence", text
    units = rules.measure(bare)
    if units > rules.limit:
        yield f"{units} of {rules.limit} units", text
    if len(bare) > rules.most_characters:
        yield f"{len(bare)} of {rules.most_characters} characters", text
    for pattern in rules.forbidden:
        if found := re.search(pattern, bare, re.IGNORECASE):
            yield f"says {found.group()!r}", text
    for pattern in rules.looks:
        if found := re.search(pattern, bare, re.IGNORECASE):
            yield f"relies on {found.group()!r}", text
    if (actions := _actions(language, bare)) > 1:
        yield f"{actions} actions", text
    yield from _numbers(language, bare, facts)


def step_complaints(language: str, sentences: Iterable[tuple[str, Facts]]) -> Iterator[Complaint]:
    """Yield what is wrong with all that is said in one step."""
    said = list(sentences)
    if not 1 <= len(said) <= 2:
        yield f"{len(said)} sentences", " | ".join(text for text, _ in said)
    for text, facts in said:
        yield from complaints(language, text, facts)


def spoken_complaints(
    seen: list[tuple[str, str, Facts]], heard: list[tuple[str, str, Facts]]
) -> Iterator[Complaint]:
    """Yield what is shown and not said. Both are (message, text, facts), sentence by sentence.

    A voice says names as its own language reads them; numbers and labels are the same.
    """
    if [key for key, _, _ in seen] != [key for key, _, _ in heard]:
        yield "other sentences are heard than seen", " | ".join(text for _, text, _ in heard)
        return
    for (_, text, shown), (_, spoken, said) in zip(seen, heard, strict=True):
        if set(shown) != set(said):
            yield "other facts are heard than seen", spoken
        for slot, value in said.items():
            is_told = slot in NAMES or str(value) in text or slot in LABELS
            if is_told and str(value) not in spoken and str(shown[slot]) in text:
                yield f"{slot} {value!r} is shown and not said", spoken
        for slot, value in shown.items():
            if slot not in NAMES | LABELS | {"form"} and str(value) != str(said[slot]):
                yield f"{slot} is {value!r} on the screen and {said[slot]!r} in speech", spoken
        if re.search(r"[“”«»「」‘’]|\bcm\b|\bсм\b", without_names(spoken, said)):
            yield "is written, not said", spoken


def _actions(language: str, bare: str) -> int:
    rules = LEXICONS[language]
    if rules.asking:
        return len(re.findall(rules.asking, bare))
    flags = re.IGNORECASE
    turns = len(re.findall(rules.turning, bare, flags)) if rules.turning else 0
    goes = len(re.findall(rules.going, bare, flags)) if rules.going else 0
    does = len(re.findall(rules.doing, bare, flags)) if rules.doing else 0
    return max(turns, goes) + does


def _numbers(language: str, bare: str, facts: Facts) -> Iterator[Complaint]:
    """Yield numbers that are not rounded as people say them, or stand without their unit."""
    metres = facts.get("metres")
    if metres is not None:
        value = int(metres)
        step = 5 if value < 20 else 10 if value <= 100 else 50
        if value <= 0 or value % step:
            yield f"{value} metres are not said", bare
    for slot, unit in LEXICONS[language].units.items():
        if slot in facts and not re.search(rf"(?<![0-9]){facts[slot]}\s?({unit})", bare):
            yield f"{slot} {facts[slot]} without its unit", bare
