"""Where both have drawn: what each has moved is said in metres, and both lines lie on the map."""

from dataclasses import replace

import pytest

from app.editor.events import Chose
from maps.codec import write_station_map
from maps.editing import Collection, Ref, line_change, ring_area_m2
from maps.model.geometry import length_m
from tests.support.desk import SIZE_PX, built_in

AT_DESK = pytest.mark.parametrize("ui", [SIZE_PX], indirect=True)


def with_line(station, way, line):
    bent = replace(way, line=line)
    return replace(station, pathways=tuple(bent if w.id == way.id else w for w in station.pathways))


def bent(way, by_m):
    """The way with one of its bends elsewhere."""
    x, y = way.line[1]
    return (way.line[0], (x + by_m, y), *way.line[2:])


@AT_DESK
def test_a_way_that_both_have_bent_is_told_and_drawn(desk):
    station = built_in("darmstadt-hbf")
    way = max((w for w in station.pathways if len(w.line) == 4), key=lambda w: length_m(w.line))
    theirs = with_line(station, way, bent(way, 2.5))
    editor = desk(station, language="en")
    other = editor.folder / "other.json"
    other.write_bytes(write_station_map(theirs))
    level = station.node_by_id[way.from_node].level
    x, y = way.line[1]
    editor.editor.dispatch(Chose(Ref(Collection.PATHWAYS, way.id)))
    editor.show((x, y), level, 20.0)
    editor.drag((x, y), (x, y - 4.0))
    mine = next(w for w in editor.station.pathways if w.id == way.id)
    assert mine.line != way.line
    editor.press("panel:changes")
    editor.enter("merge:file", str(other))
    editor.press("merge:look")
    conflicts = editor.state.joining.version.conflicts
    assert [c.ref.id for c in conflicts] == [way.id]
    words = [row.words for row in editor.editor.shown.panel.rows if hasattr(row, "words")]
    change = line_change(way.line, bent(way, 2.5))
    told = next(w for w in words if w.startswith("Theirs:"))
    assert "Points moved: 1" in told
    assert f"{change.farthest_m:.2f} m" in told
    assert f"Length {length_m(way.line):.1f} → {change.after_m:.1f} m" in told
    assert any(w.startswith("Mine: Points moved: 1") for w in words)
    editor.press("merge:1:there")
    lines = [band.line for band in editor.editor.shown.map.overlay if hasattr(band, "line")]
    assert mine.line in lines
    assert bent(way, 2.5) in lines
    dashed = [b.line for b in editor.editor.shown.map.overlay if getattr(b, "period", 0)]
    assert bent(way, 2.5) in dashed, "theirs is told apart without its colour"
    assert mine.line not in dashed
    editor.find("merge:1:mine")
    editor.shot("merge-lines")
    editor.press("merge:1:theirs")
    editor.press("merge:take")
    assert next(w for w in editor.station.pathways if w.id == way.id).line == bent(way, 2.5)


LINE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0))


@pytest.mark.parametrize(
    ("after", "counts", "farthest_m", "after_m"),
    [
        (LINE, (0, 0, 0), 0.0, 20.0),
        (((0.0, 0.0), (10.0, 3.0), (10.0, 10.0)), (1, 0, 0), 3.0, None),
        (((0.0, 0.0), (5.0, 0.0), (10.0, 0.0), (10.0, 10.0)), (0, 1, 0), 0.0, 20.0),
        (((0.0, 0.0), (10.0, 10.0)), (0, 0, 1), 50.0**0.5, 200.0**0.5),
        (((0.0, 4.0), (10.0, 4.0), (10.0, 14.0)), (3, 0, 0), 4.0, 20.0),
    ],
)
def test_what_became_of_a_line_is_counted_and_measured(after, counts, farthest_m, after_m):
    change = line_change(LINE, after)
    assert (change.moved, change.added, change.removed) == counts
    assert change.before_m == pytest.approx(20.0)
    assert change.after_m == pytest.approx(length_m(after) if after_m is None else after_m)
    assert change.farthest_m == pytest.approx(farthest_m)


def test_the_end_of_a_ring_is_no_point_of_its_own():
    ring = ((0.0, 0.0), (4.0, 0.0), (4.0, 3.0), (0.0, 3.0), (0.0, 0.0))
    moved = ((0.0, -1.0), *ring[1:-1], (0.0, -1.0))
    assert line_change(ring, moved).moved == 1
    assert ring_area_m2(ring) == pytest.approx(12.0)
    assert ring_area_m2(moved) == pytest.approx(14.0)
