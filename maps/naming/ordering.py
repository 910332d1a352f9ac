"""The order in which the readers of a language look for names in a list.

No collation library is used: ICU and its like weigh tens of megabytes, and what names of places
need is small: the language's own letters in its own order, Hangul as dictionaries have it, kana by
sound, Han characters by how they are read there, numbers by value, and the own script first. That
is what CLDR's tailorings for these languages say of such names.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from maps.naming.scripts import HAN, HANGUL, KANA, LATIN, script_of

OrderKey = tuple[tuple[tuple[int, int, str], ...], tuple[str, ...], str]
"""Letters; then what distinguishes forms of the same letter; then the text itself."""

LATIN_ALPHABET = "abcdefghijklmnopqrstuvwxyz"

_GAP, _NUMBER, _OWN, _LATIN, _OTHER = range(5)
"""What comes first: a gap between words, then numbers, letters of one's own script, others."""

_TONES = "\u0300\u0309\u0303\u0301\u0323"
"""Vietnamese tones in dictionary order; other marks follow, by their code."""

_TOKEN = re.compile(r"[0-9]+|.", re.DOTALL)
_TO_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}
_LARGE = dict(zip("ァィゥェォッャュョヮヵヶ", "アイウエオツヤユヨワカケ", strict=True))
_VOWELS = (
    "アカサタナハマヤラワ",
    "イキシチニヒミリ",
    "ウクスツヌフムユル",
    "エケセテネヘメレ",
    "オコソトノホモヨロヲ",
)
_SPLIT_LETTERS = {"đ": "d", "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe"}
"""Letters that Unicode does not take apart, where an alphabet does not have them."""


class NameOrder:
    """Sort keys for one language."""

    def __init__(self, script: str = "Latn", alphabet: str = LATIN_ALPHABET) -> None:
        """Make it.

        Args:
            script: ISO 15924, what its readers write.
            alphabet: the small letters of its script in its order; of a script without one, Latin
                ones.
        """
        self._script = script
        self._rank = {letter: place for place, letter in enumerate(alphabet)}
        self.key: Callable[[str], OrderKey] = lru_cache(maxsize=4096)(self._key)

    def _key(self, text: str) -> OrderKey:
        written = unicodedata.normalize("NFC", text)
        letters: list[tuple[int, int, str]] = []
        forms: list[str] = []
        for token in _TOKEN.findall(self._as_read(written)):
            for letter, form in self._letters(token):
                letters.append(letter)
                forms.append(form)
        return tuple(letters), tuple(forms), written

    def _as_read(self, text: str) -> str:
        """Return a text with Japanese in katakana, where its readers know how it is said."""
        if self._script != "Jpan":
            return text
        from maps.naming.japanese import reading  # noqa: PLC0415 - a large dictionary

        known = reading(text) if any(script_of(c) == HAN for c in text) else None
        return _long_vowels_said((known or text).translate(_TO_KATAKANA))

    def _letters(self, token: str) -> list[tuple[tuple[int, int, str], str]]:
        """Return (letter, form) of a number or a character; nothing for a mark between letters."""
        if token[0].isdecimal():
            return [((_NUMBER, int(token), ""), token)]
        if token.isspace():
            return [((_GAP, 0, ""), "")]
        script = script_of(token)
        if not script:
            return []
        if script == HANGUL:
            return [((self._class_of(script), ord(token), ""), "")]
        if script == KANA:
            return [_kana(token, self._class_of(script))]
        if script == HAN:
            return [((self._class_of(script), 0, self._said(token)), "")]
        return [self._alphabetic(c, script, token) for c in _whole(token, self._rank)]

    def _class_of(self, script: str) -> int:
        own = {"Kore": {HANGUL}, "Jpan": {KANA, HAN}, "Hans": {HAN}, "Hant": {HAN}}
        if script in own.get(self._script, {self._script}):
            return _OWN
        return _LATIN if script == LATIN else _OTHER

    def _said(self, character: str) -> str:
        """Return by what a Han character is ordered: Pinyin and tone in Chinese, else its code."""
        if self._script not in {"Hans", "Hant"}:
            return character
        from pypinyin import Style, pinyin  # noqa: PLC0415 - a large table

        found = pinyin(character, style=Style.TONE3, neutral_tone_with_five=True, errors="ignore")
        return f"{found[0][0] if found else chr(0x10FFFF)} {character}"

    def _alphabetic(self, letter: str, script: str, token: str) -> tuple[tuple[int, int, str], str]:
        """Return a letter by its place in the alphabet, and its accents, small before capital."""
        parts = unicodedata.normalize("NFD", letter)
        base, marks = parts[0], parts[1:]
        for mark in marks:
            joined = unicodedata.normalize("NFC", base + mark)
            if joined in self._rank:
                base, marks = joined, marks.replace(mark, "", 1)
                break
        rank = self._rank.get(base, len(self._rank) + ord(base[0]))
        accents = "".join(chr(_TONES.index(m) + 1) if m in _TONES else m for m in marks)
        return (self._class_of(script), rank, ""), accents + ("" if token.islower() else "\u0001")


def _whole(token: str, rank: dict[str, int]) -> str:
    """Return a character as the small letters it stands for: Æ as ae where it is no letter."""
    small = token.lower()
    return small if small in rank else _SPLIT_LETTERS.get(small, small)


def _kana(token: str, in_class: int) -> tuple[tuple[int, int, str], str]:
    """Return a kana by its sound: small and voiced ones after the plain one."""
    parts = unicodedata.normalize("NFD", token)
    large = _LARGE.get(parts[0], parts[0])
    return (in_class, 0, large), parts[1:] + ("" if large == parts[0] else "\u0001")


def _long_vowels_said(kana: str) -> str:
    """Return katakana in which a long mark is the vowel that it lengthens."""
    said = ""
    for character in kana:
        if character == "ー" and said:
            last = unicodedata.normalize("NFD", said[-1])[0]
            vowels = (row[0] for row in _VOWELS if _LARGE.get(last, last) in row)
            said += next(vowels, character)
        else:
            said += character
    return said
