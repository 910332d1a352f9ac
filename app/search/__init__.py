"""Finding a place by what somebody types: one index over all languages at once. Pure."""

from app.search.building import build_index
from app.search.index import Hit, SearchIndex
from app.search.words import Keyboard, SearchWords, read_search_words

__all__ = ["Hit", "Keyboard", "SearchIndex", "SearchWords", "build_index", "read_search_words"]
