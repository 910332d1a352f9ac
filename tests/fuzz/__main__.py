"""``python -m tests.fuzz FORMAT --count N --seed S``: mutate, read, and tell what happened."""

import argparse
import importlib
import random
import resource
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Mapping
from io import BytesIO

from maps.codec import read_station_map, write_station_map
from maps.model import MapError, RequestError, StationMap
from tests.fuzz.mutation import mutate_bytes, mutate_json

_SLOW_S = 5.0
_LONGEST_LINE = 1_000


def main() -> int:
    """Run; exit code 1 when an input ended in anything but maps or one line."""
    options = _options()
    module = importlib.import_module(f"tests.fuzz.{options.format}")
    cases = module.cases()
    names = sorted(cases)
    ended: Counter[str] = Counter()
    slowest, failures, began = 0.0, 0, time.perf_counter()
    for number in range(options.first, options.first + options.count):
        chance = random.Random(f"{options.format}/{options.seed}/{number}")
        files = getattr(module, "mutated", mutated)(cases[chance.choice(names)], chance)
        start = time.perf_counter()
        how = outcome(module.read, files)
        took = time.perf_counter() - start
        slowest = max(slowest, took)
        ended[how.split(":", 1)[0]] += 1
        if how.startswith("FAILED") or took > _SLOW_S:
            failures += 1
            print(f"{options.format} seed {options.seed} number {number}: {how} ({took:.1f} s)")
    peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{options.format}: {options.count} inputs in {time.perf_counter() - began:.0f} s; "
        f"{dict(ended)}; slowest {slowest:.2f} s; peak {peak_mib:.0f} MiB; failures {failures}"
    )
    return int(failures > 0)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("format")
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--first", type=int, default=0)
    return parser.parse_args()


def mutated(files: Mapping[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """Return an input with one to three of its files hurt; sometimes as a hurt archive."""
    out = dict(files)
    for path in chance.sample(sorted(out), min(len(out), chance.choice((1, 1, 2, 3)))):
        match chance.randrange(8):
            case 0:
                del out[path]
            case 1 | 2:
                out[path] = mutate_bytes(out[path], chance)
            case _:
                out[path] = mutate_json(out[path], chance)
    if chance.random() < 0.03:
        packed = _zipped(out)
        return {"input.zip": mutate_bytes(packed, chance) if chance.random() < 0.7 else packed}
    return out


def _zipped(files: Mapping[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in files.items():
            archive.writestr(path, data)
    return buffer.getvalue()


def outcome(read: object, files: Mapping[str, bytes]) -> str:
    """Return how one input ended: ``map``, ``refused``, or ``FAILED: why``."""
    try:
        maps: tuple[StationMap, ...] = read(files)  # type: ignore[operator]
        for station in maps:
            again = read_station_map(write_station_map(station), name="AGAIN")
            if again != station:
                return "FAILED: the codec returns another map"
    except (MapError, RequestError) as refusal:
        line = str(refusal)
        if "\n" in line or len(line) > _LONGEST_LINE or not line:
            return f"FAILED: not one clear line: {line[:200]!r}"
        return "refused"
    except Exception as error:  # noqa: BLE001 - whatever escapes is what is looked for
        return f"FAILED: {type(error).__name__}: {str(error)[:200]}"
    return "map"


if __name__ == "__main__":
    sys.exit(main())
