"""Tape measurements laid on a map: a pure function from map and rows to a map.

A measurement says what the thing is like today, so it counts over what the map said, unless
somebody has verified the map later than the measuring. Either way a contradiction is reported with
both values and who said them. The order of the rows does not matter.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from maps.importing.draft import Remarks
from maps.importing.survey_buttons import read_buttons
from maps.importing.survey_columns import Column, Feature, Quantity, find_column
from maps.importing.survey_remarks import (
    report_beside,
    report_date,
    report_misfit,
    report_subject,
)
from maps.importing.survey_subjects import Subject, Subjects
from maps.importing.survey_table import SurveyRow
from maps.importing.survey_values import UnreadableError, read_day, read_value
from maps.model import Access, Equipment, Finding, Name, Pathway, Severity, StationMap

_TOLERANCE = 0.005
_TURNED = {
    "signposted_as": "reversed_signposted_as",
    "reversed_signposted_as": "signposted_as",
}
_SIGNED = {"incline_ratio", "stair_count"}


_Key = tuple[type, str]
"""A feature: its kind and its id, which another kind may have too."""


def _key(feature: Any) -> _Key:
    return type(feature), feature.id


@dataclass(frozen=True, slots=True, kw_only=True)
class _Measurement:
    """One value for one field of one feature."""

    feature: Feature
    field: str
    value: Any
    row: SurveyRow

    @property
    def day_key(self) -> str:
        """What orders measurements in time; those without a date come first."""
        day = read_day(self.row.measured_on)
        return day.isoformat() if day else ""


def apply_survey(station: StationMap, rows: Sequence[SurveyRow]) -> StationMap:
    """Return the map with what was measured; every doubt becomes a finding in its remarks."""
    remarks = Remarks()
    subjects = Subjects.of(station)
    found: dict[tuple[_Key, str], list[_Measurement]] = defaultdict(list)
    for row in sorted(rows, key=lambda r: (r.file, r.number, r.subject)):
        for measured in _measurements(station, subjects, row, remarks):
            found[_key(measured.feature), measured.field].append(measured)
    accepted: dict[_Key, list[_Measurement]] = defaultdict(list)
    for measurements in found.values():
        latest = _latest(measurements, remarks)
        if latest is not None and _holds_against_map(latest, remarks):
            accepted[_key(latest.feature)].append(latest)
    _report_applied(remarks, accepted)
    return _changed(station, accepted, remarks.findings())


def _measurements(
    station: StationMap, subjects: Subjects, row: SurveyRow, remarks: Remarks
) -> list[_Measurement]:
    report_beside(row, remarks)
    if not row.cells:
        return []
    subject = subjects.find(row)
    if subject.feature is None:
        report_subject(subject, row, remarks)
        return []
    found: list[_Measurement] = []
    for key, (cell, unit) in sorted(row.cells.items()):
        column = find_column(key)
        if column is None or not column.fits(subject.feature):
            report_misfit(row, key, cell, subject.feature, remarks)
            continue
        try:
            found += _values(station, subject, column, row)
        except UnreadableError as problem:
            remarks.add(
                Severity.WARNING,
                "survey_value_impossible",
                (subject.feature.id,),
                text=f"{row.where}: {key} '{cell}{f' {unit}' if unit else ''}' {problem}; it was"
                " left out.",
                advice="Measure again, and check the unit in the heading.",
            )
    if read_day(row.measured_on):
        return found
    if all(_is_known(measured) for measured in found):
        return []  # a row of the template as it was written: nobody has been there
    report_date(row, subject.feature, remarks)
    return found


def _is_known(measured: _Measurement) -> bool:
    said = getattr(measured.feature, measured.field)
    # which way a way leads up follows from its steps or slope, where nobody has said it
    return (measured.field == "goes_up" and said is None) or _same(said, measured.value)


def _values(
    station: StationMap, subject: Subject, column: Column, row: SurveyRow
) -> list[_Measurement]:
    """Return what a cell says of its feature, seen from the feature's own first node."""
    feature = subject.feature
    if feature is None:
        return []
    cell, unit = row.cells[column.key]
    value: Any = read_value(column, cell, unit)
    name = column.fields[type(feature)]
    turn = -1 if subject.is_reversed else 1
    match column.quantity:
        case Quantity.BUTTONS if isinstance(feature, Equipment):
            value = read_buttons(station, feature, cell)
        case Quantity.SIGN:
            value = Name(local=cell)
            name = _TURNED[name] if subject.is_reversed else name
        case Quantity.COUNT | Quantity.SLOPE if column.sign is not None:
            turn = turn * column.sign if column.sign else _way_up(station, feature)
            value = value * turn + 0  # no negative zero
        case _:
            pass
    measured = [_Measurement(feature=feature, field=name, value=value, row=row)]
    if name in _SIGNED and value:
        measured.append(_Measurement(feature=feature, field="goes_up", value=value > 0, row=row))
    return measured


