"""Any name → Latin letters, or nothing: what no rule or dictionary reads stays as it is written."""

import unicodedata
from functools import lru_cache

from maps.naming.scripts import CYRILLIC, HAN, HANGUL, KANA, LATIN, scripts_of


@lru_cache(maxsize=4096)
def romanised(text: str, language: str = "") -> str | None:
    """Return a text in Latin letters, or None.

    Args:
        text: the name as its sign has it.
        language: BCP 47, what it is written in; empty: nobody has said. Hangul and kana say it
            themselves; Han characters are read in each country in another way, and so are not read
            where the country is not known.
    """
    text = unicodedata.normalize("NFC", text)
    base = language.split("-", 1)[0]
    scripts = scripts_of(text) - {LATIN}
    read: str | None = None
    # Each library is opened by the first name that needs it: most stations need one, or none.
    if not scripts:
        return text
    if scripts == {HANGUL}:
        from maps.naming import korean  # noqa: PLC0415

        read = korean.romanised(text)
    elif scripts <= {HAN, KANA} and (KANA in scripts or base == "ja"):
        from maps.naming import japanese  # noqa: PLC0415

        read = japanese.romanised(text)
    elif scripts == {HAN} and base == "zh":
        from maps.naming import chinese  # noqa: PLC0415

        read = chinese.romanised(text)
    elif scripts == {CYRILLIC}:
        from maps.naming import cyrillic  # noqa: PLC0415

        read = cyrillic.romanised(text, base)
    return read if read and scripts_of(read) <= {LATIN} else None
