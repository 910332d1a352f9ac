"""`make bench-peers`: every map in turn, and what was found as a section of BENCHMARKS.md."""

import json
import platform
import subprocess
import sys
from typing import Any

from tests.benchmarks.peers import SUBJECTS, Subject
from tests.benchmarks.sections import PEERS, replace_section

Result = dict[str, Any]

_FASTER_THAN = {
    ("any", "pyvalhalla"): 15.0,
    ("any", "OSRM CH"): 1.5,
    ("near", "pyvalhalla"): 12.0,
    ("near", "OSRM CH"): 1.5,
}
"""Times quicker that we want to be, median and p99."""
_TITLES = {"any": "any two points", "near": "two points within 800 m"}
_SEARCH_TARGET = 1000.0
_BOUND_TARGET = 2.0
_OUTAGE_TARGET = 20.0
_OWN_PROFILE_MS = 20.0


def _head(*columns: str) -> list[str]:
    return ["| " + " | ".join(columns) + " |", "|---" * len(columns) + "|"]


def _row(what: str, row: dict[str, float], base: dict[str, float], verdict: str = "") -> str:
    return (
        f"| {what} | {row['median_us']:,.1f} | {row['p99_us']:,.1f} | "
        f"{row['median_us'] / base['median_us']:,.2f} | {row['p99_us'] / base['p99_us']:,.2f} | "
        f"{row['samples']} | {verdict} |"
    )


def _answers(result: Result, missed: list[str]) -> list[str]:
    lines = _head("whole answers", "median µs", "p99 µs", "median ratio", "p99 ratio", "n", "aim")
    for kind, title in _TITLES.items():
        rows = result[kind]["rows"]
        ours = rows["ours"]
        for name, row in rows.items():
            aim = _FASTER_THAN.get((kind, name))
            verdict = ""
            if aim is not None:
                ratios = [row[key] / ours[key] for key in ("median_us", "p99_us")]
                is_met = min(ratios) >= aim
                verdict = f"≥ {aim:g}: {'met' if is_met else 'missed'}"
                if not is_met:
                    missed.append(f"{title} against {name}")
            length = result[kind]["lengths"].get(name)
            told = f", length {length:.3f} of ours" if length else ""
            lines.append(_row(f"{title}: {name}{told}", row, ours, verdict))
    return lines


def _alone(result: Result) -> list[str]:
    lines = _head("search alone", "median µs", "p99 µs", "median ratio", "p99 ratio", "n", "aim")
    rows = result["search"]
    for name, row in rows.items():
        verdict = ""
        if name != "ours":
            ratio = row["median_us"] / rows["ours"]["median_us"]
            verdict = f"≥ {_SEARCH_TARGET:g}: {'met' if ratio >= _SEARCH_TARGET else 'missed'}"
        lines.append(_row(name, row, rows["ours"], verdict))
    return lines


def _own(result: Result) -> list[str]:
    lines = _head("our own", "median µs", "p99 µs", "n", "aim")
    rows = result["own"]
    valhalla = result["any"]["rows"].get("pyvalhalla")
    bound = next((row for name, row in rows.items() if name.startswith("output bound")), None)
    found = rows.get("search, wheelchair: found")
    for name, row in rows.items():
        aim = ""
        if name == "from the kiosk: path" and bound is not None:
            ratio = row["median_us"] / bound["median_us"]
            aim = f"{ratio:.2f} of the bound, ≤ {_BOUND_TARGET:g}: {_met(ratio <= _BOUND_TARGET)}"
        elif name == "search, wheelchair: no way" and found is not None:
            ratio = row["median_us"] / found["median_us"]
            aim = f"{ratio:.2f} of a found one, ≤ 1: {_met(ratio <= 1)}"
        elif name.startswith("a lift fails") and valhalla is not None:
            ratio = valhalla["median_us"] / row["median_us"]
            aim = f"1/{ratio:,.0f} of a pyvalhalla query, ≤ 1/20: {_met(ratio >= _OUTAGE_TARGET)}"
        elif name.startswith("my own profile") and result["nodes"] < 20_000:
            aim = f"< 20 ms: {_met(row['median_us'] < 1000 * _OWN_PROFILE_MS)}"
        lines.append(
            f"| {name} | {row['median_us']:,.1f} | {row['p99_us']:,.1f} | {row['samples']} | {aim} |"
        )
    return lines


def _met(is_met: bool) -> str:  # noqa: FBT001 - private
    return "met" if is_met else "missed"


def _once(result: Result) -> str:
    peers = ", ".join(f"{name} {s:,.1f} s" for name, s in result.get("peer_s", {}).items())
    return (
        f"{result['nodes']:,} nodes, {result['pathways']:,} pathways. Map in memory "
        f"{result['map_mb']:,.0f} MB, each profile in use {result['profile_mb']:,.1f} MB more. "
        f"Seconds of processor: importing {result['import_s']:,.1f}, `compile` "
        f"{result['compile_s']:,.1f}, loading {result['load_s']:,.1f}, fitting a profile "
        f"{result['fit_s']:,.3f}. The peers' files: {peers or 'not built'}."
    )


def section(subject: Subject, result: Result) -> str:
    """Return what is said of one map."""
    missed: list[str] = []
    answers = _answers(result, missed)
    parts = [f"### {subject.title}", _once(result), *(("\n".join(answers)),)]
    if "no_peers" in result:
        parts.append(f"Without peers: {result['no_peers']}.")
    if missed:
        shares = ", ".join(f"`{name}` {share:.0%}" for name, share in result["profile"])
        parts.append(
            f"Missed: {'; '.join(missed)}. What holds it back is not the search: of a whole answer, "
            f"callees included, {shares}."
        )
    parts += ["\n".join(_alone(result)), "\n".join(_own(result))]
    return "\n\n".join(parts)


def main(names: list[str]) -> None:
    """Measure the maps that are named, or all, and write."""
    sections: list[str] = []
    for name in names or list(SUBJECTS):
        sys.stderr.write(f"measuring {name}\n")
        measure = [sys.executable, "-m", "tests.benchmarks.peers"]
        subprocess.run([*measure, "prepare", name], check=True)
        done = subprocess.run(
            [*measure, name],
            stdout=subprocess.PIPE,
            check=True,
        )
        sections.append(section(SUBJECTS[name], json.loads(done.stdout)))
    text = (
        f"Written by `make bench-peers` on {platform.machine()}; ours on Python "
        f"{platform.python_version()}, the peers in processes of their own on Python 3.12 or "
        "younger. Two positions in, geometry and worded maneuvers out as JSON; OSRM hands out its "
        "own object without words, in its favour. All candidates of a pair take turns, the least "
        "of three runs counts. Ratios are theirs to ours.\n\n" + "\n\n".join(sections)
    )
    replace_section(PEERS, text)
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
