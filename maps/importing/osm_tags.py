"""Single OSM tags as values of ours. Text that cannot be read is `None` or UNKNOWN, never a guess.

Which spellings occur was counted over real station extracts. Functions that can meet an unreadable
text take `doubts`, a list to which they add ``key=value``; the importer reports each once.
"""

import datetime as dt
import math
import re

from maps.importing.osm_read import Tags
from maps.model import Access, Crossing, DoorKind, Kerb, Name, Smoothness, worst

ALLOWED = frozenset({"yes", "designated", "permissive", "official", "public", "destination"})
DENIED = frozenset({"no", "private"})

_ACCESS = {
    "yes": Access.YES,
    "designated": Access.YES,
    "only": Access.YES,
    "limited": Access.LIMITED,
    "no": Access.NO,
    "unknown": Access.UNKNOWN,
}
_KERBS = {
    "flush": Kerb.FLUSH,
    "no": Kerb.FLUSH,
    "lowered": Kerb.LOWERED,
    "rolled": Kerb.ROLLED,
    "raised": Kerb.RAISED,
    "regular": Kerb.RAISED,
}
_KERBS_WORST_FIRST = (Kerb.RAISED, Kerb.ROLLED, Kerb.LOWERED, Kerb.FLUSH)
_SMOOTHNESS = {
    "excellent": Smoothness.EXCELLENT,
    "good": Smoothness.GOOD,
    "intermediate": Smoothness.INTERMEDIATE,
    "bad": Smoothness.BAD,
    "very_bad": Smoothness.VERY_BAD,
    "horrible": Smoothness.IMPASSABLE,
    "very_horrible": Smoothness.IMPASSABLE,
    "impassable": Smoothness.IMPASSABLE,
}
_CROSSINGS = {
    "traffic_signals": Crossing.SIGNALS,
    "marked": Crossing.MARKED,
    "zebra": Crossing.MARKED,
    "uncontrolled": Crossing.MARKED,
    "unmarked": Crossing.UNMARKED,
    "informal": Crossing.UNMARKED,
}
_FOOT_INCH = re.compile(
    r"(?:(\d+(?:\.\d+)?)\s*(?:'|ft|feet))?\s*(?:(\d+(?:\.\d+)?)\s*(?:\"|in))?\Z"
)
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)\s*(m|metres?|meters?|cm|mm|km)?\.?\Z")
_METRES = {"cm": 0.01, "mm": 0.001, "km": 1000.0}
_INCLINE = re.compile(r"([+-]?\d+(?:\.\d+)?)\s*(%|°|deg|degrees?)?\Z")
_FRACTION = re.compile(r"([+-]?\d+(?:\.\d+)?)\s*[:/]\s*(\d+(?:\.\d+)?)\Z")
_STEEPEST = 1.5
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_NOT_LANGUAGES = frozenset({"etymology", "pronunciation", "signed", "left", "right", "source"})


def read_access(tags: Tags, doubts: list[str], key: str = "wheelchair") -> Access:
    """Return what a wheelchair tag claims; several claims count as the weakest."""
    text = tags.get(key, "")
    claims = []
    for part in filter(None, (p.strip().lower() for p in text.split(";"))):
        if part not in _ACCESS:
            doubts.append(f"{key}={text}")
            return Access.UNKNOWN
        claims.append(_ACCESS[part])
    return worst(*claims)


def read_kerb(tags: Tags, doubts: list[str]) -> tuple[Kerb | None, float | None]:
    """Return (kind, height) of a kerb; ``flush;lowered`` is the worse of the two."""
    text = tags.get("kerb", "")
    kinds = []
    for part in filter(None, (p.strip().lower() for p in text.split(";"))):
        if part in _KERBS:
            kinds.append(_KERBS[part])
        else:
            doubts.append(f"kerb={text}")
    kind = min(kinds, key=_KERBS_WORST_FIRST.index, default=None)
    height = read_length_m(tags, "kerb:height", doubts)
    return kind, height


def worse_kerb(a: Kerb | None, b: Kerb | None) -> Kerb | None:
    """Return the higher of two kerbs."""
    kinds = [kind for kind in (a, b) if kind is not None]
    return min(kinds, key=_KERBS_WORST_FIRST.index, default=None)


