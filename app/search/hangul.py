"""Hangul as the keys of a two-set keyboard: syllables from key presses, and the other way.

One letter is one key, so that what is still being composed begins what it will become: 지 and ㅎ
are the keys of 짛, and begin those of 지하.
"""

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_PAIRS = {
    "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ",
    "ㅢ": "ㅡㅣ", "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ",
    "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ",
}  # fmt: skip
"""Letters of two key presses, as KS X 5002 has them."""

_JOINED = {keys: letter for letter, keys in _PAIRS.items()}
_FIRST, _LAST = 0xAC00, 0xD7A3
_PER_INITIAL, _PER_VOWEL = 588, 28

CONSONANTS = frozenset(_INITIALS)
"""Letters that a syllable can begin with, alone."""

VOWELS = frozenset(_VOWELS)
"""Letters that stand in the middle of a syllable."""


def is_syllable(character: str) -> bool:
    """Say whether this is a composed syllable."""
    return _FIRST <= ord(character) <= _LAST


def keys_of(character: str) -> str:
    """Return the keys that type a syllable or a letter; any other character is itself."""
    if not is_syllable(character):
        return _PAIRS.get(character, character)
    number = ord(character) - _FIRST
    vowel = _VOWELS[number % _PER_INITIAL // _PER_VOWEL]
    final = _FINALS[number % _PER_VOWEL].strip()
    return _INITIALS[number // _PER_INITIAL] + _PAIRS.get(vowel, vowel) + _PAIRS.get(final, final)


def initial_of(character: str) -> str:
    """Return the letter that a syllable begins with; any other character is itself."""
    if not is_syllable(character):
        return character
    return _INITIALS[(ord(character) - _FIRST) // _PER_INITIAL]


def syllables_beginning_with(letter: str) -> str:
    """Return the part of a regular expression for all syllables that begin with a consonant."""
    first = _FIRST + _INITIALS.index(letter) * _PER_INITIAL
    return f"[{chr(first)}-{chr(first + _PER_INITIAL - 1)}]"


def compose(keys: str) -> str:
    """Return what key presses have written so far; what is no letter of Hangul stays as it is.

    A consonant between two vowels belongs to the second one, as it does on every keyboard: ㄱㅏㄴㅏ
    is 가나, and 간 until the second vowel comes.
    """
    out: list[str] = []
    initial = vowel = final = ""

    def close() -> None:
        nonlocal initial, vowel, final
        out.append(_syllable(initial, vowel, final))
        initial = vowel = final = ""

    for key in keys:
        if key in VOWELS:
            if final:  # its last consonant moves over to begin the next syllable
                keys_of_final = _PAIRS.get(final, final)
                final, moved = keys_of_final[:-1], keys_of_final[-1]
                close()
                initial, vowel = moved, key
            elif vowel and vowel + key in _JOINED:
                vowel = _JOINED[vowel + key]
            elif vowel:
                close()
                vowel = key
            else:
                vowel = key
        elif key in CONSONANTS:
            if initial and vowel and not final and key in _FINALS:
                final = key
            elif initial and vowel and final + key in _JOINED:
                final = _JOINED[final + key]
            else:
                close()
                initial = key
        else:
            close()
            out.append(key)
    close()
    return "".join(out)


def _syllable(initial: str, vowel: str, final: str) -> str:
    if not initial or not vowel:
        return initial + vowel + final
    number = _INITIALS.index(initial) * _PER_INITIAL + _VOWELS.index(vowel) * _PER_VOWEL
    return chr(_FIRST + number + (_FINALS.index(final) if final else 0))
