"""In which language a station's signs are, where its country has one way of reading them."""

from maps.model import StationMap
from maps.naming.scripts import KANA, scripts_of

_BY_TIMEZONE = {
    "Asia/Seoul": "ko",
    "Asia/Pyongyang": "ko",
    "Asia/Tokyo": "ja",
    "Asia/Shanghai": "zh",
    "Asia/Urumqi": "zh",
    "Asia/Ulaanbaatar": "mn",
    "Asia/Hovd": "mn",
    "Asia/Choibalsan": "mn",
    "Europe/Moscow": "ru",
    "Europe/Samara": "ru",
    "Asia/Yekaterinburg": "ru",
    "Asia/Omsk": "ru",
    "Asia/Novosibirsk": "ru",
    "Asia/Krasnoyarsk": "ru",
    "Asia/Irkutsk": "ru",
    "Asia/Vladivostok": "ru",
}
"""IANA names → BCP 47. Where the same characters are read in another way (Hong Kong, Taipei, Kyiv,
Sofia), there is no line, and names are shown as they are written."""


def sign_language(station: StationMap) -> str:
    """Return the language of a station's local names; empty where that is not known."""
    known = _BY_TIMEZONE.get(station.timezone, "")
    if known or station.timezone:
        return known
    texts = (place.name.local for place in station.places)
    return "ja" if any(KANA in scripts_of(text) for text in texts) else ""
