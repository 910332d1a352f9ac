"""What staff press to draw and correct a map: pictograms of the same family. Pure data."""

from app.mapview.strokes import (
    Drawing,
    arc_points,
    box,
    cut,
    disc,
    mirrored,
    poly,
    ring,
    stroke,
)

_UNDO: Drawing = (
    stroke(2.6, (6, 8.6), (14.4, 8.6), *arc_points((14.4, 13.4), 4.8, -70, 90), (9, 18.2)),
    poly((8.4, 2.6), (8.4, 14.6), (1.8, 8.6)),
)

DRAWING_PICTOGRAMS: dict[str, Drawing] = {
    "editor_select": (
        poly(
            (5, 2.8),
            (19.6, 12.4),
            (13.2, 13.6),
            (16.8, 20.2),
            (13.8, 21.6),
            (10.4, 14.9),
            (5.6, 19),
        ),
    ),
    "editor_undo": _UNDO,
    "editor_redo": mirrored(_UNDO),
    "editor_save": (
        poly((3.4, 3.4), (16.8, 3.4), (20.6, 7.2), (20.6, 20.6), (3.4, 20.6)),
        *cut(box(7.2, 3.2, 14.6, 8.4), box(6.8, 12.4, 17.2, 18.6)),
    ),
    "editor_delete": (
        stroke(2.2, (4, 6.4), (20, 6.4)),
        stroke(2.2, (9.2, 3.4), (14.8, 3.4)),
        poly((5.8, 8.6), (18.2, 8.6), (17.2, 21.4), (6.8, 21.4)),
        *cut(stroke(1.5, (9.8, 11.2), (10.2, 18.8)), stroke(1.5, (14.2, 11.2), (13.8, 18.8))),
    ),
    "editor_split": (
        stroke(2.4, (2.8, 12), (7.4, 12)),
        stroke(2.4, (16.6, 12), (21.2, 12)),
        stroke(2.0, (12, 3), (12, 8)),
        stroke(2.0, (12, 16), (12, 21)),
        ring(2.0, (12, 12), 2.2),
    ),
    "editor_join": (
        stroke(2.6, (2.6, 6.4), (12, 12)),
        stroke(2.6, (2.6, 17.6), (12, 12)),
        stroke(2.6, (12, 12), (21.2, 12)),
        disc(12, 12, 3.4),
    ),
    "editor_table": (
        box(2.6, 4, 21.4, 20, 1.6),
        *cut(
            stroke(1.4, (3.8, 9.4), (20.2, 9.4)),
            stroke(1.4, (3.8, 14.6), (20.2, 14.6)),
            stroke(1.4, (9.4, 5.2), (9.4, 18.8)),
        ),
    ),
    "editor_text": (
        stroke(2.8, (4.6, 5), (19.4, 5)),
        stroke(2.8, (12, 5), (12, 20.4)),
    ),
    "draw_way": (
        stroke(2.4, (4.6, 18.8), (9.6, 8.4), (19.2, 5.4)),
        disc(4.6, 18.8, 3),
        disc(9.6, 8.4, 3),
        disc(19.2, 5.4, 3),
    ),
    "draw_area": (
        stroke(2.2, (5, 6), (18.6, 4.6), (19.4, 16.8), (7, 19.4), (5, 6)),
        disc(5, 6, 2.7),
        disc(18.6, 4.6, 2.7),
        disc(19.4, 16.8, 2.7),
        disc(7, 19.4, 2.7),
    ),
    "draw_point": (ring(2.6, (12, 12), 6.4), disc(12, 12, 2.2)),
    "levels": (
        poly((12, 2.6), (21.4, 7.2), (12, 11.8), (2.6, 7.2)),
        stroke(2.2, (3.4, 12.2), (12, 16.4), (20.6, 12.2)),
        stroke(2.2, (3.4, 16.8), (12, 21), (20.6, 16.8)),
    ),
}
"""Every pictogram of the editor by name."""
