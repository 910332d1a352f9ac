"""What a feature refers to: all that must be on the map for it to be there."""

from collections.abc import Iterator
from typing import Any

from maps.editing.features import Collection, Ref


def references(thing: Any) -> Iterator[Ref]:
    """Yield what a feature refers to, by the model's own field names."""
    if level := getattr(thing, "level", None):
        yield Ref(Collection.LEVELS, level)
    for level in getattr(thing, "levels", ()):
        yield Ref(Collection.LEVELS, level)
    for part in (*getattr(thing, "doors", ()), *getattr(thing, "buttons", ())):
        yield Ref(Collection.LEVELS, part.level)
        if landing := getattr(part, "landing", None):
            yield Ref(Collection.NODES, landing)
    nodes = getattr(thing, "nodes", ())
    for node in (*nodes, getattr(thing, "from_node", None), getattr(thing, "to_node", None)):
        if node is not None:
            yield Ref(Collection.NODES, node)
    if machine := getattr(thing, "equipment", None):
        yield Ref(Collection.EQUIPMENT, machine)
    if area := getattr(thing, "area", None):
        yield Ref(Collection.AREAS, area)
