"""The tags of a walkable way as the traits of our pathways, along its drawing direction."""

from dataclasses import dataclass, replace
from enum import StrEnum

from maps.importing.draft import Traits
from maps.importing.osm_read import Tags
from maps.importing.osm_tags import (
    read_access,
    read_checked_on,
    read_count,
    read_crossing,
    read_handrail,
    read_incline,
    read_kerb,
    read_lit,
    read_name,
    read_size_m,
    read_smoothness,
    read_wheelchair_ramp,
    read_width_m,
    read_yes_no,
)
from maps.importing.osm_walk import is_indoor, is_street
from maps.model import Kerb, PathwayMode


class Conveying(StrEnum):
    """How a moving way runs, seen in drawing direction."""

    NONE = "none"
    FORWARD = "forward"
    BACKWARD = "backward"
    BOTH = "both"
    """Several machines, or one that is turned round at times."""
    UNKNOWN = "unknown"
    """It moves, and nobody has said which way."""


@dataclass(frozen=True, slots=True)
class WayTraits:
    """What the tags of one way say."""

    traits: Traits
    step_count: int | None
    conveying: Conveying
    doubts: tuple[str, ...]


def read_conveying(tags: Tags) -> Conveying:
    """Read ``conveying``: forward, backward, reversible, yes, and what else occurs."""
    text = tags.get("conveying", "no").strip().lower()
    incline = tags.get("incline", "").strip().lower()
    if text in ("no", ""):
        return Conveying.NONE
    if text in ("forward", "backward"):
        return Conveying(text)
    if text in ("up", "down") and incline in ("up", "down"):
        return Conveying.FORWARD if text == incline else Conveying.BACKWARD
    if text in ("reversible", "both", "parallel"):
        return Conveying.BOTH
    return Conveying.UNKNOWN


def read_way(source: str, tags: Tags, *, spans_levels: bool) -> WayTraits:
    """Read the tags of one walkable way or area.

    Args:
        source: Id of the way, which becomes the id of the machine if it is one.
        tags: Its tags.
        spans_levels: Whether its tags name more than one level.
    """
    doubts: list[str] = []
    conveying = read_conveying(tags)
    incline_ratio, goes_up = read_incline(tags, doubts)
    mode = _mode(tags, conveying, spans_levels=spans_levels, is_inclined=goes_up is not None)
    kerb, kerb_height = (None, None) if is_street(tags) else read_kerb(tags, doubts)
    if tags.get("barrier") == "kerb" and kerb is None:
        kerb = Kerb.RAISED
    is_stairs = mode is PathwayMode.STAIRS
    is_machine = mode in (PathwayMode.ESCALATOR, PathwayMode.MOVING_SIDEWALK)
    traits = Traits(
        mode=mode,
        is_bidirectional=_is_both_ways(tags, conveying),
        name=read_name(tags),
        access=read_access(tags, doubts),
        step_height_m=read_size_m(tags, "step:height", doubts) if is_stairs else None,
        step_contrast=read_yes_no(tags, "step:contrast") if is_stairs else None,
        incline_ratio=incline_ratio if mode is not PathwayMode.STAIRS else None,
        goes_up=goes_up,
        cross_slope_ratio=read_cross_slope(tags),
        min_width_m=None if is_street(tags) else read_width_m(tags, doubts),
        kerb=kerb,
        kerb_height_m=kerb_height,
        surface=tags.get("surface", "").strip(),
        smoothness=read_smoothness(tags, doubts),
        tactile_paving=read_yes_no(tags, "tactile_paving", doubts),
        handrail=read_handrail(tags),
        has_wheelchair_ramp=read_wheelchair_ramp(tags) if is_stairs else None,
        crossing=read_crossing(tags),
        is_covered=read_yes_no(tags, "covered"),
        is_lit=read_lit(tags),
        is_indoor=is_indoor(tags),
        is_street=is_street(tags),
        equipment=source if is_machine else None,
        opening_hours=tags.get("opening_hours", "").strip(),
        verified_on=read_checked_on(tags),
        inferred=(
            "the running direction is not in the source" if conveying is Conveying.UNKNOWN else ""
        ),
    )
    count = read_count(tags, "step_count", doubts) if tags.get("highway") == "steps" else None
    return WayTraits(traits, count, conveying, tuple(doubts))


def read_cross_slope(tags: Tags) -> float | None:
    """Return the sideways slope, whichever side is lower."""
    text = {"incline": tags.get("incline:across", tags.get("cross_slope", ""))}
    ratio, _ = read_incline(text, [])
    return None if ratio is None else abs(ratio)


def runs_backward(tags: Tags, conveying: Conveying) -> bool:
    """Say whether a way is passed against its drawing direction only."""
    return conveying is Conveying.BACKWARD or (
        conveying is Conveying.NONE
        and (tags.get("oneway:foot") == "-1" or tags.get("foot:forward") == "no")
    )


def door_width_m(tags: Tags, doubts: list[str]) -> float | None:
    """Return the clear width of a door or a barrier's opening."""
    widths = [
        width
        for key in ("door:width", "maxwidth:physical", "opening", "width")
        if (width := read_size_m(tags, key, doubts)) is not None
    ]
    return min(widths, default=None)


def with_direction(traits: Traits, *, goes_up: bool | None) -> Traits:
    """Return traits that know from the levels of their ends which way is up."""
    return traits if traits.goes_up is not None else replace(traits, goes_up=goes_up)


def _mode(
    tags: Tags, conveying: Conveying, *, spans_levels: bool, is_inclined: bool
) -> PathwayMode:
    if tags.get("highway") == "steps":
        return PathwayMode.STAIRS if conveying is Conveying.NONE else PathwayMode.ESCALATOR
    if conveying is not Conveying.NONE:
        return PathwayMode.MOVING_SIDEWALK
    ramp = "ramp" in (tags.get("footway"), tags.get("path")) or tags.get("ramp") == "yes"
    if not is_street(tags) and (ramp or (spans_levels and is_inclined)):
        return PathwayMode.RAMP
    return PathwayMode.WALKWAY


def _is_both_ways(tags: Tags, conveying: Conveying) -> bool:
    if conveying is not Conveying.NONE:
        return conveying in (Conveying.BOTH, Conveying.UNKNOWN)
    return not (
        tags.get("oneway:foot") in ("yes", "-1")
        or "no" in (tags.get("foot:backward"), tags.get("foot:forward"))
    )
