"""A language that nobody speaks: English with accents and 40 % longer, to find what has no room.

`en-XA` is what CLDR calls it. Each word grows by itself, since it is long words that no line can
break; slots, forms and names of messages stay.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from app.assets import known_languages, message_files
from app.flow.world import World
from app.text.languages import SOURCE
from app.text.phrasebook import Phrasebook
from maps.naming import NameWriter

PSEUDO = "en-XA"
GROWTH_RATIO = 1.4

_ACCENTS = str.maketrans("aeiouycnsgAEIOUYCNSG", "áéíóúýçñşğÁÉÍÓÚÝÇÑŞĞ")
_WORD = re.compile(r"[^\W\d_]+")
_VOWELS = frozenset("aeiouAEIOU")


def grown(text: str) -> str:
    """Return a text with accents, every word at least 40 % longer."""
    return _WORD.sub(lambda found: _grown_word(found.group()), text)


def _grown_word(word: str) -> str:
    wanted = math.ceil(len(word) * GROWTH_RATIO) - len(word)
    order = sorted(range(len(word)), key=lambda at: (word[at] not in _VOWELS, at))
    doubled = set(order[:wanted])
    longer = "".join(c + c.lower() if at in doubled else c for at, c in enumerate(word))
    return longer.translate(_ACCENTS)


class _Grower(Transformer):
    def visit_TextElement(self, node: Any) -> Any:  # noqa: N802 - fluent's name
        node.value = grown(node.value)
        return node


@cache
def pseudo_sources() -> tuple[str, ...]:
    """Return all messages in the language that nobody speaks, file by file."""
    sources: list[str] = []
    for text in message_files(SOURCE).values():
        resource = FluentParser().parse(text)
        assert not any(isinstance(entry, ast.Junk) for entry in resource.body)
        sources.append(FluentSerializer().serialize(_Grower().visit(resource)))
    return tuple(sources)


def pseudo_book() -> Phrasebook:
    """Return its phrasebook."""
    names = NameWriter(PSEUDO, known_languages()[SOURCE].script)
    return Phrasebook(PSEUDO, pseudo_sources(), locale=SOURCE, names=names)


def in_pseudo(world: World) -> World:
    """Return a world that speaks it beside its own languages; links say that they are English."""
    names: Mapping[str, str] = {**world.language_names, PSEUDO: grown("Nobody")}
    return replace(
        world,
        books={**world.books, PSEUDO: pseudo_book()},
        language_names=names,
        hand_off=lambda route, _, *rest: world.hand_off(route, SOURCE, *rest),
    )
