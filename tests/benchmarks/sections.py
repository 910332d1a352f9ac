"""BENCHMARKS.md has two authors; each replaces its own part and leaves the other's alone."""

from tests.support.tree import ROOT

FILE = ROOT / "BENCHMARKS.md"
PEERS = "Beside its peers"


def replace_section(title: str, text: str) -> None:
    """Write the part below a heading, which is the last of the file."""
    before = FILE.read_text(encoding="utf-8").split(f"\n## {title}\n")[0].rstrip("\n")
    FILE.write_text(f"{before}\n\n## {title}\n\n{text}\n", encoding="utf-8")


def replace_all_but(title: str, text: str) -> None:
    """Write everything above a heading, and keep what is below it."""
    kept = ""
    if FILE.exists():
        _, found, below = FILE.read_text(encoding="utf-8").partition(f"\n## {title}\n")
        kept = found + below
    FILE.write_text(text.rstrip("\n") + "\n" + kept, encoding="utf-8")
