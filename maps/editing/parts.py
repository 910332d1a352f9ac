"""The parts of a feature that people change one by one: fields, and what names and origins hold."""

from dataclasses import fields, replace
from typing import Any

from maps.model import Name, Provenance


def parts_of(field: str, value: Name | Provenance) -> dict[str, Any]:
    """Return the parts of a name or a provenance by their own field names."""
    if isinstance(value, Name):
        return {
            f"{field}.local": value.local,
            **{f"{field}.{tag}": text for tag, text in value.by_language},
            **{f"{field}.reading.{tag}": text for tag, text in value.readings},
        }
    return {f"{field}.{f.name}": getattr(value, f.name) for f in fields(value)}


def with_part(thing: Any, field: str, value: Any) -> Any:
    """Return the value of a whole field of a feature with one part said anew.

    Args:
        thing: the feature.
        field: as in `FieldChange`.
        value: what it is then; None takes a text of a name away.
    """
    name, _, part = field.partition(".")
    whole = getattr(thing, name)
    if not part:
        return value
    known = parts_of(name, whole)
    if value is None and isinstance(whole, Name) and part != "local":
        known.pop(field, None)
    else:
        known[field] = value
    if isinstance(whole, Provenance):
        return Provenance(**{key.partition(".")[2]: text for key, text in known.items()})
    spoken = f"{name}.reading."
    return Name(
        local=known.pop(f"{name}.local") or "",
        by_language=tuple(
            sorted((k.partition(".")[2], t) for k, t in known.items() if not k.startswith(spoken))
        ),
        readings=tuple(
            sorted((k.removeprefix(spoken), t) for k, t in known.items() if k.startswith(spoken))
        ),
    )


def said(thing: Any, field: str, value: Any) -> Any:
    """Return a feature with one part said anew; the very same where it says so already."""
    name = field.partition(".")[0]
    whole = with_part(thing, field, value)
    return thing if getattr(thing, name) == whole else replace(thing, **{name: whole})


def own_parts(thing: Any) -> dict[str, Any]:
    """Return all that a feature says, part by part."""
    found: dict[str, Any] = {}
    for field in fields(thing):
        value = getattr(thing, field.name)
        if isinstance(value, Name | Provenance):
            found |= parts_of(field.name, value)
        else:
            found[field.name] = value
    return found
