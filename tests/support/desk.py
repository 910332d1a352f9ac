"""The editor at a desk in a test: a real window that nobody sees, real files, a clock by hand."""

import datetime as dt
import secrets
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.assets import ASSETS, Phrasebooks, known_languages, offered, search_words
from app.editor.desk import FileDesk
from app.editor.editor import Editor
from app.editor.finding import Finder
from app.editor.opening import opening_state, view_of_level
from app.editor.outcome import EditorWorld
from app.editor.outside import Others
from app.editor.release_desk import ReleaseDesk
from app.editor.state import Dialog, EditorState
from maps.codec import read_station_map, write_station_map
from maps.editing import Ref
from maps.model import LevelId, Point, StationMap
from maps.publishing.review import Person

NOW = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)
SIZE_PX = (1600, 900)
SHOTS = Path(__file__).resolve().parents[2] / "build" / "editor"
"""Where the pictures are left for a person to look at."""


class HandClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.passed_s = 0.0

    def now(self) -> dt.datetime:
        return NOW + dt.timedelta(seconds=self.passed_s)

    def monotonic_s(self) -> float:
        return self.passed_s


class EditorAtDesk:
    """One editor, touched and typed at as a person would."""

    def __init__(
        self,
        ui: Any,
        folder: Path,
        station: StationMap,
        *,
        language: str = "en",
        conditions: Path | None = None,
        site: Path | None = None,
        who: str = "",
        person: Person | None = None,
    ) -> None:
        from app.editor.stage import EditorStage

        self.ui, self.folder = ui, folder
        self.file = folder / "station.json"
        if not self.file.exists():
            self.file.write_bytes(write_station_map(station))
        self.clock = HandClock()
        self.desk = FileDesk(
            self.file, folder / "drafts", NOW.date(), conditions=conditions, site=site
        )
        station = read_station_map(self.file.read_bytes(), name="station.json")
        books = Phrasebooks(offered(first=language), station)
        world = EditorWorld(
            books=books,
            language_names={tag: known_languages()[tag].name for tag in books},
            at=NOW,
            stem=f"draft:{secrets.token_hex(4)}",
            find=Finder([books[language]], search_words()),
            conditions_file=conditions,
            site_file=site,
            release_folder=str(folder / "release"),
            keeps_releases=site is not None,
            person=person.name if person is not None else "",
            role=person.role if person is not None else None,
            has_staff=person is not None,
        )
        size = tuple(ui.window.size)
        self.stage = EditorStage(station, books[language], size, self.desk.texture)
        rect = self.stage.map_rect()
        state = opening_state(station, language, file=self.desk.file)
        state = replace(
            state,
            size_px=(float(rect.width), float(rect.height)),
            conditions=self.desk.first_conditions(),
            who=who,
        )
        state = replace(state, view=view_of_level(state, state.level))
        since = self.desk.draft_since()
        if since is not None:
            state = replace(state, dialog=Dialog.RECOVER, found_since=since)
        releases = ReleaseDesk(folder / "keys", state=folder / "state" if site else None)
        self.editor = Editor(state, world, self.stage, self.desk, self.clock, Others(releases))
        self.stage.listen(self.editor)
        self.stage.mount()
        ui.root = self.stage
        ui.pump(4)

    @property
    def state(self) -> EditorState:
        return self.editor.state

    @property
    def station(self) -> StationMap:
        return self.editor.state.station

    def close(self) -> None:
        self.stage.close()
        self.desk.close()

    # --- hands ------------------------------------------------------------------------------------

    def press(self, control_id: str) -> None:
        """Press a button by its id; what is further down in the panel is scrolled to first."""
        self.ui.tap(self.find(control_id))
        self.ui.pump(3)

    def find(self, control_id: str) -> tuple[float, float]:
        """Return where a button is, having turned the wheel over the panel as far as it takes."""
        from app.editor.events import Scrolled

        for turn in range(60):
            try:
                return self.editor.locate(control_id)
            except KeyError:
                height, seen = self.stage.panel_px
                by_px = -height if turn == 0 else seen // 2
                self.editor.dispatch(Scrolled(by_px, height - seen))
                self.ui.pump(1)
        raise KeyError(control_id)

    def tap(self, point: Point) -> None:
        """Tap a point of the map, in metres."""
        self.ui.tap(self.stage.map.to_px(point))
        self.ui.pump(3)

    def drag(self, start: Point, end: Point) -> None:
        """Drag from one point of the map to another."""
        self.ui.drag(self.stage.map.to_px(start), self.stage.map.to_px(end))
        self.ui.pump(3)

    def show(self, point: Point, level: str, px_per_m: float = 14.0) -> None:
        """Bring a point to the middle of the map, as wheel and drags would."""
        from app.editor.events import LevelChosen, Viewed
        from app.editor.state import View

        self.editor.dispatch(LevelChosen(LevelId(level)))
        self.editor.dispatch(Viewed(View(centre=point, px_per_m=px_per_m)))
        self.ui.pump(2)

    def type(self, text: str) -> None:
        """Type letters, as a keyboard or an input method gives them."""
        for letter in text:
            self.ui.window.dispatch("on_textinput", letter)
        self.ui.pump(2)

    def key(self, code: int, *modifiers: str, text: str | None = None) -> None:
        """Press a key by its code, with others held."""
        self.ui.window.dispatch("on_key_down", code, 0, text, list(modifiers))
        self.ui.pump(2)
        self.ui.window.dispatch("on_key_up", code, 0)
        self.ui.pump(2)

    def enter(self, entry: str, text: str) -> None:
        """Write into a field: press it, mark all, type, press Enter."""
        self.press(f"field:{entry}")
        self.key(97, "ctrl")
        if not text:
            self.key(8)
        self.type(text)
        self.key(13)

    def choose(self, ref: Ref) -> None:
        """Select a thing by tapping where it is, as often as others lie above it."""
        for _ in range(12):
            if self.state.chosen == ref:
                return
            from app.editor.scene import spot_of

            spot = spot_of(self.station, ref)
            assert spot is not None
            self.tap(spot[0])
        assert self.state.chosen == ref, self.state.chosen

    def shot(self, name: str) -> Path:
        """Leave a picture of the window."""
        return self.ui.shot(SHOTS / f"{name}.png")


def built_in(name: str) -> StationMap:
    """A station of `assets/stations`."""
    path = ASSETS / "stations" / f"{name}.json"
    return read_station_map(path.read_bytes(), name=path.name)
