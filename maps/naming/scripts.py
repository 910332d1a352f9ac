"""Which scripts a text is written in, and who reads them. Codes are ISO 15924."""

import re
import unicodedata
from functools import lru_cache

HANGUL, HAN, KANA, CYRILLIC, LATIN, OTHER = "Hang", "Hani", "Kana", "Cyrl", "Latn", "Zzzz"
"""`Kana` stands for hiragana too; `Zzzz` for every script that no font here draws."""
GREEK = "Grek"

_BY_NAME = {
    "HANGUL": HANGUL,
    "CJK": HAN,
    "IDEOGRAPHIC": HAN,
    "KANGXI": HAN,
    "HIRAGANA": KANA,
    "KATAKANA": KANA,
    "KATAKANA-HIRAGANA": KANA,
    "CYRILLIC": CYRILLIC,
    "GREEK": GREEK,
    "LATIN": LATIN,
    "FEMININE": LATIN,
    "MASCULINE": LATIN,
}
"""By the first word of a letter's Unicode name."""

_READ = {
    "Kore": {HANGUL},  # Han characters are no longer taught to everybody
    "Jpan": {HAN, KANA},
    "Hans": {HAN},
    "Hant": {HAN},
}
"""What readers of a writing system read beside Latin letters, where that is not the code itself."""

_ASCII = re.compile(r"[\x00-\x7f]*\Z")


@lru_cache(maxsize=8192)
def script_of(character: str) -> str:
    """Return the script of one letter; nothing for digits, signs and spaces."""
    if not character.isalpha():
        return ""
    first = unicodedata.name(unicodedata.normalize("NFKC", character)[:1], "").split(" ", 1)[0]
    return _BY_NAME.get(first, OTHER)


def scripts_of(text: str) -> frozenset[str]:
    """Return the scripts of a text's letters."""
    if _ASCII.match(text):
        return frozenset({LATIN})
    return frozenset(filter(None, map(script_of, text)))


def is_read_by(text: str, script: str) -> bool:
    """Say whether somebody who writes `script` can read a text. Everybody reads Latin letters."""
    return scripts_of(text) <= {LATIN, *_READ.get(script, {script})}
