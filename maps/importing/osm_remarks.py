"""What the importer has to report about a file and its network as a whole."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from maps.importing.osm_network import Net
from maps.importing.osm_select import Station, distance_m
from maps.importing.selection import Selection
from maps.model import Severity

_APART_M = 1500.0
_MOST_SUBJECTS = 200
_WHOLE_EXTRACT = 50  # a drawing of fewer ways may well hold no relation


def report_reading(net: Net, selection: Selection) -> None:
    """Report what was missing or unclear in the file."""
    remarks, walk = net.draft.remarks, net.walk
    if walk.missing_nodes:
        remarks.add(
            Severity.WARNING,
            "missing_nodes",
            list(walk.missing_nodes)[:_MOST_SUBJECTS],
            text=f"{len(walk.missing_nodes)} ways refer to nodes that are not in the file;"
            " small gaps are bridged, and elsewhere the ways end.",
            advice="Export the area again with complete ways.",
        )
    for source, text in walk.unclear_levels.items():
        remarks.add(
            Severity.WARNING,
            "level_unclear",
            (source,),
            text=f"The level tag '{text}' cannot be read with certainty.",
            advice="Write levels as numbers separated by semicolons in OpenStreetMap.",
        )
    if net.data.may_be_cut:
        remarks.add(
            Severity.WARNING,
            "file_may_be_cut",
            (),
            text="The file ends after a full block of ways and holds no relations.",
            advice="Compare its size with the original; it may have been cut off there.",
        )
    elif not net.data.relations and len(net.data.ways) > _WHOLE_EXTRACT:
        remarks.add(
            Severity.WARNING,
            "no_relations",
            (),
            text="The file holds no relations; surfaces with holes and lines are missing then.",
            advice="If the original holds relations, the file was cut off: download it again.",
        )
    if not selection.timezone:
        remarks.add(
            Severity.HINT,
            "timezone_unknown",
            (),
            text="OpenStreetMap files name no time zone; that of the position is taken.",
            advice="Give the time zone when importing if it is another, such as Asia/Seoul.",
        )


def report_network(net: Net) -> None:
    """Report levels that are not certain, and parts that hang together with nothing."""
    _report_levels(net)
    _report_components(net)


def report_stations(net: Net, stations: Sequence[Station]) -> None:
    """Report that a file holds station areas far from each other."""
    apart: list[Station] = []
    for station in stations:
        if all(distance_m(station.position, other.position) > _APART_M for other in apart):
            apart.append(station)
    if len(apart) > 1:
        names = ", ".join(s.name.local or s.id for s in apart[:6])
        net.draft.remarks.add(
            Severity.WARNING,
            "several_stations",
            (s.id for s in apart),
            text=f"The file holds {len(apart)} station areas far from each other: {names}.",
            advice="Import one of them with --station, or each with --all.",
        )


def _report_levels(net: Net) -> None:
    remarks, plan = net.draft.remarks, net.plan
    meetings: dict[tuple[float, ...], list[str]] = defaultdict(list)
    for key, levels in plan.meetings.items():
        if key in net.node_of and not isinstance(key, tuple):
            meetings[levels].append(net.node_of[key])
    for levels, nodes in meetings.items():
        shown = ", ".join(f"{level:g}" for level in levels)
        remarks.add(
            Severity.HINT,
            "levels_meet",
            sorted(nodes)[:_MOST_SUBJECTS],
            text=f"Flat ways of the levels {shown} share a node; they stay joined there.",
            advice="If there are stairs or a ramp between them, draw those in OpenStreetMap.",
        )
    if plan.guessed:
        remarks.add(
            Severity.WARNING,
            "stairs_direction_unknown",
            sorted(set(plan.guessed))[:_MOST_SUBJECTS],
            text="Nothing says which end is the upper one; drawing order was taken for upward.",
            advice="Tag incline=up or down in OpenStreetMap.",
        )
    if plan.level and len(plan.known) * 10 < len(plan.level):
        remarks.add(
            Severity.WARNING,
            "levels_unknown",
            (),
            text="Hardly anything in the file names a level; everything else stands on level 0.",
            advice="Tag level on indoor ways, platforms and lifts in OpenStreetMap.",
        )


def _report_components(net: Net) -> None:
    parent: dict[str, str] = {}

    def root(node: str) -> str:
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for pathway in net.draft.pathways:
        parent[root(pathway.from_node)] = root(pathway.to_node)
    drawn = {(root(pathway.from_node), pathway.source) for pathway in net.draft.pathways}
    sizes = Counter(part for part, _ in drawn)  # by what is drawn, however finely it is crossed
    if len(sizes) < 2:
        return
    largest = max(sizes, key=lambda r: (sizes[r], r))
    apart: dict[str, None] = {}
    for pathway in net.draft.pathways:
        if root(pathway.from_node) != largest:
            apart[pathway.source] = None
    net.draft.remarks.add(
        Severity.WARNING,
        "disconnected_parts",
        sorted(apart)[:_MOST_SUBJECTS],
        text=f"{len(sizes) - 1} parts of the network hang together with nothing else;"
        " no route leads there.",
        advice="Join their ways to the others in OpenStreetMap, sharing a node.",
    )
