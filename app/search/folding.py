"""Text → what is compared: no accents, no width, no case; Hangul as keys, kana as one kind of kana.

Both sides are folded alike, the names once and the query at each key press.
"""

import re
import unicodedata
from functools import lru_cache

from app.search.hangul import CONSONANTS, VOWELS, is_syllable, keys_of

_LETTERS = {
    "đ": "d", "ł": "l", "ø": "o", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
    "ө": "о", "ү": "у",
    "ー": "", "’": "", "'": "", "ʼ": "", "`": "",
    **dict(zip("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ", strict=True)),
}  # fmt: skip
"""What Unicode does not take apart. Mongolian ө and ү are typed as о and у where keys lack them."""

_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_NUMBER = re.compile(r"(?<=\d)[-‐‑–−.](?=\d)")
_NO_LETTER = re.compile("[^\u3131-\u318e]+")
_MOST = 200
"""Characters of a text that are looked at: no sign is longer, and no query has to be."""


def fold(text: str) -> tuple[str, ...]:
    """Return the words of a text, each folded. Words end where the script changes, too."""
    text = _NUMBER.sub("\u0001", plain(text))
    words: list[str] = []
    before = ""
    for character in text.translate(_TO_HIRAGANA):
        folded, kind = _folded(character)
        if kind == "mark":
            continue
        if not folded:
            before = ""
            continue
        if kind != before and not (kind == "digit" and before == "latin"):
            words.append("")
        words[-1] += folded
        before = kind if not (kind == "digit" and before == "latin") else "latin"
    return tuple(words)


def plain(text: str) -> str:
    """Return a text's beginning in one width and case; letters of Hangul stay what was typed."""
    composed = unicodedata.normalize("NFC", text[:_MOST])
    return _NO_LETTER.sub(lambda m: unicodedata.normalize("NFKC", m[0]), composed).casefold()


@lru_cache(maxsize=20000)
def _folded(character: str) -> tuple[str, str]:
    """Return a character as it is compared, and its kind; nothing for what separates words."""
    if character == "\u0001":
        return "-", "digit"
    if is_syllable(character) or character in CONSONANTS or character in VOWELS:
        return keys_of(character), "hangul"
    if character in _LETTERS and not _LETTERS[character]:
        return "", "mark"
    base = unicodedata.normalize("NFD", character)
    if unicodedata.combining(character):
        return "", "mark"
    letters = "".join(_LETTERS.get(c, c) for c in base if not unicodedata.combining(c))
    if not letters or not letters[0].isalnum():
        keys = "".join(map(keys_of, letters))
        return (keys, "hangul") if keys != letters else ("", "")
    if letters.isdigit():
        digits = "".join(str(unicodedata.digit(c, 0)) for c in letters)
        return digits, "digit"
    return letters, _kind(letters[0])


def _kind(letter: str) -> str:
    code = ord(letter)
    if code < 0x250 or 0x1E00 <= code < 0x1F00:
        return "latin"
    if 0x3040 <= code < 0x3100:
        return "kana"
    if 0x3400 <= code < 0xA000 or 0xF900 <= code < 0xFB00 or code >= 0x20000:
        return "han"
    return unicodedata.name(letter, "OTHER").split(" ", 1)[0]


def squeezed(words: tuple[str, ...]) -> str:
    """Return words as one, since who types leaves spaces out."""
    return "".join(words)


_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa"}


def spelled_out(text: str) -> str:
    """Return a text as keyboards without umlauts write it: Zuerich."""
    return "".join(_GERMAN.get(c, c) for c in text.casefold())


_ROMAJI = (
    ("sy", "sh"), ("ty", "ch"), ("zy", "j"), ("jy", "j"), ("si", "shi"), ("ti", "chi"),
    ("tu", "tsu"), ("hu", "fu"), ("zi", "ji"), ("ou", "o"), ("oo", "o"), ("uu", "u"),
    ("mb", "nb"), ("mp", "np"), ("mm", "nm"),
)  # fmt: skip
"""Kunrei and keyboard spellings → Hepburn without long vowels."""


def as_hepburn(word: str) -> str:
    """Return Japanese in Latin letters as it is indexed, however it was typed."""
    word = re.sub(r"(?<![st])hu", "fu", word.replace("shi", "si").replace("chi", "ti"))
    for typed, meant in _ROMAJI:
        word = word.replace(typed, meant)
    return word.replace("tssu", "tsu")
