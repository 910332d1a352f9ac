"""`make kills`: pull the plug of a kiosk in use, 200 times.

Each time a kiosk of its own process is used by random hands and killed (SIGKILL) at a random moment;
then the next one starts on the same files. It must come up on a clean start screen, with the key, the
settings and the closed lifts of before, and with counts that have not become fewer.
``--count N --seed S``.
"""

import argparse
import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.tree import ROOT

_STATION = "saebyeok-sample"
_START_S = 120.0
"""A busy machine may take so long; how long a quiet one takes is in BENCHMARKS.md."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """How one kiosk began, and when it was killed."""

    number: int
    started_s: float
    """From its process to its first picture."""
    lived_s: float
    wrong: tuple[str, ...]
    """What was not as it must be."""


class Wall:
    """The place where the kiosks stand, one after the other: their files."""

    def __init__(self, folder: Path) -> None:
        """Set one up: a site, a map, closed lifts, empty state."""
        self.folder = folder
        self.state, self.cache = folder / "state", folder / "cache"
        station = folder / "station.json"
        shutil.copy(ROOT / "assets" / "stations" / f"{_STATION}.json", station)
        machines = json.loads(station.read_bytes())["equipment"]
        self.outages = sorted(machine["id"] for machine in machines[:2])
        conditions = {
            "schema": 1,
            "issued": "2026-01-01T00:00:00Z",
            "outages": [{"subject": each, "state": "out_of_service"} for each in self.outages],
        }
        (folder / "conditions.json").write_text(json.dumps(conditions), encoding="utf-8")
        self.site = folder / "site.toml"
        self.site.write_text(
            'station = "station.json"\nhere = "sample:kiosk"\nfacing_deg = 0.0\nidle_s = 60\n'
            'conditions = "conditions.json"\nkiosk_number = 7\n'
            "[voice]\nplayer = []\n",
            encoding="utf-8",
        )
        self.settings = {path: path.read_bytes() for path in folder.glob("*.*")}
        self.kept: dict[Path, bytes] = {}
        self.counts: dict[Path, int] = {}

    def begin(self, seed: int) -> subprocess.Popen[str]:
        """Start a kiosk that random hands use."""
        environment = {
            **os.environ,
            "XDG_STATE_HOME": str(self.state),
            "XDG_CACHE_HOME": str(self.cache),
            "UI_WIDTH_PX": "540",
        }
        script = ROOT / "tests" / "endurance" / "running_kiosk.py"
        return subprocess.Popen(
            [sys.executable, str(script), str(self.site), str(seed)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def judge(self, told: dict[str, Any]) -> Iterator[str]:
        """Yield what is not as it must be, from what a new kiosk says of itself and from its files."""
        if told["screen"] != "welcome" or not told["is_fresh"]:
            yield f"not a clean start screen: {told}"
        if told["outages"] != self.outages:
            yield f"other lifts are closed: {told['outages']}"
        for path, data in self.settings.items():
            if path.read_bytes() != data:
                yield f"{path.name} has changed"
        for path, data in self.kept.items():
            if not path.exists() or path.read_bytes() != data:
                yield f"{path.name} is another one"
        for path, total in self.counts.items():
            now = _total(path) if path.exists() else 0
            if now is None or now < total:
                yield f"{path.name}: {total} was counted, and now {now}"

    def look(self) -> None:
        """Remember what must be there after the next kill: keys as they are, counts at least so."""
        for path in self.state.rglob("*"):
            if not path.is_file():
                continue
            if "key" in path.name:
                self.kept.setdefault(path, path.read_bytes())
            elif (total := _total(path)) is not None and "count" in path.as_posix():
                self.counts[path] = total


def _total(path: Path) -> int | None:
    """Return the sum of all numbers in a JSON file, or in the lines of one; None: it is broken."""

    def summed(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int | dict | list):
            return 0
        if isinstance(value, int):
            return value
        return sum(map(summed, value.values() if isinstance(value, dict) else value))

    try:
        text = path.read_text(encoding="utf-8")
        return summed(json.loads(text))
    except (ValueError, OSError):
        return None


def lives(count: int, seed: int, folder: Path) -> Iterator[Life]:
    """Yield one life after the other; the last kiosk is killed, too."""
    wall, chance = Wall(folder), random.Random(seed)
    for number in range(1, count + 1):
        begun_s = time.monotonic()
        process = wall.begin(chance.randrange(1 << 30))
        wrong: list[str] = []
        told = _first_line(process)
        started_s = time.monotonic() - begun_s
        lives_s = chance.choice((chance.uniform(0.0, 0.2), chance.uniform(0.2, 2.0)))
        if told is None:
            wrong.append("it did not start")
        else:
            wrong += wall.judge(told)
            time.sleep(lives_s)
            if process.poll() is not None:
                wrong.append("it ended by itself")
        wall.look()
        process.send_signal(signal.SIGKILL)
        _, complaints = process.communicate()
        if "Traceback" in complaints:
            wrong.append(complaints.strip().splitlines()[-1])
        yield Life(number=number, started_s=started_s, lived_s=lives_s, wrong=tuple(wrong))


def _first_line(process: subprocess.Popen[str]) -> dict[str, Any] | None:
    """Return what a kiosk says as soon as it can be touched; None: it never did."""
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], _START_S)
    line = process.stdout.readline() if ready else ""
    return json.loads(line) if line.strip() else None


def main() -> int:
    """Kill; 1 if a kiosk did not come back as it must."""
    parser = argparse.ArgumentParser(prog="make kills", description=__doc__)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    found: list[Life] = []
    with tempfile.TemporaryDirectory() as folder:
        for life in lives(options.count, options.seed, Path(folder)):
            found.append(life)
            for each in life.wrong:
                print(f"kill {life.number - 1}: {each}", flush=True)
            if life.number % 20 == 0:
                print(f"{life.number} kills", flush=True)
    starts = sorted(life.started_s for life in found)
    bad = sum(bool(life.wrong) for life in found)
    print(
        f"{len(found)} kills, {len(found) - bad} clean; first picture after "
        f"{starts[len(starts) // 2]:.1f} s (median), {starts[-1]:.1f} s at most"
    )
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
