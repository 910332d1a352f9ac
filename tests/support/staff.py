"""A kiosk with a staff area in a window that nobody sees, and somebody of the staff before it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from app.adapters.back_room import BackRoom, Surroundings
from app.adapters.conditions_desk import ConditionsDesk
from app.adapters.secrets import write_hash
from app.adapters.status_file import StatusFile
from app.adapters.status_sources import StatusSources
from app.flow.session import Session
from app.flow.world import World
from app.kiosk import Devices, Kiosk
from maps.model import NO_CONDITIONS
from tests.support.visit import NOW, HandClock, a_world

PIN = "604127"


class Staff:
    """Somebody who knows the corner and the PIN."""

    def __init__(
        self,
        ui: Any,
        folder: Path,
        world: World | None = None,
        tickets: Any = None,
        **parts: Any,
    ) -> None:
        from app.screens.stage import Stage

        self.folder, self.ui, self.clock = folder, ui, HandClock()
        self.file = folder / "conditions.json"
        if not (folder / "staff.pin").exists():
            write_hash(folder / "staff.pin", PIN)
        site_file = folder / "site.toml"
        if not site_file.exists():
            site_file.write_text("# our kiosk\nhere = 'E'  # the hall\n")
        self.desk = BackRoom(
            self.clock,
            folder,
            pin=folder / "staff.pin",
            conditions=ConditionsDesk(self.file),
            site_file=site_file,
            surroundings=Surroundings(started=NOW, **parts),
        )
        feed = StatusSources(None, StatusFile(self.file, absent=NO_CONDITIONS))
        conditions = feed.latest() or NO_CONDITIONS
        self.world = replace(world or a_world(), has_staff=True, conditions=conditions)
        self.stage = Stage(self.world, tuple(ui.window.size))
        devices = Devices(feed=feed, tickets=tickets, back_room=self.desk)
        self.kiosk = Kiosk(self.world, self.stage, self.clock, devices)
        self.stage.listen(self.kiosk)
        ui.mount(self.stage)
        while not self.kiosk.is_ready:
            ui.pump(1)

    @property
    def session(self) -> Session:
        return self.kiosk.session

    @property
    def page(self) -> Any:
        return self.kiosk.shown.view

    def touch(self, *action_ids: str) -> None:
        for action_id in action_ids:
            self.clock.move(1.0)
            self.ui.tap(self.kiosk.locate(action_id))

    def hold(self, at: tuple[float, float], seconds: float = 5.2) -> None:
        """Rest a finger somewhere."""
        from tests.support.ui import Finger

        finger = Finger(9, at)
        finger.down()
        self.ui.advance(seconds)
        finger.up()
        self.ui.pump(2)

    @property
    def corner(self) -> tuple[float, float]:
        """The upper left corner of the glass."""
        return (8.0, self.ui.window.size[1] - 8.0)

    def type_pin(self, pin: str = PIN) -> None:
        self.touch(*(f"key:{digit}" for digit in pin), "pin:enter")

    def sign_in(self) -> None:
        self.hold(self.corner)
        self.type_pin()

    def tick(self, seconds: float) -> None:
        self.clock.move(seconds)
        self.kiosk.tick()
        self.ui.pump(2)
