"""What two halves of a split way say, and what the whole of two joined ones does.

Nobody has measured the halves. What limits a whole limits each of its parts at the most as hard:
its narrowest passage, its kerb, its slope and its rough ground stay on both, so that a way never
becomes easier by being split. What counts a whole (steps) proves nothing of a part, and goes. What
adds up (length, time) is shared by the drawn length, so that the sum stays what was measured.
"""

from dataclasses import replace

from maps.model import NO_NAME, Line, NodeId, Pathway


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
