"""The messages of one language as data: each way one of them can be said, and what it says then.

Made from the Fluent syntax tree, so that nothing here knows how the program fills its messages.
"""

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from fluent.syntax import FluentParser, ast

from app.assets import LOCALE
from app.text.languages import SOURCE
from tests.support.catalogues import patterns

NUMBERS = frozenset(
    {"metres", "feet", "count", "percent", "width", "gap", "step", "fewest", "most", "changes"}
)
"""Slots that hold a number; every other slot holds a text."""
SELECTED_BY_NUMBER = frozenset({"count", "changes", "most"})
"""Numbers that choose a plural: which one says nothing that the number does not."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to say one message: literal text, and the slots between."""

    key: str
    attribute: str
    """Empty for the text to read, ``speech`` for the one to hear."""
    chosen: Mapping[str, str]
    """Selector -> the variant that was chosen."""
    parts: tuple[tuple[str, bool], ...]
    """(literal text or name of a slot, whether it is a slot)."""

    @property
    def slots(self) -> tuple[str, ...]:
        """Return the slots, in order."""
        return tuple(part for part, is_slot in self.parts if is_slot)

    @property
    def literal(self) -> str:
        """Return the text, with ◆ for each slot."""
        return "".join("◆" if is_slot else part for part, is_slot in self.parts)

    def filled(self, facts: Mapping[str, object]) -> str:
        """Return the text with facts in its slots."""
        return "".join(str(facts[p]) if is_slot else p for p, is_slot in self.parts)

    def pattern(self) -> re.Pattern[str]:
        """Return what matches this phrase and no other text; groups are numbered like `slots`."""
        return re.compile(
            "".join(
                (r"([0-9]+)" if part in NUMBERS else r"(.+?)") if is_slot else re.escape(part)
                for part, is_slot in self.parts
            ),
            re.DOTALL,
        )


@cache
def phrases(language: str) -> tuple[Phrase, ...]:
    """Return every phrase that a language has for directions, a variant's own and its parent's."""
    found: list[Phrase] = []
    for name, pattern in patterns(language).items():
        key, _, attribute = name.partition(".")
        if key in _directions():
            found += _phrases_of(key, attribute, pattern)
    return tuple(found)


def phrases_in(text: str) -> tuple[Phrase, ...]:
    """Return every phrase of a Fluent file."""
    found: list[Phrase] = []
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Message):
            found += _phrases_of(entry.id.name, "", entry.value)
    return tuple(found)


@cache
def _directions() -> frozenset[str]:
    text = (LOCALE / SOURCE / "directions.ftl").read_text(encoding="utf-8")
    return frozenset(
        e.id.name for e in FluentParser().parse(text).body if isinstance(e, ast.Message)
    )


def _phrases_of(key: str, attribute: str, pattern: Any) -> list[Phrase]:
    return [Phrase(key, attribute, chosen, parts) for chosen, parts in _said(pattern) if parts]


def _said(pattern: Any) -> Iterator[tuple[dict[str, str], tuple[tuple[str, bool], ...]]]:
    """Yield each way of saying a pattern: what was chosen for it, and its parts."""
    for combination in itertools.product(*(_element(e) for e in pattern.elements)):
        chosen: dict[str, str] = {}
        parts: list[tuple[str, bool]] = []
        for choice, pieces in combination:
            if any(chosen.get(name, value) != value for name, value in choice.items()):
                break  # one selector cannot have two values
            chosen |= choice
            parts += pieces
        else:
            yield chosen, _joined(parts)


def _element(element: Any) -> list[tuple[dict[str, str], list[tuple[str, bool]]]]:
    if isinstance(element, ast.TextElement):
        return [({}, [(element.value, False)])]
    expression = element.expression
    if isinstance(expression, ast.SelectExpression):
        selector = expression.selector
        assert isinstance(selector, ast.VariableReference)
        name = selector.id.name
        found: list[tuple[dict[str, str], list[tuple[str, bool]]]] = []
        for variant in expression.variants:
            key = variant.key
            value = key.name if isinstance(key, ast.Identifier) else key.value
            for chosen, parts in _said(variant.value):
                if chosen.get(name, value) == value:
                    found.append(({**chosen, name: value}, list(parts)))
        return found
    if isinstance(expression, ast.VariableReference):
        return [({}, [(expression.id.name, True)])]
    assert isinstance(expression, ast.StringLiteral)
    return [({}, [(str(expression.parse()["value"]), False)])]


def _joined(parts: list[tuple[str, bool]]) -> tuple[tuple[str, bool], ...]:
    joined: list[tuple[str, bool]] = []
    for text, is_slot in parts:
        if joined and not is_slot and not joined[-1][1]:
            joined[-1] = (joined[-1][0] + text, False)
        else:
            joined.append((text, is_slot))
    return tuple(joined)
