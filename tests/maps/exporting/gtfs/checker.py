"""The rules of gtfs-validator about pathways, written anew from what they say they check.

Notices are (severity, code, id), named as there. Only tables of the format are read: what stands in
files of our own is nobody else's business.
"""

import csv
import io
import re
from collections import defaultdict

Row = dict[str, str]
Notice = tuple[str, str, str]
ERROR, WARNING = "ERROR", "WARNING"

_POSITIVE_INT = re.compile(r"[1-9]\d*\Z")
_NON_ZERO_INT = re.compile(r"-?[1-9]\d*\Z")
_DECIMAL = re.compile(r"-?\d+(\.\d+)?\Z")
_NEEDED = {"1": "length", "6": "length", "7": "length", "2": "stair_count", "3": "traversal_time",
           "4": "traversal_time", "5": "traversal_time"}  # fmt: skip


def table(files: dict[str, bytes], name: str) -> list[Row]:
    """Return the rows of a table, read as strictly as the format is written."""
    data = files.get(name, b"")
    assert not data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True))


def check(files: dict[str, bytes]) -> list[Notice]:
    """Return the notices for a feed."""
    stops = {row["stop_id"]: row for row in table(files, "stops.txt")}
    levels = {row["level_id"] for row in table(files, "levels.txt")}
    pathways = table(files, "pathways.txt")
    return [
        *_ids(files),
        *_stops(stops, levels),
        *_fields(pathways, stops),
        *_ends(pathways, stops),
        *_reach(pathways, stops),
        *_dangling(pathways, stops),
    ]


def errors(files: dict[str, bytes]) -> list[Notice]:
    """Return the notices that make a feed invalid."""
    return [notice for notice in check(files) if notice[0] == ERROR]


def _ids(files: dict[str, bytes]) -> list[Notice]:
    found = []
    for name, column in {
        "stops.txt": "stop_id",
        "pathways.txt": "pathway_id",
        "levels.txt": "level_id",
    }.items():
        seen = set()
        for row in table(files, name):
            if row[column] in seen or not row[column]:
                found.append((ERROR, "duplicate_key", row[column]))
            seen.add(row[column])
    needed = ("agency.txt", "feed_info.txt", "stops.txt", "levels.txt", "pathways.txt")
    found += [(ERROR, "missing_required_file", name) for name in needed if name not in files]
    for row in table(files, "agency.txt"):
        missing = [c for c in ("agency_name", "agency_url", "agency_timezone") if not row[c]]
        found += [(ERROR, "missing_required_field", c) for c in missing]
    records = {name: {row[key] for row in table(files, f"{name}.txt")} for name, key in
               {"stops": "stop_id", "pathways": "pathway_id", "levels": "level_id"}.items()}  # fmt: skip
    for row in table(files, "translations.txt"):
        if row["table_name"] not in records:
            found.append((WARNING, "translation_unknown_table_name", row["table_name"]))
        elif row["record_id"] not in records[row["table_name"]]:
            found.append((ERROR, "translation_foreign_key_violation", row["record_id"]))
    return found


def _stops(stops: dict[str, Row], levels: set[str]) -> list[Notice]:
    found = []
    parent_types = {"0": {"", "1"}, "1": {""}, "2": {"1"}, "3": {"1"}, "4": {"0"}}
    for stop_id, row in stops.items():
        kind = row["location_type"] or "0"
        parent = stops.get(row["parent_station"])
        if row["parent_station"] and parent is None:
            found.append((ERROR, "foreign_key_violation", stop_id))
        elif (parent["location_type"] if parent else "") not in parent_types[kind]:
            found.append((ERROR, "wrong_parent_location_type", stop_id))
        if kind in "012" and not row["stop_name"]:
            found.append((ERROR, "stop_without_stop_name", stop_id))
        if not (_DECIMAL.match(row["stop_lat"]) and _DECIMAL.match(row["stop_lon"])):
            found.append((ERROR, "stop_without_location", stop_id))
        if row["level_id"] and row["level_id"] not in levels:
            found.append((ERROR, "foreign_key_violation", stop_id))
    return found


