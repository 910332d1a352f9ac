"""Where a station lies: from the coordinates of the files to metres around an anchor.

The files hold plane metres, often of a zone that the station does not lie in, and every node says
its latitude and longitude beside that. What the nodes say counts: the relation is learnt from
them, and compared with the system that the files name. Only without such nodes is the name trusted.
"""

import math
import statistics
from dataclasses import dataclass

from maps.importing.draft import Remarks
from maps.importing.feature_files import Ring
from maps.importing.mlit_read import MlitData
from maps.importing.projected import XY, Fit, ToLonLat, fit_plane, read_crs
from maps.model import Anchor, Line, MapError, Point, Severity

_FARTHEST_M = 20_000.0
_GOOD_M = 0.5
_DOUBTFUL_M = 1.0


@dataclass(frozen=True, slots=True)
class Frame:
    """The anchor, and the way to it: a fit, or a projection."""

    anchor: Anchor
    fit: Fit | None
    to_lonlat: ToLonLat | None

    def point(self, xy: XY) -> Point | None:
        """Return local metres; None for what cannot belong to this station."""
        if self.fit is not None:
            x, y = self.fit.apply(*xy)
        elif self.to_lonlat is not None:
            x, y = _metres(self.anchor, self.to_lonlat(*xy))
        else:
            return None
        if not math.hypot(x, y) <= _FARTHEST_M:
            return None
        return (round(x, 2) + 0.0, round(y, 2) + 0.0)

    def line(self, line: Ring) -> Line:
        """Return a line in local metres; nothing where a part of it cannot belong here."""
        points = [self.point(xy) for xy in line]
        if any(point is None for point in points):
            return ()
        kept: list[Point] = []
        for point in points:
            if point is not None and (not kept or kept[-1] != point):
                kept.append(point)
        return tuple(kept)


def find_frame(
    data: MlitData, name: str, around: tuple[float, float] | None, remarks: Remarks
) -> Frame:
    """Return the frame of a station.

    Raises:
        MapError: neither nodes nor files say where this is.
    """
    to_lonlat = _named(data, name)
    known = [(n.id, n.xy, n.lonlat) for n in data.nodes.values() if n.lonlat is not None]
    if not known:
        return _by_name(data, to_lonlat, name, around)
    anchor = _anchor([lonlat for _, _, lonlat in known], around)
    targets = [_metres(anchor, lonlat) for _, _, lonlat in known]
    fit = fit_plane([xy for _, xy, _ in known], targets)
    if fit is None or fit.residual_m > _FARTHEST_M:
        if to_lonlat is None:
            raise MapError(_UNPLACED.format(name=name))
        return _by_name(data, to_lonlat, name, around)
    outliers = {known[i][0] for i in fit.outliers}
    _report_fit(remarks, fit, len(known), outliers)
    if to_lonlat is not None:
        _compare(remarks, fit, to_lonlat, anchor, [xy for i, xy, _ in known if i not in outliers])
    return Frame(anchor, fit, to_lonlat)


_UNPLACED = (
    "{name}: the coordinates cannot be placed: no three nodes say lat and lon, and the crs of the "
    "files is not known; give nodes lat and lon, or name a plane zone of Japan or degrees"
)


def _named(data: MlitData, name: str) -> ToLonLat | None:
    systems = {str(crs): read_crs(crs) for crs in data.crs}
    if len(systems) > 1:
        listed = "; ".join(sorted(systems))[:300]
        message = f"{name}: files are in different coordinate systems: {listed}; convert them"
        raise MapError(message)
    return next(iter(systems.values()), None)


def _by_name(
    data: MlitData, to_lonlat: ToLonLat | None, name: str, around: tuple[float, float] | None
) -> Frame:
    points = [node.xy for node in data.nodes.values()]
    points = points or [xy for link in data.links for xy in link.line[:1]]
    points = points or [ring[0] for floor in data.floors for ring, _ in floor.polygons]
    if to_lonlat is None or not points:
        raise MapError(_UNPLACED.format(name=name))
    places = [to_lonlat(*xy) for xy in points]
    if any(not (abs(lon) <= 180 and abs(lat) < 89) for lon, lat in places):
        message = f"{name}: coordinates are not degrees; name the plane zone in the crs member"
        raise MapError(message)
    return Frame(_anchor(places, around), None, to_lonlat)


def _anchor(lonlats: list[XY], around: tuple[float, float] | None) -> Anchor:
    lat, lon = around or (
        statistics.median(lat for _, lat in lonlats),
        statistics.median(lon for lon, _ in lonlats),
    )
    return Anchor(lat_deg=round(lat, 6), lon_deg=round(lon, 6))


def _metres(anchor: Anchor, lonlat: XY) -> XY:
    return anchor.to_local(*lonlat)


def _report_fit(remarks: Remarks, fit: Fit, count: int, outliers: set[str]) -> None:
    is_good = fit.residual_m <= _GOOD_M
    remarks.add(
        Severity.HINT if is_good else Severity.WARNING,
        "mlit_coordinates_fitted",
        (),
        text=(
            f"Positions follow from {count - len(outliers)} nodes that say latitude and longitude; "
            f"none of them lies more than {fit.residual_m:.2f} m beside its place."
        ),
        advice="Nothing to do." if is_good else "Compare lat and lon of the nodes with the plan.",
    )
    if outliers:
        remarks.add(
            Severity.WARNING,
            "mlit_node_misplaced",
            [f"mlit:node/{node}" for node in outliers],
            text="Latitude and longitude of this node contradict all others; the drawing counts.",
            advice="Correct lat and lon of the node.",
        )


def _compare(
    remarks: Remarks, fit: Fit, to_lonlat: ToLonLat, anchor: Anchor, points: list[XY]
) -> None:
    """Report where nodes and the named system disagree."""
    apart = max(
        (math.dist(fit.apply(*xy), _metres(anchor, to_lonlat(*xy))) for xy in points[:200]),
        default=0.0,
    )
    if apart > _DOUBTFUL_M:
        remarks.add(
            Severity.WARNING,
            "mlit_crs_contradicted",
            (),
            text=(
                f"By the coordinate system that the files name, nodes would lie up to {apart:.0f} "
                "m from where they say they are; latitude and longitude of the nodes count."
            ),
            advice="Correct the crs member of the files.",
        )
