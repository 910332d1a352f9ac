"""Programs that behave like speech engines and players, and a sound to measure."""

import stat
import sys
import textwrap
from pathlib import Path

import numpy as np

from app.adapters.sound import RATE_HZ, Sound


def tone(duration_s: float = 0.3, peak_ratio: float = 0.5) -> Sound:
    """A plain tone of 440 Hz."""
    at_s = np.arange(round(duration_s * RATE_HZ)) / RATE_HZ
    return Sound((peak_ratio * np.sin(2 * np.pi * 440 * at_s)).astype(np.float32))


def program(folder: Path, name: str, body: str) -> Path:
    """A program of a few lines of Python."""
    path = folder / name
    path.write_text(f"#!{sys.executable}\n" + textwrap.dedent(body), encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


PIPER = """
import array, pathlib, sys, wave
words = sys.argv[1:]
given = dict(zip(words[::2], words[1::2], strict=True))
assert pathlib.Path(given["--model"]).read_text() == "a model", "cannot load the model"
lines = sys.stdin.read().splitlines()
pathlib.Path(given["--model"]).with_suffix(".heard").write_text(chr(10).join(lines))
rate = 16000
count = int(rate * 0.05 * len(lines[0]) * float(given["--length_scale"]))
with wave.open(given["--output_file"], "wb") as file:
    file.setnchannels(1)
    file.setsampwidth(2)
    file.setframerate(rate)
    file.writeframes(array.array("h", [9000 if i // 20 % 2 else -9000 for i in range(count)]).tobytes())
"""
"""Takes what piper takes: a model, a file to write, a length scale, and lines to say."""

PLAYER = """
import pathlib, signal, sys, time, wave
log = pathlib.Path(sys.argv[1])
def note(word):
    with log.open("a") as file:
        file.write(f"{word} {time.monotonic()}" + chr(10))
def end(*_):
    note("cut")
    sys.exit(1)
signal.signal(signal.SIGTERM, end)
with wave.open(sys.argv[2]) as file:
    seconds = file.getnframes() / file.getframerate()
note("begin")
time.sleep(seconds)
note("end")
"""
"""Takes as long as the sound, and notes when it began and how it ended."""
