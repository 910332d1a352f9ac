"""The report: every requirement with what its tests found, as text and as a page.

A pytest plugin: it gathers what the tests note of themselves, in whichever process they run.
"""

import html
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.barrier_free.requirements import Requirement, requirements, tested

_PAGE = """<!doctype html>
<meta charset="utf-8">
<title>Barrier-free: what was tested</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; color: #1a1c1e;
  background: #faf8f4; padding: 0 1rem }}
table {{ border-collapse: collapse; width: 100% }}
th, td {{ text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid #e0dcd4 }}
td:nth-child(3) {{ color: #55595e; font-size: 14px }}
.pass {{ color: #00694c; font-weight: 600 }}
.fail {{ color: #a82a1e; font-weight: 600 }}
.absent, .elsewhere {{ color: #725000; font-weight: 600 }}
</style>
<h1>Barrier-free: what was tested</h1>
<p>{summary}</p>
<table>
<tr><th>Id<th>Requirement<th>Source<th>Result<th>Measured, or who proves it</tr>
{rows}
</table>
"""

WORDS = {
    "pass": "pass",
    "fail": "FAIL",
    "absent": "not there yet",
    "elsewhere": "not provable here",
}


@dataclass
class Found:
    """What the tests of one requirement have found so far."""

    passed: int = 0
    failed: list[str] = field(default_factory=list[str])
    absent: list[str] = field(default_factory=list[str])
    measured: list[str] = field(default_factory=list[str])


class Report:
    """Gathers results."""

    def __init__(self) -> None:
        self.found: dict[str, Found] = {}

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Take what one test has noted (called by pytest)."""
        properties = [(str(name), str(value)) for name, value in report.user_properties]
        ids = [value for name, value in properties if name == "requirement"]
        is_told = report.when == "call" or report.outcome != "passed"
        for number in ids if is_told else ():
            found = self.found.setdefault(number, Found())
            test = report.nodeid.rpartition("::")[2]
            if hasattr(report, "wasxfail") and report.outcome == "skipped":
                found.absent.append(str(report.wasxfail).removeprefix("reason: "))
            elif report.outcome == "passed":
                found.passed += report.when == "call"
            elif report.outcome == "failed":
                found.failed.append(test)
            if report.when == "call":
                found.measured += [value for name, value in properties if name == "measured"]

    def result_of(self, row: Requirement) -> tuple[str, str]:
        """Return what became of a requirement, and what to say of it."""
        found = self.found.get(row.id, Found())
        measured = "; ".join(dict.fromkeys(found.measured))
        prover = f"to be proved by {row.prover}" if row.prover else ""
        if found.failed:
            failing = ", ".join(dict.fromkeys(found.failed))
            return "fail", "; ".join(filter(None, (measured, f"failing: {failing}")))
        if found.absent:
            reasons = "; ".join(dict.fromkeys(found.absent))
            return "absent", "; ".join(filter(None, (reasons, measured)))
        if found.passed:
            count = f"{found.passed} tests" if found.passed > 1 else "1 test"
            return "pass", "; ".join(filter(None, (measured or count, prover)))
        return "elsewhere", prover or "no test has run"

    def rows(self) -> list[tuple[Requirement, str, str]]:
        """Return every requirement with its result and what to say of it."""
        return [(row, *self.result_of(row)) for row in requirements()]

    def summary(self) -> str:
        """Return the counts in one line."""
        results = [result for _, result, _ in self.rows()]
        counts = ", ".join(f"{results.count(each)} {words}" for each, words in WORDS.items())
        people = sum(bool(row.prover) for row in requirements())
        return f"{len(results)} requirements: {counts}. Hardware or people prove {people} in part or whole."

    def text(self) -> str:
        """Return the table as text."""
        lines = [
            f"{row.id}  {WORDS[result]:<17}  {row.words}  [{row.source}]\n     {said}"
            for row, result, said in self.rows()
        ]
        return "\n".join((*lines, "", self.summary()))

    def write(self, path: Path) -> None:
        """Write the table as a page."""
        rows = "\n".join(
            f"<tr><td>{row.id}<td>{html.escape(row.words)}<td>{html.escape(row.source)}"
            f'<td class="{result}">{WORDS[result]}<td>{html.escape(said)}</tr>'
            for row, result, said in self.rows()
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        page = _PAGE.format(summary=html.escape(self.summary()), rows=rows)
        path.write_text(page, encoding="utf-8")


def untested() -> list[str]:
    """Return the requirements that software can prove and that no test is marked with."""
    marked = tested()
    return [row.id for row in requirements() if row.is_tested and row.id not in marked]
