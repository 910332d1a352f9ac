"""Names of one thing in several languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One thing's name: as written locally, and per language (BCP 47 tag, text), sorted by tag."""

    local: str = ""
    by_language: tuple[tuple[str, str], ...] = ()
    readings: tuple[tuple[str, str], ...] = ()
    """(BCP 47 tag, what a voice should say), sorted by tag, where writing alone misleads it."""

    def in_language(self, language: str) -> str:
        """Return the name in `language`, else in its base language, else as written locally."""
        texts = dict(self.by_language)
        for tag in (language, language.split("-", 1)[0]):
            if texts.get(tag):
                return texts[tag]
        return self.local

    def reading_in(self, language: str) -> str:
        """Return what a voice should say for this name in `language`."""
        readings = dict(self.readings)
        for tag in (language, language.split("-", 1)[0]):
            if readings.get(tag):
                return readings[tag]
        return self.in_language(language)

    def every_text(self) -> tuple[str, ...]:
        """Return each distinct text of this name, the local one first."""
        return tuple(dict.fromkeys(t for t in (self.local, *(t for _, t in self.by_language)) if t))

    def __bool__(self) -> bool:
        """Say whether there is any text at all."""
        return bool(self.local or self.by_language)


NO_NAME = Name()
