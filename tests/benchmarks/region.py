"""More than a city: an extract with 700,000 street nodes, imported in a process of its own.

Made of four copies of a real city side by side, so that streets, stairs and areas are as they are.
"""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import osmium

from tests.benchmarks.city import CITY
from tests.support.tree import ROOT

_COPIES = 4
_APART_DEG = 1.6  # wider than the city's box, so that no copy touches another
_IDS = 100_000_000_000


@dataclass(frozen=True)
class Import:
    """How one import went."""

    file_bytes: int
    seconds: float
    peak_mib: float
    map_bytes: int


def write_region(path: Path) -> None:
    """Write the copies: nodes first, then ways, then relations, ids rising, as readers expect."""
    shift = {"n": "node", "w": "way", "r": "relation"}
    with osmium.SimpleWriter(str(path)) as writer:
        for kind in shift:
            for copy in range(_COPIES):
                for item in osmium.FileProcessor(str(CITY)):
                    if item.type_str() == kind:
                        _write(writer, item, copy)


def _write(writer: osmium.SimpleWriter, item, copy: int) -> None:
    def moved(ref: int) -> int:
        return ref + copy * _IDS

    if item.is_node():
        at = item.location
        place = (at.lon + copy * _APART_DEG, at.lat)
        writer.add_node(item.replace(id=moved(item.id), location=place))
    elif item.is_way():
        refs = [moved(node.ref) for node in item.nodes]
        writer.add_way(item.replace(id=moved(item.id), nodes=refs))
    else:
        members = [(m.type, moved(m.ref), m.role) for m in item.members]
        writer.add_relation(item.replace(id=moved(item.id), members=members))


def importing() -> Import:
    """Import the region with the command line, and read its peak memory from the system."""
    with tempfile.TemporaryDirectory() as folder:
        region, out = Path(folder) / "region.osm.pbf", Path(folder) / "region.json"
        write_region(region)
        begin = time.perf_counter()
        words = [sys.executable, "main.py", "import", str(region), "--out", str(out)]
        process = subprocess.Popen(words, cwd=ROOT, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        if status != 0:
            message = f"the import of the region ended with {os.waitstatus_to_exitcode(status)}"
            raise RuntimeError(message)
        return Import(
            file_bytes=region.stat().st_size,
            seconds=seconds,
            peak_mib=usage.ru_maxrss / 1024,
            map_bytes=out.stat().st_size,
        )


def told(measured: Import) -> str:
    """Return the section of `BENCHMARKS.md`."""
    return (
        "## Importing 700,000 street nodes\n\n"
        f"Four copies of Heidelberg side by side ({measured.file_bytes / 1e6:.1f} MB), `main.py "
        "import` in a process of its own. Aim: under 3 GiB.\n\n"
        "| what | seconds | peak MiB | map, MB |\n|---|---|---|---|\n"
        f"| import | {measured.seconds:.0f} | {measured.peak_mib:.0f} | "
        f"{measured.map_bytes / 1e6:.0f} |\n"
    )


if __name__ == "__main__":
    sys.stdout.write(told(importing()))
