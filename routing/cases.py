"""Pathways that no profile can tell apart but by their length share one case, and are priced once.

A station has thousands of pathways and a few hundred cases; a city has millions and a few thousand.
So a new profile is a few hundred decisions and one multiplication over all lengths.
"""

from __future__ import annotations

from dataclasses import fields
from operator import attrgetter
from typing import TYPE_CHECKING

from maps.model import Access, Node, Pathway, PathwayMode, StationMap
from routing.arrays import np
from routing.case import Case
from routing.cost import costs_the_same_back

if TYPE_CHECKING:
    import numpy.typing as npt

_UNDECIDING = {
    "id",
    "from_node",
    "to_node",
    "line",
    "length_m",
    "name",
    "signposted_as",
    "reversed_signposted_as",
    "area",
    "is_street",
    "opening_hours",
    "provenance",
}
"""What no price depends on. Whatever else a pathway says may decide, so a new attribute does."""

_TRAITS = attrgetter(*(f.name for f in fields(Pathway) if f.name not in _UNDECIDING))


def find_cases(station: StationMap) -> tuple[tuple[Case, ...], npt.NDArray[np.int32]]:
    """Return the cases of a map, and for each edge the number of its case.

    Pathway number i is edge 2i (as drawn) and edge 2i+1 (back).
    """
    number_of: dict[object, int] = {}
    cases: list[Case] = []
    case_of = np.empty(2 * len(station.pathways), dtype=np.int32)
    nodes, levels = station.node_by_id, station.level_by_id
    for number, pathway in enumerate(station.pathways):
        ends = nodes[pathway.from_node], nodes[pathway.to_node]
        apart = abs(levels[ends[0].level].index - levels[ends[1].level].index)
        traits = (
            _TRAITS(pathway),
            bool(pathway.provenance.inferred),
            _of_node(ends[0]),
            _of_node(ends[1]),
            _of_measure(pathway),
            _of_levels(pathway, ends, apart),
        )
        is_same = costs_the_same_back(pathway)
        for back in (0, 1):
            edge = 2 * number + back
            if back and is_same:
                case_of[edge] = case_of[edge - 1]
                continue
            key = (back, traits)
            known = number_of.get(key)
            if known is None:
                known = number_of[key] = len(cases)
                cases.append(_case(station, pathway, ends, apart, forward=not back))
            case_of[edge] = known
    return tuple(cases), case_of


def _case(
    station: StationMap, pathway: Pathway, ends: tuple[Node, Node], apart: float, *, forward: bool
) -> Case:
    machine = station.equipment_by_id[pathway.equipment] if pathway.equipment else None
    return Case(pathway, forward, ends if forward else (ends[1], ends[0]), apart, machine)


def _of_node(node: Node) -> str | None:
    """Return what tells a node apart that may stop somebody; it is named then."""
    is_plain = node.access is not Access.NO and node.min_width_m is None and node.door is None
    return None if is_plain else node.id


def _of_measure(pathway: Pathway) -> float | None:
    """Return the length where a price is not once and so much for each metre."""
    is_sloped = pathway.incline_ratio is not None or pathway.goes_up is not None
    return pathway.length_m if is_sloped or pathway.mode is PathwayMode.STAIRS else None


def _of_levels(pathway: Pathway, ends: tuple[Node, Node], apart: float) -> object:
    """Return what rides of one machine differ in, and whether a level is changed at all."""
    if pathway.mode is PathwayMode.ELEVATOR:
        return ends[0].level, ends[1].level
    return apart > 0
