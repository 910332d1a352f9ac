"""Characters that a voice cannot read -> how they are said: kana for Japanese, pinyin for Chinese.

espeak-ng reads Japanese in kana only and calls a Han character "Chinese letter"; Chinese it knows
character by character, so words with two readings go wrong (地 alone is *de*, in 地下 it is *dì*).
"""

from collections.abc import Callable
from functools import cache
from typing import Any

_PARTICLES = {"ハ": "ワ", "ヘ": "エ", "ヲ": "オ"}
"""Particles are written as they were said long ago."""

Reader = Callable[[str], str]


def reader_of(language: str) -> Reader | None:
    """Return what turns a text of a language into one its voice can read; None: it can already."""
    return {"ja": kana_of, "zh-Hans": pinyin_of}.get(language)


def kana_of(text: str) -> str:
    """Return a Japanese text in kana, word by word."""
    parts: list[str] = []
    for word in _japanese().tokenize(text):
        kind, said = word.part_of_speech()[0], str(word.reading_form())
        if kind == "助詞":
            said = _PARTICLES.get(said) or said
        # numbers are left to the voice, which knows that 12 is one number
        is_plain = kind == "補助記号" or not said or word.surface().isascii()
        parts.append(str(word.surface()) if is_plain else said)
    return "".join(parts)


def pinyin_of(text: str) -> str:
    """Return a Chinese text in pinyin with tone numbers, word by word."""
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415 - needed once Chinese is spoken

    parts = lazy_pinyin(text, style=Style.TONE3, neutral_tone_with_five=True)
    return " ".join(part.strip() for part in parts if part.strip())


@cache
def _japanese() -> Any:
    from sudachipy import Dictionary  # noqa: PLC0415 - needed once Japanese is spoken

    return Dictionary().tokenizer()
