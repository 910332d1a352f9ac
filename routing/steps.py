"""One edge as it is travelled: what is the same for every route that leads over it."""

from dataclasses import dataclass, field

from maps.model import Line, Name, Pathway, PathwayMode, Signals, StationMap
from maps.model.ways import narrow_m, signals_of, steep_ratio
from routing.case import goes_up
from routing.route import ManeuverKind

_KIND_OF_MODE = {
    PathwayMode.STAIRS: ManeuverKind.TAKE_STAIRS,
    PathwayMode.MOVING_SIDEWALK: ManeuverKind.TAKE_MOVING_SIDEWALK,
    PathwayMode.ESCALATOR: ManeuverKind.TAKE_ESCALATOR,
    PathwayMode.ELEVATOR: ManeuverKind.TAKE_ELEVATOR,
    PathwayMode.FARE_GATE: ManeuverKind.PASS_GATE,
    PathwayMode.EXIT_GATE: ManeuverKind.PASS_GATE,
    PathwayMode.RAMP: ManeuverKind.TAKE_RAMP,
    PathwayMode.DOOR: ManeuverKind.PASS_DOOR,
}
_SLOPED = {ManeuverKind.TAKE_STAIRS, ManeuverKind.TAKE_ESCALATOR, ManeuverKind.TAKE_RAMP}
_GO_ON = (ManeuverKind.GO, None)
_CROSS_ON = (ManeuverKind.CROSS, None)


@dataclass(frozen=True, slots=True)
class Edge:
    """One direction of a pathway."""

    pathway: Pathway
    forward: bool
    _kept: "list[Step]" = field(default_factory=list, init=False, compare=False, repr=False)

    def step(self, station: StationMap) -> "Step":
        """Return this edge as travelled on its map; worked out once."""
        if not self._kept:
            self._kept.append(_step(self, station))
        return self._kept[0]


@dataclass(frozen=True, slots=True)
class Step:
    """One edge, oriented as travelled."""

    pathway: Pathway
    forward: bool
    line: Line
    kind: ManeuverKind
    key: tuple[ManeuverKind, object]
    """What follows with the same key is the same thing to do."""
    up: bool | None
    """Between two levels, their order says it."""
    sign: Name | None
    """What the sign says to who comes this way."""
    name: Name | None
    length_m: float
    is_inside: bool
    """Whether it crosses an area."""
    is_warned_of: bool
    """Whether one has to know before how steep or how narrow it is."""
    steep_ratio: float | None
    narrow_m: float | None
    signals: Signals | None


def _step(edge: Edge, station: StationMap) -> Step:
    pathway, forward = edge.pathway, edge.forward
    kind, key, up = _kind(pathway, station, forward=forward)
    steep, narrow = steep_ratio(pathway), narrow_m(pathway)
    return Step(
        pathway=pathway,
        forward=forward,
        line=pathway.line if forward else pathway.line[::-1],
        kind=kind,
        key=key,
        up=up,
        sign=(pathway.signposted_as if forward else pathway.reversed_signposted_as) or None,
        name=pathway.name or None,
        length_m=pathway.length_m,
        is_inside=pathway.area is not None,
        is_warned_of=steep is not None or narrow is not None,
        steep_ratio=steep,
        narrow_m=narrow,
        signals=signals_of(pathway),
    )


def _kind(
    pathway: Pathway, station: StationMap, *, forward: bool
) -> tuple[ManeuverKind, tuple[ManeuverKind, object], bool | None]:
    """Return what there is to do, what is the same thing to do, and whether it leads up."""
    if pathway.mode is PathwayMode.WALKWAY:
        if pathway.crossing is None:
            return ManeuverKind.GO, _GO_ON, None
        return ManeuverKind.CROSS, _CROSS_ON, None
    kind = _KIND_OF_MODE[pathway.mode]
    nodes, levels = station.node_by_id, station.level_by_id
    low, high = (levels[nodes[n].level].index for n in (pathway.from_node, pathway.to_node))
    up = (high > low) == forward if high != low else goes_up(pathway, forward=forward)
    if kind is ManeuverKind.TAKE_ELEVATOR:
        return kind, (kind, pathway.equipment or pathway.id), up
    return kind, (kind, up if kind in _SLOPED else None), up
