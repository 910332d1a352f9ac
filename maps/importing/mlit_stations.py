"""One bundle, one or several stations: networks far apart, each in a folder of its own."""

import statistics
from collections.abc import Mapping
from pathlib import PurePosixPath

from maps.importing.bundle import Bundle
from maps.importing.feature_files import Collection, lines_of, number_in
from maps.importing.mlit_read import is_link, is_node
from maps.importing.projected import XY
from maps.importing.selection import Selection
from maps.model import Anchor, RequestError
from maps.model.geometry import distance_m

_ONE_STATION_M = 3_000.0
_M_PER_DEG = 1.0e5
Groups = dict[str, list[Collection]]


def find_stations(collections: list[Collection]) -> Groups:
    """Return the files of each station by its folder; a single station has everything.

    Nothing, where no file holds a link.
    """
    centres: dict[str, XY] = {}
    for folder in sorted({_folder(c) for c in collections}):
        starts = [
            lines[0][0]
            for c in collections
            if _folder(c) == folder
            for f in c.features
            if is_link(f.properties) and (lines := lines_of(f))
        ]
        if starts:
            centres[folder] = _metres(
                (
                    statistics.median(x for x, _ in starts),
                    statistics.median(y for _, y in starts),
                )
            )
        elif any(
            is_link(f.properties) for c in collections if _folder(c) == folder for f in c.features
        ):
            centres[folder] = (0.0, 0.0)
    clusters: list[list[str]] = []
    for folder, at in centres.items():
        near = next((c for c in clusters if distance_m(centres[c[0]], at) <= _ONE_STATION_M), None)
        if near is None:
            clusters.append([folder])
        else:
            near.append(folder)
    if len(clusters) <= 1:
        return {"": collections} if clusters else {}
    return _by_folder(collections, [_common(cluster) for cluster in clusters])


def choose(bundle: Bundle, groups: Groups, selection: Selection) -> Groups:
    """Return the stations that are meant.

    Raises:
        RequestError: none is, or it is not clear which.
    """
    if selection.station:
        wanted = selection.station.casefold()
        chosen = {
            folder: group
            for folder, group in groups.items()
            if wanted in (folder.casefold(), PurePosixPath(folder).name.casefold())
        }
        if not chosen and len(groups) == 1:
            return groups  # one station has no folder; whether it is meant, its name will tell
        if not chosen:
            message = f"{bundle.name}: no station {selection.station}; there are {_listed(groups)}"
            raise RequestError(message)
        return chosen
    if selection.all_stations or len(groups) == 1:
        return groups
    if selection.around is not None:
        near = _nearest(groups, selection.around)
        if near is not None:
            return {near: groups[near]}
    message = (
        f"{bundle.name}: holds {len(groups)} stations; choose one with --station, or --all: "
        f"{_listed(groups)}"
    )
    raise RequestError(message)


def part_of(bundle: Bundle, folder: str, groups: Mapping[str, object]) -> Bundle:
    """Return the files of one station's folder; all of them where there is one station."""
    if len(groups) == 1:
        return bundle
    files = {path: data for path, data in bundle.files.items() if path.startswith(f"{folder}/")}
    return Bundle(name=bundle.name, files=files)


def _listed(groups: Groups) -> str:
    return ", ".join(sorted(folder or "the only one" for folder in groups))[:300]


def _folder(collection: Collection) -> str:
    return str(PurePosixPath(collection.path).parent)


def _metres(xy: XY) -> XY:
    """Return roughly metres: degrees are far apart, too."""
    x, y = xy
    return (x * _M_PER_DEG, y * _M_PER_DEG) if abs(x) <= 180 and abs(y) <= 90 else xy


def _common(folders: list[str]) -> str:
    parts = [PurePosixPath(folder).parts for folder in folders]
    shared = []
    for names in zip(*parts, strict=False):
        if len(set(names)) > 1:
            break
        shared.append(names[0])
    return str(PurePosixPath(*shared)) if shared else "."


def _by_folder(collections: list[Collection], folders: list[str]) -> Groups:
    """Give every file to the deepest of the folders that it lies in."""
    groups: Groups = {folder: [] for folder in folders}
    for collection in collections:
        above = {str(p) for p in PurePosixPath(collection.path).parents}
        inside = [folder for folder in groups if folder in above]
        if inside:
            groups[max(inside, key=len)].append(collection)
    return groups


def _nearest(groups: Groups, around: tuple[float, float]) -> str | None:
    anchor = Anchor(lat_deg=around[0], lon_deg=around[1])
    found: list[tuple[float, str]] = []
    for folder, group in groups.items():
        for collection in group:
            for feature in collection.features:
                p = feature.properties
                if is_node(p):
                    lon, lat = number_in(p.get("lon")), number_in(p.get("lat"))
                    if lon is not None and lat is not None:
                        found.append((distance_m((0.0, 0.0), anchor.to_local(lon, lat)), folder))
                        break
    best = min(found, default=None)
    return None if best is None or best[0] > _ONE_STATION_M else best[1]
