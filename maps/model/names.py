"""Names of one thing in several languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One thing's name: as written locally, and per language (BCP 47 tag, text), sorted by tag."""

    local: str = ""
    by_language: tuple[tuple[str, str], ...] = ()
    readings: tuple[tuple[str, str], ...] = ()
    """(BCP 47 tag, what a voice should say), sorted by tag, where writing alone misleads it."""

    @property
    def as_written(self) -> str:
        """The local text; where nobody has given one, the first that anybody has."""
        return self.local or next((text for _, text in self.by_language if text), "")

    def text_in(self, language: str) -> str:
        """Return the name in `language`, else in its base language, else nothing."""
        return _text_in(language, self.by_language)

    def in_language(self, language: str) -> str:
        """Return the name in `language`, else in its base language, else as written locally."""
        return self.text_in(language) or self.local

    def reading_in(self, language: str) -> str:
        """Return what a voice should say in `language` where writing misleads it, else nothing."""
        return _text_in(language, self.readings)

    def every_text(self) -> tuple[str, ...]:
        """Return each distinct text of this name, the local one first."""
        return tuple(dict.fromkeys(t for t in (self.local, *(t for _, t in self.by_language)) if t))

    def __bool__(self) -> bool:
        """Say whether there is any text at all."""
        return bool(self.local or self.by_language)


def _text_in(language: str, texts: tuple[tuple[str, str], ...]) -> str:
    """Return the text for a language, else for its base language, else nothing."""
    if not texts:
        return ""
    base, found = language.split("-", 1)[0], ""
    for tag, text in texts:
        if tag == language and text:
            return text
        if tag == base:
            found = text
    return found


NO_NAME = Name()
