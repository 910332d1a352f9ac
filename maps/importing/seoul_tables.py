"""What several of Seoul's files write alike: dates, and floors as side and number."""

import datetime as dt
import re

from maps.importing.seoul_rows import Row

_DATE = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})\Z")


def read_date(row: Row) -> dt.date | None:
    """Return the day that the operator says a row's facts are of."""
    text = next((v for k, v in row.items() if k.replace(" ", "") == "데이터기준일자"), "")
    match = _DATE.match(text)
    if match is None:
        return None
    try:
        return dt.date(*(int(part) for part in match.groups()))
    except ValueError:
        return None


_HOURS = re.compile(r"(\d{1,2}):(\d{2})\s*[~\-–]\s*(\d{1,2}):(\d{2})\Z")
_ALWAYS = {"24시간", "상시", "00:00~24:00"}


def read_hours(text: str) -> str:
    """Return opening hours as OpenStreetMap writes them, or nothing where they cannot be read."""
    if text.replace(" ", "") in _ALWAYS:
        return "24/7"
    match = _HOURS.match(text.strip())
    if match is None:
        return ""
    opens, closes = (int(match[1]), int(match[2])), (int(match[3]), int(match[4]))
    if any(hour > 24 or minute > 59 for hour, minute in (opens, closes)):
        return ""
    return f"{opens[0]:02}:{opens[1]:02}-{closes[0]:02}:{closes[1]:02}"
