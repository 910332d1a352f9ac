"""What two halves of a split way say, and what the whole of two joined ones does.

Nobody has measured the halves. What limits a whole limits each of its parts at the most as hard:
its narrowest passage, its kerb, its slope and its rough ground stay on both, so that a way never
becomes easier by being split. What counts a whole (steps) proves nothing of a part, and goes. What
adds up (length, time) is shared by the drawn length, so that the sum stays what was measured.
"""

from dataclasses import replace

from maps.model import NO_NAME, Line, NodeId, Pathway, Provenance


def halves(
    way: Pathway, share: float, middle: NodeId, lines: tuple[Line, Line]
) -> tuple[Pathway, Pathway]:
    """Return the two halves of a way; both still bear its id.

    Args:
        way: the whole.
        share: how much of it, as drawn, the first half is.
        middle: the new node between them.
        lines: their lines.
    """
    goes_up = way.goes_up
    if goes_up is None and way.stair_count:
        goes_up = way.stair_count > 0
    first_m = round(way.length_m * share, 2)
    found: list[Pathway] = []
    for number, length_m in enumerate((first_m, round(way.length_m - first_m, 2))):
        part = share if number == 0 else 1 - share
        time_s = way.traversal_time_s
        slope_m = way.longest_slope_m
        found.append(
            replace(
                way,
                from_node=middle if number else way.from_node,
                to_node=way.to_node if number else middle,
                line=lines[number],
                length_m=max(0.0, length_m),
                traversal_time_s=None if time_s is None else max(0.01, round(time_s * part, 2)),
                stair_count=None if way.stair_count else way.stair_count,
                goes_up=goes_up,
                longest_slope_m=None if slope_m is None else min(slope_m, max(0.0, length_m)),
                # a sign hangs where one sets out
                signposted_as=NO_NAME if number else way.signposted_as,
                reversed_signposted_as=way.reversed_signposted_as if number else NO_NAME,
            )
        )
    return found[0], found[1]


def whole(one: Pathway, other: Pathway) -> Pathway:
    """Return what two ways are as one, from the first's begin; its line and end are still its own.

    Lengths, times and steps add up where both are known; else nobody knows the sum.
    """
    count = None
    if one.stair_count is not None and other.stair_count is not None:
        count = one.stair_count + other.stair_count
    times_s = (one.traversal_time_s, other.traversal_time_s)
    slopes_m = (one.longest_slope_m, other.longest_slope_m)
    # a slope may go on over the joint: no part of the whole is known to be longer than both
    longest_m = None if None in slopes_m else round(sum(s or 0.0 for s in slopes_m), 2)
    return replace(
        one,
        length_m=round(one.length_m + other.length_m, 2),
        traversal_time_s=None if None in times_s else round(sum(t or 0.0 for t in times_s), 2),
        stair_count=count,
        goes_up=one.goes_up if one.goes_up is not None else other.goes_up,
        longest_slope_m=longest_m,
        reversed_signposted_as=other.reversed_signposted_as,
        provenance=_older(one.provenance, other.provenance),
    )


def _older(one: Provenance, other: Provenance) -> Provenance:
    """Return the origin that proves less: of two parts, when the older look was taken."""
    if one.verified_on is None or other.verified_on is None:
        kept = one if one.verified_on is None else other
    else:
        kept = one if one.verified_on <= other.verified_on else other
    return replace(kept, inferred=one.inferred or other.inferred)
