"""Places: what the plan's points, rooms, openings and fixtures mean to a traveller.

One thing is often told three times: a point, a room, and the opening that leads into it. The room
gives the kind, the opening the name on the sign, the point stands in where there is no room.
"""

from collections.abc import Sequence

import shapely

from maps.importing.level_text import level_id
from maps.importing.mlit_codes import (
    FACILITIES,
    FACILITY_STAIR_LIFT,
    FIXTURES,
    PLATFORM_SPACE,
    Kind,
)
from maps.importing.mlit_exits import Exit, exit_place
from maps.importing.mlit_gates import Gate
from maps.importing.mlit_network import Network
from maps.importing.mlit_read import RawThing
from maps.importing.mlit_rooms import Found, find_openings, find_rooms, found_of
from maps.importing.mlit_source import SOURCE_ID
from maps.importing.snapping import Snapper
from maps.model import (
    AreaId,
    NodeId,
    NodeKind,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    Provenance,
    Severity,
    Transport,
)
from maps.model.geometry import distance_m

_SAME_M = 8.0
_TRANSPORTS = (
    (("バス",), Transport.BUS),
    (("地下鉄", "メトロ"), Transport.SUBWAY),
    (("新幹線", "JR", "線"), Transport.TRAIN),
)


def add_places(
    net: Network,
    exits: tuple[list[Exit], list[Exit]],
    gates: Sequence[Gate],
    met: dict[str, list[str]],
) -> None:
    """Add every place, joined to the nearest way on its floor."""
    found = find_rooms(net)
    found += find_openings(net, found, gates, met)
    found += _points(net, found)
    found += _fixtures(net, found)
    snapper = Snapper(net.draft)
    lost: list[str] = []
    places = [exit_place(net, one, one.doors) for one in exits[0]]
    for one in exits[1]:
        level, spot = one.spots[0]
        nodes = snapper.snap(one.id, spot, (level,))
        places.append(exit_place(net, one, nodes, "joined to the nearest way" if nodes else ""))
    for item in _without_doubles(found):
        nodes = item.nodes or [
            node
            for spot in item.doors or [item.position]
            for node in snapper.snap(item.id, spot, (item.level,))
        ]
        if not nodes:
            lost.append(item.id)
        places.append(_place(net, item, nodes))
    snapper.apply()
    net.draft.places.extend(places)
    _report_lost(net, lost)
    _report_stair_lifts(net)
    _report_platforms(net)


def _place(net: Network, item: Found, nodes: Sequence[str]) -> Place:
    ends = list(dict.fromkeys(nodes))
    inferred = "joined to the nearest way" if ends and not item.nodes else ""
    if item.kind is PlaceKind.PLATFORM and item.area is None:
        inferred = "the gate that leads to it; the platform itself is not in the data"
    if item.kind is PlaceKind.PLATFORM:
        for node in ends:
            net.draft.nodes[node].kind = NodeKind.PLATFORM
            net.draft.nodes[node].is_kept = True
    return Place(
        id=PlaceId(item.id),
        kind=item.kind,
        name=item.name,
        levels=(level_id(item.level),),
        position=item.position,
        nodes=tuple(NodeId(node) for node in ends),
        area=None if item.area is None else AreaId(item.area),
        access=item.access,
        transport=_transport(item.name.local) if item.kind is PlaceKind.PLATFORM else None,
        provenance=Provenance(
            source=SOURCE_ID,
            inferred=inferred,
        ),
    )


def _transport(name: str) -> Transport:
    """Return what stops at a platform, as far as its name tells."""
    for words, transport in _TRANSPORTS:
        if any(word in name for word in words):
            return transport
    return Transport.UNKNOWN


# --- points and fixtures --------------------------------------------------------------------------


def _points(net: Network, known: Sequence[Found]) -> list[Found]:
    """Return the points that mean something new: not what a room of the same kind says already."""
    found = []
    for facility in net.data.facilities:
        kind = FACILITIES.get(facility.code)
        spot = None if facility.xy is None else net.frame.point(facility.xy)
        if kind is None or kind.place is None or spot is None or facility.ordinal is None:
            continue
        if kind.needs_name and not facility.name:
            continue
        twin = _twin(known, kind, facility, spot)
        if twin is not None:
            twin.doors.append(spot)
            continue
        found.append(found_of(facility, kind, f"mlit:facility/{facility.id}", spot))
    return found


