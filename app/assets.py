"""What is shipped with the program: phrasebooks, fonts, built-in stations."""

from pathlib import Path

from app.text.phrasebook import Phrasebook
from maps.model import RequestError

ASSETS = Path(__file__).resolve().parents[1] / "assets"


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
