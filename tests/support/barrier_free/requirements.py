"""The requirements as a table: what is asked, by whom, and who proves what a program cannot."""

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("requirements.txt")
_TESTS = Path(__file__).resolve().parents[2] / "barrier_free"


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One row."""

    id: str
    part: str
    """``S`` software, ``H`` hardware, ``S+H`` both, ``–`` people."""
    words: str
    source: str
    prover: str = ""
    """Who proves what no test can; empty: a test proves all of it."""

    @property
    def is_tested(self) -> bool:
        """Whether software can prove it, or a half of it."""
        return "S" in self.part


@cache
def requirements() -> tuple[Requirement, ...]:
    """Return all of them, in their order."""
    rows = _FILE.read_text(encoding="utf-8").splitlines()
    return tuple(_row([part.strip() for part in row.split("|")]) for row in rows)


def _row(parts: list[str]) -> Requirement:
    number, part, words, source, *prover = parts
    return Requirement(id=number, part=part, words=words, source=source, prover="".join(prover))


def tested() -> dict[str, list[str]]:
    """Return requirement -> the tests that are marked with it, found without running them."""
    found: dict[str, list[str]] = {}
    for path in sorted(_TESTS.glob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for mark in node.decorator_list if isinstance(node, ast.FunctionDef) else ():
                if isinstance(mark, ast.Call) and ast.unparse(mark.func).endswith("requirement"):
                    number = ast.literal_eval(mark.args[0])
                    found.setdefault(number, []).append(f"{path.name}::{node.name}")
    return found
