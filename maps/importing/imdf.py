"""The IMDF importer: an archive of indoor features in, a station map out.

Units are walked across inside their polygons and joined at openings; relationships say what leads
from level to level. An archive that this program wrote comes back as the map that it was.
"""

import re
from dataclasses import replace

from maps.importing.bundle import Bundle
from maps.importing.contract import Identity, finish
from maps.importing.draft import Draft
from maps.importing.imdf_archive import read_archive
from maps.importing.imdf_doors import join_spaces
from maps.importing.imdf_own import is_own, read_own
from maps.importing.imdf_places import add_footprints, add_places
from maps.importing.imdf_rises import draw_rises, one_way_openings, read_ties
from maps.importing.imdf_spaces import SOURCE_ID, Plan, find_anchor, read_floors, read_spaces
from maps.importing.imdf_ways import add_platform_ends, draw_ways
from maps.importing.selection import WHOLE_FILE, Selection
from maps.model import (
    Level,
    MapError,
    Name,
    RequestError,
    Severity,
    Source,
    StationMap,
)
from maps.opening import find_timezone


def read_imdf(bundle: Bundle, selection: Selection = WHOLE_FILE) -> tuple[StationMap, ...]:
    """Read an IMDF archive: one venue is one map.

    Raises:
        MapError: it cannot be read, or nothing in it can be walked on.
        RequestError: the selection means another venue, or a part of this one.
    """
    draft = Draft()
    archive = read_archive(bundle, draft.remarks)
    if selection.around is not None:
        message = f"{bundle.name}: an IMDF archive is one venue; leave out --around"
        raise RequestError(message)
    if is_own(bundle, archive):
        station = read_own(bundle, archive, draft.remarks)
        _check_choice(station.id, station.name, selection, bundle.name)
        return (station,)
    plan = Plan(archive, find_anchor(archive), draft)
    levels = read_floors(plan)
    read_spaces(plan)
    ties = read_ties(plan)
    doors = join_spaces(plan, one_way_openings(plan, ties))
    draw_rises(plan, ties, doors)
    add_platform_ends(plan)
    add_places(plan)
    draw_ways(plan)
    add_footprints(plan)
    if not draft.pathways:
        message = (
            f"{bundle.name}: no two openings of its {len(plan.spaces)} units are joined by a way; "
            "draw openings on the borders of public units, and export the archive again"
        )
        raise MapError(message)
    _report_unsaid(plan, selection)
    return (_with_names(finish(draft, _identity(plan, selection)), levels),)


def _identity(plan: Plan, selection: Selection) -> Identity:
    archive = plan.archive
    venue = next(iter(archive.items["venue"]), None)
    stem = re.sub(r"[^\w-]+", "-", archive.name.rsplit("/", 1)[-1].split(".", 1)[0]) or "venue"
    name = archive.named(venue) if venue is not None else Name()
    station_id = venue.source if venue is not None else f"imdf:file/{stem}"
    _check_choice(station_id, name, selection, archive.name)
    return Identity(
        id=station_id,
        name=name or Name(local=stem),
        anchor=plan.anchor,
        timezone=selection.timezone or find_timezone(plan.anchor.lat_deg, plan.anchor.lon_deg),
        source=Source(
            id=SOURCE_ID,
            attribution=archive.generated_by or name.local or stem,
            license="",
        ),
    )


def _check_choice(station_id: str, name: Name, selection: Selection, file: str) -> None:
    wanted = selection.station
    known = {station_id, station_id.rsplit("/", 1)[-1], *name.every_text()}
    if wanted and wanted.casefold() not in {text.casefold() for text in known}:
        message = f"{file}: station {wanted}: the archive holds {name.local or station_id} only"
        raise RequestError(message)


def _report_unsaid(plan: Plan, selection: Selection) -> None:
    plan.warn(
        Severity.HINT,
        "licence_unknown",
        text="IMDF archives do not say under which licence they may be used.",
        advice="Ask who made the archive before the map is shown in public.",
    )
    if not selection.timezone:
        plan.warn(
            Severity.HINT,
            "timezone_unknown",
            text="IMDF archives name no time zone; that of the position is taken.",
            advice="Give the time zone when importing if it is another, such as Asia/Seoul.",
        )


def _with_names(station: StationMap, levels: list[Level]) -> StationMap:
    """Give levels the names that the archive has for them."""
    named = {level.id: level for level in levels}
    return replace(station, levels=tuple(named.get(lv.id, lv) for lv in station.levels))
