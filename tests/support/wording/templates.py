"""Every sentence that directions can say, in every variant, filled with facts as stations have them."""

from collections.abc import Iterator

from tests.support.wording.catalogue import NUMBERS, Phrase, phrases
from tests.support.wording.lexicon import NAME

LABELS = ("place-", "level-", "elevator-named", "elevator-between", "elevator-plain", "train-")
LABELS += tuple(
    f"{kind}-{form}"
    for kind in ("escalator", "moving_sidewalk", "stairlift")
    for form in ("named", "between", "plain")
)
NO_SENTENCES = (*LABELS, "two-sentences", "name-both", "sign-both")
"""Messages that are part of a sentence, or hold two."""

NUMBER = {"metres": 150, "feet": 500, "count": 3, "percent": 12, "width": 80, "gap": 13, "step": 5}
_STAIRS = 34


def sentences(language: str) -> Iterator[tuple[Phrase, str, dict[str, str | int]]]:
    """Yield every phrase of the directions that is a sentence, filled, and what it was filled with."""
    level = _label(language, "level-below", number=2)
    door = _label(language, "train-car-door", car=6, door=3)
    for phrase in phrases(language):
        if phrase.key.startswith(NO_SENTENCES):
            continue
        facts: dict[str, str | int] = {}
        for slot in phrase.slots:
            facts[slot] = NUMBER[slot] if slot in NUMBERS else NAME
            if slot == "count" and phrase.key.startswith("take-stairs"):
                facts[slot] = _STAIRS
        if "level" in facts:
            facts["level"] = level
        if "door" in facts:
            facts["door"] = door
        counted = {slot: fact for slot, fact in facts.items() if slot != "level"}
        yield phrase, phrase.filled(facts), counted


def _label(language: str, key: str, **facts: int) -> str:
    phrase = next(p for p in phrases(language) if p.key == key and not p.attribute)
    return phrase.filled(facts)