def _fields(pathways: list[Row], stops: dict[str, Row]) -> list[Notice]:
    found = []
    rules = {
        "length": lambda text: _DECIMAL.match(text) and float(text) >= 0,
        "traversal_time": _POSITIVE_INT.match,
        "stair_count": _NON_ZERO_INT.match,
        "max_slope": _DECIMAL.match,
        "min_width": lambda text: _DECIMAL.match(text) and float(text) > 0,
    }
    for row in pathways:
        pathway_id, mode = row["pathway_id"], row["pathway_mode"]
        if mode not in set("1234567") or row["is_bidirectional"] not in {"0", "1"}:
            found.append((ERROR, "unexpected_enum_value", pathway_id))
        found += [
            (ERROR, f"invalid_{column}", pathway_id)
            for column, is_right in rules.items()
            if row[column] and not is_right(row[column])
        ]
        if mode == "7" and row["is_bidirectional"] == "1":
            found.append((ERROR, "bidirectional_exit_gate", pathway_id))
        if row["max_slope"] and mode not in {"1", "3"}:
            found.append((WARNING, "irrelevant_max_slope_set_for_pathway_mode", pathway_id))
        if not row[_NEEDED[mode]]:
            found.append((WARNING, f"missing_recommended_{_NEEDED[mode]}", pathway_id))
        if mode == "5":
            ends = (row["from_stop_id"], row["to_stop_id"])
            found += [
                (ERROR, "missing_level_id", end)
                for end in ends
                if end in stops and not stops[end]["level_id"]
            ]
    return found


def _ends(pathways: list[Row], stops: dict[str, Row]) -> list[Notice]:
    found = []
    parents = {row["parent_station"] for row in stops.values()}
    for row in pathways:
        if row["from_stop_id"] == row["to_stop_id"]:
            found.append((WARNING, "pathway_loop", row["pathway_id"]))
        for end in (row["from_stop_id"], row["to_stop_id"]):
            if end not in stops:
                found.append((ERROR, "foreign_key_violation", row["pathway_id"]))
                continue
            stop = stops[end]
            if stop["location_type"] == "1":
                found.append((ERROR, "pathway_to_wrong_location_type", row["pathway_id"]))
            if stop["location_type"] in {"", "0"} and end in parents:
                found.append((ERROR, "pathway_to_platform_with_boarding_areas", row["pathway_id"]))
            if stop.get("stop_access") == "1":
                found.append(
                    (ERROR, "pathway_to_stop_with_access_outside_of_station_pathways", end)
                )
    return found


def _including_station(stops: dict[str, Row], stop_id: str) -> str | None:
    for _ in range(3):
        row = stops.get(stop_id)
        if row is None:
            return None
        if row["location_type"] == "1":
            return stop_id
        stop_id = row["parent_station"]
    return None


def _reach(pathways: list[Row], stops: dict[str, Row]) -> list[Notice]:
    ahead: dict[str, list[str]] = defaultdict(list)
    back: dict[str, list[str]] = defaultdict(list)
    for row in pathways:
        ahead[row["from_stop_id"]].append(row["to_stop_id"])
        back[row["to_stop_id"]].append(row["from_stop_id"])
        if row["is_bidirectional"] == "1":
            ahead[row["to_stop_id"]].append(row["from_stop_id"])
            back[row["from_stop_id"]].append(row["to_stop_id"])
    reached = []
    for steps in (ahead, back):
        stack = [stop_id for stop_id, row in stops.items() if row["location_type"] == "2"]
        seen = set(stack)
        while stack:
            new = [end for end in steps[stack.pop()] if end not in seen]
            seen.update(new)
            stack.extend(new)
        reached.append(seen)
    with_pathways = {_including_station(stops, end) for end in {*ahead, *back}} - {None}
    parents = {row["parent_station"] for row in stops.values()}
    return [
        (ERROR, "pathway_unreachable_location", stop_id)
        for stop_id, row in stops.items()
        if _including_station(stops, stop_id) in with_pathways
        and (row["location_type"] in {"3", "4"}
             or (row["location_type"] in {"", "0"} and stop_id not in parents))
        and not all(stop_id in seen for seen in reached)
    ]  # fmt: skip


def _dangling(pathways: list[Row], stops: dict[str, Row]) -> list[Notice]:
    beside: dict[str, set[str]] = defaultdict(set)
    for row in pathways:
        beside[row["from_stop_id"]].add(row["to_stop_id"])
        beside[row["to_stop_id"]].add(row["from_stop_id"])
    return [
        (WARNING, "pathway_dangling_generic_node", stop_id)
        for stop_id, row in stops.items()
        if row["location_type"] == "3" and len(beside[stop_id]) == 1
    ]
