"""Sentences -> the facts they tell, read back with the phrases of their language alone.

A text is cut where sentences end, and each is held against every phrase. A slot for a text of the map
takes only what the map can put there, so that a phrase fits for one reason. Where several phrases
fit, they have to tell the same.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from app.text.labels import level_label, name_label, place_label
from app.text.phrasebook import Phrasebook
from maps.model import Name, StationMap
from tests.support.wording.catalogue import NUMBERS, SELECTED_BY_NUMBER, Phrase, phrases
from tests.support.wording.templates import NO_SENTENCES

Fact = tuple[str, str]
"""What it is about, with a dot where the second sentence says it, and its value: ``("turn", "left")``."""

_CUT = re.compile(r"(?<=\.) |(?<=。)")

_SAYS_NOTHING = frozenset({"form"})
"""A selector by which a language bends its words, whatever is told."""


@dataclass(frozen=True)
class Reader:
    """Reads the sentences of one language about one station."""

    station: StationMap
    book: Phrasebook
    told: tuple[Phrase, ...] = ()
    """Its phrases; none: those that are shipped."""

    @cached_property
    def _phrases(self) -> list[tuple[Phrase, re.Pattern[str]]]:
        told = [
            phrase
            for phrase in self.told or phrases(self.book.language)
            if not phrase.attribute and not phrase.key.startswith(NO_SENTENCES)
        ]
        return [(phrase, phrase.pattern()) for phrase in told]

    @cached_property
    def _texts(self) -> Mapping[str, Mapping[str, frozenset[str]]]:
        """What may stand in a slot -> what it means: ids of places and levels, texts of names."""
        station, book = self.station, self.book
        places: dict[str, set[str]] = {}
        for place in station.places:
            for text in (place_label(place, book), *self._written(place.name)):
                places.setdefault(text, set()).add(place.id)
        levels: dict[str, set[str]] = {}
        for level in station.levels:
            levels.setdefault(level_label(level, book), set()).add(level.id)
        names: dict[str, set[str]] = {}
        for name in self._names():
            for text in self._written(name):
                names.setdefault(text, set()).add(name.as_written)
        for machine in station.equipment:
            names.setdefault(machine.ref, set()).add(machine.ref)
        doors: dict[str, set[str]] = {}
        for ref in {node.ref for node in station.nodes if node.ref}:
            doors.setdefault(self._door(ref), set()).add(ref)
        known = {
            "place": places,
            "landmark": places,
            "entrance": places,
            "level": levels,
            "name": names,
            "sign": names,
            "button": names,
            "door": doors,
        }
        return {k: {t: frozenset(ids) for t, ids in v.items() if t} for k, v in known.items()}

    def _names(self) -> Iterator[Name]:
        for way in self.station.pathways:
            yield from (way.name, way.signposted_as, way.reversed_signposted_as)
        for machine in self.station.equipment:
            yield machine.name
            yield from (button.text for button in machine.buttons)

    def _written(self, name: Name) -> set[str]:
        """Return how a name may stand in a sentence: alone, or with the station's own text."""
        own, local = name_label(name, self.book), name.as_written
        both = {
            self.book.say(key, own=own, local=local)
            for key in ("name-both", "sign-both")
            if own and local
        }
        # a name that ends with a stop (e.V.) shares it with the sentence that it ends
        return {known.removesuffix(".") for known in (own, local, *both)} | {own, local, *both} - {
            ""
        }

    def _door(self, ref: str) -> str:
        parts = re.fullmatch(r"([0-9]+)-([0-9]+)", ref)
        if parts is None:
            return self.book.say("train-door", door=ref)
        return self.book.say("train-car-door", car=parts[1], door=parts[2])

    def read(self, text: str) -> list[frozenset[Fact]]:
        """Return every reading of the words of a maneuver; one, where they are clear."""
        found: dict[frozenset[Fact], None] = {}
        cuts = [0, *(cut.end() for cut in _CUT.finditer(text)), len(text)]
        for cut in cuts[1:]:
            first, rest = text[:cut].strip(), text[cut:].strip()
            for one in self._sentence(first):
                for other in self._sentence(rest) if rest else [frozenset()]:
                    found[one | {(f"{about}·", value) for about, value in other}] = None
        return list(found)

    def _sentence(self, text: str) -> Iterator[frozenset[Fact]]:
        for phrase, pattern in self._phrases:
            match = pattern.fullmatch(text) or (
                pattern.fullmatch(text + ".") if text.endswith(".") else None
            )
            if match is not None:
                facts = self._facts(phrase, match.groups())
                if facts is not None:
                    yield facts

    def _facts(self, phrase: Phrase, values: tuple[str, ...]) -> frozenset[Fact] | None:
        """Return what a phrase tells with these values; None if the map has no such texts."""
        facts: set[Fact] = {("what", subject_of(phrase.key))}
        slots = dict(zip(phrase.slots, values, strict=True))
        for slot, value in slots.items():
            if slot in NUMBERS:
                facts.add((slot, value))
                continue
            meant = self._texts.get(slot, {}).get(value)
            if meant is None:
                return None
            facts.add((slot, "|".join(sorted(meant))))
        for selector, variant in phrase.chosen.items():
            if selector in _SAYS_NOTHING:
                continue
            if selector in SELECTED_BY_NUMBER:
                if selector not in slots:
                    facts.add((selector, {"one": "1"}.get(variant, variant)))
                continue
            facts.add((selector, variant))
        return frozenset(facts)


def subject_of(key: str) -> str:
    """Return what a message is about, whatever it is called for lack or presence of a name."""
    return re.sub(r"-(named|counted|to|signed)\b", "", key)
