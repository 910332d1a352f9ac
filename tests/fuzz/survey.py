"""Survey tables: the template with measurements, on a drawn station, saved as programs save them."""

import csv
import io
import random
from collections.abc import Mapping

from maps.codec import write_station_map
from maps.importing import open_bundle
from maps.importing.survey import read_survey
from maps.model import StationMap
from tests.fuzz.mutation import mutate_bytes
from tests.support.ascii_station import draw, elevator, escalator, stairs
from tests.support.tree import ROOT

_SUBJECTS = ("lift-L", "E", "S@0", "place-P", "E-S@0", "ghost", "L@0", "2호기", "", "S@-1/S@0")
_CELLS = (
    "90", "0,9 m", "1.4", "1/12", "3°", "yes", "아니오", "B1 | 1F", "0=로비 | -1=B1", "05:00~24:00",
    "limited", "2026-05-01", "-3", "1e9", "NaN", "inf", "9" * 400, "=1+1", '"', "\u202e", "1:0", "#",
    "x" * 3000, "0", "-0", "١٢", "½", "1.234,5", "|", "=", "||=|", "Mo-Fr 06:00-22:00", "sep=;",
)  # fmt: skip


def cases() -> dict[str, dict[str, bytes]]:
    """Return a map and a table in three spellings."""
    heading = (ROOT / "assets" / "survey" / "template.csv").read_text("utf-8-sig").splitlines()[0]
    names = next(csv.reader([heading]))
    chance = random.Random("survey")
    rows = [
        [subject, chance.choice(("", "", "S@-1", "L@-1")), *_filled(len(names) - 2, chance)]
        for subject in _SUBJECTS
    ]
    station = draw(
        {"-1": "P----S----L----X", "0": "E----S----L----X"},
        elevator("L", ref="2호기"),
        stairs("S"),
        escalator("X"),
    )
    return {
        encoding + separator: {
            "station.json": write_station_map(station),
            "survey.csv": _saved([names, *rows], separator).encode(encoding, errors="replace"),
        }
        for encoding, separator in (("utf-8-sig", ","), ("cp949", ";"), ("utf-16", "\t"))
    }


def _filled(count: int, chance: random.Random) -> list[str]:
    return [chance.choice(_CELLS) if chance.random() < 0.3 else "" for _ in range(count)]


def _saved(rows: list[list[str]], separator: str) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=separator).writerows(rows)
    return buffer.getvalue()


def mutated(files: Mapping[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """Return a table with other cells, or with bytes hurt; seldom a hurt map."""
    out = dict(files)
    if chance.random() < 0.05:
        out["station.json"] = mutate_bytes(out["station.json"], chance)
    if chance.random() < 0.4:
        out["survey.csv"] = mutate_bytes(out["survey.csv"], chance)
        return out
    encoding = "utf-16" if out["survey.csv"][:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8"
    text = out["survey.csv"].decode(encoding, errors="replace")
    separator = max(",;\t", key=text.split("\n", 1)[0].count)
    rows = list(csv.reader(io.StringIO(text), delimiter=separator))
    for _ in range(chance.choice((1, 3, 10, 40))):
        row = chance.choice(rows)
        if row:
            row[chance.randrange(len(row))] = chance.choice(_CELLS + _SUBJECTS)
    out["survey.csv"] = _saved(rows, chance.choice((separator, ",", ";"))).encode(
        encoding, errors="replace"
    )
    return out


def read(files: Mapping[str, bytes]) -> tuple[StationMap, ...]:
    """Read one input."""
    return read_survey(open_bundle("INPUT", files))
