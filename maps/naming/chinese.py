"""Han characters → Hanyu Pinyin (ISO 7098) without tones, as station signs write it."""

import re
import unicodedata

from pypinyin import Style, pinyin
from pypinyin.seg.mmseg import seg

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff〇]+")
_VOWEL = re.compile("[aeo]")


def romanised(text: str) -> str | None:
    """Return a name by words, each with a capital; None where a character has no known reading."""
    out: list[str] = []
    end = 0
    for run in _HAN.finditer(text):
        between = unicodedata.normalize("NFKC", text[end : run.start()])
        words = [_word(word) for word in _words(run.group())]
        if not all(words):
            return None
        glue = " " if between[-1:].isalnum() else ""
        out += [(" " if out and between[:1].isalnum() else "") + between, glue, " ".join(words)]
        end = run.end()
    rest = unicodedata.normalize("NFKC", text[end:])
    out.append((" " if out and rest[:1].isalnum() else "") + rest)
    return re.sub(r"(?<=[^\s(]) ?\(", " (", "".join(out)).strip()


def _words(run: str) -> list[str]:
    """Cut at the words that the library knows; single characters beside each other are one word."""
    words: list[str] = []
    was_single = False
    for word in seg.cut(run):
        if len(word) == 1 and was_single:
            words[-1] += word
        else:
            words.append(word)
        was_single = len(word) == 1
    return words


def _word(word: str) -> str:
    """Return one word; an apostrophe stands before a syllable that begins with a, e or o."""
    syllables = syllables_of(word)
    joined = "".join(
        f"'{syllable}" if index and _VOWEL.match(syllable) else syllable
        for index, syllable in enumerate(syllables)
    )
    return joined[:1].upper() + joined[1:] if len(syllables) == len(word) else ""


def syllables_of(text: str) -> list[str]:
    """Return the syllable of each Han character; what has none is left out."""
    found = pinyin(text, style=Style.NORMAL, errors="ignore", v_to_u=True)
    return [row[0] for row in found if row and row[0]]


def spelled(text: str) -> list[str]:
    """Return each character's syllable, and what is no Han character as it is; none: unreadable."""
    out: list[str] = []
    end = 0
    for run in _HAN.finditer(text):
        syllables = syllables_of(run.group())
        if len(syllables) != len(run.group()):
            return []
        out += [text[end : run.start()], *syllables]
        end = run.end()
    return [part for part in (*out, text[end:]) if part.strip()]
