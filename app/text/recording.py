"""What a person has to say into a microphone so that a language without a voice can be heard.

Sentences without facts are recorded whole; of the others the parts between the facts, and every
name and number beside them. Together they make every sentence of the kiosk on one map.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from fluent.syntax import FluentParser, ast

from app.text.labels import equipment_label, level_label, place_label
from app.text.phrasebook import Phrasebook
from app.text.speech import heard_text, sentences_of
from maps.model import StationMap

_SLOT = "\0"
_NUMBERS = (*range(101), *range(110, 200, 10), *range(150, 3001, 50))
"""Counts and minutes one by one; metres by tens and by fifties, as they are said."""
_UNHEARD = "phone-"
"""Messages of the phone page: nobody reads them out here."""


@dataclass(frozen=True, slots=True)
class Clip:
    """One recording: its file, and what is said in it."""

    file: str
    words: str


def clips_to_record(
    sources: Sequence[str], station: StationMap, book: Phrasebook
) -> tuple[Clip, ...]:
    """Return all clips of a language and a map; none has the words of another.

    Args:
        sources: the texts of the language's Fluent files.
        station: whose names are said.
        book: the language's phrasebook.
    """
    found: dict[str, Clip] = {}
    for file, words in (*_messages(sources), *_names(station, book.ear), *_numbers()):
        for number, sentence in enumerate(sentences_of(words), start=1):
            heard = heard_text(sentence)
            name = file if number == 1 else f"{file}.{number}"
            if heard:
                found.setdefault(heard.casefold(), Clip(f"{name}.wav", heard))
    return tuple(found.values())


def _messages(sources: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield (file, words) of every part of a message that is heard."""
    seen: set[str] = set()
    for source in sources:
        for entry in FluentParser().parse(source).body:
            if not isinstance(entry, ast.Message) or entry.id.name in seen:
                continue
            seen.add(entry.id.name)
            if entry.id.name.startswith(_UNHEARD):
                continue
            spoken = [a.value for a in entry.attributes if a.id.name == "speech"]
            pattern = spoken[0] if spoken else entry.value
            texts = list(dict.fromkeys(_texts(pattern))) if pattern is not None else []
            if len(texts) == 1 and _SLOT not in texts[0]:
                yield entry.id.name, texts[0]
                continue
            parts = dict.fromkeys(part.strip() for text in texts for part in text.split(_SLOT))
            for number, part in enumerate(parts, start=1):
                yield f"{entry.id.name}.{number}", part


def _texts(pattern: ast.Pattern) -> list[str]:
    """Return every text that a pattern can become, its facts being slots."""
    texts = [""]
    for element in pattern.elements:
        texts = [text + more for text in texts for more in _forms(element)]
    return texts


def _forms(element: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [element.value]
    match element.expression:
        case ast.SelectExpression(variants=variants):
            return [text for variant in variants for text in _texts(variant.value)]
        case ast.StringLiteral() as literal:
            return [str(literal.parse()["value"])]
        case ast.Placeable() as inner:
            return _forms(inner)
        case _:
            return [_SLOT]


def _names(station: StationMap, ear: Phrasebook) -> Iterator[tuple[str, str]]:
    """Yield every name that a sentence may hold, as it is said."""
    labels: list[str] = [ear.names.written(station.name)]
    labels += [level_label(level, ear) for level in station.levels]
    labels += [place_label(place, ear) for place in station.places]
    labels += [equipment_label(machine, station, ear) for machine in station.equipment]
    names = [
        *(machine.name for machine in station.equipment),
        *(button.text for machine in station.equipment for button in machine.buttons),
        *(
            name
            for pathway in station.pathways
            for name in (
                pathway.name,
                pathway.signposted_as,
                pathway.reversed_signposted_as,
            )
        ),
    ]
    for name in filter(None, names):
        labels += [ear.names.spoken(name), ear.names.written(name)]
    refs = [thing.ref for thing in (*station.places, *station.equipment)]
    yield from _numbered("name", [*labels, *(part for ref in refs for part in ref.split(";"))])


def _numbered(kind: str, texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    for number, text in enumerate(dict.fromkeys(filter(None, texts)), start=1):
        yield f"{kind}.{number}", text


def _numbers() -> Iterator[tuple[str, str]]:
    for number in _NUMBERS:
        yield f"number.{number}", str(number)
