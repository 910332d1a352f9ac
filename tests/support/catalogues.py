"""The messages of every language as Fluent's own parser reads them: facts, texts, lengths."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from app.assets import LOCALE, known_languages, message_files

SAME_FACT = {"floor": "number", "feet": "metres"}
"""The same fact counted in two ways, as the language does: floors from one or none, and units."""

MOST_FORMS = 6
"""So many plurals no language exceeds (CLDR)."""

SLOT = "00000"
"""Stands for what is put into a message, where its length is asked."""


class Reader(Visitor):
    """Collects what one pattern shows: the variables and the literal texts.

    A variable that only selects among forms is left out: plurals are each language's own affair.
    """

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.texts: list[str] = []

    @property
    def facts(self) -> set[str]:
        """The variables, whichever way they are counted."""
        return {SAME_FACT.get(name, name) for name in self.variables}

    def visit_SelectExpression(self, node: Any) -> None:  # noqa: N802 - fluent's name
        if len(node.variants) > MOST_FORMS:  # names of days and months: they are what is shown
            self.visit(node.selector)
        for variant in node.variants:
            self.visit(variant)

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802 - fluent's name
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: Any) -> None:  # noqa: N802
        self.texts.append(node.value)

    def visit_StringLiteral(self, node: Any) -> None:  # noqa: N802
        self.texts.append(str((node.parse() or {}).get("value", "")))


def read_pattern(pattern: Any) -> Reader:
    """Return what a pattern shows; nothing for none."""
    reader = Reader()
    if pattern is not None:
        reader.visit(pattern)
    return reader


def entries(language: str) -> Iterator[tuple[str, Any]]:
    """Yield (where, entry) of a language's files, parents included, the own ones first."""
    for name, text in message_files(language).items():
        for entry in FluentParser().parse(text).body:
            yield f"{(LOCALE / language / name).relative_to(LOCALE)}", entry


@cache
def patterns(language: str) -> dict[str, Any]:
    """Return every message and attribute of a language by its name in full: ``key``, ``key.speech``."""
    found: dict[str, Any] = {}
    for _, entry in entries(language):
        if isinstance(entry, ast.Message) and entry.id.name not in found:
            found[entry.id.name] = entry.value
            for attribute in entry.attributes:
                found[f"{entry.id.name}.{attribute.id.name}"] = attribute.value
    return found


def is_variant(language: str) -> bool:
    """Say whether a language is another's variant."""
    return bool(known_languages()[language].parent)


def longest_text(pattern: Any) -> str:
    """Return the longest that a pattern can say, with `SLOT` for what is put in."""
    said = ""
    for element in pattern.elements if pattern is not None else ():
        if isinstance(element, ast.TextElement):
            said += element.value
        elif isinstance(element.expression, ast.SelectExpression):
            forms = (longest_text(variant.value) for variant in element.expression.variants)
            said += max(forms, key=len)
        elif isinstance(element.expression, ast.StringLiteral):
            said += str((element.expression.parse() or {}).get("value", ""))
        else:
            said += SLOT
    return said
