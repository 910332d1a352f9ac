"""`check` over all sample stations: the count per rule is a golden file that a person reads."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from app.station_files import load_stations
from maps.model import Finding
from maps.validation import RULES, findings_of
from routing.coverage import COVERAGE_RULES
from tests.support.shared import SHARED, needs_shared
from tests.support.tree import ROOT

GOLDEN = Path(__file__).parents[2] / "golden" / "findings.txt"
_TOO_LARGE = 2_000_000  # bytes; the city extract takes longer than a test should
_FOLDERS = (
    "gtfs/edmonton-ets-2026",
    "gtfs/prague-pid-2020",
    "korea_seoul_metro",
    "mlit_japan/shin-yokohama-station",
    "mlit_japan/shinjuku-terminal",
    "opensidewalks_microsoft_campus",
)


def samples() -> Iterator[Path]:
    """Yield every sample: extracts, feeds, networks, lists, and the training station."""
    extracts = sorted((SHARED / "osm").rglob("*.osm*"))
    yield from (p for p in extracts if p.stat().st_size < _TOO_LARGE and p.parent.name != "invalid")
    yield from (SHARED / folder for folder in _FOLDERS)
    yield ROOT / "assets" / "stations" / "saebyeok-sample.json"


def table(found: list[Finding]) -> Iterator[str]:
    """Yield a line for each rule."""
    count = Counter((f.severity.value, f.rule) for f in found)
    subjects: Counter[tuple[str, str]] = Counter()
    for finding in found:
        subjects[finding.severity.value, finding.rule] += len(finding.subjects)
    for (severity, rule), number in sorted(count.items()):
        yield (f"  {severity:8}{rule:32}{number:4} findings {subjects[severity, rule]:6} subjects")


@needs_shared
def test_findings_on_all_samples_are_the_ones_that_were_read(*, golden_update: bool) -> None:
    lines = []
    for path in samples():
        stations = load_stations(path)
        found = dict.fromkeys(
            finding
            for station in stations
            for finding in findings_of(station, (*RULES, *COVERAGE_RULES))
        )
        several = f", {len(stations)} stations" if len(stations) > 1 else ""
        lines += ["", path.name + several, *table(list(found))]
    text = "\n".join(lines).lstrip() + "\n"
    if golden_update:
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")
