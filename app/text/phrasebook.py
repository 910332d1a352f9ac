"""One language's messages. A missing message or fact is an error, never a blank on a screen."""

import re
from collections.abc import Mapping, Sequence
from copy import copy
from functools import cached_property

from fluent.runtime import FluentBundle, FluentResource

from maps.model import WayfindingError
from maps.naming import NameOrder, NameWriter

_ENTRY = re.compile(r"^[A-Za-z][\w-]* *=.*(?:\n(?![A-Za-z]).*)*", re.MULTILINE)
"""One message of a Fluent file, with its attributes and the lines that belong to it."""


def entries_of(source: str) -> dict[str, str]:
    """Return the messages of a Fluent file as they stand there, by name; of two, the first."""
    found: dict[str, str] = {}
    for entry in _ENTRY.findall(source):
        found.setdefault(entry.split("=", 1)[0].strip(), entry)
    return found


class PhraseError(WayfindingError):
    """A message, or a fact it needs, is missing."""


class Phrasebook:
    """Sentences of one language.

    Values are given as strings, or as whole numbers where the language chooses a plural by them.
    """

    def __init__(  # noqa: PLR0913 - what a language is, each part by its name
        self,
        language: str,
        sources: Sequence[str],
        *,
        locale: str = "",
        names: NameWriter | None = None,
        order: NameOrder | None = None,
        decimal: str = ".",
        longest: int = 90,
    ) -> None:
        """Make a phrasebook.

        Args:
            language: its tag.
            sources: the texts of its Fluent files; of a message that occurs twice, the first holds.
            locale: whose plurals it has, if not its own.
            names: writes the names of a map for its readers; without one, they read Latin letters.
            order: how its readers expect names in a list.
            decimal: what stands between whole and part of a number.
            longest: of how many characters an instruction is at most.
        """
        self.longest = longest
        self.language = language
        self.decimal = decimal
        self.names = names or NameWriter(language, "Latn")
        self.order = order or NameOrder()
        # Isolation marks would reach the font as boxes; all our scripts run left to right.
        self._bundle = FluentBundle([locale or language], use_isolating=False)
        self._unread: dict[str, str] = {}
        for source in sources:
            for key, entry in entries_of(source).items():
                self._unread.setdefault(key, entry)
        self._keys = tuple(self._unread)
        self._is_for_ear = False
        self.eye = self
        """The same book, which says everything as it is read."""
        self._known: dict[object, str] = {}

    def has(self, key: str) -> bool:
        """Say whether there is a message of that name."""
        entry = self._unread.pop(key, None)
        if entry is not None:  # a kiosk says a few of its sentences first, and starts with those
            self._bundle.add_resource(FluentResource(entry))
        return self._bundle.has_message(key)

    def say(self, key: str, **facts: str | int) -> str:
        """Return a sentence.

        Raises:
            PhraseError: no such message, or a fact is missing.
        """
        return self._format(key, "speech" if self._is_for_ear else None, facts)

    def speak(self, key: str, **facts: str | int) -> str:
        """Return the sentence for the ear: the message's ``.speech``, else its text."""
        return self._format(key, "speech", facts)

    @cached_property
    def ear(self) -> "Phrasebook":
        """The same book, which says everything as it is said to the ear."""
        book = copy(self)
        book._is_for_ear = True  # noqa: SLF001 - another of our own kind
        book.eye = self
        return book

    def fixed_sentences(self) -> dict[str, str]:
        """Return what is said to the ear without any fact, by message: what can be recorded."""
        found: dict[str, str] = {}
        for key in self._keys:
            try:
                found[key] = self.speak(key)
            except PhraseError:
                continue  # it needs a fact
        return found

    def _format(self, key: str, attribute: str | None, facts: Mapping[str, str | int]) -> str:
        # facts come in the order in which one place of the program writes them: no need to sort
        memo = (key, attribute, *facts.items())
        known = self._known.get(memo)
        if known is not None:
            return known
        if not self.has(key):
            message = f"{self.language}: no message {key!r}"
            raise PhraseError(message)
        entry = self._bundle.get_message(key)
        pattern = entry.attributes.get(attribute, entry.value) if attribute else entry.value
        if pattern is None:
            message = f"{self.language}: message {key!r} has no text"
            raise PhraseError(message)
        text, errors = self._bundle.format_pattern(pattern, dict(facts))
        if errors:
            message = f"{self.language}: message {key!r}: {errors[0]}"
            raise PhraseError(message)
        result = str(text)
        if len(self._known) < 4096:
            self._known[memo] = result
        return result
