"""What a way asks of the body: up and down by one's own force, slopes, and weather."""

from collections.abc import Iterable

from maps.model import Pathway, PathwayMode
from routing.case import incline_up
from routing.route import Ground

_RISER_M = 0.17  # common public stair, DIN 18065; peers count a level by it too
_TREAD_M = 0.3  # the same
_SLOPE_RATIO = 0.05  # ISO 21542 and ADA 402.2: steeper than 1:20 is a ramp
_DECIMALS = 2

_CARRIED = {PathwayMode.ELEVATOR, PathwayMode.ESCALATOR, PathwayMode.MOVING_SIDEWALK}


def ground_of(steps: Iterable[tuple[Pathway, bool]]) -> Ground:
    """Return the sums over a way; steps are (pathway, travelled as drawn).

    Stairs that nobody has counted are reckoned from their length.
    """
    rise_m = sloped_m = uncovered_m = unlit_m = up_ratio = down_ratio = 0.0
    longest_m: float | None = None
    for pathway, forward in steps:
        mode = pathway.mode
        if not (pathway.is_covered or pathway.is_indoor or mode is PathwayMode.ELEVATOR):
            uncovered_m += pathway.length_m
        if not (pathway.is_lit or pathway.is_indoor or pathway.mode is PathwayMode.ELEVATOR):
            unlit_m += pathway.length_m
        if mode is PathwayMode.WALKWAY and pathway.incline_ratio is None:
            continue  # most of any way
        if mode in _CARRIED:
            continue
        if mode is PathwayMode.STAIRS:
            count = abs(pathway.stair_count or 0) or pathway.length_m / _TREAD_M
            rise_m += count * _RISER_M
            continue
        ratio = incline_up(pathway, forward=forward) or 0.0
        rise_m += abs(ratio) * pathway.length_m
        up_ratio, down_ratio = max(up_ratio, ratio), max(down_ratio, -ratio)
        if abs(ratio) >= _SLOPE_RATIO:
            sloped_m += pathway.length_m
            run_m = pathway.longest_slope_m
            longest_m = longest_m if run_m is None else max(longest_m or 0.0, run_m)
    return Ground(
        rise_m=round(rise_m, _DECIMALS),
        sloped_m=round(sloped_m, _DECIMALS),
        longest_slope_m=longest_m,
        steepest_up_ratio=up_ratio,
        steepest_down_ratio=down_ratio,
        uncovered_m=round(uncovered_m, _DECIMALS),
        unlit_m=round(unlit_m, _DECIMALS),
    )
