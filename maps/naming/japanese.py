"""Kanji → kana by a dictionary, kana → Latin letters by modified Hepburn, as on railway signs."""

import re
import unicodedata
from functools import cache
from typing import Any

_KANA_ONLY = re.compile(r"[\u3041-\u309f\u30a0-\u30ff]+\Z")
_HAS_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff々〇〆]")
_JAPANESE = re.compile(r"[\u3041-\u309f\u30a0-\u30ff\u3400-\u9fff\uf900-\ufaff々〇〆]+")
_TO_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}

_ROWS = (
    ("アイウエオ", "a i u e o"),
    ("カキクケコ", "ka ki ku ke ko"),
    ("サシスセソ", "sa shi su se so"),
    ("タチツテト", "ta chi tsu te to"),
    ("ナニヌネノ", "na ni nu ne no"),
    ("ハヒフヘホ", "ha hi fu he ho"),
    ("マミムメモ", "ma mi mu me mo"),
    ("ラリルレロ", "ra ri ru re ro"),
    ("ガギグゲゴ", "ga gi gu ge go"),
    ("ザジズゼゾ", "za ji zu ze zo"),
    ("ダヂヅデド", "da ji zu de do"),
    ("バビブベボ", "ba bi bu be bo"),
    ("パピプペポ", "pa pi pu pe po"),
    ("ヤユヨワヲンヴヰヱ", "ya yu yo wa o n vu i e"),
)
_SOUNDS = {
    kana: latin
    for kanas, latins in _ROWS
    for kana, latin in zip(kanas, latins.split(), strict=True)
}
_GLIDES = {"ャ": "ya", "ュ": "yu", "ョ": "yo"}
_VOWELS = {"ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o"}
_LONG = {"a": "ā", "i": "ī", "u": "ū", "e": "ē", "o": "ō"}
_PARTICLES = {"ハ": "wa", "ヘ": "e", "ヲ": "o"}


def reading(text: str) -> str | None:
    """Return a name in katakana; None where the dictionary does not know a word in kanji."""
    words = _words(text)
    return None if words is None else "".join(kana for kana, _ in words)


def romanised(text: str) -> str | None:
    """Return a name in Latin letters, each word with a capital; None as in `reading`."""
    words = _words(text)
    if words is None:
        return None
    out, before = "", ""
    for kana, joint in words:
        latin = _PARTICLES.get(kana, "") if joint == "particle" else ""
        latin = latin or hepburn(kana)
        if joint not in {"particle", "-"} and before != "great":  # 大江戸 is Ōedo, in one
            latin = latin[:1].upper() + latin[1:]
        if out and not out.endswith(("(", " ", "-")) and latin[:1].isalnum() and before != "great":
            out += "-" if joint == "-" else " "
        out += latin + ("-" if joint == "prefix" else "")
        before = joint
    out = re.sub(r"(?<=[^\s(]) ?\(", " (", out)
    return re.sub(r"\s+", " ", out).strip(" -")


def hepburn(kana: str) -> str:
    """Return kana in Latin letters; what is no kana is kept."""
    out, kana = "", kana.translate(_TO_KATAKANA)
    is_doubled = False
    for character in kana:
        if character == "ッ":
            is_doubled = True
            continue
        if character == "ー" and out[-1:] in _LONG:
            out = out[:-1] + _LONG[out[-1]]
            continue
        if character in _GLIDES and out[-1:] == "i":
            stem, glide = out[:-1], _GLIDES[character]
            out = stem + (glide[1:] if stem.endswith(("sh", "ch", "j")) else glide)
            continue
        if character in _VOWELS:
            out = _with_small_vowel(out, _VOWELS[character])
            continue
        sound = _SOUNDS.get(character, character)
        if is_doubled and sound[:1].isalpha():
            out += "t" if sound.startswith("ch") else sound[0]
        is_doubled = False
        if out.endswith("n") and kana and sound[:1] in {*_LONG, "y"} and _ends_in_n(out):
            out += "'"
        out += sound
    out = out.replace("\u0001", "")
    return re.sub("ou|oo|uu", lambda m: _LONG[m[0][0]], out)


def _ends_in_n(out: str) -> bool:
    return out.endswith("n") and (len(out) == 1 or out[-2] in "aiueoāīūēō")


def _with_small_vowel(out: str, vowel: str) -> str:
    """Return ファ as fa, ティ as ti, ウィ as wi, シェ as she."""
    if out.endswith("u") and out[-2:-1] in {"", *"aiueo "}:
        return out[:-1] + "w" + vowel
    if (out.endswith("i") and out[-3:-1] in {"sh", "ch"}) or out.endswith("ji"):
        return out[:-1] + vowel
    if out[-1:] in _LONG and len(out) > 1:
        return out[:-1] + vowel
    return out + vowel


def _words(text: str) -> list[tuple[str, str]] | None:
    """Return (kana, how it is joined to what is before) of each word, or None."""
    words: list[tuple[str, str]] = []
    end = 0
    for run in _JAPANESE.finditer(text):
        words += _plain(text[end : run.start()])
        told = _told(run.group())
        if told is None:
            return None
        words += told
        end = run.end()
    return words + _plain(text[end:])


def _plain(text: str) -> list[tuple[str, str]]:
    text = unicodedata.normalize("NFKC", text)
    return [(text, "plain")] if text else []


def _told(run: str) -> list[tuple[str, str]] | None:
    found: list[tuple[str, str]] = []
    for word in _tokenizer().tokenize(run):
        for part in _split(word):
            surface, kana = part.surface(), part.reading_form()
            kind = part.part_of_speech()
            if surface == "・":
                continue
            if _KANA_ONLY.match(surface):
                kana = surface.translate(_TO_KATAKANA)
            elif part.is_oov() or not _KANA_ONLY.match(kana):
                return None
            joint = "particle" if kind[0] == "助詞" else "word"
            if kind[0] == "接尾辞" or (surface in {"駅", "口", "線"} and found):
                joint = "-"
            elif kind[0] == "接頭辞":
                joint = "great" if surface == "大" else "prefix"
            found.append((kana, joint))
    return found


def _split(word: Any) -> list[Any]:
    """Return the parts of a compound, if they are said alone as they are said in it."""
    from sudachipy import SplitMode  # noqa: PLC0415 - see `_tokenizer`

    parts = list(word.split(SplitMode.A))
    said = "".join(part.reading_form() for part in parts)
    return parts if len(parts) > 1 and said == word.reading_form() else [word]


@cache
def _tokenizer() -> Any:
    """Return what cuts Japanese into words, opened at the first name that needs it."""
    from sudachipy import Dictionary, SplitMode  # noqa: PLC0415 - a large dictionary

    return Dictionary(dict="core").tokenizer(SplitMode.C)


def has_han(text: str) -> bool:
    """Say whether a text has to be looked up to be read."""
    return _HAS_HAN.search(text) is not None