def _twin(known: Sequence[Found], kind: Kind, thing: RawThing, spot: Point) -> Found | None:
    near = [
        (distance_m(item.position, spot), number)
        for number, item in enumerate(known)
        if item.kind is kind.place
        and item.level == thing.ordinal
        and item.access is kind.access
        and (item.name.local == kind.name.local or not kind.name or item.kind is PlaceKind.TOILET)
        and _says_the_same(item, kind)
    ]
    best = min(near, default=None)
    return None if best is None or best[0] > _SAME_M else known[best[1]]


def _says_the_same(item: Found, kind: Kind) -> bool:
    """Say whether a toilet is of the same sort: for men, for women, for all."""
    english = dict(item.name.by_language).get("en", "")
    return item.kind is not PlaceKind.TOILET or english == dict(kind.name.by_language).get("en", "")


def _fixtures(net: Network, known: Sequence[Found]) -> list[Found]:
    """Return machines and lockers; a row of them is one place."""
    found: list[Found] = []
    for fixture in net.data.fixtures:
        kind = FIXTURES.get(fixture.code)
        rings = [net.frame.line(outer) for outer, _ in fixture.polygons]
        if kind is None or fixture.ordinal is None or not rings or len(set(rings[0])) < 3:
            continue
        centre = shapely.MultiPoint(rings[0]).centroid
        spot = (round(centre.x, 2) + 0.0, round(centre.y, 2) + 0.0)
        beside = _twin([*known, *found], kind, fixture, spot)
        if beside is None:
            found.append(found_of(fixture, kind, f"mlit:fixture/{fixture.id}", spot))
    return found


def _without_doubles(found: Sequence[Found]) -> list[Found]:
    """Leave out nameless shops and the like: nobody can ask for them; and ids that occur twice."""
    seen: set[str] = set()
    kept = []
    for item in found:
        if item.id in seen:
            continue
        if not item.name and item.kind in (PlaceKind.SHOP, PlaceKind.SERVICE):
            continue
        seen.add(item.id)
        kept.append(item)
    return kept


# --- what is amiss --------------------------------------------------------------------------------


def _report_lost(net: Network, lost: Sequence[str]) -> None:
    if lost:
        net.draft.remarks.add(
            Severity.HINT,
            "place_not_connected",
            lost,
            text="No way on its floor comes near this place; it cannot be reached here.",
            advice="Add the link that leads to it.",
        )


def _report_stair_lifts(net: Network) -> None:
    lifts = [f.id for f in net.data.facilities if f.code == FACILITY_STAIR_LIFT]
    if lifts:
        net.draft.remarks.add(
            Severity.WARNING,
            "mlit_stair_lift_not_in_network",
            [f"mlit:facility/{lift}" for lift in lifts],
            text="A platform lift stands here; between which nodes it runs, the data do not say.",
            advice="Add it by a survey: it may be the only way without stairs.",
        )


def _report_platforms(net: Network) -> None:
    platforms = [p for p in net.draft.places if p.kind is PlaceKind.PLATFORM]
    spaces = {f"mlit:space/{s.id}" for s in net.data.spaces if s.code == PLATFORM_SPACE}
    beyond = [p.id for p in platforms if p.id.split("#", 1)[0] not in spaces]
    if beyond:
        net.draft.remarks.add(
            Severity.WARNING,
            "mlit_platform_beyond_gate",
            beyond,
            text="This is the gate that leads to platforms; the platforms and the ways to them are "
            "not in the data. That one reaches the gate says nothing of what lies behind.",
            advice="Add the platforms and the ways behind the gate.",
        )
    if not platforms:
        net.draft.remarks.add(
            Severity.WARNING,
            "mlit_no_platform",
            (),
            text="The data hold no platform: the map ends at the gates or before.",
            advice="Add platforms by a survey or from another source.",
        )
