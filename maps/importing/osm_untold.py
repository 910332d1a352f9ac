"""What the tags of points say with doubt, and what decides access and has no place on our map.

Nothing of that is dropped without a word: a barrier that nobody measured, a limit on weight, a ban
at certain hours.
"""

from collections import defaultdict
from collections.abc import Iterator

from maps.importing.osm_lines import report_doubt
from maps.importing.osm_network import Net
from maps.importing.osm_points import NOTHING
from maps.importing.osm_read import Tags
from maps.importing.osm_walk import is_street
from maps.model import Severity

_WAYS = frozenset(
    {
        "access:conditional",
        "foot:conditional",
        "ford",
        "hazard",
        "locked",
        "maxheight",
        "maxheight:physical",
        "maxwidth",
        "obstacle",
        "wheelchair:conditional",
        "wheelchair:description",
    }
)
_STREETS = frozenset({"foot:conditional", "wheelchair:conditional", "obstacle"})
_ELEVATORS = frozenset(
    {
        "access:conditional",
        "foot:conditional",
        "key",
        "locked",
        "maxweight",
        "operational_status",
        "stroller",
        "wheelchair:conditional",
        "wheelchair:description",
    }
)
_POINTS = frozenset(
    {
        "access:conditional",
        "foot:conditional",
        "ford",
        "hazard",
        "obstacle",
        "wheelchair:conditional",
        "wheelchair:description",
    }
)
_PLAIN_POINTS = _POINTS | {
    "access",
    "door:width",
    "foot",
    "kerb:height",
    "maxwidth:physical",
    "wheelchair",
}
"""Of a point that is neither door, barrier, kerb nor crossing."""
_THINGS = (
    "amenity",
    "shop",
    "tourism",
    "office",
    "public_transport",
    "railway",
    "highway",
    "leisure",
)
"""What makes a point a thing beside its way: access is about that thing."""
_HARMLESS = frozenset({"yes", "no", "permissive", "designated", "none", "ok", "default"})
_MOST_SUBJECTS = 200


def report_untold(net: Net) -> None:
    """Report doubts at points, barriers that nobody measured, and tags that are not used."""
    _report_points(net)
    unused: dict[str, list[str]] = defaultdict(list)
    for source, key in _unused(net):
        unused[key].append(source)
    for key, sources in sorted(unused.items()):
        subjects = list(dict.fromkeys(sources))
        net.draft.remarks.add(
            Severity.WARNING,
            "access_tag_not_used",
            subjects[:_MOST_SUBJECTS],
            text=f"{len(subjects)} things say {key}, which may keep people out and has no place on "
            "this map; routes lead there as if nothing were said.",
            advice="Look at the station whether one gets through, and close or measure it here.",
        )


def _report_points(net: Net) -> None:
    kinds: dict[tuple[str, str], list[str]] = defaultdict(list)
    for ref in sorted(_passed(net)):
        point = net.point(ref)
        for doubt in point.doubts:
            report_doubt(net, f"osm:node/{ref}", doubt)
        if point.impassable_kind:
            kinds["closed", point.impassable_kind].append(f"osm:node/{ref}")
        if point.doubtful_kind:
            kinds["open", point.doubtful_kind].append(f"osm:node/{ref}")
    for (state, kind), sources in sorted(kinds.items()):
        is_closed = state == "closed"
        net.draft.remarks.add(
            Severity.HINT if is_closed else Severity.WARNING,
            "barrier_taken_for_closed" if is_closed else "barrier_not_measured",
            sources[:_MOST_SUBJECTS],
            text=(
                f"A {kind} stands on the way, and nobody says that a wheelchair passes it; it "
                "counts as closed to wheelchairs."
                if is_closed
                else f"A {kind} stands on the way, and nobody has measured it; a wheelchair may "
                "not fit through, and routes lead through it."
            ),
            advice="Tag wheelchair=yes or no, or maxwidth:physical, on it in OpenStreetMap.",
        )


def _passed(net: Net) -> set[int]:
    """Return the points that lie on something one walks."""
    refs = {ref for line in net.walk.lines for ref in line.refs}
    return refs | {ref for area in net.walk.areas for ref in area.refs}


def _unused(net: Net) -> Iterator[tuple[str, str]]:
    for things in (net.walk.lines, net.walk.areas):
        for thing in things:
            keys = _STREETS if is_street(thing.tags) else _WAYS
            yield from ((thing.source, key) for key in _said(thing.tags, keys))
    for lift in net.walk.lifts:
        yield from ((lift.source, key) for key in _said(lift.tags, _ELEVATORS))
    elevators = {ref for lift in net.walk.lifts for ref in lift.refs}
    for ref in sorted(_passed(net) - elevators):
        tags = net.data.node_tags.get(ref, {})
        is_thing = any(tags.get(key, "crossing") != "crossing" for key in _THINGS)
        if tags and not is_thing:
            keys = _PLAIN_POINTS if net.point(ref) is NOTHING else _POINTS
            yield from ((f"osm:node/{ref}", key) for key in _said(tags, keys))


def _said(tags: Tags, keys: frozenset[str]) -> Iterator[str]:
    """Yield the keys that say something that may keep people out."""
    for key in sorted(keys & tags.keys()):
        value = tags[key].strip().lower()
        bans = key in {"access", "foot", "stroller", "wheelchair"}
        is_said = value not in ({"yes", "permissive", "designated"} if bans else _HARMLESS)
        if key in {"locked", "key", "ford", "hazard", "obstacle"}:
            is_said = value != "no"
        if value and is_said:
            yield key
