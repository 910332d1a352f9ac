"""What is said about survey rows that cannot simply be taken."""

from maps.importing.draft import Remarks
from maps.importing.survey_columns import Feature
from maps.importing.survey_subjects import KINDS, Subject
from maps.importing.survey_table import SurveyRow
from maps.model import Severity


def report_beside(row: SurveyRow, remarks: Remarks) -> None:
    """Report what a row holds that no map can."""
    for heading, cell in row.unknown.items():
        remarks.add(
            Severity.WARNING,
            "survey_column_unknown",
            (row.subject or row.where,),
            text=f"{row.file}: the column '{heading}' is not one of the template; what it says"
            f" ('{cell}') was left out.",
            advice="Use a heading of the template, or write it into the note.",
        )
    if row.note:
        remarks.add(
            Severity.HINT,
            "survey_note",
            (row.subject or row.where,),
            text=f"{row.where}: {row.note}",
            advice="Read it, and change the map where it says something about the way.",
        )


def report_subject(subject: Subject, row: SurveyRow, remarks: Remarks) -> None:
    """Report that it cannot be told what a row is about."""
    listed = f": {', '.join(subject.candidates)}" if subject.candidates else ""
    cells = ", ".join(f"{key} {cell}" for key, (cell, _) in sorted(row.cells.items()))
    remarks.add(
        Severity.WARNING,
        "survey_subject_unknown",
        (row.subject or row.where,),
        text=f"{row.where}: {subject.problem}{listed}; what was measured ({cells}) was left out.",
        advice="Write the id as the map has it; two nodes for the way between them.",
    )


def report_date(row: SurveyRow, feature: Feature, remarks: Remarks) -> None:
    """Report that a row does not say when."""
    what = f"'{row.measured_on}' is no date" if row.measured_on else "The row has no date"
    remarks.add(
        Severity.WARNING,
        "survey_date_missing",
        (feature.id,),
        text=f"{row.where}: {what}; the map cannot say when this was verified.",
        advice="Write the day as 2026-05-01.",
    )


def report_misfit(row: SurveyRow, key: str, cell: str, feature: Feature, remarks: Remarks) -> None:
    """Report a measurement of something that its feature does not have."""
    remarks.add(
        Severity.WARNING,
        "survey_does_not_fit",
        (feature.id,),
        text=f"{row.where}: {key} ('{cell}') is nothing that {KINDS[type(feature)]} has; it was"
        " left out.",
        advice="Give the measurement to the thing it belongs to.",
    )
