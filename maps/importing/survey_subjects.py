"""Which feature of a map a survey row is about: an id, a name, or the way between two nodes."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from maps.importing.survey_columns import Feature, find_column, folded
from maps.importing.survey_table import SurveyRow
from maps.model import Equipment, Node, Pathway, Place, StationMap, source_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a row is about, or why that cannot be told."""

    feature: Feature | None = None
    is_reversed: bool = False
    """Whether the row looks at a pathway from its second node."""
    problem: str = ""
    candidates: tuple[str, ...] = ()


@dataclass(slots=True)
class Subjects:
    """The features of a map by everything they may be called."""

    _by_id: dict[str, list[Feature]] = field(default_factory=lambda: defaultdict(list))
    _by_source: dict[str, list[Feature]] = field(default_factory=lambda: defaultdict(list))
    _by_name: dict[str, list[Feature]] = field(default_factory=lambda: defaultdict(list))
    _between: dict[frozenset[str], list[Pathway]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, station: StationMap) -> "Subjects":
        """Index a map."""
        subjects = cls()
        for things in (station.equipment, station.pathways, station.places, station.nodes):
            for thing in things:
                subjects._add(thing)
        return subjects

    def _add(self, thing: Feature) -> None:
        self._by_id[thing.id].append(thing)
        if source_id(thing.id) != thing.id:
            self._by_source[source_id(thing.id)].append(thing)
        if isinstance(thing, Pathway):
            self._between[frozenset((thing.from_node, thing.to_node))].append(thing)
        if not isinstance(thing, Node):
            ref = "" if isinstance(thing, Pathway) else thing.ref
            for text in {folded(t) for t in (*thing.name.every_text(), ref)} - {""}:
                self._by_name[text].append(thing)

    def find(self, row: SurveyRow) -> Subject:
        """Return what a row is about."""
        if not row.subject:
            return Subject(problem="The row does not say what was measured")
        if row.to:
            return self._find_between(row)
        for found in (
            self._by_id.get(row.subject, []),
            self._by_source.get(row.subject, []),
            self._by_name.get(folded(row.subject), []),
        ):
            if found:
                return _only(found, row)
        return Subject(problem=f"'{row.subject}' is no id and no name on this map")

    def _find_between(self, row: SurveyRow) -> Subject:
        ends = (row.subject, row.to)
        absent = [e for e in ends if not any(isinstance(f, Node) for f in self._by_id.get(e, []))]
        if absent:
            return Subject(problem=f"'{absent[0]}' is no node of this map")
        ways = self._between.get(frozenset(ends), [])
        if not ways:
            return Subject(problem=f"No pathway leads from {ends[0]} to {ends[1]}")
        found = _only(ways, row)
        if isinstance(found.feature, Pathway):
            return Subject(
                feature=found.feature, is_reversed=found.feature.from_node != row.subject
            )
        return found


def _only(found: Sequence[Feature], row: SurveyRow) -> Subject:
    """Return the one feature that can hold everything the row measures."""
    fitting = [feature for feature in found if _holds_all(feature, row)] or list(found)
    if len(fitting) == 1:
        return Subject(feature=fitting[0])
    return Subject(
        problem=f"'{row.subject}' could be {len(fitting)} things on this map",
        candidates=tuple(feature.id for feature in fitting[:8]),
    )


def _holds_all(feature: Feature, row: SurveyRow) -> bool:
    columns = (find_column(key) for key in row.cells)
    return all(column is not None and column.fits(feature) for column in columns)


KINDS = {Equipment: "equipment", Node: "a node", Pathway: "a pathway", Place: "a place"}
"""What the kinds of feature are called in findings."""
