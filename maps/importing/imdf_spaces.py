"""Units of an IMDF archive as spaces: which are walked on, which only passed, which only drawn."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import shapely
from shapely.geometry import MultiPolygon, Polygon

from maps.importing.areas import surface
from maps.importing.draft import Draft
from maps.importing.feature_files import code_in, polygons_of
from maps.importing.imdf_archive import Archive, Item
from maps.importing.imdf_words import DRAWN, NOT_DRAWN, PASSED, SOLID, WALKED
from maps.importing.level_text import level_id
from maps.model import (
    Access,
    Anchor,
    Area,
    AreaId,
    AreaKind,
    Level,
    Line,
    MapError,
    PathwayMode,
    Point,
    Provenance,
    Severity,
)

SOURCE_ID = "imdf"
_FARTHEST_M = 20_000.0
_SMALLEST_M2 = 0.05
_TALLEST = 300
_MOST_SPACES = 60_000


@dataclass(frozen=True, slots=True)
class Floor:
    """One level feature: the place in the stack, and whether it has the sky above."""

    item: Item
    index: float
    is_outdoor: bool
    is_restricted: bool


@dataclass(slots=True, eq=False)
class Space:
    """One polygon of a unit. `doors` are the nodes where one comes in; `real` are drawn ones."""

    id: str
    item: Item
    floor: Floor
    polygon: Polygon
    kind: AreaKind | None
    mode: PathwayMode | None
    access: Access
    is_closed: bool
    doors: dict[str, None] = field(default_factory=dict)
    real: set[str] = field(default_factory=set)

    @property
    def category(self) -> str:
        """IMDF's word for the unit."""
        return self.item.text("category")

    @property
    def is_walked(self) -> bool:
        """Whether one crosses it in any direction."""
        return not self.is_closed and self.category in WALKED

    @property
    def is_passed(self) -> bool:
        """Whether it leads from one end to another: stairs, machines, ramps."""
        return not self.is_closed and self.mode is not None


@dataclass(slots=True)
class Plan:
    """What the importer works on."""

    archive: Archive
    anchor: Anchor
    draft: Draft
    floors: dict[str, Floor] = field(default_factory=dict)
    spaces: list[Space] = field(default_factory=list)
    of_unit: dict[str, list[Space]] = field(default_factory=lambda: defaultdict(list))
    """Unit id -> its polygons."""
    of_door: dict[str, list[Space]] = field(default_factory=lambda: defaultdict(list))
    """Node -> the spaces that it joins."""

    def line(self, points: Sequence[Point]) -> Line:
        """Return local metres."""
        return self.anchor.to_local_line(points)

    def warn(self, severity: Severity, rule: str, *items: str, text: str, advice: str) -> None:
        """Report something."""
        self.draft.remarks.add(severity, rule, items, text=text, advice=advice)


