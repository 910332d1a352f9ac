"""The kiosk of a site as it runs on site, but in a window that nobody sees; until it is ended.

``running_kiosk.py SITE [SEED]``: with a seed, random hands use it all the time. It prints one line as
soon as it can be touched: what the first visit is like.
"""

import json
import random
import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.adapters.system_clock import SystemClock
from app.adapters.watchdog import Watchdog
from app.flow.always import new_visit
from app.front import assemble
from app.kiosk import Kiosk
from app.kiosk.echoes import Echoes
from app.site import read_site

_A_SECOND = 20
"""So many acts."""


def main(words: list[str]) -> None:
    """Run."""
    path = Path(words[0])
    site = read_site(path.read_bytes(), name=path.name, folder=path.parent)
    kiosk, desk = assemble(site, offscreen=True)
    watchdog = Watchdog(SystemClock())
    kiosk.soon(desk.prepare)
    kiosk.soon(watchdog.ready)
    kiosk.soon(partial(_tell, kiosk))
    if len(words) > 1:
        _use(kiosk, random.Random(int(words[1])))
    try:
        kiosk.run(watchdog.beat)
        watchdog.ending()
    finally:
        kiosk.close()
        desk.close()


def _tell(kiosk: Kiosk) -> None:
    """Print what somebody who comes now finds."""
    outages = kiosk.world.conditions.outages
    told = {
        "screen": str(kiosk.session.screen),
        "is_fresh": kiosk.session == new_visit(kiosk.world),
        "outages": sorted(outage.subject for outage in outages),
    }
    print(json.dumps(told), flush=True)


def _use(kiosk: Kiosk, chance: random.Random) -> None:
    """Let random hands press what is there, from now until the end."""
    from kivy.clock import Clock

    from app.flow.events import Key, StartOverChosen, Typed

    def act(_dt: float) -> None:
        shown = kiosk.shown
        ids = [action.id for row in shown.rows for action in row] if shown is not None else []
        kind = chance.random()
        if kind < 0.6 and ids:
            kiosk._echoes = Echoes()
            kiosk.touched()
            kiosk.press(chance.choice(ids))
        elif kind < 0.85:
            kiosk.key(chance.choice(list(Key)))
        elif kind < 0.95:
            kiosk.dispatch(Typed(chance.choice("ㄱㅏ3ae")))
        else:
            kiosk.dispatch(StartOverChosen())

    Clock.schedule_interval(act, 1 / _A_SECOND)


if __name__ == "__main__":
    main(sys.argv[1:])
