"""Kill an editor at random moments, and say what its draft has lost.

    python -m tests.support.kills 300 [seed]

One process edits by chance and keeps every action; another kills it without warning, reads the
draft, and holds it against the actions that the first had told to be on the disk.
"""

import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from app.adapters.draft_files import DraftFile
from maps.editing import History
from maps.model import StationMap
from tests.support.random_edits import random_edit
from tests.support.saebyeok import build

_LONGEST_S = 0.6


def _act(history: History, chance: random.Random) -> None:
    """Do one action that changes something."""
    while True:
        pick = chance.random()
        if pick < 0.15 and history.undo():
            return
        if pick < 0.25 and history.redo():
            return
        if history.do(random_edit(chance, history.map)) is None:
            return


def states(station: StationMap, seed: int) -> Iterator[tuple[StationMap, int]]:
    """Yield the map in hand and its position, from before the first action on."""
    history, chance = History(station), random.Random(seed)
    while True:
        yield history.map, history.position
        _act(history, chance)


def _victim(station: StationMap, folder: Path, seed: int, told: int) -> None:
    history, chance, draft = History(station), random.Random(seed), DraftFile(folder)
    while True:
        _act(history, chance)
        draft.keep(history)
        os.write(told, b".")


def kill_once(station: StationMap, folder: Path, seed: int) -> tuple[int, int, bool]:
    """Let an editor run, kill it, and read its draft.

    Returns:
        How many actions it had told, how many the draft has, and whether its last line was torn.

    Raises:
        AssertionError: the draft is no state that the editor was ever in.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            _victim(station, folder, seed, writing)
        finally:
            os._exit(1)
    os.close(writing)
    time.sleep(random.Random(seed * 7919).uniform(0, _LONGEST_S))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    told = 0
    while part := os.read(reading, 65536):
        told += len(part)
    os.close(reading)
    recovered = DraftFile(folder).recover()
    if recovered is None:
        assert told == 0, f"{told} actions were told, and there is no draft"
        return 0, 0, False
    assert not recovered.refused, recovered.refused
    now = (recovered.history.map, recovered.history.position)
    for number, state in enumerate(states(station, seed)):
        if number >= told and state == now:
            return told, number, recovered.is_torn
        assert number <= told, f"{told} actions were told, and the draft is none of that or more"
    raise AssertionError


def main(count: int, seed: int) -> None:
    """Kill so many, and print what was found."""
    station = build()
    actions = torn = ahead = 0
    for number in range(seed, seed + count):
        with tempfile.TemporaryDirectory() as folder:
            told, kept, is_torn = kill_once(station, Path(folder) / "draft", number)
        actions, torn, ahead = actions + told, torn + is_torn, ahead + (kept > told)
    print(
        f"{count} kills, {actions} actions told, none lost; {torn} torn lines cut off, "
        f"{ahead} actions kept that nobody had been told of"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
