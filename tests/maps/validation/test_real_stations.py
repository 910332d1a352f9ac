"""`check` over all real stations: the count per rule is a golden file that a person reads."""

from collections import Counter
from pathlib import Path

from app.station_files import load_station
from maps.validation import RULES, findings_of
from routing.coverage import COVERAGE_RULES
from tests.support.shared import SHARED, needs_shared

GOLDEN = Path(__file__).parents[2] / "golden" / "findings.txt"
_TOO_LARGE = 2_000_000  # bytes; the city extract takes longer than a test should


@needs_shared
def test_findings_on_real_stations_are_the_ones_that_were_read(*, golden_update: bool) -> None:
    lines = []
    for path in sorted((SHARED / "osm").glob("*.osm.pbf")):
        if path.stat().st_size > _TOO_LARGE:
            continue
        station = load_station(path)
        found = findings_of(station, (*RULES, *COVERAGE_RULES))
        lines += ["", path.name]
        count = Counter((f.severity.value, f.rule) for f in found)
        subjects = Counter()
        for finding in found:
            subjects[finding.severity.value, finding.rule] += len(finding.subjects)
        lines += [
            f"  {severity:8}{rule:28}{number:4} findings {subjects[severity, rule]:6} subjects"
            for (severity, rule), number in sorted(count.items())
        ]
    text = "\n".join(lines).lstrip() + "\n"
    if golden_update:
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")
