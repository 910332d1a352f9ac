"""A whole kiosk in a process of its own, typed at by somebody whom nobody shall ever know.

`python -m tests.support.busy_kiosk SITE SEED WORD...` types each word in a visit of its own: by the
keys of the glass or a keyboard, by eye or by ear, to a place or in vain; and then its digits at the
door of the staff area. Everything that it writes lies where the environment says.
"""

import logging
import random
import sys
from pathlib import Path

from app.flow.events import (
    Erased,
    LanguageChosen,
    SearchWanted,
    Started,
    StartOverChosen,
    Typed,
    VoiceChosen,
)
from app.flow.session import ScreenId
from app.front import assemble
from app.site import read_site

PIN = "604127"


class _Clock:
    """Time flies: an hour of visits takes no hour."""

    def __init__(self) -> None:
        from app.adapters.system_clock import SystemClock

        self._start, self.passed_s = SystemClock().now(), 0.0

    def now(self):
        import datetime as dt

        return self._start + dt.timedelta(seconds=self.passed_s)

    def monotonic_s(self) -> float:
        return self.passed_s


def main(site_file: Path, seed: int, words: list[str]) -> None:
    logging.basicConfig(level=logging.DEBUG, filename=site_file.parent / "kiosk.log")
    site = read_site(site_file.read_bytes(), name="site", folder=site_file.parent)
    chance, clock = random.Random(seed), _Clock()
    kiosk, desk = assemble(site, offscreen=True, log=site_file.parent / "server.log", clock=clock)
    while not kiosk.is_ready:  # no frames pass here
        kiosk._get_ready()
    for word in words:
        _visit(kiosk, clock, chance, word)
        for _ in range(3):
            clock.passed_s += 61.0
            kiosk.tick()
    clock.passed_s += 700.0  # whoever was locked out by wrong digits may try again
    _close_a_lift(kiosk, clock)
    kiosk.close()
    desk.close()


def _visit(kiosk, clock, chance, word: str) -> None:
    kiosk.touched()
    kiosk.dispatch(LanguageChosen(chance.choice(list(kiosk.world.books))))
    if chance.random() < 0.4:
        kiosk.dispatch(VoiceChosen(True))
    kiosk.dispatch(Started())
    kiosk.dispatch(SearchWanted())
    assert kiosk.session.screen is ScreenId.SEARCH
    for letter in word:
        _type(kiosk, clock, chance, letter)
    assert kiosk.session.typed
    places = [a.id for row in kiosk.shown.rows for a in row if a.id.startswith("place:")]
    if places and chance.random() < 0.7:
        for action in (chance.choice(places), "profile:walking", "route:take"):
            _press(kiosk, clock, action)
    if chance.random() < 0.2:
        kiosk.recover("somebody has trouble")
    kiosk.dispatch(StartOverChosen())
    kiosk.hold_corner()
    for digit in (d for d in word if d.isdigit()):
        _press(kiosk, clock, f"key:{digit}")
    _press(kiosk, clock, "pin:enter")
    kiosk.dispatch(StartOverChosen())


def _close_a_lift(kiosk, clock) -> None:
    """Be staff for once: all of it from the corner to the file, as the program is put together."""
    kiosk.touched()
    kiosk.hold_corner()
    for digit in PIN:
        _press(kiosk, clock, f"key:{digit}")
    _press(kiosk, clock, "pin:enter")
    assert kiosk.session.screen is ScreenId.STAFF_TODAY
    lift = next(a.id for row in kiosk.shown.rows for a in row if a.id.startswith("thing:"))
    _press(kiosk, clock, lift)
    _press(kiosk, clock, "reason:broken")
    assert kiosk.world.out_of_service()
    _press(kiosk, clock, "staff:staff_device")
    assert kiosk.session.staff.device is not None
    kiosk.dispatch(StartOverChosen())


def _type(kiosk, clock, chance, letter: str) -> None:
    clock.passed_s += 0.3
    kiosk.touched()
    if chance.random() < 0.5:
        kiosk.type(letter)
    else:
        kiosk.dispatch(Typed(letter))
    if chance.random() < 0.1:
        kiosk.dispatch(Erased())
        kiosk.dispatch(Typed(letter))
    if chance.random() < 0.2:
        kiosk.tick()


def _press(kiosk, clock, action: str) -> None:
    clock.passed_s += 1.0
    if kiosk.shown.find_action(action) is not None:
        kiosk.press(action)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
