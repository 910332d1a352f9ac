"""Ways across the spaces of an IMDF archive, and into rooms behind rooms."""

import itertools

from shapely.geometry import Point as Dot

from maps.importing.area_remarks import TIGHT_M, report_tight
from maps.importing.area_ways import cross
from maps.importing.areas import far_ends, is_joined
from maps.importing.draft import DraftNode, DraftPathway, Traits
from maps.importing.imdf_spaces import Plan, Space
from maps.model import NodeKind, PathwayMode, Severity
from maps.model.geometry import distance_m

_MOST_DOORS = 300


def add_platform_ends(plan: Plan) -> None:
    """Put nodes near the ends of platforms, so that all of a platform is reached."""
    for space in plan.spaces:
        if space.is_walked and space.category == "platform" and space.doors:
            for number, point in enumerate(far_ends(space.polygon), 1):
                name = f"{space.id}+end{number}"
                plan.draft.nodes[name] = DraftNode(
                    id=name,
                    level=space.floor.index,
                    position=point,
                    kind=NodeKind.PLATFORM,
                    is_kept=True,
                )
                space.doors[name] = None


def draw_ways(plan: Plan) -> None:
    """Cross every space that is walked on between all its nodes, inside its polygon."""
    for space in plan.spaces:
        if space.is_walked:
            _cross(plan, space)
        elif not space.is_passed and not space.is_closed:
            _reach_inner_rooms(plan, space)


def _cross(plan: Plan, space: Space) -> None:
    nodes = plan.draft.nodes
    if space.floor.is_outdoor:
        for name in space.doors:
            nodes[name].is_street = True
    entries = list(space.doors)[:_MOST_DOORS]
    if len(entries) < 2:
        return
    across = cross(space.polygon, [nodes[name].position for name in entries])
    if not is_joined(len(entries), across.pieces):
        plan.warn(
            Severity.WARNING,
            "area_in_parts",
            space.item.source,
            text="Obstacles, or doors outside its outline, part this unit: not every door of it"
            " can be reached from every other.",
            advice="Compare the unit with its openings and with the fixtures on it.",
        )
    elif across.joined_at_m(len(entries)) < TIGHT_M:
        report_tight(plan.draft.remarks, space.item.source)
    names = list(entries)
    for number, point in enumerate(across.points[len(entries) :], 1):
        name = f"{space.id}+{number}"
        nodes[name] = DraftNode(
            id=name,
            level=space.floor.index,
            position=point,
            is_street=space.floor.is_outdoor,
        )
        names.append(name)
    ways = zip(across.pieces, across.widths_m, strict=True)
    for order, ((a, b), width_m) in enumerate(ways, 1):
        _way(plan, space, (names[a], names[b]), order, width_m=width_m)


def _way(
    plan: Plan, space: Space, ends: tuple[str, str], order: int, *, width_m: float | None
) -> None:
    """Add one way; with a width it crosses the space, without it only leads through."""
    nodes = plan.draft.nodes
    a, b = ends
    plan.draft.pathways.append(
        DraftPathway(
            source=space.item.source,
            order=order,
            from_node=a,
            to_node=b,
            line=(nodes[a].position, nodes[b].position),
            traits=Traits(
                mode=PathwayMode.WALKWAY,
                access=space.access,
                tactile_paving=True
                if "tactilepaving" in space.item.texts("accessibility")
                else None,
                is_indoor=not space.floor.is_outdoor,
                is_street=space.floor.is_outdoor,
                is_covered=False if space.floor.is_outdoor else None,
                min_width_m=width_m,
                area=None if width_m is None else space.id,
            ),
        )
    )


def _reach_inner_rooms(plan: Plan, space: Space) -> None:
    """Lead through a room to rooms behind it, and nowhere else: a shop is no short cut."""

    def is_inner(name: str) -> bool:
        others = [s for s in plan.of_door[name] if s is not space]
        return bool(others) and not any(s.is_walked or s.is_passed for s in others)

    inner = [name for name in space.doors if is_inner(name)]
    outer = [name for name in space.doors if name not in inner]
    pairs = itertools.product(outer[:1], inner[:_MOST_DOORS])
    for order, (a, b) in enumerate(pairs, 1):
        _way(plan, space, (a, b), order, width_m=None)


def node_at(plan: Plan, space: Space, source: str, point: tuple[float, float]) -> list[str]:
    """Return where a point in a space is reached: at itself, or at the nearest door of a room."""
    if space.is_walked and space.polygon.covers(Dot(point)):
        for name in space.doors:
            if distance_m(plan.draft.nodes[name].position, point) < 1.0:
                return [name]
        name = f"{source}@{space.item.id}"
        plan.draft.nodes[name] = DraftNode(
            id=name, level=space.floor.index, position=point, is_kept=True
        )
        space.doors[name] = None
        return [name]
    return list(space.doors)[:_MOST_DOORS]
