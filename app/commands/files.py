"""Commands about map files: import, check."""

import argparse
import datetime as dt
import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.adapters.system_clock import SystemClock
from app.commands.documents import findings_document
from app.commands.output import note, replace_file, write_json, write_lines
from app.station_files import (
    import_stations,
    load_conditions,
    load_station,
    load_stations,
    read_bytes,
    structure_path,
)
from maps.codec import is_station_map, write_station_map
from maps.importing import IMPORTERS, Selection
from maps.model import Conditions, Finding, RequestError, Severity, StationMap
from maps.validation import RULES, findings_of
from maps.validation.rules.not_verified_since import not_verified_since
from maps.validation.rules.outage_of_unknown_subject import outage_of_unknown_subject
from routing.coverage import covered_from
from routing.network import compile_network

_ORDER = tuple(Severity)


def formats() -> list[str]:
    """Return the names of the formats that can be imported."""
    return sorted(IMPORTERS)


def run_import(options: argparse.Namespace) -> int:
    """Import station maps and write them."""
    stations = import_stations(
        options.sources, format_name=options.format, selection=_selection(options)
    )
    if options.all:
        names = [_file_name(station) for station in stations]
        for station, name in zip(stations, names, strict=True):
            _write(station, options.out / name)
    else:
        _write(stations[0], options.out)
    return 0


def run_compile(options: argparse.Namespace) -> int:
    """Compute what makes any two points of a map quick, and keep it beside the map."""
    from routing.hierarchy import is_available  # noqa: PLC0415 - only here
    from routing.structure_file import write_structure  # noqa: PLC0415 - the same

    if not is_available():
        message = "compile: routingkit-cch is not installed on this machine; maps work without it"
        raise RequestError(message)
    path: Path = options.map
    station = load_station(path)
    data = read_bytes(path) if path.is_file() else b""
    if not is_station_map(data):
        message = f"{path}: is not a station map file; import it first"
        raise RequestError(message)
    structure = compile_network(station).make_structure()
    out = structure_path(path)
    replace_file(out, write_structure(structure, hashlib.sha256(data).digest()))
    note(f"{out}: {len(station.nodes)} nodes, {len(station.pathways)} pathways")
    return 0


def _selection(options: argparse.Namespace) -> Selection:
    around = None
    if options.around is not None:
        numbers = re.fullmatch(r"(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)", options.around)
        if numbers is None:
            message = f"--around {options.around}: is not a position; write LAT,LON in degrees"
            raise RequestError(message)
        around = (float(numbers[1]), float(numbers[2]))
    return Selection(
        station=options.station,
        all_stations=options.all,
        around=around,
        radius_m=options.radius,
        timezone=options.timezone,
    )


def _file_name(station: StationMap) -> str:
    name = re.sub(r"[^\w]+", "-", station.name.local.lower()).strip("-") or "station"
    return f"{name}-{re.sub(r'[^0-9a-zA-Z]+', '-', station.id)}.json"


def _write(station: StationMap, path: Path) -> None:
    replace_file(path, write_station_map(station))
    count = {s: sum(f.severity is s for f in station.remarks) for s in _ORDER}
    found = ", ".join(f"{number} {severity.value}" for severity, number in count.items() if number)
    note(
        f"{path}: {station.name.local or station.id}: {len(station.nodes)} nodes, "
        f"{len(station.pathways)} pathways, {len(station.equipment)} machines, "
        f"{len(station.places)} places; findings: {found or 'none'}"
    )


def run_check(options: argparse.Namespace) -> int:
    """Print every finding about maps; exit code 1 when one of them is an ERROR."""
    found: list[Finding] = []
    stations = [station for path in options.maps for station in load_stations(path)]
    found += _unknown_everywhere(stations, load_conditions(options.conditions))
    today = SystemClock().now().date()
    for station in stations:
        found += findings_of(station, (*RULES, covered_from(today)))
        if options.verified_within is not None:
            day = today - dt.timedelta(days=options.verified_within)
            found += not_verified_since(station, day)
    found = list(dict.fromkeys(found))  # what is true of a whole feed, each of its stations says
    found.sort(key=lambda f: (_ORDER.index(f.severity), f.rule, f.subjects))
    if options.json:
        write_json(findings_document(found))
    else:
        for finding in found:
            subjects = ", ".join(finding.subjects[:3])
            more = f" and {len(finding.subjects) - 3} more" if len(finding.subjects) > 3 else ""
            write_lines(
                f"{finding.severity.value} {finding.rule}: {finding.text} [{subjects}{more}]",
                f"    {finding.advice}",
            )
        note(f"{len(found)} findings")
    return int(any(f.severity is Severity.ERROR for f in found))


def _unknown_everywhere(stations: Sequence[StationMap], conditions: Conditions) -> list[Finding]:
    """Return what is reported of no station: a feed speaks of many, and each map is only one."""
    found: list[Finding] = []
    for station in stations:
        found = list(outage_of_unknown_subject(station, conditions))
        unknown = {subject for finding in found for subject in finding.subjects}
        kept = tuple(outage for outage in conditions.outages if outage.subject in unknown)
        conditions = replace(conditions, outages=kept)
    return found
