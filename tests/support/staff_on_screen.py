"""The editor on an X server's screen, and somebody of the staff before it with a mouse and a keyboard."""

import math
import time
from pathlib import Path

from app.editor.scene import spot_of
from maps.codec import read_station_map
from maps.editing import Ref
from maps.model import Point, StationMap
from tests.support.real_screen import Program, Screen

SIZE_PX = (1600, 900)
_NOTCH_RATIO = 1.5**0.5
_NOTCH_PX = 60
_EDGE_PX, _LADDER_PX = 90, 80
_PAUSE_S = 0.3
"""Sooner, two clicks are a double click."""


class EditorOnScreen(Program):
    """`main.py edit` on a map's file."""

    def __init__(self, screen: Screen, folder: Path, station: Path, *words: object) -> None:
        """Open it, at the size of the screen."""
        self.file = station
        size = "x".join(map(str, SIZE_PX))
        super().__init__(screen, folder, "edit", station, "--window", size, *words)

    def read(self) -> StationMap:
        """Return the map as it is in its file."""
        return read_station_map(self.file.read_bytes(), name=self.file.name)

    def find(self, control_id: str) -> tuple[float, float]:
        """Return where a control is; what is farther down in the panel is scrolled to first."""
        at = self.ask("control", control_id)
        if at is not None:
            return tuple(at)
        seen = self.see()
        left, top, width, height = seen["map_px"]
        over = ((left + width + SIZE_PX[0]) / 2, top + height / 2)
        rows_px, seen_px = seen["panel_px"]
        self.wheel(over, math.ceil(rows_px / _NOTCH_PX))
        for _ in range(math.ceil(2 * rows_px / seen_px) + 1):
            at = self.ask("control", control_id)
            if at is not None:
                return tuple(at)
            self.wheel(over, -max(1, round(seen_px / 2 / _NOTCH_PX)))
        msg = f"{control_id} is not there: {seen['controls']}"
        raise AssertionError(msg)

    def begin(self) -> None:
        """Leave whatever was begun: dialogs, fields, tools, what is selected."""
        self.keys("Escape", "Escape", "Escape", "v")
        self.until(lambda seen: (seen["dialog"], seen["tool"]) == ("NONE", "SELECT"))

    def save(self) -> None:
        """Press Ctrl S, until nothing is unsaved."""
        self.keys("ctrl+s")
        self.until(lambda seen: not seen["is_changed"])

    def enter(self, entry: str, text: str) -> None:
        """Write into a field: click on it, mark all, type, press Enter."""
        self.press(f"field:{entry}")
        self.until(lambda seen: seen["typing"] is not None)
        self.keys("ctrl+a")
        self.type(text)
        self.until(lambda seen: seen["typing"] == text)
        self.keys("Return")

    # --- on the map -------------------------------------------------------------------------------

    def show(
        self, point: Point, level: str, px_per_m: float = 8.0, *, is_exact: bool = False
    ) -> None:
        """Bring a point well into sight: its level's button, the hand, and the wheel over it.

        At least as near as is said, or just so near.
        """
        if self.see()["level"] != level:
            self.press(f"level:{level}")
        for _ in range(60):
            seen, at = self.see(), tuple(self.ask("point", *point))
            left, top, width, height = seen["map_px"]
            right, bottom = left + width - _LADDER_PX, top + height
            least, most = (left + _EDGE_PX, top + _EDGE_PX), (right - _EDGE_PX, bottom - _EDGE_PX)
            notches = round(math.log(px_per_m / seen["px_per_m"], _NOTCH_RATIO))
            if any(not a <= x <= b for a, x, b in zip(least, at, most, strict=True)):
                middle = ((left + right) / 2, (top + bottom) / 2)
                reach = (0.4 * (right - left), 0.4 * height)
                half = [
                    max(-most_px, min(most_px, (m - x) / 2))
                    for m, x, most_px in zip(middle, at, reach, strict=True)
                ]
                start = tuple(m - h for m, h in zip(middle, half, strict=True))
                end = tuple(m + h for m, h in zip(middle, half, strict=True))
                self.pull(start, end, button=2)
            elif notches > 0 or (is_exact and notches):
                self.wheel(at, notches)
            else:
                return
        msg = f"{point} could not be brought into sight"
        raise AssertionError(msg)

    def tap(self, point: Point) -> None:
        """Click on a point of the map, in metres."""
        self.click(tuple(self.ask("point", *point)))

    def choose(self, station: StationMap, ref: Ref, px_per_m: float = 8.0) -> None:
        """Select a thing where it is, clicking again while others lie above it."""
        spot = spot_of(station, ref)
        assert spot is not None
        self.show(*spot, px_per_m)
        for _ in range(12):
            self.tap(spot[0])
            if self.see()["chosen"] == ref.id:
                return
            time.sleep(_PAUSE_S)
        msg = f"{ref} is not found by clicking"
        raise AssertionError(msg)
