"""Places of an IMDF archive: amenities, occupants, and units that one goes to."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from maps.importing.feature_files import point_of
from maps.importing.imdf_archive import Item
from maps.importing.imdf_spaces import SOURCE_ID, Plan, Space, access_of, polygons_on
from maps.importing.imdf_ways import node_at
from maps.importing.imdf_words import AMENITY_PLACES, UNIT_PLACES, occupant_kind, place_kind
from maps.importing.level_text import level_id
from maps.model import (
    Access,
    Area,
    AreaId,
    AreaKind,
    LevelId,
    Name,
    NodeId,
    Place,
    PlaceId,
    PlaceKind,
    Point,
    Provenance,
    Severity,
    Transport,
    worst,
)

_FARTHEST_M = 20_000.0
_NOT_PLACES = ("stairs", "escalator", "movingwalkway", "ramp", "faregate", "paidarea", "seat")


@dataclass(frozen=True, slots=True)
class _Found:
    """What a feature is to a traveller."""

    item: Item
    kind: PlaceKind
    name: Name
    position: Point
    access: Access


def add_places(plan: Plan) -> None:
    """Add every place, before the ways across surfaces are drawn: some stand on them."""
    named_units: dict[str, set[PlaceKind]] = defaultdict(set)
    for item in plan.archive.items["amenity"]:
        _add_amenity(plan, item, named_units)
    for item in plan.archive.items["occupant"]:
        _add_occupant(plan, item, named_units)
    for spaces in plan.of_unit.values():
        _add_unit(plan, spaces, named_units)


def _add_amenity(plan: Plan, item: Item, named: dict[str, set[PlaceKind]]) -> None:
    category = item.text("category")
    kind = place_kind(category, AMENITY_PLACES)
    name = plan.archive.named(item)
    if kind is None and name and category.split(".", 1)[0] not in _NOT_PLACES:
        kind = PlaceKind.SERVICE
    position = _position(plan, item)
    units = [s for unit in item.texts("unit_ids") for s in plan.of_unit.get(unit, ())]
    if kind is None or position is None or not units:
        if kind is not None:
            plan.warn(
                Severity.HINT,
                "place_without_unit",
                item.source,
                text="This amenity is in no unit that is known, so its level is not known either;"
                " it is left out.",
                advice="Name its unit in unit_ids, and give it a point.",
            )
        return
    for unit in units:
        named[unit.item.id].add(kind)
    nodes = list(dict.fromkeys(n for s in units for n in node_at(plan, s, item.source, position)))
    _add(plan, _Found(item, kind, name, position, access_of(item)), units, nodes)


def _add_occupant(plan: Plan, item: Item, named: dict[str, set[PlaceKind]]) -> None:
    anchor = plan.archive.by_id.get(item.text("anchor_id"))
    units = [] if anchor is None else plan.of_unit.get(anchor.text("unit_id"), [])
    position = _position(plan, anchor) if anchor is not None else None
    if position is None or not units:
        plan.warn(
            Severity.HINT,
            "place_without_unit",
            item.source,
            text="This occupant has no anchor in a unit that is known; it is left out.",
            advice="Give it an anchor with a point and a unit.",
        )
        return
    kind = occupant_kind(item.text("category"))
    named[units[0].item.id].add(kind)
    nodes = list(dict.fromkeys(n for s in units for n in node_at(plan, s, item.source, position)))
    found = _Found(item, kind, plan.archive.named(item), position, Access.UNKNOWN)
    _add(plan, found, units, nodes)


def _add_unit(plan: Plan, spaces: Sequence[Space], named: dict[str, set[PlaceKind]]) -> None:
    first = spaces[0]
    item = first.item
    kind = place_kind(item.text("category"), UNIT_PLACES)
    name = plan.archive.named(item)
    is_told = bool(named.get(item.id))
    if kind is None and name and not is_told and not (first.is_walked or first.is_passed):
        kind = PlaceKind.SERVICE
    if kind is None or kind in named.get(item.id, ()) or first.is_closed:
        return
    spot = first.polygon.representative_point()
    nodes = list(dict.fromkeys(n for s in spaces for n in s.doors))
    position = (round(spot.x, 2), round(spot.y, 2))
    found = _Found(item, kind, name, position, worst(*(s.access for s in spaces)))
    _add(plan, found, spaces, nodes)


def _add(plan: Plan, found: _Found, units: Sequence[Space], nodes: Sequence[str]) -> None:
    item, kind = found.item, found.kind
    if not nodes:
        plan.warn(
            Severity.WARNING if kind is PlaceKind.PLATFORM else Severity.HINT,
            "place_not_connected",
            item.source,
            text="No opening leads to the unit of this place; it cannot be reached here.",
            advice="Draw the opening by which one comes in.",
        )
    drawn = {area.id for area in plan.draft.areas}
    levels: list[LevelId] = sorted({level_id(s.floor.index) for s in units}, key=float)
    plan.draft.places.append(
        Place(
            id=PlaceId(item.source),
            kind=kind,
            name=found.name,
            levels=tuple(levels),
            position=found.position,
            nodes=tuple(NodeId(node) for node in nodes),
            area=AreaId(units[0].id) if units[0].id in drawn else None,
            access=found.access,
            transport=Transport.UNKNOWN if kind is PlaceKind.PLATFORM else None,
            opening_hours=item.text("hours"),
            provenance=Provenance(source=SOURCE_ID),
        )
    )


def _position(plan: Plan, item: Item) -> Point | None:
    point = point_of(item.shape)
    if point is None or abs(point[0]) > 180 or abs(point[1]) >= 89:
        return None
    x, y = plan.anchor.to_local(*point)
    return (x, y) if max(abs(x), abs(y)) <= _FARTHEST_M else None


def add_footprints(plan: Plan) -> None:
    """Draw the houses of the ground, so that the picture is recognised."""
    for item in plan.archive.items["footprint"]:
        if item.text("category") != "ground":
            continue
        for number, polygon in enumerate(polygons_on(plan, item), 1):
            plan.draft.areas.append(
                Area(
                    id=AreaId(item.source if number == 1 else f"{item.source}#{number}"),
                    kind=AreaKind.BUILDING,
                    levels=(level_id(0.0),),
                    outer=tuple((round(x, 2), round(y, 2)) for x, y in polygon.exterior.coords),
                    holes=tuple(
                        tuple((round(x, 2), round(y, 2)) for x, y in ring.coords)
                        for ring in polygon.interiors
                    ),
                    name=plan.archive.named(item),
                    provenance=Provenance(source=SOURCE_ID),
                )
            )
