"""A station map as a network: structure made once, and one vector of weights per profile over it.

Pathway number i becomes edge 2i (as drawn) and edge 2i+1 (back). Nothing is ever rebuilt: a profile
is a list of weights, and a lift out of service changes a few of them in a copy. Each part is made
at the first question that needs it: a kiosk has its first picture before anybody asks for a way.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from maps.model import (
    Conditions,
    Equipment,
    EquipmentId,
    EquipmentKind,
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
from routing.arrays import np
from routing.case import Case
from routing.cases import find_cases
from routing.cost import Paid, Price, Refusal, Tariff, tariff
from routing.engine import Engine
from routing.profile import OWN, Profile
from routing.search import ABSENT, Adjacency, Graph, Numbers, Path, Tree

if TYPE_CHECKING:
    import numpy.typing as npt

    from routing.hierarchy import Structure
    from routing.steps import Edge

_MS_PER_S = 1000
_MOST_FARES = 32  # the built-in profiles, and some travellers' own
_MOST_WISHED = 64
_WEIGHT_LIMIT_MS = 2**31 - 1  # so that any engine with 32-bit weights can take them
_WORTHWHILE = 500
"""Nodes from which on a structure pays: below, the plain search answers in half a millisecond."""


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """Edges that somebody passes who accepts more, and what they weigh then."""

    edges: Numbers
    weights: Numbers


@dataclass(frozen=True, slots=True, eq=False)
class Fares:
    """What every edge costs one profile. `weights` are milliseconds, `ABSENT` where refused."""

    profile: Profile
    weights: Sequence[int]
    _network: Network
    tariffs: tuple[Tariff | Refusal, ...]
    """One for each case of the network."""
    columns: npt.NDArray[np.float64]
    """The same as numbers, a row a case; see `_columns`."""
    _refusals: dict[int, Refusal] = field(default_factory=dict)
    _opened: dict[str, Opened] = field(default_factory=dict)

    @property
    def refusals(self) -> Mapping[int, Refusal]:
        """Return edge -> why it is refused; found out at the first question."""
        if not self._refusals:
            for edge in self._network.refused(self):
                paid = self.price(edge)
                if isinstance(paid, Refusal):
                    self._refusals[edge] = paid
        return self._refusals

    def opened(self, change: str, profile: Profile, reasons: Collection[str]) -> Opened:
        """Return what is opened to `profile`, which accepts `change`; kept by its name.

        See `Network.relaxed`.
        """
        known = self._opened.get(change)
        if known is None:
            known = self._opened[change] = self._network.relaxed(self, profile, reasons)
        return known

    def paid(self, edges: Sequence[int]) -> Paid:
        """Return what a way costs, all its edges at once.

        Raises:
            ValueError: it uses an edge that is refused, which no search does.
        """
        network = self._network
        numbers = np.asarray(edges, dtype=np.int64)
        cases = network.case_of[numbers]
        once_s, s_per_m, weight_ratio, extra_s, wait_s, is_doubtful, is_refused = self.columns[
            cases
        ].T
        if is_refused.any():
            message = f"edge {edges[int(is_refused.argmax())]} was searched although it is refused"
            raise ValueError(message)
        seconds = once_s + s_per_m * network.length_m[numbers]
        doubts: list[tuple[int, tuple[str, ...]]] = []
        for position in np.flatnonzero(is_doubtful).tolist():
            known = self.tariffs[cases[position]]
            if isinstance(known, Tariff):
                doubts.append((position, known.unverified))
        return Paid(
            seconds=seconds.tolist(),
            waits_s=wait_s.tolist(),
            weight=float((seconds * weight_ratio + extra_s).sum()),
            doubts=doubts,
        )

    def price(self, edge: int) -> Price | Refusal:
        """Return what one edge costs, or why it is refused."""
        known = self.tariffs[self._network.case_of[edge]]
        pathway = self._network.station.pathways[edge >> 1]
        if isinstance(known, Tariff):
            return known.price(pathway.length_m)
        if known.kind == "node":
            return known
        return replace(known, subject=pathway.equipment or pathway.id.split("#", 1)[0])

    @property
    def prices(self) -> Iterator[Price | Refusal]:
        """Yield what each edge costs, in order."""
        return map(self.price, range(len(self.weights)))


@dataclass(frozen=True, eq=False)
class Network:
    """The searchable form of one station map."""

    station: StationMap
    known_structure: Callable[[Network], Structure | None] | None = None
    """Gives the structure that came with the map, if any did."""
    _starts: list[NodeId] = field(default_factory=list)
    """Where most questions start."""
    _fares: dict[int, Fares] = field(default_factory=dict)
    """By the identity of a profile, which `Fares` keeps alive."""
    _wished: dict[tuple[int, str], tuple[Profile, Fares]] = field(default_factory=dict)
    """By the same and a wish."""
    _edges: dict[int, Edge] = field(default_factory=dict)
    """Those that ways have led over: most ways share most of theirs."""

    @cached_property
    def index_of(self) -> dict[NodeId, int]:
        """The position of each node."""
        return {node.id: number for number, node in enumerate(self.station.nodes)}

    @cached_property
    def graph(self) -> Graph:
        """The edges, without anything that is of a station."""
        index_of = self.index_of
        ends = np.array(
            [(index_of[p.from_node], index_of[p.to_node]) for p in self.station.pathways],
            dtype=np.int64,
        ).reshape(-1, 2)
        return Graph(len(index_of), ends.ravel(), ends[:, ::-1].ravel())

    @cached_property
    def engine(self) -> Engine:
        """What answers."""
        engine = Engine(self.graph)
        if self.known_structure is not None:
            engine.take_structure(self.known_structure(self))
        if self._starts:
            engine.take_roots([self.index_of[node] for node in self._starts])
        return engine

    @cached_property
    def edges_of(self) -> Mapping[str, tuple[int, ...]]:
        """Subject (pathway, node, equipment or source id) -> the edges that need it."""
        found: dict[str, list[int]] = {}
        for number, pathway in enumerate(self.station.pathways):
            both = (2 * number, 2 * number + 1)
            machine = self._machine(pathway)
            for subject in _subjects(pathway) | set(machine.same_as if machine else ()):
                found.setdefault(subject, []).extend(both)
        return {subject: tuple(edges) for subject, edges in found.items()}

    @cached_property
    def machine_of(self) -> Mapping[str, EquipmentId]:
        """Every id that a report may give a machine -> its own."""
        return {
            name: machine.id
            for machine in self.station.equipment
            for name in (machine.id, *machine.same_as)
        }

    @cached_property
    def _cases(self) -> tuple[tuple[Case, ...], npt.NDArray[np.int32]]:
        return find_cases(self.station)

    @property
    def cases(self) -> tuple[Case, ...]:
        """Every kind of edge that a profile can tell apart."""
        return self._cases[0]

    @property
    def case_of(self) -> npt.NDArray[np.int32]:
        """Edge -> its case."""
        return self._cases[1]

    @cached_property
    def length_m(self) -> npt.NDArray[np.float64]:
        """Length of each edge."""
        pathways = self.station.pathways
        return np.repeat(np.array([p.length_m for p in pathways], dtype=np.float64), 2)

    def _machine(self, pathway: Pathway) -> Equipment | None:
        machine = pathway.equipment
        return None if machine is None else self.station.equipment_by_id[machine]

    @property
    def out(self) -> Adjacency:
        """The edges that leave each node."""
        return self.graph.out

    def edge(self, number: int) -> Edge:
        """Return edge `number`."""
        known = self._edges.get(number)
        if known is None:
            from routing.steps import Edge  # noqa: PLC0415 - the first picture has no way

            known = Edge(self.station.pathways[number >> 1], not number & 1)
            self._edges[number] = known
        return known

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
            raise RequestError(_not_here(node_id, self.station)) from None

    def start_at(self, nodes: Iterable[NodeId]) -> None:
        """Expect most questions to start at exactly these nodes.

        Raises:
            RequestError: a node is not on this map.
        """
        self._starts[:] = nodes
        for node in self._starts:
            if node not in self.station.node_by_id:
                raise RequestError(_not_here(node, self.station))
        if "engine" in self.__dict__:
            self.engine.take_roots([self.index_of[node] for node in self._starts])

    def get_ready(self) -> None:
        """Make every part now that is not made yet."""
        for step in self.steps():
            step()

    def steps(self) -> Iterator[Callable[[], object]]:
        """Yield what is to be done to be ready, each a small part of it."""
        yield lambda: self.engine
        yield lambda: (self.edges_of, self.machine_of)
        yield lambda: (self._cases, self.length_m)

    def prepare(self) -> None:
        """Compute what makes any two points quick, unless it came with the map or does not pay."""
        if self.engine.structure is not None or len(self.station.nodes) < _WORTHWHILE:
            return
        from routing.hierarchy import is_available  # noqa: PLC0415 - as `Engine`

        if is_available():
            self.engine.take_structure(self.make_structure())

    def make_structure(self) -> Structure:
        """Return what makes any two points quick; lifts, which come and go, are easy to change."""
        from routing.hierarchy import make_structure  # noqa: PLC0415 - as `Engine`

        station = self.station
        positions = [node.position for node in station.nodes]
        lifts = {m.id for m in station.equipment if m.kind is EquipmentKind.ELEVATOR}
        landings = {
            self.index_of[end]
            for p in station.pathways
            if p.equipment in lifts
            for end in (p.from_node, p.to_node)
        }
        x, y = [x for x, _ in positions], [y for _, y in positions]
        return make_structure(self.graph, x, y, landings)

    def way(
        self,
        fares: Fares,
        closed: Collection[int],
        sources: Iterable[NodeId],
        targets: Iterable[NodeId],
    ) -> Path | None:
        """Return (start node, edges) of the best way as things are now, or None.

        Raises:
            RequestError: a node is not on this map.
        """
        return self.engine.path(
            fares,
            fares.weights,
            frozenset(closed),
            [self.node_number(node) for node in sources],
            [self.node_number(node) for node in targets],
        )

    def way_if(
        self,
        fares: Fares,
        closed: Collection[int],
        sources: Iterable[NodeId],
        targets: Iterable[NodeId],
    ) -> Path | None:
        """Return what `way` would, if these edges were closed: for questions about what is not.

        Raises:
            RequestError: a node is not on this map.
        """
        searcher = self.engine.searcher(fares, fares.weights, frozenset(closed))
        return searcher.path(
            [self.node_number(node) for node in sources],
            [self.node_number(node) for node in targets],
        )

    def tree(self, fares: Fares, closed: Collection[int], sources: Iterable[NodeId]) -> Tree:
        """Return the best ways from any source to every node as things are now.

        Raises:
            RequestError: a node is not on this map.
        """
        numbers = [self.node_number(node) for node in sources]
        return self.engine.tree(fares, fares.weights, frozenset(closed), numbers)

    def distances(
        self,
        fares: Fares,
        closed: Collection[int],
        sources: Iterable[NodeId],
        targets: Iterable[NodeId],
    ) -> list[int]:
        """Return the weight of the best way to each target, `ABSENT` where there is none.

        Raises:
            RequestError: a node is not on this map.
        """
        return self.engine.distances(
            fares,
            fares.weights,
            frozenset(closed),
            [self.node_number(node) for node in sources],
            [self.node_number(node) for node in targets],
        )

    def fares(self, profile: Profile) -> Fares:
        """Return what every edge costs `profile`; computed at the first question."""
        known = self._fares.get(id(profile))
        if known is None:
            if len(self._fares) >= _MOST_FARES:
                self._fares.pop(next(iter(self._fares)))  # the oldest
            known = self._fares[id(profile)] = self.fares_of(profile)
        return known

    def wished_fares(
        self, profile: Profile, wish: str, as_wished: Callable[[Profile], Profile]
    ) -> Fares:
        """Return what every edge costs `profile` with a wish; computed at the first question."""
        key = (id(profile), wish)
        if key not in self._wished:
            if len(self._wished) >= _MOST_WISHED:
                self._wished.pop(next(iter(self._wished)))  # the oldest
            # who wishes is kept beside it: a number that means an object means it while it lives
            self._wished[key] = (profile, self.fares_of(as_wished(profile)))
        return self._wished[key][1]

    def forget_own(self) -> None:
        """Keep nothing of what was computed for what travellers have said of themselves."""
        for wished in [key for key, (who, _) in self._wished.items() if who.name == OWN]:
            del self._wished[wished]
        for key in [key for key, fares in self._fares.items() if fares.profile.name == OWN]:
            self.engine.forget(self._fares.pop(key))

    def fares_of(self, profile: Profile) -> Fares:
        """Return what every edge costs `profile`, kept nowhere: for a question asked once."""
        tariffs = tuple(tariff(case, profile) for case in self.cases)
        columns = np.array([_columns(t) for t in tariffs], dtype=np.float64).reshape(-1, 7)
        weights = _weights(columns[self.case_of], self.length_m)
        return Fares(profile, weights.tolist(), self, tariffs, columns)

    def relaxed(self, fares: Fares, profile: Profile, reasons: Collection[str]) -> Opened:
        """Return what `fares` refuses for one of `reasons` and `profile` passes.

        Only cases refused for these reasons are looked at again.
        """
        numbers: list[int] = []
        columns: list[tuple[float, ...]] = []
        for number, refusal in enumerate(fares.tariffs):
            if isinstance(refusal, Refusal) and refusal.reason in reasons:
                paid = tariff(self.cases[number], profile)
                if isinstance(paid, Tariff):
                    numbers.append(number)
                    columns.append(_columns(paid))
        if not numbers:
            return Opened(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64))
        place = np.full(len(self.cases), -1)
        place[numbers] = np.arange(len(numbers))
        edges = np.flatnonzero(place[self.case_of] >= 0)
        chosen = np.array(columns)[place[self.case_of[edges]]]
        return Opened(edges, _weights(chosen, self.length_m[edges]))

    def refused(self, fares: Fares) -> list[int]:
        """Return the edges that a profile is refused."""
        return [edge for edge, weight in enumerate(fares.weights) if weight < 0]

    def closed_edges(self, states: dict[str, OperatingState]) -> dict[int, str]:
        """Return edge -> subject for every edge whose subject is out of service now."""
        closed: dict[int, str] = {}
        for subject, state in states.items():
            if state is OperatingState.OUT_OF_SERVICE:
                closed |= dict.fromkeys(self.edges_of.get(subject, ()), subject)
        return closed

    def weights_without(self, fares: Fares, closed: Collection[int]) -> Sequence[int]:
        """Return the weights with some edges taken away; the structure stays."""
        if not closed:
            return fares.weights
        weights = list(fares.weights)
        for edge in closed:
            weights[edge] = ABSENT
        return weights


def _weights(columns: npt.NDArray[np.float64], length_m: npt.NDArray[np.float64]) -> Numbers:
    """Return what a search adds up: milliseconds, or `ABSENT`."""
    once_s, s_per_m, weight_ratio, extra_s, _, _, is_refused = columns.T
    weight_s = (once_s + s_per_m * length_m) * weight_ratio + extra_s
    weights = np.clip(np.rint(weight_s * _MS_PER_S), 1, _WEIGHT_LIMIT_MS).astype(np.int64)
    weights[is_refused > 0] = ABSENT
    return weights


def _columns(paid: Tariff | Refusal) -> tuple[float, float, float, float, float, bool, bool]:
    """Return seconds once and for each metre, ratio and extra of the weight, waiting, two flags.

    The flags: something is unverified; it is refused.
    """
    if isinstance(paid, Refusal):
        return 0.0, 0.0, 0.0, 0.0, 0.0, False, True
    return (
        paid.once_s,
        paid.s_per_m,
        paid.weight_ratio,
        paid.extra_s,
        paid.wait_s,
        bool(paid.unverified),
        False,
    )


def unknown_subjects(network: Network, conditions: Conditions) -> tuple[str, ...]:
    """Return the subjects of a conditions file that this map does not have."""
    return tuple(o.subject for o in conditions.outages if o.subject not in network.edges_of)


def level_of(station: StationMap, node_id: NodeId) -> Level:
    """Return the level a node lies on."""
    return station.level_by_id[station.node_by_id[node_id].level]


def compile_network(station: StationMap) -> Network:
    """Make the searchable form of a station map, whole."""
    network = Network(station)
    network.get_ready()
    return network


def _not_here(node: NodeId, station: StationMap) -> str:
    return f"{node}: is not a node of {station.id}"


def _subjects(pathway: Pathway) -> set[str]:
    """Return everything a pathway needs: its machine, itself, and whatever they were made from."""
    if pathway.mode is PathwayMode.ELEVATOR and pathway.equipment is not None:
        return {pathway.equipment, pathway.id}
    subjects: set[str] = {pathway.id, source_id(pathway.id)}
    subjects |= {end for end in (pathway.from_node, pathway.to_node) if "@" not in end}
    if pathway.equipment is not None:
        subjects.add(pathway.equipment)
    return subjects
