"""The editor through `main.py edit`, with what the command line says, in a window nobody sees."""

import os
from pathlib import Path
from typing import Any

from app.adapters.office import Office
from app.commands.line import main
from maps.codec import write_station_map
from maps.model import StationMap
from maps.publishing.review import Person, Role
from tests.support.desk import EditorAtDesk, HandClock

PASSWORD = "a long enough secret"
STAFF = {
    "haru": Role.PUBLISHER,
    "jin": Role.VIEWER,
    "minseo": Role.EDITOR,
    "sora": Role.REVIEWER,
}


class AtFrontDoor(EditorAtDesk):
    """One window, opened by the words that somebody would type; hands as of `EditorAtDesk`."""

    def __init__(self, ui: Any, folder: Path, clock: HandClock, *words: object) -> None:
        from app.edit_front import assemble

        self.ui, self.folder, self.clock = ui, folder, clock
        self.file = folder / "station.json"
        opened: list[tuple[Any, Any]] = []

        def edit(options: Any) -> int:
            opened.append(assemble(options, offscreen=True, clock=clock))
            return 0

        before = dict(os.environ)
        os.environ["XDG_STATE_HOME"] = str(folder / "state")
        try:
            size = "x".join(map(str, ui.window.size))
            line = ["edit", str(self.file), "--window", size, *map(str, words)]
            assert main(line, kiosk=edit, editor=edit) == 0
        finally:
            os.environ.clear()
            os.environ.update(before)
        self.editor, self.stage = opened[0]
        ui.root = self.stage
        ui.pump(4)

    def close(self) -> None:
        self.stage.close()
        self.editor._desk.close()

    @property
    def notice(self) -> str:
        """The line that says what has just happened."""
        shown = self.editor.shown
        assert shown is not None
        return shown.notice

    def texts(self) -> str:
        """All words of the panel and of what lies over everything, row by row."""
        shown = self.editor.shown
        assert shown is not None
        rows = shown.dialog.rows if shown.dialog is not None else shown.panel.rows
        return "\n".join(
            str(getattr(row, n, "")) for row in rows for n in ("words", "title", "note", "text")
        )

    def why_not(self, control_id: str) -> str:
        """Why a button is off; nothing: it is on."""
        shown = self.editor.shown
        assert shown is not None
        return next(c.why_not for c in shown.controls() if c.id == control_id)

    def sign_in(self, name: str, password: str = PASSWORD) -> None:
        """Type name and password, as the keyboard gives them, and press Enter."""
        self.press("field:sign:name")
        self.key(97, "ctrl")
        self.type(name)
        self.key(13)
        self.type(password)
        self.key(13)
        self.ui.pump(4)

    def sign_out(self) -> None:
        self.press("person")
        self.press("sign-out")

    def wait(self, seconds: float) -> None:
        """Let time pass, and the editor look at the clock."""
        self.clock.passed_s += seconds
        self.editor.tick()
        self.ui.pump(3)


def an_office(folder: Path, clock: HandClock) -> Office:
    """Give everybody of `STAFF` an account."""
    office = Office(folder / "office", clock)
    office.add(None, "haru", Role.PUBLISHER, PASSWORD)
    first = Person("haru", Role.PUBLISHER)
    for name, role in STAFF.items():
        if name != "haru":
            office.add(first, name, role, PASSWORD)
    return office


def password_file(folder: Path) -> Path:
    path = folder / "password"
    path.write_text(f"{PASSWORD}\n", encoding="utf-8")
    return path


def keep_map(folder: Path, station: StationMap) -> Path:
    path = folder / "station.json"
    path.write_bytes(write_station_map(station))
    return path
