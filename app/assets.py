"""What is shipped with the program: phrasebooks, fonts, built-in stations."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from app.text.phrasebook import Phrasebook
from maps.model import RequestError

ASSETS = Path(__file__).resolve().parents[1] / "assets"


class Phrasebooks(Mapping[str, Phrasebook]):
    """Phrasebooks by language, each read when it is first asked for."""

    def __init__(self, languages: Sequence[str]) -> None:
        """Offer these languages, in this order."""
        self._languages = tuple(languages)
        self._read: dict[str, Phrasebook] = {}

    def __getitem__(self, language: str) -> Phrasebook:
        """Return a language's phrasebook."""
        if language not in self._languages:
            raise KeyError(language)
        if language not in self._read:
            self._read[language] = load_phrasebook(language)
        return self._read[language]

    def __iter__(self) -> Iterator[str]:
        """Go through the languages in order."""
        return iter(self._languages)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._languages)


def load_phrasebook(language: str) -> Phrasebook:
    """Load one language's phrasebook from the assets.

    Raises:
        RequestError: there is no such language; lists those there are.
    """
    folder = ASSETS / "locale" / language
    files = sorted(folder.glob("*.ftl"))
    if not files:
        known = ", ".join(sorted(p.name for p in (ASSETS / "locale").iterdir() if p.is_dir()))
        message = f"language {language}: not available; there are: {known}"
        raise RequestError(message)
    return Phrasebook(language, [file.read_text(encoding="utf-8") for file in files])
