"""What the codes of one link say about the way, and what they leave open.

A class is not a measurement: only what a class proves becomes a number, and 99 stays unknown.
"""

import re
from collections.abc import Iterable

from maps.importing.draft import Traits
from maps.importing.feature_files import code_in, number_in, text_in
from maps.importing.mlit_coded import Codes, subject
from maps.importing.mlit_codes import (
    DOWNWARDS,
    GENTLE,
    HANDRAILS,
    HIGH_STEP,
    LOW_STEP,
    MARKED_CROSSING,
    MODES,
    NARROW,
    NO_HANDRAIL,
    NO_ROOF,
    NO_TACTILE,
    RAILWAY_CROSSING,
    ROOF,
    SIGNALS,
    SILENT,
    SOUNDING,
    STREET_STRUCTURES,
    TACTILE,
    UNKNOWN,
    UNMARKED_CROSSING,
    UPWARDS,
    WIDTH_AT_LEAST_M,
)
from maps.importing.mlit_read import RawLink, read_name
from maps.model import NO_NAME, Access, Crossing, Kerb, Name, PathwayMode, Severity

_TIME = re.compile(r"(\d{1,2})[:-]?(\d{2})(?:[:-]?\d{2})?\Z")


def mode_of(codes: Codes, link: RawLink) -> PathwayMode:
    """Return what kind of way a link is; unknown is a way on foot, and said to be inferred."""
    return MODES.get(codes.of(link, "route_type") or UNKNOWN, PathwayMode.WALKWAY)


def read_traits(codes: Codes, link: RawLink, *, rise: float, is_indoor: bool) -> Traits:
    """Return what a link says about its way, seen from its start to its end.

    Args:
        codes: the codes of the station.
        link: the link.
        rise: how many floors the end lies above the start.
        is_indoor: whether its nodes are inside.
    """
    mode = mode_of(codes, link)
    _report_unused(codes, link)
    on_foot = mode in (PathwayMode.WALKWAY, PathwayMode.RAMP)
    slope, goes_up = _slope(codes, link, rise)
    crossing = _crossing(codes, link)
    roof = codes.of(link, "roof")
    structure = codes.of(link, "rt_struct")
    handrail = codes.of(link, "handrail")
    return Traits(
        mode=mode,
        is_bidirectional=codes.of(link, "direction") not in (2, 3),
        name=_street_name(link),
        access=_access(codes, link, mode),
        incline_ratio=slope,
        goes_up=None if mode is PathwayMode.MOVING_SIDEWALK else goes_up,
        cross_slope_ratio=_percent(link, "hslope_max"),
        min_width_m=_width(codes, link),
        kerb=Kerb.RAISED if on_foot and _has_high_step(codes, link) else None,
        kerb_height_m=_step_height(link) if on_foot else None,
        tactile_paving=_tactile(codes, link),
        handrail=True if handrail in HANDRAILS else False if handrail == NO_HANDRAIL else None,
        crossing=crossing,
        crossing_sound=_sound(codes, link) if crossing is Crossing.SIGNALS else None,
        is_covered={NO_ROOF: False, ROOF: True}.get(roof or 0),
        is_indoor=is_indoor,
        is_street=on_foot and crossing is None and structure in STREET_STRUCTURES,
        opening_hours=_hours(codes, link),
        inferred=(
            ""
            if codes.of(link, "route_type") is not None
            else "the source does not say what kind of way this is"
        ),
    )


def _access(codes: Codes, link: RawLink, mode: PathwayMode) -> Access:
    """Return YES only where width, slope and step are all stated and all within the limits."""
    if code_in(link.codes.get("condition")) == 2:
        _report(codes, link, "surface_hinders", "The surface is said to hinder wheelchairs.")
        return Access.LIMITED
    if mode not in (PathwayMode.WALKWAY, PathwayMode.RAMP) or not codes.is_width_believed:
        return Access.UNKNOWN
    is_good = (
        codes.of(link, "width") in WIDTH_AT_LEAST_M
        and codes.of(link, "vtcl_slope") == GENTLE
        and codes.of(link, "lev_diff") == LOW_STEP
    )
    return Access.YES if is_good else Access.UNKNOWN


def _width(codes: Codes, link: RawLink) -> float | None:
    measured = number_in(link.codes.get("w_min"))
    if measured is not None and 0.1 <= measured <= 50:
        return round(measured, 2)
    code = codes.of(link, "width")
    if not codes.is_width_believed or code is None:
        return None
    if code == NARROW:
        _report(
            codes,
            link,
            "way_below_one_metre",
            "This way is narrower than one metre; how narrow, the source does not say.",
        )
    return WIDTH_AT_LEAST_M.get(code)


