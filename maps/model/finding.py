"""A finding about data: the map can be used, but somebody should know."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters to a traveller."""

    ERROR = "ERROR"
    WARNING = "WARNING"
    HINT = "HINT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was found, about which subjects, why it matters, and what to do."""

    severity: Severity
    rule: str
    subjects: tuple[str, ...]
    text: str
    advice: str
