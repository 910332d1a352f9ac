"""The product's languages, in the order that the hand-off format counts them."""

ALL_LANGUAGES = ("ko", "en", "ja", "zh-Hans", "vi", "mn", "fil", "es", "ms")
"""BCP 47 tags. The position of a tag is part of format R1: append only."""

SCREEN_LANGUAGES = ("ko", "en")
"""Languages that have a complete phrasebook in ``assets/locale``."""

LANGUAGE_NAMES = {
    "ko": "한국어",
    "en": "English",
    "ja": "日本語",
    "zh-Hans": "简体中文",
    "vi": "Tiếng Việt",
    "mn": "Монгол",
    "fil": "Filipino",
    "es": "Español",
    "ms": "Bahasa Melayu",
}
"""Each language's name in itself: how it is offered, whatever the screen's language is."""
