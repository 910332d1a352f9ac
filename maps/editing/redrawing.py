"""A way whose line changes: what still holds, and what was only read off the drawing."""

from dataclasses import replace

from maps.editing.lines import drawn_m, is_as_drawn, with_end
from maps.model import Line, NodeId, Pathway, Point


def redrawn(way: Pathway, line: Line) -> Pathway:
    """Return a way with another line.

    A length that was the drawn one is drawn again; one that somebody measured stays. The width of
    a way across an area that nobody measured was what the drawing left free, and is unknown now.
    """
    if line == way.line:
        return way
    length_m = drawn_m(line) if is_as_drawn(way.line, way.length_m) else way.length_m
    is_read_off = way.area is not None and not way.provenance.measured_by
    return replace(
        way,
        line=line,
        length_m=length_m,
        min_width_m=None if is_read_off else way.min_width_m,
    )


def redrawn_end(way: Pathway, node: NodeId, to: Point) -> Pathway:
    """Return a way whose ends at a node lie somewhere else."""
    line = way.line
    if way.from_node == node:
        line = with_end(line, 0, to)
    if way.to_node == node:
        line = with_end(line, -1, to)
    return redrawn(way, line)
