"""How a name is written, and said, for a traveller who may not read the sign's own script."""

from maps.naming.ordering import LATIN_ALPHABET, NameOrder
from maps.naming.romanising import romanised
from maps.naming.scripts import is_read_by, scripts_of
from maps.naming.shown import drawn, shown
from maps.naming.signs import sign_language
from maps.naming.writer import NameWriter

__all__ = [
    "LATIN_ALPHABET",
    "NameOrder",
    "NameWriter",
    "drawn",
    "is_read_by",
    "romanised",
    "scripts_of",
    "shown",
    "sign_language",
]