def find_anchor(archive: Archive) -> Anchor:
    """Return the middle of the units.

    Raises:
        MapError: nothing is drawn, or not in degrees.
    """
    corners = [
        point
        for kind in ("unit", "level", "venue")
        for item in archive.items[kind]
        for outer, _ in polygons_of(item.shape)
        for point in outer[:1]
        if abs(point[0]) <= 180 and abs(point[1]) < 89
    ]
    if not corners:
        message = (
            f"{archive.name}: no unit, level or venue is drawn in degrees; "
            "export the archive again in WGS 84"
        )
        raise MapError(message)
    lons, lats = (sorted(values) for values in zip(*corners, strict=True))
    return Anchor(lat_deg=round(lats[len(lats) // 2], 6), lon_deg=round(lons[len(lons) // 2], 6))


def read_floors(plan: Plan) -> list[Level]:
    """Find the levels; several of one ordinal are one level of the stack."""
    names: dict[float, Level] = {}
    closed = _closed_buildings(plan.archive)
    for item in plan.archive.items["level"]:
        ordinal = code_in(item.properties.get("ordinal"))
        if ordinal is None or abs(ordinal) > _TALLEST:
            plan.warn(
                Severity.WARNING,
                "level_unknown",
                item.source,
                text="This level has no ordinal that makes sense; what is on it is left out.",
                advice="Give the level its place in the stack: 0 is the ground.",
            )
            continue
        buildings = item.texts("building_ids")
        floor = Floor(
            item=item,
            index=float(ordinal),
            is_outdoor=item.properties.get("outdoor") is True,
            is_restricted=bool(item.text("restriction"))
            or (bool(buildings) and set(buildings) <= closed),
        )
        plan.floors[item.id] = floor
        name = plan.archive.named(item) or plan.archive.named(item, "short_name")
        known = names.get(floor.index)
        if known is None or (not known.name and name) or (floor.is_outdoor is False and name):
            if known is not None and known.name and known.name != name:
                plan.warn(
                    Severity.HINT,
                    "level_names_differ",
                    item.source,
                    text="Levels at the same height have different names; one of them is used.",
                    advice="Compare the names with the signs.",
                )
            names[floor.index] = Level(id=level_id(floor.index), index=floor.index, name=name)
    return list(names.values())


def _closed_buildings(archive: Archive) -> set[str]:
    return {item.id for item in archive.items["building"] if item.text("restriction")}


def read_spaces(plan: Plan) -> None:
    """Find the polygons of all units, with obstacles cut out of what is walked on."""
    paid = _zones(plan, "section", lambda item: item.text("category") == "paidarea")
    shut = _zones(plan, "section", lambda item: bool(item.text("restriction")))
    solid = _solids(plan)
    for item in plan.archive.items["unit"]:
        floor = plan.floors.get(item.text("level_id"))
        category = item.text("category")
        if floor is None:
            plan.warn(
                Severity.WARNING,
                "level_unknown",
                item.source,
                text="This unit is on no level that is known; it is left out.",
                advice="Name a level of the archive in its level_id.",
            )
            continue
        polygons = list(_polygons(plan, item))
        if category in SOLID:
            continue
        if category in WALKED:
            polygons = [part for p in polygons for part in _without(p, solid.get(floor.index, []))]
        for number, polygon in enumerate(polygons, 1):
            if len(plan.spaces) >= _MOST_SPACES:
                message = f"{plan.archive.name}: more than {_MOST_SPACES} units; split the archive"
                raise MapError(message)
            spot = polygon.representative_point()
            is_shut = any(zone.covers(spot) for zone in shut.get(floor.index, ()))
            space = _space(item, floor, polygon, number, is_shut=is_shut)
            plan.spaces.append(space)
            plan.of_unit[item.id].append(space)
            in_paid = any(zone.covers(spot) for zone in paid.get(floor.index, ()))
            _draw(plan, space, is_paid=True if in_paid else None)


def _space(item: Item, floor: Floor, polygon: Polygon, number: int, *, is_shut: bool) -> Space:
    category = item.text("category")
    kind = WALKED.get(category) or DRAWN.get(category) or AreaKind.ROOM
    if floor.is_outdoor and kind in {AreaKind.CORRIDOR, AreaKind.HALL}:
        kind = AreaKind.SQUARE
    return Space(
        id=item.source if number == 1 else f"{item.source}#{number}",
        item=item,
        floor=floor,
        polygon=polygon,
        kind=None if category in PASSED or category in NOT_DRAWN else kind,
        mode=PASSED.get(category),
        access=access_of(item),
        is_closed=is_shut
        or floor.is_restricted
        or bool(item.text("restriction"))
        or category in {"nonpublic", "serverroom", "storage", "mailroom", "road", "fieldofplay"},
    )


def access_of(item: Item) -> Access:
    """Return what a feature says about wheelchairs; silence is no answer."""
    says = item.texts("accessibility")
    is_made_for = item.text("category").split(".")[-1] == "wheelchair"
    return Access.YES if "wheelchair" in says or is_made_for else Access.UNKNOWN


def polygons_on(plan: Plan, item: Item) -> list[Polygon]:
    """Return the polygons of a feature in local metres; a broken one is reported."""
    return list(_polygons(plan, item))


def _polygons(plan: Plan, item: Item) -> Iterator[Polygon]:
    parts = polygons_of(item.shape)
    found = 0
    for outer, holes in parts:
        if any(abs(x) > 180 or abs(y) >= 89 for x, y in outer):
            continue
        ring = plan.line(outer)
        if any(max(abs(x), abs(y)) > _FARTHEST_M for x, y in ring):
            continue
        inner = [plan.line(h) for h in holes if all(abs(x) <= 180 and abs(y) < 89 for x, y in h)]
        polygon = surface(ring, inner)
        if polygon is None:
            polygon = surface(ring, ())
        if polygon is not None and polygon.area >= _SMALLEST_M2:
            found += 1
            yield polygon
    if found < max(1, len(parts)) and item.type != "level":
        plan.warn(
            Severity.WARNING,
            "broken_geometry",
            item.source,
            text="A polygon of this feature is missing, crosses itself, or lies far away.",
            advice="Draw it as simple rings in WGS 84, and export the archive again.",
        )


def _zones(plan: Plan, kind: str, is_meant) -> dict[float, list[Polygon]]:  # noqa: ANN001 - a test of one item
    found: dict[float, list[Polygon]] = defaultdict(list)
    for item in plan.archive.items[kind]:
        floor = plan.floors.get(item.text("level_id"))
        if floor is not None and is_meant(item):
            found[floor.index].extend(_polygons(plan, item))
    return found


def _solids(plan: Plan) -> dict[float, list[Polygon]]:
    """Return what stands in the way, by level: columns, walls, furniture, kiosks."""
    found = _zones(plan, "unit", lambda item: item.text("category") in SOLID)
    for kind in ("fixture", "kiosk"):
        for index, polygons in _zones(plan, kind, lambda _: True).items():
            found[index].extend(polygons)
    return found


def _without(polygon: Polygon, solids: Sequence[Polygon]) -> list[Polygon]:
    near = [s for s in solids if s.intersects(polygon)]
    if not near:
        return [polygon]
    rest = polygon.difference(shapely.union_all(near))
    parts = rest.geoms if isinstance(rest, MultiPolygon) else [rest]
    kept = [p for p in parts if isinstance(p, Polygon) and p.is_valid and p.area >= _SMALLEST_M2]
    return kept or [polygon]


def _draw(plan: Plan, space: Space, *, is_paid: bool | None) -> None:
    if space.kind is None:
        return
    plan.draft.areas.append(
        Area(
            id=AreaId(space.id),
            kind=space.kind,
            levels=(level_id(space.floor.index),),
            outer=_ring(space.polygon.exterior),
            holes=tuple(_ring(ring) for ring in space.polygon.interiors),
            name=plan.archive.named(space.item),
            is_walkable=space.is_walked,
            is_paid=is_paid,
            is_covered=False if space.floor.is_outdoor else None,
            provenance=Provenance(source=SOURCE_ID),
        )
    )


def _ring(ring: shapely.LinearRing) -> Line:
    return tuple((round(float(x), 2), round(float(y), 2)) for x, y in ring.coords)
