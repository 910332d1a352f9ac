"""The one place that decides how a name is written, and said, in a language."""

from maps.model import Name
from maps.naming.romanising import romanised
from maps.naming.scripts import LATIN, is_read_by, scripts_of
from maps.naming.shown import drawn


class NameWriter:
    """Writes names for the travellers of one language.

    In their language where it is known; else as the sign has it, and behind it, for those who do
    not read its script, in Latin letters: as the map says them, else as the map says it in English,
    which is what signs have below their own script, else by the rules of `maps.naming.romanising`.
    """

    def __init__(self, language: str, script: str, signs: str = "") -> None:
        """Make a writer.

        Args:
            language: BCP 47, the traveller's.
            script: ISO 15924, what its readers write: ``Kore``, ``Jpan``, ``Hans``, ``Cyrl``, …
            signs: BCP 47, the language of the map's local names; empty: not known.
        """
        self.language = language
        self._script, self._signs = script, signs
        self._known: dict[Name, str] = {}

    def written(self, name: Name) -> str:
        """Return what to show; empty for a thing without a name."""
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = self._write(name)
        return known

    def sign(self, name: Name) -> str:
        """Return what stands on the sign; nothing where no font here draws its script."""
        return drawn(name.as_written)

    def spoken(self, name: Name) -> str:
        """Return what a voice of this language should say."""
        said = drawn(name.reading_in(self.language) or name.text_in(self.language))
        local = self.sign(name)
        if said or is_read_by(local, self._script):
            return said or local
        return self._latin(name) or local

    def latin(self, name: Name) -> str:
        """Return a name in Latin letters, or nothing where nobody knows how to read it."""
        local = self.sign(name)
        return local if local and scripts_of(local) <= {LATIN} else self._latin(name)

    def _write(self, name: Name) -> str:
        own, local = drawn(name.text_in(self.language)), self.sign(name)
        if own or (local and is_read_by(local, self._script)):
            return own or local
        latin = self._latin(name)
        return f"{local} ({latin})" if latin and local else local or latin

    def _latin(self, name: Name) -> str:
        texts = dict(name.by_language)
        said = [text for tag, text in name.by_language if "-Latn" in tag and text]
        found = (
            texts.get(f"{self._signs}-Latn")
            or next(iter(said), "")
            or name.text_in("en")
            or romanised(name.as_written, self._language_of(name))
            or ""
        )
        return drawn(found)

    def _language_of(self, name: Name) -> str:
        """Return the language of a local name: one that the map gives the same text in, if any."""
        local = name.as_written
        tags = [tag for tag, text in name.by_language if text == local]
        if self._signs and any(tag.split("-", 1)[0] == self._signs for tag in tags):
            return self._signs
        return next(iter(tags), self._signs)