def _way_up(station: StationMap, feature: Feature) -> int:
    """Return +1 where a pathway goes up as drawn, -1 where it goes down.

    Raises:
        UnreadableError: the map does not know.
    """
    if isinstance(feature, Pathway):
        levels = [
            station.level_by_id[station.node_by_id[node].level].index
            for node in (feature.from_node, feature.to_node)
        ]
        known = (
            feature.stair_count,
            None if feature.goes_up is None else 1 if feature.goes_up else -1,
            feature.incline_ratio,
            levels[1] - levels[0],
        )
        sign = next((value for value in known if value), 0)
        if sign:
            return 1 if sign > 0 else -1
    message = "does not say whether they lead up or down; use steps_up or steps_down"
    raise UnreadableError(message)


def _latest(measurements: Sequence[_Measurement], remarks: Remarks) -> _Measurement | None:
    """Return the newest of several measurements of one thing; none where the newest disagree."""
    newest = max(m.day_key for m in measurements)
    last = [m for m in measurements if m.day_key == newest]
    others = [m for m in measurements if not _same(m.value, last[0].value)]
    if not others:
        return last[0]
    is_settled = all(_same(m.value, last[0].value) for m in last)
    every = sorted({f"{_shown(m.value)} ({m.row.where})" for m in measurements})
    remarks.add(
        Severity.WARNING,
        "survey_measured_twice",
        (measurements[0].feature.id,),
        text=f"{measurements[0].field} was measured more than once: {', '.join(every)};"
        f" {'the newest counts' if is_settled else 'none of them was taken'}.",
        advice="Measure again.",
    )
    return last[0] if is_settled else None


def _holds_against_map(measured: _Measurement, remarks: Remarks) -> bool:
    """Say whether a measurement counts; report it where it contradicts the map."""
    said = getattr(measured.feature, measured.field)
    if _is_unsaid(said) or _same(said, measured.value):
        return True
    provenance = measured.feature.provenance
    verified = provenance.verified_on
    counts = verified is None or measured.day_key >= verified.isoformat()
    by = [
        part for part in (provenance.source or "the map's source", provenance.measured_by) if part
    ]
    when = f", verified on {verified}" if verified else ""
    who = ", ".join(part for part in (measured.row.measured_by, measured.row.measured_on) if part)
    remarks.add(
        Severity.WARNING,
        "survey_contradicts_map",
        (measured.feature.id,),
        text=f"{measured.field}: the map says {_shown(said)} ({', '.join(by)}{when}), the survey"
        f" says {_shown(measured.value)} ({measured.row.where}{f', {who}' if who else ''});"
        f" {'the survey' if counts else 'the map, verified later,'} counts.",
        advice="Look once more if the difference matters, and correct the source that is wrong.",
    )
    return counts


def _is_unsaid(value: Any) -> bool:
    return any(value is nothing for nothing in (None, Access.UNKNOWN)) or value in {"", (), Name()}


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) <= _TOLERANCE
    if isinstance(one, Name) and isinstance(other, Name):
        return other.local in one.every_text() or one.local == other.local
    return one == other


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Name):
        return f"'{value.local}'"
    if isinstance(value, int | float):
        return f"{value:g}"
    if isinstance(value, tuple):
        return " | ".join(f"{b.level}={b.text.local}" for b in value)
    return f"'{value}'"


def _changed(
    station: StationMap,
    accepted: Mapping[_Key, Sequence[_Measurement]],
    findings: Sequence[Finding],
) -> StationMap:
    def feature(thing: Any) -> Any:
        return _measured(thing, accepted[_key(thing)]) if _key(thing) in accepted else thing

    remarks = dict.fromkeys((*station.remarks, *findings))
    return replace(
        station,
        nodes=tuple(feature(n) for n in station.nodes),
        pathways=tuple(feature(p) for p in station.pathways),
        equipment=tuple(feature(e) for e in station.equipment),
        places=tuple(feature(p) for p in station.places),
        remarks=tuple(sorted(remarks, key=lambda f: (f.severity, f.rule, f.subjects, f.text))),
    )


def _measured(thing: Any, measurements: Sequence[_Measurement]) -> Any:
    """Return a feature with new values, and with who looked last, and when."""
    last = max(measurements, key=lambda m: (m.day_key, m.row.file, m.row.number))
    day = read_day(last.row.measured_on)
    provenance = thing.provenance
    if day is not None and (provenance.verified_on is None or day >= provenance.verified_on):
        provenance = replace(
            provenance,
            verified_on=day,
            measured_by=last.row.measured_by or provenance.measured_by,
            photo=last.row.photo or provenance.photo,
        )
    changes = {
        m.field: m.value for m in measurements if not _same(getattr(thing, m.field), m.value)
    }
    return replace(thing, **changes, provenance=provenance)


def _report_applied(remarks: Remarks, accepted: Mapping[_Key, Sequence[_Measurement]]) -> None:
    by_file: dict[str, set[str]] = defaultdict(set)
    for (_, ident), measurements in accepted.items():
        for measured in measurements:
            by_file[measured.row.file].add(ident)
    for file, subjects in by_file.items():
        remarks.add(
            Severity.HINT,
            "survey_applied",
            subjects,
            text=f"Measurements of {file} are part of this map.",
            advice="Nothing to do; measure again when something is rebuilt.",
        )
