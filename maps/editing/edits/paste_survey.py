"""Take over a table of measurements, as staff fill it in or paste it from a spreadsheet.

`maps.importing.survey_apply` says what counts: what is measured counts over what the map said,
unless somebody has looked later. Doubts become remarks of the map.
"""

from dataclasses import dataclass

from maps.editing.edit import Label, check
from maps.importing.survey_apply import apply_survey
from maps.importing.survey_table import read_survey_table
from maps.model import MapError, StationMap


@dataclass(frozen=True, slots=True, kw_only=True)
class PasteSurvey:
    """The whole table is one step."""

    table: str
    """CSV or TSV, with the headings of the survey template in its first row."""
    name: str = "paste"
    """What remarks call the table: its file."""

    def label(self, station: StationMap) -> Label:
        """Return what this is called."""
        del station
        return Label("edit-paste-survey")

    def why_not(self, station: StationMap) -> str | None:
        """Return why this is no table of measurements."""
        del station
        try:
            read_survey_table(self.table.encode(), name=self.name)
        except (MapError, UnicodeEncodeError):
            return "reason-survey-unreadable"
        return None

    def apply(self, station: StationMap) -> StationMap:
        """Return the map with what was measured."""
        check(self, station)
        rows = read_survey_table(self.table.encode(), name=self.name)
        measured = apply_survey(station, rows)
        return station if measured == station else measured
