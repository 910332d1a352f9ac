"""`make barrier-free-report`: run the tests of the requirements and print the table.

``--all`` looks at every situation in every language and mode, which takes long; without, at every
pair of them. Everything else goes to pytest.
"""

import os
import sys
from pathlib import Path

import pytest

from tests.support.barrier_free.report import Report

_ROOT = Path(__file__).resolve().parents[3]
_PAGE = _ROOT / "build" / "barrier-free.html"


def main() -> int:
    """Run, print, write; 1 if a requirement fails."""
    words = sys.argv[1:]
    if "--all" in words:
        os.environ["BARRIER_FREE"] = "all"
    rest = [word for word in words if word != "--all"]
    report = Report()
    many = [] if any(word.startswith("-n") for word in rest) else ["-n", "auto"]
    pytest.main(
        [
            *("-q", "-p", "no:cacheprovider", "--dist", "loadfile", "--no-header", "--tb=line"),
            *many,
            *rest,
            str(_ROOT / "tests" / "barrier_free"),
        ],
        plugins=[report],
    )
    report.write(_PAGE)
    print(f"\n{report.text()}\nAs a page: {_PAGE.relative_to(_ROOT)}")
    return int(any(result == "fail" for _, result, _ in report.rows()))


if __name__ == "__main__":
    sys.exit(main())
