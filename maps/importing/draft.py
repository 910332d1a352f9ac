"""Facts that have been read but are not yet a map: what every importer fills and `contract` ends.

A draft may hold more nodes and pathways than the map will: chains of equal pieces are merged later.
Coordinates are already local metres; levels are numbers and become ids at the end.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from maps.model import (
    Access,
    Area,
    Crossing,
    DoorKind,
    Equipment,
    Finding,
    Kerb,
    Line,
    Name,
    NodeKind,
    Outline,
    PathwayMode,
    Place,
    Point,
    Severity,
    Smoothness,
)
from maps.model.names import NO_NAME


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """Everything of a pathway that pieces must share to be one pathway. Signs: along the line."""

    mode: PathwayMode = PathwayMode.WALKWAY
    is_bidirectional: bool = True
    name: Name = NO_NAME
    signposted_as: Name = NO_NAME
    reversed_signposted_as: Name = NO_NAME
    access: Access = Access.UNKNOWN
    step_height_m: float | None = None
    step_contrast: bool | None = None
    incline_ratio: float | None = None
    goes_up: bool | None = None
    longest_slope_m: float | None = None
    cross_slope_ratio: float | None = None
    min_width_m: float | None = None
    kerb: Kerb | None = None
    kerb_height_m: float | None = None
    surface: str = ""
    smoothness: Smoothness | None = None
    tactile_paving: bool | None = None
    handrail: bool | None = None
    has_wheelchair_ramp: bool | None = None
    crossing: Crossing | None = None
    crossing_sound: bool | None = None
    crossing_vibration: bool | None = None
    door: DoorKind | None = None
    automatic_door: bool | None = None
    is_covered: bool | None = None
    is_lit: bool | None = None
    is_indoor: bool = False
    is_street: bool = False
    equipment: str | None = None
    area: str | None = None
    opening_hours: str = ""
    verified_on: dt.date | None = None
    measured_by: str = ""
    photo: str = ""
    inferred: str = ""

    def reversed(self) -> "Traits":
        """Return the same, seen from the other end."""
        signs = (self.signposted_as, self.reversed_signposted_as)
        if self.incline_ratio is None and self.goes_up is None and not any(signs):
            return self
        return replace(
            self,
            signposted_as=self.reversed_signposted_as,
            reversed_signposted_as=self.signposted_as,
            incline_ratio=None if self.incline_ratio is None else -self.incline_ratio + 0.0,
            goes_up=None if self.goes_up is None else not self.goes_up,
        )


@dataclass(slots=True, kw_only=True)
class DraftNode:
    """A point on one level. A node that `is_kept` never disappears inside a longer pathway."""

    id: str
    level: float
    position: Point
    kind: NodeKind = NodeKind.JUNCTION
    access: Access = Access.UNKNOWN
    min_width_m: float | None = None
    ref: str = ""
    door: DoorKind | None = None
    automatic_door: bool | None = None
    is_street: bool = False
    opening_hours: str = ""
    is_kept: bool = False
    inferred: str = ""


@dataclass(slots=True, kw_only=True)
class DraftPathway:
    """A piece between two nodes. `source` and `order` say where in the source it was drawn."""

    source: str
    order: float
    from_node: str
    to_node: str
    line: Line
    traits: Traits
    stair_share: float | None = None
    """Signed steps of this piece; fractional where stairs were cut in pieces."""

    def reversed(self) -> "DraftPathway":
        """Return the same piece drawn the other way round."""
        return DraftPathway(
            source=self.source,
            order=self.order,
            from_node=self.to_node,
            to_node=self.from_node,
            line=self.line[::-1],
            traits=self.traits.reversed(),
            stair_share=None if self.stair_share is None else -self.stair_share,
        )


class Remarks:
    """Collects findings and joins those that say the same about different subjects."""

    def __init__(self) -> None:
        """Start with nothing to report."""
        self._subjects: dict[tuple[Severity, str, str, str], dict[str, None]] = {}

    def add(
        self, severity: Severity, rule: str, subjects: Iterable[str], *, text: str, advice: str
    ) -> None:
        """Report something. Equal rule, text and advice become one finding."""
        known = self._subjects.setdefault((severity, rule, text, advice), {})
        known.update(dict.fromkeys(subjects))

    def findings(self) -> tuple[Finding, ...]:
        """Return what was reported."""
        return tuple(
            Finding(
                severity=severity,
                rule=rule,
                subjects=tuple(sorted(subjects)),
                text=text,
                advice=advice,
            )
            for (severity, rule, text, advice), subjects in self._subjects.items()
        )


@dataclass(slots=True)
class Draft:
    """One station area on its way to a map."""

    nodes: dict[str, DraftNode] = field(default_factory=dict)
    pathways: list[DraftPathway] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)
    outlines: list[Outline] = field(default_factory=list)
    equipment: list[Equipment] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    remarks: Remarks = field(default_factory=Remarks)
