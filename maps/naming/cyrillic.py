"""Cyrillic → Latin letters: Mongolian by MNS 5217:2012, Russian as its street maps write it.

Other languages write the same letters for other sounds; theirs are left as they are.
"""

import re
from collections.abc import Callable

import cyrtranslit
import iuliia

_MONGOLIAN = re.compile("[өүӨҮ]")


def _mongolian(text: str) -> str:
    return cyrtranslit.to_latin(text, "mn")


def _russian(text: str) -> str:
    return iuliia.YANDEX_MAPS.translate(text)


_BY_LANGUAGE: dict[str, Callable[[str], str]] = {"mn": _mongolian, "ru": _russian}


def romanised(text: str, language: str) -> str | None:
    """Return a name in Latin letters; None where nobody says which language it is in."""
    if language not in _BY_LANGUAGE and _MONGOLIAN.search(text):
        language = "mn"
    translate = _BY_LANGUAGE.get(language)
    return translate(text) if translate is not None else None
