"""The walk: every situation in many looks, or in all of them, taken as sights.

The rows are cut into chunks. Whoever comes first takes the next one that nobody has, so that several
test processes walk together and each of them judges the whole walk afterwards.
"""

import os
import pickle
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from app.flow.always import new_visit
from app.flow.session import Session
from app.flow.world import World
from app.kiosk import Kiosk
from app.screens.journey import present
from tests.support.barrier_free.looks import LANGUAGES, Look, axes, every_look, pairwise
from tests.support.barrier_free.panel import PANEL
from tests.support.barrier_free.sight import Eyes, Sight
from tests.support.barrier_free.situations import Situation, situations, world_of
from tests.support.visit import HandClock

IS_COMPLETE = os.environ.get("BARRIER_FREE") == "all"
"""Every situation in every look, instead of every pair of them at least once."""

_CHUNKS = 8
_MOST_S = 3600.0

PAGES = ("first", "last", "middle")
"""Of a screen that is cut into pages; elsewhere all three are the same."""

Row = tuple[Situation, Look, str]


def rows() -> list[Row]:
    """Return what is looked at: situation and look, sorted so that few windows are needed."""
    found = situations()
    if IS_COMPLETE:
        pairs: list[Row] = [
            (s, look, page) for s in found for look in every_look() for page in PAGES
        ]
    else:
        columns: dict[str, Any] = {
            "situation": found,
            "language": LANGUAGES,
            "page": PAGES,
            **axes(),
        }
        pairs = [
            (row.pop("situation"), _look(row), str(row["page"]))
            for row in map(dict, pairwise(columns))
        ]
    return sorted(pairs, key=lambda row: (row[0].world, str(row[1].modes), row[0].name, row[2]))


def _look(row: dict[str, Any]) -> Look:
    modes = {name: row[name] for name in axes()}
    return Look(language=str(row["language"]), modes=modes)


class Studio:
    """One kiosk in the window, put into any situation and look."""

    def __init__(self, ui: Any, world_name: str) -> None:
        from app.screens.stage import Stage

        world = world_of(world_name)
        self.ui, self.clock = ui, HandClock()
        self.stage = Stage(world, tuple(ui.window.size), PANEL.px_per_mm)
        self.kiosk = Kiosk(world, self.stage, self.clock)
        self.stage.listen(self.kiosk)
        ui.mount(self.stage)
        while not self.kiosk.is_ready:
            ui.pump()
        self.eyes = Eyes(ui, self.kiosk, self.stage)
        self._modes: Mapping[str, Any] | None = None

    def arrange(self, situation: Situation, look: Look, page: str = "first") -> None:
        """Show a situation in a look, and one of its pages."""
        session, world = situation.session(look)
        if look.modes != self._modes:  # as between two visits: what was drawn for one is dropped
            self.kiosk._session = new_visit(world)
            self.kiosk._show()
            self._modes = look.modes
        session = _turned(session, world, page)
        self.kiosk._session, self.kiosk._world = session, world
        self.kiosk._known = world.known_states(self.clock.now())
        self.kiosk._last_input_s = self.clock.monotonic_s()
        self.kiosk._caption = _caption_of(session)
        self.kiosk._show()
        self.ui.pump(2)

    def close(self) -> None:
        """Leave the window."""
        self.ui.window.remove_widget(self.stage)


def _turned(session: Session, world: World, page: str) -> Session:
    """Return the visit with a page turned; the first is where it comes to by itself."""
    shown = present(session, world)
    count = len(getattr(getattr(shown.panel or shown.view, "sheet", None), "pages", ()))
    if page == "first" or count < 2:
        return session
    number = {"last": count - 1, "middle": count // 2}.get(page)
    number = int(page) if number is None else number
    return replace(session, **{"page" if shown.panel is None else "panel_page": number})


def _caption_of(session: Any) -> str:
    """Return the longest sentence that is being said: it needs the most room."""
    from app.text.speech import sentences_of

    said = session.voice.said if session.voice is not None else None
    texts = [text for step in said.steps for text in step.sentences] if said is not None else []
    return max((each for text in texts for each in sentences_of(text)), key=len, default="")


def take(some: list[Row]) -> Iterator[Sight]:
    """Look at these, one window after the other."""
    from tests.support.ui import Ui

    ui, studio, world = Ui(), None, ""
    try:
        for situation, look, page in some:
            if studio is None or situation.world != world:
                if studio is not None:
                    studio.close()
                world, studio = situation.world, Studio(ui, situation.world)
            studio.arrange(situation, look, page)
            yield studio.eyes.look(f"{situation.name} {page}", look)
    finally:
        ui.close()


def walk(folder: Path) -> tuple[Sight, ...]:
    """Return all sights, taking those that no other process is taking.

    Args:
        folder: shared by all processes of one run, and by no other run.
    """
    everything = rows()
    size = -(-len(everything) // _CHUNKS)
    for number in range(_CHUNKS):
        claim, done = folder / f"walk-{number}.claim", folder / f"walk-{number}.sights"
        try:
            os.close(os.open(claim, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            continue
        sights = tuple(take(everything[number * size : (number + 1) * size]))
        part = done.with_suffix(f".{os.getpid()}")
        part.write_bytes(pickle.dumps(sights))
        part.replace(done)
    names = map(partial("walk-{}.sights".format), range(_CHUNKS))
    return tuple(sight for name in names for sight in _wait_for(folder / name))


def _wait_for(path: Path) -> tuple[Sight, ...]:
    waited_s = 0.0
    while not path.exists():
        time.sleep(0.2)
        waited_s += 0.2
        if waited_s > _MOST_S:
            raise TimeoutError(path)
    return pickle.loads(path.read_bytes())  # noqa: S301 - written by this very run
