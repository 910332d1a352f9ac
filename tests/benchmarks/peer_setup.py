"""The peers' own world under build/bench: a Python young enough, their wheels, and their files."""

import hashlib
import json
import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
BENCH = HERE.parents[1] / "build" / "bench"
_VENV = BENCH / "venv"
_OLDEST = (3, 12)
_CONFIG = """
import json, sys, valhalla
print(json.dumps(valhalla.get_config(tile_dir=sys.argv[1], tile_extract="")))
"""


class NoPeersError(Exception):
    """Why there is nobody to compare with."""


def find_python() -> Path:
    """Return a Python that the peers' wheels are made for.

    Raises:
        NoPeersError: there is none on this machine.
    """
    names = ["python3.12", "python3.13", "python3.14", "python3"]
    found = [shutil.which(name) for name in names]
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    found += [str(path) for path in sorted(root.glob("versions/3.*/bin/python3"))]
    for candidate in dict.fromkeys(path for path in found if path):
        asked = subprocess.run(
            [candidate, "-c", "import sys, ensurepip; print(*sys.version_info[:2])"],
            capture_output=True,
            text=True,
            check=False,
        )
        words = asked.stdout.split()
        if asked.returncode == 0 and tuple(int(word) for word in words) >= _OLDEST:
            return Path(candidate)
    message = "no Python from 3.12 on with pip was found; pyvalhalla and OSRM were left out"
    raise NoPeersError(message)


def install() -> Path:
    """Return the Python of an environment that holds the peers.

    Raises:
        NoPeersError: there is no Python for them, or their wheels could not be had.
    """
    wanted = hashlib.sha256((HERE / "peers.txt").read_bytes()).hexdigest()
    stamp, python = _VENV / "installed", _VENV / "bin" / "python"
    if stamp.exists() and stamp.read_text() == wanted:
        return python
    base = find_python()
    shutil.rmtree(_VENV, ignore_errors=True)
    for command in (
        [str(base), "-m", "venv", str(_VENV)],
        [str(python), "-m", "pip", "install", "-q", "--require-hashes", "-r", "peers.txt"],
    ):
        done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["?"])[-1]
            message = f"the peers could not be installed: {last}"
            raise NoPeersError(message)
    stamp.write_text(wanted)
    return python


def _packages() -> Path:
    return next(_VENV.glob("lib/python3.*/site-packages"))


def _children_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _timed(folder: Path, name: str, commands: list[list[str]]) -> float:
    """Run commands once; return the seconds of processor they took, also when it was earlier."""
    stamp = folder / f"{name}.json"
    if not stamp.exists():
        begin = _children_s()
        for command in commands:
            sys.stderr.write(f"{folder.name}: {Path(command[0]).name} {name}\n")
            subprocess.run(command, check=True, capture_output=True, cwd=folder)
        stamp.write_text(json.dumps(_children_s() - begin))
    return json.loads(stamp.read_text())


def build_valhalla(python: Path, name: str, osm: Path) -> tuple[dict[str, str], float]:
    """Return the settings of Valhalla for a map, and how many seconds its tiles took."""
    folder = BENCH / "peers" / name
    (folder / "tiles").mkdir(parents=True, exist_ok=True)
    config = folder / "valhalla.config"
    made = subprocess.run(
        [str(python), "-c", _CONFIG, str(folder / "tiles")],
        check=True,
        capture_output=True,
        text=True,
    )
    config.write_text(made.stdout)
    program = _packages() / "valhalla" / "bin" / "valhalla_build_tiles"
    seconds = _timed(folder, "tiles", [[str(program), "-c", str(config), "-j", "1", str(osm)]])
    return {"peer": "valhalla", "config": str(config)}, seconds


def build_osrm(python: Path, name: str, osm: Path, algorithm: str) -> tuple[dict[str, str], float]:
    """Return the settings of OSRM for a map, and how many seconds its files took.

    Contracting a hierarchy of a million nodes takes OSRM longer than anybody waits: there, its
    multi-level variant stands in.
    """
    folder = BENCH / "peers" / name
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "map.osm.pbf").exists():
        shutil.copy(osm, folder / "map.osm.pbf")
    profile = _packages() / "osrm" / "share" / "profiles" / "foot.lua"
    run = [str(python), "-m", "osrm"]
    steps = {"CH": [["contract"]], "MLD": [["partition"], ["customize"]]}[algorithm]
    extract = [*run, "extract", "-p", str(profile), "-t", "1", "map.osm.pbf"]
    commands = [extract, *([*run, *step, "-t", "1", "map.osrm"] for step in steps)]
    seconds = _timed(folder, algorithm.lower(), commands)
    return {"peer": "osrm", "files": str(folder / "map.osrm"), "algorithm": algorithm}, seconds


class Peer:
    """One peer's process, asked one question at a time."""

    def __init__(self, python: Path, settings: dict[str, str]) -> None:
        """Start it."""
        self._process = subprocess.Popen(
            [str(python), str(HERE / "peer_worker.py"), json.dumps(settings)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def ask(self, start: list[float], end: list[float]) -> tuple[float | None, float]:
        """Return (metres or None, seconds) of the way between two positions (lat, lon)."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([start, end]) + "\n")
        self._process.stdin.flush()
        distance_m, seconds = json.loads(self._process.stdout.readline())
        return distance_m, seconds

    def close(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(timeout=60)