def _slope(codes: Codes, link: RawLink, rise: float) -> tuple[float | None, bool | None]:
    """Return (incline, whether it goes up); a class of slope proves only its direction."""
    code = codes.of(link, "vtcl_slope")
    steepest = _percent(link, "vslope_max")
    up = {UPWARDS: True, DOWNWARDS: False}.get(code or 0)
    if up is None:
        if steepest == 0:
            return 0.0, None
        if steepest and rise:
            return (steepest if rise > 0 else -steepest), None
        if steepest:
            _report(
                codes,
                link,
                "slope_without_direction",
                "The steepest slope is known, but not which end is higher; it is not used.",
            )
        return None, rise > 0 if rise else None
    if steepest:
        return steepest if up else -steepest, None
    _report(
        codes,
        link,
        "slope_above_five_percent",
        "The slope is steeper than 5 %; how steep, the source does not say.",
    )
    return None, up


def _percent(link: RawLink, key: str) -> float | None:
    value = number_in(link.codes.get(key))
    return round(abs(value) / 100, 4) if value is not None and abs(value) < 99 else None


def _has_high_step(codes: Codes, link: RawLink) -> bool:
    if codes.of(link, "lev_diff") != HIGH_STEP:
        return False
    _report(
        codes,
        link,
        "step_above_two_centimetres",
        "There is a step of more than 2 cm on this way; how high, the source does not say.",
    )
    return True


def _step_height(link: RawLink) -> float | None:
    value = number_in(link.codes.get("levdif_max"))
    return round(value / 100, 3) if value is not None and 0 < value < 99 else None


def _tactile(codes: Codes, link: RawLink) -> bool | None:
    code = codes.of(link, "brail_tile")
    if code == TACTILE:
        return True
    return False if code == NO_TACTILE and codes.is_no_tactile_believed else None


def _crossing(codes: Codes, link: RawLink) -> Crossing | None:
    structure, signal = codes.of(link, "rt_struct"), codes.of(link, "tfc_signal")
    if codes.of(link, "route_type") == RAILWAY_CROSSING:
        _report(codes, link, "railway_crossing", "This way crosses the tracks on their level.")
        return Crossing.UNKNOWN
    if structure in (MARKED_CROSSING, UNMARKED_CROSSING) and signal in SIGNALS:
        return Crossing.SIGNALS
    return {MARKED_CROSSING: Crossing.MARKED, UNMARKED_CROSSING: Crossing.UNMARKED}.get(
        structure or 0
    )


def _sound(codes: Codes, link: RawLink) -> bool | None:
    code = codes.of(link, "tfc_s_type")
    return True if code in SOUNDING else False if code == SILENT else None


def _street_name(link: RawLink) -> Name:
    named = {
        key.removeprefix("st_"): value for key, value in link.codes.items() if "st_name" in key
    }
    return read_name(named) if named else NO_NAME


def _hours(codes: Codes, link: RawLink) -> str:
    texts = [text_in(link.codes.get(key)) for key in ("start_time", "end_time")]
    if text_in(link.codes.get("no_serv_d")) or text_in(link.codes.get("start_date")):
        _report(codes, link, "closed_days", "Days on which this way is closed are not read.")
    if not any(texts):
        return ""
    times = [_TIME.match(text.zfill(4)) for text in texts]
    if times[0] is None or times[1] is None:
        _report(codes, link, "hours_unreadable", "The hours of this way cannot be read.")
        return ""
    hours = [f"{int(t[1]):02}:{int(t[2]):02}" for t in times if t is not None]
    if any(h > "24:00" or h[3:] > "59" for h in hours):
        _report(codes, link, "hours_unreadable", "The hours of this way cannot be read.")
        return ""
    return "" if hours in (["00:00", "24:00"], ["00:00", "23:59"]) else "-".join(hours)


def _report_unused(codes: Codes, link: RawLink) -> None:
    """Report what decides access on this link and has no place on our map."""
    for key, what in _UNUSED.items():
        if code_in(link.codes.get(key)) not in (None, 0, 1, UNKNOWN):
            _report(
                codes, link, f"{key}_not_used", f"{key} says that there {what}; it is not used."
            )


_UNUSED = {
    "door_type": "is a door",
    "tfc_restr": "is a restriction of passage",
    "waterway": "is an open ditch",
}


def _report(codes: Codes, link: RawLink, rule: str, text: str) -> None:
    codes.remarks.add(
        Severity.WARNING,
        f"mlit_{rule}",
        (subject(link),),
        text=text,
        advice="Measure it on site and add it by a survey.",
    )


def report_lengths(
    codes: Codes, lengths: Iterable[tuple[RawLink, float]], tolerance_ratio: float = 0.25
) -> None:
    """Report links whose stated length is not that of their line."""
    for link, length in lengths:
        said = link.distance_m
        if said is not None and abs(said - length) > max(3.0, tolerance_ratio * length):
            codes.remarks.add(
                Severity.HINT,
                "mlit_length_differs",
                (subject(link),),
                text="The stated distance is far from the length of the line; the line counts.",
                advice="Correct distance, or the line.",
            )
