"""Hangul → Latin letters by the Revised Romanization (Ministry of Culture, notice 2000-8)."""

import re

from koroman import romanize

_SUFFIX = re.compile(r"(?<=[가-힣]{2})(?=(?:역|대로|동)(?![가-힣]))|(?<=\d)(?=가(?![가-힣]))")
"""What is written behind a hyphen, without a change of sound across it (section 3, 5 of the rules),
where it cannot be taken for the end of another word."""

_WORD = re.compile(r"[가-힣]+|[^가-힣]+")
_FIRST, _PER_INITIAL, _PER_VOWEL = 0xAC00, 588, 28
_H = 18
_STOPS = {1, 2, 3, 7, 17, 18, 19, 20, 22, 23, 24, 25, 26}
"""Final consonants that are said k, t or p."""


def romanised(text: str) -> str:
    """Return a name in Latin letters, each word with a capital."""
    return " ".join(_word(word) for word in text.split(" "))


def _word(word: str) -> str:
    parts = [_spelled(part) for part in _SUFFIX.split(word)]
    joined = "-".join(part for part in parts if part)
    return re.sub(r"(?<![^\W_])[a-z]", lambda m: m[0].upper(), joined, count=1)


def _spelled(text: str) -> str:
    return "".join(
        "".join(romanize(part) for part in _parts(run)) if "가" <= run[0] <= "힣" else run
        for run in _WORD.findall(text)
    )


def _parts(run: str) -> list[str]:
    """Cut before ㅎ behind k, t and p: in names the h is written (Mukho, Jiphyeonjeon)."""
    parts, start = [], 0
    for index in range(1, len(run)):
        initial = (ord(run[index]) - _FIRST) // _PER_INITIAL
        final = (ord(run[index - 1]) - _FIRST) % _PER_VOWEL
        if initial == _H and final in _STOPS:
            parts.append(run[start:index])
            start = index
    return [*parts, run[start:]]
