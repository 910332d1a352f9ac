"""Key presses on the glass → the text that they have written, in any script."""

import unicodedata

from app.search.hangul import compose

VOICED, HALF_VOICED, SMALL = "゛", "゜", "小"
"""Keys that change the kana before them."""

_MARKS = {VOICED: "\u3099", HALF_VOICED: "\u309a"}
_TO_SMALL = dict(zip("あいうえおつやゆよわ", "ぁぃぅぇぉっゃゅょゎ", strict=True))

_QWERTY = ("qwertyuiop", "asdfghjkl", "zxcvbnm")

MOST_STROKES = 60
"""Of one query: no name that is looked for is longer."""


def written(strokes: str) -> str:
    """Return what key presses have written. Taking the last one away undoes one key, not more."""
    return compose(_kana(strokes))


def struck(character: str, rows: tuple[str, ...], shifted: tuple[str, ...]) -> str:
    """Return what a key of a keyboard with Latin letters writes where its keys lie as on glass.

    Only keyboards with a second letter on their keys (Hangul) lie like that; on others, who has a
    keyboard with keys writes Latin letters, which the search reads.
    """
    if not shifted:
        return character
    for row, keys in enumerate(_QWERTY):
        at = keys.find(character.lower())
        if at >= 0:
            return (shifted if character.isupper() else rows)[row][at]
    return character


def _kana(strokes: str) -> str:
    out: list[str] = []
    for stroke in strokes:
        if stroke in _MARKS:
            marked = unicodedata.normalize("NFC", (out[-1] if out else "") + _MARKS[stroke])
            if len(marked) == 1 and out:
                out[-1] = marked
        elif stroke == SMALL:
            if out:
                out[-1] = _TO_SMALL.get(out[-1], out[-1])
        else:
            out.append(stroke)
    return "".join(out)
