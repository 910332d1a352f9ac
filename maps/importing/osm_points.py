"""What the tags of a node say about passing that very point: doors, gates, barriers, kerbs."""

from dataclasses import dataclass

from maps.importing.osm_read import Tags
from maps.importing.osm_tags import (
    ALLOWED,
    DENIED,
    is_for_the_public,
    read_access,
    read_automatic_door,
    read_door,
    read_kerb,
    read_length_m,
)
from maps.importing.osm_traits import door_width_m
from maps.model import Access, DoorKind, Kerb, NodeKind

_SHUTS = frozenset(
    {"gate", "door", "sliding_gate", "wicket_gate", "hampshire_gate", "kissing_gate"}
)
_STEP_OVER = frozenset(
    {"stile", "full-height_turnstile", "turnstile", "log", "block_steps", "chain", "rope", "fence"}
)
_TIGHT = frozenset({"cycle_barrier", "kissing_gate", "motorcycle_barrier"})


@dataclass(frozen=True, slots=True)
class PointTraits:
    """What one node says."""

    access: Access
    min_width_m: float | None
    kerb: Kerb | None
    kerb_height_m: float | None
    kind: NodeKind
    is_shut: bool
    """Nobody of the public gets through here."""
    is_kept: bool
    """Must stay a node of its own."""
    impassable_kind: str
    """The barrier that no wheelchair passes by its nature, though nobody says so."""
    doubtful_kind: str
    """A barrier that may be too tight, and nobody has measured."""
    doubts: tuple[str, ...]
    opening_hours: str = ""
    door: DoorKind | None = None
    automatic_door: bool | None = None


NOTHING = PointTraits(Access.UNKNOWN, None, None, None, NodeKind.JUNCTION, False, False, "", "", ())


def is_entrance(tags: Tags) -> bool:
    """Say whether a node is a way into a building or a station."""
    return tags.get("entrance", "no") != "no" or tags.get("railway") == "subway_entrance"


def read_point(tags: Tags) -> PointTraits:
    """Read the tags of a node on a walkable way."""
    doubts: list[str] = []
    barrier = tags.get("barrier", "")
    is_door = is_entrance(tags) or tags.get("door", "no") != "no" or tags.get("indoor") == "door"
    is_door = is_door or "automatic_door" in tags
    kerb, height = _kerb(tags, barrier, doubts)
    matters = bool(barrier or is_door)
    if not (matters or kerb is not None or tags.get("highway") == "crossing"):
        return NOTHING
    access = read_access(tags, doubts)
    width = door_width_m(tags, doubts) if matters and barrier != "kerb" else None
    door = read_door(tags, doubts) if is_door else None
    impassable = barrier if barrier in _STEP_OVER and access is Access.UNKNOWN else ""
    doubtful = barrier if barrier in _TIGHT and access is Access.UNKNOWN and width is None else ""
    return PointTraits(
        access=Access.NO if impassable else access,
        min_width_m=width,
        kerb=kerb,
        kerb_height_m=height,
        kind=NodeKind.ENTRANCE if is_entrance(tags) else NodeKind.JUNCTION,
        is_shut=_is_shut(tags, barrier, is_door=is_door),
        is_kept=matters or access is Access.NO,
        impassable_kind=impassable,
        doubtful_kind=doubtful,
        doubts=tuple(doubts),
        opening_hours=tags.get("opening_hours", "").strip() if matters else "",
        door=door,
        automatic_door=read_automatic_door(tags) if is_door else None,
    )


def _kerb(tags: Tags, barrier: str, doubts: list[str]) -> tuple[Kerb | None, float | None]:
    if "kerb" not in tags and barrier != "kerb":
        return None, None
    kind, height = read_kerb(tags, doubts)
    if height is None:
        height = read_length_m(tags, "height", doubts) if barrier == "kerb" else None
    if kind is None and barrier == "kerb" and "kerb" not in tags:
        kind = Kerb.RAISED  # a barrier is what its name says unless somebody says otherwise
    return kind, height


def _is_shut(tags: Tags, barrier: str, *, is_door: bool) -> bool:
    if not (barrier in _SHUTS or is_door):
        return False
    if tags.get("locked") == "yes" and tags.get("foot") not in ALLOWED:
        return True
    if tags.get("foot") in DENIED:
        return True
    return not is_for_the_public(tags)
