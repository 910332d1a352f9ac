"""`make bench`: measure everything in one run and write BENCHMARKS.md."""

import platform
import sys
from pathlib import Path

from tests.benchmarks import (
    city,
    core,
    crossing,
    editing,
    editor,
    frames,
    impact,
    kiosk,
    phone,
    region,
    searching,
)
from tests.benchmarks.sections import PEERS, replace_all_but
from tests.benchmarks.timing import Figures

ROOT = Path(__file__).resolve().parents[2]
LARGEST = ROOT / "assets" / "stations" / "zuerich-hb.json"
SITE = ROOT / "assets" / "sites" / "zuerich-hb.toml"


def _table(title: str, words: str, measured: dict[str, Figures]) -> str:
    """Return a table whose ratios are against its first row."""
    base = next(iter(measured.values())).median_ms
    rows = [
        f"| {name} | {f.median_ms:.1f} | {f.p99_ms:.1f} | {f.median_ms / base:.2f} | {f.samples} |"
        for name, f in measured.items()
    ]
    head = "| what | median ms | p99 ms | ratio of medians | samples |\n|---|---|---|---|---|"
    return f"## {title}\n\n{words}\n\n{head}\n" + "\n".join(rows) + "\n"


def main() -> None:
    """Measure and write."""
    from app.station_files import load_station

    station = load_station(LARGEST)
    size = f"{len(station.nodes)} nodes, {len(station.pathways)} pathways"
    sections = [
        _table(
            "Starting",
            "Whole processes, from nothing to the first frame drawn offscreen, taking turns: the "
            "one that can be read and touched, and the one that shows the map too. "
            "Aim: the kiosk, to touch, at most 2.5 times the window with one label.",
            kiosk.starting(SITE),
        ),
        _table(
            "From touch to drawn route",
            "From a finger leaving the profile's card to the finished frame that shows the "
            "route or what stands in it, every fourth platform by two profiles in turn; below it "
            "the processor time of our own thread in that, and the same screen drawn once more, "
            "which is what the software renderer alone takes. Aim: at most 100 ms of our own work.",
            kiosk.touching(SITE),
        ),
        frames.told(SITE, _table),
        _table(
            "Dragging in the editor",
            "A frame while a finger pushes the map or pulls a node, in a window of 1600 × 900; beside "
            "it the kiosk's map in the same window, moved the same way. Aim: at most 1.5 times.",
            editor.in_its_own_process(LARGEST),
        ),
        _table(
            "Loading the map",
            "Against decoding the same bytes into plain lists and dictionaries.",
            core.loading(LARGEST),
        ),
        _table(
            "Finding a way",
            "Between random nodes that are joined on foot. networkx gives the path only; `plan` "
            "gives way, maneuvers, totals and what is unverified, or the reasons why not.",
            core.routes(station),
        ),
        _table(
            "Findings while editing",
            "Edits of all kinds by chance, one after the other, and the findings after each, "
            "against a full check (all rules, and who gets where). Aim: a tenth of it.",
            editing.after_edits(LARGEST),
        ),
        _table(
            "What an edit does to people",
            "The impact of edits by chance, all journeys among platforms and entrances for every "
            "profile, from two maps that nothing is known of yet, as a release is compared; beside "
            "it the same journeys searched for one by one. Processor time.",
            impact.of_edits(LARGEST),
        ),
        _table(
            "Findings after each kind of edit",
            "The same, kind by kind; what is drawn leads from anywhere to anywhere on the map, "
            "which is farther than a hand draws. Aim: a tenth of a full check.",
            editing.by_kind(LARGEST),
        ),
        searching.told(LARGEST, _table),
        phone.told(station, _table),
    ]
    if crossing.EXTRACT.exists():
        sections += crossing.told(station, _table)
    if city.CITY.exists():
        sections += [
            _table(
                "Importing a city",
                "Heidelberg: 221,009 nodes, 31,619 ways. Aim: at most 4 times the plain pass.",
                city.importing(),
            ),
            _table(
                "Loading and checking a city",
                "The same map as a file. Aims: loading at most 4 times the plain decoding, `check` "
                "at most 5 times the loading.",
                city.loading(),
            ),
            region.told(region.importing()),
        ]
    text = (
        "# Benchmarks\n\n"
        f"Written by `make bench` on {platform.machine()}, Python {platform.python_version()}. "
        f"Map: Zürich HB ({size}). Candidates of a table take turns in one run: read the ratios, "
        "the milliseconds depend on the machine and on what else it does.\n\n"
    )
    replace_all_but(PEERS, text + "\n".join(sections))
    sys.stdout.write(text + "\n".join(sections))


if __name__ == "__main__":
    main()
