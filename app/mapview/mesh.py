"""Shapes -> vertices and triangles (numpy). Pure: the toolkit takes the arrays as they are.

Every vertex carries where it is, which way its line runs, which corner of its piece it is, and how
the piece is drawn; the shader in `bands.glsl` widens lines, so zooming changes no vertex.
"""

from collections.abc import Iterator, Sequence

import mapbox_earcut

from app.mapview.scene import Band, Fill, Ground
from maps.model import Line
from routing.arrays import np

VERTEX_FORMAT = (
    (b"vPosition", 2, "float"),
    (b"a_tangent", 2, "float"),
    (b"a_corner", 2, "float"),
    (b"a_run", 2, "float"),
    (b"a_colour", 3, "float"),
    (b"a_half", 3, "float"),
    (b"a_pattern", 2, "float"),
)
"""Position m; direction; (end, side) ±1; (length, start) m; colour; (m, px, px); (kind, period)."""

_FLOATS = sum(count for _, count, _ in VERTEX_FORMAT)
_INDEX_LIMIT = 65_535  # of one mesh in the toolkit: indices are 16 bits wide

Arrays = tuple[np.ndarray, np.ndarray]
"""Vertices (n × 16, float32) and triangles (m × 3, int64)."""


def arrays_of(shapes: Ground) -> Arrays:
    """Return one list of triangles that draws the shapes in their order."""
    vertices: list[np.ndarray] = []
    triangles: list[np.ndarray] = []
    count = 0
    for run in _runs(shapes):
        if isinstance(run[0], Fill):
            found = _fill_arrays([s for s in run if isinstance(s, Fill)])
        else:
            found = _band_arrays([s for s in run if isinstance(s, Band)])
        vertices.append(found[0])
        triangles.append(found[1] + count)
        count += len(found[0])
    if not vertices:
        return np.zeros((0, _FLOATS), np.float32), np.zeros((0, 3), np.int64)
    return np.concatenate(vertices), np.concatenate(triangles)


def meshes_of(arrays: Arrays) -> Iterator[Arrays]:
    """Cut into parts whose indices fit into 16 bits and count from the part's own start."""
    vertices, triangles = arrays
    start = 0
    while start < len(triangles):
        low = triangles[start].min()
        end = min(start + _INDEX_LIMIT // 3, len(triangles))
        while triangles[start:end].max() - low > _INDEX_LIMIT:
            end -= max(1, (end - start) // 8)
        part = triangles[start:end]
        low, high = part.min(), part.max()
        yield (
            np.ascontiguousarray(vertices[low : high + 1]).ravel(),
            (part - low).astype(np.uint16).ravel(),
        )
        start = end


def _runs(shapes: Ground) -> Iterator[list[Fill | Band]]:
    """Group neighbours of one type within a layer; within a layer fills lie below bands."""
    run: list[Fill | Band] = []
    ordered = sorted(shapes, key=lambda s: (s.layer, isinstance(s, Band)))
    for shape in ordered:
        if run and type(shape) is not type(run[0]):
            yield run
            run = []
        run.append(shape)
    if run:
        yield run


def _fill_arrays(fills: Sequence[Fill]) -> Arrays:
    points: list[np.ndarray] = []
    triangles: list[np.ndarray] = []
    colours: list[tuple[float, float, float]] = []
    counts: list[int] = []
    total = 0
    for fill in fills:
        rings = [_open(ring) for ring in (fill.outer, *fill.holes)]
        array = np.array([p for ring in rings for p in ring], np.float32)
        ends = np.cumsum([len(ring) for ring in rings]).astype(np.uint32)
        triangles.append(mapbox_earcut.triangulate_float32(array, ends).astype(np.int64) + total)
        points.append(array)
        colours.append(fill.colour.rgb)
        counts.append(len(array))
        total += len(array)
    vertices = np.zeros((total, _FLOATS), np.float32)
    vertices[:, :2] = np.concatenate(points)
    vertices[:, 8:11] = np.repeat(np.array(colours, np.float32), counts, axis=0)
    vertices[:, 12] = 4.0  # wide enough that no edge of it is ever blended
    return vertices, np.concatenate(triangles).reshape(-1, 3)


def _band_arrays(bands: Sequence[Band]) -> Arrays:
    counts = np.array([len(band.line) - 1 for band in bands])
    points = np.array([p for band in bands for p in band.line], np.float64)
    last = np.cumsum(counts + 1) - 1
    is_start = np.ones(len(points), bool)
    is_start[last] = False
    start = points[is_start]
    end = points[1:][is_start[:-1]]
    delta = end - start
    length = np.hypot(delta[:, 0], delta[:, 1])
    run = np.cumsum(length) - length
    first = np.cumsum(counts) - counts
    run -= np.repeat(run[first], counts)
    look = np.array(
        [(*b.colour.rgb, b.half_m, b.min_px, b.grow_px, float(b.pattern), b.period) for b in bands],
        np.float32,
    )
    vertices = np.zeros((len(start), 4, _FLOATS), np.float32)
    vertices[:, :2, :2] = start[:, None]
    vertices[:, 2:, :2] = end[:, None]
    tangent = delta / np.maximum(length, 1e-9)[:, None]
    tangent[length <= 0] = (1.0, 0.0)  # a point is a disc: any direction will do
    vertices[:, :, 2:4] = tangent[:, None]
    vertices[:, :, 4:6] = np.array([(-1, 1), (-1, -1), (1, 1), (1, -1)], np.float32)
    vertices[:, :, 6] = length[:, None]
    vertices[:, :, 7] = run[:, None]
    vertices[:, :, 8:] = np.repeat(look, counts, axis=0)[:, None]
    triangles = np.arange(len(start))[:, None] * 4 + np.array([0, 1, 2, 2, 1, 3])
    return vertices.reshape(-1, _FLOATS), triangles.reshape(-1, 3)


def _open(ring: Line) -> Line:
    return ring[:-1] if len(ring) > 1 and ring[0] == ring[-1] else ring