_LONGEST_M = 1000.0  # beyond it is no width or height but a slip


def read_length_m(tags: Tags, key: str, doubts: list[str]) -> float | None:
    """Return a length: ``4``, ``1.60``, ``1.0 m``, ``90 cm``, ``3'6"``."""
    text = tags.get(key, "").strip().lower().replace(",", ".")
    if not text:
        return None
    metres = None
    match = _LENGTH.match(text)
    if match:
        metres = float(match[1]) * _METRES.get(match[2] or "m", 1.0)
    else:
        match = _FOOT_INCH.match(text)
        if match and (match[1] or match[2]):
            metres = float(match[1] or 0) * 0.3048 + float(match[2] or 0) * 0.0254
    if metres is None or not 0 <= metres < _LONGEST_M:
        doubts.append(f"{key}={tags[key]}")
        return None
    return round(metres, 3)


def read_size_m(tags: Tags, key: str, doubts: list[str]) -> float | None:
    """Return a length that something must have to be there at all: more than nothing."""
    value = read_length_m(tags, key, doubts)
    if value == 0:
        doubts.append(f"{key}={tags[key]}")
        return None
    return value


def read_width_m(tags: Tags, doubts: list[str]) -> float | None:
    """Return the narrowest passage in the tags; an estimate only where nothing else is."""
    measured = [
        value
        for key in ("width", "maxwidth:physical")
        if (value := read_size_m(tags, key, doubts)) is not None
    ]
    found = min(measured, default=None)
    return found if found is not None else read_size_m(tags, "est_width", doubts)


def read_incline(tags: Tags, doubts: list[str]) -> tuple[float | None, bool | None]:
    """Return (ratio, goes up) in drawing direction: ``5%``, ``-3°``, ``1:12``, ``up``, ``down``.

    ``±3.9%`` has a size but no direction: it is kept as an ascent, the harder of the two readings,
    and reported. A bare number of one or more is taken for percent; a smaller one is not readable.
    """
    text = tags.get("incline", "").strip().lower().replace(",", ".").replace("\u2212", "-")
    if text in ("", "yes", "no", "both", "steep"):
        return None, None
    if text in ("up", "down"):
        return None, text == "up"
    if text in ("flat", "0", "0%", "0°", "none"):
        return 0.0, None
    if text.startswith(("±", "+-", "+/-", "-/+")):
        doubts.append(f"incline={tags['incline']}")
        text = text.lstrip("±+-/").strip()
    ratio = _ratio(text)
    if ratio is None or abs(ratio) > _STEEPEST:
        doubts.append(f"incline={tags['incline']}")
        return None, None
    return round(ratio, 5), (ratio > 0) if ratio else None


def _ratio(text: str) -> float | None:
    match = _FRACTION.match(text)
    if match:
        return float(match[1]) / float(match[2]) if float(match[2]) else None
    match = _INCLINE.match(text)
    if not match:
        return None
    value, unit = float(match[1]), match[2]
    if unit == "%":
        return value / 100
    if unit:
        return math.tan(math.radians(value)) if abs(value) < 60 else None
    return value / 100 if abs(value) >= 1 else None


def read_count(tags: Tags, key: str, doubts: list[str]) -> int | None:
    """Return a positive whole number, as of stairs."""
    text = tags.get(key, "").strip()
    if text.isdecimal() and 0 < int(text) < 10_000:
        return int(text)
    if text:
        doubts.append(f"{key}={text}")
    return None


def read_yes_no(tags: Tags, key: str, doubts: list[str] | None = None) -> bool | None:
    """Return a yes-or-no tag; ``partial`` and ``incorrect`` are neither."""
    text = tags.get(key, "").strip().lower()
    if text in ("yes", "contrasted", "primitive"):
        return True
    if text == "no":
        return False
    if text and text not in ("partial", "incorrect", "unknown", "separate") and doubts is not None:
        doubts.append(f"{key}={text}")
    return None


