"""A station map as a network: structure made once, and one vector of weights per profile over it.

Pathway number i becomes edge 2i (as drawn) and edge 2i+1 (back). Nothing is ever rebuilt: a profile
is a list of weights, and a lift out of service changes a few of them in a copy.
"""

from dataclasses import dataclass, field

from maps.model import (
    Conditions,
    Level,
    Node,
    NodeId,
    OperatingState,
    Pathway,
    PathwayMode,
    RequestError,
    StationMap,
    source_id,
)
from routing.cost import Price, Refusal, costs_the_same_back, price
from routing.profile import Profile
from routing.search import ABSENT

_MS_PER_S = 1000
_WEIGHT_LIMIT_MS = 2**31 - 1  # so that any engine with 32-bit weights can take them


@dataclass(frozen=True, slots=True)
class Fares:
    """What every edge costs one profile. `weights` are milliseconds, `ABSENT` where refused."""

    profile: Profile
    prices: tuple[Price | Refusal, ...]
    weights: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """One direction of a pathway."""

    pathway: Pathway
    forward: bool


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """The searchable form of one station map."""

    station: StationMap
    index_of: dict[NodeId, int]
    out: tuple[tuple[tuple[int, int], ...], ...]
    edges_of: dict[str, tuple[int, ...]]
    """Subject (pathway, node, equipment or source id) -> the edges that need it."""
    _fares: dict[Profile, Fares] = field(default_factory=dict)

    def edge(self, number: int) -> Edge:
        """Return edge `number`."""
        return Edge(self.station.pathways[number >> 1], not number & 1)

    def head(self, number: int) -> Node:
        """Return the node where edge `number` leads."""
        pathway = self.station.pathways[number >> 1]
        return self.station.node_by_id[pathway.from_node if number & 1 else pathway.to_node]

    def node_number(self, node_id: NodeId) -> int:
        """Return the position of a node.

        Raises:
            RequestError: the node is not on this map.
        """
        try:
            return self.index_of[node_id]
        except KeyError:
            message = f"{node_id}: is not a node of {self.station.id}"
            raise RequestError(message) from None

    def fares(self, profile: Profile) -> Fares:
        """Return what every edge costs `profile`; computed at the first question."""
        known = self._fares.get(profile)
        if known is None:
            known = self._fares[profile] = self._price_all(profile)
        return known

    def price(self, number: int, profile: Profile) -> Price | Refusal:
        """Return what edge `number` costs `profile`."""
        station, pathway = self.station, self.station.pathways[number >> 1]
        ends = (station.node_by_id[pathway.from_node], station.node_by_id[pathway.to_node])
        levels = station.level_by_id
        levels_apart = abs(levels[ends[0].level].index - levels[ends[1].level].index)
        machine = station.equipment_by_id[pathway.equipment] if pathway.equipment else None
        return price(pathway, not number & 1, ends, levels_apart, machine, profile)

    def _price_all(self, profile: Profile) -> Fares:
        prices: list[Price | Refusal] = []
        for number, pathway in enumerate(self.station.pathways):
            there = self.price(2 * number, profile)
            is_same = costs_the_same_back(pathway)
            prices += [there, there if is_same else self.price(2 * number + 1, profile)]
        weights = tuple(weight_of(p) for p in prices)
        return Fares(profile, tuple(prices), weights)

    def closed_edges(self, states: dict[str, OperatingState]) -> dict[int, str]:
        """Return edge -> subject for every edge whose subject is out of service now."""
        closed: dict[int, str] = {}
        for subject, state in states.items():
            if state is OperatingState.OUT_OF_SERVICE:
                closed |= dict.fromkeys(self.edges_of.get(subject, ()), subject)
        return closed

    def weights_without(self, fares: Fares, closed: dict[int, str]) -> tuple[int, ...] | list[int]:
        """Return the weights with some edges taken away; the structure stays."""
        if not closed:
            return fares.weights
        weights = list(fares.weights)
        for edge in closed:
            weights[edge] = ABSENT
        return weights


def weight_of(paid: Price | Refusal) -> int:
    """Return what a search adds up: milliseconds, or `ABSENT`."""
    if isinstance(paid, Refusal):
        return ABSENT
    return max(1, min(_WEIGHT_LIMIT_MS, round(paid.weight * _MS_PER_S)))


def unknown_subjects(network: Network, conditions: Conditions) -> tuple[str, ...]:
    """Return the subjects of a conditions file that this map does not have."""
    return tuple(o.subject for o in conditions.outages if o.subject not in network.edges_of)


def level_of(station: StationMap, node_id: NodeId) -> Level:
    """Return the level a node lies on."""
    return station.level_by_id[station.node_by_id[node_id].level]


def compile_network(station: StationMap) -> Network:
    """Make the searchable form of a station map."""
    index_of = {node.id: number for number, node in enumerate(station.nodes)}
    out: list[list[tuple[int, int]]] = [[] for _ in station.nodes]
    edges_of: dict[str, list[int]] = {}
    for number, pathway in enumerate(station.pathways):
        tail, head = index_of[pathway.from_node], index_of[pathway.to_node]
        both = (2 * number, 2 * number + 1)
        out[tail].append((both[0], head))
        out[head].append((both[1], tail))
        machine = station.equipment_by_id[pathway.equipment] if pathway.equipment else None
        for subject in _subjects(pathway) | set(machine.same_as if machine else ()):
            edges_of.setdefault(subject, []).extend(both)
    return Network(
        station=station,
        index_of=index_of,
        out=tuple(tuple(edges) for edges in out),
        edges_of={subject: tuple(edges) for subject, edges in edges_of.items()},
    )


def _subjects(pathway: Pathway) -> set[str]:
    """Return everything a pathway needs: its machine, itself, and whatever they were made from."""
    if pathway.mode is PathwayMode.ELEVATOR and pathway.equipment is not None:
        return {pathway.equipment, pathway.id}
    subjects: set[str] = {pathway.id, source_id(pathway.id)}
    subjects |= {end for end in (pathway.from_node, pathway.to_node) if "@" not in end}
    if pathway.equipment is not None:
        subjects.add(pathway.equipment)
    return subjects