def read_lit(tags: Tags) -> bool | None:
    """Return whether a way is lit at night; lamps that come on by themselves count."""
    text = tags.get("lit", "").strip().lower()
    if text in ("no", "disused"):
        return False
    return True if text in ("yes", "24/7", "automatic", "sunset-sunrise", "dusk-dawn") else None


def read_door(tags: Tags, doubts: list[str]) -> DoorKind | None:
    """Return how a door opens; ``yes`` says only that there is one."""
    kind = tags.get("door", "").strip().lower()
    if kind in ("", "yes", "no", "unknown"):
        return None
    found = {known.value: known for known in DoorKind}.get(kind)
    if found is None:
        doubts.append(f"door={kind}")
    return found


def read_automatic_door(tags: Tags) -> bool | None:
    """Return whether a door opens by itself; any machinery but none counts."""
    text = tags.get("automatic_door", "").strip().lower()
    if text in ("", "unknown"):
        return None
    return text not in ("no", "disabled")


def read_handrail(tags: Tags) -> bool | None:
    """Return whether there is a handrail on any side."""
    keys = ("handrail", "handrail:left", "handrail:right", "handrail:center", "handrail:both")
    said = [tags[key].lower() for key in keys if key in tags]
    if any(value in ("yes", "both", "left", "right", "center") for value in said):
        return True
    return False if said and all(value == "no" for value in said) else None


def read_wheelchair_ramp(tags: Tags) -> bool | None:
    """Return whether stairs carry a ramp for wheelchairs; ``separate`` is drawn as its own way."""
    said = tags.get("ramp:wheelchair", "").lower()
    if said in ("yes", "no"):
        return said == "yes"
    return False if tags.get("ramp") == "no" else None


def read_smoothness(tags: Tags, doubts: list[str]) -> Smoothness | None:
    """Return the smoothness; of a list, the worst."""
    text = tags.get("smoothness", "").strip().lower()
    order = list(Smoothness)
    found = [_SMOOTHNESS.get(part.strip()) for part in text.split(";") if part.strip()]
    if None in found:
        doubts.append(f"smoothness={text}")
    return max((s for s in found if s is not None), key=order.index, default=None)


def read_crossing(tags: Tags) -> Crossing | None:
    """Return how a road is crossed, for a way or node that is a crossing; else `None`."""
    kind = tags.get("crossing", "")
    is_crossing = (
        "crossing" in (tags.get("footway"), tags.get("path"), tags.get("highway"))
        or tags.get("cycleway") == "crossing"
    )
    if not is_crossing:
        return None
    if tags.get("crossing:signals") == "yes":
        return Crossing.SIGNALS
    if kind in _CROSSINGS:
        return _CROSSINGS[kind]
    markings = tags.get("crossing:markings", "")
    if markings:
        return Crossing.UNMARKED if markings == "no" else Crossing.MARKED
    return Crossing.UNKNOWN


def read_name(tags: Tags, fallback: str = "") -> Name:
    """Return the name with all its languages (``name:ko``, ``name:zh-Hans``)."""
    languages = {
        key[5:]: value.strip()
        for key, value in tags.items()
        if key.startswith("name:")
        and re.fullmatch(r"[a-z]{2,3}([-_][A-Za-z0-9]+)*", key[5:])
        and key[5:] not in _NOT_LANGUAGES
        and value.strip()
    }
    return Name(
        local=tags.get("name", "").strip() or fallback,
        by_language=tuple(sorted((tag.replace("_", "-"), text) for tag, text in languages.items())),
    )


def read_checked_on(tags: Tags) -> dt.date | None:
    """Return the day somebody last looked, where the source says so."""
    days = []
    for key in ("check_date", "survey:date", "check_date:wheelchair"):
        match = _DATE.match(tags.get(key, ""))
        if match:
            try:
                days.append(dt.date(int(match[1]), int(match[2]), int(match[3])))
            except ValueError:
                continue
    return max(days, default=None)


def is_for_the_public(tags: Tags) -> bool:
    """Say whether anybody may walk here, as far as the tags say."""
    foot = tags.get("foot", "")
    if foot in ("no", "private", "use_sidepath"):
        return False
    return foot in ALLOWED or tags.get("access") not in DENIED
